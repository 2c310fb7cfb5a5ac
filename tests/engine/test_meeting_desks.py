"""The desks of the meeting in one process: points that go, the platform's recording, alarms."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.call_alarms import FROZEN, LOST, NO_PICTURE, QUALITY, SILENT, CallAlarms
from app.engine.call_inputs import CallInputs
from app.engine.call_keeper import CallKeeper
from app.engine.conference_choice import ConferenceChoice
from app.engine.conference_course import Course, Report
from app.engine.conference_note import noted_call
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.meeting_neighbours import MeetingNeighbours
from app.engine.platform_recording_desk import ALARM, PlatformRecordingDesk
from app.engine.points_desk import PointsDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.store_thread import StoreThread
from app.model.conference import CallState, PlatformRecording, Verdict, VerdictState
from app.model.errors import BadUsageError, RecordingError
from app.model.text import T
from app.settings.values import Settings
from app.store.store import open_store
from app.system.paths import DataPaths

WORDS = T("test", "The uplink is weak.")


@dataclass
class Desk:
    """The desks around an open session, with a clock that stands until it is moved."""

    ground: Ground
    alarms: AlarmDesk
    sessions: SessionDesk
    choice: ConferenceChoice
    keeper: CallKeeper
    neighbours: MeetingNeighbours
    recording: bool = False
    now_s: float = 100.0

    def active(self) -> set[str]:
        return {one["key"] for one in self.ground.board.get("alarms") if one["active"]}

    def severity(self, key: str) -> str:
        return next(
            str(one["severity"]) for one in self.ground.board.get("alarms") if one["key"] == key
        )

    def in_call(self) -> None:
        self.keeper.become(self.keeper.course.join("a").reported(Report(CallState.IN_CALL), "b"))


def on_desks(data: Path, work: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    """Carry out ``work`` on desks with a real database and an open session."""

    async def run() -> None:
        loop = asyncio.get_running_loop()
        paths, thread, board = DataPaths(data), StoreThread(), Board()
        store = await thread.run(open_store, paths.database)
        ground = Ground(board, store, thread, paths, loop)
        setup = SetupDesk(board, paths, Settings())
        devices = DeviceDesk(board, loop, paths.logs)
        sessions = SessionDesk(ground, setup, devices)
        alarms = AlarmDesk(board)
        choice = ConferenceChoice(ground, setup, sessions)
        keeper = CallKeeper(ground, choice, CallInputs())
        jobs = JobDesk(board, loop)
        desk: Desk
        neighbours = MeetingNeighbours(setup, sessions, alarms, jobs, lambda: desk.recording)
        desk = Desk(ground, alarms, sessions, choice, keeper, neighbours)
        try:
            await choice.load()
            await sessions.begin_unscheduled()
            await work(desk)
        finally:
            keeper.close()
            await jobs.close()
            await devices.close()
            await thread.run(store.close)
            thread.close()

    asyncio.run(run())


def test_a_required_point_that_goes_warns_and_then_proposes_to_suspend(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        points = PointsDesk(desk.ground, desk.sessions, desk.alarms)
        points.clock = lambda: desk.now_s
        told = await points.set(
            [{"name": "Đông Hải"}, {"name": "Cát Hải", "required": False}, {"name": "Lê Chân"}]
        )
        keys = [f"conference.point.{point['id']}" for point in told]
        await points.page_says(["Đông Hải", "Cát Hải"], "")
        await points.page_says([], "")
        for passed_s, expected in ((9.0, set()), (10.0, {keys[0]}), (119.0, {keys[0]})):
            desk.now_s = 100.0 + passed_s
            points.look(True)
            assert desk.active() == expected, "only one that must be there and was"
        assert desk.severity(keys[0]) == "caution"
        desk.now_s = 220.0
        points.look(True)
        assert desk.severity(keys[0]) == "alarm"
        points.look(False)
        assert desk.active() == set(), "while we are away ourselves nobody is missed"
        await points.mark(told[0]["id"], True, "An")
        points.look(True)
        assert desk.active() == set()
        with pytest.raises(BadUsageError):
            await points.set([{"name": "Đông Hải"}, {"name": "Đông Hải"}])
        with pytest.raises(BadUsageError):
            await points.mark(999, True)

    on_desks(tmp_path, work)


def test_the_platforms_recording_is_asked_for_until_somebody_says_that_it_runs(
    tmp_path: Path,
) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("gomeet", room="abc", keep=False)
        own = PlatformRecordingDesk(desk.ground, desk.keeper, desk.neighbours)
        own.clock = lambda: desk.now_s
        desk.in_call()
        own.look()
        assert desk.active() == set(), "nothing is recorded here yet"
        desk.recording = True
        own.look()
        own.look()
        assert desk.active() == {ALARM}
        assert desk.keeper.facts.recording["state"] == "due"
        await own.say("running", "Bình")
        own.look()
        assert desk.active() == set()
        desk.now_s += 599.0
        own.look()
        assert desk.active() == set()
        desk.now_s += 1.0
        own.look()
        assert desk.active() == {ALARM}, "asked again after ten minutes"
        await own.say("running", "Bình")
        with pytest.raises(RecordingError):
            await own.bring_in(str(tmp_path / "film.mp4"))
        desk.keeper.become(desk.keeper.course.leave("c"))
        own.look()
        assert desk.keeper.facts.recording["state"] == "stopped"
        assert desk.active() == set()
        with pytest.raises(BadUsageError):
            await own.say("fetched")
        session = desk.sessions.current
        assert session is not None
        of_session = desk.ground.store.platform_recordings.of_session
        notes = await desk.ground.thread.run(of_session, session.id)
        due, run = PlatformRecording.DUE, PlatformRecording.RUNNING
        assert [note.state for note in notes] == [due, run, due, run, PlatformRecording.STOPPED]
        again = PlatformRecordingDesk(desk.ground, desk.keeper, desk.neighbours)
        await again.opened(session)
        assert desk.keeper.facts.recording["state"] == "stopped"

    on_desks(tmp_path, work)


def test_each_fault_of_a_call_has_its_alarm_and_is_settled_when_it_is_over(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("practice", keep=False)
        watch = CallAlarms(desk.keeper, desk.alarms, lambda: desk.now_s)
        facts = desk.keeper.facts
        watch.look(None)
        assert desk.active() == set()
        desk.in_call()
        facts.far_ring = "ring"
        facts.picture = {"frozen_s": 2.0}
        watch.judged(Verdict(VerdictState.BAD, WORDS, key="uplink"))
        desk.now_s += 10.0
        watch.look(None)
        assert desk.active() == {FROZEN, SILENT, QUALITY}
        facts.picture = {"frozen_s": 0.4}
        watch.judged(None)
        watch.look(-30.0)
        assert desk.active() == set()
        advice = {"kind": "browser", "reason": WORDS.to_json()}
        course = desk.keeper.course
        desk.keeper.become(course.reported(Report(CallState.IN_CALL, advice=advice), "c"))
        watch.look(-30.0)
        assert desk.active() == {NO_PICTURE}
        desk.keeper.become(desk.keeper.course.reported(Report(CallState.FAILED), "d"))
        watch.look(None)
        assert desk.active() == {LOST, NO_PICTURE}, "until another road is tried"
        desk.in_call()
        watch.look(None)
        assert desk.active() == set()
        desk.keeper.become(desk.keeper.course.undriven("d"))
        watch.look(None)
        assert desk.active() >= {LOST}
        desk.keeper.become(desk.keeper.course.leave("e"))
        watch.look(None)
        assert desk.active() == set()

    on_desks(tmp_path, work)


def test_a_wanted_call_is_noted_for_the_next_engine_and_forgotten_in_order(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("practice", keep=False)
        desk.in_call()
        found = noted_call(desk.ground.paths).course
        assert (found.wanted, found.order, found.reached) == (True, desk.keeper.course.order, True)
        desk.keeper.become(desk.keeper.course.leave("c"))
        assert noted_call(desk.ground.paths).course == Course()

    on_desks(tmp_path, work)


def test_a_choice_for_now_alone_is_that_of_the_next_engine_in_the_same_call(
    tmp_path: Path,
) -> None:
    link = "https://phong.example.vn/tam"

    async def dies(desk: Desk) -> None:
        await desk.choice.choose("other_web", address=link, keep=False)
        desk.in_call()
        note = desk.ground.paths.run / "call.json"
        (tmp_path / "kept").write_bytes(note.read_bytes())

    async def comes_after(desk: Desk) -> None:
        assert desk.keeper.meeting is None
        (desk.ground.paths.run / "call.json").write_bytes((tmp_path / "kept").read_bytes())
        choice = ConferenceChoice(desk.ground, desk.neighbours.setup, desk.sessions)
        await choice.load()
        after = CallKeeper(desk.ground, choice, CallInputs())
        assert after.course.wanted
        after.settle_in()
        assert after.meeting is not None
        assert after.meeting.address == link
        assert not after.is_elsewhere

    on_desks(tmp_path / "data", dies)
    on_desks(tmp_path / "data", comes_after)


def test_a_password_is_told_at_the_door_alone(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        link = "https://phong.example.vn/room?sessionToken=bimat123"
        await desk.choice.choose("other_web", address=link, password="mật-khẩu-9", keep=False)
        meeting = desk.choice.meeting
        assert meeting is not None
        assert (meeting.address, meeting.password) == (link, "mật-khẩu-9")
        told = repr(desk.ground.board.snapshot()) + repr(meeting)
        assert "mật-khẩu-9" not in told
        assert "bimat123" not in told
        assert desk.ground.board.get("conference")["has_password"] is True
        await desk.choice.choose("other_web", address="https://khac.example.vn/a", keep=False)
        assert desk.ground.board.get("conference")["has_password"] is False
        with pytest.raises(BadUsageError):
            await desk.choice.choose("other_web", address="javascript:alert(1)")
        desk.in_call()
        await desk.choice.choose("other_web", user="an", keep=False)
        with pytest.raises(BadUsageError):
            await desk.choice.choose("practice")
        assert not desk.keeper.is_elsewhere
        await desk.neighbours.setup.restore()
        assert desk.keeper.is_elsewhere

    on_desks(tmp_path, work)
