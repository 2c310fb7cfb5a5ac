"""The journal of a recording: what happened, in the order in which it happened, on both disks.

JSON lines, only ever appended to. Each carries ``kind``, ``at_s`` (timeline) and ``at`` (wall
clock, ISO 8601). Kinds: ``session``, ``init``, ``segment_open``, ``progress``, ``segment``,
``gap``, ``encoder``, ``copy``, ``closed``. Markers, seals and the figures of the meeting stand in
files of their own.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from app.model.clock import Timeline, wall_now
from app.model.recording import Gap, Marker, Seal
from app.recording.copies import JOURNAL, MARKERS, Copies

FORMAT_VERSION = 2
ENGINE = "engine"
"""Cause of the gap before a further part: the engine of the part before died."""
SEALS = "seals.jsonl"
"""Seals that were set while recording; there is none in a recording without any."""
CALL = "call.jsonl"
"""The meeting measured once a second; there is none in a recording without a meeting."""


class Journal:
    """Appends entries to both copies; safe to call from several threads."""

    def __init__(self, copies: Copies) -> None:
        self._copies = copies
        self._timeline = Timeline.start()
        self._early: list[dict[str, Any]] | None = []
        self._lock = threading.RLock()
        self._closed = False
        self._writing = False
        self._sealed = False
        self._called = False
        self._later: list[tuple[str, dict[str, Any], bool]] = []
        self.gaps: list[Gap] = []
        self.markers: list[Marker] = []

    def begin(self, timeline: Timeline, **values: Any) -> None:
        """Write the first entry, ``session``; what was noted before it follows it."""
        with self._lock:
            self._timeline = timeline
            early, self._early = self._early or [], None
            values["timeline"] = timeline.to_json()
            self._write(JOURNAL, {"kind": "session", **self._now(), **values}, True)
            for entry in early:
                self._write(JOURNAL, entry, False)
            self._copies.append(MARKERS, b"")

    def note(self, kind: str, *, sync: bool = False, **values: Any) -> None:
        """Append one entry; with ``sync`` it is on the medium within moments."""
        with self._lock:
            self._write(JOURNAL, {"kind": kind, **self._now(), **values}, sync)

    def note_gap(self, gap: Gap) -> None:
        """Append a gap and keep it for the manifest."""
        with self._lock:
            self.gaps.append(gap)
            self._write(JOURNAL, {"kind": "gap", **self._now(), **asdict(gap)}, True)

    def correct_engine_gaps(self, ends: Mapping[str, float]) -> float | None:
        """Put right the gaps before this part: the part before ended so, by source in seconds.

        What is right is appended: the last such gap of a source counts. Returns the longest in
        seconds, None without any.
        """
        longest_s: float | None = None
        with self._lock:
            for place, gap in enumerate(self.gaps):
                if gap.cause != ENGINE or gap.source not in ends:
                    continue
                end_s = round(ends[gap.source], 6)
                seconds = max(0.0, round(gap.start_s + gap.seconds - end_s, 6))
                self.gaps[place] = right = replace(gap, start_s=end_s, seconds=seconds)
                longest_s = max(longest_s or 0.0, seconds)
                self._write(JOURNAL, {"kind": "gap", **self._now(), **asdict(right)}, True)
        return longest_s

    def mark(self, marker: Marker) -> None:
        """Put a marker into the markers file, flushed to the medium at once."""
        with self._lock:
            self.markers.append(marker)
            self._write(MARKERS, marker_json(marker), True)

    def seal(self, seal: Seal) -> None:
        """Put a seal as it now is into the file of seals, flushed to the medium at once."""
        with self._lock:
            self._sealed = True
            self._write(SEALS, asdict(seal), True)

    def call(self, figures: Mapping[str, Any]) -> None:
        """Put a second of the meeting's figures into their file."""
        with self._lock:
            self._called = True
            self._write(CALL, dict(figures), False)

    def close(self) -> None:
        """Append the last entry and close both files; later entries are left out."""
        with self._lock:
            self._write(JOURNAL, {"kind": "closed", **self._now()}, False)
            self._closed = True
            self._copies.close_file(JOURNAL)
            self._copies.close_file(MARKERS)
            if self._sealed:
                self._copies.close_file(SEALS)
            if self._called:
                self._copies.close_file(CALL)

    def _write(self, name: str, values: dict[str, Any], sync: bool) -> None:
        if self._early is not None and name == JOURNAL:
            self._early.append(values)
        elif not self._closed:
            self._later.append((name, values, sync))
            self._write_all()

    def _write_all(self) -> None:
        """Write what waits. Writing may itself find a disk lost and note that: it comes after,
        or the two disks and the hash would not hold the lines in one order.
        """
        if self._writing:
            return
        self._writing = True
        try:
            while self._later:
                name, values, sync = self._later.pop(0)
                self._copies.append_line(name, values, sync=sync)
        finally:
            self._writing = False

    def _now(self) -> dict[str, Any]:
        at = wall_now("milliseconds")
        return {"at_s": round(self._timeline.seconds(), 3), "at": at}


def marker_json(marker: Marker) -> dict[str, Any]:
    """A marker as files and protocol hold it."""
    return {"at_s": marker.at_s, "text": marker.text, "kind": marker.kind, "at": marker.at}
