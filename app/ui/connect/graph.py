"""A small live graph: its name, the present value, the last five minutes, and the limit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.connect.history import SHOWN_S, Point
from app.ui.connect.limits import Limits
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_SMALL, Tokens, Tone, space

_HEAD = space(6)
_ROOM_ABOVE = 1.15


@dataclass(frozen=True, slots=True)
class Scale:
    """How values are written, what the least upper end of the scale is, and the two limits.

    Above ``caution`` the value is told in that tone, above ``fail`` in that one; None: no limit.
    """

    words: Callable[[float], str]
    least: float
    caution: float | None = None
    fail: float | None = None

    def tone_of(self, value: float | None) -> Tone:
        """The tone of a value; quiet while nobody knows it."""
        if value is None:
            return Tone.QUIET
        if self.fail is not None and value > self.fail:
            return Tone.FAIL
        if self.caution is not None and value > self.caution:
            return Tone.CAUTION
        return Tone.QUIET if self.caution is None else Tone.GOOD


class LiveGraph(QWidget):
    """Shows one or two lines; ``show_series`` takes them, the first is the one that is judged."""

    def __init__(self, title: str, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.scale = title, scale
        self.value = ""
        self.second = ""
        self._series: tuple[list[Point], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(space(26), space(16))
        self.setAccessibleName(title)

    def show_limits(self, limits: Limits) -> None:
        """Judge and draw by these from now on."""
        self.scale = replace(self.scale, caution=limits.caution, fail=limits.fail)
        self.update()

    def show_series(self, *series: Sequence[Point], value: str, second: str = "") -> None:
        """Show these lines; ``value`` and ``second`` are the words of what they are now."""
        self._series = tuple(list(one) for one in series)
        self.value, self.second = value, second
        self.setAccessibleDescription(f"{value} {second}".strip())
        self.update()

    @property
    def newest(self) -> float | None:
        """The value at the right end of the first line."""
        return self._series[0][-1][1] if self._series and self._series[0] else None

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide and low."""
        return QSize(space(34), space(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw head, ground, limit and lines."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter, tokens)
        box = QRectF(0, _HEAD, self.width(), self.height() - _HEAD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        top = self._top()
        self._paint_limit(painter, box, top, tokens)
        for index, points in enumerate(self._series):
            ink = tokens.accent if index == 0 else tokens.ink[Tone.WAIVED]
            self._paint_line(painter, box.adjusted(1, 3, -2, -2), points, top, QColor(ink))

    def _top(self) -> float:
        """The upper end of the scale: room for all values, and for the limit."""
        values = [value for points in self._series for _ago, value in points if value is not None]
        limit = self.scale.caution or 0.0
        return max(self.scale.least, limit * _ROOM_ABOVE, max(values, default=0.0) * _ROOM_ABOVE)

    def _paint_head(self, painter: QPainter, tokens: Tokens) -> None:
        tone = self.scale.tone_of(self.newest)
        ink = tokens.text if tone in {Tone.QUIET, Tone.GOOD} else tokens.ink[tone]
        head = QRectF(0, 0, self.width(), _HEAD - 2)
        painter.setFont(font(SIZE_SMALL))
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, self.title)
        painter.setFont(font(SIZE_SMALL, QFont.Weight.DemiBold))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if self.second:
            painter.setPen(QColor(tokens.ink[Tone.WAIVED]))
            painter.drawText(head, right, self.second)
            wide = QFontMetricsF(painter.font()).horizontalAdvance(self.second)
            head.setRight(head.right() - wide - space(2))
            ink = tokens.accent
        painter.setPen(QColor(ink))
        painter.drawText(head, right, self.value)

    def _paint_limit(self, painter: QPainter, box: QRectF, top: float, tokens: Tokens) -> None:
        limit = self.scale.caution
        if limit is None:
            return
        y = box.bottom() - box.height() * limit / top
        ink = QColor(tokens.ink[Tone.CAUTION])
        ink.setAlphaF(0.75)
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(box.left() + 2, y), QPointF(box.right() - 2, y))
        words = self.scale.words(limit)
        painter.setFont(font(SIZE_SMALL))
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        below = y + space(5) < box.bottom()
        place = QRectF(box.left() + space(1), y + 1 if below else y - space(4) - 1, width + 2, 16)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_line(
        self, painter: QPainter, box: QRectF, points: Sequence[Point], top: float, ink: QColor
    ) -> None:
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        run: list[QPointF] = []
        for ago_s, value in [*points, (0.0, None)]:
            if value is None:
                if len(run) == 1:
                    painter.drawPoint(run[0])
                painter.drawPolyline(QPolygonF(run))
                run = []
                continue
            x = box.right() - box.width() * min(1.0, ago_s / SHOWN_S)
            run.append(QPointF(x, box.bottom() - box.height() * min(1.0, value / top)))
