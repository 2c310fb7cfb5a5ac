"""What each shot cost, from the files alone: numbers of pictures, and sound that never pauses."""

from __future__ import annotations

import statistics
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import av
import numpy as np

from bench.kills.shots import Shot
from tests.faults.outcome import FPS
from tests.helpers.copy_reading import (
    Picture,
    SegmentFile,
    SoundPiece,
    journal_of,
    pieces_of,
    segments_of,
)

BEFORE_S = 1.5
"""What is lost up to so long before a shot is its cost: it had been captured and not yet kept."""
TAIL_S = 0.6
BINS = 100
"""Of sound, in a second."""
SILENT_RMS = 0.003
"""-50 dBFS; the hiss has -30."""


@dataclass
class CopyFound:
    """One copy, all parts: numbers in the order of their files, loud bins of the clock."""

    numbers: set[int] = field(default_factory=set)
    by_file: list[tuple[Path, list[int | None]]] = field(default_factory=list)
    loud: set[int] = field(default_factory=set)


def count_costs(shots: list[Shot], folders: dict[str, list[Path]], asked: float) -> None:
    """Fill in the costs of every shot; the worse of both copies counts. ``asked``: the stop."""
    for role, found in {role: _read(paths) for role, paths in folders.items()}.items():
        until = asked - TAIL_S
        pictures = _missing(found.numbers, int(until * FPS))
        sounds = _missing(found.loud, int(until * BINS))
        for place, shot in enumerate(shots):
            end = shots[place + 1].at - BEFORE_S if place + 1 < len(shots) else until
            lost = [k for k in pictures if shot.at - BEFORE_S <= k / FPS < end]
            silent = [n for n in sounds if shot.at - BEFORE_S <= n / BINS < end]
            before = [k for k in lost if k / FPS < shot.at]
            shot.lost_s = _more(shot.lost_s, len(lost) / FPS)
            shot.lost_before_s = _more(shot.lost_before_s, len(before) / FPS)
            shot.sound_lost_s = _more(shot.sound_lost_s, len(silent) / BINS)
            shot.tail_s = _more(shot.tail_s, _tail_s(shot, found, role))
            if shot.kind in ("camera", "engine"):
                shot.gap_s = max([0.0, *((k + 1) / FPS - shot.at for k in lost)])
            if shot.kind == "microphone:room":
                shot.gap_s = max([0.0, *((n + 1) / BINS - shot.at for n in silent)])


def _more(one: float | None, other: float | None) -> float | None:
    return other if one is None or (other is not None and other > one) else one


def _missing(there: set[int], until: int) -> list[int]:
    return [k for k in range(min(there), until) if k not in there] if there else []


def _read(folders: list[Path]) -> CopyFound:
    found = CopyFound()
    for folder in sorted(folders, key=lambda path: journal_of(path)[0]["at_s"]):
        for segment in segments_of(folder):
            _read_segment(segment, found)
    return found


def _read_segment(segment: SegmentFile, found: CopyFound) -> None:
    pictures: list[Picture] = []
    energy: Counter[int] = Counter()
    sounds: list[SoundPiece] = []
    for piece in pieces_of([segment]):
        if isinstance(piece, Picture):
            pictures.append(piece)
        elif isinstance(piece, SoundPiece):
            sounds.append(piece)
    found.by_file.append((segment.path, [picture.number for picture in pictures]))
    # The camera's numbers count from the start of the machine's clock, and wrap after a week.
    found.numbers |= {picture.number for picture in pictures if picture.number is not None}
    ahead = [p.number / FPS - p.at_s for p in pictures if p.number is not None]
    if not ahead:
        return
    clock_s = statistics.median(ahead)
    for sound in sounds:
        at = ((clock_s + sound.at_s) + np.arange(sound.samples.size) / sound.rate) * BINS
        places = at.astype(np.int64)
        sums = np.bincount(places - places[0], weights=np.square(sound.samples, dtype=np.float64))
        energy.update({int(places[0]) + n: float(value) for n, value in enumerate(sums)})
        limit = SILENT_RMS**2 * sound.rate / BINS
    found.loud |= {n for n, value in energy.items() if value > limit}


def _tail_s(shot: Shot, found: CopyFound, role: str) -> float | None:
    """What had been captured at the shot and stood in no file: the newest whole picture tells."""
    path, size = shot.written[role]
    newest: int | None = None
    for file, numbers in found.by_file:
        if str(file) == path:
            there = [n for n in numbers[: _whole(file, size)] if n is not None]
            newest = there[-1] if there else newest
            return None if newest is None else max(0.0, shot.at - newest / FPS)
        newest = next((n for n in reversed(numbers) if n is not None), newest)
    return None


def _whole(file: Path, size: int) -> int:
    """How many pictures the first ``size`` bytes of a file hold whole."""
    with av.open(str(file)) as container:
        return sum(
            packet.pos is not None and packet.pos + packet.size <= size
            for packet in container.demux(video=0)
            if packet.size
        )
