"""Sound and picture of the room beyond the plain samples: echo, chirp, clap, framing, screens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class MicrophoneSeat:
    """One chosen microphone: its role, what people call its seat, the device, if it is live."""

    role: str
    title: str
    spec: str
    name: str
    live: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is, ``number`` of ``of``: ``lead_s`` to get ready, then ``seconds``."""

    seat: MicrophoneSeat
    number: int
    of: int
    lead_s: float
    seconds: float


@dataclass(frozen=True, slots=True)
class TurnHeard:
    """What was heard in one turn: the sound of the seat's own microphone as a WAV file (None where
    none came), the analysis of it (see :class:`app.checklist.instruments.Heard`), and the level of
    speech in dBFS that every live microphone heard in the same seconds (None: none), by role.
    """

    path: Path | None
    analysis: Mapping[str, Any]
    speech_dbfs: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class EchoHeard:
    """The chirp as the room's microphone heard it; the figures are those of
    :mod:`app.devices.microphone.echo`. ``path`` is the recording.
    """

    path: Path
    figures: Mapping[str, Any]
    speaker: str
    microphone: str


@dataclass(frozen=True, slots=True)
class ClapSeen:
    """A clap as camera and microphone caught it; the figures are those of
    :mod:`app.devices.clap.child`. ``film`` is None where none could be made.
    """

    film: Path | None
    figures: Mapping[str, Any]
    camera: str
    microphone: str


@dataclass(frozen=True, slots=True)
class Screens:
    """The screens as a window reports them, and what stands on the room's.

    ``known`` is False where no window of the program runs that could tell. Screens are given by
    identity and name; empty where none has the role. ``room_state`` and ``room_showing`` are words
    of :mod:`app.model.screens`, those of the chair's screen of :mod:`app.model.dossier`; ``shared``
    says what is shared into the meeting (empty: nothing); ``protection`` whether the system keeps
    the dossier out of captures (``on``, ``off``, or ``none`` where it cannot do that).
    """

    known: bool = False
    names: Sequence[str] = ()
    operator: str = ""
    operator_name: str = ""
    room: str = ""
    room_name: str = ""
    room_state: str = ""
    room_fault: str = ""
    room_showing: str = ""
    shared: str = ""
    chair: str = ""
    chair_name: str = ""
    chair_state: str = ""
    chair_fault: str = ""
    protection: str = ""


@dataclass(frozen=True, slots=True)
class GrabbedPicture:
    """A picture that was looked on for what stands on the chair's screen, or could not be.

    ``place``: ``own`` (the chair's screen as another program gets it), ``kept`` (the memory of the
    chair's window itself), ``room``, ``operator`` or ``screen`` (another screen, by ``name``),
    ``conference``, ``camera``, ``camera2`` (what is recorded), ``shared`` (what the others get).
    """

    place: str
    name: str
    looked: bool
    found: bool


@dataclass(frozen=True, slots=True)
class ChairGrab:
    """A test grab: its pictures, and small ones of them as files (with their place in words)."""

    pictures: Sequence[GrabbedPicture]
    files: Sequence[tuple[Path, str]] = ()


@dataclass(frozen=True, slots=True)
class EndpointSeen:
    """What arrives from a conference device or decoder at its capture devices.

    Figures of the picture (``live``, ``width``, ``height``, ``fps``, ``nominal_fps``,
    ``luma_mean``) and the analysis of its sound; each empty where no capture device is chosen.
    """

    device: str
    picture: Mapping[str, Any] = field(default_factory=dict)
    sound: Mapping[str, Any] = field(default_factory=dict)
    still: Path | None = None
    path: Path | None = None


class HallReadings(Protocol):
    """What items may ask of it; every method may raise an ``AppError``."""

    async def seats(self) -> Sequence[MicrophoneSeat]:
        """The chosen microphones, the room's first."""

    async def turn(self, turn: Turn) -> TurnHeard:
        """Ask a person to speak into one microphone, and listen to all of them meanwhile."""

    async def play_back(self, path: Path, turn: Turn) -> bool:
        """Play a recorded turn on the room's speaker to its end; False where there is none."""

    async def echo(self) -> EchoHeard | None:
        """Play the chirp on the room's speaker and find it in the room's microphone.

        None where no speaker or no microphone is chosen.
        """

    async def clap(self, seconds: float) -> ClapSeen | None:
        """Watch and listen while a person claps; None where camera or microphone is missing."""

    async def scene(self, seconds: float) -> Mapping[str, Any]:
        """What stands in the room camera's picture: see :mod:`app.devices.camera.scene`."""

    async def movements(self) -> Sequence[str]:
        """What the camera in hand can do (``pan``, ``tilt``, ``zoom``, ``presets``); often none."""

    async def screens(self) -> Screens:
        """The screens of this computer and their roles."""

    async def grab_chair(self) -> ChairGrab | None:
        """Draw a pattern on the chair's window and look for it in all that others see.

        None where no window drives that screen, or nothing is shown on it.
        """

    async def uses_endpoint(self) -> bool:
        """True where the meeting comes over a conference device or decoder."""

    async def endpoint(self, seconds: float) -> EndpointSeen | None:
        """Watch what a conference device delivers; None where this room uses none."""
