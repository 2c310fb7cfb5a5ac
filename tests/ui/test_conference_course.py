"""How a call is joined, kept and judged, without a browser: pure rules and their times."""

from __future__ import annotations

import pytest

from app.model.conference import CallFigures, CallState, ConnectionFigures, StreamFigures
from app.ui.conference.faults import LoadFault
from app.ui.conference.figures import FigureTaker
from app.ui.conference.origins import Origins
from app.ui.conference.picture_watch import PictureWatch
from app.ui.conference.reconnect import LOAD_S, PAUSES_S, Course


def figures(state: str, **stream: object) -> CallFigures:
    coming = StreamFigures("in", "video", **{"bit_rate": 500_000.0, **stream})  # type: ignore[arg-type]
    return CallFigures("", (ConnectionFigures("c1", state, streams=(coming,)),))


def test_only_the_platforms_own_scheme_host_and_port_are_allowed() -> None:
    origins = Origins.of(["https://gomeet.vn", "https://*.gov.vn:8443", "diemcau-room://practice"])
    allowed = ["https://gomeet.vn:443/x#y", "https://a.b.gov.vn:8443/", "diemcau-room://practice/"]
    refused = [
        "http://gomeet.vn/",
        "https://gomeet.vn:444/",
        "https://gomeet.vn.evil.net/",
        "https://x@evil.net#gomeet.vn",
        "https://gov.vn:8443/",
        "https://evilgov.vn:8443/",
        "data:text/html,x",
        "about:blank",
        "https://gomeet.vn:bad/",
        "",
    ]
    assert [address for address in allowed if not origins.allows(address)] == []
    assert [address for address in refused if origins.allows(address)] == []


def test_a_cut_line_is_waited_for_then_joined_again_with_growing_pauses() -> None:
    course = Course("meet", 0.0)
    course.loaded()
    course.figures(figures("connected"), 1.0)
    assert course.state is CallState.IN_CALL
    for second in range(2, 7):
        course.figures(figures("disconnected"), float(second))
        assert not course.tick(float(second)) and course.state is CallState.IN_CALL
    now = 7.1
    pauses = []
    for attempt in range(1, 9):
        assert not course.tick(now)
        standing = course.standing(now)
        assert (standing.state, standing.attempts) == (CallState.RECONNECTING, attempt)
        assert standing.next_try_s is not None
        pauses.append(standing.next_try_s)
        now += standing.next_try_s
        assert course.tick(now)
        course.load_failed(LoadFault.UNREACHABLE, now)
    assert pauses == [*PAUSES_S, PAUSES_S[-1], PAUSES_S[-1]]
    assert course.tick(now + PAUSES_S[-1])
    course.loaded()
    course.figures(figures("connected"), now + 40)
    standing = course.standing(now + 40)
    assert (standing.state, standing.attempts) == (CallState.IN_CALL, 0)


def test_a_short_cut_is_mended_by_the_page_itself() -> None:
    course = Course("meet", 0.0)
    course.loaded()
    course.figures(figures("connected"), 1.0)
    course.figures(figures("disconnected"), 2.0)
    course.figures(figures("connected"), 6.0)
    assert not course.tick(8.0)
    assert course.standing(8.0).problem is None


@pytest.mark.parametrize("fault", list(LoadFault))
def test_every_fault_has_its_sentence_and_a_next_road(fault: LoadFault) -> None:
    course = Course("meet.example", 0.0)
    course.load_failed(fault, 1.0, code=503)
    standing = course.standing(1.0)
    assert standing.problem is not None and standing.problem.action is not None
    assert str(standing.problem.what)
    assert (standing.state is CallState.FAILED) == fault.final


def test_a_page_that_never_comes_is_told_after_twenty_seconds() -> None:
    course = Course("meet", 0.0)
    assert not course.tick(LOAD_S - 0.1) and course.problem is None
    course.tick(LOAD_S + 0.1)
    assert course.problem is not None and course.state is CallState.JOINING


def test_a_page_that_hangs_up_is_not_called_back() -> None:
    course = Course("meet", 0.0)
    course.loaded()
    course.figures(figures("connected"), 1.0)
    course.figures(figures("closed"), 2.0)
    assert not course.tick(60.0)
    assert course.state is CallState.WAITING


def test_a_call_taken_for_ended_that_turns_out_to_be_cut_is_joined_again() -> None:
    course = Course("meet", 0.0)
    course.loaded()
    course.figures(figures("connected"), 1.0)
    course.figures(CallFigures(""), 5.0)
    assert course.state is CallState.WAITING
    course.figures(figures("failed"), 6.0)
    assert [course.tick(second) for second in (7.0, 11.5, 13.0)] == [False, False, True]


def test_data_without_a_picture_lead_to_the_browser_within_ten_seconds() -> None:
    watch = PictureWatch()
    for second in range(8):
        watch.figures(figures("connected", codec="H264", frames=1, width=2, height=2), second)
        assert (watch.advice is not None) == (second >= 5)
    assert watch.advice is not None and watch.advice.params["codecs"] == "H264"
    watch.figures(figures("connected", codec="VP8", frames=9, width=640, height=360), 9.0)
    assert watch.advice is None


def test_rates_and_losses_come_from_running_totals() -> None:
    taker = FigureTaker()
    stream = {"id": "a", "direction": "in", "media": "video", "codec": "video/VP9"}

    def take(at_s: float, **totals: float) -> StreamFigures:
        raw = [{"id": "c1", "state": "connected", "streams": [{**stream, **totals}]}]
        return taker.take(raw, "", at_s).connections[0].streams[0]

    first = take(10.0, bytes=0, packets=0, lost=0, at_ms=1000)
    second = take(11.4, bytes=125_000, packets=90, lost=10, at_ms=2000, freezes_s=0.5)
    assert (first.bit_rate, first.loss) == (None, None)
    assert second.bit_rate == pytest.approx(1_000_000)
    assert second.loss == pytest.approx(0.1)
    assert (second.codec, second.freezes_s) == ("VP9", 0.5)
    assert take(12.4, bytes=10, packets=1, lost=0, at_ms=3000).bit_rate is None
