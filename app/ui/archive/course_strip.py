"""A recorded session from end to end: steps, marks, incidents, sealed stretches, gaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import Tone
from app.ui.widgets.session_strip import SessionStrip
from app.ui.widgets.strip_model import Mark, Rank, StripModel

Course = Mapping[str, Any]

_INCIDENTS = frozenset({"incident", "interruption", "continuation", "gap"})


def course_model(course: Course, at_s: float | None = None) -> StripModel:
    """The strip of what ``library.course`` answers; ``at_s`` is where the player stands."""
    steps = tuple(_mark(one, "step", Rank.PAST) for one in course.get("steps") or [])
    marks = tuple(
        _mark(one, str(one.get("kind") or "marker"), Rank.MARKER)
        for one in course.get("marks") or []
        if one.get("kind") != "step"
    )
    incidents = tuple(
        _mark(one, "incident", Rank.INCIDENT) for one in course.get("incidents") or []
    )
    seconds = float(course.get("seconds") or 0)
    span_s = max([seconds, 1.0, *(mark.at_s for mark in (*steps, *marks, *incidents))])
    return StripModel(
        span_s,
        at_s,
        steps,
        (*marks, *incidents),
        _spans(course.get("sealed")),
        _spans(course.get("gaps")),
    )


class CourseStrip(SessionStrip):
    """``sought(seconds)``: play from there: a mark or any place of the line was pressed."""

    sought = Signal(float)
    done_tone = Tone.ACCENT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("archive page", "The session’s course in time"))
        self.mark_opened.connect(lambda mark: self.sought.emit(mark.at_s))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_course(self, course: Course) -> None:
        """Show what ``library.course`` answers."""
        self.show_model(course_model(course, self.model.recorded_s))

    def show_place(self, at_s: float | None) -> None:
        """Show where the player stands; None: nowhere."""
        self.show_model(replace(self.model, recorded_s=at_s))

    def seconds_at(self, x: float) -> float:
        """The moment under a pixel."""
        left, right = self.x_of(0.0), self.x_of(self.model.span_s)
        share = (x - left) / max(1.0, right - left)
        return min(1.0, max(0.0, share)) * self.model.span_s

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """A mark opens; elsewhere the line itself is pressed."""
        before = self.chosen
        self.chosen = None
        super().mousePressEvent(event)
        if self.chosen is None:
            self.chosen = before
            self.sought.emit(self.seconds_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Every place of it can be pressed."""


def _mark(one: Mapping[str, Any], kind: str, rank: Rank) -> Mark:
    shown = "incident" if kind in _INCIDENTS else kind
    rank = Rank.INCIDENT if shown == "incident" else rank
    words = str(one.get("text") or one.get("title") or tr("strip", "Marker"))
    return Mark(float(one.get("at_s") or 0), words, shown, rank)


def _spans(value: Sequence[Sequence[float]] | None) -> tuple[tuple[float, float], ...]:
    return tuple((float(span[0]), float(span[1])) for span in value or ())
