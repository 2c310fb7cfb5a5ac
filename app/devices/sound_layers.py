"""Where sound may be switched off on its way, layer by layer, and what is known of each.

A microphone: its own key (hardware), the computer's mixer (system), this program, the meeting
page. A loudspeaker: its own knob, the mixer, the page. What cannot be read stays unknown: None.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.devices.sound_volume import UNKNOWN_VOLUME, VolumeState, read_volume
from app.model.devices import DeviceKind, SpecKind, parse_spec
from app.model.errors import AppError
from app.model.text import T, Text

QUIET_PERCENT = 5.0
"""A volume below this is as good as off."""
DEAD_S = 3.0
"""A microphone that works gives noise at least; nothing but zeros for so long is its own key."""


class Side(StrEnum):
    """Which way the sound goes."""

    MICROPHONE = "microphone"
    SPEAKER = "speaker"


class Layer(StrEnum):
    """Where it may be switched off, from the device to the meeting."""

    HARDWARE = "hardware"
    SYSTEM = "system"
    PROGRAM = "program"
    PAGE = "page"


KINDS = {Side.MICROPHONE: DeviceKind.MICROPHONE, Side.SPEAKER: DeviceKind.SPEAKER}


@dataclass(frozen=True, slots=True)
class LayerState:
    """One layer. ``muted`` None: cannot be read. ``owned``: this program can switch it on."""

    side: Side
    layer: Layer
    name: str
    muted: bool | None
    owned: bool
    hint: Text
    percent: float | None = None

    def to_json(self) -> dict[str, Any]:
        """As the topic ``sound_layers`` has it."""
        return {
            "side": str(self.side),
            "layer": str(self.layer),
            "name": self.name,
            "muted": self.muted,
            "owned": self.owned,
            "hint": self.hint.to_json(),
            "percent": self.percent,
        }


@dataclass(frozen=True, slots=True)
class Chosen:
    """A device as it was chosen, and the simulator's own volume where it is one."""

    side: Side
    spec: str
    name: str


def identity_of(spec: str) -> str:
    """The hardware identity in a SPEC; empty for simulators, files and nothing."""
    try:
        parsed = parse_spec(spec)
    except AppError:
        return ""
    return parsed.detail if parsed.kind is SpecKind.HARDWARE else ""


def system_volume(side: Side, spec: str) -> VolumeState:
    """Mute and volume that the system has for a device. Blocking: never in an event loop.

    Unknown for a device that is not there, or that no mixer knows.
    """
    identity = identity_of(spec)
    if not identity:
        return UNKNOWN_VOLUME
    try:
        return read_volume(KINDS[side], identity)
    except AppError:
        return UNKNOWN_VOLUME


def layers_of(
    chosen: Chosen,
    system: VolumeState,
    *,
    program: bool | None,
    page: bool | None,
    zero_s: float = 0.0,
) -> list[LayerState]:
    """All layers of one side. ``zero_s``: how long the microphone has given nothing but zeros."""
    side = chosen.side
    layers = [_hardware(chosen, system, zero_s), _system(chosen, system)]
    if side is Side.MICROPHONE:
        layers.append(
            LayerState(side, Layer.PROGRAM, "", program, True, _PROGRAM if program else _OPEN)
        )
    layers.append(LayerState(side, Layer.PAGE, "", page, False, _page(side, page)))
    return layers


def _hardware(chosen: Chosen, system: VolumeState, zero_s: float) -> LayerState:
    """Rarely to be read; but a microphone without the least noise has been switched off itself."""
    side = chosen.side
    if side is Side.SPEAKER:
        return LayerState(side, Layer.HARDWARE, chosen.name, None, False, _KNOB)
    dead = zero_s >= DEAD_S and system.muted is not True
    muted = True if dead else None
    hint = _KEY_PRESSED if dead else _KEY
    return LayerState(side, Layer.HARDWARE, chosen.name, muted, False, hint)


def _system(chosen: Chosen, system: VolumeState) -> LayerState:
    quiet = system.percent is not None and system.percent < QUIET_PERCENT
    muted = None if system.muted is None else system.muted or quiet
    hint = _MIXER_UNKNOWN
    if muted is not None:
        hint = _MIXER_QUIET if quiet and not system.muted else _MIXER if muted else _OPEN
    owned = muted is not None
    return LayerState(chosen.side, Layer.SYSTEM, chosen.name, muted, owned, hint, system.percent)


def _page(side: Side, muted: bool | None) -> Text:
    if muted is None:
        return _PAGE_UNKNOWN
    if not muted:
        return _OPEN
    return _PAGE_MICROPHONE if side is Side.MICROPHONE else _PAGE_SPEAKER


_OPEN = T("sound layers", "Nothing is switched off here.")
_KEY = T(
    "sound layers",
    "The computer cannot read the microphone's own key: look at its light.",
)
_KEY_PRESSED = T(
    "sound layers",
    "The microphone gives not the least sound: press its own key, look at its light.",
)
_KNOB = T("sound layers", "The computer cannot read the loudspeaker's own knob: try it by hand.")
_MIXER = T("sound layers", "Switched off in the computer.")
_MIXER_QUIET = T("sound layers", "Turned down to nothing in the computer.")
_MIXER_UNKNOWN = T("sound layers", "The computer does not tell of this device.")
_PROGRAM = T("sound layers", "Switched off here for the other points; the recording goes on.")
_PAGE_UNKNOWN = T("sound layers", "The meeting page does not tell: look at its sign for the sound.")
_PAGE_MICROPHONE = T("sound layers", "Switched off in the meeting page: press its microphone sign.")
_PAGE_SPEAKER = T("sound layers", "Switched off in the meeting page: press its loudspeaker sign.")
