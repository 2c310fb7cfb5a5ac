"""A window that shows a meeting, as the engine meets one: its lease, its pictures, its sound."""

from __future__ import annotations

import math
import threading
from array import array
from typing import Any

from app.ipc.client import EngineClient
from app.ipc.sound_ring import SoundRingWriter, sound_ring_path
from app.model.clock import NS_PER_S, now_ns
from app.model.media import AudioFormat
from tests.helpers.recording_rig import NumberedCamera

BLOCK_S = 0.02
TONE_HZ = 440


class FarTone:
    """A tone that another point sends, in blocks of 20 ms."""

    def __init__(self, label: str) -> None:
        audio = AudioFormat()
        self.ring = SoundRingWriter.create(sound_ring_path(label), audio)
        count = int(audio.rate * BLOCK_S)
        turn = 2 * math.pi * TONE_HZ / audio.rate
        self._block = array("h", [int(8000 * math.sin(turn * n)) for n in range(count)]).tobytes()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        start_ns, number = now_ns(), 0
        while not self._ending.wait(BLOCK_S / 2):
            while (due_ns := start_ns + int(number * BLOCK_S * NS_PER_S)) <= now_ns():
                self.ring.write(self._block, due_ns)
                number += 1

    def close(self) -> None:
        self._ending.set()
        self._thread.join()
        self.ring.close()


class CallWindow:
    """A window with the lease, in the call: pictures with burnt-in numbers and a far tone."""

    def __init__(self, client: EngineClient, name: str) -> None:
        self.client = client
        self.name = name
        self.camera: NumberedCamera | None = None
        self.tone: FarTone | None = None

    def ask(self, command: str, **more: Any) -> Any:
        return self.client.ask(f"conference.{command}", window=self.name, **more)

    def enter(self) -> None:
        """Take the lease and show the call."""
        assert self.ask("lease") is True
        order = self.ask("target")["order"]
        self.camera, self.tone = NumberedCamera(f"call-{self.name}"), FarTone(f"far-{self.name}")
        video = self.camera.video
        self.ask("report", state="joining", order=order)
        self.ask(
            "media",
            ring=str(self.camera.path),
            width=video.width,
            height=video.height,
            fps=video.fps,
            sound_ring=str(self.tone.ring.path),
        )
        self.ask("report", state="in_call", order=order)

    def sign(self, moved_s: float = 0.0) -> None:
        """The sign of life that it gives once a second."""
        self.ask("frames", shown=1, moved_s=moved_s)

    def die(self) -> None:
        """Its pictures and its sound end; it says nothing any more."""
        if self.camera is not None and self.tone is not None:
            self.camera.close()
            self.tone.close()
        self.camera = self.tone = None
