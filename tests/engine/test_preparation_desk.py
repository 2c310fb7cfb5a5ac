"""The desks of preparation and dress rehearsal in one process, with a real database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from app.engine.board import Board
from app.engine.device_desk import DeviceDesk
from app.engine.dress_desk import DressDesk
from app.engine.ground import Ground
from app.engine.instrument_ground import InstrumentGround
from app.engine.meeting_desks import both
from app.engine.preparation_desk import PreparationDesk
from app.engine.readings_course import EngineCourseReadings
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.store_thread import StoreThread
from app.model.checklist import Phase
from app.model.errors import ReceptionError, StorageError
from app.settings.values import Settings
from app.store.store import open_store
from app.system.paths import DataPaths


@dataclass
class Room:
    """The desks around an open session."""

    ground: Ground
    sessions: SessionDesk
    preparation: PreparationDesk
    dress: DressDesk
    course: EngineCourseReadings

    def row(self, milestone: str) -> dict[str, Any]:
        rows = self.ground.board.get("preparation")["milestones"]
        found: dict[str, Any] = next(row for row in rows if row["id"] == milestone)
        return found


def on_desks(
    data: Path, left: timedelta, work: Callable[[Room], Coroutine[Any, Any, None]]
) -> None:
    """Carry out ``work`` with a session open that starts in ``left``."""

    async def run() -> None:
        loop = asyncio.get_running_loop()
        paths, thread, board = DataPaths(data), StoreThread(), Board()
        store = await thread.run(open_store, paths.database)
        ground = Ground(board, store, thread, paths, loop)
        setup = SetupDesk(board, paths, Settings())
        devices = DeviceDesk(board, loop, paths.logs)
        sessions = SessionDesk(ground, setup, devices)
        preparation, dress = PreparationDesk(ground, sessions), DressDesk(ground, sessions)
        sessions.on_open = both(dress.opened, preparation.opened)
        starts_at = (datetime.now().astimezone() + left).isoformat()
        values = {"title": "Tiếp công dân", "starts_at": starts_at, "operator": "Trần Văn Bình"}
        made = await sessions.create(**values)
        await sessions.open(made["id"])
        assert sessions.current is not None
        on = InstrumentGround(ground, devices, setup, sessions.current)
        room = Room(ground, sessions, preparation, dress, EngineCourseReadings(on))
        try:
            await work(room)
        finally:
            await preparation.close()
            await devices.close()
            await thread.run(store.close)
            thread.close()

    asyncio.run(run())


def test_what_is_noted_is_announced_audited_and_read_by_the_checklist(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        now = datetime.now().astimezone().isoformat()
        await room.preparation.mark("report", now, document="12/KH-UBND")
        row = room.row("report")
        assert (row["state"], row["done_by"]) == ("done", "Trần Văn Bình")
        assert row["source"]
        await room.preparation.requests([{"what": "Đường dự phòng", "who": "VNPT", "answer": ""}])
        room.preparation.note_invitation({"login": True})
        room.preparation.look()
        assert room.preparation._task is not None
        await room.preparation._task
        await room.ground.thread.settled()
        assert (await room.course.milestone("report")).document == "12/KH-UBND"
        assert (await room.course.plan()).open_requests == ["Đường dự phòng"]
        assert await room.course.notice_shown_at() == ""
        actions = {entry.action for entry in room.ground.store.audit.newest(9)}
        assert {"preparation.mark", "preparation.requests"} <= actions
        await room.preparation.unmark("report", "Ghi nhầm buổi tiếp")
        assert room.row("report")["done_at"] == ""
        with pytest.raises(ReceptionError):
            await room.preparation.mark("nothing")

    on_desks(tmp_path, timedelta(days=9), work)


def test_a_closed_test_marks_its_milestone_by_itself(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        session = room.sessions.current
        assert session is not None
        store, now = room.ground.store, datetime.now().astimezone().isoformat()

        def hold() -> None:
            run = store.tests.begin(session.id, Phase.T_MINUS_2H, now)
            store.tests.finish(run, now, "Bình")

        await room.ground.thread.run(hold)
        room.ground.board.set("test_summaries", {"2h": {"finished_at": now}})
        await asyncio.sleep(0)
        assert room.preparation._task is not None
        await room.preparation._task
        assert (room.row("test_2h")["state"], room.row("test_2h")["auto"]) == ("done", True)

    on_desks(tmp_path, timedelta(hours=3), work)


def test_reminders_are_given_away_once_and_the_calendar_can_be_read(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        session = room.ground.board.get("preparation")["session"]
        reminders = room.ground.board.get("reminders")
        assert {"report", "points"} <= {one["id"] for one in reminders}
        wanted = [{"id": one["id"], "state": one["state"]} for one in reminders]
        assert len(await room.preparation.claim(session, wanted)) == len(wanted)
        assert await room.preparation.claim(session, wanted) == []
        assert room.ground.board.get("reminders") == []
        told = await room.preparation.ics(str(tmp_path / "moc.ics"))
        events = Calendar.from_ical((tmp_path / "moc.ics").read_bytes()).walk("VEVENT")
        assert len(events) == told["events"]
        with pytest.raises(StorageError):
            await room.preparation.ics(str(tmp_path / "none" / "moc.ics"))

    on_desks(tmp_path, timedelta(days=4), work)


def test_a_dress_rehearsal_goes_on_after_the_session_was_put_away(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        board, session = room.ground.board, room.sessions.current
        assert session is not None
        board.set("points", [{"name": "UBND thành phố", "present": True}])
        await room.dress.start(["Bình", "Hạnh"])
        await room.dress.step(0, "ok")
        await room.sessions.leave()
        assert board.get("dress_rehearsal") is None
        with pytest.raises(ReceptionError):
            await room.dress.step(1, "ok")
        await room.sessions.open(session.id)
        run = board.get("dress_rehearsal")
        assert run["steps"][0]["points"] == ["UBND thành phố"]
        for step in run["steps"][1:]:
            await room.dress.step(step["position"], "ok")
        await room.dress.mend("Micro nhỏ", "Bình", "2026-11-23")
        told = await room.dress.finish()
        assert (room.ground.paths.evidence / told["file"]).is_file()
        await room.preparation.refresh()
        assert room.row("dress")["auto"]

    on_desks(tmp_path, timedelta(days=1), work)
