"""The page as paper under the hands: swiped, enlarged, moved, marked, by finger, mouse, wheel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.model.clock import now_ns
from app.ui.chair.gestures import Act, Fingers, Meaning, Point
from app.ui.chair.page_picture import Box, PagePicture, PageSource

LINE_SHARE = 0.022
"""A stroke of the highlighter is at least as high as a line of writing on A4."""
WHEEL_STEP = 120
TREMBLE_PX = 10
"""A mouse that was moved less has only been pressed."""
ZOOM_STEP = 1.25
DOUBLE_ZOOM = 2.0


class PagePaper(PagePicture):
    """``swiped(int)``: a page on (1) or back (-1). ``tapped(QPointF)``: touched, nothing more.
    ``marked(box)``: a stretch was marked, in shares of the page. ``mark_touched(str)``: a
    highlight was touched. ``pen``: the finger marks instead of moving and turning.
    """

    swiped = Signal(int)
    tapped = Signal(QPointF)
    marked = Signal(object)
    mark_touched = Signal(str)

    def __init__(self, pages: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(pages, parent)
        self.pen = False
        self._stroke: tuple[QPointF, QPointF] | None = None
        self._fingers = Fingers()
        self._mouse_from: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)

    def clear(self) -> None:
        """Keep nothing; the pen is put away."""
        self.pen, self._stroke, self._mouse_from = False, None, None
        super().clear()

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
            self._follow_stroke(None)
        event.accept()

    def _act(self, acts: Sequence[Act]) -> None:
        for act in acts:
            self._do(act)

    def _do(self, act: Act) -> None:
        at = QPointF(*act.at)
        if act.meaning is Meaning.PINCH:
            self._follow_stroke(None)
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
            self._follow_stroke((at, at))
        elif self._stroke is not None:
            box = self._follow_stroke((self._stroke[0], at))
            if meaning is Meaning.RELEASE:
                self._follow_stroke(None)
                if box is not None and self.shown:
                    self.marked.emit(box)

    def _follow_stroke(self, stroke: tuple[QPointF, QPointF] | None) -> Box | None:
        """The stroke that is being drawn, seen at once; answers its box on the page."""
        self._stroke = stroke
        self._drawn_now = self._stroke_box()
        self.update()
        return self._drawn_now

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
                self._follow_stroke((event.position(), event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the stroke, or move the page."""
        if self._mouse_from is None:
            event.ignore()
            return
        if self._stroke is not None:
            self._follow_stroke((self._stroke[0], event.position()))
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
        self._follow_stroke(None)
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


def _within(share: float) -> float:
    return max(0.0, min(1.0, share))


def _far(one: QPointF, other: QPointF) -> bool:
    return (other - one).manhattanLength() >= TREMBLE_PX
