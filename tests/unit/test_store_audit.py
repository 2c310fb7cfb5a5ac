"""The audit log tells of every change that someone makes to it behind the program's back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.errors import StoreError
from app.model.reception import Person
from app.store import audit as audit_module
from app.store.audit import NO_ENTRY, AuditEntry, canonical
from app.store.audit_anchors import ANCHORS_NAME
from app.store.audit_check import verify_audit
from app.store.store import Store, open_store

ENTRIES = 8


@pytest.fixture
def log_path(tmp_path: Path) -> Path:
    """A log of some entries, each anchored beside the database."""
    path = tmp_path / "diemcau.sqlite"
    store = open_store(path)
    fill(store, ENTRIES)
    store.close()
    return path


def fill(store: Store, count: int) -> None:
    for number in range(count):
        store.audit.append("Phạm Văn Mai", "session.updated", f"buổi {number}", {"số": number})


def attack(path: Path, *statements: str) -> None:
    """Do what someone with the file and a SQLite shell can: triggers first."""
    with closing(sqlite3.connect(path)) as db:
        for change in ("update", "delete"):
            db.execute(f"DROP TRIGGER audit_refuses_{change}")
        for statement in statements:
            db.execute(statement)
        db.commit()


def rewrite(path: Path, start: int, change: Callable[[AuditEntry], AuditEntry]) -> None:
    """Change entry ``start`` and seal the whole rest anew: a forgery sound in itself."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TRIGGER audit_refuses_update")
        rows = [AuditEntry(*r) for r in db.execute("SELECT * FROM audit ORDER BY counter")]
        previous = rows[start - 2].sha256 if start > 1 else NO_ENTRY
        for row in rows[start - 1 :]:
            entry = change(row) if row.counter == start else row
            fields = (entry.counter, entry.at, entry.at_ns, entry.who, entry.action)
            entry = AuditEntry(*fields, entry.subject, entry.details, previous)
            previous = entry.seal()
            db.execute(
                "UPDATE audit SET who=?, previous=?, sha256=? WHERE counter=?",
                (entry.who, entry.previous, previous, entry.counter),
            )
        db.commit()


def test_an_untouched_log_is_ok(log_path: Path) -> None:
    report = verify_audit(log_path)
    assert (report.entries, report.ok, report.first_bad) == (ENTRIES, True, None)
    assert report.anchors == ENTRIES
    assert report.clock_steps == ()


@pytest.mark.parametrize("statement", ["UPDATE audit SET who = 'x'", "DELETE FROM audit"])
def test_the_database_itself_refuses_changes(log_path: Path, statement: str) -> None:
    with (
        closing(sqlite3.connect(log_path)) as db,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        db.execute(statement)


def test_replacing_a_row_is_refused_too(log_path: Path) -> None:
    store = open_store(log_path)
    with pytest.raises(StoreError, match="append-only"), store.connection.writing() as db:
        db.conn.execute("INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE counter = 3")
    store.close()


@pytest.mark.parametrize("field", ["at", "at_ns", "who", "action", "subject", "details"])
def test_an_edit_of_any_field_is_found(log_path: Path, field: str) -> None:
    attack(log_path, f"UPDATE audit SET {field} = {field} || '1' WHERE counter = 5")
    report = verify_audit(log_path)
    assert (report.ok, report.first_bad) == (False, 5)


@pytest.mark.parametrize("counter", [1, 4])
def test_a_deleted_entry_is_found(log_path: Path, counter: int) -> None:
    attack(log_path, f"DELETE FROM audit WHERE counter = {counter}")
    report = verify_audit(log_path)
    assert (report.ok, report.first_bad) == (False, counter)


def test_a_deleted_entry_is_found_when_the_rest_moves_up(log_path: Path) -> None:
    attack(
        log_path,
        "DELETE FROM audit WHERE counter = 4",
        *(f"UPDATE audit SET counter = {n - 1} WHERE counter = {n}" for n in range(5, ENTRIES + 1)),
    )
    assert verify_audit(log_path).first_bad == 4


def test_two_entries_that_changed_places_are_found(log_path: Path) -> None:
    attack(
        log_path,
        "UPDATE audit SET counter = 99 WHERE counter = 3",
        "UPDATE audit SET counter = 3 WHERE counter = 4",
        "UPDATE audit SET counter = 4 WHERE counter = 99",
    )
    assert verify_audit(log_path).first_bad == 3


def test_a_cut_tail_is_found(log_path: Path) -> None:
    attack(log_path, "DELETE FROM audit WHERE counter > 6")
    report = verify_audit(log_path)
    assert (report.entries, report.ok, report.first_bad) == (6, False, 7)


def test_cutting_and_continuing_is_found(log_path: Path) -> None:
    attack(log_path, "DELETE FROM audit WHERE counter > 4")
    store = open_store(log_path)
    fill(store, 10)
    store.close()
    report = verify_audit(log_path)
    assert (report.ok, report.first_bad) == (False, 5)


@pytest.mark.allow_log("no audit anchor in")
def test_anchors_elsewhere_find_a_cut_with_the_anchors_beside_it(
    log_path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    store = open_store(log_path)
    assert store.audit.anchor_in([copy, tmp_path / "gone"]) == [tmp_path / "gone"]
    store.close()
    attack(log_path, "DELETE FROM audit WHERE counter > 4")
    anchors = log_path.with_name(ANCHORS_NAME)
    anchors.write_text("".join(anchors.read_text().splitlines(keepends=True)[:4]))
    assert verify_audit(log_path).ok
    report = verify_audit(log_path, [copy])
    assert (report.ok, report.first_bad) == (False, 5)


def test_a_forgery_that_is_sound_in_itself_is_found(log_path: Path) -> None:
    def other_person(entry: AuditEntry) -> AuditEntry:
        return AuditEntry(entry.counter, entry.at, entry.at_ns, "Kẻ khác", *rest(entry))

    def rest(entry: AuditEntry) -> tuple[str, str, str, str]:
        return entry.action, entry.subject, entry.details, entry.previous

    rewrite(log_path, 3, other_person)
    report = verify_audit(log_path)
    assert (report.ok, report.first_bad) == (False, 3)
    log_path.with_name(ANCHORS_NAME).unlink()
    assert not verify_audit(log_path).ok


def test_a_clock_set_back_is_flagged(log_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    second = 1_000_000_000
    store = open_store(log_path)
    base = audit_module.now_ns()
    # The monotonic clock counts an hour while the wall clock hardly moves: it was set back.
    monkeypatch.setattr(audit_module, "now_ns", lambda: base + 3600 * second)
    fill(store, 1)
    # After a restart the monotonic clock begins anew; that alone is no sign of anything.
    monkeypatch.setattr(audit_module, "now_ns", lambda: 5 * second)
    fill(store, 1)
    store.close()
    report = verify_audit(log_path)
    assert report.ok
    assert report.clock_steps == (ENTRIES + 1,)


def test_a_torn_last_anchor_is_no_fault_but_a_damaged_one_is(log_path: Path) -> None:
    anchors = log_path.with_name(ANCHORS_NAME)
    whole = anchors.read_bytes()
    anchors.write_bytes(whole + b'{"at":"2026-11')
    assert verify_audit(log_path).ok
    anchors.write_bytes(whole[:10] + b"\n" + whole)
    assert not verify_audit(log_path).ok


def test_an_entry_and_what_it_tells_of_stand_or_fall_together(tmp_path: Path) -> None:
    store = open_store(tmp_path / "diemcau.sqlite")
    with pytest.raises(RuntimeError), store.transaction():
        store.people.save(Person(None, "Vũ Thị Sen"))
        store.audit.append("Vũ Thị Sen", "person.saved")
        raise RuntimeError
    assert store.people.all() == []
    assert store.audit.head() == (0, NO_ENTRY)
    assert not store.audit.anchors.exists()
    with store.transaction():
        store.people.save(Person(None, "Vũ Thị Sen"))
        store.audit.append("Vũ Thị Sen", "person.saved")
        assert not store.audit.anchors.exists()
    assert store.audit.anchors.exists()
    store.close()
    assert verify_audit(store.path).entries == 1


@pytest.mark.allow_log("has no anchor")
def test_a_log_goes_on_where_the_anchors_cannot_be_written(tmp_path: Path) -> None:
    store = open_store(tmp_path / "diemcau.sqlite")
    store.audit.anchors.mkdir()
    fill(store, 2)
    store.close()
    report = verify_audit(store.path)
    assert (report.entries, report.anchors) == (2, 0)


def test_an_absent_log_is_empty(tmp_path: Path) -> None:
    assert verify_audit(tmp_path / "none.sqlite").entries == 0


def test_bytes_that_are_no_text_do_not_stop_the_log(tmp_path: Path) -> None:
    store = open_store(tmp_path / "diemcau.sqlite")
    store.audit.append("A", "copy.lost", "/mnt/\udcff", {"path": "/mnt/\udcff"})
    store.close()
    assert verify_audit(store.path).ok


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5
)


@settings(max_examples=20)
@given(st.text(), st.text(), st.dictionaries(st.text(), json_values, max_size=4))
def test_whatever_is_said_verifies(
    tmp_path_factory: pytest.TempPathFactory, who: str, subject: str, details: dict[str, object]
) -> None:
    store = open_store(tmp_path_factory.mktemp("audit") / "diemcau.sqlite")
    entry = store.audit.append(who, "said", subject, details)
    assert store.audit.newest(1) == [entry]
    store.close()
    assert verify_audit(store.path).ok


@settings(max_examples=30)
@given(st.dictionaries(st.text(), json_values))
def test_the_canonical_form_does_not_depend_on_order(details: dict[str, object]) -> None:
    backwards = dict(reversed(list(details.items())))
    assert canonical(details) == canonical(backwards)
    assert canonical(details).isascii()
