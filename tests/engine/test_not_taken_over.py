"""Copies that custody has not taken over yet, whose disk was exchanged or has another letter."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.engine.head_outside import HeadOutside
from app.engine.present_copies import present_copies
from app.model.imports import BroughtIn, seal_of
from app.model.recording import CopyRole
from app.store.first_places import closed_on
from tests.engine.test_check_desk import flip
from tests.engine.test_custody_desk import AT
from tests.engine.test_same_place import TurningRoom, words
from tests.helpers.archive import FOLDER

Work = Callable[[TurningRoom], Awaitable[None]]


def just_recorded(root: Path, work: Work, *, noted: bool = True) -> None:
    """Run ``work`` right after a recording ended: custody knows of no copy yet; where it is
    ``noted`` the head of the log was left on both disks.
    """

    async def run() -> None:
        room = TurningRoom(root)
        if noted:
            kept = room.store.recordings.of_session("8f3a")
            copies = {str(copy.role): copy.sha256 for copy in kept[0].record.copies}
            room.store.audit.append("Lan", "recording.closed", "8f3a", {"copies": copies})
            outside = HeadOutside(room.ground, room.identify)
            await asyncio.to_thread(outside.leave, [root / "main", root / "external"])
        try:
            await work(room)
        finally:
            await room.close()

    asyncio.run(run())


@pytest.mark.parametrize("noted", [True, False])
@pytest.mark.parametrize("instead", ["others", "other list"])
def test_its_disk_was_exchanged_and_nothing_bad_is_said_of_it(
    tmp_path: Path, noted: bool, instead: str
) -> None:
    async def work(room: TurningRoom) -> None:
        if instead == "other list":
            (room.look_alike() / "manifest.json").write_bytes(b"{}")
        else:
            room.swap("external", "stranger")
            (tmp_path / "external" / "BUOI-KHAC").mkdir()
        job = await room.done(await room.checks.check("all"))
        result = job["result"]
        assert (result["verified"], result["damaged"], result["away"]) == (1, 0, 1)
        assert (await room.checks.summary())["bad"] == []
        shown = await room.ask("custody.show", session="8f3a")
        assert [one["medium"] for one in shown["copies"]] == ["serial:main"]
        room.swap("external", "external")
        assert (await room.held("external"))["path"] == str(tmp_path / "external" / FOLDER)
        job = await room.done(await room.checks.check("all"))
        assert (job["result"]["verified"], job["result"]["whole"]) == (2, True)

    just_recorded(tmp_path, work, noted=noted)


def test_a_damaged_copy_of_it_on_another_disk_is_not_taken_for_it(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        flip(room.look_alike() / "room" / "000001.mp4")
        job = await room.done(await room.checks.check("all"))
        assert (job["result"]["verified"], job["result"]["away"]) == (1, 1)
        shown = await room.ask("custody.show", session="8f3a")
        assert [one["medium"] for one in shown["copies"]] == ["serial:main"]
        recordings = room.store.recordings.of_session("8f3a")
        there = room.custody.book.there
        present = await asyncio.to_thread(present_copies, there, "8f3a", recordings)
        assert {Path(path).parent.name for path in present.away} == {"external"}
        (problem,) = present.away.values()
        assert "external" in words(problem.to_json())
        flip(tmp_path / "shelf" / "external" / FOLDER / "room" / "000002.mp4")
        room.swap("external", "external")
        job = await room.done(await room.checks.check("all"))
        assert (job["result"]["verified"], job["result"]["damaged"]) == (1, 1)

    just_recorded(tmp_path, work)


def test_it_is_taken_over_where_its_disk_is_now(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        room.check(CopyRole.EXTERNAL)
        now = room.reconnect("external", "drive-f")
        held = await room.held("external")
        assert (held["path"], held["at"]) == (
            str(tmp_path / "external" / FOLDER),
            str(now / FOLDER),
        )
        assert held["verified_at"]
        shutil.rmtree(now / FOLDER)
        job = await room.done(await room.checks.check("all"))
        assert [one["state"] for one in job["result"]["bad"]] == ["missing"]

    just_recorded(tmp_path, work)


def test_what_is_left_at_a_later_act_does_not_say_on_which_disk_it_was_closed(
    tmp_path: Path,
) -> None:
    async def work(room: TurningRoom) -> None:
        (copy, other) = room.store.recordings.of_session("8f3a")[0].record.copies
        details = {"copies": {"primary": copy.sha256}}
        outside = HeadOutside(room.ground, room.identify)
        for action in ("copy.made", "recording.closed"):
            room.store.audit.append("Lan", "recording.closed", "8f3a", details)
            await asyncio.to_thread(outside.leave, [tmp_path / "third"])
            room.store.audit.append("Lan", action, "8f3a", {})
            await asyncio.to_thread(outside.leave, [tmp_path / "main"])
            assert closed_on(room.store.connection, copy.path, copy.sha256) is None
        room.swap("external", "stranger")
        there = room.custody.book.there
        standing = await asyncio.to_thread(there.look, "", other.path, other.sha256)
        assert not standing.there, "another disk that is carried about stands there"

    just_recorded(tmp_path, work, noted=False)


def test_what_was_brought_in_is_where_the_copy_is_beside_which_it_was_put(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        path = str(tmp_path / "external" / f"{FOLDER}-nhap-1")
        Path(path).mkdir()
        files = {"phim.mp4": "ab" * 32}
        told = ("8f3a", "import", path, seal_of(files), 9, AT, "Lan", str(tmp_path / "external"))
        room.store.brought_in.add(BroughtIn(*told, files))
        there = room.custody.book.there
        room.swap("external", "stranger")
        Path(path).mkdir()
        standing = await asyncio.to_thread(there.look, "", path, seal_of(files))
        assert not standing.there and standing.problem is not None
        assert "external" in words(standing.problem.to_json())

    just_recorded(tmp_path, work)
