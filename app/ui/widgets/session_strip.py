"""The session strip: the whole session at a glance, painted; its marks open when pressed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.system import figures
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import Shape
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import FOCUS_WIDTH, SIZE_SMALL, Tokens, Tone, space
from app.ui.widgets.strip_model import LabelRow, Mark, Placed, StripModel, place_labels

_MARGIN = space(5)
_LINE_Y = space(8) + 2
_LINE_HEIGHT = space(3)
_LABEL_HEIGHT = space(5)
_BELOW_Y = _LINE_Y + space(4)
_DOT = 13.0
_REACH_PX = 14.0


class SessionStrip(QWidget):
    """Left to right the session's time; red is what was recorded, dots are steps.

    ``mark_opened(Mark)``: a mark was pressed, or chosen by arrow keys and Enter.
    """

    mark_opened = Signal(object)
    done_tone = Tone.RECORD
    """Colour of the part that lies before the playhead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.model = StripModel()
        self.chosen: int | None = None

    def show_model(self, model: StripModel) -> None:
        """Show a session; the same one again costs nothing."""
        if model != self.model:
            self.model = model
            if self.chosen is not None and self.chosen >= len(model.marks):
                self.chosen = None
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Labels above, the line, labels below."""
        return QSize(space(150), _BELOW_Y + _LABEL_HEIGHT + 2)

    def x_of(self, at_s: float) -> float:
        """Pixel of a moment."""
        width = self.width() - 2 * _MARGIN
        return _MARGIN + width * min(1.0, max(0.0, at_s / self.model.span_s))

    def layout_above(self) -> list[Placed]:
        """Labels of the steps, as they will be painted."""
        row = LabelRow(space(3), self.width() - space(3))
        return place_labels(self.model.steps, row, self.x_of, _width_of)

    def layout_below(self) -> list[Placed]:
        """Labels of markers and incidents; the playhead's time has its room first."""
        row = LabelRow(space(3), self.width() - space(3))
        head = self.playhead_rect()
        if head is not None:
            row.reserve(head.left(), head.right())
        return place_labels(self.model.notes, row, self.x_of, _width_of)

    def playhead_rect(self) -> QRectF | None:
        """Where the running time stands; None while nothing is recorded."""
        if self.model.recorded_s is None:
            return None
        width = _width_of(figures.timecode(self.model.recorded_s), QFont.Weight.Bold)
        left = self.x_of(self.model.recorded_s) - width / 2
        left = min(max(left, space(1)), self.width() - width - space(1))
        return QRectF(left, _BELOW_Y, width, _LABEL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw line, recorded part, marks, labels and playhead."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, tokens)
        for mark in (*self.model.steps, *self.model.notes):
            self._paint_mark(painter, mark, tokens)
        for placed in self.layout_above():
            self._paint_label(painter, placed, _LINE_Y - space(3) - _LABEL_HEIGHT, tokens)
        for placed in self.layout_below():
            self._paint_label(painter, placed, _BELOW_Y, tokens)
        self._paint_playhead(painter, tokens)
        if self.hasFocus():
            self._paint_focus(painter, tokens)

    def _paint_line(self, painter: QPainter, tokens: Tokens) -> None:
        line = QRectF(_MARGIN, _LINE_Y - _LINE_HEIGHT / 2, self.width() - 2 * _MARGIN, _LINE_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(line, _LINE_HEIGHT / 2, _LINE_HEIGHT / 2)
        if self.model.recorded_s is not None:
            done = QColor(tokens.ink[self.done_tone])
            done.setAlphaF(0.55)
            painter.setBrush(done)
            line.setRight(max(self.x_of(self.model.recorded_s), _MARGIN + _LINE_HEIGHT))
            painter.drawRoundedRect(line, _LINE_HEIGHT / 2, _LINE_HEIGHT / 2)
        self._paint_seals(painter, tokens)

    def _paint_seals(self, painter: QPainter, tokens: Tokens) -> None:
        """Sealed stretches are hatched over, so that no one takes them for the rest; where
        nothing was recorded the line is broken.
        """
        top, height = _LINE_Y - _LINE_HEIGHT / 2 - 2, _LINE_HEIGHT + 4
        for start_s, end_s in self.model.gaps:
            left, right = self.x_of(start_s), self.x_of(end_s)
            painter.fillRect(
                QRectF(left, top, max(3.0, right - left), height), QColor(tokens.panel)
            )
        for start_s, end_s in self.model.seals:
            left, right = self.x_of(start_s), self.x_of(end_s)
            box = QRectF(left, top, max(_LINE_HEIGHT, right - left), height)
            painter.setPen(QPen(QColor(tokens.text), 1))
            painter.setBrush(QColor(tokens.panel))
            painter.drawRect(box)
            painter.fillRect(box, QBrush(QColor(tokens.text_muted), Qt.BrushStyle.BDiagPattern))

    def _paint_mark(self, painter: QPainter, mark: Mark, tokens: Tokens) -> None:
        x = self.x_of(mark.at_s)
        box = QRectF(x - _DOT / 2, _LINE_Y - _DOT / 2, _DOT, _DOT)
        ground = QColor(tokens.panel)
        if mark.kind == "incident":
            box.adjust(-3, -3, 3, 3)
            paint_shape(painter, box, Shape.TRIANGLE, QColor(tokens.ink[Tone.CAUTION]), ground)
        elif mark.kind == "step":
            paint_shape(painter, box, Shape.DISC, QColor(tokens.accent), ground)
        elif mark.kind in {"marker", "speaker"}:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.text))
            painter.drawRoundedRect(QRectF(x - 2, _LINE_Y - 8, 4, 16), 2, 2)
        else:
            painter.setPen(QPen(QColor(tokens.text_faint), 2))
            painter.drawLine(QPointF(x, _LINE_Y - 6), QPointF(x, _LINE_Y + 6))

    def _paint_label(self, painter: QPainter, placed: Placed, top: float, tokens: Tokens) -> None:
        colours = {"incident": tokens.ink[Tone.CAUTION], "planned": tokens.text_faint}
        colours |= {"end": tokens.text_faint}
        colour = colours.get(placed.mark.kind, tokens.text_muted)
        if placed.mark.rank.name == "PRESENT":
            colour = tokens.text
        painter.setPen(QColor(colour))
        painter.setFont(font(SIZE_SMALL))
        box = QRectF(placed.left, top, placed.width + 1, _LABEL_HEIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, placed.mark.label)

    def _paint_playhead(self, painter: QPainter, tokens: Tokens) -> None:
        box = self.playhead_rect()
        if box is None or self.model.recorded_s is None:
            return
        x = self.x_of(self.model.recorded_s)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text))
        painter.drawRect(QRectF(x - 1.5, _LINE_Y - 12, 3, 24))
        painter.setPen(QColor(tokens.text))
        painter.setFont(font(SIZE_SMALL, QFont.Weight.Bold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, figures.timecode(self.model.recorded_s))

    def _paint_focus(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.focus), FOCUS_WIDTH))
        marks = self.model.marks
        if self.chosen is None or self.chosen >= len(marks):
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        else:
            x = self.x_of(marks[self.chosen].at_s)
            painter.drawEllipse(QPointF(x, _LINE_Y), _DOT * 0.85, _DOT * 0.85)

    def mark_near(self, x: float) -> int | None:
        """Index in ``model.marks`` of the mark under a pixel, None where there is none."""
        marks = self.model.marks
        near = min(range(len(marks)), key=lambda k: abs(self.x_of(marks[k].at_s) - x), default=None)
        if near is None or abs(self.x_of(marks[near].at_s) - x) > _REACH_PX:
            return None
        return near

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Open the mark under the mouse, by its sign or by its label."""
        found = self.mark_near(event.position().x())
        for placed in (*self.layout_above(), *self.layout_below()):
            inside = placed.left <= event.position().x() <= placed.left + placed.width
            above = event.position().y() < _LINE_Y - _DOT
            if (
                inside
                and above == (placed.mark in self.model.steps)
                and (abs(event.position().y() - _LINE_Y) > _DOT)
            ):
                found = self.model.marks.index(placed.mark)
        if found is not None:
            self._open(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Show what can be pressed."""
        over = self.mark_near(event.position().x()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Arrows choose a mark, Enter or Space opens it."""
        count = len(self.model.marks)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        opening = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if step is not None and count:
            first = 0 if step > 0 else count - 1
            moved = first if self.chosen is None else self.chosen + step
            self.chosen = min(count - 1, max(0, moved))
            self.update()
        elif event.key() in opening and self.chosen is not None and self.chosen < count:
            self._open(self.chosen)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Forget what was chosen."""
        self.chosen = None
        super().focusOutEvent(event)

    def _open(self, index: int) -> None:
        self.chosen = index
        self.update()
        self.mark_opened.emit(self.model.marks[index])


def _width_of(label: str, weight: QFont.Weight = QFont.Weight.Normal) -> float:
    return QFontMetricsF(font(SIZE_SMALL, weight)).horizontalAdvance(label)
