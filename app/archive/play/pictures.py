"""The pictures of one source by the session's time, over all its files, decoded as needed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av

from app.archive.play.plan import PlayFile, PlaySource
from app.archive.play.zero import zero_of
from app.archive.torn_file import whole_part

log = logging.getLogger(__name__)

EARLY_S = 0.002
"""A picture is due a little before its time: times in files are rounded to their ticks."""

FAR_S = 3.0
"""What lies farther ahead is sought; what is nearer is reached by decoding on."""

_MOST_HELD = 1.5
"""For how many lengths of a picture the last one stands where none follows."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded picture and its moment on the timeline; ``frame`` is PyAV's."""

    at_s: float
    frame: Any


class PictureReader:
    """Answers which picture a source shows at a moment. Cheap for moments that go forward."""

    def __init__(self, source: PlaySource) -> None:
        self._files = sorted(source.files, key=lambda file: file.start_s)
        self._tick_s = 1.0 / source.fps
        self._run: Iterator[Picture] = iter(())
        self._shown: Picture | None = None
        self._coming: Picture | None = None
        self._begun = False

    def at(self, at_s: float) -> Picture | None:
        """The picture that is seen at ``at_s``; None where nothing was recorded."""
        due_s = at_s + EARLY_S
        if not self._reaches(due_s):
            self._begin(due_s)
        while self._coming is not None and self._coming.at_s <= due_s:
            self._shown, self._coming = self._coming, next(self._run, None)
        shown = self._shown
        if shown is None or shown.at_s > due_s:
            return None
        return shown if due_s - shown.at_s < _MOST_HELD * self._tick_s + EARLY_S else None

    def close(self) -> None:
        """Let go of the file that is open."""
        self._run = iter(())

    def _reaches(self, due_s: float) -> bool:
        if not self._begun:
            return False
        if self._shown is not None and due_s < self._shown.at_s:
            return False
        if self._shown is None and self._coming is not None and due_s < self._coming.at_s:
            return False
        known = self._coming or self._shown
        return known is None or due_s < known.at_s + FAR_S

    def _begin(self, due_s: float) -> None:
        self._begun = True
        self._run = self._pictures(due_s)
        self._shown, self._coming = None, next(self._run, None)

    def _pictures(self, from_s: float) -> Iterator[Picture]:
        """All pictures from the key picture at or before ``from_s`` on, over the files' ends."""
        for file in self._files:
            if file.start_s + file.seconds + self._tick_s <= from_s:
                continue
            try:
                yield from _decoded(file, from_s)
            except (OSError, ValueError) as error:
                log.warning("%s breaks off: %s", Path(file.path).name, error)


def _decoded(file: PlayFile, from_s: float) -> Iterator[Picture]:
    with av.open(whole_part(Path(file.path), file.bytes), "r", format="mp4") as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        zero_s = zero_of(file, container)
        wanted_s = from_s - zero_s
        if wanted_s > 0:
            container.seek(
                int(wanted_s / float(stream.time_base or 1)), stream=stream, backward=True
            )
        for packet in container.demux(stream):
            for frame in packet.decode():
                if frame.pts is not None:
                    yield Picture(zero_s + frame.pts * float(stream.time_base or 0), frame)
