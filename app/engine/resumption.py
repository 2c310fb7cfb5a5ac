"""Goes on recording where an engine died: before anything else, and whatever else fails."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass, replace

from app.engine.recording_note import Folders, RecordingNote, note_part, read_recording
from app.engine.room import Room
from app.model.errors import AppError
from app.recording.plan import RecordingPlan
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

TRYING_S = 10.0
AGAIN_S = 0.3


@dataclass(frozen=True, slots=True)
class Resumed:
    """A recording that goes on: what it was, and the part that runs now.

    ``missing_s`` is what the parts lack between them, as far as it is known now.
    """

    before: RecordingNote
    note: RecordingNote
    plan: RecordingPlan
    folders: Folders
    missing_s: float


async def go_on(room: Room, paths: DataPaths) -> Resumed | None:
    """Open the devices and record the next part, where an engine died while recording.

    A disk that is away is not waited for: the other one is written to, and with neither memory
    bridges the time. What else refuses (no encoder) is tried again for a few seconds.
    """
    note = read_recording(paths)
    if note is None:
        return None
    try:
        return await _next_part(room, paths, note)
    except Exception:  # edge: an engine that records nothing is better than one that never starts
        log.exception("the recording cannot go on")
        return None


async def _next_part(room: Room, paths: DataPaths, note: RecordingNote) -> Resumed | None:
    plan = note.next_plan()
    log.warning("an engine died while recording %s; part %d begins", plan.session, note.part + 1)
    await room.devices.open(note.setup)
    until = time.monotonic() + TRYING_S
    while True:
        try:
            folders = await asyncio.to_thread(room.recorder.start, plan)
            break
        except AppError as error:
            log.warning("the recording cannot go on: %s", error)
            if time.monotonic() > until:
                return None
            await asyncio.sleep(AGAIN_S)
    missing_s = round(max(0.0, note.timeline.seconds() - note.seconds), 1)
    log.warning("part %d runs, %.1f s after the last sign", note.part + 1, missing_s)
    now = replace(note, parts=(*note.parts, folders))
    await asyncio.to_thread(note_part, paths, now)
    return Resumed(note, now, plan, folders, missing_s)
