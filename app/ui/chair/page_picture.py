"""The page as it is drawn: sharp, enlarged, marked; its number alone until it is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from app.ui.chair import look
from app.ui.chair.look import Scale
from app.ui.chair.paper_face import paint_bookmark, paint_message, paint_number, paint_paper
from app.ui.chair.paper_place import A4, PaperPlace

MOST_PIXELS = 4096
"""No side of a page is asked for in more pixels than this."""
ZOOM_REST_MS = 120
"""While the zoom changes the picture at hand is stretched; then the sharp one is asked for."""
EXACT_PX = 2.0
"""A picture that differs less from the page's size is not stretched: letters stay sharp."""
NEARLY = 1.05
"""So much larger a picture of the same page is not worth asking for."""

Box = tuple[float, float, float, float]


class PageSource(Protocol):
    """What gives pictures of pages; the window's client of the reader is the real one."""

    @property
    def page_ready(self) -> SignalInstance:
        """(document, page): a picture that was asked for is there."""
        ...

    def image(self, document_id: str, page: int, size: QSize) -> QImage | None:
        """The picture at once, or asked for."""
        ...

    def page_size(self, document_id: str, page: int) -> tuple[float, float] | None:
        """Width and height of a page in any unit; None while nobody knows."""
        ...

    def ahead(self, document_id: str, page: int, size: QSize) -> None:
        """Make the neighbours ready."""
        ...


class PagePicture(QWidget):
    """Draws one page and the marks on it; ``zoomed()`` when the zoom is another."""

    zoomed = Signal()

    def __init__(self, pages: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.place = PaperPlace()
        self.scale = Scale()
        self.document, self.page = "", 0
        self.message = ""
        self.bookmarked = False
        self._picture: QPixmap | None = None
        self._sharp = False
        self._highlights: Sequence[tuple[str, Box]] = ()
        self._drawn_now: Box | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(ZOOM_REST_MS)
        self._rest.timeout.connect(self._sharpen)
        pages.page_ready.connect(self._ready)

    @property
    def shown(self) -> bool:
        """True while the page itself is drawn, not only its number."""
        return self._picture is not None

    def show_page(self, document: str, page: int, words: str) -> None:
        """Show a page: at once where it is ready, else its number on paper. Never the old one."""
        if document != self.document:
            self.place.whole()
            self.place.shape = A4
        elif page != self.page:
            self.place.to_top()
        self.document, self.page, self.message = document, page, ""
        self._picture, self._sharp, self._drawn_now = None, False, None
        self.setAccessibleName(words)
        self._shape()
        self._fetch()
        self._pages.ahead(document, page, self._wanted())
        self.update()

    def show_marks(self, highlights: Sequence[tuple[str, Box]], *, bookmarked: bool) -> None:
        """The marks of this reader on the page."""
        self._highlights, self.bookmarked = highlights, bookmarked
        self.update()

    def say_of_page(self, words: str) -> None:
        """Words on the sheet of this page, which cannot be shown."""
        self._picture, self.message = None, words
        self.setAccessibleName(words)
        self.update()

    def say(self, words: str, document: str = "") -> None:
        """Words in place of a page: on the sheet of a document, or on the ground without one."""
        self.clear()
        self.document, self.message = document, words
        self.setAccessibleName(words)
        self.update()

    def clear(self) -> None:
        """Keep nothing: no page, no mark, no picture."""
        self.document, self.page, self.message = "", 0, ""
        self._picture, self._sharp, self._drawn_now = None, False, None
        self._highlights, self.bookmarked = (), False
        self.place.whole()
        self.setAccessibleName("")
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge by a factor around a point (default: the middle)."""
        self.place.enlarge(self.place.zoom * factor, at or self.place.room.center())
        self._after_zoom()

    def zoom_to(self, zoom: float) -> None:
        """A zoom of its own; as wide as the room it begins at the top of the page."""
        if zoom <= 1.0:
            self.place.whole()
        else:
            self.place.enlarge(zoom, self.place.room.center())
        self._after_zoom()

    def move_by(self, across: float, along: float) -> None:
        """Move an enlarged page by pixels."""
        self.place.move(across, along)
        self.update()

    def picture_rect(self) -> QRectF:
        """Where the page lies, in pixels of this widget."""
        return self.place.rect()

    def fit(self) -> None:
        """Fit the page into the size of now; its picture follows in the new size. Not left to
        Qt's own event, which a hidden widget gets only once it is shown: too late to be ready.
        """
        margin = self.scale.px(14)
        self.place.room = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        self.place.settle()
        self._sharp = False
        if self.document and not self.message:
            self._fetch()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw paper, page, marks, ribbon."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.GROUND))
        if not self.document and not self.message:
            return
        if not self.document:
            paint_message(painter, self.place.room, self.message, self.scale)
            return
        rect = self.place.rect()
        paint_paper(painter, rect, self.scale)
        if self.message:
            paint_message(painter, rect, self.message, self.scale)
            return
        if self._picture is None:
            paint_number(painter, rect, self.page, self.scale)
        else:
            self._paint_page(painter, rect, self._picture)
            self._paint_highlights(painter)
        if self.bookmarked:
            paint_bookmark(painter, rect, self.scale)

    def _paint_page(self, painter: QPainter, rect: QRectF, picture: QPixmap) -> None:
        """Pixel upon pixel where the picture has the page's size, else stretched."""
        ratio = self.devicePixelRatioF()
        if abs(picture.width() - rect.width() * ratio) < EXACT_PX:
            picture.setDevicePixelRatio(ratio)
            painter.drawPixmap(rect.topLeft().toPoint(), picture)
            return
        picture.setDevicePixelRatio(1.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect, picture, QRectF(picture.rect()))

    def _paint_highlights(self, painter: QPainter) -> None:
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setClipRect(self.place.rect())
        boxes = [box for _, box in self._highlights]
        for box in [*boxes, self._drawn_now] if self._drawn_now else boxes:
            painter.fillRect(self.place.rect_of(box), QColor(look.HIGHLIGHT))
        painter.restore()

    def _wanted(self) -> QSize:
        """The size in the screen's own pixels at which the page is sharp now."""
        size = self.place.fitted * self.place.zoom * self.devicePixelRatioF()
        longest = max(size.width(), size.height(), 1.0)
        return (size * min(1.0, MOST_PIXELS / longest)).toSize()

    def _shape(self) -> None:
        """The sheet of a page whose picture is awaited has its shape already, where it is known."""
        size = self._pages.page_size(self.document, self.page)
        if size is not None:
            self.place.shape = QSizeF(*size)
            self.place.settle()

    def _fetch(self) -> None:
        """Take the page's picture where it is ready; else it has been asked for."""
        if self.place.room.isEmpty():
            return
        image = self._pages.image(self.document, self.page, self._wanted())
        if image is None or image.isNull():
            return
        self.place.shape = QSizeF(image.size())
        self.place.settle()
        wanted = self._wanted()
        self._sharp = image.width() * NEARLY >= wanted.width()
        if not self._sharp:  # only now is the page's own shape known
            larger = self._pages.image(self.document, self.page, wanted)
            image, self._sharp = (larger, True) if larger is not None else (image, False)
        self._picture = warmed(image)
        self.update()

    def _ready(self, document: str, page: int) -> None:
        if (document, page) == (self.document, self.page) and not self.message and not self._sharp:
            self._fetch()

    def _after_zoom(self) -> None:
        self._sharp = False
        self._rest.start()
        self.update()
        self.zoomed.emit()

    def _sharpen(self) -> None:
        if self.document and not self.message:
            self._fetch()


def warmed(image: QImage) -> QPixmap:
    """A page's picture as a pixmap on warm paper: white becomes the paper's own tone."""
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(1.0)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(made.rect(), QColor(look.PAPER))
    painter.end()
    return QPixmap.fromImage(made, Qt.ImageConversionFlag.NoFormatConversion)
