"""What the engine reads of line and meeting: the place, the invitation, the switch, the call."""

from __future__ import annotations

import asyncio
import itertools
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.checklist.readings_line import InvitedRoom, MeetingPlace, ProbeWish, SpeedWish
from app.conference.platforms import platform
from app.devices.network.link import LinkFacts, Route
from app.devices.network.probe_figures import figures_of
from app.engine import line_switch
from app.engine.board import Board
from app.engine.figures_in_force import FiguresInForce
from app.engine.instrument_ground import InstrumentGround
from app.engine.invited_room import compared_room, invited_topic
from app.engine.line_switch import watch_switch
from app.engine.meeting_place import meeting_place
from app.engine.readings_line import EngineLineReadings, call_rates_mbps
from app.engine.setup import Setup
from app.model.checklist import ItemState, Phase
from app.model.conference import Invitation
from app.model.reception import PointRole, Session
from app.system.paths import DataPaths
from tests.helpers.tcp_line import tcp_line

ROOM = "https://gomeet.vnpt.vn/room?sessionToken=a1b2c3d4e5f6a7b8c9d0"
GOMEET = Setup(conference_platform="gomeet", conference_address=ROOM)


def readings(data: Path, setup: Setup) -> tuple[EngineLineReadings, Board]:
    """The readings over a board of their own."""
    board, paths = Board(), DataPaths(data)
    session = Session("s1", "Buổi tiếp", "2026-11-25T14:00:00+07:00")
    ground = SimpleNamespace(board=board, paths=paths, figures=FiguresInForce())
    on = SimpleNamespace(ground=ground, setup=SimpleNamespace(current=setup), session=session)
    return EngineLineReadings(cast(InstrumentGround, on)), board


@pytest.mark.parametrize(
    ("setup", "host", "port", "source"),
    [
        (GOMEET, "gomeet.vnpt.vn", 443, "meeting"),
        (
            Setup(conference_platform="gomeet", conference_room="r1"),
            "gomeet.vnpt.vn",
            443,
            "meeting",
        ),
        (
            Setup(conference_platform="gomeet", platform_host="typed.example"),
            "typed.example",
            None,
            "typed",
        ),
        (Setup(platform_host="typed.example"), "typed.example", None, "typed"),
        (Setup(), "", None, ""),
    ],
)
def test_the_place_is_that_of_the_chosen_meeting(
    setup: Setup, host: str, port: int | None, source: str
) -> None:
    known = platform(setup.conference_platform) if setup.conference_platform else None
    place = meeting_place(setup, known)
    assert (place.host, place.port, place.source) == (host, port, source)


def test_the_built_in_room_is_this_machine() -> None:
    setup = Setup(conference_platform="practice")
    place = meeting_place(setup, platform("practice"))
    assert place.local and place.host == "localhost" and place.source == "meeting"


@pytest.mark.parametrize(
    ("invitation", "same"),
    [
        (Invitation(platform="gomeet", room="a1b2c3d4e5f6a7b8c9d0"), True),
        (Invitation(platform="other_web", address=ROOM), True),
        (Invitation(platform="gomeet", room="another"), False),
        (Invitation(platform="gomeet", address=f"{ROOM}0"), False),
        (Invitation(platform="jitsi", room="a1b2c3d4e5f6a7b8c9d0"), False),
        (Invitation(title="no room"), None),
    ],
)
def test_the_room_of_the_invitation_against_the_chosen_one(
    invitation: Invitation, same: bool | None
) -> None:
    topic = invited_topic(invitation)
    assert compared_room(topic, GOMEET, platform("gomeet")).same is same
    assert "a1b2c3d4e5f6a7b8c9d0" not in json.dumps(topic), "the room's token stays a secret"


def test_without_an_invitation_nothing_is_the_same() -> None:
    found = compared_room(None, GOMEET, platform("gomeet"))
    assert found == InvitedRoom(chosen=found.chosen) and found.chosen


def test_rates_of_the_call_are_taken_off_where_they_are_known() -> None:
    measures = {"in_video_bps": 2e6, "in_audio_bps": 5e4, "out_video_bps": 1e6, "in_x": 9.0}
    in_call = {"state": "in_call"}
    assert call_rates_mbps({"measures": measures}, in_call) == (2.05, 1.0)
    assert call_rates_mbps({"measures": measures}, {"state": "left"}) == (0.0, 0.0)
    assert call_rates_mbps({"measures": {}}, in_call) is None


def watched(
    monkeypatch: pytest.MonkeyPatch, routes: list[Route | None], port: int, wait_s: float = 30
) -> Any:
    """The switch as it is seen where the default route is one of ``routes`` after the other."""
    seen = itertools.chain(routes, itertools.repeat(routes[-1]))
    monkeypatch.setattr(line_switch, "LOOK_S", 0.01)
    monkeypatch.setattr(line_switch, "link_facts", lambda _logs: LinkFacts((), next(seen)))
    return asyncio.run(
        watch_switch(
            "127.0.0.1", port, Path(), lambda _stage, _share: None, wait_s=wait_s, back_s=1
        )
    )


CABLE, MODEM = Route("eth0", "192.0.2.1"), Route("wwan0")


def test_a_switch_to_another_way_is_timed_until_the_host_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with tcp_line(("127.0.0.1", 9)) as line:
        found = watched(monkeypatch, [CABLE, CABLE, None, MODEM], line.port)
    assert (found.before, found.after) == ("eth0 192.0.2.1", "wwan0")
    assert found.back_s is not None and found.back_s < 30


@pytest.mark.parametrize("routes", [[CABLE], [CABLE, None, CABLE], [CABLE, None]])
def test_a_way_that_stays_or_only_breaks_is_no_switch(
    monkeypatch: pytest.MonkeyPatch, routes: list[Route | None]
) -> None:
    found = watched(monkeypatch, routes, 9, wait_s=0.2)
    assert (found.after, found.back_s) == ("", None)


def test_a_backup_line_that_does_not_reach_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    with tcp_line(("127.0.0.1", 9)) as line:
        closed = line.port
    found = watched(monkeypatch, [CABLE, MODEM], closed)
    assert (found.after, found.back_s) == ("wwan0", None)


def test_readings_of_a_practice_on_real_sockets(tmp_path: Path) -> None:
    line, board = readings(tmp_path, Setup(conference_platform="practice"))
    told: list[dict[str, Any]] = []
    board.on_message = told.append

    async def read() -> None:
        place = await line.place()
        wish = ProbeWish("NT4", place.host, 443, False, True, 1.0, 0.1, 2.0)
        series = await line.probes(wish)
        assert figures_of(series.probes).answered == 10
        speed = await line.speed(SpeedWish("NT2", "own", 0.6, 2))
        assert line.line_mbps == min(speed.down_mbps, speed.up_mbps) > 0
        path = await line.keep("NT4-series", {"probes": [[0.0, 1.0]]})
        assert json.loads(path.read_text())["probes"] == [[0.0, 1.0]]
        findings = await line.preflight()
        assert {finding.state for finding in findings} == {ItemState.PASS}
        adapter = await line.way_out()
        assert adapter is None or (await line.other_traffic(adapter.name, 0.05)).in_mbps >= 0

    asyncio.run(read())
    progress = [message["value"] for message in told if message["topic"] == "test_progress"]
    assert {one["item"] for one in progress if one} == {"NT4", "NT2"}
    assert progress[-1] is None


def test_readings_of_the_topics(tmp_path: Path) -> None:
    line, board = readings(tmp_path, Setup())

    async def read() -> None:
        assert (line.phase, line.role) == (None, PointRole.CENTRAL)
        assert await line.place() == MeetingPlace()
        assert (await line.joined("PF3", 0.0)).state == "idle"
        assert not await line.preflight() and not await line.points()
        board.set("test", {"phase": "2h"})
        board.set("conference", {"state": "in_call", "since": "x", "platform": "gomeet"})
        board.set("points", [{"id": 1, "name": "A", "role": "delegate_point", "required": True}])
        call = await line.joined("PF3", 60.0)
        assert (call.state, call.since, call.platform) == ("in_call", "x", "gomeet")
        assert line.phase is Phase.T_MINUS_2H
        assert [point.name for point in await line.points()] == ["A"]

    asyncio.run(read())
    assert board.get("test_progress") is None
