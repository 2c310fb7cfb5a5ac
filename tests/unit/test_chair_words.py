"""What the chair's screen works out without a window: pages, hands, course, points, requests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.system import i18n
from app.ui.chair.answers import answer_words
from app.ui.chair.gestures import Fingers, Meaning
from app.ui.chair.shown import folded, glance_of, present_words, reading_of, speaking_of
from app.ui.chair.turning import ECHO_NS, GUARD_NS, Turning
from tests.helpers import chair_cases as cases

NOW = datetime(2026, 11, 23, 14, 18).astimezone()
MS = 1_000_000


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    i18n.choose_language("en")
    yield
    i18n.choose_language("vi")


def lit(case: dict[str, Any], document: str = cases.DECISION) -> list[str]:
    reading = reading_of(cases.chair(document), cases.dossiers(case), revealed=True)
    course = glance_of(case, reading, NOW, revealed=True).course
    return [point.words for point in course if point.present]


def test_the_point_of_the_course_that_is_read_is_lit_else_the_last_that_has_been() -> None:
    case = cases.land_case()
    assert lit(case) == ["02/2025 · Giải quyết lần hai"]
    assert lit(case, cases.LETTER) == ["11/2026 · Tiếp trực tuyến"]
    case["events"].append({"date": "24/11/2026", "title": "Đo đạc lại"})
    case["events"].append({"date": "chưa rõ", "title": "Báo cáo"})
    assert lit(case, cases.LETTER) == ["11/2026 · Tiếp trực tuyến"], "tomorrow has not been"
    assert lit({**case, "events": []}) == []


def test_words_are_compared_without_marks_in_both_forms() -> None:
    assert folded("Giải quyết lần hai") == folded("Giải quyết LẦN hai") == "giai quyet lan hai"
    assert folded("Đơn") == "don"


def test_points_that_nobody_told_of_are_neither_there_nor_away() -> None:
    points = cases.points(NOW)
    assert present_words(points) == ("3/3 points present", False)
    points[1].update(present=False)
    assert present_words(points) == (
        "2/3 points present · absent: Sở Nông nghiệp và Môi trường",
        True,
    )
    points[1].update(since="")
    assert present_words(points) == ("2/3 points present", False)
    assert "not held" in present_words([{**point, "since": ""} for point in points])[0]
    assert present_words([]) == ("", False)


def test_who_speaks_is_the_present_step() -> None:
    session = cases.topics(NOW)["session"]
    speaking = speaking_of(session)
    assert speaking.words == "Điểm cầu thành phố trả lời"
    assert speaking.since == NOW - timedelta(seconds=192)
    assert speaking_of({**session, "present_step": None}).words == ""


def test_a_page_is_turned_once_in_300_ms_and_only_where_there_is_one() -> None:
    turning = Turning()
    turning.begin(1, 3)
    assert not turning.wish(0, 0)
    assert turning.wish(2, 0)
    assert not turning.wish(3, GUARD_NS - 1)
    assert turning.wish(3, GUARD_NS)
    assert not turning.wish(4, 3 * GUARD_NS)
    assert not turning.announced(2, GUARD_NS + 1), "an echo on its way"
    assert turning.page == 3
    assert turning.announced(2, GUARD_NS + ECHO_NS), "what the engine insists on holds"
    assert turning.page == 2


def meanings(fingers: Fingers, *steps: list[tuple[float, float]], each_ms: int = 20) -> list[str]:
    acts = fingers.down(steps[0], 0)
    for place, points in enumerate(steps[1:], 1):
        acts += fingers.move(points, place * each_ms * MS)
    acts += fingers.up(len(steps) * each_ms * MS)
    return [act.meaning.value for act in acts]


def test_fingers_mean_what_hands_mean() -> None:
    assert meanings(Fingers(), [(100, 100)], [(104, 102)])[-1] == Meaning.TAP
    across = [[(300 - 40 * step, 100.0)] for step in range(5)]
    assert meanings(Fingers(), *across)[-1] == Meaning.SWIPE_LEFT
    assert meanings(Fingers(), *across[::-1])[-1] == Meaning.SWIPE_RIGHT
    assert Meaning.SWIPE_LEFT not in meanings(Fingers(), *across, each_ms=400), "a slow drag"
    along = [[(100.0, 300 - 40 * step)] for step in range(5)]
    assert meanings(Fingers(), *along)[-1] == Meaning.RELEASE
    spread = [[(100.0 - 20 * step, 100.0), (140.0 + 20 * step, 100.0)] for step in range(3)]
    told = meanings(Fingers(), [(100, 100)], *spread, [(140, 100)], [(300, 100)])
    assert told == ["press", "pinch", "pinch"], "what is left of a pinch turns nothing"
    double = Fingers()
    meanings(double, [(50, 50)])
    assert meanings(double, [(55, 52)])[-1] == Meaning.DOUBLE_TAP


@pytest.mark.parametrize(("gone_s", "seen"), [(2, True), (600, False)])
def test_an_answer_is_seen_for_a_while_and_an_open_request_until_it_is_answered(
    gone_s: int, *, seen: bool
) -> None:
    at = (NOW - timedelta(seconds=gone_s)).isoformat()
    waiting = {"kind": "sound", "at": at, "done_at": ""}
    words, done = answer_words([waiting], NOW)
    assert words.startswith("“See to the sound”: sent")
    assert not done
    words, done = answer_words([{**waiting, "done_at": at}], NOW)
    assert (bool(words), done) == (seen, seen)
