"""What a row of probes says of a line: delay, jitter, losses, the longest silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from statistics import fmean

SHARE_WORST = 0.95


@dataclass(frozen=True, slots=True)
class Probe:
    """One question to a host: when it was sent, seconds from the first one, and its round trip.

    ``round_trip_ms`` is None where no answer came in time.
    """

    at_s: float
    round_trip_ms: float | None


@dataclass(frozen=True, slots=True)
class LineFigures:
    """Times in milliseconds, None where too few answers came to tell.

    ``delay_ms`` is the mean round trip, ``worst_ms`` what 95 of 100 answers did not exceed,
    ``jitter_ms`` the mean difference between one round trip and the next (RFC 3550 smooths the
    same differences). ``gap_ms`` is the longest time in which no answer arrived, the distance
    between two probes included.
    """

    sent: int
    answered: int
    loss_percent: float
    delay_ms: float | None
    worst_ms: float | None
    jitter_ms: float | None
    gap_ms: float


def figures_of(probes: Sequence[Probe]) -> LineFigures:
    """The figures of probes in the order of sending; raises ``ValueError`` for none at all."""
    if not probes:
        raise ValueError("no probe was sent")
    trips = [probe.round_trip_ms for probe in probes if probe.round_trip_ms is not None]
    steps = [abs(later - earlier) for earlier, later in pairwise(trips)]
    return LineFigures(
        sent=len(probes),
        answered=len(trips),
        loss_percent=round(100 * (len(probes) - len(trips)) / len(probes), 2),
        delay_ms=round(fmean(trips), 2) if trips else None,
        worst_ms=round(_worst(trips), 2) if trips else None,
        jitter_ms=round(fmean(steps), 2) if steps else None,
        gap_ms=round(_longest_gap_ms(probes), 1),
    )


def _worst(trips: Sequence[float]) -> float:
    return sorted(trips)[ceil(SHARE_WORST * len(trips)) - 1]


def _longest_gap_ms(probes: Sequence[Probe]) -> float:
    """Between two answers as they arrived, and from the first probe and to the last one."""
    arrivals = sorted(
        1000 * probe.at_s + probe.round_trip_ms
        for probe in probes
        if probe.round_trip_ms is not None
    )
    first, last = 1000 * probes[0].at_s, 1000 * probes[-1].at_s
    marks = [first, *arrivals]
    if not arrivals or arrivals[-1] < last:
        marks.append(last)
    return max((later - earlier for earlier, later in pairwise(marks)), default=0.0)
