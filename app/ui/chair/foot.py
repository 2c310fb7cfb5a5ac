"""The thin bar at the foot: document and page, points, who speaks and for how long, the clock."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.look import Scale
from app.ui.chair.shown import Speaking

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
HEIGHT = 74
_TITLE_SHARE = 0.42
_POINTS_SHARE = 0.4
"""So much of the room beside the title a missed point may take where it is short."""


class FootBar(QWidget):
    """One line on a screen that lies, two on one that stands upright."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = Scale()
        self.two_lines = False
        self.title, self.page, self.label = "", "", ""
        self.points, self.away = "", False
        self.speaking = Speaking()
        self.left_px = 0
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._drawn: tuple[str, ...] = ()

    def show_reading(self, title: str, page: str, label: str = "") -> None:
        """The document, where in it, and the page's own words."""
        self.title, self.page, self.label = title, page, label
        self._changed()

    def show_course(self, speaking: Speaking, points: str, *, away: bool) -> None:
        """Who speaks, and who is there."""
        self.speaking, self.points, self.away = speaking, points, away
        self._changed()

    @property
    def wanted_height(self) -> int:
        """How high the bar wants to be."""
        line = max(look.TOUCH_PX + 8, self.scale.type_px(HEIGHT))
        return line + self.scale.type_px(44) if self.two_lines else line

    def speaking_words(self, now: datetime) -> tuple[str, bool]:
        """The present step with its running time, and whether it is over its plan."""
        since = self.speaking.since
        if not self.speaking.words:
            return "", False
        if since is None:
            return self.speaking.words, False
        gone_s = (now - since).total_seconds()
        gone = figures.minutes_seconds(gone_s)
        planned_s = self.speaking.planned_s
        if planned_s and gone_s > planned_s:
            over = figures.minutes_seconds(gone_s - planned_s)
            return tr("chair screen", "{time} · {over} over").format(time=gone, over=over), True
        if planned_s:
            planned = figures.minutes_seconds(planned_s)
            return tr("chair screen", "{time} of {planned}").format(
                time=gone, planned=planned
            ), False
        return gone, False

    def _tick(self) -> None:
        """Draw again only when something on the bar has become another."""
        if self._words() != self._drawn and self.isVisible():
            self.update()

    def _changed(self) -> None:
        self.setAccessibleName(
            " · ".join(part for part in (self.title, self.page, self.label) if part)
        )
        self.setAccessibleDescription(
            " · ".join(part for part in (self.speaking.words, self.points) if part)
        )
        self.update()

    def _words(self) -> tuple[str, ...]:
        now = datetime.now().astimezone()
        time, over = self.speaking_words(now)
        return (
            self.title,
            f"{self.page}{self.label}",
            self.points,
            self.speaking.words,
            time,
            str(over),
            figures.clock_time(now),
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the line, from the outside in: what must stand first."""
        self._drawn = self._words()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.GROUND))
        painter.fillRect(0, 0, self.width(), 1, QColor(look.LINE))
        edge = self.scale.px(40)
        left = float(self.left_px or edge)
        area = QRectF(left, 1, self.width() - left - edge, self.height() - 1)
        if not self.two_lines:
            right = self._paint_clock(painter, area)
            right = self._paint_speaking(painter, QRectF(area.topLeft(), right.bottomRight()))
            self._paint_reading(painter, area, right.right())
            return
        upper = QRectF(area.left(), 1, area.width(), area.height() * 0.56)
        lower = QRectF(edge, upper.bottom() - 4, area.right() - edge, area.height() * 0.44)
        right = self._paint_clock(painter, upper)
        self._paint_reading(painter, upper, right.right(), points=False)
        rest = self._paint_speaking(painter, lower)
        self._paint_points(painter, lower, rest.right(), _LEFT)

    def _paint_clock(self, painter: QPainter, area: QRectF) -> QRectF:
        """The time of day at the right; answers the room that is left."""
        painter.setFont(self.scale.font(look.CLOCK, QFont.Weight.Bold))
        painter.setPen(QColor(look.TEXT))
        painter.drawText(area, _RIGHT, self._drawn[6])
        width = QFontMetricsF(painter.font()).horizontalAdvance(self._drawn[6])
        return area.adjusted(0, 0, -width - self.scale.px(36), 0)

    def _paint_speaking(self, painter: QPainter, area: QRectF) -> QRectF:
        """Step and running time at the right of the room; the step gives way, the time never."""
        words, time, over = self._drawn[3], self._drawn[4], self._drawn[5] == "True"
        if not words:
            return area
        plain, strong = (
            self.scale.font(look.FOOT),
            self.scale.font(look.FOOT, QFont.Weight.DemiBold),
        )
        painter.setFont(strong)
        painter.setPen(QColor(look.AMBER if over else look.TEXT))
        time_width = 0.0
        if time != words:
            painter.drawText(area, _RIGHT, time)
            time_width = QFontMetricsF(strong).horizontalAdvance(time) + self.scale.px(14)
        room = (
            area.width() * (1 - _TITLE_SHARE) - time_width
            if not self.two_lines
            else (area.width() * 0.62 - time_width)
        )
        shown = QFontMetricsF(plain).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(plain)
        painter.setPen(QColor(look.MUTED))
        painter.drawText(area.adjusted(0, 0, -time_width, 0), _RIGHT, shown)
        used = QFontMetricsF(plain).horizontalAdvance(shown) + time_width
        return area.adjusted(0, 0, -used - self.scale.px(30), 0)

    def _paint_reading(
        self, painter: QPainter, area: QRectF, right: float, *, points: bool = True
    ) -> None:
        """Title and page at the left. Where the room is short the page's own words give way, then
        the points (unless one is missed), then the title; the number of the page never.
        """
        metrics = QFontMetricsF(self.scale.font(look.FOOT))
        gap = self.scale.px(40)
        points_width = (
            metrics.horizontalAdvance(self.points) + gap if points and self.points else 0.0
        )
        room = right - area.left()
        title_width = metrics.horizontalAdvance(self.title)
        parts = [part for part in (self.page, self.label) if part]
        page = "".join(f" · {part}" for part in parts) if self.title else " · ".join(parts)
        if title_width + metrics.horizontalAdvance(page) + points_width > room and self.label:
            page = page.removesuffix(f" · {self.label}")
        page_width = metrics.horizontalAdvance(page)
        fits = title_width + page_width + points_width <= room
        if not fits and self.away:
            fits, points_width = True, min(points_width, room * _POINTS_SHARE)
        kept = page_width + (points_width if fits else 0)
        title = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, max(0.0, room - kept))
        painter.setFont(self.scale.font(look.FOOT))
        painter.setPen(QColor(look.MUTED))
        painter.drawText(area, _LEFT, title)
        used = metrics.horizontalAdvance(title)
        painter.setPen(QColor(look.TEXT))
        painter.drawText(area.adjusted(used, 0, 0, 0), _LEFT, page)
        if fits and points_width:
            middle = area.adjusted(used + page_width + gap / 2, 0, 0, 0)
            self._paint_points(painter, middle, right - gap / 2, _CENTRE)

    def _paint_points(self, painter: QPainter, area: QRectF, right: float, where: int) -> None:
        font = self.scale.font(look.FOOT)
        painter.setFont(font)
        painter.setPen(QColor(look.AMBER if self.away else look.FAINT))
        room = QRectF(area.left(), area.top(), max(0.0, right - area.left()), area.height())
        shown = QFontMetricsF(font).elidedText(
            self.points, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, where, shown)
