"""Which medium a copy lies on: names that last, and databases from before media were noted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.devices.storage import medium_on
from app.devices.storage.medium_on import is_medium, medium_of_volume
from app.model.devices import VolumeInfo, VolumeKind
from app.store.connection import connect
from app.store.migrations import migrate
from app.store.schema import STEPS

AT = "2026-11-22T09:30:00+07:00"
VOLUME = VolumeInfo(
    id="uuid:1A2B-3C4D",
    name="E",
    path="E:\\",
    kind=VolumeKind.REMOVABLE,
    file_system="exfat",
    free_bytes=1,
    total_bytes=2,
    serial="1A2B-3C4D",
    writable=True,
)


@pytest.mark.parametrize(
    ("known", "there", "same"),
    [
        ("serial:S1", ("S1", "uuid:A"), True),
        ("serial:S1", ("S2", "uuid:A"), False),
        ("serial:S1", ("", "uuid:A"), False),
        ("volume:uuid:A", ("", "uuid:A"), True),
        ("volume:uuid:A", ("S1", "uuid:A"), True),
        ("volume:uuid:A", ("S1", "uuid:B"), False),
        ("volume:device:/dev/sdb1", ("", "device:/dev/sdc1"), True),
        ("volume:device:/dev/sdb1", ("S1", "uuid:A"), False),
        ("volume:device://nas/kho", ("", "device://nas/khac"), False),
    ],
)
def test_a_medium_is_known_by_what_outlasts_a_restart(
    known: str, there: tuple[str, str], same: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    serial, volume_id = there
    volume = replace(VOLUME, id=volume_id)
    monkeypatch.setattr(medium_on, "volume_of", lambda _folder: volume)
    assert is_medium(known, medium_of_volume(volume, serial), Path("/e")) is same


def test_windows_is_asked_once_for_the_number_of_a_disk_and_again_for_another_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    def answer(folder: Path, _logs: Path) -> str:
        asked.append(str(folder))
        return "S1"

    monkeypatch.setattr(medium_on, "hardware_serial", answer)
    monkeypatch.setattr(medium_on, "_numbers", {})
    for volume in (VOLUME, VOLUME, replace(VOLUME, id="uuid:other"), VOLUME):
        assert medium_on._number_of(volume, tmp_path) == "S1"
    assert len(asked) == 2


def test_an_older_database_knows_which_checks_were_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    db = connect(path)
    migrate(db, path, STEPS[:32])
    put = db.conn.execute
    put(
        "INSERT INTO sessions VALUES ('s', 't', ?, 1, '', '', NULL, '', '', '', 0, 0, 0, 0, '')",
        (AT,),
    )
    put(
        "INSERT INTO media VALUES ('serial:A', 'external', 'A', '', 0, '', '', '', '', '/e', '', 0)"
    )
    put(
        "INSERT INTO held_copies VALUES "
        "(1, 's', 'recording', 'serial:A', '/e/x', 'seal', 1, ?, '', ?, ?, 'kept')",
        (AT, AT, AT),
    )
    for number, at in ((1, AT), (2, AT.replace("2026", "2027"))):
        put("INSERT INTO copy_checks VALUES (?, 's', 'external', '/e/x', ?, 1, '{}')", (number, at))
    put(
        "INSERT INTO holding_checks VALUES "
        "(7, 'r', 's', 'copy', '/e/x', ?, 'verified', 1, 1, 1, 1, '{}')",
        (AT,),
    )
    db.conn.commit()
    migrate(db, path, STEPS[:33])
    seen = put("SELECT seen_copy_check, seen_holding_check FROM held_copies").fetchall()
    assert [tuple(row) for row in seen] == [(1, 7)]
    assert put("SELECT medium FROM holding_checks").fetchone()[0] == ""
    db.close()
