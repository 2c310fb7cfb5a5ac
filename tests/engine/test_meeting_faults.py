"""What must not go wrong around a call: pictures taken away, alarms that stay, a locked store."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.engine import call_capture
from app.engine.call_alarms import LOST, CallAlarms
from app.engine.call_capture import CallCapture, CaptureSpecs
from app.engine.call_inputs import CallInputs
from app.engine.call_keeper import CallKeeper
from app.engine.call_measures import CallMeasures
from app.engine.call_secrets import CallSecrets
from app.engine.call_window_desk import CallWindowDesk
from app.engine.conference_choice import ConferenceChoice
from app.engine.conference_course import Report
from app.engine.conference_desk import ConferenceDesk
from app.engine.points_desk import STRANGER, PointsDesk
from app.engine.room import Room
from app.engine.setup_desk import SetupDesk
from app.engine.sharing_desk import SharingDesk
from app.model.conference import CallState, PlatformKind
from app.model.errors import BadUsageError
from app.model.media import VideoFormat
from app.settings.secrets import Secrets
from app.settings.values import Settings
from tests.engine.test_meeting_desks import Desk, on_desks


def test_a_point_taken_off_the_list_and_a_meeting_that_was_left_alarm_nobody(
    tmp_path: Path,
) -> None:
    async def work(desk: Desk) -> None:
        points = PointsDesk(desk.ground, desk.sessions, desk.alarms)
        points.clock = lambda: desk.now_s
        told = await points.set([{"name": "Đông Hải"}, {"name": "Lê Chân"}])
        await points.page_says(["Đông Hải", "Lê Chân"], "")
        await points.page_says(["Người lạ"], "")
        desk.now_s += 10.0
        points.look(True)
        keys = {f"conference.point.{point['id']}" for point in told}
        assert desk.active() == {*keys, STRANGER}
        await points.set([{"name": "Lê Chân", "required": False}])
        points.look(True)
        assert desk.active() == {STRANGER}, "one is gone from the list, one need not be there"
        points.look(False)
        assert desk.active() == set()

    on_desks(tmp_path, work)


def test_a_call_that_failed_is_missed_no_more_once_its_session_is_put_away(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("practice", keep=False)
        watch = CallAlarms(desk.keeper, desk.alarms, lambda: desk.now_s)
        desk.in_call()
        desk.keeper.become(desk.keeper.course.reported(Report(CallState.FAILED), "c"))
        watch.look(None)
        assert desk.active() == {LOST}
        room = Room(desk.ground.board, desk.ground.loop, desk.ground.paths.logs)
        await ConferenceDesk(desk.keeper, desk.neighbours, room).opened(None)
        watch.look(None)
        assert desk.active() == set()


def test_the_next_meeting_begins_without_what_was_shared_in_this_one(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("practice", keep=False)
        room = Room(desk.ground.board, desk.ground.loop, desk.ground.paths.logs)
        conference = ConferenceDesk(desk.keeper, desk.neighbours, room)
        desk.in_call()
        sharing = SharingDesk(desk.ground, desk.keeper, desk.sessions)
        await sharing.share({"kind": "document", "file": "/a/paper.pdf"})
        desk.keeper.become(desk.keeper.course.undriven("c"))
        assert desk.keeper.topic["sharing"], "a call that is joined again goes on with it"
        await conference.leave()
        desk.in_call()
        assert desk.keeper.topic["sharing"] is None

    on_desks(tmp_path, work)


def test_a_window_that_leaves_for_the_browser_does_not_take_its_picture_away(
    tmp_path: Path,
) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("practice", keep=False)
        room = Room(desk.ground.board, desk.ground.loop, desk.ground.paths.logs)
        measures = CallMeasures(desk.ground, desk.sessions, room.recorder)
        points = PointsDesk(desk.ground, desk.sessions, desk.alarms)
        window, call = CallWindowDesk(desk.keeper, measures, points), desk.keeper.call
        await window.lease("one")
        desk.in_call()
        await window.media("one", "/ring/of/the/view")
        assert call.ring_path() == Path("/ring/of/the/view")
        desk.choice.road = PlatformKind.BROWSER
        call.show(Path("/ring/of/the/browser"))
        desk.keeper.facts.picture = {"frozen_s": 0.0}
        await window.media("one", "")
        await window.frames("one", 0, 9.0)
        assert call.ring_path() == Path("/ring/of/the/browser")
        assert desk.keeper.facts.picture == {"frozen_s": 0.0}

    on_desks(tmp_path, work)


class Device:
    """An open device of the call that notes who listens to it."""

    ring_path = "/ring/of/the/device"

    def __init__(self, *_: object, **_more: object) -> None:
        self.heard: list[str] = []

    def start(self) -> None:
        self.heard.append("started")

    def stop(self) -> None:
        self.heard.append("stopped")

    def subscribe(self, _callback: Callable[..., None]) -> Callable[[], None]:
        self.heard.append("listens")
        return lambda: self.heard.append("left")


def test_a_capture_that_ends_does_not_end_what_delivers_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(desk: Desk) -> None:
        monkeypatch.setattr(call_capture, "CameraFeed", Device)
        monkeypatch.setattr(call_capture, "MicrophoneFeed", Device)
        call, view, sound = desk.keeper.call, Path("/ring/of/the/view"), Device()
        capture = CallCapture(call, tmp_path, lambda *_: None, lambda: None)
        capture.open(CaptureSpecs("sim", "sim"), VideoFormat(320, 180, 25))
        assert call.ring_path() == Path(Device.ring_path)
        ending = asyncio.create_task(capture.close())
        await asyncio.sleep(0)
        call.show(view)
        call.far.from_source(sound)
        await ending
        assert call.ring_path() == view
        assert sound.heard == ["listens"], "nobody stopped listening to it"

    on_desks(tmp_path, work)


def test_the_next_engine_stays_in_the_meeting_of_the_recording_that_goes_on(
    tmp_path: Path,
) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("practice", keep=False)
        desk.in_call()
        ground, sessions = desk.ground, desk.sessions
        setup = SetupDesk(ground.board, ground.paths, Settings())
        keeper = CallKeeper(ground, ConferenceChoice(ground, setup, sessions), CallInputs())
        setup.take_over(desk.neighbours.setup.current)
        assert keeper.course.wanted
        assert keeper.is_elsewhere, "the room's own choice is another one"
        keeper.settle_in()
        assert not keeper.is_elsewhere, "or the next touch of a setting would leave the call"

    on_desks(tmp_path, work)


class LockedStore:
    """A store of passwords that a person has to unlock first."""

    def __init__(self) -> None:
        self.unlocked = threading.Event()

    def get_password(self, _service: str, _username: str) -> str | None:
        self.unlocked.wait()
        return "mật-khẩu"

    def set_password(self, _service: str, _username: str, _password: str) -> None:
        self.unlocked.wait()

    def delete_password(self, _service: str, _username: str) -> None:
        self.unlocked.wait()


def test_a_locked_password_store_holds_up_neither_start_nor_choice(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        store, heard = LockedStore(), asyncio.Event()
        desk.choice.secrets = CallSecrets(Secrets(lambda: store))
        desk.choice.on_change = heard.set
        link = "https://phong.example.vn/room"
        async with asyncio.timeout(10.0):
            await desk.choice.choose("other_web", address=link, keep=False)
        assert desk.choice.secrets.has_password is False
        heard.clear()
        store.unlocked.set()
        await heard.wait()
        assert desk.choice.secrets.password == "mật-khẩu"
        await desk.choice.choose("other_web", password="", keep=False)
        await desk.choice.secrets.answered()
        assert desk.choice.secrets.has_password is False

    on_desks(tmp_path, work)


def test_the_picture_is_lowered_where_it_goes_through_our_page_and_for_this_call_alone(
    tmp_path: Path,
) -> None:
    async def work(desk: Desk) -> None:
        room = Room(desk.ground.board, desk.ground.loop, desk.ground.paths.logs)
        conference = ConferenceDesk(desk.keeper, desk.neighbours, room)
        await desk.choice.choose("practice", keep=False)
        desk.in_call()
        await conference.camera(quality="low")
        assert desk.keeper.topic["camera"]["quality"] == "low"
        await conference.camera("slate")
        assert desk.keeper.topic["camera"] == {"mode": "slate", "source": "room", "quality": "low"}
        await conference.leave()
        assert desk.keeper.topic["camera"]["quality"] == "full"
        await desk.choice.choose("other_program", keep=False)
        for wrong in ("low", "huge"):
            with pytest.raises(BadUsageError):
                await conference.camera(quality=wrong)

    on_desks(tmp_path, work)


def test_the_dossier_and_our_own_windows_are_shared_by_order_alone_and_the_order_is_kept(
    tmp_path: Path,
) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("practice", keep=False)
        desk.in_call()
        sharing = SharingDesk(desk.ground, desk.keeper, desk.sessions)
        own = {"kind": "screen", "id": "HDMI-1", "title": "HDMI-1"}
        await sharing.share({**own, "reason": "Người chủ trì yêu cầu", "person": "X"})
        assert desk.keeper.topic["sharing"] == own, "a reason is no order"
        await sharing.stop()
        paper = str(desk.ground.paths.root / "sessions" / "don.pdf")
        dossier = {"kind": "document", "file": paper, "page": 0}
        with pytest.raises(BadUsageError):
            await sharing.share(dossier)
        for person, reason in (("", "Người chủ trì yêu cầu"), ("An", "vì")):
            with pytest.raises(BadUsageError):
                await sharing.share_ordered(dossier, person, reason)
        assert desk.keeper.topic["sharing"] is None
        await sharing.share_ordered(dossier, "An", "Người chủ trì yêu cầu")
        await sharing.share({**dossier, "page": 1})
        told = desk.keeper.topic["sharing"]
        assert (told["page"], told["person"], told["reason"]) == (1, "An", "Người chủ trì yêu cầu")
        audit = desk.ground.store.audit
        entry = await desk.ground.thread.run(audit.newest, 1)
        assert (entry[0].who, entry[0].action) == ("An", "conference.shared_by_order")
        assert json.loads(entry[0].details)["reason"] == "Người chủ trì yêu cầu"
        copy = tmp_path / "disk" / "phiên"
        (copy / "exports").mkdir(parents=True)
        (copy / "journal.jsonl").touch()
        with pytest.raises(BadUsageError):
            await sharing.share({"kind": "document", "file": str(copy / "exports" / "bb.pdf")})
        await sharing.share({"kind": "document", "file": str(tmp_path / "disk" / "a.pdf")})

    on_desks(tmp_path / "data", work)
