"""A list of sessions, painted: title, place, date and a badge, a mark on what is practice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.system.i18n import render, tr
from app.ui.session.row_paint import (
    badge_width,
    paint_badge,
    paint_ground,
    paint_head,
    paint_words,
)
from app.ui.session.session_words import Mark, Row, day_and_time, place_words
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import (
    space,
)

MarkOf = Callable[[Row], Mark]
Index = QModelIndex | QPersistentModelIndex


class SessionModel(QAbstractListModel):
    """Rows of the topic ``sessions``; the row itself lies under ``UserRole``."""

    def __init__(self, mark_of: MarkOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._mark_of = mark_of

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  (Qt's name)
        """How many sessions."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or the whole of it in words for those who listen."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            mark = self._mark_of(row)
            word = mark.word or render(look_of(mark.state).word)
            return ", ".join((str(row.get("title", "")), day_and_time(row), word))
        return None


class SessionDelegate(QStyledItemDelegate):
    """Paints one session in two lines, the badge at the right of the second."""

    def __init__(self, mark_of: MarkOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark_of = mark_of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """All rows are of one height."""
        return QSize(space(60), space(17))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, words and badge."""
        tokens = tokens_of(option.widget)
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, tokens)
        inner = QRectF(option.rect).adjusted(space(4), space(2) + 2, -space(4), -space(2))
        line = QRectF(inner.left(), inner.top(), inner.width(), space(6))
        paint_head(painter, line, row, day_and_time(row), tokens, mark_practice=True)
        below = line.translated(0, space(6))
        mark = self._mark_of(row)
        width = badge_width(mark)
        paint_badge(painter, (below.right() - width, below.top()), mark, tokens)
        left = below.adjusted(0, 0, -width - space(3), 0)
        paint_words(painter, left, place_words(row), tokens.text_muted)
        painter.restore()


class SessionList(QListView):
    """Sessions to choose from. ``opened(id)``: Enter or a double click; ``chosen(id)``: selected.

    The selection is kept by id over every change of the rows.
    """

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, mark_of: MarkOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SessionModel(mark_of, self)
        self.setModel(self.rows)
        self.setItemDelegate(SessionDelegate(mark_of, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("session", "Sessions"))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._id_at(index)))
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._quiet = False

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these sessions; the selected one stays selected while it is among them."""
        if rows == self.rows.rows:
            return
        kept = self.current_id()
        self._quiet = True
        self.rows.show_rows(rows)
        self.select(kept)
        self._quiet = False

    def select(self, session_id: str) -> bool:
        """Select a session; False where it is not in the list."""
        for place, row in enumerate(self.rows.rows):
            if row.get("id") == session_id:
                self.setCurrentIndex(self.rows.index(place))
                return True
        return False

    def current_id(self) -> str:
        """Id of the selected session; empty where none is."""
        index = self.currentIndex()
        return self._id_at(index) if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter opens the selected session."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_id():
            self.opened.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def _id_at(self, index: Index) -> str:
        return str(self.rows.rows[index.row()].get("id", ""))

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.chosen.emit(self._id_at(index))
