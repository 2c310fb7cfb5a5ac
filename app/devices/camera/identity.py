"""Hardware identity of cameras: what stays the same wherever a camera is plugged in, in any order.

``usb:VVVV:PPPP:SERIAL`` with a serial number, ``usb:VVVV:PPPP@PORT`` without one, and
``usb:VVVV:PPPP:SERIAL@PORT`` where several cameras carry the same number. A camera that is not on
USB is ``v4l:NAME`` (with ``@NODE`` where several share the name).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

_WINDOWS_PATH = re.compile(
    r"usb#vid_([0-9a-f]{4})&pid_([0-9a-f]{4})(?:&[^#]*)?#([^#]+)#", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class CameraNode:
    """A camera that the system reports; ``node`` is what the system opens it by, for now."""

    id: str
    name: str
    node: str


@dataclass(frozen=True, slots=True)
class _Found:
    short: str
    place: str
    name: str
    node: str

    @property
    def long(self) -> str:
        """The identity that tells it from a twin, by where it is plugged in."""
        return f"{self.short}@{self.place}"


def linux_cameras(sys_root: Path = Path("/sys"), dev_root: Path = Path("/dev")) -> list[CameraNode]:
    """The cameras that the kernel reports, one a device (its further nodes carry no picture)."""
    found = _look_at_all(sys_root, dev_root)
    times = Counter(one.short for one in found)
    return [
        CameraNode(one.short if times[one.short] == 1 else one.long, one.name, one.node)
        for one in found
    ]


def find_linux_camera(
    identity: str, sys_root: Path = Path("/sys"), dev_root: Path = Path("/dev")
) -> CameraNode | None:
    """The camera of that identity, or None; ``/dev/v4l/by-id/...`` links are identities too.

    A bare ``/dev/video0`` is none: it names another camera after the next restart.
    """
    cameras = linux_cameras(sys_root, dev_root)
    for camera in cameras:
        if camera.id == identity:
            return camera
    for one in _look_at_all(sys_root, dev_root):
        if one.long == identity:  # its twin, for whose sake the port was added, is not there now
            return CameraNode(identity, one.name, one.node)
    link = dev_root / "v4l" / Path(identity).parent.name / Path(identity).name
    if identity.startswith(("/dev/v4l/by-id/", "/dev/v4l/by-path/")) and link.exists():
        node = str(link.resolve())
        names = {camera.node: camera.name for camera in cameras}
        return CameraNode(identity, names.get(node, link.name), node)
    return None


def windows_identity(device_path: str) -> str:
    r"""Identity from a device path (``\\?\usb#vid_...``) or its key in the registry.

    The instance part is the serial number where the camera has one, else made from its port.
    """
    found = _WINDOWS_PATH.search(device_path)
    if found is None:
        return f"win:{device_path.lower()}"
    vendor, product, instance = (part.lower() for part in found.groups())
    return f"usb:{vendor}:{product}:{instance}"


def _look_at_all(sys_root: Path, dev_root: Path) -> list[_Found]:
    entries = sorted((sys_root / "class/video4linux").glob("video*"), key=_number)
    return [_look(entry, dev_root) for entry in entries if _text(entry / "index") in {"", "0"}]


def _look(entry: Path, dev_root: Path) -> _Found:
    name = _text(entry / "name") or entry.name
    node = str(dev_root / entry.name)
    for folder in _upwards(entry / "device"):
        vendor = _text(folder / "idVendor")
        if vendor:
            short = f"usb:{vendor}:{_text(folder / 'idProduct')}"
            serial = _text(folder / "serial")
            # The kernel calls it by bus and ports ("1-1.2"), which is where it is plugged in.
            place = folder.name
            short = f"{short}:{serial}" if serial else f"{short}@{place}"
            return _Found(short, place, name, node)
    return _Found(f"v4l:{name}", entry.name, name, node)


def _upwards(link: Path) -> list[Path]:
    if not link.exists():
        return []
    start = link.resolve()
    return [start, *list(start.parents)[:4]]


def _number(path: Path) -> int:
    digits = path.name.removeprefix("video")
    return int(digits) if digits.isdigit() else 0


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""
