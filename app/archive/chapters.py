"""Chapters of a joined film: markers, steps, speakers, interruptions, gaps, sealed stretches.

The titles are Vietnamese in every language of the program, for they go to the archive; their
words stand in ``resources/documents/chapters.json``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from app.archive.cutting import ScannedFile, Span, inside, joined
from app.model.recording import Marker
from app.system.paths import RESOURCES

MOST_TITLE_BYTES = 240
"""A chapter's title has a length of one byte in the file; players cut it anywhere beyond."""

SMALLEST_GAP_S = 0.2
_ORDER = {"start": 0, "after_gap": 1, "after_sealed": 1, "step": 2, "gap": 4, "sealed": 4}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter from ``start_s`` to the next one."""

    start_s: float
    title: str


def chapters(
    markers: Iterable[Marker],
    gaps: Sequence[Span],
    sealed: Sequence[Span],
    end_s: float,
    *,
    withheld: bool,
) -> list[Chapter]:
    """All chapters in order, one a moment; nothing that was noted in a ``withheld`` stretch."""
    words = chapter_words()
    found: list[tuple[float, int, str]] = [(0.0, _ORDER["start"], words["start"])]
    found += [
        (marker.at_s, _ORDER.get(marker.kind, 3), title_of(marker))
        for marker in markers
        if not (withheld and inside(marker.at_s, sealed))
    ]
    for start, end in gaps:
        text = words["gap"].format(seconds=f"{end - start:.1f}".replace(".", ","))
        found.append((start, _ORDER["gap"], text))
        found.append((end, _ORDER["after_gap"], words["after_gap"]))
    for start, end in sealed:
        title = words["withheld" if withheld else "sealed"]
        found.append((start, _ORDER["sealed"], title))
        found.append((end, _ORDER["after_sealed"], words["after_sealed"]))
    by_moment: dict[float, str] = {}
    for at_s, _order, title in sorted(found):
        if at_s < end_s:
            by_moment[round(max(0.0, at_s), 3)] = title
    return [Chapter(at_s, title) for at_s, title in by_moment.items()]


def title_of(marker: Marker) -> str:
    """What a marker is called as a chapter: one line, short enough for every player."""
    words = chapter_words()
    text = " ".join(marker.text.split())
    pattern = words.get(marker.kind, "{text}") if marker.kind not in ("marker", "step") else ""
    title = pattern.format(text=text) if pattern else text or words["marker"]
    return fitted(title.rstrip(" :"))


def fitted(title: str) -> str:
    """The title in at most ``MOST_TITLE_BYTES`` of UTF-8, never cut within a letter."""
    data = title.encode("utf-8", "replace")
    if len(data) <= MOST_TITLE_BYTES:
        return data.decode()
    return data[: MOST_TITLE_BYTES - 3].decode("utf-8", "ignore").rstrip() + "…"


def gaps_between(files: Sequence[ScannedFile], cuts: Sequence[Span]) -> list[Span]:
    """Stretches of the timeline from its zero on that no file holds, but for what was cut."""
    covered = joined([*(file.span for file in files), *cuts])
    edges = [0.0, *(end for _start, end in covered)]
    starts = [start for start, _end in covered]
    return [
        (end, start)
        for end, start in zip(edges, starts, strict=False)
        if start - end >= SMALLEST_GAP_S
    ]


@cache
def chapter_words() -> Mapping[str, str]:
    """The words of the chapters by their keys."""
    path = RESOURCES / "documents" / "chapters.json"
    words: Mapping[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return words
