"""A list of two-line rows that can be put in order: by drag and drop, or Alt with an arrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.system.i18n import render
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import (
    RADIUS_SMALL,
    SIZE_BODY,
    SIZE_SMALL,
    Tokens,
    Tone,
    space,
)
from app.ui.widgets.label import plain_tip

Index = QModelIndex | QPersistentModelIndex

_ROLE = int(Qt.ItemDataRole.UserRole)
_SIGN = space(4)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class ListRow:
    """What a row shows. ``state`` is a key of the table of states, ``word`` its word; ``pill`` a
    word that stands out before the title; ``faint`` for what is out of use.
    """

    id: str
    title: str
    words: str
    state: str = ""
    word: str = ""
    pill: str = ""
    faint: bool = False


class RowDelegate(QStyledItemDelegate):
    """Paints the title over its words; at the right of the words the state, shape and word.

    ``terse`` shows the state by its shape alone before the words, for a narrow column.
    """

    def __init__(self, *, terse: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terse = terse

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Two lines."""
        return QSize(space(40), space(15))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(_ROLE)
        list_widget = self.parent()
        if not isinstance(row, ListRow) or not isinstance(list_widget, QWidget):
            return
        tokens = tokens_of(list_widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        self._ground(painter, box, tokens, state, focused=list_widget.hasFocus())
        inner = box.adjusted(space(4), space(2), -space(3), -space(2))
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        lower = QRectF(inner.left(), inner.center().y(), inner.width(), inner.height() / 2)
        self._title(painter, upper, tokens, row)
        self._words(painter, lower, tokens, row)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        box: QRectF,
        tokens: Tokens,
        state: QStyle.StateFlag,
        *,
        focused: bool,
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.grounds[Tone.ACCENT]))
            bar = QRectF(box.left(), box.top() + space(1), 3, box.height() - space(2))
            painter.fillRect(bar, QColor(tokens.focus if focused else tokens.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.raised))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _title(self, painter: QPainter, box: QRectF, tokens: Tokens, row: ListRow) -> None:
        left = box.left()
        if row.pill:
            made = font(SIZE_SMALL, QFont.Weight.Bold)
            wide = QFontMetricsF(made).horizontalAdvance(row.pill) + space(3)
            pill = QRectF(left, box.top() + 2, wide, box.height() - 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(pill, RADIUS_SMALL, RADIUS_SMALL)
            painter.setPen(QColor(tokens.on_accent))
            painter.setFont(made)
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), row.pill)
            left = pill.right() + space(2)
        made = font(SIZE_BODY, QFont.Weight.DemiBold)
        painter.setFont(made)
        painter.setPen(QColor(tokens.text_faint if row.faint else tokens.text))
        room = box.right() - left
        words = QFontMetricsF(made).elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, box.top(), room, box.height()), _LEFT, words)

    def _words(self, painter: QPainter, box: QRectF, tokens: Tokens, row: ListRow) -> None:
        left, right = box.left(), box.right()
        if row.state:
            look = look_of(row.state)
            ink, ground = QColor(tokens.ink[look.tone]), QColor(tokens.panel)
            made = font(SIZE_SMALL, QFont.Weight.DemiBold)
            word = "" if self.terse and row.state == "pass" else row.word or render(look.word)
            sign = QRectF(left, box.center().y() - _SIGN / 2, _SIGN, _SIGN)
            wide = QFontMetricsF(made).horizontalAdvance(word)
            if not self.terse:
                sign.moveLeft(right - wide - _SIGN - space(1))
            paint_shape(painter, sign, look.shape, ink, ground)
            painter.setPen(ink)
            painter.setFont(made)
            place = QRectF(sign.right() + space(1), box.top(), wide + 2, box.height())
            painter.drawText(place, _LEFT, word)
            if self.terse:
                left = place.right() + space(2)
            else:
                right = sign.left() - space(3)
        made = font(SIZE_SMALL)
        painter.setFont(made)
        painter.setPen(QColor(tokens.text_faint if row.faint else tokens.text_muted))
        words = QFontMetricsF(made).elidedText(
            row.words, Qt.TextElideMode.ElideRight, max(0.0, right - left)
        )
        painter.drawText(QRectF(left, box.top(), right - left, box.height()), _LEFT, words)


class RowList(QListWidget):
    """``chosen(id)`` when a person goes to a row, ``opened(id)`` on Enter or a double click,
    ``ordered(list[str])`` when the order was changed. ``movable`` lets it be changed.

    Files that are dragged over it are left to the page below.
    """

    chosen = Signal(str)
    opened = Signal(str)
    ordered = Signal(object)

    def __init__(
        self,
        name: str,
        *,
        movable: bool = False,
        terse: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.movable = movable
        self.rows: list[ListRow] = []
        self._quiet = False
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(terse=terse, parent=self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
            self.setDropIndicatorShown(True)
        self.currentItemChanged.connect(self._current_changed)
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit(self.current_id()))

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows; the chosen one stays chosen while it is among them."""
        if list(rows) == self.rows:
            return
        kept = self.current_id()
        self.rows = list(rows)
        self._quiet = True
        self.clear()
        for row in rows:
            item = QListWidgetItem(self)
            item.setData(_ROLE, row)
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), _spoken(row))
            item.setToolTip(plain_tip(row.title))
        self.select(kept)
        self._quiet = False

    def select(self, row_id: str) -> bool:
        """Choose a row without telling of it; False where it is not there."""
        for place, row in enumerate(self.ids()):
            if row == row_id:
                before, self._quiet = self._quiet, True
                self.setCurrentRow(place)
                self._quiet = before
                return True
        return False

    def current_id(self) -> str:
        """Id of the chosen row; empty where none is."""
        item = self.currentItem()
        return str(item.data(_ROLE).id) if item is not None else ""

    def ids(self) -> list[str]:
        """The ids in the order they stand in."""
        return [str(self.item(place).data(_ROLE).id) for place in range(self.count())]

    def move_row(self, by: int) -> None:
        """Move the chosen row up (-1) or down (1)."""
        here = self.currentRow()
        there = here + by
        if not self.movable or here < 0 or not 0 <= there < self.count():
            return
        self._quiet = True
        item = self.takeItem(here)
        self.insertItem(there, item)
        self.setCurrentRow(there)
        self._quiet = False
        self._tell_order()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter opens, Alt with an arrow moves."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_row(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_id():
            self.opened.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Only rows of its own are taken; files go on to the page."""
        if event.source() is self:
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """A row was dropped at another place."""
        if event.source() is self:
            super().dropEvent(event)
            self._tell_order()

    def _tell_order(self) -> None:
        by_id = {row.id: row for row in self.rows}
        self.rows = [by_id[row] for row in self.ids()]
        self.ordered.emit(self.ids())

    def _current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._quiet:
            self.chosen.emit(self.current_id())


def _spoken(row: ListRow) -> str:
    word = row.word or (render(look_of(row.state).word) if row.state else "")
    return ", ".join(part for part in (row.pill, row.title, row.words, word) if part)
