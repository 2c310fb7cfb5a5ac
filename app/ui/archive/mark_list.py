"""All marks of a session in order: when, what; pressing one plays from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import Shape
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import Tokens, Tone, space
from app.ui.widgets.strip_model import Mark

_SIGN = space(4)


class MarkList(QListWidget):
    """``sought(seconds)``: Enter, a click or a double click on a mark."""

    sought = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Mark, ...] = ()
        self.setAccessibleName(tr("archive page", "Marks on the timeline"))
        self.setIconSize(QSize(_SIGN, _SIGN))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)
        self.itemActivated.connect(self._open)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these; the same again cost nothing."""
        if tuple(marks) == self._shown:
            return
        self._shown = tuple(marks)
        self.clear()
        tokens = tokens_of(self)
        signs = {kind: _sign(kind, tokens) for kind in {mark.kind for mark in marks}}
        for mark in marks:
            item = QListWidgetItem(f"{figures.timecode(mark.at_s)}   {mark.label}")
            item.setIcon(signs[mark.kind])
            item.setToolTip(mark.label)
            item.setData(Qt.ItemDataRole.UserRole, mark.at_s)
            self.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        self.sought.emit(float(item.data(Qt.ItemDataRole.UserRole)))


def _sign(kind: str, tokens: Tokens) -> QIcon:
    """The same shapes as on the strip."""
    picture = QPixmap(_SIGN, _SIGN)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(1, 1, _SIGN - 2, _SIGN - 2)
    ground = QColor(tokens.panel)
    if kind == "incident":
        paint_shape(painter, box, Shape.TRIANGLE, QColor(tokens.ink[Tone.CAUTION]), ground)
    elif kind == "step":
        paint_shape(painter, box, Shape.DISC, QColor(tokens.accent), ground)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text))
        middle = QPointF(_SIGN / 2, _SIGN / 2)
        painter.drawRoundedRect(QRectF(middle.x() - 2, 1, 4, _SIGN - 2), 2, 2)
    painter.end()
    return QIcon(picture)
