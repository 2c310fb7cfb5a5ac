"""The figures of all shots by kind, as JSON and as a table."""

from __future__ import annotations

import json
import math
import os
import statistics
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bench.kills.shots import ALARMS, KINDS, WORDS, Shot
from bench.soak.report import machine, now

HEAD = (
    "process",
    "signal",
    "n",
    "pictures lost",
    "of these before",
    "sound lost",
    "flow again after",
    "not yet in a file",
    "found after",
    "told after",
)


class Report:
    """Collects shots; written anew after each recording, so that an aborted run has one too."""

    def __init__(self, out: Path | None, at_once: int) -> None:
        self.failures: list[str] = []
        self._out = out
        self._begun, self._at_once = now(), at_once
        self._shots: list[Shot] = []
        self._loads: list[float] = []

    def add(self, shots: Sequence[Shot]) -> None:
        """Take in what a recording gave."""
        self._shots += shots
        self._loads.append(os.getloadavg()[0])
        print(f"{now()} {len(self._shots)} shots, load {self._loads[-1]:.1f}", flush=True)
        self._write()

    def fail(self, why: str) -> None:
        """Note a recording that could not be carried through."""
        self.failures.append(why)
        print(why, flush=True)
        self._write()

    def table(self) -> str:
        """Seconds: median / 99th percentile / worst, by process and signal."""
        lines = [self._headline(), "", _line(HEAD), _line(("---",) * len(HEAD))]
        for kind in KINDS:
            for word in WORDS:
                shots = [s for s in self._shots if (s.kind, s.word) == (kind, word)]
                if shots:
                    lines.append(_line(_cells(kind, word, shots)))
        return "\n".join([*lines, *(f"FAILED: {why}" for why in self.failures)]) + "\n"

    def _headline(self) -> str:
        load = f"load {min(self._loads):.1f} to {max(self._loads):.1f}" if self._loads else ""
        verified = all(shot.verified for shot in self._shots)
        return (
            f"{self._begun} to {now()}, {machine()}, {self._at_once} recordings at once, {load}; "
            f"{len(self._shots)} shots; every recording verified: {'yes' if verified else 'NO'}. "
            "Seconds: median / 99th percentile / worst."
        )

    def _write(self) -> None:
        if self._out is None:
            return
        facts = {
            "begun": self._begun,
            "machine": machine(),
            "loads": self._loads,
            "at_once": self._at_once,
            "failures": self.failures,
            "shots": [asdict(shot) for shot in self._shots],
        }
        self._out.write_text(json.dumps(facts, indent=1), encoding="utf-8")
        self._out.with_suffix(".md").write_text(self.table(), encoding="utf-8")


def _cells(kind: str, word: str, shots: list[Shot]) -> tuple[str, ...]:
    told = [shot.alarm_s for shot in shots if shot.alarm_s is not None]
    return (
        kind,
        word,
        str(len(shots)),
        figures([shot.lost_s for shot in shots]),
        figures([shot.lost_before_s for shot in shots]),
        figures([shot.sound_lost_s for shot in shots]),
        figures([shot.gap_s for shot in shots]),
        figures([shot.tail_s for shot in shots]),
        figures([shot.found_s for shot in shots]) if word == "stopped" else "–",
        f"{figures(told)} ({len(told)} of {len(shots)})" if ALARMS[kind] else "–",
    )


def figures(values: Sequence[float | None]) -> str:
    """Median, 99th percentile (nearest rank) and worst; a dash without any."""
    known = sorted(value for value in values if value is not None)
    if not known:
        return "–"
    ninety_ninth = known[math.ceil(0.99 * len(known)) - 1]
    return f"{statistics.median(known):.2f} / {ninety_ninth:.2f} / {known[-1]:.2f}"


def _line(words: Sequence[str]) -> str:
    return "| " + " | ".join(words) + " |"
