"""Looking at many copies, at copies nobody knows well, and at disks that refuse to answer."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.devices.storage.volumes import volume_of
from app.engine.disk_copy_work import DiskCopyWork
from app.engine.present_copies import copies_in_place
from app.engine.stored_copies import StoredCopies
from app.model.custody import CopyForm, HeldCopy, Medium
from app.model.errors import AppError, StorageError
from app.model.jobs import Progress
from app.model.recording import CopyCheck, CopyRecord, CopyRole, RecordingRecord
from app.model.text import T
from app.store.archive_checks import Holding, is_connected
from tests.engine.test_custody_desk import AT, REASON, Room, in_room
from tests.engine.test_disposal import asked, numbers, pack, ready
from tests.engine.test_same_place import TurningRoom, in_turning_room
from tests.helpers.archive import FOLDER, make_copy

MANY = 20
LONG_AGO = "2026-01-05T09:30:00+07:00"


def uneven_part(room: Room) -> dict[str, str]:
    """Part two, of which the external copy was closed by itself and has a film more."""
    copies = {}
    for role, disk, films in ((CopyRole.PRIMARY, "main", 2), (CopyRole.EXTERNAL, "external", 3)):
        folder = make_copy(room.root / disk / f"{FOLDER}-p2", segments=films, size_bytes=9_000)
        seal = hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest()
        copies[disk] = CopyRecord(str(room.root / disk), str(folder), seal, 900, role)
        check = CopyCheck(role, str(folder), 4, 4, 4)
        room.store.recordings.add_check("8f3a", check, AT)
    number = room.store.recordings.begin("8f3a", "room", AT)
    both = tuple(copies.values())
    record = RecordingRecord("room", (), both, 900.0, 22500, 0, 0, -20.0)
    room.store.recordings.close(number, record, AT)
    return {disk: copy.sha256 for disk, copy in copies.items()}


def test_a_copy_whose_list_was_never_read_is_not_deleted(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        seals = uneven_part(room)
        known = await ready(room, third=False)
        first = hashlib.sha256((room.root / "main" / FOLDER / "manifest.json").read_bytes())
        for disk in ("fourth", "fifth"):
            pack(room, disk, "ab" * 32, (first.hexdigest(), seals["main"]))
        manifest = room.root / "external" / f"{FOLDER}-p2" / "manifest.json"
        manifest.write_bytes(b"{}")
        room.store.connection.db.conn.execute(
            "DELETE FROM copy_lists WHERE seal = ?", (seals["external"],)
        )
        assert known == {key: one for key, one in (await numbers(room)).items() if key in known}
        with pytest.raises(AppError, match=f"{FOLDER}-p2"):
            await asked(room, known["external-p2"])
        assert await asked(room, known["main"])

    in_room(tmp_path, work)


def test_a_list_is_read_where_its_disk_is_connected_now(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        room.store.connection.db.conn.execute("DELETE FROM copy_lists")
        (tmp_path / "main" / FOLDER / "manifest.json").write_bytes(b"{}")
        room.reconnect("external", "drive-f")
        await room.ask("custody.show", session="8f3a")
        assert room.store.recorded.unread("8f3a") == []

    in_turning_room(tmp_path, work)


@pytest.mark.parametrize("connected", [True, False])
def test_of_copies_beside_each_other_it_is_asked_once_who_is_there(
    tmp_path: Path, connected: bool
) -> None:
    async def work(room: TurningRoom) -> None:
        for number in range(MANY):
            folder = tmp_path / "external" / "GOI" / str(number)
            folder.mkdir(parents=True)
            about = (None, "8f3a", CopyForm.PACKAGE, "serial:external", str(folder))
            held = HeldCopy(*about, f"{number:064x}", 9, AT, "A", LONG_AGO, LONG_AGO)
            room.store.custody.add_copy(held)
        if not connected:
            room.swap("external", "stranger")
        there, calls = room.custody.book.there, []
        known = there.identify

        def identify(folder: Path, logs: Path) -> Medium | None:
            calls.append(folder)
            return known(folder, logs)

        there.identify = identify
        due = (await room.checks.summary())["due"]
        assert due == MANY
        assert len(calls) < MANY
        calls.clear()
        rows = await room.checks.holdings("8f3a")
        assert sum(row["connected"] for row in rows) == (MANY + 2 if connected else 1)
        assert len(calls) < MANY

    in_turning_room(tmp_path, work)


def test_a_copy_that_goes_on_leaves_another_disk_alone(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        await room.ask("media.show")
        held = await room.held("main")
        about = {name: held[name] for name in ("path", "seal", "form", "medium")}
        args: dict[str, Any] = {"session": "8f3a", "sources": [about], "disk": "third"}
        args |= {"to": str(tmp_path / "third"), "medium": "serial:third"}
        args |= {"reason": REASON, "person": "Đỗ Văn Lưu"}
        copying = DiskCopyWork(room.ground, room.custody.book)
        room.swap("third", "stranger")

        def run() -> dict[str, Any]:
            return copying.run(args, {}, Progress(), lambda _point: None)

        with pytest.raises(StorageError, match="third"):
            await asyncio.to_thread(run)
        assert list((tmp_path / "third").iterdir()) == []
        shutil.rmtree(tmp_path / "third")
        (tmp_path / "shelf" / "third").rename(tmp_path / "drive-g")
        room.plugged = {**room.plugged, "drive-g": "third"}
        (copy,) = (await asyncio.to_thread(run))["copies"]
        assert (copy["path"], copy["verified"]) == (str(tmp_path / "drive-g" / FOLDER), True)

    in_turning_room(tmp_path, work)


def test_a_disk_that_refuses_to_say_is_not_there_and_stops_nobody(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        refused = tmp_path / "external" / ("a" * 300)  # the system knows no such name
        with pytest.raises(OSError, match="too long"):
            refused.exists()
        look = room.custody.book.there.look
        standing = await asyncio.to_thread(look, "serial:external", str(refused), "ab" * 32)
        assert standing.there
        holding = Holding("8f3a", "copy", str(refused), "ab" * 32, 9, "", AT)
        assert not is_connected(holding)
        share = Holding("8f3a", "stored", str(refused), "ab" * 32, 9, "x", AT, "share:x")
        assert not StoredCopies(room.ground).reached(share)
        its, parents = volume_of(refused), volume_of(tmp_path)
        assert its is not None and parents is not None
        free = its.free_bytes  # others write meanwhile
        assert its == replace(parents, free_bytes=free)

    in_turning_room(tmp_path, work)


def test_a_copy_is_mended_that_custody_did_not_know_when_it_was_asked_for(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        path = str(tmp_path / "main" / FOLDER)
        args = {"path": path, "medium": "", "person": "Đỗ Văn Lưu", "reason": REASON}
        mend = room.checks._repair
        told = await asyncio.to_thread(mend, args, {}, Progress(), None)
        assert told["whole"]

    in_turning_room(tmp_path, work)


def test_nothing_is_put_on_another_disk_beside_what_looks_like_a_copy(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        both = [tmp_path / disk / FOLDER for disk in ("main", "external")]
        there = room.custody.book.there

        async def found() -> list[Path]:
            return await asyncio.to_thread(copies_in_place, there, "8f3a", both)

        assert await found() == both
        room.look_alike()
        assert await found() == both[:1]
        room.swap("external", "external")
        room.reconnect("external", "drive-f")
        assert await found() == both[:1]

    in_turning_room(tmp_path, work)


@pytest.mark.allow_log("job .* failed")
def test_a_job_that_misses_something_fails_and_does_not_hang(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        def miss(_progress: Progress) -> dict[str, Any]:
            return next(iter(()))

        async with asyncio.timeout(10):
            job = await room.jobs.start("miss", T("jobs", "Paused.")(), miss)
        assert job["state"] == "failed"

    in_turning_room(tmp_path, work)


def test_damage_to_many_copies_is_told_once_for_all_found_meanwhile(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        told, summary = [], room.checks.summary

        async def counted() -> dict[str, Any]:
            told.append(await summary())
            return told[-1]

        room.checks.summary = counted  # type: ignore[method-assign]
        for _ in range(MANY):
            room.checks.refresh()
            await asyncio.sleep(0)
        (tmp_path / "external" / FOLDER / "manifest.json").write_bytes(b"{}")
        job = await room.job((await room.checks.check("session", "8f3a"))["job"])
        assert job["result"]["damaged"] == 1
        async with asyncio.timeout(30):
            while not any(one["bad"] for one in told):
                await asyncio.sleep(0.01)
        assert len(told) < MANY

    in_turning_room(tmp_path, work)
