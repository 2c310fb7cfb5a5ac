"""What the session strip shows, and where its labels stand: pure, without painting."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from app.system import figures
from app.system.i18n import tr

LABEL_GAP_PX = 12.0


class Rank(IntEnum):
    """Which labels stay when there is no room for all: higher stays."""

    PLANNED = 1
    MARKER = 2
    PAST = 3
    INCIDENT = 4
    END = 5
    PRESENT = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """A point on the strip; ``kind`` is step, planned, marker, speaker, incident or end."""

    at_s: float
    label: str
    kind: str
    rank: Rank
    at: str = ""


@dataclass(frozen=True, slots=True)
class StripModel:
    """The whole session: ``span_s`` seconds long, recorded up to ``recorded_s`` (None: not begun).

    ``steps`` are shown above the line, ``notes`` (markers and incidents) below it; ``seals`` are
    sealed stretches (start and end in seconds), ``gaps`` those of which nothing was recorded.
    """

    span_s: float = 3600.0
    recorded_s: float | None = None
    steps: tuple[Mark, ...] = ()
    notes: tuple[Mark, ...] = ()
    seals: tuple[tuple[float, float], ...] = ()
    gaps: tuple[tuple[float, float], ...] = ()

    @property
    def marks(self) -> list[Mark]:
        """All that can be opened, in order of time."""
        return sorted((*self.steps, *self.notes), key=lambda mark: mark.at_s)


@dataclass(frozen=True, slots=True)
class Placed:
    """A label that found room: its mark, its left edge and its width in pixels."""

    mark: Mark
    left: float
    width: float


@dataclass
class LabelRow:
    """Places labels on one line so that none ever touches another."""

    left: float
    right: float
    taken: list[tuple[float, float]] = field(default_factory=list)

    def reserve(self, left: float, right: float) -> None:
        """Keep a stretch free of labels."""
        self.taken.append((left - LABEL_GAP_PX, right + LABEL_GAP_PX))

    def place(self, centre: float, width: float) -> float | None:
        """The left edge for a label near ``centre``, or None where it would touch another."""
        if width > self.right - self.left:
            return None
        at = min(max(centre - width / 2, self.left), self.right - width)
        if any(at < end and at + width > start for start, end in self.taken):
            return None
        self.reserve(at, at + width)
        return at


def place_labels(
    marks: Sequence[Mark],
    row: LabelRow,
    x_of: Callable[[float], float],
    width_of: Callable[[str], float],
) -> list[Placed]:
    """Place the labels by rank, later ones first among equals; those without room are left out."""
    placed = []
    for mark in sorted(marks, key=lambda m: (-m.rank, -m.at_s)):
        width = width_of(mark.label)
        left = row.place(x_of(mark.at_s), width)
        if left is not None:
            placed.append(Placed(mark, left, width))
    return sorted(placed, key=lambda p: p.left)


def strip_of(
    session: Mapping[str, Any],
    recording: Mapping[str, Any],
    markers: Sequence[Mapping[str, Any]],
    seconds: float | None,
    seals: Sequence[Mapping[str, Any]] = (),
) -> StripModel:
    """Make the strip from the topics ``session``, ``recording`` and ``markers``.

    ``seconds`` is the running time of the recording, None while nothing is recorded.
    """
    planned_s = float(session.get("planned_minutes") or 60) * 60
    origin = figures.parse_time(str(recording.get("origin_wall") or ""))
    starts_at = figures.parse_time(str(session.get("starts_at") or ""))
    zero = origin or starts_at
    steps = _steps(session, zero, seconds or 0.0)
    notes = tuple(_note(marker) for marker in markers if marker.get("kind") != "step")
    span_s = max([planned_s, (seconds or 0.0) * 1.05, *(m.at_s * 1.02 for m in (*steps, *notes))])
    end = _end(planned_s, zero)
    sealed = tuple(_span(seal, seconds or 0.0) for seal in seals)
    return StripModel(span_s, seconds, (*steps, end) if session else steps, notes, sealed)


def _span(seal: Mapping[str, Any], now_s: float) -> tuple[float, float]:
    start_s, end_s = float(seal.get("start_s") or 0), seal.get("end_s")
    return start_s, max(start_s, now_s) if end_s is None else float(end_s)


def _end(planned_s: float, zero: datetime | None) -> Mark:
    if zero is None:
        return Mark(planned_s, tr("strip", "Planned end"), "end", Rank.END)
    time = figures.clock_time(zero + timedelta(seconds=planned_s))
    return Mark(planned_s, tr("strip", "Planned end {time}").format(time=time), "end", Rank.END)


def _steps(session: Mapping[str, Any], zero: datetime | None, seconds: float) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    present = session.get("present_step")
    planned_at_s = 0.0
    for step in session.get("steps") or []:
        title, length_s = str(step.get("title", "")), float(step.get("planned_s") or 0)
        started = figures.parse_time(str(step.get("started_at") or ""))
        if started is not None and zero is not None:
            at_s = max(0.0, (started - zero).total_seconds())
            rank = Rank.PRESENT if step.get("position") == present else Rank.PAST
            marks.append(Mark(at_s, title, "step", rank, str(step["started_at"])))
            planned_at_s = max(at_s + length_s, seconds if rank is Rank.PRESENT else 0.0)
        elif length_s:
            marks.append(Mark(planned_at_s, title, "planned", Rank.PLANNED))
            planned_at_s += length_s
    return tuple(marks)


_INCIDENTS = frozenset({"incident", "interruption", "continuation"})


def _note(marker: Mapping[str, Any]) -> Mark:
    kind = str(marker.get("kind") or "marker")
    incident = kind in _INCIDENTS
    return Mark(
        float(marker.get("at_s") or 0),
        _note_words(kind, str(marker.get("text") or "")),
        "incident" if incident else "speaker" if kind == "speaker" else "marker",
        Rank.INCIDENT if incident else Rank.MARKER,
        str(marker.get("at") or ""),
    )


def _note_words(kind: str, text: str) -> str:
    """What stands below the line; an interruption and its end say what they are."""
    if kind == "interruption":
        return tr("strip", "Interrupted: {reason}").format(reason=text)
    if kind == "continuation":
        return tr("strip", "Continued")
    if kind == "speaker":
        return tr("strip", "Speaking: {name}").format(name=text)
    return text or tr("strip", "Marker")
