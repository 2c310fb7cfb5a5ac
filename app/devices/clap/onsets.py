"""Sudden sounds: when a clap or a beep begins. Helper process only (numpy)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.model.media import dbfs

Sound = NDArray[np.float64]

STEP_S = 0.001
BEFORE_S = 0.05
RISE_DB = 18.0
"""A clap is this far over the mean of what was heard just before it."""
LEAST_DBFS = -45.0
APART_S = 0.35
STRUCK_S = 0.02
GONE_S = (0.12, 0.22)
"""Of a clap only the room's own sound is left so long after it began; a syllable still sounds."""
FALL_DB = 18.0


def onsets_s(sound: Sound, rate: int) -> list[float]:
    """Seconds from the beginning at which a sound begins that is sudden and soon over, to a
    millisecond: a clap, a short beep, and of speech next to nothing.
    """
    size = round(STEP_S * rate)
    whole = len(sound) // size * size
    squares = np.mean(np.square(sound[:whole].reshape(-1, size)), axis=1)
    reach = round(BEFORE_S / STEP_S)
    sums = np.concatenate([[0.0], np.cumsum(squares)])
    before = np.maximum((sums[reach:-1] - sums[: -reach - 1]) / reach, 1e-12)
    sudden = squares[reach:] > before * 10 ** (RISE_DB / 10)
    loud = squares[reach:] > 10 ** (LEAST_DBFS / 10)
    found: list[float] = []
    for index in np.flatnonzero(sudden & loud):
        at_s = (int(index) + reach) * STEP_S
        if (not found or at_s - found[-1] >= APART_S) and _dies_away(squares, int(index) + reach):
            found.append(round(at_s, 3))
    return found


def _dies_away(squares: Sound, begin: int) -> bool:
    """True where ``squares`` (mean power of each millisecond) has fallen soon after ``begin``.

    What ends before that can be heard counts: the sound was cut off there.
    """
    struck = squares[begin : begin + round(STRUCK_S / STEP_S)]
    left = squares[begin + round(GONE_S[0] / STEP_S) : begin + round(GONE_S[1] / STEP_S)]
    if not len(left):
        return True
    return float(np.mean(left)) < float(np.mean(struck)) * 10 ** (-FALL_DB / 10)


def curve_db(sound: Sound, rate: int, step_s: float) -> list[float]:
    """The loudest millisecond of each step in dBFS, for a drawing."""
    size, part = round(step_s * rate), round(STEP_S * rate)
    levels = []
    for begin in range(0, len(sound) - size + 1, size):
        piece = sound[begin : begin + size // part * part].reshape(-1, part)
        levels.append(round(dbfs(float(np.sqrt(np.max(np.mean(np.square(piece), axis=1))))), 1))
    return levels
