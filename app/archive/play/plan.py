"""What of a session is played: files on the session's timeline, sound tracks, what stays shut.

All times are seconds on the session's timeline. The same plan goes to whoever decodes: the player
of the window, the waves, an excerpt that is encoded anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from app.archive.cutting import MARGIN_S, Span, joined

OWN_SOUND = ("conference", "room")
"""The meeting's source has this room's own sound once more, a little later: an echo beside it."""


@dataclass(frozen=True, slots=True)
class PlayFile:
    """A recorded file: its first ``bytes`` bytes are whole; place and length on the timeline.
    ``sha256`` is its first hash where it is known.
    """

    path: str
    start_s: float
    seconds: float
    bytes: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PlayTrack:
    """A sound track: its place in the file, role, name; ``gain`` is what it is heard with."""

    place: int
    role: str
    name: str
    gain: float = 1.0


@dataclass(frozen=True, slots=True)
class PlaySource:
    """A source with its files in order. ``fps`` is how many pictures it has a second."""

    id: str
    name: str
    fps: float
    tracks: tuple[PlayTrack, ...] = ()
    files: tuple[PlayFile, ...] = ()


@dataclass(frozen=True, slots=True)
class PlayPlan:
    """What is played of one recording; of the ``sealed`` stretches nothing is decoded."""

    sources: tuple[PlaySource, ...]
    sealed: tuple[Span, ...] = field(default=())

    @property
    def seconds(self) -> float:
        """Up to where any source goes."""
        ends = [f.start_s + f.seconds for source in self.sources for f in source.files]
        return max(ends, default=0.0)

    def to_json(self) -> dict[str, Any]:
        """As it travels to a child."""
        return {**asdict(self), "seconds": self.seconds}


def default_gain(source: str, role: str) -> float:
    """With what a track is heard at first."""
    return 0.0 if (source, role) == OWN_SOUND else 1.0


def plan_from_json(values: Mapping[str, Any]) -> PlayPlan:
    """The plan that :meth:`PlayPlan.to_json` gave; ``KeyError`` or ``TypeError`` for none."""
    sources = tuple(
        PlaySource(
            str(row["id"]),
            str(row["name"]),
            float(row["fps"]),
            tuple(PlayTrack(**track) for track in row["tracks"]),
            tuple(PlayFile(**file) for file in row["files"]),
        )
        for row in values["sources"]
    )
    return PlayPlan(sources, tuple((float(a), float(b)) for a, b in values["sealed"]))


def shut(sealed: Iterable[Span]) -> list[Span]:
    """The stretches of which nothing is decoded: those sealed, with the margin of the cuts."""
    return joined((max(0.0, a - MARGIN_S), b + MARGIN_S) for a, b in sealed)


def shut_at(at_s: float, closed: Iterable[Span]) -> Span | None:
    """The stretch that holds a moment, if any; its end is open again."""
    return next(((a, b) for a, b in closed if a <= at_s < b), None)
