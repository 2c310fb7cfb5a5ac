"""What a camera driver is. Runs in the camera's helper process, where OpenCV is at home."""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.model.devices import DeviceSpec, SpecKind
from app.model.errors import DeviceError
from app.model.media import VideoFormat

Pixels: TypeAlias = NDArray[np.uint8]


class PixelLayout(StrEnum):
    """How a driver hands its pictures over."""

    BGR = "bgr"
    I420 = "i420"


@dataclass(frozen=True, slots=True)
class SourceFormat:
    """What the opened source gives by itself: pixels, and pictures a second (0 = unknown)."""

    width: int
    height: int
    fps: float


@dataclass(frozen=True, slots=True)
class Picture:
    """One captured picture.

    ``pixels`` has shape (height, width, 3) for BGR and (height * 3 / 2, width) for I420;
    ``captured_ns`` is on the monotonic clock.
    """

    pixels: Pixels
    layout: PixelLayout
    captured_ns: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        rows, columns = self.pixels.shape[:2]
        return columns, rows if self.layout is PixelLayout.BGR else rows * 2 // 3


class CameraLostError(DeviceError):
    """The camera was open and gives no more pictures."""


class CameraDriver(ABC):
    """One source of pictures. Used by one thread: open, read again and again, close.

    ``detail`` is what follows the prefix of the SPEC; ``wanted`` is the session's format, which a
    driver may ask the hardware for. Opening the same SPEC again must give the same device or none.
    """

    def __init__(self, detail: str, wanted: VideoFormat) -> None:
        self.detail = detail
        self.wanted = wanted

    @property
    @abstractmethod
    def name(self) -> str:
        """A name that a person recognises; never a password."""

    def prepare(self) -> None:  # noqa: B027  (most drivers have nothing to load)
        """Do beforehand what opening will need, so that it takes less time; opens nothing."""

    @abstractmethod
    def open(self) -> SourceFormat:
        """Open the source within 6 s, or raise :class:`DeviceError` saying what to do."""

    @abstractmethod
    def read(self) -> Picture:
        """Wait for the next picture; raises :class:`CameraLostError` when there is none."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the source; harmless when it is not open."""


_DRIVERS = {
    SpecKind.SIMULATOR: "app.devices.camera.simulator:SimulatedCamera",
    SpecKind.FILE: "app.devices.camera.clip:ClipCamera",
    SpecKind.NETWORK: "app.devices.camera.network:NetworkCamera",
    SpecKind.HARDWARE: "app.devices.camera.usb:UsbCamera",
    SpecKind.WINDOW: "app.devices.camera.window_capture:WindowCamera",
    SpecKind.SCREEN: "app.devices.camera.window_capture:ScreenCamera",
}


def make_driver(spec: DeviceSpec, wanted: VideoFormat) -> CameraDriver:
    """Load the driver for a SPEC by name and make one; nothing is opened yet."""
    module, _, name = _DRIVERS[spec.kind].partition(":")
    driver: type[CameraDriver] = getattr(importlib.import_module(module), name)
    return driver(spec.detail, wanted)
