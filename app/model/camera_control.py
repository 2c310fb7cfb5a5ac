"""A camera that is moved from here: how it is reached, what it can do, how fast it turns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from app.model.errors import BadUsageError
from app.model.text import T

VISCA_UDP_PORT = 52381
"""VISCA over IP as Sony defined it: UDP, with a header and sequence numbers."""
VISCA_TCP_PORT = 5678
"""VISCA as it goes over a serial line, on a TCP connection, as many other makers have it."""
PRESETS = 16
"""Presets 0 to 15, which every camera with presets has at least."""
PRESET_NAME = 40
"""Characters that the name of a preset has at most."""


class ControlKind(StrEnum):
    """The ways in which a camera is moved, all of equal rank."""

    NONE = ""
    SIMULATOR = "sim"
    UVC = "uvc"
    VISCA_UDP = "visca"
    VISCA_TCP = "visca-tcp"
    VISCA_SERIAL = "visca-serial"


class Ability(StrEnum):
    """What a camera may be able to do."""

    PAN = "pan"
    TILT = "tilt"
    ZOOM = "zoom"
    PRESETS = "presets"


@dataclass(frozen=True, slots=True)
class ControlSpec:
    """How a camera is reached for moving it.

    ``host`` and ``port`` belong to the network, ``path`` to a serial line; ``path`` of the
    simulator names one of its faults.
    """

    kind: ControlKind
    host: str = ""
    port: int = 0
    path: str = ""


@dataclass(frozen=True, slots=True)
class Motion:
    """Speeds from -1 to 1: to the right, upwards, nearer. 0 stands still."""

    pan: float = 0.0
    tilt: float = 0.0
    zoom: float = 0.0

    @property
    def still(self) -> bool:
        """True where nothing moves."""
        return not (self.pan or self.tilt or self.zoom)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a camera looks, in the camera's own units; None where it does not tell."""

    pan: int | None = None
    tilt: int | None = None
    zoom: int | None = None


def parse_control(text: str) -> ControlSpec:
    """Read ``visca://HOST[:PORT]``, ``visca-tcp://HOST[:PORT]``, ``visca-serial:PATH``, ``uvc``.

    Also ``sim`` and ``sim:FAULT``; empty means that no camera is moved. Raises
    :class:`BadUsageError` for anything else.
    """
    text = text.strip()
    if not text:
        return ControlSpec(ControlKind.NONE)
    if text == ControlKind.UVC:
        return ControlSpec(ControlKind.UVC)
    if text == "sim" or text.startswith("sim:"):
        return ControlSpec(ControlKind.SIMULATOR, path=text[4:])
    kind, _, rest = text.partition(":")
    if kind == ControlKind.VISCA_SERIAL and rest:
        return ControlSpec(ControlKind.VISCA_SERIAL, path=rest)
    ports = {ControlKind.VISCA_UDP: VISCA_UDP_PORT, ControlKind.VISCA_TCP: VISCA_TCP_PORT}
    for known, port in ports.items():
        if kind == known and rest.startswith("//"):
            return _address(known, text, port)
    raise _unreadable(text)


def _address(kind: ControlKind, text: str, usual_port: int) -> ControlSpec:
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port or usual_port
    except ValueError as error:
        raise _unreadable(text) from error
    if not host or parts.path not in {"", "/"} or parts.username is not None:
        raise _unreadable(text)
    return ControlSpec(kind, host, port)


def _unreadable(text: str) -> BadUsageError:
    return BadUsageError(
        T("camera control", "“{spec}” does not say how the camera is moved.")(spec=text[:80]),
        action=T(
            "camera control",
            "Write visca://ADDRESS, visca-tcp://ADDRESS, visca-serial:PORT or uvc.",
        ),
    )
