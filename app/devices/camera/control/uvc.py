"""Moves the room's own USB camera through the controls of its driver.

A control with a speed of its own is told the speed. One that only takes a place is led there in
small steps for as long as the movement lasts; the thread that calls :meth:`UvcControl.advance`
paces them. Presets are places kept here, for UVC knows none.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from app.devices.camera.control.contract import CameraControl
from app.devices.camera.control.words import no_camera, no_presets, unable, unreachable
from app.model.camera_control import Ability, ControlSpec, Motion, Position
from app.model.clock import NS_PER_S, now_ns

SWEEP_S = 6.0
"""From one end to the other at full speed, where the camera takes places only."""
LONGEST_STEP_S = 0.25
_AXES = (Ability.PAN, Ability.TILT, Ability.ZOOM)


@dataclass(frozen=True, slots=True)
class Reach:
    """What a control takes: from ``low`` to ``high`` in steps of ``step``."""

    low: int
    high: int
    step: int = 1


class CameraPort(Protocol):
    """The system's side of a camera's controls; every method may raise ``OSError``.

    ``places`` and ``speeds`` tell which axes can be set to a place, or moved at a speed.
    """

    name: str
    places: dict[Ability, Reach]
    speeds: dict[Ability, Reach]

    def place(self, axis: Ability) -> int:
        """Where an axis stands."""
        ...

    def set_place(self, axis: Ability, value: int) -> None:
        """Send an axis to a place."""
        ...

    def set_speed(self, axis: Ability, value: int) -> None:
        """Move an axis at a speed; 0 stops it."""
        ...

    def close(self) -> None:
        """Let go of the camera."""
        ...


OpenPort = Callable[[str], "CameraPort | None"]
"""Opens the controls of a camera by its hardware identity; None where it is not there."""


def system_port(camera: str) -> CameraPort | None:
    """The seam: Video4Linux on Linux, IAMCameraControl on Windows."""
    if sys.platform == "win32":
        from app.devices.camera.control.uvc_windows import open_port
    else:
        from app.devices.camera.control.uvc_linux import open_port
    return open_port(camera)


class UvcControl(CameraControl):
    """A USB camera. Place steps follow the monotonic clock."""

    def __init__(
        self, spec: ControlSpec, camera: str = "", open_port: OpenPort = system_port
    ) -> None:
        super().__init__(spec, camera)
        self._open_port = open_port
        self._port: CameraPort | None = None
        self._motion = Motion()
        self._since_ns = 0
        self._aims: dict[Ability, float] = {}

    def open(self) -> None:
        """Find the camera's controls; raises where it has none that move."""
        try:
            self._port = self._open_port(self.camera) if self.camera else None
        except OSError as error:
            raise unreachable(self.camera, error.strerror or str(error)) from error
        if self._port is None:
            raise no_camera()
        port = self._port
        self.name = port.name
        axes = frozenset(axis for axis in _AXES if axis in port.places or axis in port.speeds)
        if not axes:
            self.close()
            raise unable(self.name)
        self.can = axes | ({Ability.PRESETS} if port.places else frozenset[Ability]())
        self.stop()

    def move(self, motion: Motion) -> None:
        """Go on at these speeds."""
        port = self._needed()
        self.advance()
        self._motion = motion
        self._since_ns = now_ns()
        for axis in _AXES:
            speed = float(getattr(motion, axis))
            if axis in port.speeds:
                self._set_speed(axis, speed)
            elif axis in port.places and speed and axis not in self._aims:
                self._aims[axis] = float(self._place(axis))
            elif not speed:
                self._aims.pop(axis, None)

    def advance(self) -> None:
        """Lead the axes that take places only a little further."""
        port = self._needed()
        gone_s = min(LONGEST_STEP_S, (now_ns() - self._since_ns) / NS_PER_S)
        self._since_ns = now_ns()
        for axis, aim in self._aims.items():
            reach = port.places[axis]
            way = float(getattr(self._motion, axis)) * (reach.high - reach.low) / SWEEP_S * gone_s
            moved = min(float(reach.high), max(float(reach.low), aim + way))
            if round(moved / reach.step) != round(aim / reach.step):
                self._set_place(axis, _on_step(moved, reach))
            self._aims[axis] = moved

    @property
    def stepping(self) -> bool:
        """True while :meth:`advance` has something to do."""
        return bool(self._aims) and not self._motion.still

    def recall(self, number: int) -> None:
        """Send all axes to the places kept."""
        port = self._needed()
        if Ability.PRESETS not in self.can:
            raise no_presets(self.name)
        self.stop()
        for axis in port.places:
            if axis in self.views.get(number, {}):
                self._set_place(axis, self.views[number][axis])

    def save(self, number: int) -> None:
        """Keep where the axes stand, in :attr:`views`."""
        port = self._needed()
        if Ability.PRESETS not in self.can:
            raise no_presets(self.name)
        places = {str(axis): self._place(axis) for axis in port.places}
        self.views = {**self.views, number: places}

    def position(self) -> Position:
        """Where the axes stand, as far as the camera tells."""
        port = self._needed()
        return Position(**{str(axis): self._place(axis) for axis in port.places})

    def close(self) -> None:
        """Let go of the camera."""
        if self._port is not None:
            self._port.close()
            self._port = None

    def _needed(self) -> CameraPort:
        if self._port is None:
            raise no_camera()
        return self._port

    def _place(self, axis: Ability) -> int:
        with self._guarded():
            return self._needed().place(axis)

    def _set_place(self, axis: Ability, value: int) -> None:
        with self._guarded():
            self._needed().set_place(axis, value)

    def _set_speed(self, axis: Ability, speed: float) -> None:
        port = self._needed()
        with self._guarded():
            port.set_speed(axis, _speed(port, axis, speed))

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise unreachable(self.name, error.strerror or str(error)) from error


def _speed(port: CameraPort, axis: Ability, speed: float) -> int:
    reach = port.speeds[axis]
    return round(speed * (reach.high if speed > 0 else -reach.low))


def _on_step(value: float, reach: Reach) -> int:
    step = max(1, reach.step)
    return reach.low + round((value - reach.low) / step) * step
