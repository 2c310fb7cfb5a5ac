"""The rail: the session's course at the left, each step with its state; pressing one goes there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.system.i18n import render, tr
from app.ui.control_room.rail_state import Step, rail_steps
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import (
    RAIL_WIDTH,
    SIZE_BODY,
    SIZE_SMALL,
    Tokens,
    space,
)
from app.ui.widgets.button import QuietButton
from app.ui.widgets.row_ground import paint_focus, paint_ground

_ICON = 22.0
_SUB_ICON = 15.0


class RailItem(QAbstractButton):
    """One step: a number until its state says more, the title, a bar at the left when shown."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.current = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(step)

    def show_step(self, step: Step) -> None:
        """Take a new state."""
        self.step = step
        word = render(look_of(step.state).word)
        self.setAccessibleName(f"{step.title}: {word}")
        self.setToolTip(word)
        self.update()

    def set_current(self, current: bool) -> None:
        """Mark as the page on the stage."""
        if current != self.current:
            self.current = current
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Steps are taller than sub-steps."""
        return QSize(RAIL_WIDTH - space(5), space(11) if self.step.number else space(8))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter goes there as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, sign and title."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        raised = self.current or (self.underMouse() and self.isEnabled())
        paint_ground(painter, box, tokens, raised=raised, chosen=self.current, inset=6)
        if self.step.number:
            self._paint_step(painter, tokens)
        else:
            self._paint_sub_step(painter, tokens)
        if self.hasFocus():
            paint_focus(painter, box, tokens)

    def _paint_step(self, painter: QPainter, tokens: Tokens) -> None:
        icon = QRectF(space(3), (self.height() - _ICON) / 2, _ICON, _ICON)
        look = look_of(self.step.state)
        if self.step.state == "not_done":
            painter.setPen(QPen(QColor(tokens.text if self.current else tokens.text_faint), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(icon.adjusted(1, 1, -1, -1))
            painter.setFont(font(SIZE_SMALL, QFont.Weight.DemiBold))
            painter.drawText(icon, Qt.AlignmentFlag.AlignCenter, str(self.step.number))
        else:
            ink = QColor(tokens.ink[look.tone])
            paint_shape(painter, icon, look.shape, ink, QColor(tokens.panel))
        weight = QFont.Weight.DemiBold if self.current else QFont.Weight.Medium
        painter.setFont(font(SIZE_BODY, weight))
        painter.setPen(QColor(self._ink(tokens)))
        left = icon.right() + space(3)
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.step.title)

    def _paint_sub_step(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        painter.setPen(QColor(self._ink(tokens)))
        left = space(3) + _ICON + space(3)
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.step.title)
        end = left + QFontMetricsF(painter.font()).horizontalAdvance(self.step.title) + space(2)
        icon = QRectF(end, (self.height() - _SUB_ICON) / 2, _SUB_ICON, _SUB_ICON)
        look = look_of(self.step.state)
        ink = QColor(tokens.ink[look.tone])
        paint_shape(painter, icon, look.shape, ink, QColor(tokens.panel))

    def _ink(self, tokens: Tokens) -> str:
        if not self.isEnabled():
            return tokens.text_faint
        return tokens.text if self.current else tokens.text_muted


class Rail(QFrame):
    """All steps, and help at the foot. ``chosen(page_id, argument)``; ``help_asked()``."""

    chosen = Signal(str, str)
    help_asked = Signal()

    def __init__(self, has_page: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self.setFixedWidth(RAIL_WIDTH)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(2), space(3), space(2), space(3))
        box.setSpacing(0)
        self.items = [RailItem(step) for step in rail_steps({})]
        for item in self.items:
            item.setEnabled(has_page(item.step.page_id))
            item.clicked.connect(lambda _=False, i=item: self._choose(i))
            box.addWidget(item)
        box.addStretch()
        self.rules = QuietButton(tr("rail", "Rules in force"))
        self.rules.clicked.connect(lambda: self.chosen.emit("profile", ""))
        self.rules.setVisible(has_page("profile"))
        box.addWidget(self.rules, 0, Qt.AlignmentFlag.AlignLeft)
        self.help = QuietButton(tr("rail", "Help"), "F1")
        self.help.clicked.connect(self.help_asked)
        box.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)

    def show_topics(self, topics: Mapping[str, Any]) -> None:
        """Render the state of the course."""
        for item, step in zip(self.items, rail_steps(topics), strict=True):
            if step != item.step:
                item.show_step(step)

    def show_current(self, page_id: str, argument: str = "") -> None:
        """Mark the page on the stage; a test run marks its sub-step."""
        places = [(item.step.page_id, item.step.argument) for item in self.items]
        shown = (page_id, argument) if (page_id, argument) in places else (page_id, "")
        for item, place in zip(self.items, places, strict=True):
            item.set_current(place == shown)

    def _choose(self, item: RailItem) -> None:
        self.chosen.emit(item.step.page_id, item.step.argument)
