"""Whether a recording is under way that an engine which died must be followed in."""

from __future__ import annotations

from typing import Any

from app.system.boot_note import read_note
from app.system.paths import DataPaths

RECENT_S = 600.0
"""For so long after its last sign a recording goes on by itself."""


def recording_to_go_on(paths: DataPaths) -> dict[str, Any] | None:
    """What the engine noted of the recording under way; None where none is to go on by itself."""
    return read_note(paths.recording_note, RECENT_S)
