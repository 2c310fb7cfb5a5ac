"""What the pages of the meeting say, worked out without a window."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.model.conference import CallState, CameraMode
from app.ui.connect.call_words import call_line, rail_state, state_of_call
from app.ui.connect.findings import worst_of
from app.ui.connect.graphs import CallGraphs
from app.ui.connect.history import SHOWN_S, History, second_of
from app.ui.connect.limits import Limits, limits_of
from app.ui.connect.point_words import point_state, point_words, points_state
from app.ui.connect.recording_words import recording_line, steps_in
from app.ui.connect.seen_words import mode_of, sent_words
from app.ui.control_room.call_health import call_verdict
from app.ui.control_room.pictures import places
from app.ui.control_room.rail_state import rail_steps
from app.ui.session.readiness import next_step, to_join
from app.ui.theme.tokens import Tone
from tests.helpers import conference_cases as cases
from tests.helpers import fake_engine as fake

NOW = datetime.now().astimezone()


def test_each_state_of_the_call_is_said_in_a_line_of_its_own() -> None:
    lines = {state: call_line({"state": str(state)}, {}) for state in CallState}
    assert len({line.title for line in lines.values()}) == len(CallState)
    assert all(line.title for line in lines.values())
    assert lines[CallState.LOST].state == lines[CallState.FAILED].state == "fail"
    assert lines[CallState.IN_CALL].state != "pass", "nothing measured is nothing known"


@pytest.mark.parametrize(
    ("verdict", "state"),
    [("good", "pass"), ("caution", "caution"), ("bad", "fail"), ("unknown", "could_not_test")],
)
def test_the_verdict_of_the_call_takes_the_look_of_its_state(verdict: str, state: str) -> None:
    call = {"verdict": {**cases.GOOD, "state": verdict}}
    line = call_line({"state": "in_call"}, call)
    assert (line.state, line.title) == (state, "Tiếng tốt, hình tốt")


def test_a_call_that_comes_back_counts_its_tries_and_the_seconds() -> None:
    broken = {"state": "reconnecting", "attempts": 3}
    line = call_line(broken, {}, 4.6)
    assert "3" in line.title and "4" in line.words
    assert "4" not in call_line(broken, {}, 0.2).words
    assert line.words != call_line(broken, {}, None).words


def test_a_problem_is_told_with_what_to_do() -> None:
    line = call_line(cases.failed_topics(NOW)["conference"], {})
    assert line.title == "Không tới được máy chủ gomeet.vnpt.vn"
    assert "Kiểm tra đường truyền" in line.words


def test_an_unknown_state_claims_nothing() -> None:
    assert state_of_call({"state": "levitating"}) is CallState.IDLE
    assert rail_state({}) == "not_done"
    assert mode_of({"camera": None}) is CameraMode.LIVE


def test_the_rail_follows_the_call() -> None:
    found = {}
    for state in ("idle", "in_call", "reconnecting", "lost"):
        steps = rail_steps({"conference": {"state": state, "platform": "gomeet"}})
        found[state] = next(step.state for step in steps if step.page_id == "connect")
    assert found == {
        "idle": "not_done",
        "in_call": "pass",
        "reconnecting": "caution",
        "lost": "fail",
    }
    numbers = [step.number for step in rail_steps({}) if step.number]
    assert numbers == [1, 2, 3, 4, 5, 6]


def test_the_figures_of_a_second_are_sums_of_rates_and_the_worst_of_the_rest() -> None:
    call = cases.call(NOW, cases.GOOD, loss=0.02)
    second = second_of(call)
    assert second is not None
    streams = call["figures"]["connections"][0]["streams"]
    assert second.bits_in == sum(s["bit_rate"] for s in streams if s["direction"] == "in")
    assert second.loss == 0.02
    assert second_of({"figures": None}) is None
    silent = {"figures": {"at": fake.iso(NOW), "connections": []}}
    nothing = second_of(silent)
    assert nothing is not None and nothing.bits_in is None and nothing.loss is None


def test_the_history_holds_five_minutes_and_shows_where_figures_lack() -> None:
    history = History()
    for ago in (400, 120, 119, 60, 59):
        assert history.take(cases.call(NOW - timedelta(seconds=ago), cases.GOOD))
    assert not history.take(cases.call(NOW - timedelta(seconds=59), cases.GOOD))
    series = history.series("loss", NOW)
    assert max(ago for ago, _ in series) <= SHOWN_S
    broken = [ago for ago, value in series if value is None]
    assert broken == pytest.approx([60.0], abs=0.01)


AWAY = limits_of(cases.CALL_LIMITS, "point_s")


@pytest.mark.parametrize(
    ("gone_s", "required", "state"),
    [(3, True, "not_done"), (12, True, "caution"), (130, True, "fail"), (130, False, "not_done")],
)
def test_a_point_that_left_is_told_as_long_as_it_is_gone(
    gone_s: float, required: bool, state: str
) -> None:
    point = {
        "name": "Sở Xây dựng",
        "required": required,
        "present": False,
        "since": fake.iso(NOW - timedelta(seconds=gone_s)),
    }
    assert point_state(point, NOW, AWAY) == state
    assert str(int(gone_s)) in point_words(point, NOW) or gone_s > 60


def test_all_points_are_as_good_as_the_worst_required_one() -> None:
    assert points_state(cases.points(NOW), NOW, AWAY) == "pass"
    assert points_state(cases.points(NOW, {"Sở Xây dựng": 12.0}), NOW, AWAY) == "caution"
    assert points_state(cases.points(NOW, {"UBND xã Gia Lộc": 500.0}), NOW, AWAY) == "pass"
    assert points_state([], NOW, AWAY) == "not_done"
    long_away = cases.points(NOW, {"Sở Xây dựng": 500.0})
    assert points_state(long_away, NOW, AWAY) == "fail"
    assert points_state(long_away, NOW, Limits()) == "not_done", "nobody says after how long"


def test_the_platforms_recording_is_asked_for_and_its_steps_are_numbered() -> None:
    states = ["not_asked", "due", "running", "stopped", "fetched", "not_offered"]
    lines = [recording_line({"state": state}) for state in states]
    assert len({line.title for line in lines}) == len(states)
    assert [line.state for line in lines][1:4] == ["caution", "pass", "caution"]
    assert steps_in("1. Vào phòng. 2. Bấm ghi; chờ 10 giây. 3. Đọc to.") == [
        "Vào phòng.",
        "Bấm ghi; chờ 10 giây.",
        "Đọc to.",
    ]


def test_what_goes_out_of_our_picture_is_told_as_measured() -> None:
    good, state = sent_words(cases.call(NOW, cases.GOOD))
    assert "1280" in good and state == "pass"
    small, state = sent_words(cases.call(NOW, cases.WEAK, bits_out=3e5))
    assert "480" in small and state == "caution"
    assert sent_words({})[1] == "could_not_test"
    still = cases.call(NOW, cases.GOOD)
    still["figures"]["connections"][0]["streams"][2]["fps"] = 0.0
    assert sent_words(still)[1] == "caution"


def test_findings_are_as_good_as_the_worst() -> None:
    assert worst_of(cases.INVITATION["findings"]) == "fail"
    assert worst_of(cases.FINDINGS) == "could_not_test"
    assert worst_of([]) == "pass"


def test_the_health_column_says_delay_loss_and_points() -> None:
    topics = cases.call_topics(NOW)
    verdict = call_verdict(topics["conference"], topics["call"], topics["points"])
    assert verdict.state == "pass"
    delay, loss, points = verdict.value.split(" · ")
    assert "ms" in delay and "0,2%" in loss and "7/8" in points
    broken = cases.reconnecting_topics(NOW)
    again = call_verdict(broken["conference"], broken["call"], broken["points"])
    assert again.state == "caution" and "ms" not in again.value


@pytest.mark.parametrize("size", [(818, 400), (818, 300), (1372, 640)])
@pytest.mark.parametrize("second", [False, True])
@pytest.mark.parametrize("meeting", [False, True])
def test_pictures_and_list_never_lie_over_one_another(
    size: tuple[int, int], meeting: bool, second: bool
) -> None:
    found = places(*size, meeting=meeting, second=second)
    there = [found.room, found.steps]
    there += [found.meeting] if meeting else []
    there += [found.second] if second else []
    for one in there:
        assert one.width() > 0 and one.height() > 0
        assert one.left() >= 0 and one.right() < size[0] and one.bottom() < size[1]
        assert not any(one.intersects(other) for other in there if other is not one)
    if meeting:
        assert found.room.size() == found.meeting.size()


def test_a_chosen_meeting_is_joined_before_the_recording_begins() -> None:
    topics: dict[str, Any] = cases.before_topics(NOW)
    assert to_join(topics) and next_step(topics).page_id == "connect"
    topics["conference"]["wanted"] = True
    assert next_step(topics).page_id == "recording"
    topics["conference"] = {"state": "idle", "platform": ""}
    assert next_step(topics).page_id == "recording"


def test_graphs_judge_by_the_limits_of_the_profile(qtbot: QtBot) -> None:
    graphs = CallGraphs()
    qtbot.addWidget(graphs)
    assert graphs.loss.scale.tone_of(0.5) is Tone.QUIET, "nobody says what is much"
    graphs.show_limits({**cases.CALL_LIMITS, "loss": [0.2, 0.4]})
    assert [graphs.loss.scale.tone_of(share) for share in (0.1, 0.3, 0.5)] == [
        Tone.GOOD,
        Tone.CAUTION,
        Tone.FAIL,
    ]
    assert graphs.round_trip.scale.fail == pytest.approx(0.3)
    assert graphs.jitter.scale.caution == pytest.approx(0.03)
