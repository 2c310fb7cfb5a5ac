"""Video4Linux controls of a camera: pan, tilt and zoom by ioctl, while another program has it open.

Controls may be read and set through a second handle of a device that streams elsewhere, so the
capture's own helper is not disturbed. Numbers and structures from ``linux/videodev2.h`` and
``linux/v4l2-controls.h``.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from typing import Any

from app.devices.camera.control.uvc import Reach
from app.devices.camera.identity import find_linux_camera
from app.model.camera_control import Ability

CLASS_BASE = 0x009A0900
PLACES = {
    Ability.PAN: CLASS_BASE + 8,
    Ability.TILT: CLASS_BASE + 9,
    Ability.ZOOM: CLASS_BASE + 13,
}
"""V4L2_CID_PAN_ABSOLUTE, TILT_ABSOLUTE, ZOOM_ABSOLUTE."""
SPEEDS = {
    Ability.ZOOM: CLASS_BASE + 15,
    Ability.PAN: CLASS_BASE + 32,
    Ability.TILT: CLASS_BASE + 33,
}
"""V4L2_CID_ZOOM_CONTINUOUS, PAN_SPEED, TILT_SPEED."""
DISABLED, READ_ONLY, WRITE_ONLY = 0x0001, 0x0004, 0x0040


class QueryControl(ctypes.Structure):
    """``struct v4l2_queryctrl``."""

    _fields_ = (
        ("id", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("name", ctypes.c_char * 32),
        ("minimum", ctypes.c_int32),
        ("maximum", ctypes.c_int32),
        ("step", ctypes.c_int32),
        ("default_value", ctypes.c_int32),
        ("flags", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32 * 2),
    )


class Control(ctypes.Structure):
    """``struct v4l2_control``."""

    _fields_ = (("id", ctypes.c_uint32), ("value", ctypes.c_int32))


def _read_write(number: int, structure: type[ctypes.Structure]) -> int:
    """``_IOWR('V', number, structure)``."""
    return 0xC0000000 | ctypes.sizeof(structure) << 16 | ord("V") << 8 | number


QUERY_CONTROL = _read_write(36, QueryControl)
GET_CONTROL = _read_write(27, Control)
SET_CONTROL = _read_write(28, Control)

Ioctl = Callable[[int, int, Any], int]


def system_ioctl(handle: int, request: int, argument: Any) -> int:
    """The system's own ``ioctl``, which fills in ``argument``."""
    if sys.platform == "win32":
        raise OSError(errno.ENOTTY, "ioctl")
    import fcntl

    return int(fcntl.ioctl(handle, request, argument, True))


class LinuxPort:
    """The controls of one open device node."""

    def __init__(self, handle: int, name: str, ioctl: Ioctl = system_ioctl) -> None:
        self._handle = handle
        self._ioctl = ioctl
        self.name = name
        self.places = self._found(PLACES)
        self.speeds = self._found(SPEEDS)

    def place(self, axis: Ability) -> int:
        """VIDIOC_G_CTRL."""
        control = Control(PLACES[axis], 0)
        self._ioctl(self._handle, GET_CONTROL, control)
        return int(control.value)

    def set_place(self, axis: Ability, value: int) -> None:
        """VIDIOC_S_CTRL of a place."""
        self._ioctl(self._handle, SET_CONTROL, Control(PLACES[axis], value))

    def set_speed(self, axis: Ability, value: int) -> None:
        """VIDIOC_S_CTRL of a speed."""
        self._ioctl(self._handle, SET_CONTROL, Control(SPEEDS[axis], value))

    def close(self) -> None:
        """Close the handle once."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def _found(self, numbers: dict[Ability, int]) -> dict[Ability, Reach]:
        """The controls that the camera has, that can be set and have room to move."""
        found = {}
        for axis, number in numbers.items():
            query = QueryControl(id=number)
            try:
                self._ioctl(self._handle, QUERY_CONTROL, query)
            except OSError as error:
                if error.errno in {errno.EINVAL, errno.ENOTTY}:
                    continue
                raise
            if not query.flags & (DISABLED | READ_ONLY) and query.maximum > query.minimum:
                found[axis] = Reach(query.minimum, query.maximum, max(1, query.step))
        return found


def open_port(camera: str) -> LinuxPort | None:
    """Open the controls of a camera by identity; raises ``OSError``."""
    node = find_linux_camera(camera)
    if node is None:
        return None
    flags = os.O_RDWR | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    handle = os.open(node.node, flags)
    try:
        return LinuxPort(handle, node.name)
    except OSError:
        os.close(handle)
        raise
