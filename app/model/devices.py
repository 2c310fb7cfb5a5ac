"""What is known of a device, and how one is named on the command line."""

from __future__ import annotations

import re
from array import array
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from app.model.errors import BadUsageError
from app.model.text import T, Text


class DeviceKind(StrEnum):
    """The kinds of device that the program drives."""

    CAMERA = "camera"
    MICROPHONE = "microphone"
    SPEAKER = "speaker"
    DISPLAY = "display"
    VOLUME = "volume"


class DeviceState(StrEnum):
    """State of a device as the window shows it."""

    OFF = "off"
    PRESENT = "present"
    OPENING = "opening"
    LIVE = "live"
    LOST = "lost"
    FAILED = "failed"


class SpecKind(StrEnum):
    """The ways in which a SPEC names a device."""

    SIMULATOR = "sim"
    FILE = "file"
    NETWORK = "network"
    HARDWARE = "hardware"
    WINDOW = "window"
    SCREEN = "screen"


_PREFIXED = (SpecKind.FILE, SpecKind.WINDOW, SpecKind.SCREEN)


@dataclass(frozen=True, slots=True)
class DeviceSpec:
    """A device as a person or a setting names it; ``detail`` is what follows the prefix."""

    kind: SpecKind
    detail: str

    def __str__(self) -> str:
        if self.kind is SpecKind.SIMULATOR:
            return f"sim:{self.detail}" if self.detail else "sim"
        return f"{self.kind}:{self.detail}" if self.kind in _PREFIXED else self.detail


HIDDEN = "***"
_SECRET_VALUE = re.compile(r"(?i)([?&][^=&]*(?:pass|pwd|token|key|secret|auth)[^=&]*=)[^&]*")

_PATH_FIRST = re.compile(r"[^/?#:@]+(?::\d+)?[/?#]")
"""A host and the beginning of a path: an “@” behind them does not end a password."""


def masked(spec: str) -> str:
    """A SPEC as it may be shown, logged, kept in records and exported.

    User name and password of an address are hidden, and values of its query that speak of
    secrets; any other SPEC stays as it is. Only the settings and the camera's helper hold the
    whole address.
    """
    scheme, mark, rest = spec.partition("://")
    if not mark:
        return spec
    person, at, host = rest.rpartition("@")
    if at and not _PATH_FIRST.match(person):
        rest = f"{HIDDEN}@{host}"
    return _SECRET_VALUE.sub(rf"\1{HIDDEN}", f"{scheme}://{rest}")


def parse_spec(text: str) -> DeviceSpec:
    """Read a SPEC: ``sim``, ``sim:NAME``, ``file:PATH``, an address or a hardware identity;
    for pictures also ``window:`` with a process number or title, ``screen:`` with a connector.

    Raises :class:`BadUsageError` for an empty SPEC or a prefix with nothing behind it.
    """
    text = text.strip()
    if text == "sim" or text.startswith("sim:"):
        return DeviceSpec(SpecKind.SIMULATOR, text[4:])
    for kind in _PREFIXED:
        if text.startswith(f"{kind}:") and len(text) > len(kind) + 1:
            return DeviceSpec(kind, text[len(kind) + 1 :])
    if text.startswith(("rtsp://", "rtsps://", "http://", "https://")):
        return DeviceSpec(SpecKind.NETWORK, text)
    if not text or text in {f"{kind}:" for kind in _PREFIXED}:
        raise BadUsageError(
            T("devices", "“{spec}” does not name a device.")(spec=masked(text)),
            action=T(
                "devices", "Write sim, file:PATH, an rtsp:// address or an id from “devices”."
            ),
        )
    return DeviceSpec(SpecKind.HARDWARE, text)


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """A device that the system reports. ``id`` is its hardware identity, never an index."""

    id: str
    name: str
    kind: DeviceKind
    state: DeviceState = DeviceState.PRESENT

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        return {key: str(value) for key, value in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class SeenDevice:
    """A device and when it was first and last seen (ISO 8601)."""

    device: DeviceInfo
    first_seen: str
    last_seen: str


class VolumeKind(StrEnum):
    """What a volume is, as far as the system tells."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"
    MEMORY = "memory"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class VolumeInfo:
    """A mounted volume. Sizes in bytes; ``serial`` is empty where the system hides it."""

    id: str
    name: str
    path: str
    kind: VolumeKind
    file_system: str
    free_bytes: int
    total_bytes: int
    serial: str
    writable: bool
    state: DeviceState = DeviceState.PRESENT

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        return {k: str(v) if isinstance(v, StrEnum) else v for k, v in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class MicrophoneChoice:
    """A microphone that was chosen for a seat.

    ``role`` names the seat for the program (``room``, ``chair``), ``name`` for people; an empty
    ``name`` leaves the role to be shown. ``stands_in_for`` is the role whose track this microphone
    serves while that one's own gives nothing, empty for none.
    """

    role: str
    spec: str
    name: str = ""
    stands_in_for: str = ""


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """What the open camera does, as its helper reports it several times a second.

    ``luma_mean`` and ``luma_max`` are of 0-255; ``sharpness`` is the variance of the Laplacian of
    the picture scaled to 640 pixels wide; ``frozen_s`` and ``black_s`` count since the picture last
    moved or was not black, ``identical_s`` since anything at all changed in it (which the noise of
    a camera's sensor does with every picture); ``ring`` is the frame ring's path; ``frames`` counts
    captured frames.
    """

    state: DeviceState = DeviceState.OFF
    spec: str = ""
    name: str = ""
    native_width: int = 0
    native_height: int = 0
    nominal_fps: float = 0.0
    measured_fps: float = 0.0
    frames: int = 0
    luma_mean: float | None = None
    luma_max: float | None = None
    sharpness: float | None = None
    frozen_s: float = 0.0
    identical_s: float = 0.0
    black_s: float = 0.0
    opened_in_s: float | None = None
    ring: str = ""
    since: str = ""
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class MicrophoneStatus:
    """What an open microphone does. ``role`` is the seat it serves (``room``, ``chair`` …)."""

    role: str = "room"
    state: DeviceState = DeviceState.OFF
    spec: str = ""
    name: str = ""
    rate: int = 48_000
    channels: int = 1
    muted: bool | None = None
    volume_percent: float | None = None
    since: str = ""
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class MicrophoneLevel:
    """The meter of one microphone: levels in dBFS, clip latch, seconds since the last sound."""

    role: str
    rms_dbfs: float
    peak_dbfs: float
    peak_hold_dbfs: float
    clipped: bool
    silent_s: float
    exact_zero: bool


@dataclass(frozen=True, slots=True)
class MicrophoneHealth:
    """What the last seconds of a microphone's sound are like; every span ends now.

    ``zero_s``: nothing but zeros; ``voiceless_s``: nobody spoke (from the opening on);
    ``hum_s``: a steady hum of the mains; ``noise_s``: loud, even noise and no speech;
    ``same_channels_s``: left and right carry one signal while somebody speaks;
    ``clipped_ago_s``: since sound was cut off at full scale, None where it never was.
    """

    zero_s: float = 0.0
    voiceless_s: float = 0.0
    hum_s: float = 0.0
    noise_s: float = 0.0
    same_channels_s: float = 0.0
    clipped_ago_s: float | None = None


@dataclass(frozen=True, slots=True)
class AudioBlock:
    """A block of captured sound: interleaved s16le samples, the monotonic time of the first."""

    first_sample_ns: int
    samples: bytes
    rate: int
    channels: int

    @property
    def left(self) -> bytes:
        """The samples of the first channel alone."""
        return array("h", self.samples)[:: self.channels].tobytes()


@dataclass(frozen=True, slots=True)
class SpeakerStatus:
    """What the speaker does; ``muted`` and ``volume_percent`` are None where unknown."""

    state: DeviceState = DeviceState.OFF
    spec: str = ""
    name: str = ""
    muted: bool | None = None
    volume_percent: float | None = None
    since: str = ""
    problem: Text | None = None
