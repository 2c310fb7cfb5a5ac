"""The pages as small pictures in a row; only those in sight are asked for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.look import Scale
from app.ui.chair.page_picture import PageSource, warmed

REST_MS = 300
"""So long after a page was turned small pictures are asked for: the next large page comes first."""
KEPT = 60
"""So many small pictures are kept."""
_SHAPE = 297 / 210
_MOVED_PX = 12


class Thumbs(QWidget):
    """``chosen(int)``: a page was touched. ``across``: the row lies, instead of standing."""

    chosen = Signal(int)

    def __init__(self, pages: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.scale = Scale()
        self.across = False
        self.document, self.page, self.count = "", 0, 0
        self._bookmarked: frozenset[int] = frozenset()
        self._pictures: dict[int, QPixmap] = {}
        self._offset = 0
        self._press: QPoint | None = None
        self._press_offset = 0
        self._moved = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.update)
        self.setAccessibleName(tr("chair screen", "Pages"))
        pages.page_ready.connect(self._ready)

    def show_page(self, document: str, page: int, count: int) -> None:
        """The row of a document with one page lit; it is brought into sight."""
        if document != self.document:
            self._pictures.clear()
            self._offset = 0
        self.document, self.page, self.count = document, page, count
        self._rest.start()
        self.setAccessibleDescription(tr("chair screen", "page {page}").format(page=page))
        self._bring_into_sight()
        self.update()

    def fit(self) -> None:
        """The lit page in sight in the size of now; pictures of another size are let go."""
        self._pictures.clear()
        self._bring_into_sight()

    def show_bookmarks(self, pages: frozenset[int]) -> None:
        """The pages with a bookmark."""
        if pages != self._bookmarked:
            self._bookmarked = pages
            self.update()

    def clear(self) -> None:
        """Keep nothing."""
        self._pictures.clear()
        self._bookmarked = frozenset()
        self.document, self.page, self.count, self._offset = "", 0, 0, 0
        self.update()

    @property
    def kept(self) -> int:
        """How many small pictures are in memory."""
        return len(self._pictures)

    def sheet_size(self) -> QSize:
        """The size of one small page."""
        if self.across:
            height = self.height() - self.scale.px(24)
            return QSize(round(height / _SHAPE), height)
        width = self.width() - self.scale.px(40)
        return QSize(width, round(width * _SHAPE))

    def rect_of(self, page: int) -> QRect:
        """Where a page lies, in pixels of this widget."""
        size, step = self.sheet_size(), self._step()
        along = self.scale.px(20) + (page - 1) * step - self._offset
        beside = self.scale.px(12)
        if self.across:
            return QRect(QPoint(along, beside), size)
        return QRect(QPoint(self.scale.px(20), along), size)

    def in_sight(self) -> range:
        """The pages that can be seen."""
        step, room = self._step(), self._room()
        first = max(1, self._offset // step + 1)
        return range(first, min(self.count, (self._offset + room) // step + 1) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the pages in sight, with their numbers."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.GROUND))
        for page in self.in_sight():
            self._paint(painter, page)
        if len(self._pictures) > KEPT:
            sight = self.in_sight()
            self._pictures = {p: pic for p, pic in self._pictures.items() if p in sight}

    def _paint(self, painter: QPainter, page: int) -> None:
        rect = self.rect_of(page)
        picture = self._picture(page)
        lit = page == self.page
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(1.0 if lit else 0.62)
        painter.fillRect(rect, QColor(look.PAPER))
        if picture is not None:
            fitted = QSize(picture.size())
            fitted.scale(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inner = QRect(QPoint(), fitted)
            inner.moveCenter(rect.center())
            painter.drawPixmap(inner, picture)
        else:
            painter.setPen(QColor(look.PAPER_INK))
            painter.setFont(self.scale.font(24))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(page))
        if page in self._bookmarked:
            side = self.scale.px(12)
            painter.fillRect(
                QRect(rect.right() - 2 * side, rect.top(), side, 2 * side), QColor(look.RIBBON)
            )
        painter.setOpacity(1.0)
        if lit:
            self._paint_ring(painter, rect)
        if picture is not None:
            self._paint_number(painter, rect, page)

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.GOLD), self.scale.px(4)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(-3, -3, 3, 3), 4, 4)

    def _paint_number(self, painter: QPainter, rect: QRect, page: int) -> None:
        """The number on a small plate at the foot of the page."""
        painter.setFont(self.scale.font(14, QFont.Weight.Medium))
        words = str(page)
        width = painter.fontMetrics().horizontalAdvance(words) + self.scale.px(12)
        height = self.scale.px(24)
        plate = QRect(rect.right() - width, rect.bottom() - height, width, height)
        painter.fillRect(plate, QColor(28, 25, 22, 215))
        painter.setPen(QColor(look.GOLD if page == self.page else look.TEXT))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _picture(self, page: int) -> QPixmap | None:
        if page not in self._pictures and self.document and not self._rest.isActive():
            size = self.sheet_size() * self.devicePixelRatioF()
            image = self._pages.image(self.document, page, size)
            if image is None or image.isNull():
                return None
            self._pictures[page] = warmed(image)
        return self._pictures.get(page)

    def _ready(self, document: str, page: int) -> None:
        if document == self.document and page not in self._pictures and page in self.in_sight():
            self.update()

    def _room(self) -> int:
        return self.width() if self.across else self.height()

    def _step(self) -> int:
        size = self.sheet_size()
        return max(1, (size.width() if self.across else size.height()) + self.scale.px(16))

    def _bring_into_sight(self) -> None:
        """The lit page in the middle, so that its neighbours are seen too."""
        step = self._step()
        middle = (self.page - 1) * step + step // 2 - self._room() // 2 + self.scale.px(20)
        self._scroll_to(middle)

    def _scroll_to(self, offset: int) -> None:
        whole = self.count * self._step() + self.scale.px(24)
        self._offset = max(0, min(offset, whole - self._room()))
        self.update()

    # -- hands ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """A page is touched, or the row is taken hold of."""
        self._press, self._press_offset = event.position().toPoint(), self._offset
        self._moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Move the row with the finger."""
        if self._press is None:
            return
        moved = event.position().toPoint() - self._press
        along = moved.x() if self.across else moved.y()
        self._moved = self._moved or abs(along) > _MOVED_PX
        if self._moved:
            self._scroll_to(self._press_offset - along)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """The page under the finger is chosen where the row was not moved."""
        at, self._press = event.position().toPoint(), None
        if self._moved:
            return
        touched = [page for page in self.in_sight() if self.rect_of(page).contains(at)]
        if touched:
            self.chosen.emit(touched[0])

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """The wheel moves the row and turns no page."""
        self._scroll_to(self._offset - event.angleDelta().y())
