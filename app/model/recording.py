"""What is known of a recording: states, segments, copies, markers."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from app.model.text import Text


class RecordState(StrEnum):
    """State of the recorder as the command line names it."""

    IDLE = "idle"
    STARTING = "starting"
    RECORDING = "recording"
    STOPPING = "stopping"
    RECOVERING = "recovering"
    FAILED = "failed"


class CopyRole(StrEnum):
    """The two disks of a recording."""

    PRIMARY = "primary"
    EXTERNAL = "external"


class CopyState(StrEnum):
    """How one disk fares during a recording."""

    IDLE = "idle"
    WRITING = "writing"
    SLOW = "slow"
    BEHIND = "behind"
    """Back after a loss: what it missed is being filled in from the other copy."""
    LOST = "lost"
    FULL = "full"
    """Ended in order while there was still room to close its files; the other copy goes on."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class SegmentRecord:
    """A finished segment: its name in the copy's folder, first hash, place on the timeline."""

    file: str
    sha256: str
    bytes: int
    start_s: float
    seconds: float
    frames: int


@dataclass(frozen=True, slots=True)
class CopyRecord:
    """One disk's copy: ``path`` is its folder, ``sha256`` that of the manifest file in it."""

    volume: str
    path: str
    sha256: str
    bytes: int
    role: CopyRole = CopyRole.PRIMARY


@dataclass(frozen=True, slots=True)
class RecordingRecord:
    """A closed recording of one source, as commands print it.

    ``clock_s`` is its length by the session's clock, from its first picture to the stop; None where
    nobody stopped it.
    """

    source: str
    segments: tuple[SegmentRecord, ...]
    copies: tuple[CopyRecord, ...]
    seconds: float
    frames: int
    frames_dropped: int
    frames_duplicated: int
    audio_rms_dbfs: float | None
    gaps: tuple[Gap, ...] = ()
    clock_s: float | None = None

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary with the field names of the command line."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of the timeline that is on no disk, or on one only; ``cause`` is a short word.

    ``source`` is the one that lacks it, empty where all do.
    """

    start_s: float
    seconds: float
    cause: str
    copy: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Marker:
    """A note on the timeline.

    ``kind`` is ``marker``, ``step``, ``incident``, ``speaker`` (``text`` names who speaks from here
    on), ``dossier`` (what the chair's screen was made to show), ``interruption`` or
    ``continuation`` (an ordered interruption and its end).
    """

    at_s: float
    text: str
    kind: str = "marker"
    at: str = ""


@dataclass(frozen=True, slots=True)
class Seal:
    """A stretch of a session's timeline that is recorded whole and shown to nobody without
    authority. ``end_s`` is None while it is still open; ``at`` is when it was set (ISO 8601).

    ``timeline`` is the wall clock at second 0 of the timeline it stands on (as in the manifest);
    empty: it holds for every recording of the session. A lifted seal stays in the record.
    """

    id: str
    session: str
    start_s: float
    end_s: float | None
    reason: str
    person: str
    at: str
    timeline: str = ""
    lifted_at: str = ""
    lifted_by: str = ""
    lifted_reason: str = ""


@dataclass(frozen=True, slots=True)
class CopyCheck:
    """What reading one copy back said: compared with the first hashes and decoded to its end."""

    role: CopyRole
    path: str
    expected: int
    read: int
    matched: int
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    decoded_frames: int = 0
    decoded_seconds: float = 0.0
    decode_errors: tuple[str, ...] = field(default=())

    @property
    def verified(self) -> bool:
        """True only when something was expected and all of it was read and matched."""
        whole = self.expected == self.read == self.matched > 0
        return whole and not (self.missing or self.extra or self.changed or self.decode_errors)


@dataclass(frozen=True, slots=True)
class KeptRecording:
    """A recording as the database knows it; ``ended_at`` is empty until it was closed."""

    id: int
    session: str
    started_at: str
    ended_at: str
    record: RecordingRecord
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class KeptCopyCheck:
    """A check of one copy and when it was made (ISO 8601)."""

    session: str
    checked_at: str
    check: CopyCheck
