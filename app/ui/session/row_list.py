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
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.system.i18n import render, tr
from app.ui.session.session_words import Mark, Row, day_and_time, day_words, place_words
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import (
    FOCUS_WIDTH,
    RADIUS_SMALL,
    SIZE_BODY,
    SIZE_SMALL,
    Tokens,
    Tone,
    space,
)

MarkOf = Callable[[Row], Mark]
WordsOf = Callable[[Row], str]
Index = QModelIndex | QPersistentModelIndex

_BADGE = space(6)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


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
    """Paints one session. ``narrow`` puts the badge on a line of its own."""

    def __init__(
        self, mark_of: MarkOf, words_of: WordsOf, *, narrow: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mark_of = mark_of
        self._words_of = words_of
        self._narrow = narrow

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Two lines, or three."""
        return QSize(space(60), space(23) if self._narrow else space(17))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, words and badge."""
        view = option.widget
        tokens = tokens_of(view)
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, tokens, state, focused=view.hasFocus())
        inner = box.adjusted(space(4), space(2) + 2, -space(4), -space(2))
        line = QRectF(inner.left(), inner.top(), inner.width(), space(6))
        self._paint_head(painter, line, row, tokens)
        below = line.translated(0, space(6))
        mark = self._mark_of(row)
        if self._narrow:
            _words(painter, below, self._words_of(row), tokens.text_muted)
            paint_badge(painter, (below.left(), below.bottom() + 2), mark, tokens)
        else:
            width = badge_width(mark)
            paint_badge(painter, (below.right() - width, below.top()), mark, tokens)
            left = below.adjusted(0, 0, -width - space(3), 0)
            _words(painter, left, self._words_of(row), tokens.text_muted)
        painter.restore()

    def _paint_ground(
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
            bar = QRectF(box.left(), box.top(), space(1), box.height())
            painter.fillRect(bar, QColor(tokens.accent))
            if focused:
                painter.setPen(QColor(tokens.focus))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                edge = FOCUS_WIDTH / 2
                painter.drawRect(box.adjusted(edge, edge, -edge, -edge))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.raised))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(tokens.line))

    def _paint_head(self, painter: QPainter, line: QRectF, row: Row, tokens: Tokens) -> None:
        when = day_words(row) if self._narrow else day_and_time(row)
        small = font(SIZE_SMALL)
        when_width = QFontMetricsF(small).horizontalAdvance(when) + space(3)
        painter.setFont(small)
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(line, _RIGHT, when)
        title = line.adjusted(0, 0, -when_width, 0)
        if row.get("practice"):
            title.setLeft(title.left() + _paint_practice(painter, title, tokens))
        strong = font(SIZE_BODY, QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(QColor(tokens.text))
        words = QFontMetricsF(strong).elidedText(
            str(row.get("title", "")), Qt.TextElideMode.ElideRight, title.width()
        )
        painter.drawText(title, _LEFT, words)


def _words(painter: QPainter, line: QRectF, words: str, colour: str) -> None:
    small = font(SIZE_SMALL)
    painter.setFont(small)
    painter.setPen(QColor(colour))
    fits = QFontMetricsF(small).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, _LEFT, fits)


def _paint_practice(painter: QPainter, line: QRectF, tokens: Tokens) -> float:
    """The word of a practice on a ground of its own; returns the width it takes."""
    words = tr("session", "PRACTICE")
    bold = font(SIZE_SMALL, QFont.Weight.Bold)
    width = QFontMetricsF(bold).horizontalAdvance(words) + space(4)
    box = QRectF(line.left(), line.top() + 1, width, space(6) - 2)
    painter.setPen(QColor(tokens.ink[Tone.WAIVED]))
    painter.setBrush(QColor(tokens.grounds[Tone.WAIVED]))
    painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
    painter.setFont(bold)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
    return width + space(2)


def _badge_font() -> QFont:
    return font(SIZE_SMALL, QFont.Weight.DemiBold)


def _badge_words(mark: Mark) -> str:
    return mark.word or render(look_of(mark.state).word)


def badge_width(mark: Mark) -> float:
    """Pixels that :func:`paint_badge` takes."""
    return QFontMetricsF(_badge_font()).horizontalAdvance(_badge_words(mark)) + space(9) + 1


def paint_badge(painter: QPainter, corner: tuple[float, float], mark: Mark, tokens: Tokens) -> None:
    """Shape and word of a state, as the widget of the same look paints it."""
    look = look_of(mark.state)
    ink, ground = QColor(tokens.ink[look.tone]), QColor(tokens.grounds[look.tone])
    box = QRectF(*corner, badge_width(mark), _BADGE - 1)
    painter.setPen(ink if look.bordered else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, RADIUS_SMALL + 1, RADIUS_SMALL + 1)
    icon = QRectF(box.left() + space(2), box.top() + (box.height() - 16) / 2, 16, 16)
    paint_shape(painter, icon, look.shape, ink, ground)
    painter.setPen(ink)
    painter.setFont(_badge_font())
    words = QRectF(icon.right() + space(1), box.top(), box.width(), box.height())
    painter.drawText(words, _LEFT, _badge_words(mark))


class SessionList(QListView):
    """Sessions to choose from. ``opened(id)``: Enter or a double click; ``chosen(id)``: selected.

    The selection is kept by id over every change of the rows.
    """

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        mark_of: MarkOf,
        words_of: WordsOf = place_words,
        *,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = SessionModel(mark_of, self)
        self.setModel(self.rows)
        self.setItemDelegate(SessionDelegate(mark_of, words_of, narrow=narrow, parent=self))
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
