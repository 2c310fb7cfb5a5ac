"""Where the zero of a recorded file stands on the session's timeline."""

from __future__ import annotations

from typing import Any

from app.archive.play.plan import PlayFile


def zero_of(file: PlayFile, container: Any) -> float:
    """Second of the timeline at which the file's own times begin.

    ``start_s`` is the place of the first picture; the file's zero is that of the track that begins
    first, and a block of sound may begin up to 21 ms before the picture. Without this the sound
    would have a step at every seam.
    """
    pictures = container.streams.video
    first = pictures[0].start_time if pictures else None
    return file.start_s - (float(first * pictures[0].time_base) if first else 0.0)
