"""Loudspeakers of this computer through PortAudio. Helper process only."""

from __future__ import annotations

import logging
import threading
from typing import Any

from app.devices.sound_portaudio import SystemDevice, load_portaudio
from app.devices.sound_volume import VolumeState
from app.devices.speaker.contract import SOUND, SpeakerDriver
from app.model.devices import DeviceKind

log = logging.getLogger(__name__)

LATENCY_S = 0.06
BLOCK_SAMPLES = 960


class SystemSpeaker(SpeakerDriver):
    """One output device by its identity.

    The stream stays open and carries silence between sounds: an idle output would swallow the
    first second of a sound while it wakes.
    """

    def __init__(self, identity: str):
        self.name = identity
        self._device = SystemDevice(DeviceKind.SPEAKER, identity)
        self._lock = threading.Lock()
        self._sound = b""
        self._place = 0

    def open(self) -> None:
        """Find the device anew and start its stream."""
        index = self._device.find(load_portaudio())
        self.name = self._device.name
        self._device.stream(
            index,
            SOUND,
            block_samples=BLOCK_SAMPLES,
            latency_s=LATENCY_S,
            callback=self._give,
        )

    def play(self, samples: bytes) -> None:
        """Begin a sound in place of the one that plays."""
        with self._lock:
            self._sound, self._place = samples, 0

    @property
    def playing(self) -> bool:
        """True until the last sample was handed to the device."""
        with self._lock:
            return self._place < len(self._sound)

    def check(self) -> VolumeState:
        """Mute and volume; lost when the device is gone or our stream was moved off it."""
        return self._device.check()

    def close(self) -> None:
        """Stop the stream; what was playing is forgotten."""
        self._device.end_stream()
        self.play(b"")
        self._device.release()

    def _give(self, output: Any, count: int, times: Any, status: Any) -> None:
        if status:
            log.warning("%s: %s", self.name, status)
        size = count * SOUND.bytes_per_sample
        with self._lock:
            part = self._sound[self._place : self._place + size]
            self._place += len(part)
        output[:] = part.ljust(size, b"\0")


def create(detail: str) -> SystemSpeaker:
    """Make the driver of the device whose identity is ``detail``."""
    return SystemSpeaker(detail)
