"""Outputs of this computer through PortAudio, fed with a stream. Helper process only."""

from __future__ import annotations

import threading
from typing import Any

from app.devices.sound_portaudio import SystemDevice, load_portaudio
from app.devices.speaker.contract import SOUND
from app.devices.speaker.player import StreamPlayer, seconds_of
from app.devices.speaker.system import BLOCK_SAMPLES, LATENCY_S
from app.model.devices import DeviceKind


class SystemPlayer(StreamPlayer):
    """One output device by its identity; silent while nothing waits."""

    def __init__(self, identity: str) -> None:
        self.name = identity
        self._device = SystemDevice(DeviceKind.SPEAKER, identity)
        self._lock = threading.Lock()
        self._waiting = bytearray()

    def open(self) -> None:
        """Find the device and start its stream."""
        index = self._device.find(load_portaudio())
        self.name = self._device.name
        self._device.stream(
            index,
            SOUND,
            block_samples=BLOCK_SAMPLES,
            latency_s=LATENCY_S,
            callback=self._give,
        )

    def feed(self, samples: bytes) -> None:
        """Add sound behind what is waiting."""
        with self._lock:
            self._waiting += samples

    @property
    def waiting_s(self) -> float:
        """What was not handed to the device yet."""
        with self._lock:
            return seconds_of(len(self._waiting))

    def check(self) -> None:
        """Lost when the device is gone or our stream was moved off it."""
        self._device.check()

    def close(self) -> None:
        """Stop the stream."""
        self._device.end_stream()
        self._device.release()

    def _give(self, output: Any, count: int, times: Any, status: Any) -> None:
        size = count * SOUND.bytes_per_sample
        with self._lock:
            part = bytes(self._waiting[:size])
            del self._waiting[:size]
        output[:] = part.ljust(size, b"\0")


def create(detail: str) -> SystemPlayer:
    """Make the player of the device whose identity is ``detail``."""
    return SystemPlayer(detail)
