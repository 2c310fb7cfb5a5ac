"""What the benchmark of the recorder records: frames of the simulated camera, played in real time.

Another process fills a frame ring for each source from raw files in memory, and one more reads
each ring as a preview does, so that neither capture nor drawing is counted as the recorder's.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.ipc.ring import FrameRingReader, FrameRingWriter
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import AudioBlock
from app.model.media import AudioFormat, VideoFormat

AUDIO = AudioFormat()
BLOCK = 960


def make_picture(folder: Path, video: VideoFormat, seconds: float) -> Path:
    """Frames of the simulated camera as a raw file."""
    from app.devices.camera.simulator import SimulatedCamera

    path = folder / f"picture-{video.width}x{video.height}@{video.fps}.yuv"
    camera = SimulatedCamera("", video)
    camera.open()
    with path.open("wb") as file:
        for _ in range(int(seconds * video.fps)):
            file.write(camera.read().pixels.tobytes())
    return path


def make_sound(folder: Path, seconds: float) -> Path:
    """Noise as a raw file, somewhat longer than asked."""
    path = folder / "sound.pcm"
    samples = os.urandom(1 << 16)
    with path.open("wb") as file:
        for _ in range(int((seconds + 1) * AUDIO.rate * 2 / len(samples)) + 1):
            file.write(samples)
    return path


def play(picture: str, video: VideoFormat, ring: str, ready: Any, stop: Any) -> None:
    """Process: put the raw frames into the ring in real time, over and over."""
    frames = Path(picture).read_bytes()
    count = len(frames) // video.frame_bytes
    writer = FrameRingWriter.create(Path(ring), video)
    view = memoryview(frames)
    ready.set()
    tick = now_ns() * video.fps // NS_PER_S + 1
    while not stop.is_set():
        due = tick * NS_PER_S // video.fps
        time.sleep(max(0.0, (due - now_ns()) / NS_PER_S))
        at = tick % count * video.frame_bytes
        writer.write(view[at : at + video.frame_bytes], due)
        tick += 1
    writer.close()


def preview(rings: list[str], stop: Any) -> None:
    """Process: copy every newest frame out of the rings, as a window does."""
    readers = [FrameRingReader.open(Path(ring)) for ring in rings]
    seen = [0] * len(readers)
    while not stop.is_set():
        for index, reader in enumerate(readers):
            if (newest := reader.newest_sequence) > seen[index]:
                reader.read(newest)
                seen[index] = newest
        time.sleep(0.02)


class PlayedSound:
    """The raw sound in blocks of 20 ms, in real time; ``cpu_s`` is what playing it has taken."""

    def __init__(self, path: Path) -> None:
        self.cpu_s = 0.0
        self._data = path.read_bytes()
        self._callbacks: list[Callable[[AudioBlock], None]] = []
        threading.Thread(target=self._run, daemon=True).start()

    def subscribe(self, callback: Callable[[AudioBlock], None]) -> Callable[[], None]:
        """Have every block handed to ``callback``; returns the way to stop."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def _run(self) -> None:
        block = now_ns() * 50 // NS_PER_S + 1
        size = BLOCK * 2
        while True:
            start = block * BLOCK
            time.sleep(max(0.0, (start + BLOCK) / AUDIO.rate - now_ns() / NS_PER_S))
            at = block * size % (len(self._data) - size)
            made = AudioBlock(
                start * NS_PER_S // AUDIO.rate, self._data[at : at + size], AUDIO.rate, 1
            )
            for callback in list(self._callbacks):
                callback(made)
            self.cpu_s = time.thread_time()
            block += 1


def numbers_missed(folder: Path, segments: list[str], count: int) -> dict[str, int]:
    """Pictures repeated and missed by the burnt-in numbers, which go round after ``count``."""
    from tests.helpers.copy_reading import decoded_numbers

    last, repeated, missed, seen = None, 0, 0, 0
    for segment in segments:
        for number in decoded_numbers(folder / segment):
            seen += 1
            if last is not None and number is not None:
                step = (number - last) % count
                repeated += step == 0
                missed += max(0, step - 1)
            last = number if number is not None else last
    return {"pictures": seen, "repeated": repeated, "missed": missed}
