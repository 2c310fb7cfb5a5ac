"""Howling: one narrow line that stays on its frequency and grows. Helper process only (numpy)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.media import dbfs

Sound = NDArray[np.float64]

FRAME_S = 0.1
LOWEST_HZ, HIGHEST_HZ = 150.0, 10_000.0
LINE_OVER_REST_DB = 30.0
"""A line this far over the median of the spectrum is one tone, not a voice or a noise."""
LEAST_FRAMES = 5
HEARD_DBFS = -50.0


def howling(sound: Sound, rate: int) -> dict[str, Any]:
    """``howl_hz`` (None: no steady tone), ``howl_s`` (how long it stood), ``howl_growth_db``."""
    frames = _lines(sound, rate)
    best: tuple[int, int] = (0, 0)
    begin = 0
    for index in range(1, len(frames) + 1):
        if index == len(frames) or not _goes_on(frames[index - 1], frames[index]):
            if frames[begin] is not None and index - begin > best[1] - best[0]:
                best = (begin, index)
            begin = index
    steady = [line for line in frames[best[0] : best[1]] if line is not None]
    if len(steady) < LEAST_FRAMES:
        return {"howl_hz": None, "howl_s": 0.0, "howl_growth_db": None}
    third = max(1, len(steady) // 3)
    levels = [level for _, level in steady]
    growth = float(np.mean(levels[-third:]) - np.mean(levels[:third]))
    return {
        "howl_hz": round(float(np.median([hz for hz, _ in steady])), 1),
        "howl_s": round(len(steady) * FRAME_S, 1),
        "howl_growth_db": round(growth, 1),
    }


def _lines(sound: Sound, rate: int) -> list[tuple[float, float] | None]:
    """Frequency and level in dBFS of each frame's line; None where it has none."""
    size = round(FRAME_S * rate)
    window = np.hanning(size)
    hz = np.fft.rfftfreq(size, 1 / rate)
    band = (hz >= LOWEST_HZ) & (hz <= HIGHEST_HZ)
    found: list[tuple[float, float] | None] = []
    for begin in range(0, len(sound) - size + 1, size):
        magnitude = np.abs(np.fft.rfft(sound[begin : begin + size] * window))[band]
        top = int(np.argmax(magnitude))
        level = dbfs(float(magnitude[top]) * 2 / float(window.sum()))
        rest = float(np.median(magnitude))
        alone = rest <= 0 or 20 * np.log10(magnitude[top] / rest) > LINE_OVER_REST_DB
        loud = magnitude[top] > 0 and level > HEARD_DBFS
        found.append((float(hz[band][top]), level) if alone and loud else None)
    return found


def _goes_on(before: tuple[float, float] | None, after: tuple[float, float] | None) -> bool:
    if before is None or after is None:
        return False
    return abs(before[0] - after[0]) <= 1.5 / FRAME_S
