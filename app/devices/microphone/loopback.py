"""What a loudspeaker plays, as a microphone: WASAPI's loopback through SoundCard. Helper only.

Windows has no monitors as PulseAudio has; there the identity of a loudspeaker, named where a
microphone is expected, means its loopback. A loudspeaker that plays nothing gives no sound at all
to its loopback; SoundCard fills that time with silence.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import numpy as np

from app.devices.microphone.contract import CapturedSound, MicrophoneDriver, block_samples
from app.devices.sound_errors import lost_device, stalled_device, unknown_device, unopened_device
from app.devices.sound_volume import UNKNOWN_VOLUME, VolumeState
from app.devices.sound_windows import FLOW_MARKS
from app.model.clock import now_ns
from app.model.devices import DeviceKind
from app.model.media import AudioFormat

log = logging.getLogger(__name__)

LONGEST_QUEUE = 250
START_S = 3.0
FULL_SCALE = 32_767


def is_loudspeaker(identity: str) -> bool:
    """True for the endpoint id of a device that renders sound."""
    return identity.startswith(FLOW_MARKS[DeviceKind.SPEAKER])


class LoopbackMicrophone(MicrophoneDriver):
    """One loudspeaker by its identity; ``library`` loads SoundCard."""

    def __init__(
        self, identity: str, audio: AudioFormat, library: Callable[[], Any] | None = None
    ) -> None:
        self.name = identity
        self._identity = identity
        self._audio = audio
        self._library = library or _soundcard
        self._blocks: queue.Queue[CapturedSound] = queue.Queue(LONGEST_QUEUE)
        self._ending = threading.Event()
        self._begun = threading.Event()
        self._failure = ""
        self._thread: threading.Thread | None = None

    def open(self) -> None:
        """Find the loudspeaker anew and listen to it."""
        device = self._found()
        self.name = str(device.name)
        self._blocks = queue.Queue(LONGEST_QUEUE)
        self._ending.clear()
        self._begun.clear()
        self._failure = ""
        self._thread = threading.Thread(
            target=self._listen, args=(device,), name="loopback", daemon=True
        )
        self._thread.start()
        if not self._begun.wait(START_S) or self._failure:
            raise unopened_device(self.name, self._failure)

    def read(self, timeout_s: float) -> CapturedSound:
        """The next block; the device counts as lost when none comes in time."""
        try:
            return self._blocks.get(timeout=timeout_s)
        except queue.Empty:
            raise stalled_device(self.name, timeout_s) from None

    def check(self) -> VolumeState:
        """Lost when the system took the loudspeaker away."""
        if self._failure:
            raise lost_device(self.name)
        return UNKNOWN_VOLUME

    def close(self) -> None:
        """Stop listening."""
        self._ending.set()
        if self._thread is not None:
            self._thread.join(START_S)
            self._thread = None

    def _found(self) -> Any:
        for device in self._library().all_microphones(include_loopback=True):
            if device.id == self._identity:
                return device
        raise unknown_device(self._identity)

    def _listen(self, device: Any) -> None:
        count = block_samples(self._audio)
        try:
            with device.recorder(
                samplerate=self._audio.rate, channels=self._audio.channels, blocksize=count
            ) as recorder:
                self._begun.set()
                while not self._ending.is_set():
                    self._take(recorder.record(numframes=count))
        except (RuntimeError, OSError) as error:  # what SoundCard says of the system's answers
            log.warning("%s: %s", self.name, error)
            self._failure = str(error) or type(error).__name__
            self._begun.set()

    def _take(self, sound: Any) -> None:
        ended_ns = now_ns()
        whole = (np.clip(sound, -1.0, 1.0) * FULL_SCALE).astype("<i2")
        with suppress(queue.Full):  # the helper is too busy: a gap, as with any microphone
            self._blocks.put_nowait(CapturedSound(whole.tobytes(), ended_ns))


def _soundcard() -> Any:
    import soundcard

    return soundcard
