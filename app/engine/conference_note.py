"""What the engine notes of a call that is wanted, for the engine after one that died."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from app.engine.conference_course import Course
from app.engine.setup import Setup, setup_from_json
from app.model.clock import wall_now
from app.model.conference import CallState, PlatformKind
from app.system.boot_note import read_note, write_note
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

NOTE = "call.json"
RECENT_S = 6 * 3600.0


@dataclass(frozen=True, slots=True)
class NotedCall:
    """A call that an engine left when it died: its course, its road, the room's choice for it."""

    course: Course = field(default_factory=Course)
    road: PlatformKind | None = None
    setup: Setup | None = None


def note_call(paths: DataPaths, course: Course, road: PlatformKind | None, setup: Setup) -> None:
    """Keep whether the call is wanted, and by which choice, which may be one for now alone.

    A disk that refuses costs no call.
    """
    path = paths.run / NOTE
    try:
        if course.wanted:
            chosen = {"order": course.order, "road": str(road or ""), "setup": asdict(setup)}
            write_note(path, chosen)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        log.exception("the call under way cannot be noted")


def noted_call(paths: DataPaths) -> NotedCall:
    """The call that an engine left when it died: still wanted, and to be joined again."""
    note = read_note(paths.run / NOTE, RECENT_S)
    if note is None:
        return NotedCall()
    road = PlatformKind(note["road"]) if note.get("road") in set(PlatformKind) else None
    course = Course(
        CallState.RECONNECTING,
        wanted=True,
        order=int(note.get("order", 0)),
        reached=True,
        since=wall_now(),
    )
    return NotedCall(course, road, _setup(note))


def _setup(note: Mapping[str, Any]) -> Setup | None:
    """The choice; None where another version of the program noted it in another way."""
    try:
        return setup_from_json(note["setup"])
    except (KeyError, TypeError, AttributeError):
        return None


def forget_call(paths: DataPaths) -> None:
    """The engine ends in order: nobody is to go on with the call."""
    (paths.run / NOTE).unlink(missing_ok=True)
