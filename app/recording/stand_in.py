"""What is shown where there is no picture: the last one for a moment, then a dated slate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.model.clock import NS_PER_S, Timeline
from app.model.media import VideoFormat
from app.recording.slate import SlateKind

SLATE_AFTER_NS = 3 * NS_PER_S // 2


class Slate(Protocol):
    """Draws the slate of one picture format; see :class:`app.recording.slate.Slates`."""

    def prepare(self) -> None:
        """Begin to draw what the frames are made of; returns at once."""

    def frame(
        self, kind: SlateKind, wall: datetime, line: str = "", *, since: datetime | None = None
    ) -> bytes | None:
        """The I420 picture of this second of ``wall``; None while nothing is drawn yet."""


class SlateMaker(Protocol):
    """Makes the slate of a picture format."""

    def __call__(self, video: VideoFormat, log_dir: Path, /) -> Slate:
        """A slate that is not prepared yet."""


def black_frame(video: VideoFormat) -> bytes:
    """A black I420 frame, for as long as no slate is drawn."""
    pixels = video.width * video.height
    return b"\x10" * pixels + b"\x80" * (video.frame_bytes - pixels)


@dataclass(frozen=True, slots=True)
class Absence:
    """Which slate is shown where no picture ever came, and which where none comes any more."""

    never: SlateKind = SlateKind.NO_SIGNAL
    lost: SlateKind = SlateKind.NO_SIGNAL


MEETING_ABSENCE = Absence(SlateKind.NOT_JOINED, SlateKind.CALL_LOST)


class StandIn:
    """Chooses the picture of a tick that has none; used from the feeder's thread alone."""

    def __init__(
        self, video: VideoFormat, name: str, slate: Slate | None, absence: Absence | None = None
    ) -> None:
        self._name = name
        self._absence = absence or Absence()
        self._slate = slate
        self._black = black_frame(video)
        self._last = b""
        self._last_ns = 0
        self._hidden_ns = 0
        self._timeline = Timeline.start()

    def begin(self, origin_ns: int) -> None:
        """The timeline's origin is known."""
        self._timeline = Timeline.start(origin_ns)
        self._last_ns = origin_ns

    def shown(self, at_ns: int, picture: bytes) -> bytes:
        """A true picture is shown at that instant: it is the last one now."""
        self._last, self._last_ns, self._hidden_ns = picture, at_ns, 0
        return picture

    def repeated(self, at_ns: int) -> bytes:
        """The last picture again, though the camera gives others: there was no room for them."""
        self._last_ns, self._hidden_ns = at_ns, 0
        return self._last or self._black

    def missing(self, at_ns: int) -> bytes:
        """The last picture again, or the slate where the last one is too old."""
        self._hidden_ns = 0
        if self._last and at_ns - self._last_ns < SLATE_AFTER_NS:
            return self._last
        kind = self._absence.lost if self._last else self._absence.never
        return self._slated(kind, at_ns, self._name, self._last_ns)

    def interrupted(self, at_ns: int, line: str) -> bytes:
        """The slate of an ordered interruption."""
        self._hidden_ns = self._hidden_ns or at_ns
        return self._slated(SlateKind.INTERRUPTED, at_ns, line, self._hidden_ns)

    def _slated(self, kind: SlateKind, at_ns: int, line: str, since_ns: int) -> bytes:
        wall = self._timeline.wall(self._timeline.seconds(at_ns))
        since = self._timeline.wall(self._timeline.seconds(since_ns)).replace(microsecond=0)
        frame = self._slate.frame(kind, wall, line, since=since) if self._slate else None
        return frame or self._black
