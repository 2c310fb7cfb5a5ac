"""Interruptions of the call are noted once each, and only what was a call can break."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from itertools import pairwise

import pytest

from app.engine.call_marks import CallMarks
from app.engine.conference_course import Course
from app.model.conference import CallState
from app.model.errors import RecordingError
from app.model.text import T

IN_CALL = Course(state=CallState.IN_CALL, wanted=True, reached=True)
AGAIN = replace(IN_CALL, state=CallState.RECONNECTING, attempts=1)
LOST = replace(IN_CALL, state=CallState.LOST)
JOINING = Course(state=CallState.JOINING, wanted=True)
FAILED = replace(JOINING, state=CallState.FAILED)
LEFT = Course(state=CallState.LEFT)


def noted(*courses: Course, recording: bool = True, refused: bool = False) -> list[tuple[str, str]]:
    """What stands on the timeline after the call went this way."""
    found: list[tuple[str, str]] = []

    class Recordings:
        active = recording

        async def mark(self, text: str, kind: str) -> None:
            if refused:
                raise RecordingError(T("recorder", "Nothing is being recorded."))
            found.append((text, kind))

    async def go() -> None:
        marks = CallMarks(Recordings(), asyncio.get_running_loop())
        for before, now in pairwise(courses):
            marks.course_changed(before, now)
        await asyncio.gather(*marks._noting)

    asyncio.run(go())
    return found


def test_a_break_and_the_return_are_noted_once_each() -> None:
    again = replace(AGAIN, attempts=2)
    found = noted(JOINING, IN_CALL, AGAIN, again, LOST, IN_CALL)
    assert [kind for _text, kind in found] == ["incident", "incident"]
    assert found[0] != found[1]


@pytest.mark.parametrize(
    "courses", [(JOINING, FAILED), (JOINING, IN_CALL, LEFT), (LEFT, JOINING, IN_CALL)]
)
def test_joining_in_vain_and_leaving_are_no_interruptions(courses: tuple[Course, ...]) -> None:
    assert noted(*courses) == []


def test_who_leaves_a_broken_call_and_joins_anew_is_not_back_from_it() -> None:
    assert len(noted(IN_CALL, AGAIN, LEFT, JOINING, IN_CALL)) == 1


def test_without_a_recording_there_is_nothing_to_note_on() -> None:
    assert noted(IN_CALL, AGAIN, IN_CALL, recording=False) == []


@pytest.mark.allow_log("not on the timeline")
def test_a_refused_note_ends_nothing() -> None:
    assert noted(IN_CALL, AGAIN, IN_CALL, refused=True) == []
