"""Simulated microphones, paced by the monotonic clock. Helper process only (numpy).

Names: the empty one, ``silent``, ``noise`` (under the voice), ``hiss`` (no voice), ``clip``,
``hum``, ``beep``, ``voice2`` (another person), ``same`` (left and right alike), ``gone`` and
``lost``; with a time where the fault is to come later (see :mod:`app.devices.fault_time`).
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.devices.fault_time import FaultTime, timed_fault
from app.devices.microphone.contract import CapturedSound, MicrophoneDriver, block_samples
from app.devices.sound_errors import lost_device, unknown_device, unknown_simulator
from app.model.clock import NS_PER_S, now_ns
from app.model.media import AudioFormat

Sound = NDArray[np.float64]
"""Samples of one channel, 1.0 = full scale."""

SPEECH_DBFS = -20.0
PAUSE_DBFS = -62.0
DISTURBANCE_DBFS = -35.0
HISS_DBFS = -30.0
GONE = ("gone", "lost")
GONE_AFTER_S = 4.0
LOOP_S = 6
PHRASES_S = ((0.0, 1.7), (2.3, 4.1), (4.6, 5.5))
BEEP_HZ = 1000
BEEP_S = 0.04
BEEP_AMPLITUDE = 0.5


def _scaled(sound: Sound, level_dbfs: float) -> Sound:
    rms = float(np.sqrt(np.mean(np.square(sound))))
    return sound * (10 ** (level_dbfs / 20) / rms)


def _voice(rate: int, seconds: float, base_hz: float) -> Sound:
    """A gliding buzz shaped by three formants and four syllables a second: vowels, roughly."""
    t = np.arange(round(rate * seconds)) / rate
    pitch_hz = base_hz + 25 * np.sin(2 * np.pi * 0.7 * t)
    phase = 2 * np.pi * np.cumsum(pitch_hz) / rate
    voice = np.zeros_like(t)
    for harmonic in range(1, 25):
        hz = base_hz * harmonic
        weight = sum(np.exp(-(((hz - formant) / 180) ** 2)) for formant in (600, 1200, 2500))
        voice += (weight + 0.03) * np.sin(harmonic * phase + harmonic**2)
    syllables = 0.35 + 0.65 * np.square(np.sin(2 * np.pi * 2 * t))
    edge = np.clip(np.minimum(t, seconds - t) / 0.03, 0, 1)
    return voice * syllables * edge


def _speech(rate: int, base_hz: float = 140.0) -> Sound:
    """Six seconds of phrases at ``SPEECH_DBFS`` and pauses at ``PAUSE_DBFS``."""
    sound = _noise(rate, PAUSE_DBFS)
    for begin_s, end_s in PHRASES_S:
        voice = _scaled(_voice(rate, end_s - begin_s, base_hz), SPEECH_DBFS)
        begin = round(begin_s * rate)
        sound[begin : begin + len(voice)] += voice
    return sound


def _noise(rate: int, level_dbfs: float) -> Sound:
    noise = np.random.default_rng(7).standard_normal(rate * LOOP_S)
    return _scaled(noise, level_dbfs)


def _hum(rate: int) -> Sound:
    t = np.arange(rate * LOOP_S) / rate
    parts = ((50, 1.0), (100, 0.5), (150, 0.3))
    hum: Sound = np.sum([a * np.sin(2 * np.pi * hz * t) for hz, a in parts], axis=0)
    return _scaled(hum, DISTURBANCE_DBFS)


def _beep(rate: int) -> Sound:
    sound = np.zeros(rate * LOOP_S)
    burst = np.arange(round(BEEP_S * rate))
    tone = BEEP_AMPLITUDE * np.sin(2 * np.pi * BEEP_HZ * burst / rate)
    for second in range(LOOP_S):
        sound[second * rate : second * rate + len(tone)] = tone
    return sound


SOUNDS: dict[str, Callable[[int], Sound]] = {
    "": _speech,
    "same": _speech,
    "voice2": lambda rate: np.roll(_speech(rate, 215.0), 2 * rate),
    "silent": lambda rate: np.zeros(rate * LOOP_S),
    "noise": lambda rate: _speech(rate) + _noise(rate, DISTURBANCE_DBFS),
    "clip": lambda rate: _speech(rate) * 12,
    "hiss": lambda rate: _noise(rate, HISS_DBFS),
    "hum": lambda rate: _speech(rate) + _hum(rate),
    "beep": _beep,
}


def _pcm(sound: Sound, channels: int, *, same: bool) -> bytes:
    """Interleaved samples; two channels of one room differ unless they are to be ``same``."""
    mono = np.clip(np.round(sound * 32768), -32768, 32767).astype("<i2")
    others = [mono if same else np.roll(mono, len(mono) // 3) for _ in range(channels - 1)]
    return np.stack([mono, *others], axis=1).tobytes()


class SimulatedMicrophone(MicrophoneDriver):
    """Plays a loop of six seconds whose place is given by the monotonic clock itself.

    Block boundaries stand on whole multiples of 20 ms of that clock, so a beep that the loop has
    at a whole second is at a whole second of the clock, to the sample. Outside of the time of its
    fault it is a microphone without one.
    """

    def __init__(self, fault: str, when: FaultTime, audio: AudioFormat):
        self.name = f"sim:{fault}" if fault else "sim"
        self._fault, self._when = fault, when
        self._faulty = self._sound = b""
        if fault not in GONE:
            self._faulty = _pcm(SOUNDS[fault](audio.rate), audio.channels, same=fault == "same")
        if fault in GONE or when != FaultTime():
            self._sound = _pcm(_speech(audio.rate), audio.channels, same=False)
        self._block_bytes = block_samples(audio) * audio.bytes_per_sample
        self._block_ns = block_samples(audio) * NS_PER_S // audio.rate
        self._first_opened_ns: int | None = None
        self._block = 0

    def open(self) -> None:
        """Take up the loop where the clock stands; ``DeviceError`` while it is gone."""
        now = now_ns()
        if self._first_opened_ns is None:
            self._first_opened_ns = now
        if self._fault in GONE and self._has_fault(now):
            raise unknown_device(self.name)
        self._block = now // self._block_ns

    def read(self, timeout_s: float) -> CapturedSound:
        """The next block, once the clock has passed its end."""
        ended_ns = (self._block + 1) * self._block_ns
        if (wait_ns := ended_ns - now_ns()) > 0:
            time.sleep(wait_ns / NS_PER_S)
        faulty = self._has_fault(ended_ns)
        if faulty and self._fault in GONE:
            raise lost_device(self.name)
        loop = self._faulty if faulty else self._sound
        begin = self._block * self._block_bytes % len(loop)
        self._block += 1
        return CapturedSound(loop[begin : begin + self._block_bytes], ended_ns)

    def close(self) -> None:
        """There is nothing to let go of."""

    def _has_fault(self, at_ns: int) -> bool:
        opened_ns = at_ns if self._first_opened_ns is None else self._first_opened_ns
        return self._when.holds((at_ns - opened_ns) / NS_PER_S)


def create(detail: str, audio: AudioFormat) -> SimulatedMicrophone:
    """Make the simulator called ``detail``; raises ``DeviceError`` for a name that is none."""
    name = detail.partition("@")[0]
    timed = timed_fault(detail, GONE_AFTER_S if name in GONE else 0.0)
    if timed is None or name not in {*SOUNDS, *GONE}:
        raise unknown_simulator(f"sim:{detail}")
    return SimulatedMicrophone(*timed, audio)
