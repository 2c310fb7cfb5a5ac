"""Sound cards of Linux without a sound server, read from /proc/asound.

The identity is ``alsa:CARD,DEVICE`` with the card's id (from its maker's name), not its number,
which changes with the order of plugging in.
"""

from __future__ import annotations

import re
from pathlib import Path

from app.devices.sound_errors import unknown_device
from app.devices.sound_pulse import ALSA_PREFIX
from app.model.devices import DeviceInfo, DeviceKind

ASOUND = Path("/proc/asound")
STREAMS = {DeviceKind.MICROPHONE: "capture", DeviceKind.SPEAKER: "playback"}


def list_devices(kind: DeviceKind, asound: Path = ASOUND) -> list[DeviceInfo]:
    """Cards that can record (or play); empty where the kernel has none."""
    try:
        lines = (asound / "pcm").read_text().splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        entry = re.match(r"(\d+)-(\d+): [^:]*: ([^:]*) :", line)
        if entry and f"{STREAMS[kind]} " in line:
            card = _card_id(int(entry[1]), asound)
            identity = f"{ALSA_PREFIX}{card},{int(entry[2])}"
            found.append(DeviceInfo(id=identity, name=f"{card}: {entry[3].strip()}", kind=kind))
    return found


def hardware_name(identity: str, asound: Path = ASOUND) -> str:
    """The ``hw:CARD,DEVICE`` of an identity as it stands now; raises ``DeviceError`` if absent."""
    card, _, device = identity.removeprefix(ALSA_PREFIX).rpartition(",")
    for path in asound.glob("card*/id"):
        if path.read_text().strip() == card and device.isdigit():
            return f"hw:{path.parent.name.removeprefix('card')},{int(device)}"
    raise unknown_device(identity)


def _card_id(number: int, asound: Path) -> str:
    try:
        return (asound / f"card{number}" / "id").read_text().strip()
    except OSError:
        return str(number)
