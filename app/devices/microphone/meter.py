"""The level meter of one microphone. Uses numpy, so it lives in the helper process alone."""

from __future__ import annotations

from collections import deque

import numpy as np

from app.devices.microphone.contract import BLOCK_S
from app.devices.microphone.stream import BlockLevel
from app.model.media import SILENCE_DBFS, dbfs

FULL_SCALE = 32768
RMS_WINDOW_S = 0.3
PEAK_WINDOW_S = 0.06
HOLD_S = 1.5
DECAY_DB_PER_S = 20.0
SOUND_DBFS = -50.0
"""A block whose RMS is above this is sound; below, the seconds of silence count up."""


class LevelMeter:
    """RMS over 0.3 s, peak over 60 ms, peak hold with decay, clip latch, seconds of silence."""

    def __init__(self, channels: int = 1) -> None:
        self._channels = channels
        self._squares: deque[float] = deque(maxlen=round(RMS_WINDOW_S / BLOCK_S))
        self._peaks: deque[int] = deque(maxlen=round(PEAK_WINDOW_S / BLOCK_S))
        self._hold_dbfs = SILENCE_DBFS
        self._held_s = 0.0
        self._clipped = False
        self._silent_s = 0.0

    def measure(self, samples: bytes) -> BlockLevel:
        """Take one block of interleaved s16le samples; the louder channel counts."""
        block = np.frombuffer(samples, dtype="<i2").astype(np.int32).reshape(-1, self._channels)
        squares = np.mean(np.square(block, dtype=np.float64), axis=0)
        square = float(np.max(squares)) / FULL_SCALE**2
        peak = int(np.max(np.abs(block)))
        self._squares.append(square)
        self._peaks.append(peak)
        self._clipped = self._clipped or bool(peak >= FULL_SCALE - 1)
        self._silent_s = 0.0 if dbfs(square**0.5) > SOUND_DBFS else self._silent_s + BLOCK_S
        peak_dbfs = dbfs(max(self._peaks) / FULL_SCALE)
        self._hold(peak_dbfs)
        mean_square = sum(self._squares) / len(self._squares)
        return BlockLevel(
            rms_dbfs=dbfs(mean_square**0.5),
            peak_dbfs=peak_dbfs,
            peak_hold_dbfs=self._hold_dbfs,
            clipped=self._clipped,
            silent_s=self._silent_s,
            exact_zero=mean_square == 0.0,
        )

    def reset_clip(self) -> None:
        """Release the clip latch."""
        self._clipped = False

    def _hold(self, peak_dbfs: float) -> None:
        self._held_s += BLOCK_S
        if self._held_s > HOLD_S:
            self._hold_dbfs = max(SILENCE_DBFS, self._hold_dbfs - DECAY_DB_PER_S * BLOCK_S)
        if peak_dbfs >= self._hold_dbfs:
            self._hold_dbfs = peak_dbfs
            self._held_s = 0.0
