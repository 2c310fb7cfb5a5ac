"""The helper that feeds a virtual camera: ``python -m app.conference.virtual_camera_child``.

Reads the engine's camera ring and gives its pictures to the device that pyvirtualcam finds
(v4l2loopback on Linux; OBS or Unity Capture on Windows). One JSON line on standard input changes
what is shown (``{"mode": …, "ring": …}``), one a second on standard output tells how it fares. Ends
when its standard input closes.
"""

from __future__ import annotations

import argparse
import importlib
import json
import logging
import os
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from app.devices.camera.contract import Picture, PixelLayout, Pixels
from app.devices.camera.conversion import to_i420
from app.devices.camera.pace import Pace
from app.ipc.ring import FrameRingReader, RingFrame
from app.model.clock import NS_PER_S, now_ns
from app.model.conference import CameraMode
from app.model.media import VideoFormat
from app.recording.slate import SlateKind, Slates

BACKEND = "pyvirtualcam"
STALE_S = 1.5
"""A ring that gave nothing new for so long shows the slate of a lost signal."""
RETRY_S = 2.0
TELL_S = 1.0
BLACK_LUMA, NEUTRAL = 16, 128
NOT_INSTALLED, NO_DEVICE = "not_installed", "no_device"


class Feeder:
    """Chooses the picture of every tick."""

    def __init__(self, video: VideoFormat, log_dir: Path) -> None:
        self._video = video
        self._slates = Slates(video, log_dir)
        self._slates.prepare()
        self._lock = threading.Lock()
        self._mode = CameraMode.LIVE
        self._path = ""
        self._ring: FrameRingReader | None = None
        self._sequence = 0
        self._last: Pixels | None = None
        self._last_ns = 0
        black = np.full((video.height * 3 // 2, video.width), NEUTRAL, np.uint8)
        black[: video.height] = BLACK_LUMA
        self._black = black

    def order(self, mode: str, ring: str) -> None:
        """What is to be shown from now on; another ring is opened with the next picture."""
        with self._lock:
            self._mode = CameraMode(mode)
            if ring != self._path:
                self._path = ring
                self._close()

    @property
    def mode(self) -> CameraMode:
        """What is shown."""
        return self._mode

    def picture(self) -> Pixels:
        """The picture of this moment as I420 of shape (height * 3 / 2, width)."""
        with self._lock:
            if self._mode is CameraMode.LIVE:
                self._take_newest()
            if self._mode is CameraMode.BLANK:
                return self._black
            if self._mode is CameraMode.SLATE:
                return self._slate(SlateKind.INTERRUPTED)
            stale = now_ns() - self._last_ns > STALE_S * NS_PER_S
            if self._last is None or (stale and self._mode is CameraMode.LIVE):
                return self._slate(SlateKind.NO_SIGNAL)
            return self._last

    def _take_newest(self) -> None:
        if self._ring is None:
            with suppress(OSError):
                self._ring = FrameRingReader.open(self._path)
                self._sequence = 0
        if self._ring is None or self._ring.newest_sequence == self._sequence:
            return
        frame = self._ring.latest()
        if frame is not None:
            self._sequence, self._last_ns = frame.sequence, now_ns()
            self._last = self._scaled(frame, self._ring.video)

    def _scaled(self, frame: RingFrame, video: VideoFormat) -> Pixels:
        pixels = np.frombuffer(frame.data, np.uint8).reshape(video.height * 3 // 2, video.width)
        return to_i420(Picture(pixels, PixelLayout.I420, frame.captured_ns), self._video)

    def _slate(self, kind: SlateKind) -> Pixels:
        frame = self._slates.frame(kind, datetime.now().astimezone())
        if frame is None:
            return self._black
        return np.frombuffer(frame, np.uint8).reshape(self._black.shape)

    def _close(self) -> None:
        if self._ring is not None:
            self._ring.close()
            self._ring = None


def open_device(backend: str, video: VideoFormat) -> tuple[Any | None, str, str]:
    """The device, why there is none, and the system's own words for that."""
    try:
        library = importlib.import_module(backend)
    except ImportError as error:
        return None, NOT_INSTALLED, str(error)
    try:
        size = {"width": video.width, "height": video.height, "fps": video.fps}
        return library.Camera(**size, fmt=library.PixelFormat.I420), "", ""
    except (RuntimeError, OSError, ValueError) as error:
        return None, NO_DEVICE, str(error)


def tell(**facts: object) -> None:
    """One line to the engine."""
    os.write(sys.stdout.fileno(), json.dumps(facts).encode() + b"\n")


def serve(feeder: Feeder, video: VideoFormat, backend: str, ending: threading.Event) -> None:
    """Feed the device, and look for one again and again while there is none."""
    while not ending.is_set():
        device, problem, reason = open_device(backend, video)
        if device is None:
            tell(state="failed", problem=problem, reason=reason)
            ending.wait(RETRY_S)
            continue
        try:
            feed(feeder, device, video, ending)
        except (RuntimeError, OSError) as error:
            tell(state="failed", problem=NO_DEVICE, reason=str(error))
        finally:
            device.close()


def feed(feeder: Feeder, device: Any, video: VideoFormat, ending: threading.Event) -> None:
    """A picture a tick until the end."""
    pace, frames, told_ns = Pace(video.fps), 0, 0
    while not ending.is_set():
        pace.next_ns()
        device.send(feeder.picture())
        frames += 1
        if now_ns() - told_ns > TELL_S * NS_PER_S:
            told_ns = now_ns()
            tell(state="live", device=str(device.device), frames=frames, mode=str(feeder.mode))


def _listen(feeder: Feeder, ending: threading.Event) -> None:
    for line in sys.stdin:
        try:
            order = json.loads(line)
            feeder.order(str(order["mode"]), str(order["ring"]))
        except (ValueError, KeyError, TypeError):
            logging.warning("not an order: %r", line[:200])
    ending.set()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the helper until its standard input closes."""
    parser = argparse.ArgumentParser(prog="python -m app.conference.virtual_camera_child")
    parser.add_argument("--width", type=int, required=True)
    parser.add_argument("--height", type=int, required=True)
    parser.add_argument("--fps", type=int, required=True)
    parser.add_argument("--log-dir", type=Path, required=True)
    parser.add_argument("--backend", default=BACKEND, help="module that has Camera")
    chosen = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    video = VideoFormat(chosen.width, chosen.height, chosen.fps)
    feeder, ending = Feeder(video, chosen.log_dir), threading.Event()
    threading.Thread(target=_listen, args=(feeder, ending), name="orders", daemon=True).start()
    with suppress(BrokenPipeError):
        serve(feeder, video, chosen.backend, ending)
    return 0


if __name__ == "__main__":
    sys.exit(main())
