"""When hands meet: the moment at which movement stops most suddenly, or a flash begins.

Hands that clap come together fast and stop at once, which nothing else in a room does; the sound
begins in that moment. Knows it to one picture. Helper process only (numpy).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

REACH_S = 0.5
"""Picture and sound of one clap lie no further apart than this, else they are not told apart."""
FLASH_LUMA = 25.0
STOP_OVER_USUAL = 2.0
LEAST_STOP = 0.15
"""Mean change of luma a pixel; small hands in a wide picture move no more than this."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """One value a picture: time in seconds, mean luma, mean change of luma since the one before."""

    at_s: Sequence[float]
    luma: Sequence[float]
    change: Sequence[float]


def visual_event_s(pictures: Pictures, near_s: float) -> float | None:
    """When hands met or a flash began within ``REACH_S`` of ``near_s``; None where neither did."""
    at = np.asarray(pictures.at_s)
    near = np.flatnonzero(np.abs(at - near_s) <= REACH_S)
    near = near[(near > 0) & (near < len(at) - 1)]
    if not len(near):
        return None
    rise = np.diff(np.asarray(pictures.luma), prepend=pictures.luma[0])[near]
    if float(rise.max()) >= FLASH_LUMA:
        bright = near[rise >= FLASH_LUMA]
        return float(at[bright[np.argmin(np.abs(at[bright] - near_s))]])
    change = np.asarray(pictures.change)
    stop = change[near] - change[near + 1]
    usual = float(np.median(change[1:]))
    best = int(np.argmax(stop))
    if stop[best] < max(LEAST_STOP, STOP_OVER_USUAL * usual):
        return None
    return float(at[near[best]])


def compare(pictures: Pictures, onsets: Sequence[float]) -> list[tuple[float, float]]:
    """Pairs of what was heard and what was seen of one clap, in seconds."""
    pairs = []
    for onset in onsets:
        seen = visual_event_s(pictures, onset)
        if seen is not None:
            pairs.append((onset, seen))
    return pairs
