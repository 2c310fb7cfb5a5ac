"""The course of a session as far as ``session.show`` tells it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

ROOM = "room"


def course_of(shown: Mapping[str, Any]) -> dict[str, Any]:
    """What the strip is drawn from: length, marks, sealed stretches, gaps, all in seconds."""
    recordings = shown.get("recordings") or []
    seconds = _length(recordings)
    markers = shown.get("markers") or []
    seals = shown.get("seals") or []
    return {
        "seconds": seconds,
        "steps": [marker for marker in markers if marker.get("kind") == "step"],
        "marks": [marker for marker in markers if marker.get("kind") != "step"],
        "incidents": [],
        "sealed": [_span(seal, seconds) for seal in seals],
        "gaps": _gaps(recordings),
    }


def _length(recordings: Sequence[Mapping[str, Any]]) -> float:
    """The recorded seconds of the source that has most."""
    lengths: dict[str, float] = {}
    for recording in recordings:
        source = str(recording.get("source") or ROOM)
        lengths[source] = lengths.get(source, 0.0) + float(recording.get("seconds") or 0)
    return max(lengths.values(), default=0.0)


def _span(seal: Mapping[str, Any], seconds: float) -> tuple[float, float]:
    start_s, end_s = float(seal.get("start_s") or 0), seal.get("end_s")
    return start_s, max(start_s, seconds) if end_s is None else float(end_s)


def _gaps(recordings: Sequence[Mapping[str, Any]]) -> list[tuple[float, float]]:
    spans = {
        (float(gap.get("start_s") or 0), float(gap.get("start_s") or 0) + float(gap["seconds"]))
        for recording in recordings
        for gap in recording.get("gaps") or []
        if gap.get("seconds") is not None
    }
    return sorted(spans)
