"""A drawing's ground: a dark box with a time scale below, on which measured curves are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_SMALL, Tokens, Tone, space

_SCALE_HEIGHT = space(6)


@dataclass(frozen=True, slots=True)
class Axes:
    """Maps a value (time, height) into a box in pixels; heights outside are cut off."""

    box: QRectF
    begin: float
    end: float
    low: float
    high: float

    def at(self, along: float, height: float) -> QPointF:
        """The point of a value."""
        share = (min(self.high, max(self.low, height)) - self.low) / (self.high - self.low)
        return QPointF(self.x(along), self.box.bottom() - share * self.box.height())

    def x(self, along: float) -> float:
        """The place of a time."""
        return self.box.left() + (along - self.begin) / (self.end - self.begin) * self.box.width()


class Drawing(QWidget):
    """Paints the ground; subclasses paint their curves on it.

    ``words`` is what a screen reader says of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(space(24))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide and low."""
        return QSize(space(110), space(45))

    def ground(self) -> QRectF:
        """The box of the curves."""
        return QRectF(1, 1, self.width() - 2, max(1, self.height() - _SCALE_HEIGHT - 2))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the ground, then what is on it."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(self.ground(), RADIUS_SMALL, RADIUS_SMALL)
        painter.setFont(font(SIZE_SMALL))
        self.paint(painter, tokens)

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw the curves."""
        raise NotImplementedError

    def say(self, painter: QPainter, tokens: Tokens, words: str) -> None:
        """Words in the middle, in place of curves."""
        painter.setPen(QColor(tokens.text_muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.ground().adjusted(space(4), 0, -space(4), 0), int(flags), words)

    def scale(self, painter: QPainter, axes: Axes, marks: Sequence[tuple[float, str]]) -> None:
        """Fine lines with their words below the box; words that find no room are left out."""
        tokens = tokens_of(self)
        end = -1.0
        for along, words in marks:
            x = axes.x(along)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(x, axes.box.top()), QPointF(x, axes.box.bottom()))
            painter.setPen(QColor(tokens.text_muted))
            width = painter.fontMetrics().horizontalAdvance(words) + 2.0
            left = min(max(0.0, x - width / 2), self.width() - width)
            if left < end:
                continue
            end = left + width + space(1)
            place = QRectF(left, axes.box.bottom() + 2, width, _SCALE_HEIGHT - 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def curve(painter: QPainter, points: Sequence[QPointF], axes: Axes, colour: QColor) -> None:
    """A line through points, filled down to the floor."""
    if not points:
        return
    area = QPolygonF(points)
    area.append(QPointF(points[-1].x(), axes.box.bottom()))
    area.append(QPointF(points[0].x(), axes.box.bottom()))
    fill = QColor(colour)
    fill.setAlphaF(0.22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawPolygon(area)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def ink(tokens: Tokens, tone: Tone) -> QColor:
    """The colour of a tone."""
    return QColor(tokens.ink[tone])
