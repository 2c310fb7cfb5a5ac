"""The page as paper: drawn sharp, enlarged, moved, marked; the number alone until it is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QEvent,
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
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.model.clock import now_ns
from app.ui.chair import look
from app.ui.chair.gestures import Act, Fingers, Meaning, Point
from app.ui.chair.look import Scale
from app.ui.chair.paper_face import paint_bookmark, paint_message, paint_number, paint_paper
from app.ui.chair.paper_place import A4, MOST_ZOOM, PaperPlace

LINE_SHARE = 0.022
"""A stroke of the highlighter is at least as high as a line of writing on A4."""
MOST_PIXELS = 4096
"""No side of a page is asked for in more pixels than this."""
WHEEL_STEP = 120
TREMBLE_PX = 10
"""A mouse that was moved less has only been pressed."""
ZOOM_STEP = 1.25
ZOOM_REST_MS = 120
"""While the zoom changes the picture at hand is stretched; then the sharp one is asked for."""
NEARLY = 1.05
"""So much larger a picture of the same page is not worth asking for."""
DOUBLE_ZOOM = 2.0

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

    def ahead(self, document_id: str, page: int, size: QSize) -> None:
        """Make the neighbours ready."""
        ...


class PagePaper(QWidget):
    """``swiped(int)``: a page on (1) or back (-1). ``tapped(QPointF)``: touched, nothing more.
    ``marked(box)``: a stretch was marked, in shares of the page. ``mark_touched(str)``: a
    highlight was touched. ``zoomed()``: the zoom is another.
    """

    swiped = Signal(int)
    tapped = Signal(QPointF)
    marked = Signal(object)
    mark_touched = Signal(str)
    zoomed = Signal()

    def __init__(self, pages: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.place = PaperPlace()
        self.scale = Scale()
        self.document, self.page = "", 0
        self.message = ""
        self.pen = False
        self.bookmarked = False
        self._picture: QPixmap | None = None
        self._sharp = False
        self._highlights: Sequence[tuple[str, Box]] = ()
        self._stroke: tuple[QPointF, QPointF] | None = None
        self._fingers = Fingers()
        self._mouse_from: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
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
        self._picture, self._sharp, self._stroke = None, False, None
        self.setAccessibleName(words)
        self._fetch()
        self._pages.ahead(document, page, self._wanted())
        self.update()

    def show_marks(self, highlights: Sequence[tuple[str, Box]], *, bookmarked: bool) -> None:
        """The marks of this reader on the page."""
        self._highlights, self.bookmarked = highlights, bookmarked
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
        self._picture, self._sharp, self._stroke = None, False, None
        self._highlights, self.bookmarked, self.pen = (), False, False
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
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(rect, self._picture, QRectF(self._picture.rect()))
            self._paint_highlights(painter)
        if self.bookmarked:
            paint_bookmark(painter, rect, self.scale)

    def _paint_highlights(self, painter: QPainter) -> None:
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setClipRect(self.place.rect())
        boxes = [box for _, box in self._highlights]
        stroke = self._stroke_box()
        for box in [*boxes, stroke] if stroke else boxes:
            painter.fillRect(self.place.rect_of(box), QColor(look.HIGHLIGHT))
        painter.restore()

    def _wanted(self) -> QSize:
        """The size in the screen's own pixels at which the page is sharp now."""
        size = self.place.fitted * self.place.zoom * self.devicePixelRatioF()
        longest = max(size.width(), size.height(), 1.0)
        return (size * min(1.0, MOST_PIXELS / longest)).toSize()

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

    # -- hands ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Fingers come as touch events; everything else as Qt gives it."""
        if isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        down: list[Point] = [
            (point.position().x(), point.position().y())
            for point in event.points()
            if point.state().name != "Released"
        ]
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            self._act(self._fingers.down(down, now_ns()))
        elif kind == QEvent.Type.TouchUpdate:
            self._act(self._fingers.move(down, now_ns()))
        elif kind == QEvent.Type.TouchEnd:
            # The last finger may have moved on its way up.
            last = [(p.position().x(), p.position().y()) for p in event.points()]
            self._act(self._fingers.move(last, now_ns()))
            self._act(self._fingers.up(now_ns()))
        else:
            self._fingers.cancel()
            self._stroke = None
        event.accept()

    def _act(self, acts: Sequence[Act]) -> None:
        for act in acts:
            self._do(act)

    def _do(self, act: Act) -> None:
        at = QPointF(*act.at)
        if act.meaning is Meaning.PINCH:
            self._stroke = None
            self.place.enlarge(self.place.zoom * act.factor, at)
            self.place.move(*act.moved)
            self._after_zoom()
        elif self.pen and act.meaning in {Meaning.PRESS, Meaning.DRAG, Meaning.RELEASE}:
            self._draw(act.meaning, at)
        elif act.meaning is Meaning.DRAG and self.place.enlarged:
            self.move_by(*act.moved)
        elif act.meaning is Meaning.DOUBLE_TAP:
            self._double(at)
        elif act.meaning is Meaning.TAP:
            self._tap(at)
        elif not self.pen and not self.place.enlarged:
            if act.meaning is Meaning.SWIPE_LEFT:
                self.swiped.emit(1)
            elif act.meaning is Meaning.SWIPE_RIGHT:
                self.swiped.emit(-1)

    def _draw(self, meaning: Meaning, at: QPointF) -> None:
        if meaning is Meaning.PRESS:
            self._stroke = (at, at)
        elif self._stroke is not None:
            self._stroke = (self._stroke[0], at)
            if meaning is Meaning.RELEASE:
                box, self._stroke = self._stroke_box(), None
                if box is not None and self.shown:
                    self.marked.emit(box)
        self.update()

    def _stroke_box(self) -> Box | None:
        """The stroke as a box on the page; None where it is too short to be meant."""
        if self._stroke is None:
            return None
        one, other = (self.place.share_of(point) for point in self._stroke)
        left, right = sorted(_within(x) for x in (one.x(), other.x()))
        top, foot = sorted(_within(y) for y in (one.y(), other.y()))
        if right - left < LINE_SHARE / 2:
            return None
        if foot - top < LINE_SHARE:
            middle = (top + foot) / 2
            top = max(0.0, min(1 - LINE_SHARE, middle - LINE_SHARE / 2))
            foot = top + LINE_SHARE
        return (left, top, right - left, foot - top)

    def _tap(self, at: QPointF) -> None:
        touched = [mark for mark, box in self._highlights if self.place.rect_of(box).contains(at)]
        if touched and self.shown:
            self.mark_touched.emit(touched[-1])
        self.tapped.emit(at)

    def _double(self, at: QPointF) -> None:
        if self.place.enlarged:
            self.place.whole()
        else:
            self.place.enlarge(max(self.place.wide_zoom, DOUBLE_ZOOM), at)
        self._after_zoom()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """A mouse marks by dragging; on an enlarged page it moves it unless the pen is taken."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._mouse_from = event.position()
            if self.pen or not self.place.enlarged:
                self._stroke = (event.position(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the stroke, or move the page."""
        if self._mouse_from is None:
            event.ignore()
            return
        if self._stroke is not None:
            self._stroke = (self._stroke[0], event.position())
            self.update()
            return
        moved = event.position() - self._mouse_from
        self._mouse_from = event.position()
        self.move_by(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """The stroke is done; without one it was a tap."""
        if self._mouse_from is None:
            return
        self._mouse_from = None
        stroke = self._stroke
        if stroke is not None and _far(stroke[0], event.position()):
            self._draw(Meaning.RELEASE, event.position())
            return
        self._stroke = None
        self._tap(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """The second of two presses comes as a press."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Ctrl and wheel enlarge; the wheel moves an enlarged page, else it turns."""
        steps = event.angleDelta().y() / WHEEL_STEP
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP**steps, event.position())
        elif self.place.enlarged:
            self.move_by(0.0, steps * self.height() / 10)
        elif steps:
            self.swiped.emit(-1 if steps > 0 else 1)

    @property
    def can_enlarge(self) -> bool:
        """True while it can be made larger."""
        return self.place.zoom < MOST_ZOOM


def warmed(image: QImage) -> QPixmap:
    """A page's picture as a pixmap on warm paper: white becomes the paper's own tone."""
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(1.0)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(made.rect(), QColor(look.PAPER))
    painter.end()
    return QPixmap.fromImage(made, Qt.ImageConversionFlag.NoFormatConversion)


def _within(share: float) -> float:
    return max(0.0, min(1.0, share))


def _far(one: QPointF, other: QPointF) -> bool:
    return (other - one).manhattanLength() >= TREMBLE_PX
