"""Microphones of this computer through PortAudio. Helper process only."""

from __future__ import annotations

import logging
import queue
from contextlib import suppress
from typing import Any

from app.devices.microphone.contract import CapturedSound, MicrophoneDriver, block_samples
from app.devices.microphone.loopback import LoopbackMicrophone, is_loudspeaker
from app.devices.sound_errors import stalled_device
from app.devices.sound_portaudio import SystemDevice, load_portaudio
from app.devices.sound_volume import VolumeState
from app.model.clock import now_ns
from app.model.devices import DeviceKind
from app.model.errors import DeviceError
from app.model.media import AudioFormat

log = logging.getLogger(__name__)

LATENCY_S = 0.04
LONGEST_QUEUE = 250
"""Blocks that wait for a busy helper (5 s); what comes on top is dropped and seen as a gap."""


class SystemMicrophone(MicrophoneDriver):
    """One input device by its identity (Pulse source, monitor, ALSA card, Windows endpoint)."""

    def __init__(self, identity: str, audio: AudioFormat):
        self.name = identity
        self._audio = audio
        self._device = SystemDevice(DeviceKind.MICROPHONE, identity)
        self._blocks: queue.Queue[CapturedSound] = queue.Queue(LONGEST_QUEUE)

    def prepare(self) -> None:
        """Load PortAudio."""
        with suppress(DeviceError):  # opening will say what is missing
            load_portaudio()

    def open(self) -> None:
        """Find the device anew and start its stream."""
        self._blocks = queue.Queue(LONGEST_QUEUE)
        index = self._device.find(load_portaudio())
        self.name = self._device.name
        self._device.stream(
            index,
            self._audio,
            block_samples=block_samples(self._audio),
            latency_s=LATENCY_S,
            callback=self._take,
        )

    def read(self, timeout_s: float) -> CapturedSound:
        """The next block; the device counts as lost when none comes in time."""
        try:
            return self._blocks.get(timeout=timeout_s)
        except queue.Empty:
            raise stalled_device(self.name, timeout_s) from None

    def check(self) -> VolumeState:
        """Mute and volume; lost when the device is gone or our stream was moved off it."""
        return self._device.check()

    def close(self) -> None:
        """Stop the stream without waiting for what is still on its way."""
        self._device.end_stream()
        self._device.release()

    def _take(self, samples: Any, count: int, times: Any, status: Any) -> None:
        ended_ns = now_ns()
        if status:
            log.warning("%s: %s", self.name, status)
        try:
            self._blocks.put_nowait(CapturedSound(bytes(samples), ended_ns))
        except queue.Full:
            log.warning("%s: the helper is too busy, 20 ms of sound dropped", self.name)


def create(detail: str, audio: AudioFormat) -> MicrophoneDriver:
    """Make the driver of the device whose identity is ``detail``.

    Where it is a loudspeaker of Windows, what it plays is meant.
    """
    if is_loudspeaker(detail):
        return LoopbackMicrophone(detail, audio)
    return SystemMicrophone(detail, audio)
