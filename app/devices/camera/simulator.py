"""The simulated camera: a moving scene with a burnt-in frame number and clock, and its faults.

Frame *k* belongs to the instant ``k / fps`` of the monotonic clock and carries the number *k*
(modulo 2**24), so two runs, or a recording and the clock, can be compared frame by frame. After a
stall the missed frames are made up for as a camera's own buffer does, up to ``CATCH_UP_FRAMES``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

import numpy as np

from app.devices.camera.contract import (
    CameraDriver,
    CameraLostError,
    Picture,
    PixelLayout,
    Pixels,
    SourceFormat,
)
from app.devices.camera.frame_number import BLACK, WHITE, burn_frame_number
from app.devices.camera.opencv import cv2
from app.devices.fault_time import FaultTime, timed_fault
from app.model.clock import NS_PER_S, now_ns
from app.model.errors import DeviceError
from app.model.media import VideoFormat
from app.model.text import T

VARIANTS = ("", "black", "frozen", "dark", "blurred", "size", "lost", "gone", "flash")
GONE = ("gone", "lost")
CATCH_UP_FRAMES = 12
GONE_AFTER_S = 4.0
_NOISE_PICTURES = 6
_DARK_SHARE = 0.10
_NEUTRAL = 128


class _Scene:
    """The picture material, made once: a noisy room in several copies, and a moving shape."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        random = np.random.default_rng(7)
        room = self._room(random)
        self.rooms: list[Pixels] = []
        for _ in range(_NOISE_PICTURES):
            noise = random.normal(0.0, 1.6, room.shape)
            self.rooms.append(np.clip(room + noise, BLACK, WHITE).astype(np.uint8))
        rows = height // 4
        self.chroma: Pixels = np.concatenate(
            [np.full((rows, width), 118, np.uint8), np.full((rows, width), 136, np.uint8)]
        )
        self.shape, self.mask = self._person(random)

    def _room(
        self, random: np.random.Generator
    ) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        """A wall with soft light, a grain, a picture rail and a table."""
        height, width = self.height, self.width
        down, across = np.mgrid[0:height, 0:width]
        room = 150.0 - 45.0 * (across / width) + 18.0 * np.sin(down / height * 3.0)
        grain = cv2.GaussianBlur(random.normal(0.0, 16.0, (height, width)), (0, 0), 1.2)
        room += grain
        for share in (0.30, 0.55, 0.80):
            at = int(width * share)
            room[height // 5 : height * 3 // 5, at : at + max(2, width // 160)] -= 60.0
        room[height * 4 // 5 :, :] -= 35.0
        return np.asarray(room)

    def _person(self, random: np.random.Generator) -> tuple[Pixels, Pixels]:
        """Luma of a head and shoulders, and the mask (255 inside) that cuts it out."""
        height, width = self.height * 2 // 5, self.height * 2 // 5
        luma = np.clip(random.normal(165.0, 6.0, (height, width)), BLACK, WHITE).astype(np.uint8)
        mask = np.zeros((height, width), np.uint8)
        cv2.circle(mask, (width // 2, height // 3), height // 4, 255, -1)
        cv2.ellipse(mask, (width // 2, height), (width // 2 - 2, height // 2), 0, 180, 360, 255, -1)
        luma[height // 2 :, :] //= 3
        for eye in (-1, 1):
            cv2.circle(luma, (width // 2 + eye * width // 10, height // 4), height // 40, 40, -1)
        return luma, mask


class SimulatedCamera(CameraDriver):
    """``sim`` and its faults; ``sim:gone@3+4`` vanishes after three seconds, for four.

    Outside of the time of its fault it is a camera without one.
    """

    def __init__(self, detail: str, wanted: VideoFormat) -> None:
        super().__init__(detail, wanted)
        name = detail.partition("@")[0]
        timed = timed_fault(detail, GONE_AFTER_S if name in GONE else 0.0)
        self._variant, self._when = timed or (detail, FaultTime())
        self._scene: _Scene | None = None
        self._small: _Scene | None = None
        self._frozen: Pixels | None = None
        self._index = 0
        self._opened_ns: int | None = None
        self._wait = threading.Event()

    @property
    def name(self) -> str:
        """The name of the simulator with its fault."""
        return f"Simulator ({self._variant})" if self._variant else "Simulator"

    def open(self) -> SourceFormat:
        """Make the scene; a lost camera stays lost."""
        if self._variant not in VARIANTS:
            raise DeviceError(
                T("camera", "There is no camera simulator named “{name}”.")(name=self._variant),
                action=T("camera", "Choose one of: {names}.")(names=self._names()),
            )
        self._raise_when_gone()
        self.prepare()
        if self._opened_ns is None:
            self._opened_ns = now_ns()
        self._index = now_ns() * self.wanted.fps // NS_PER_S + 1
        return SourceFormat(self.wanted.width, self.wanted.height, float(self.wanted.fps))

    def prepare(self) -> None:
        """Make the picture material."""
        if self._scene is None and self._variant in VARIANTS:
            self._scene = _Scene(self.wanted.width, self.wanted.height)
            if self._variant == "size":
                self._small = _Scene(self.wanted.width // 8 * 4, self.wanted.height // 8 * 4)

    def read(self) -> Picture:
        """Wait until the next frame is due on the monotonic clock and paint it."""
        assert self._scene is not None
        self._raise_when_gone()
        fps = self.wanted.fps
        behind = now_ns() * fps // NS_PER_S - self._index
        if behind > CATCH_UP_FRAMES:
            self._index += behind
        index = self._index
        due_ns = -(-index * NS_PER_S // fps)
        if (early_ns := due_ns - now_ns()) > 0:
            self._wait.wait(early_ns / NS_PER_S)
        self._index = index + 1
        return Picture(self._paint(self._scene, index), PixelLayout.I420, due_ns)

    def close(self) -> None:
        """Nothing to let go of; the time of the first opening is remembered."""

    def _has_fault(self, at_ns: int) -> bool:
        opened_ns = at_ns if self._opened_ns is None else self._opened_ns
        return self._when.holds((at_ns - opened_ns) / NS_PER_S)

    def _raise_when_gone(self) -> None:
        if self._variant in GONE and self._has_fault(now_ns()):
            raise self._lost()

    def _paint(self, scene: _Scene, index: int) -> Pixels:
        painters: dict[str, Callable[[_Scene, int], Pixels]] = {
            "black": self._black,
            "frozen": self._still,
            "size": lambda scene, index: self._moving(self._small or scene, index),
            "dark": self._dark,
            "blurred": self._blurred,
            "flash": self._flash,
        }
        if not self._has_fault(index * NS_PER_S // self.wanted.fps):
            self._frozen = None
            return self._moving(scene, index)
        return painters.get(self._variant, self._moving)(scene, index)

    def _still(self, scene: _Scene, index: int) -> Pixels:
        if self._frozen is None:
            self._frozen = self._moving(scene, index)
        return self._frozen

    def _moving(self, scene: _Scene, index: int) -> Pixels:
        height, width = scene.height, scene.width
        frame = np.empty((height * 3 // 2, width), np.uint8)
        luma = frame[:height]
        # Copies of the room in no regular order: noise that an encoder cannot foresee.
        luma[:] = scene.rooms[index * 2654435761 % 4294967291 % _NOISE_PICTURES]
        frame[height:] = scene.chroma
        swing = np.sin(index / self.wanted.fps * 0.9)
        left = int((width - scene.shape.shape[1]) / 2 * (1 + 0.6 * swing)) & ~1
        top = height - scene.shape.shape[0]
        place = luma[top:, left : left + scene.shape.shape[1]]
        cv2.copyTo(scene.shape, scene.mask, place)
        burn_frame_number(luma, index)
        self._write(luma, index)
        return frame

    def _write(self, luma: Pixels, index: int) -> None:
        """The number and the wall clock in figures, under the strip of cells."""
        height = luma.shape[0]
        clock = f"{datetime.now():%H:%M:%S.%f}"[:-4]
        scale = height / 720
        cv2.putText(
            luma,
            f"{index:010d}  {clock}",
            (int(12 * scale), int(125 * scale)),
            cv2.FONT_HERSHEY_SIMPLEX,
            scale,
            WHITE,
            max(1, round(2 * scale)),
        )

    def _black(self, scene: _Scene, _: int) -> Pixels:
        frame = np.full((scene.height * 3 // 2, scene.width), _NEUTRAL, np.uint8)
        frame[: scene.height] = BLACK
        return frame

    def _dark(self, scene: _Scene, index: int) -> Pixels:
        frame = self._moving(scene, index)
        luma = frame[: scene.height]
        cv2.convertScaleAbs(luma, luma, _DARK_SHARE, BLACK + 12)
        return frame

    def _blurred(self, scene: _Scene, index: int) -> Pixels:
        frame = self._moving(scene, index)
        small = cv2.resize(frame[: scene.height], (scene.width // 16, scene.height // 16))
        small = cv2.GaussianBlur(small, (0, 0), 1.0)
        cv2.resize(small, (scene.width, scene.height), frame[: scene.height])
        return frame

    def _flash(self, scene: _Scene, index: int) -> Pixels:
        frame = self._moving(scene, index)
        if index % self.wanted.fps == 0:
            frame[: scene.height] = WHITE
            frame[scene.height :] = _NEUTRAL
            burn_frame_number(frame[: scene.height], index)
        return frame

    def _lost(self) -> CameraLostError:
        return CameraLostError(
            T("camera", "The simulated camera has vanished, as it was asked to."),
            action=T("camera", "Choose “sim” for a camera that stays."),
        )

    @staticmethod
    def _names() -> str:
        return ", ".join(f"sim:{name}" if name else "sim" for name in VARIANTS)
