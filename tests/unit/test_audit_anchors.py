"""What vouches for the audit log from outside is missed when it is gone, cut, emptied or zeroed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.archive.audit_proof import AuditProof, prove_audit
from app.cli.main import main
from app.devices.storage.medium_places import MediumPlaces
from app.model.custody import Medium, MediumKind
from app.model.devices import VolumeInfo, VolumeKind
from app.model.errors import StoreError
from app.store.audit_anchors import ANCHORS_NAME, AnchorPlace, anchors_beside
from app.store.audit_check import verify_audit
from app.store.store import open_store
from tests.unit.test_store_audit import attack, fill

ENTRIES = 60
CUT = 20
CUT_BYTES = 3000
Damage = Callable[[Path], object]


@dataclass(frozen=True)
class Log:
    """A log whose head was left in a folder of a disk before its last entries were made."""

    database: Path
    disk: Path

    @property
    def beside(self) -> Path:
        return anchors_beside(self.database)

    @property
    def left(self) -> Path:
        return self.disk / ANCHORS_NAME

    def prove(self, *, there: bool = True, printed: tuple[tuple[int, str], ...] = ()) -> AuditProof:
        place = self.disk if there else None
        return prove_audit(self.database, printed=printed, locate=lambda _place: place)


@pytest.fixture
def log(tmp_path: Path) -> Log:
    made = Log(tmp_path / "diemcau.sqlite", tmp_path / "đĩa" / "2026")
    made.disk.mkdir(parents=True)
    store = open_store(made.database)
    fill(store, CUT)
    for _time in range(2):
        place = AnchorPlace(made.disk, "serial:WD-1", str(made.disk.parent))
        assert store.audit.anchor_in([place]) == []
        fill(store, (ENTRIES - CUT - 2) // 2)
    store.close()
    return made


def half(file: Path) -> None:
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(lines[: len(lines) // 2]))


def without_first(file: Path) -> None:
    file.write_bytes(b"".join(file.read_bytes().splitlines(keepends=True)[1:]))


DAMAGES: dict[str, Damage] = {
    "gone": Path.unlink,
    "emptied": lambda file: file.write_bytes(b""),
    "zeroed": lambda file: file.write_bytes(bytes(len(file.read_bytes()))),
    "zeros at the tail": lambda file: file.write_bytes(
        file.read_bytes()[:-CUT_BYTES] + bytes(CUT_BYTES)
    ),
    "cut in half": half,
    "first line gone": without_first,
    "byte order mark": lambda file: file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes()),
    "CRLF": lambda file: file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n")),
    "one bit": lambda file: file.write_bytes(
        file.read_bytes().replace(b'"sha256":"', b'"sha256":" ', 1)
    ),
}


def test_untouched_anchors_hold_and_a_disk_that_is_away_is_told_of(log: Log) -> None:
    proof = log.prove()
    assert (proof.report.ok, proof.report.entries) == (True, ENTRIES)
    assert (proof.report.away, proof.report.lost) == ((), ())
    log.left.unlink()
    away = log.prove(there=False)
    assert away.report.ok
    assert away.to_json()["media_away"] == [{"folder": str(log.disk), "medium": "serial:WD-1"}]


@pytest.mark.parametrize("name", DAMAGES)
@pytest.mark.parametrize("which", ["beside", "left"])
def test_anchors_that_were_touched_are_named(log: Log, which: str, name: str) -> None:
    file = log.beside if which == "beside" else log.left
    DAMAGES[name](file)
    report = log.prove().report
    assert not report.ok, name
    assert report.problems, name
    if report.first_bad is None and (which, name) != ("beside", "gone"):
        assert str(file) in str(report.reason)


def test_cut_and_continued_with_the_anchors_taken_away(log: Log) -> None:
    attack(log.database, f"DELETE FROM audit WHERE counter > {CUT + 1}")
    log.left.unlink()
    kept = log.beside.read_bytes().splitlines(keepends=True)[: CUT + 1]
    log.beside.write_bytes(b"".join(kept))
    store = open_store(log.database)
    fill(store, ENTRIES)
    store.close()
    report = log.prove().report
    assert not report.ok
    assert str(log.left) in str(report.reason)


def test_anchors_beside_closed_recordings_are_missed_though_the_log_was_cut_before_it_left_them(
    log: Log,
) -> None:
    attack(log.database, f"DELETE FROM audit WHERE counter > {CUT - 1}")
    kept = log.beside.read_bytes().splitlines(keepends=True)[: CUT - 1]
    log.beside.write_bytes(b"".join(kept))
    place = AnchorPlace(log.disk, "serial:WD-1", str(log.disk.parent))
    proofs = [prove_audit(log.database, [log.disk], locate=lambda one: one.folder)]
    log.left.unlink()
    proofs += [
        prove_audit(log.database, [log.disk]),
        prove_audit(log.database, [place], locate=lambda one: one.folder),
    ]
    assert [proof.report.ok for proof in proofs] == [False] * 3
    assert all(str(log.left) in str(proof.report.reason) for proof in proofs[1:])
    assert prove_audit(log.database, [place], locate=lambda _one: None).report.ok
    assert prove_audit(log.database, [AnchorPlace(log.disk)]).report.ok, "another disk may be there"


def test_what_the_program_misses_at_a_place_stays_in_the_log(log: Log) -> None:
    log.left.unlink()
    store = open_store(log.database)
    store.audit.anchor_in([AnchorPlace(log.disk, "serial:WD-1", str(log.disk.parent))])
    store.close()
    report = log.prove().report
    assert (report.ok, report.lost) == (True, (ENTRIES + 1,))


def test_a_beginning_that_is_gone_is_told_though_the_head_was_never_left(tmp_path: Path) -> None:
    store = open_store(tmp_path / "diemcau.sqlite")
    fill(store, ENTRIES)
    store.close()
    anchors = store.audit.anchors
    anchors.write_bytes(b"".join(anchors.read_bytes().splitlines(keepends=True)[CUT:]))
    report = verify_audit(store.path)
    assert not report.ok and "begins after" in str(report.reason)


def emptied(database: Path) -> None:
    attack(database, "DELETE FROM audit")


@pytest.mark.parametrize("sign", ["paper", "beside", "disk", "rows", "nothing"])
def test_an_empty_log_is_none_where_anything_tells_of_entries(log: Log, sign: str) -> None:
    emptied(log.database)
    if sign == "rows":
        with closing(sqlite3.connect(log.database)) as db:
            db.execute("INSERT INTO audit_stamps VALUES (1, 8, 'aa', 'at', 'http://t', x'00')")
            db.commit()
    if sign != "beside":
        log.beside.unlink()
    if sign != "disk":
        log.left.unlink()
    printed = ((8, "deadbeef"),) if sign == "paper" else ()
    report = prove_audit(log.database, [AnchorPlace(log.disk)], printed=printed).report
    assert report.entries == 0
    assert report.ok is (sign == "nothing")
    if sign != "nothing":
        assert "the log is empty" in str(report.reason)


def test_a_database_file_without_a_byte_is_no_empty_log(log: Log) -> None:
    log.database.write_bytes(b"")
    assert not verify_audit(log.database).ok


@pytest.mark.parametrize("damage", ["cut", "zeros", "head", "empty"])
def test_a_damaged_database_is_told_in_words(
    tmp_path: Path, damage: str, capfd: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "diemcau.sqlite"
    store = open_store(database)
    fill(store, 300)
    store.close()
    whole = database.read_bytes()
    lost = 4096 * 12
    database.write_bytes(
        {
            "cut": whole[:-lost],
            "zeros": whole[:-lost] + bytes(lost),
            "head": bytes(4096) + whole[4096:],
            "empty": b"",
        }[damage]
    )
    status = main(["audit", "verify", "--data", str(tmp_path), "--json"])
    told = capfd.readouterr()
    assert status == 1
    assert not (tmp_path / "logs" / "commands.log").exists(), told.err
    assert str(database) in told.err or str(anchors_beside(database)) in told.err
    facts = json.loads(told.out.splitlines()[-1])
    assert not facts.get("ok")
    if damage == "zeros":
        with pytest.raises(StoreError, match="is damaged"):
            open_store(database)


def test_a_database_that_was_removed_is_told_of_where_a_paper_or_its_anchors_remain(
    tmp_path: Path,
) -> None:
    order = ["audit", "verify", "--data", str(tmp_path)]
    assert main(order) == 2
    assert main([*order, "--printed", "8:deadbeef"]) == 1
    (tmp_path / ANCHORS_NAME).write_text('{"counter":8,"sha256":"aa"}\n')
    assert main(order) == 1


def medium(name: str, path: Path) -> Medium:
    return Medium(name, MediumKind.EXTERNAL, name.removeprefix("serial:"), path=str(path))


def volume(path: Path) -> VolumeInfo:
    kind = VolumeKind.REMOVABLE
    return VolumeInfo("uuid:1", "d", str(path), kind, "ext4", 1, 1, "", writable=True)


def test_a_place_is_found_where_its_disk_is_connected_now(tmp_path: Path) -> None:
    old, new = tmp_path / "E", tmp_path / "F"
    for root in (old, new):
        (root / "2026").mkdir(parents=True)
    mounted: dict[Path, str] = {}

    def identify(folder: Path, _logs: Path) -> Medium | None:
        found = [root for root in mounted if folder.is_relative_to(root)]
        return medium(mounted[found[0]], found[0]) if found else None

    places = MediumPlaces(tmp_path, identify, lambda: [volume(root) for root in mounted])
    mounted[old] = "serial:A"
    left = places.of(old / "2026")
    assert left == AnchorPlace(old / "2026", "serial:A", str(old))
    assert places.now(left) == old / "2026"
    assert places.now(AnchorPlace(old / "2025", "serial:A", str(old))) == old / "2025"
    mounted[old] = "serial:B"
    assert places.now(left) is None
    mounted[new] = "serial:A"
    assert places.now(left) == new / "2026"
    mounted.clear()
    assert places.now(left) is None
    assert places.now(AnchorPlace(old / "2026")) == old / "2026"
