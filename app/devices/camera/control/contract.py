"""What every driver that moves a camera must do, and the table from SPEC to driver.

Drivers are loaded by name; nothing imports them. They may block: a thread of their own calls them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from importlib import import_module

from app.model.camera_control import Ability, ControlKind, ControlSpec, Motion, Position
from app.model.errors import DeviceError
from app.model.text import Text

_PACKAGE = "app.devices.camera.control"
_DRIVERS = {
    ControlKind.SIMULATOR: ("simulator", "SimulatedControl"),
    ControlKind.UVC: ("uvc", "UvcControl"),
    ControlKind.VISCA_UDP: ("visca_control", "ViscaControl"),
    ControlKind.VISCA_TCP: ("visca_control", "ViscaControl"),
    ControlKind.VISCA_SERIAL: ("visca_control", "ViscaControl"),
}


class ControlError(DeviceError):
    """The camera cannot be moved as asked. ``lost``: it does not answer at all any more."""

    def __init__(self, what: Text, *, lost: bool = False, **more: Text | None) -> None:
        super().__init__(what, **more)
        self.lost = lost


class CameraControl(ABC):
    """One camera in hand. Methods may block for up to three seconds and belong to one thread.

    Each raises :class:`ControlError`. ``name`` is what people call it, ``can`` what it is able to
    do; both are known once it is open.
    """

    name: str = ""
    can: frozenset[Ability] = frozenset()

    def __init__(self, spec: ControlSpec, camera: str = "") -> None:
        """``camera`` is the hardware identity of the room's camera, for drivers that need it."""
        self.spec = spec
        self.camera = camera
        self.views: dict[int, dict[str, int]] = {}
        """Places of the presets that the camera does not keep by itself; kept by the caller."""

    @abstractmethod
    def open(self) -> None:
        """Reach the camera, bring any movement to an end, find out what it can do."""

    @abstractmethod
    def move(self, motion: Motion) -> None:
        """Move at these speeds from now on; what the camera is not able to do is left out."""

    def stop(self) -> None:
        """End every movement."""
        self.move(Motion())

    @abstractmethod
    def recall(self, number: int) -> None:
        """Go to a preset."""

    @abstractmethod
    def save(self, number: int) -> None:
        """Keep the present view as a preset."""

    @abstractmethod
    def position(self) -> Position:
        """Where it looks now."""

    @property
    def stepping(self) -> bool:
        """True while :meth:`advance` must be called some twenty times a second."""
        return False

    def advance(self) -> None:  # noqa: B027  (most cameras move on by themselves)
        """Lead a camera that knows places only a little further on its way."""

    @abstractmethod
    def close(self) -> None:
        """Let go of it; may be called twice, raises nothing."""


def make_control(spec: ControlSpec, camera: str = "") -> CameraControl:
    """The driver of a SPEC; it opens nothing yet."""
    module, name = _DRIVERS[spec.kind]
    driver: type[CameraControl] = getattr(import_module(f"{_PACKAGE}.{module}"), name)
    return driver(spec, camera)
