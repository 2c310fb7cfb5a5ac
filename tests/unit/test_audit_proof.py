"""The audit log proved by time stamps and by what stands on papers, beside chain and anchors."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.archive.audit_proof import prove_audit
from app.archive.time_stamp import ask, check, stamped_words
from app.model.errors import ArchiveError
from app.store.append_only import make_append_only
from app.store.audit import canonical
from app.store.audit_anchors import anchors_beside
from app.store.audit_stamps import AuditStamp
from app.store.connection import connect
from app.store.store import Store, open_store
from tests.helpers.time_stamp_server import time_stamp_server

WHO = "Trần Văn Bình"


def fill(store: Store, count: int) -> None:
    for number in range(count):
        store.audit.append(WHO, "test.entry", str(number), {"number": number})


def stamped(store: Store, address: str) -> None:
    counter, sha256 = store.audit.head()
    token, at = ask(address, stamped_words(counter, sha256))
    store.audit_stamps.add(AuditStamp(counter, sha256, at.isoformat(), address, token))


def write_anew(database: Path, cut: int, count: int) -> None:
    """What somebody with all rights does: cut the log, go on with it, mend chain and anchors."""
    db = connect(database)
    for change in ("update", "delete"):
        db.conn.execute(f"DROP TRIGGER audit_refuses_{change}")
    db.conn.execute("DELETE FROM audit WHERE counter > ?", (cut,))
    make_append_only(db, "audit")
    db.close()
    anchors = anchors_beside(database)
    anchors.unlink()
    store = open_store(database)
    fill(store, count)
    rows = store.connection.db.conn.execute("SELECT counter, sha256, at FROM audit")
    lines = [canonical(dict(zip(("counter", "sha256", "at"), row, strict=True))) for row in rows]
    store.close()
    anchors.write_text("\n".join(lines) + "\n")


def test_a_time_stamp_proves_the_head_and_tells_a_log_that_was_written_anew(
    tmp_path: Path,
) -> None:
    database, roots = tmp_path / "a.sqlite", tmp_path / "roots"
    roots.mkdir()
    store = open_store(database)
    fill(store, 6)
    with time_stamp_server(tmp_path / "tsa") as address:
        stamped(store, address)
        head = store.audit.head()
        other = tmp_path / "other"
        other.mkdir()
        (other / "root.pem").write_bytes((tmp_path / "tsa" / "tsa.pem").read_bytes())
    fill(store, 2)
    store.close()
    untraced = prove_audit(database)
    assert (untraced.report.ok, untraced.stamps, untraced.traced) == (True, 1, 0)
    (roots / "root.pem").write_bytes((tmp_path / "tsa" / "root.pem").read_bytes())
    proof = prove_audit(database, roots=roots, printed=[(head[0], head[1][:16])])
    assert (proof.report.ok, proof.traced, proof.clock) == (True, 1, ())
    write_anew(database, 4, 9)
    assert prove_audit(database, printed=[(2, "0" * 16)]).report.first_bad == 2
    found = prove_audit(database, roots=roots)
    assert (found.report.ok, found.report.first_bad) == (False, 6)
    assert "time stamp" in str(found.report.reason)


def test_a_clock_set_back_after_a_stamp_is_told_even_over_a_restart(tmp_path: Path) -> None:
    database = tmp_path / "a.sqlite"
    store = open_store(database)
    fill(store, 2)
    with time_stamp_server(tmp_path / "tsa") as address:
        stamped(store, address)
    fill(store, 1)
    store.close()
    raw = sqlite3.connect(database)
    for change in ("update", "delete"):
        raw.execute(f"DROP TRIGGER audit_refuses_{change}")
    earlier = (datetime.now().astimezone() - timedelta(hours=3)).isoformat()
    raw.execute("UPDATE audit SET at = ? WHERE counter = 3", (earlier,))
    raw.commit()
    raw.close()
    assert 3 in prove_audit(database).clock


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/", "ftp://127.0.0.1/"])
def test_without_a_server_it_is_said_so(address: str) -> None:
    with pytest.raises(ArchiveError):
        ask(address, b"1:00")


def test_a_token_of_other_words_matches_nothing(tmp_path: Path) -> None:
    with time_stamp_server(tmp_path / "tsa") as address:
        token, at = ask(address, b"1:aa")
    assert check(token, b"1:aa", ()).matches
    assert check(token, b"1:ab", ()).matches is False
    assert check(token, b"1:ab", [tmp_path / "tsa" / "root.pem"]).traced is False
    assert check(token[:-40], b"1:aa", ()).matches is False
    assert abs((datetime.now().astimezone() - at).total_seconds()) < 120
