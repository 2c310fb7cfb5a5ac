"""The case at a glance: title, course of settlement, what is asked and what is proposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.icons import Icon
from app.ui.chair.look import Scale
from app.ui.chair.shown import Glance
from app.ui.chair.touch_button import TouchButton

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_DEMI = QFont.Weight.DemiBold
MOST_COURSE = 6
"""So many points of the course are written out."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A text of the column; ``gap`` above it in designed pixels."""

    text: str
    size: int
    colour: str
    gap: int
    weight: QFont.Weight = QFont.Weight.Normal
    present: bool = False


class GlanceColumn(QWidget):
    """``revealed()``: the chair touched to see the names of a confidential case, ``hidden_again()``
    to hide them. ``across``: wide and low, over the page of an upright screen.
    """

    revealed = Signal()
    hidden_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = Scale()
        self.across = False
        self.glance = Glance()
        self._offset = 0.0
        self._whole = 0.0
        self._press: tuple[float, float] | None = None
        self.reveal = TouchButton(Icon.EYE, "", self, row=True)
        self.reveal.clicked.connect(self._pressed)
        self.reveal.hide()

    def show_glance(self, glance: Glance) -> None:
        """Show another state of the case."""
        if glance == self.glance:
            return
        same = glance.title == self.glance.title
        self.glance = glance
        if not same:
            self._offset = 0.0
        self.reveal.setVisible(glance.confidential)
        self.reveal.say(
            tr("chair screen", "Show names and contents")
            if glance.hidden
            else tr("chair screen", "Hide names and contents")
        )
        self.setAccessibleName(glance.title)
        self.setAccessibleDescription(" ".join(line.text for line in self._lines()))
        self._place()
        self.update()

    def fit(self, scale: Scale) -> None:
        """Lay the lines in the size of now."""
        self.scale = scale
        self.reveal.set_scale(scale)
        self._place()
        self.update()

    def words(self) -> list[str]:
        """Every line that is drawn."""
        return [line.text for line in self._lines()]

    def _lines(self) -> Iterator[_Line]:
        yield from self._head()
        yield from self._course()
        yield from self._wishes()

    def _head(self) -> Iterator[_Line]:
        glance = self.glance
        if not glance.title:
            return
        yield _eyebrow(tr("chair screen", "Case"), 0)
        yield _Line(glance.title, look.TITLE, look.TEXT, 6, _DEMI)
        if glance.people:
            yield _Line(glance.people, look.BODY, look.MUTED, 10)
        if glance.hidden:
            yield _Line(
                tr("chair screen", "This case is confidential. Names and contents are hidden."),
                look.BODY,
                look.MUTED,
                22,
            )

    def _course(self) -> Iterator[_Line]:
        """The points around the present one; of a long course the others are only counted."""
        course = self.glance.course
        if course:
            yield _eyebrow(tr("chair screen", "Course of settlement"), 34)
        lit = next((place for place, point in enumerate(course) if point.present), len(course) - 1)
        first = max(0, min(lit - MOST_COURSE // 2, len(course) - MOST_COURSE))
        shown = course[first : first + MOST_COURSE]
        if first:
            earlier = tr("chair screen", "{count} earlier").format(count=first)
            yield _Line(earlier, look.EYEBROW, look.MUTED, 8)
        for point in shown:
            colour = look.GOLD if point.present else look.MUTED
            weight = _DEMI if point.present else QFont.Weight.Normal
            yield _Line(point.words, look.BODY, colour, 7, weight, point.present)
            if point.present and point.detail:
                yield _Line(point.detail, look.EYEBROW, look.MUTED, 2)
        later_count = len(course) - first - len(shown)
        if later_count:
            later = tr("chair screen", "{count} later").format(count=later_count)
            yield _Line(later, look.EYEBROW, look.MUTED, 8)

    def _wishes(self) -> Iterator[_Line]:
        for head, text in (
            (tr("chair screen", "The citizen asks"), self.glance.asks),
            (tr("chair screen", "Proposed"), self.glance.proposal),
        ):
            if text:
                yield _eyebrow(head, 34)
                yield _Line(text, look.BODY, look.MUTED, 6)

    def _laid(self) -> list[tuple[_Line, QRectF]]:
        """Every line with its place; across in columns: case, course, wishes."""
        if not self.across:
            return self._column(list(self._lines()), self._left(), self._inner_width())
        parts = [list(part) for part in (self._head(), self._course(), self._wishes())]
        filled = [[replace(part[0], gap=0), *part[1:]] for part in parts if part]
        gap = self.scale.px(36)
        width = (self._inner_width() + gap) / max(1, len(filled)) - gap
        laid = []
        for place, part in enumerate(filled):
            laid += self._column(part, self._left() + place * (width + gap), width)
        return laid

    def _column(self, lines: list[_Line], left: float, width: float) -> list[tuple[_Line, QRectF]]:
        top = float(self.scale.px(30 if not self.across else 18))
        laid = []
        for line in lines:
            top += self.scale.px(line.gap)
            metrics = QFontMetricsF(self._font(line))
            box = metrics.boundingRect(QRectF(0, 0, width, 1e5), _WRAP, line.text)
            laid.append((line, QRectF(left, top, width, box.height())))
            top += box.height()
        return laid

    def _left(self) -> float:
        return float(self.scale.px(28))

    def _inner_width(self) -> float:
        return self.width() - self._left() - self.scale.px(28)

    def _font(self, line: _Line) -> QFont:
        made = self.scale.font(line.size, line.weight)
        if line.colour == look.FAINT:
            made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        return made

    def _place(self) -> None:
        """Where the button stands and how far the column may be moved."""
        laid = self._laid()
        foot = max((rect.bottom() for _, rect in laid), default=0.0)
        if not self.reveal.isHidden():
            width = round(min(self._inner_width(), self.reveal.sizeHint().width()))
            height = self.reveal.sizeHint().height()
            top = self.height() - height - self.scale.px(16)
            if foot + self.scale.px(20) < top:
                top = round(foot + self.scale.px(20))
            self.reveal.setGeometry(round(self._left()), max(0, top), width, height)
            foot += height + self.scale.px(30)
        self._whole = foot + self.scale.px(20)
        self._offset = max(0.0, min(self._offset, self._whole - self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the lines; more below fades into the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.GROUND))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line, rect in self._laid():
            place = rect.translated(0, -self._offset)
            if place.bottom() < 0 or place.top() > self.height():
                continue
            if line.present:
                self._paint_present(painter, place)
            painter.setFont(self._font(line))
            painter.setPen(QColor(line.colour))
            painter.drawText(place.adjusted(0, 0, 2, 2), _WRAP, line.text)
        if self._whole - self._offset > self.height() + 1:
            self._paint_more(painter)

    def _paint_present(self, painter: QPainter, place: QRectF) -> None:
        """A bar beside the present point, so that colour does not speak alone."""
        width = max(3, self.scale.px(4))
        bar = QRectF(place.left() - self.scale.px(12), place.top() + 2, width, place.height() - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.GOLD))
        painter.drawRoundedRect(bar, width / 2, width / 2)

    def _paint_more(self, painter: QPainter) -> None:
        """A soft end and a small arrow: there is more below."""
        height = self.scale.px(36)
        for row in range(height):
            colour = QColor(look.GROUND)
            colour.setAlpha(round(255 * row / height))
            painter.fillRect(0, self.height() - height + row, self.width(), 1, colour)
        middle = QPointF(self.width() / 2, self.height() - self.scale.px(10))
        side = self.scale.px(8)
        painter.setPen(QColor(look.MUTED))
        painter.drawPolyline(
            [middle + QPointF(-side, -side), middle, middle + QPointF(side, -side)]
        )

    def _pressed(self) -> None:
        (self.revealed if self.glance.hidden else self.hidden_again).emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Take hold of the column."""
        self._press = (event.position().y(), self._offset)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Move the column with the finger."""
        if self._press is not None:
            self._scroll_to(self._press[1] + self._press[0] - event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Let go."""
        self._press = None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """The wheel moves the column."""
        self._scroll_to(self._offset - event.angleDelta().y() / 2)

    def _scroll_to(self, offset: float) -> None:
        self._offset = max(0.0, min(offset, self._whole - self.height()))
        self.update()


def _eyebrow(text: str, gap: int) -> _Line:
    return _Line(text.upper(), look.EYEBROW, look.FAINT, gap, QFont.Weight.Medium)
