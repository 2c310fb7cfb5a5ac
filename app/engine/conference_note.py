"""What the engine notes of a call that is wanted, for the engine after one that died."""

from __future__ import annotations

import logging

from app.engine.conference_course import Course
from app.model.clock import wall_now
from app.model.conference import CallState, PlatformKind
from app.system.boot_note import read_note, write_note
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

NOTE = "call.json"
RECENT_S = 6 * 3600.0


def note_course(paths: DataPaths, course: Course, road: PlatformKind | None) -> None:
    """Keep whether the call is wanted; a disk that refuses costs no call."""
    path = paths.run / NOTE
    try:
        if course.wanted:
            write_note(path, {"order": course.order, "road": str(road or "")})
        else:
            path.unlink(missing_ok=True)
    except OSError:
        log.exception("the call under way cannot be noted")


def noted_course(paths: DataPaths) -> tuple[Course, PlatformKind | None]:
    """The call that an engine left when it died: still wanted, and to be joined again."""
    note = read_note(paths.run / NOTE, RECENT_S)
    if note is None:
        return Course(), None
    road = PlatformKind(note["road"]) if note.get("road") in set(PlatformKind) else None
    course = Course(
        CallState.RECONNECTING,
        wanted=True,
        order=int(note.get("order", 0)),
        reached=True,
        since=wall_now(),
    )
    return course, road


def forget_course(paths: DataPaths) -> None:
    """The engine ends in order: nobody is to go on with the call."""
    (paths.run / NOTE).unlink(missing_ok=True)
