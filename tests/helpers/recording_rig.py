"""A camera and a microphone for the recorder's tests: small numbered pictures, known sound."""

from __future__ import annotations

import math
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from app.devices.camera.frame_number import burn_frame_number
from app.ipc.ring import FrameRingWriter, ring_path
from app.model.alarms import Alarm
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import AudioBlock
from app.model.media import AudioFormat, VideoFormat
from app.recording.encoder import EncoderSettings
from app.recording.inputs import SourceInputs
from app.recording.plan import RecordingPlan, SourcePlan
from app.recording.recorder import RecorderStatus, SessionRecorder

SMALL = VideoFormat(320, 180, 25)
MONO = AudioFormat()
BLOCK = 960


class NumberedCamera:
    """Writes pictures with a burnt-in number (1, 2, 3...) into a ring; white at whole seconds."""

    def __init__(self, label: str, video: VideoFormat = SMALL, *, flash: bool = False) -> None:
        self.video = video
        self.path = ring_path(label)
        self._ring = FrameRingWriter.create(self.path, video, slots=32)
        self._flash = flash
        self._stop = threading.Event()
        self.paused = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def frame(self, number: int, *, white: bool = False) -> bytes:
        luma = np.full((self.video.height, self.video.width), 235 if white else 90, np.uint8)
        if not white:
            luma[100:, (number * 3) % 280 : (number * 3) % 280 + 40] = 180
        burn_frame_number(luma, number)
        chroma = np.full(self.video.frame_bytes - luma.size, 128, np.uint8)
        return luma.tobytes() + chroma.tobytes()

    def _run(self) -> None:
        fps = self.video.fps
        tick = now_ns() * fps // NS_PER_S + 1
        number = 0
        while not self._stop.is_set():
            due = tick * NS_PER_S // fps
            time.sleep(max(0.0, (due - now_ns()) / NS_PER_S))
            if not self.paused.is_set():
                number += 1
                white = self._flash and tick % fps == 0
                self._ring.write(self.frame(number, white=white), due)
            tick += 1

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        self._ring.close()


class KnownSound:
    """Blocks of 20 ms: a soft tone, or a burst of 40 ms at each whole second of the clock."""

    def __init__(self, *, beep: bool = False) -> None:
        self._beep = beep
        self._callbacks: list[Callable[[AudioBlock], None]] = []
        self._stop = threading.Event()
        self.paused = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def subscribe(self, callback: Callable[[AudioBlock], None]) -> Callable[[], None]:
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def _value(self, sample: int) -> int:
        within = sample % MONO.rate
        if self._beep and within >= MONO.rate // 25:
            return 0
        return int(8000 * math.sin(2 * math.pi * 1000 * within / MONO.rate))

    def _run(self) -> None:
        block = now_ns() * 50 // NS_PER_S + 1
        while not self._stop.is_set():
            start = block * BLOCK
            time.sleep(max(0.0, (start + BLOCK) / MONO.rate - now_ns() / NS_PER_S))
            if not self.paused.is_set():
                samples = struct.pack(f"<{BLOCK}h", *(self._value(start + n) for n in range(BLOCK)))
                made = AudioBlock(start * NS_PER_S // MONO.rate, samples, MONO.rate, 1)
                for callback in list(self._callbacks):
                    callback(made)
            block += 1

    def close(self) -> None:
        self._stop.set()
        self._thread.join()


@dataclass
class Rig:
    """A recorder with its camera, its microphone and what it announced."""

    root: Path
    camera: NumberedCamera
    sound: KnownSound
    alarms: list[Alarm] = field(default_factory=list)
    statuses: list[RecorderStatus] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name in ("primary", "external"):
            (self.root / name).mkdir(exist_ok=True)
        self.recorder = SessionRecorder(
            log_dir=self.root / "logs",
            inputs=lambda _source: self.inputs(),
            on_status=self.statuses.append,
            on_alarm=self.alarms.append,
        )

    def inputs(self) -> SourceInputs:
        return SourceInputs(lambda: self.camera.path, {"room": self.sound})

    def source(self, **changes: object) -> SourcePlan:
        values: dict[str, object] = {
            "video": self.camera.video,
            "encoder": EncoderSettings(video_bit_rate=1_500_000),
        }
        return SourcePlan(**{**values, **changes})  # type: ignore[arg-type]

    def plan(self, **changes: object) -> RecordingPlan:
        values: dict[str, object] = {
            "session": "s1",
            "primary": self.root / "primary",
            "external": self.root / "external",
            "sources": (self.source(),),
        }
        return RecordingPlan(**{**values, **changes})  # type: ignore[arg-type]

    def close(self) -> None:
        self.camera.close()
        self.sound.close()


def wait_until(true: Callable[[], object], limit_s: float = 20.0) -> float:
    """Seconds until ``true()`` holds; fails the test when it does not in time."""
    began = time.monotonic()
    while not true():
        assert time.monotonic() - began < limit_s, "did not come true in time"
        time.sleep(0.02)
    return time.monotonic() - began
