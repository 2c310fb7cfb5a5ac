"""What is wrong with a microphone's sound while it runs. Helper process only (numpy).

Looks at blocks as they come: dead zeros, voice, hum of the mains, even noise, cut-off peaks, and
one signal on both channels. The engine judges the spans by the regulation profile.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from app.devices.microphone.contract import BLOCK_S, BLOCKS_PER_S
from app.model.devices import MicrophoneHealth
from app.model.media import AudioFormat, dbfs

Sound = NDArray[np.float64]

WINDOW_BLOCKS = 5
"""Levels are taken over 100 ms, as a syllable lasts."""
FLOOR_WINDOWS = 50
FLOOR_PERCENT = 10
VOICE_DBFS = -50.0
VOICE_OVER_FLOOR_DB = 6.0
"""A voice rises and falls: it is this far above the quietest tenth of the last 5 s."""
EVEN_WINDOWS = 10
EVEN_DB = 3.0
NOISE_DBFS = -40.0
HUM_LINES_HZ = (50, 100)
HUM_DBFS = -50.0
HUM_PROMINENCE_DB = 15.0
HUM_HALF_WIDTH_HZ = 2
HUM_AROUND_HZ = (5, 15)
SLOW_RATE = 1000
"""Samples a second that are enough for the hum; a second of them is looked at."""
CLIPPED_SAMPLES = 3
FULL_SCALE = 32767
SAME_CORRELATION = 0.99


class HealthWatch:
    """Takes every block and says now and then how the sound fares, since it was opened."""

    def __init__(self, audio: AudioFormat) -> None:
        self._channels = audio.channels
        self._step = max(1, audio.rate // SLOW_RATE)
        self._slow: deque[Sound] = deque(maxlen=BLOCKS_PER_S)
        self._squares: deque[float] = deque(maxlen=WINDOW_BLOCKS)
        self._levels: deque[float] = deque(maxlen=FLOOR_WINDOWS)
        self._stereo: deque[Sound] = deque(maxlen=BLOCKS_PER_S)
        self._blocks = self._looked = 0
        self._zero = self._voiceless = 0
        self._hum = self._noise = self._same = 0
        self._clipped_at: int | None = None

    def take(self, samples: bytes) -> None:
        """One block of interleaved s16le samples."""
        block = np.frombuffer(samples, dtype="<i2").reshape(-1, self._channels)
        self._blocks += 1
        self._zero = 0 if block.any() else self._zero + 1
        if np.count_nonzero(np.abs(block.astype(np.int32)) >= FULL_SCALE) >= CLIPPED_SAMPLES:
            self._clipped_at = self._blocks
        sound = block.mean(axis=1) / (FULL_SCALE + 1)
        whole = len(sound) // self._step * self._step
        self._slow.append(sound[:whole].reshape(-1, self._step).mean(axis=1))
        if self._channels == 2:
            self._stereo.append(block.astype(np.float64))
        self._squares.append(float(np.mean(np.square(sound))))
        self._voiceless += 1
        if self._blocks % WINDOW_BLOCKS == 0:
            self._levels.append(dbfs((sum(self._squares) / len(self._squares)) ** 0.5))
            if self._is_voice():
                self._voiceless = 0

    def look(self) -> MicrophoneHealth:
        """How it fares now; to be asked several times a second."""
        passed, self._looked = self._blocks - self._looked, self._blocks
        self._hum = self._hum + passed if self._hums() else 0
        self._noise = self._noise + passed if self._is_even_noise() else 0
        if self._channels == 2 and self._voiceless == 0 and len(self._stereo) == BLOCKS_PER_S:
            self._same = self._same + passed if self._channels_agree() else 0
        clipped = None if self._clipped_at is None else self._blocks - self._clipped_at
        return MicrophoneHealth(
            zero_s=round(self._zero * BLOCK_S, 2),
            voiceless_s=round(self._voiceless * BLOCK_S, 2),
            hum_s=round(self._hum * BLOCK_S, 2),
            noise_s=round(self._noise * BLOCK_S, 2),
            same_channels_s=round(self._same * BLOCK_S, 2),
            clipped_ago_s=None if clipped is None else round(clipped * BLOCK_S, 2),
        )

    def _is_voice(self) -> bool:
        floor = float(np.percentile(self._levels, FLOOR_PERCENT))
        return self._levels[-1] > max(VOICE_DBFS, floor + VOICE_OVER_FLOOR_DB)

    def _is_even_noise(self) -> bool:
        newest = list(self._levels)[-EVEN_WINDOWS:]
        if len(newest) < EVEN_WINDOWS:
            return False
        return max(newest) - min(newest) < EVEN_DB and min(newest) > NOISE_DBFS

    def _hums(self) -> bool:
        """True when 50 or 100 Hz stands out of its surroundings over the last second."""
        if len(self._slow) < BLOCKS_PER_S:
            return False
        sound = np.concatenate(self._slow)
        window = np.hanning(len(sound))
        power = 2 * np.square(np.abs(np.fft.rfft(sound * window)))
        power /= len(sound) * float(np.sum(np.square(window)))
        hz = np.fft.rfftfreq(len(sound), 1 / SLOW_RATE)
        return any(_stands_out(power, np.abs(hz - line)) for line in HUM_LINES_HZ)

    def _channels_agree(self) -> bool:
        left, right = np.concatenate(self._stereo).T
        if not left.any() or not right.any():
            return False
        return float(np.corrcoef(left, right)[0, 1]) > SAME_CORRELATION


def _stands_out(power: Sound, distance_hz: Sound) -> bool:
    line = distance_hz <= HUM_HALF_WIDTH_HZ
    near, far = HUM_AROUND_HZ
    around = (distance_hz >= near) & (distance_hz <= far)
    level = float(power[line].sum())
    expected = float(power[around].mean()) * int(line.sum())
    loud = dbfs(level**0.5) > HUM_DBFS
    return loud and level > expected * 10 ** (HUM_PROMINENCE_DB / 10)
