"""The list of figures, painted: name and value on the first line, source and origin below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.profile.figure_words import Row, origin_words, source_words, title_of, value_words
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import SIZE_BODY, SIZE_SMALL, Tone, space

Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_VALUE_SHARE = 0.38


class FigureModel(QAbstractListModel):
    """Rows of ``profile.show``; the row itself lies under ``UserRole``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  (Qt's name)
        """How many figures."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or the whole of it in words for those who listen."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{title_of(row)}: {value_words(row)}, {origin_words(row)}"
        return None


class FigureDelegate(QStyledItemDelegate):
    """Paints one figure."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Two lines."""
        return QSize(space(60), space(15))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and words."""
        view = option.widget
        tokens = tokens_of(view)
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.grounds[Tone.ACCENT]))
            bar = QRectF(box.left(), box.top(), space(1), box.height())
            painter.fillRect(bar, QColor(tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.raised))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(tokens.line))
        inner = box.adjusted(space(4), space(2), -space(4), -space(2))
        first = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        known = row.get("value") is not None
        share = _VALUE_SHARE if known else 1.0
        value = _fitting(value_words(row), SIZE_BODY, first.width() * share, strong=known)
        width = QFontMetricsF(_font(SIZE_BODY, strong=known)).horizontalAdvance(value) + space(3)
        left = first.adjusted(0, 0, -width, 0)
        _write(painter, left, title_of(row), SIZE_BODY, tokens.text)
        painter.setFont(_font(SIZE_BODY, strong=known))
        painter.setPen(QColor(tokens.text if known else tokens.text_faint))
        painter.drawText(first, _RIGHT, value)
        below = first.translated(0, first.height())
        origin = origin_words(row)
        width = QFontMetricsF(font(SIZE_SMALL)).horizontalAdvance(origin) + space(3)
        _write(painter, below.adjusted(0, 0, -width, 0), source_words(row), SIZE_SMALL,
               tokens.text_muted)  # fmt: skip
        painter.drawText(below, _RIGHT, origin)
        painter.restore()


class FigureList(QListView):
    """``chosen(row)`` when a figure is pressed or the keyboard comes to it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureModel(self)
        self.setModel(self.figures)
        self.setItemDelegate(FigureDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_rows(self, rows: Sequence[Row], keep: str = "") -> None:
        """Show these; the figure ``keep`` stays the chosen one where it is among them."""
        self.figures.show_rows(rows)
        for place, row in enumerate(rows):
            if row.get("key") == keep:
                self.setCurrentIndex(self.figures.index(place, 0))

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.figures.rows[current.row()])


def _font(size: int, *, strong: bool) -> QFont:
    return font(size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def _fitting(words: str, size: int, width: float, *, strong: bool) -> str:
    metrics = QFontMetricsF(_font(size, strong=strong))
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)


def _write(painter: QPainter, line: QRectF, words: str, size: int, colour: str) -> None:
    painter.setFont(font(size))
    painter.setPen(QColor(colour))
    painter.drawText(line, _LEFT, _fitting(words, size, line.width(), strong=False))
