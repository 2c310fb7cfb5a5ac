"""What is lost of a call outside of our windows is told within three seconds, with what to do."""

from __future__ import annotations

from pathlib import Path

from app.engine.outside_alarms import OPENING_S, PICTURE, SOUND, WINDOW, OutsideAlarms
from app.model.conference import PlatformKind
from tests.engine.test_meeting_desks import Desk, on_desks

TOLD_S = 3.0
SEEN = {"state": "running", "name": "GoMeet", "window_seen": True, "minimised": False}


def look_for(desk: Desk, watch: OutsideAlarms, seconds: float) -> None:
    """Look twice a second, as the engine does."""
    for _ in range(int(2 * seconds) + 1):
        watch.look()
        desk.now_s += 0.5


def test_a_window_that_is_minimised_or_gone_is_an_alarm(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("other_program", keep=False)
        watch = OutsideAlarms(desk.keeper, desk.alarms, lambda: desk.now_s)
        facts = desk.keeper.facts
        desk.in_call()
        facts.external = dict(SEEN)
        look_for(desk, watch, TOLD_S)
        assert desk.active() == set()
        for lost in ({"minimised": True}, {}):
            facts.external = {**SEEN, "window_seen": False, **lost}
            watch.look()
            assert desk.active() == set(), "a window on its way elsewhere"
            look_for(desk, watch, TOLD_S)
            assert desk.active() == {WINDOW}
            assert desk.severity(WINDOW) == "alarm"
            facts.external = dict(SEEN)
            watch.look()
            assert desk.active() == set()
        facts.external = {**SEEN, "window_seen": False, "state": "starting"}
        look_for(desk, watch, TOLD_S)
        assert desk.active() == set(), "a program that starts has no window yet"
        facts.external = {**SEEN, "window_seen": False}
        look_for(desk, watch, TOLD_S)
        desk.keeper.become(desk.keeper.course.leave("c"))
        watch.look()
        assert desk.active() == set()

    on_desks(tmp_path, work)


def test_a_capture_device_that_is_lost_is_an_alarm_and_one_that_opens_is_none(
    tmp_path: Path,
) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("other_program", keep=False)
        desk.choice.road = PlatformKind.ENDPOINT
        watch = OutsideAlarms(desk.keeper, desk.alarms, lambda: desk.now_s)
        facts = desk.keeper.facts
        desk.in_call()
        facts.capture = {"picture": "opening", "sound": "opening"}
        look_for(desk, watch, OPENING_S - 1.0)
        assert desk.active() == set()
        facts.capture = {"picture": "live", "sound": "opening"}
        look_for(desk, watch, TOLD_S)
        assert desk.active() == {SOUND}, "it never came"
        facts.capture = {"picture": "lost", "sound": "live"}
        look_for(desk, watch, TOLD_S)
        assert desk.active() == {PICTURE}
        facts.capture = {"picture": "live", "sound": "live"}
        watch.look()
        assert desk.active() == set()
        facts.capture = {"picture": "failed", "sound": "live"}
        look_for(desk, watch, TOLD_S)
        desk.choice.road = PlatformKind.PROGRAM
        watch.look()
        assert desk.active() == set(), "a program's window has an alarm of its own"

    on_desks(tmp_path, work)
