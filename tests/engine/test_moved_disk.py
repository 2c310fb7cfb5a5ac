"""A disk that comes back under another letter or mount point: what lies on it is found there."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine import medium_there, present_copies
from app.engine.archive_desk import ArchiveDesk, closed_recordings
from app.engine.closing_desk import ClosingDesk
from app.engine.device_desk import DeviceDesk
from app.engine.disposal_moves import GOING, WAITING_FOLDER
from app.engine.job_desk import JobDesk
from app.engine.moved_path import parts_below
from app.engine.package_order import PackageOrder, source_of
from app.engine.player_desk import takes_of_session
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.model.custody import Medium
from app.model.errors import StorageError
from app.model.recording import CopyRole
from tests.engine.test_check_desk import flip
from tests.engine.test_custody_desk import REASON
from tests.engine.test_same_place import BACK, RETENTION, TurningRoom, in_turning_room
from tests.helpers.archive import FOLDER

Work = Callable[[TurningRoom], Awaitable[None]]


@pytest.mark.parametrize("seen", [False, True])
def test_checks_find_it_where_it_is_connected_now(tmp_path: Path, seen: bool) -> None:
    async def work(room: TurningRoom) -> None:
        noted = str(tmp_path / "external" / FOLDER)
        now = room.reconnect("external", "drive-f")
        if seen:  # where it was noted is known no more
            await room.ask("media.show")
        job = await room.done(await room.checks.check("due"))
        assert (job["result"]["verified"], job["result"]["away"]) == (2, 0)
        assert (await room.held("external"))["counts"]
        rows = {row["path"]: row for row in await room.checks.holdings("8f3a")}
        row = rows[noted]
        assert (row["state"], row["connected"], row["problem"]) == ("verified", True, None)
        assert row["name"] == str(now / FOLDER)
        assert (await room.checks.summary())["due"] == 0
        flip(now / FOLDER / "room" / "000001.mp4")
        job = await room.done(await room.checks.check("session", "8f3a"))
        assert [one["path"] for one in job["result"]["bad"]] == [noted]
        (bad,) = (await room.checks.summary())["bad"]
        assert (bad["path"], bad["name"]) == (noted, str(now / FOLDER))
        mended = await room.checks.repair(noted, "Đỗ Văn Lưu", REASON)
        assert (await room.done(mended))["result"]["whole"]
        shutil.rmtree(now / FOLDER)
        (now / "other").mkdir()
        job = await room.done(await room.checks.check("session", "8f3a"))
        assert [one["state"] for one in job["result"]["bad"]] == ["missing"]
        media = {one["id"]: one for one in await room.ask("media.show")}
        assert media["serial:external"]["path"] == str(now)

    in_turning_room(tmp_path, work, checked=False)


def test_a_person_is_shown_where_it_is(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        now = room.reconnect("external", "drive-f")
        assert (await room.held("external"))["at"] == str(now / FOLDER)
        copies = await room.copies()
        assert {disk: copies[disk]["at"] for disk in copies} == {
            "main": str(tmp_path / "main" / FOLDER),
            "external": str(now / FOLDER),
        }
        shutil.rmtree(now)
        del room.plugged["drive-f"]
        assert (await room.held("external"))["at"] == str(tmp_path / "external" / FOLDER)

    in_turning_room(tmp_path, work)


def test_a_session_is_shown_with_the_places_where_its_copies_and_packages_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(room: TurningRoom) -> None:
        room.pack()
        await room.ask("custody.show", session="8f3a")
        now, packed = room.reconnect("external", "drive-f"), room.reconnect("third", "drive-g")
        setup = cast(SetupDesk, SimpleNamespace())
        desk = SessionDesk(room.ground, setup, cast(DeviceDesk, SimpleNamespace()))
        desk.there = room.custody.book.there
        shown = await desk.show("8f3a")
        (package,), copies = shown["packages"], shown["recordings"][0]["copies"]
        assert (package["path"], package["at"]) == (
            *(str(room.package), str(packed / room.package.name)),
        )
        assert {one["path"]: one["at"] for one in copies} == {
            str(tmp_path / "main" / FOLDER): str(tmp_path / "main" / FOLDER),
            str(tmp_path / "external" / FOLDER): str(now / FOLDER),
        }
        answers, known = threading.Event(), desk.there.identify

        def silent(folder: Path, logs: Path) -> Medium | None:
            answers.wait(30)
            return known(folder, logs)

        desk.there.identify = silent
        monkeypatch.setattr(present_copies, "PATIENCE_S", 0.05)
        (package,) = (await desk.show("8f3a"))["packages"]
        answers.set()
        assert package["at"] == str(room.package), "a disk that does not answer keeps nobody"

    in_turning_room(tmp_path, work)


def test_nobody_is_asked_to_bring_a_disk_that_has_another_letter(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        room.reconnect("external", "drive-f")
        room.reconnect("third", "external")
        summary = await room.checks.summary()
        assert (summary["due"], summary["wanted"]) == (2, [])

    in_turning_room(tmp_path, work, checked=False)


def test_a_folder_of_one_name_on_another_disk_is_not_taken_for_it(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        now = room.reconnect("external", "drive-f")
        shutil.copytree(now / FOLDER, tmp_path / "third" / FOLDER)
        flip(tmp_path / "third" / FOLDER / "room" / "000001.mp4")
        room.plugged["drive-f"] = "stranger"
        job = await room.done(await room.checks.check("all"))
        assert (job["result"]["verified"], job["result"]["away"]) == (1, 1)

    in_turning_room(tmp_path, work)


def test_it_is_copied_to_another_disk(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        room.check(CopyRole.EXTERNAL, at="2026-12-01T08:00:00+07:00")
        now = room.reconnect("external", "drive-f")
        to = {"session": "8f3a", "to": str(tmp_path / "third"), "reason": REASON}
        job = await room.job((await room.ask("custody.copy", **to))["job"])
        assert job["state"] == "done" and job["result"]["verified"]
        events = (await room.ask("custody.show", session="8f3a"))["events"]
        made = [one["details"]["from"] for one in events if one["details"].get("from")]
        assert made == [str(now / FOLDER)]

    in_turning_room(tmp_path, work)


def test_it_is_played_and_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(room: TurningRoom) -> None:
        monkeypatch.setattr(medium_there, "medium_on", room.identify)
        monkeypatch.setattr(medium_there, "list_volumes", room.volumes)
        now = room.reconnect("external", "drive-f")
        room.swap("main", "other")
        takes = await asyncio.to_thread(takes_of_session, room.ground, "8f3a")
        files = {file.path for source in takes[0].plan.sources for file in source.files}
        assert files and all(Path(file).is_relative_to(now / FOLDER) for file in files)
        store = room.store
        kept = closed_recordings(store, "8f3a")
        order = PackageOrder(store.sessions.get("8f3a"), kept, [], {}, tmp_path, "Lan")
        source, wanted = await asyncio.to_thread(source_of, room.ground, order)
        assert (source.recordings, wanted) == ([now / FOLDER], [])

    in_turning_room(tmp_path, work)


def test_archive_verify_reads_it_and_notes_it_at_its_noted_place(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        sessions = SimpleNamespace(**vars(room.sessions), refresh=lambda: None)
        jobs = JobDesk(room.ground.board, room.ground.loop)
        closing = ClosingDesk(room.ground, cast(SessionDesk, sessions), jobs)
        book = room.custody.book
        desk = ArchiveDesk(room.ground, cast(SessionDesk, sessions), closing, book.there)
        now = room.reconnect("external", "drive-f")
        told = await desk.verify("8f3a")
        assert told["away"] == []
        job = await room.job(told["job"])
        assert {one["path"] for one in job["result"]["checks"]} == {
            str(tmp_path / "main" / FOLDER),
            str(now / FOLDER),
        }
        checks = room.store.recordings.checks("8f3a")
        assert {one.check.path for one in checks} == {
            str(tmp_path / disk / FOLDER) for disk in ("main", "external")
        }

    in_turning_room(tmp_path, work, checked=False)


def test_what_was_given_comes_back_at_another_place(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        given = await room.give("external", fewer=True)
        await room.paper(given)
        room.reconnect("external", "drive-f")
        told = await room.ask("custody.return", handover=given["handover"], **BACK)
        assert told["to_bring"] == []
        await room.done({"job": room.long_work.under_way("archive_check")[0]})
        assert (await room.held("external"))["counts"]

    in_turning_room(tmp_path, work)


def test_it_is_let_go_of_where_it_is(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        now = room.reconnect("external", "drive-f")
        await room.ask("medium.remove", medium="serial:external")
        assert room.removed == [now]

    in_turning_room(tmp_path, work)


def disposing(work: Callable[[TurningRoom, dict[str, Any]], Awaitable[None]]) -> Work:
    """Work in a room where one person has asked that the copy on the external disk go."""

    async def asked(room: TurningRoom) -> None:
        await room.ask("retention.set", from_year=2000, years=10, **RETENTION)
        to = str(room.root / "third")
        begun = await room.ask("custody.copy", session="8f3a", to=to, reason=REASON)
        await room.job(begun["job"])
        copy = (await room.held("external"))["id"]
        order = {"copies": [copy], "reason": REASON, "person": "Đỗ Văn Lưu"}
        [told] = await room.ask("disposal.ask", session="8f3a", **order)
        await work(room, {"order": told["id"], "person": "Trần Thị Ký"})

    return asked


def test_it_is_disposed_of_where_it_is(tmp_path: Path) -> None:
    async def work(room: TurningRoom, second: dict[str, Any]) -> None:
        now = room.reconnect("external", "drive-f")
        [told] = await room.ask("disposal.agree", **second)
        waiting = now / WAITING_FOLDER / FOLDER
        assert waiting.is_dir() and not (now / FOLDER).exists()
        assert list(told["moved"]) == [str(waiting)]
        now = room.reconnect("external", "drive-g")
        await room.ask("disposal.withdraw", **second)
        assert (now / FOLDER).is_dir()
        assert (await room.held("external"))["path"] == str(tmp_path / "external" / FOLDER)

    in_turning_room(tmp_path, disposing(work))


def test_it_is_deleted_where_it_waits(tmp_path: Path) -> None:
    async def work(room: TurningRoom, second: dict[str, Any]) -> None:
        await room.ask("disposal.agree", **second)
        now = room.reconnect("external", "drive-f")
        waiting = now / WAITING_FOLDER / FOLDER
        shutil.move(waiting, waiting.with_name(waiting.name + GOING))  # a sudden end
        [told] = await room.ask("disposal.delete", **second)
        assert told["state"] == "done" and list((now / WAITING_FOLDER).iterdir()) == []
        assert (await room.held("external"))["state"] == "disposed"

    in_turning_room(tmp_path, disposing(work))


def test_nothing_is_disposed_of_at_another_place_that_is_not_certainly_it(tmp_path: Path) -> None:
    async def work(room: TurningRoom, second: dict[str, Any]) -> None:
        now = room.reconnect("external", "drive-f")
        manifest = now / FOLDER / "manifest.json"
        kept = manifest.read_bytes()
        manifest.write_bytes(kept + b" ")
        with pytest.raises(StorageError, match="not certainly"):
            await room.ask("disposal.agree", **second)
        assert (now / FOLDER).is_dir()
        manifest.write_bytes(kept)
        await room.ask("disposal.agree", **second)
        waiting = now / WAITING_FOLDER / FOLDER
        (waiting / "manifest.json").write_bytes(b"{}")
        with pytest.raises(StorageError, match="not certainly"):
            await room.ask("disposal.delete", **second)
        assert waiting.is_dir()
        shutil.rmtree(waiting)
        for command in ("disposal.delete", "disposal.withdraw"):
            with pytest.raises(StorageError):
                await room.ask(command, **second)
        [told] = await room.ask("disposal.show", session="8f3a")
        assert told["state"] == "set_aside"

    in_turning_room(tmp_path, disposing(work))


def test_below_a_drive_letter_it_is_all_of_the_path(tmp_path: Path) -> None:
    parts = parts_below(PureWindowsPath(r"E:\2026\A"))
    assert parts == [PureWindowsPath(r"2026\A")]
    assert parts_below(PureWindowsPath(r"E:\2026\A"), "e:\\") == parts
    mounted = parts_below(PurePosixPath("/media/lan/Ổ 3/2026/A"), "/media/lan/Ổ 3")
    assert mounted[0] == PurePosixPath("2026/A")
    assert mounted[-1] == PurePosixPath("A")
    assert PurePosixPath(".") in parts_below(PurePosixPath("/mnt/x"), "/mnt/x")


def test_only_what_is_gone_from_its_place_is_looked_for(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        there = room.custody.book.there
        seal = (await room.held("external"))["seal"]
        noted = tmp_path / "external" / "2026" / FOLDER
        at_home = there.look("serial:external", str(noted), seal)
        assert (at_home.there, at_home.at) == (True, str(noted)), "another folder of its disk"
        swapped = tmp_path / "third" / FOLDER
        room.reconnect("third", "drive-g")
        room.reconnect("external", "third")
        room.reconnect("third", "external")
        noted = tmp_path / "external" / FOLDER
        assert there.look("serial:external", str(noted), seal).at == str(swapped)
        shutil.rmtree(tmp_path / "external")
        del room.plugged["external"]
        assert not there.look("serial:third", str(noted), seal).there
        unknown = there.look("serial:nobody", str(noted))
        assert (unknown.there, unknown.problem) == (False, None)

    in_turning_room(tmp_path, work)


def test_a_disk_of_two_parts_is_looked_through(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        now = room.reconnect("external", "drive-f")
        (tmp_path / "external").mkdir()
        room.plugged = {"external": "external", **room.plugged}
        held, there = await room.held("external"), room.custody.book.there
        assert there.look(held["medium"], held["path"], held["seal"]).at == str(now / FOLDER)
        (now / FOLDER / "manifest.json").write_bytes(b"{}")
        assert there.look(held["medium"], held["path"], held["seal"]).at == held["path"]

    in_turning_room(tmp_path, work)
