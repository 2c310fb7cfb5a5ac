"""The course of a recorded session as the library's strip shows it: from the database alone, so
that it is there when the disks with the copies are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.archive.chapters import SMALLEST_GAP_S
from app.archive.cutting import Span, joined, sealed_spans
from app.model.recording import KeptRecording, Marker, Seal

ROOM = "room"
SAME_TIMELINE_S = 5.0
"""The clock at second 0 as it was noted in two places differs by less than this."""

INCIDENTS = frozenset({"incident", "interruption", "continuation"})


@dataclass(frozen=True, slots=True)
class Take:
    """Parts of a recording that stand on one timeline; a session recorded twice has two."""

    recordings: tuple[KeptRecording, ...]

    @property
    def started_at(self) -> str:
        """When it began (ISO 8601)."""
        return self.recordings[0].started_at

    @property
    def files(self) -> list[Span]:
        """From where to where its files go, those of all sources, in order."""
        return sorted(
            (segment.start_s, segment.start_s + segment.seconds)
            for kept in self.recordings
            for segment in kept.record.segments
        )


def takes(recordings: Sequence[KeptRecording]) -> list[Take]:
    """The closed recordings, by timeline: one that begins anew at the zero begins another."""
    found: list[list[KeptRecording]] = []
    ends_s: dict[str, float] = {}
    for kept in recordings:
        segments = kept.record.segments
        if not kept.ended_at or not segments:
            continue
        source = kept.record.source
        if not found or (source in ends_s and segments[0].start_s < ends_s[source] - 1.0):
            found.append([])
            ends_s = {}
        found[-1].append(kept)
        ends_s[source] = segments[-1].start_s + segments[-1].seconds
    return [Take(tuple(parts)) for parts in found]


def origin_of(take: Take, markers: Iterable[Marker], seals: Iterable[Seal]) -> str:
    """Wall clock at second 0 of a take: as a seal on it says, else by a mark, else its start."""
    begun = _moment(take.started_at)
    for seal in seals:
        if seal.timeline and abs(_moment(seal.timeline) - begun) < SAME_TIMELINE_S:
            return seal.timeline
    for marker in markers:
        if marker.at and abs(_moment(marker.at) - marker.at_s - begun) < SAME_TIMELINE_S:
            at_s = _moment(marker.at) - marker.at_s
            zone = datetime.fromisoformat(marker.at).tzinfo
            return datetime.fromtimestamp(at_s, zone).isoformat()
    return take.started_at


def gaps_of(take: Take, seconds: float) -> list[Span]:
    """Stretches that no file of any source holds, and those that its manifest calls missing."""
    covered = joined((start, end) for start, end in take.files)
    edges = [0.0, *(end for _, end in covered)]
    starts = [*(start for start, _ in covered), seconds]
    between = [
        (end, start)
        for end, start in zip(edges, starts, strict=True)
        if start - end >= SMALLEST_GAP_S
    ]
    noted = [
        (gap.start_s, gap.start_s + gap.seconds)
        for kept in take.recordings
        for gap in kept.record.gaps
        if not gap.copy and gap.source in {"", ROOM} and gap.seconds >= SMALLEST_GAP_S
    ]
    return joined([*between, *noted])


def course_of(
    take: Take | None,
    count: int,
    markers: Sequence[Marker],
    seals: Sequence[Seal],
    alarms: Sequence[tuple[str, str]],
) -> dict[str, Any]:
    """The strip of one take of ``count``. ``alarms``: when (ISO 8601) and what, in words."""
    if take is None:
        empty: dict[str, Any] = {name: [] for name in _LISTS}
        return {"seconds": 0.0, "takes": 0, "origin": "", **empty}
    files = take.files
    seconds = max(end for _, end in files)
    origin = origin_of(take, markers, seals)
    zero = _moment(origin)
    marks = [marker for marker in markers if _stands_on(marker, zero, seconds)]
    rows = [{"at_s": m.at_s, "text": m.text, "kind": m.kind, "at": m.at} for m in marks]
    told = [
        {"at_s": round(_moment(at) - zero, 3), "text": text, "kind": "alarm", "at": at}
        for at, text in alarms
        if 0 <= _moment(at) - zero <= seconds
    ]
    sealed = [(a, min(b, seconds)) for a, b in sealed_spans(seals, origin) if a < seconds]
    incidents = [*(row for row in rows if row["kind"] in INCIDENTS), *told]
    return {
        "seconds": round(seconds, 3),
        "takes": count,
        "origin": origin,
        "marks": [row for row in rows if row["kind"] not in INCIDENTS | {"step"}],
        "steps": [row for row in rows if row["kind"] == "step"],
        "incidents": sorted(incidents, key=lambda row: float(str(row["at_s"]))),
        "sealed": [[round(a, 3), round(b, 3)] for a, b in sealed],
        "gaps": [[round(a, 3), round(b, 3)] for a, b in gaps_of(take, seconds)],
    }


_LISTS = ("marks", "steps", "incidents", "sealed", "gaps")


def _stands_on(marker: Marker, zero: float, seconds: float) -> bool:
    """A mark without a time of day stands on every take that is long enough."""
    if not marker.at:
        return marker.at_s <= seconds
    return abs(_moment(marker.at) - marker.at_s - zero) < SAME_TIMELINE_S


def _moment(at: str) -> float:
    return datetime.fromisoformat(at).timestamp()
