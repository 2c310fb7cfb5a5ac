"""What can be chosen for the room, from the topic ``devices``: devices, disks, picture; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from app.system import figures
from app.system.i18n import tr
from app.ui.session.choice import Option

Device = Mapping[str, Any]

REMOVABLE = "removable"
PICTURES = ((1280, 720, 25), (1280, 720, 30), (1920, 1080, 25), (1920, 1080, 30))


def device_options(devices: Sequence[Device], simulators: Sequence[Option]) -> list[Option]:
    """The devices that the system reports, then ``simulators`` (empty outside a practice)."""
    seen = [
        Option(str(device.get("id", "")), str(device.get("name") or device.get("id")))
        for device in devices
        if device.get("state") != "lost"
    ]
    return [*seen, *simulators]


def offered(topics: Mapping[str, Any], kind: str) -> list[Option]:
    """The devices of a kind (``cameras`` …) that may be chosen for the session that is open."""
    practice = bool((topics.get("session") or {}).get("practice"))
    simulators = {
        "cameras": simulated_cameras,
        "microphones": simulated_microphones,
        "speakers": simulated_speakers,
    }[kind]
    seen = (topics.get("devices") or {}).get(kind) or []
    return device_options(seen, simulators() if practice else [])


def simulated_cameras() -> list[Option]:
    """Simulated cameras for a practice, sound ones first, then the faults to be met."""
    return [
        Option("sim", tr("choice", "Simulated camera")),
        Option("sim:black", tr("choice", "Simulated fault: black picture")),
        Option("sim:frozen", tr("choice", "Simulated fault: picture stands still")),
        Option("sim:dark", tr("choice", "Simulated fault: too dark")),
        Option("sim:blurred", tr("choice", "Simulated fault: out of focus")),
        Option("sim:lost", tr("choice", "Simulated fault: cable pulled out")),
    ]


def simulated_microphones() -> list[Option]:
    """Simulated microphones for a practice."""
    return [
        Option("sim", tr("choice", "Simulated microphone")),
        Option("sim:silent", tr("choice", "Simulated fault: no sound")),
        Option("sim:noise", tr("choice", "Simulated fault: noise")),
        Option("sim:clip", tr("choice", "Simulated fault: far too loud")),
        Option("sim:hum", tr("choice", "Simulated fault: hum")),
    ]


def simulated_speakers() -> list[Option]:
    """Simulated speakers for a practice."""
    return [
        Option("sim", tr("choice", "Simulated speaker")),
        Option("sim:muted", tr("choice", "Simulated fault: muted")),
    ]


def volume_words(volume: Device) -> str:
    """Name, free space and kind of a disk on one line."""
    parts = [
        str(volume.get("name") or volume.get("path")),
        tr("choice", "{size} free").format(size=figures.size(volume.get("free_bytes") or 0)),
    ]
    if volume.get("kind") == REMOVABLE:
        parts.append(tr("choice", "external"))
    if not volume.get("writable", True):
        parts.append(tr("choice", "read-only"))
    return " · ".join(parts)


def volume_options(volumes: Sequence[Device], *, external_first: bool) -> list[Option]:
    """The disks to choose from; what can be pulled out stands first, or last."""

    def place(volume: Device) -> tuple[bool, bool, str]:
        removable = volume.get("kind") == REMOVABLE
        return not volume.get("writable", True), removable != external_first, str(volume["path"])

    return [Option(str(v["path"]), volume_words(v)) for v in sorted(volumes, key=place)]


def volume_holding(folder: str, volumes: Sequence[Device]) -> Device | None:
    """The disk on which a folder lies: the one with the longest mount point above it."""
    if not folder:
        return None
    path = PurePath(folder)
    above = [
        volume
        for volume in volumes
        if PurePath(str(volume["path"])) == path or PurePath(str(volume["path"])) in path.parents
    ]
    return max(above, key=lambda volume: len(str(volume["path"])), default=None)


def picture_value(setup: Mapping[str, Any]) -> str:
    """Size and rate of the picture as one value: ``1280x720@25``."""
    return f"{setup.get('width')}x{setup.get('height')}@{setup.get('fps')}"


def picture_options(encoders: Mapping[str, Any]) -> list[Option]:
    """The sizes and rates offered: those of which this machine is not known to be too slow."""
    too_slow = {
        (picture["width"], picture["height"], picture["fps"])
        for picture in encoders.get("pictures") or []
        if picture["holds"] is False
    }
    return [
        Option(
            f"{width}x{height}@{fps}",
            tr("choice", "{width} × {height} · {fps} pictures/s").format(
                width=width, height=height, fps=fps
            ),
        )
        for width, height, fps in PICTURES
        if (width, height, fps) not in too_slow
    ]


def picture_parts(value: str) -> dict[str, int]:
    """The parts of :func:`picture_value` under the engine's names."""
    size, _, fps = value.partition("@")
    width, _, height = size.partition("x")
    return {"width": int(width), "height": int(height), "fps": int(fps)}
