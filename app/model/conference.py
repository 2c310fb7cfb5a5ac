"""The online meeting: platforms, the call's state and figures, the points that take part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from app.model.checklist import ItemState
from app.model.text import Text

CONFERENCE = "conference"
"""The source of a recording that shows what came over the line; a folder of its own in a copy."""
FAR_END = "far"
"""The track of that source with the mix of the other points; ``room`` is the other one."""
PRACTICE_PLATFORM = "practice"
"""The built-in room that needs neither server nor sound hardware."""


class PlatformKind(StrEnum):
    """The roads into a meeting, all of equal rank."""

    EMBEDDED = "embedded"
    BROWSER = "browser"
    PROGRAM = "program"
    ENDPOINT = "endpoint"
    BY_HAND = "by_hand"


class CallState(StrEnum):
    """Where the call stands.

    ``waiting`` is before the door: the page asks for something or lets nobody in yet.
    ``reconnecting`` was in the call and tries again by itself; ``lost`` has given up trying.
    """

    IDLE = "idle"
    JOINING = "joining"
    WAITING = "waiting"
    IN_CALL = "in_call"
    RECONNECTING = "reconnecting"
    LOST = "lost"
    LEFT = "left"
    FAILED = "failed"


class CameraMode(StrEnum):
    """What the call sees of the room, whatever the recording sees."""

    LIVE = "live"
    FROZEN = "frozen"
    BLANK = "blank"
    SLATE = "slate"


class PictureQuality(StrEnum):
    """How large and how often the room's picture goes into the call; ``low`` leaves the line to
    the sound.
    """

    FULL = "full"
    LOW = "low"


class PlatformRecording(StrEnum):
    """The platform's own recording, which Quy chế 748, Điều 7.2 asks for."""

    NOT_ASKED = "not_asked"
    DUE = "due"
    RUNNING = "running"
    STOPPED = "stopped"
    FETCHED = "fetched"
    NOT_OFFERED = "not_offered"


@dataclass(frozen=True, slots=True)
class PlatformProfile:
    """A meeting platform, as data.

    ``address`` and ``deep_link`` may hold ``{room}``; ``display_name`` holds ``{level}``,
    ``{name}`` and ``{role}``. ``allowed_hosts`` are host names, a leading ``*.`` takes all below.
    ``program`` is the command of a native program, empty where the system knows the link.
    ``hooks`` are page scripts by name, off unless a person turns them on. ``codecs`` must be
    decoded by whoever joins. ``settings`` keeps what only one platform needs.
    """

    id: str
    name: str
    kind: PlatformKind
    kinds: tuple[PlatformKind, ...] = ()
    address: str = ""
    deep_link: str = ""
    room_pattern: str = ""
    display_name: str = "{level} - {name} - {role}"
    allowed_hosts: tuple[str, ...] = ()
    program: tuple[str, ...] = ()
    hooks: tuple[str, ...] = ()
    codecs: tuple[str, ...] = ()
    test_room: str = ""
    contacts: tuple[str, ...] = ()
    recording_steps: Text | None = None
    notes: Text | None = None
    settings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StreamFigures:
    """One stream of a connection over the last second.

    ``direction`` is ``in`` or ``out``, ``media`` ``audio`` or ``video``; bit rate in b/s, loss as
    a share 0-1 of this second's packets, jitter and freezes in seconds (``freezes_s`` of this
    second). None where the page did not say.
    """

    direction: str
    media: str
    codec: str = ""
    bit_rate: float | None = None
    loss: float | None = None
    jitter_s: float | None = None
    width: int = 0
    height: int = 0
    fps: float | None = None
    frames: int = 0
    freezes_s: float = 0.0
    limitation: str = ""
    level: float | None = None


@dataclass(frozen=True, slots=True)
class ConnectionFigures:
    """One RTCPeerConnection: its state, round trip in seconds, streams."""

    id: str
    state: str
    round_trip_s: float | None = None
    available_out: float | None = None
    streams: tuple[StreamFigures, ...] = ()


@dataclass(frozen=True, slots=True)
class CallFigures:
    """All connections at one second of the session; ``at`` is ISO 8601."""

    at: str
    connections: tuple[ConnectionFigures, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary; :func:`figures_from_json` reads it back."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class CallPoint:
    """A point on the list of the session and whether it is in the call.

    ``required`` ones are missed when absent; ``since`` is when ``present`` last changed (ISO 8601,
    empty: never seen); ``told_by`` is ``page``, or the name of the person who called the roll.
    """

    id: int | None
    name: str
    role: str = "delegate_point"
    required: bool = True
    present: bool = False
    since: str = ""
    told_by: str = ""


class VerdictState(StrEnum):
    """How the call fares as a whole."""

    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The call in plain words. ``key`` names the cause (``good``, ``uplink``, ``nothing_in`` …)."""

    state: VerdictState
    words: Text
    advice: tuple[Text, ...] = ()
    key: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        return {
            "state": str(self.state),
            "words": self.words.to_json(),
            "advice": [text.to_json() for text in self.advice],
            "key": self.key,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found of a link or an invitation before joining, and what to do.

    ``state`` is pass, caution, fail or could_not_test; ``key`` names what was looked at.
    """

    state: ItemState
    words: Text
    action: Text | None = None
    key: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        return {
            "state": str(self.state),
            "words": self.words.to_json(),
            "action": self.action.to_json() if self.action else None,
            "key": self.key,
        }


@dataclass(frozen=True, slots=True)
class PointVisit:
    """A point that came or went: its name, when (ISO 8601), and who said so."""

    name: str
    present: bool
    at: str
    told_by: str


@dataclass(frozen=True, slots=True)
class CallRow:
    """Ten seconds of a call on the timeline of a session.

    ``at_s`` is None where nothing was recorded; ``state`` and ``cause`` are those of the verdict;
    ``figures`` hold least, mean and most of each measure of
    :mod:`app.engine.call_rows`.
    """

    at: str
    at_s: float | None
    seconds: int
    state: str
    cause: str
    figures: Mapping[str, tuple[float, float, float]]


@dataclass(frozen=True, slots=True)
class PlatformRecordingNote:
    """What was said of the platform's own recording; ``file`` with its hash once it was fetched."""

    state: PlatformRecording
    at: str
    person: str
    file: str = ""
    sha256: str = ""
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Invitation:
    """What was recognised in an invitation; empty where it said nothing.

    ``password`` never leaves the engine's memory and the secret store. Times are ISO 8601.
    """

    title: str = ""
    platform: str = ""
    address: str = ""
    room: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    starts_at: str = ""
    test_at: str = ""
    rehearsal_at: str = ""
    expires_at: str = ""
    points: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()


def figures_from_json(data: Mapping[str, Any]) -> CallFigures:
    """Rebuild figures; raises ``KeyError``, ``TypeError`` or ``ValueError`` on a wrong shape."""
    connections = tuple(
        ConnectionFigures(
            **{**one, "streams": tuple(StreamFigures(**stream) for stream in one["streams"])}
        )
        for one in data["connections"]
    )
    return CallFigures(str(data["at"]), connections)
