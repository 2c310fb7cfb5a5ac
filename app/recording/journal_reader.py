"""Reads what is whole of a journal and a markers file that nobody closed."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.model.recording import Gap, Marker
from app.recording.journal import ENGINE

log = logging.getLogger(__name__)


@dataclass
class JournalFacts:
    """What a journal says. The mappings go by file; entries are as they were written.

    ``restarts`` counts by source how often its encoder ended by itself.
    """

    head: dict[str, Any] = field(default_factory=dict)
    segments: dict[str, dict[str, Any]] = field(default_factory=dict)
    progress: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    opened: dict[str, float] = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)
    last_at: str = ""
    restarts: dict[str, int] = field(default_factory=dict)


def read_journal(path: Path) -> JournalFacts:
    """Read what is whole of a journal; a torn last line is left out."""
    read = JournalFacts()
    for entry in _lines(path):
        kind = entry.get("kind")
        read.last_at = str(entry.get("at", read.last_at))
        if kind == "session":
            read.head = entry
        elif kind == "segment_open":
            read.opened[entry["file"]] = float(entry["start_s"])
        elif kind == "progress":
            read.progress.setdefault(entry["file"], []).append(entry)
        elif kind == "segment":
            read.segments[entry["file"]] = entry
        elif kind == "gap":
            gap = {key: entry[key] for key in ("start_s", "seconds", "cause", "copy")}
            _take_gap(read.gaps, Gap(**gap, source=entry.get("source", "")))
        elif kind == "encoder":
            source = str(entry.get("source", read.head.get("source", "")))
            read.restarts[source] = read.restarts.get(source, 0) + 1
    return read


def _take_gap(gaps: list[Gap], gap: Gap) -> None:
    """Keep a gap; of those before a further part the last one of a source is the measured one."""
    if gap.cause == ENGINE:
        gaps[:] = [one for one in gaps if (one.cause, one.source) != (ENGINE, gap.source)]
    gaps.append(gap)


def _lines(path: Path) -> list[dict[str, Any]]:
    entries = []
    for line in path.read_bytes().splitlines():
        try:
            entries.append(json.loads(line))
        except ValueError:
            log.warning("a torn line in %s", path)
    return entries


def read_markers(path: Path) -> list[Marker]:
    """The markers of a recording; none where the file is missing."""
    return [Marker(**entry) for entry in _lines(path)] if path.exists() else []
