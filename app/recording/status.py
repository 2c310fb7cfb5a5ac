"""The recorder's state as the window and the command line see it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from app.model.recording import CopyRole, CopyState, RecordState
from app.model.text import Text


@dataclass(frozen=True, slots=True)
class TrackStatus:
    """One sound track; ``state`` is ``live``, ``silent`` (nothing comes) or ``none``."""

    role: str
    name: str
    state: str


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """One recorded source. ``frames`` have come out of the encoder; ``fps`` is of late.

    ``seconds`` is how far the source has come on the timeline, ``encoder`` the encoder's name.
    """

    id: str
    state: str
    fps: float
    frames: int
    frames_dropped: int
    frames_duplicated: int
    encoder_alive: bool
    name: str = ""
    seconds: float = 0.0
    encoder: str = ""
    encoder_restarts: int = 0
    tracks: tuple[TrackStatus, ...] = ()


@dataclass(frozen=True, slots=True)
class Interruption:
    """An ordered interruption under way; ``since`` is ISO 8601."""

    reason: str
    person: str
    since: str


@dataclass(frozen=True, slots=True)
class VolumeStatus:
    """One disk. ``full_at`` and ``verified_until`` are ISO 8601 or None where not known.

    ``verified_state`` is ``ok``, ``problem`` or ``unknown``. ``file_system`` is the system's number
    of the file system: two folders with one number lie on one; empty where nobody asked.
    """

    role: CopyRole
    volume: str
    path: str
    state: CopyState
    free_bytes: int | None
    total_bytes: int | None
    full_at: str | None
    verified_until: str | None
    bytes_written: int
    behind_bytes: int
    rate_bytes_s: float
    verified_state: str = "unknown"
    minutes_left: float | None = None
    file_system: str = ""


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """The whole of it; ``seconds`` counts what has been recorded on the timeline."""

    state: RecordState = RecordState.IDLE
    session: str = ""
    since: str | None = None
    origin_wall: str | None = None
    seconds: float = 0.0
    practice: bool = False
    sources: tuple[SourceStatus, ...] = ()
    volumes: tuple[VolumeStatus, ...] = ()
    problem: Text | None = None
    part: int = 1
    interruption: Interruption | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the value of the ``recording`` topic."""
        return {
            "state": str(self.state),
            "session": self.session,
            "since": self.since,
            "origin_wall": self.origin_wall,
            "seconds": self.seconds,
            "practice": self.practice,
            "sources": [_plain(source) for source in self.sources],
            "volumes": [_plain(volume) for volume in self.volumes],
            "problem": self.problem.to_json() if self.problem else None,
            "part": self.part,
            "interruption": asdict(self.interruption) if self.interruption else None,
        }


def _plain(row: SourceStatus | VolumeStatus) -> dict[str, Any]:
    values = asdict(row)
    return {k: str(v) if isinstance(v, CopyRole | CopyState) else v for k, v in values.items()}
