"""The list of the archive, painted: a thumbnail, title, day, place, length, state of the copies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.system import figures
from app.system.i18n import tr
from app.ui.archive.library_model import Index, LibraryModel, Row
from app.ui.session.row_paint import paint_badge, paint_ground, paint_head, paint_words
from app.ui.session.session_words import copies_mark, day_words
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import (
    RADIUS_SMALL,
    Tokens,
    space,
)

PictureOf = Callable[[str], QPixmap | None]
"""The thumbnail of a session; None while there is none. Asks for it."""

ROW_HEIGHT = space(25)
PICTURE = QSize(space(20), space(14))
LINE = 18
_SEEN_ANYWAY = frozenset({"title", "place", "date", "number"})


def place_and_length(row: Row) -> tuple[str, str]:
    """Two lines: where the words that are looked for were found, and what was found; else point
    (of a practice that it is one first), and how many points and how long.
    """
    place = next((one for one in row.get("found") or [] if one["where"] not in _SEEN_ANYWAY), None)
    if place is not None:
        where = tr("archive page", "Found: {where}").format(where=_where(place["where"]))
        return where, str(place["text"])
    seconds, points = float(row.get("seconds") or 0), int(row.get("points") or 0)
    practice = tr("archive page", "practice") if row.get("practice") else ""
    count = tr("archive page", "{count} points").format(count=points) if points > 1 else ""
    return (
        _joined(practice, str(row.get("point_name") or "")),
        _joined(count, figures.timecode(seconds) if seconds else ""),
    )


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _where(kind: str) -> str:
    words = {
        "people": tr("archive page", "people"),
        "steps": tr("archive page", "step"),
        "marks": tr("archive page", "note"),
        "cases": tr("archive page", "case"),
        "documents": tr("archive page", "document"),
        "page": tr("archive page", "page of a document"),
        "tests": tr("archive page", "test"),
        "alarms": tr("archive page", "incident"),
        "files": tr("archive page", "file"),
    }
    return words.get(kind, kind)


class LibraryDelegate(QStyledItemDelegate):
    """Paints one session in four lines, the lower three beside its picture."""

    def __init__(self, picture_of: PictureOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture_of = picture_of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """All rows are of one height."""
        return QSize(space(60), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, picture, words and badge."""
        tokens = tokens_of(option.widget)
        row: Row | None = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, tokens)
        inner = QRectF(option.rect).adjusted(space(3) + 1, space(2), -space(3), -space(2))
        if row is None:
            paint_words(painter, inner, tr("archive page", "Being fetched…"), tokens.text_faint)
        else:
            self._paint_row(painter, inner, row, tokens)
        painter.restore()

    def _paint_row(self, painter: QPainter, inner: QRectF, row: Row, tokens: Tokens) -> None:
        line = QRectF(inner.left(), inner.top(), inner.width(), space(6))
        paint_head(painter, line, row, day_words(row), tokens, mark_practice=False)
        size = QRectF(inner.left(), line.bottom() + 2, PICTURE.width(), PICTURE.height())
        _paint_picture(painter, size, self._picture_of(str(row.get("id") or "")), tokens)
        left = size.right() + space(2)
        below = QRectF(left, line.bottom(), inner.right() - left, LINE)
        for words in place_and_length(row):
            paint_words(painter, below, words, tokens.text_muted)
            below.translate(0, below.height())
        paint_badge(painter, (left, below.top() + 2), copies_mark(row), tokens)


def _paint_picture(painter: QPainter, box: QRectF, picture: QPixmap | None, tokens: Tokens) -> None:
    path = QPainterPath()
    path.addRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
    painter.fillPath(path, QColor(tokens.track))
    if picture is None:
        return
    painter.save()
    painter.setClipPath(path)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    ratio = picture.height() / max(1, picture.width())
    fitted = QRectF(0, 0, box.width(), box.width() * ratio)
    if fitted.height() > box.height():
        fitted = QRectF(0, 0, box.height() / max(0.01, ratio), box.height())
    fitted.moveCenter(box.center())
    painter.drawPixmap(fitted, picture, QRectF(picture.rect()))
    painter.restore()


class LibraryList(QListView):
    """Sessions to choose from. ``opened(id)``: Enter or a double click; ``chosen(id)``: selected.

    The selection is kept by id while the rows change, as long as it is among them.
    """

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(
        self, rows: LibraryModel, picture_of: PictureOf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._id = ""
        self._quiet = False
        self.setModel(rows)
        self.setItemDelegate(LibraryDelegate(picture_of, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("session", "Sessions"))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._id_at(index)))
        self.selectionModel().currentChanged.connect(self._current_changed)
        rows.modelAboutToBeReset.connect(self._hold_still)
        rows.modelReset.connect(self._keep_selection)
        rows.arrived.connect(lambda: self._current_changed(self.currentIndex()))
        rows.arrived.connect(self.repaint_rows)

    def current_id(self) -> str:
        """Id of the selected session; empty where none is."""
        index = self.currentIndex()
        return self._id_at(index) if index.isValid() else ""

    def select(self, session_id: str) -> bool:
        """Select a session; False where it is not among the rows that are here."""
        self._id = session_id or self._id
        place = self.rows.place_of(session_id)
        if place is None:
            return False
        self.setCurrentIndex(self.rows.index(place))
        return True

    def select_first(self) -> None:
        """Select the first session, where there is one."""
        if self.rows.total:
            self.setCurrentIndex(self.rows.index(0))

    def repaint_rows(self) -> None:
        """Pictures have arrived, or rows that others may follow which are in view."""
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter opens the selected session."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_id():
            self.opened.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def _hold_still(self) -> None:
        self._quiet = True

    def _keep_selection(self) -> None:
        self.select(self._id)
        self._quiet = False

    def _id_at(self, index: Index) -> str:
        row = self.rows.row(index.row())
        return str(row.get("id", "")) if row is not None else ""

    def _current_changed(self, index: QModelIndex) -> None:
        session_id = self._id_at(index) if index.isValid() and not self._quiet else ""
        if session_id and session_id != self._id:
            self._id = session_id
            self.chosen.emit(session_id)
