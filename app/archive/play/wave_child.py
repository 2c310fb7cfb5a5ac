"""Measures how loud every track of a recording is, ten times a second.

Run as ``python -m app.archive.play.wave_child`` (numpy and PyAV live in this process alone). The
plan comes as one JSON line on standard input, which then stays open: the child ends when it
closes. Answers are JSON lines: ``{"done": seconds}`` now and then, ``{"waves": ...}`` as the last
one: of each ``source/role`` a byte for each tenth of a second in base64, 0 for -60 dBFS or less,
255 for full scale.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np

from app.archive.one_order import answer_one, tell
from app.archive.play.mix import track_key
from app.archive.play.plan import PlayPlan, PlaySource, plan_from_json
from app.archive.play.sound import RATE, SoundReader

PER_S = 10
FLOOR_DB = 60.0
BLOCK_S = 10
TELL_S = 60


def waves_of(plan: PlayPlan, tell: Any) -> dict[str, str]:
    """The waves of all tracks; ``tell(seconds)`` hears how much was gone through."""
    waves: dict[str, str] = {}
    for number, source in enumerate(plan.sources):
        peaks = _peaks(source, plan.seconds, partial(_add, tell, number * plan.seconds))
        for track, row in zip(source.tracks, peaks, strict=True):
            waves[track_key(source.id, track.role)] = base64.b64encode(row).decode()
    return waves


def _peaks(source: PlaySource, seconds: float, tell: Any) -> list[bytes]:
    reader = SoundReader(source)
    rows: list[list[bytes]] = [[] for _ in source.tracks]
    for at_s in range(0, int(seconds) + 1, BLOCK_S):
        sound = reader.read(at_s * RATE, BLOCK_S * RATE)
        tenths = np.abs(sound).max(axis=1).reshape(len(rows), BLOCK_S * PER_S, RATE // PER_S)
        peak = np.maximum(tenths.max(axis=2), 1e-9)
        scaled = np.clip((20 * np.log10(peak) + FLOOR_DB) / FLOOR_DB, 0, 1) * 255
        for row, values in zip(rows, np.rint(scaled).astype(np.uint8), strict=True):
            row.append(values.tobytes())
        if at_s % TELL_S == 0:
            tell(float(at_s))
    most = int(seconds * PER_S) + 1
    return [b"".join(row)[:most] for row in rows]


def _add(tell: Any, before_s: float, done_s: float) -> None:
    tell(before_s + done_s)


def carry_out(order: Mapping[str, Any]) -> dict[str, Any]:
    """Measure the one plan."""
    plan = plan_from_json(order)
    return {"waves": waves_of(plan, lambda done: tell({"done": round(done)}))}


if __name__ == "__main__":
    answer_one(carry_out)
