"""Two disks that bear one serial number: what lies on one is not looked for on the other."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from app.model.custody import Medium
from app.model.errors import AppError
from app.model.recording import CopyRole
from tests.engine.test_check_desk import flip
from tests.engine.test_custody_desk import REASON
from tests.engine.test_not_taken_over import Work, just_recorded
from tests.engine.test_same_place import TurningRoom, words
from tests.helpers.archive import FOLDER


def twins(root: Path, work: Work) -> None:
    """Run ``work`` where the disk “twin” tells the number of the external one."""

    async def taken_over(room: TurningRoom) -> None:
        there, known = room.custody.book.there, room.identify

        def identify(folder: Path, logs: Path) -> Medium | None:
            place = (*folder.relative_to(root).parts, "")[0]
            serial = room.plugged.get(place)
            if serial != "twin":
                return known(folder, logs)
            room.plugged[place] = "external"
            try:
                return known(folder, logs)
            finally:
                room.plugged[place] = serial

        def file_system(folder: Path) -> str:
            place = (*folder.relative_to(root).parts, "")[0]
            return f"uuid:{room.plugged.get(place, 'system')}"

        there.identify, there.file_system = identify, file_system
        room.check(CopyRole.EXTERNAL)
        room.check(CopyRole.PRIMARY, at="2026-11-22T09:31:00+07:00")
        await room.ask("custody.show", session="8f3a")
        await room.ask("medium.register", medium="serial:external", label="Ổ số 3")
        await work(room)

    just_recorded(root, taken_over)


@pytest.mark.parametrize("there", ["nothing", "a folder of its name"])
@pytest.mark.parametrize("place", ["external", "drive-f"])
def test_a_copy_is_not_missing_where_the_other_disk_is_connected(
    tmp_path: Path, place: str, there: str
) -> None:
    async def work(room: TurningRoom) -> None:
        room.swap("external", "twin")
        (tmp_path / "external" / "BUOI-KHAC").mkdir()
        if there != "nothing":
            shutil.copytree(tmp_path / "main" / FOLDER, tmp_path / "external" / FOLDER)
            (tmp_path / "external" / FOLDER / "manifest.json").write_bytes(b"{}")
        if place != "external":
            room.reconnect("twin", place)
        job = await room.done(await room.checks.check("all"))
        result = job["result"]
        assert (result["verified"], result["damaged"], result["away"]) == (1, 0, 1)
        assert (await room.held("external"))["state"] == "kept"
        rows = {row["path"]: row for row in await room.checks.holdings("8f3a")}
        row = rows[str(tmp_path / "external" / FOLDER)]
        assert not row["connected"] and "of the same number" in words(row["problem"])
        assert "Ổ số 3" in words(row["problem"])

    twins(tmp_path, work)


def test_the_very_disk_is_known_again_and_what_is_gone_from_it_is_missing(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        room.swap("external", "twin")
        room.swap("external", "external")
        flip(tmp_path / "external" / FOLDER / "room" / "000001.mp4")
        job = await room.done(await room.checks.check("all"))
        assert [one["state"] for one in job["result"]["bad"]] == ["damaged"]
        (tmp_path / "external" / FOLDER / "manifest.json").write_bytes(b"{}")
        job = await room.done(await room.checks.check("all"))
        assert [one["state"] for one in job["result"]["bad"]] == ["damaged"]
        shutil.rmtree(tmp_path / "external" / FOLDER)
        (tmp_path / "external" / "BUOI-KHAC").mkdir()
        job = await room.done(await room.checks.check("all"))
        assert [one["state"] for one in job["result"]["bad"]] == ["missing"]

    twins(tmp_path, work)


def test_copies_on_two_disks_of_one_number_never_count_as_two(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        await room.ask("medium.register", medium="serial:main", label="Máy")
        room.plugged["third"] = "twin"
        to = {"session": "8f3a", "to": str(tmp_path / "third"), "reason": REASON}
        job = await room.job((await room.ask("custody.copy", **to))["job"])
        assert job["state"] == "done"
        shown = await room.ask("custody.show", session="8f3a")
        assert len(shown["copies"]) == 3 and shown["apart"] == 2
        shutil.rmtree(tmp_path / "main" / FOLDER)
        await room.done(await room.checks.check("all"))
        shown = await room.ask("custody.show", session="8f3a")
        assert (shown["apart"], shown["archived"]) == (1, False)
        with pytest.raises(AppError):
            await room.ask("custody.archive", session="8f3a")

    twins(tmp_path, work)


def test_a_copy_that_was_taken_to_another_file_system_of_its_disk_is_found_there(
    tmp_path: Path,
) -> None:
    async def work(room: TurningRoom) -> None:
        there = room.custody.book.there
        held = await room.held("external")
        room.plugged["external"] = "twin"  # the same bytes, on a disk that was formatted meanwhile
        standing = await asyncio.to_thread(there.look, held["medium"], held["path"], held["seal"])
        assert (standing.there, standing.at) == (True, held["path"])

    twins(tmp_path, work)
