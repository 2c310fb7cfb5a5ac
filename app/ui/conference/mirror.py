"""The call on the stage: a copy of its pictures that passes on what the operator does to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.system.i18n import tr
from app.ui.conference.host import ConferenceHost
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import space

if TYPE_CHECKING:
    from app.ui.conference.view import CallView

LEAVE_KEY = Qt.Key.Key_F6
"""Takes the keyboard out of the page, as it does in browsers; Tab belongs to the page."""
_QUERIES_OF_PLACE = frozenset(
    {Qt.InputMethodQuery.ImCursorRectangle, Qt.InputMethodQuery.ImAnchorRectangle}
)
_OWN_KEYS = frozenset(range(Qt.Key.Key_F1.value, Qt.Key.Key_F12.value + 1))


class CallMirror(QWidget):
    """Shows the pictures of a host's call in its own size; mouse, wheel, keyboard and input
    methods go to the page. The function keys stay with the program, F6 leaves the page.
    """

    def __init__(self, host: ConferenceHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(space(60), space(34))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAccessibleName(tr("conference view", "Page of the meeting"))
        self.setAccessibleDescription(
            tr("conference view", "Keys go to the page of the meeting; F6 leads out of it.")
        )
        self._host = host
        self._picture: QImage | None = None
        self._scaled: QImage | None = None
        self._buffer: Any = None
        self._pressed: tuple[QWidget, QPoint] | None = None
        self._focused: QWidget | None = None
        host.picture_shown.connect(self._show)
        host.call_changed.connect(self._call_changed)

    @property
    def view(self) -> CallView | None:
        """The view whose pictures are shown."""
        return None if self._host.call is None else self._host.call.view

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """A picture of 16 by 9."""
        return QSize(640, 360)

    # Pictures -----------------------------------------------------------------------------------

    def _show(self, picture: QImage) -> None:
        if not self.isVisible():
            return
        self._picture, self._scaled = picture, None
        self.update()
        if self.hasFocus() and self.view is not None and self.view.target is not self._focused:
            self._give_focus(Qt.FocusReason.OtherFocusReason)

    def _call_changed(self) -> None:
        self._pressed = self._focused = None
        self._picture = self._host.picture
        self._scaled = None
        self.unsetCursor()
        self.update()

    def place(self) -> QRectF:
        """Where the picture lies on this widget, in its own shape."""
        size = QSize(1280, 720) if self._picture is None else self._picture.size()
        scale = min(self.width() / size.width(), self.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """A page that stands still is fitted anew, not drawn in the size before."""
        super().resizeEvent(event)
        self._scaled = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The picture, and a frame around it while the keyboard is in the page."""
        painter = QPainter(self)
        tokens = tokens_of(self)
        painter.fillRect(self.rect(), QColor(tokens.track if self._picture is None else "#000000"))
        if self._picture is not None:
            painter.drawImage(self.place().topLeft(), self._fitted(self._picture))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _fitted(self, picture: QImage) -> QImage:
        """The picture in the size of its place, in points of the screen; kept until the next."""
        if self._scaled is None:
            ratio = self.devicePixelRatioF()
            place = self.place()
            width = max(1, round(place.width() * ratio))
            height = max(1, round(place.height() * ratio))
            self._scaled = self._resized(picture, width, height)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def _resized(self, picture: QImage, width: int, height: int) -> QImage:
        if (width, height) == (picture.width(), picture.height()):
            return QImage(picture)
        source: Any = np.frombuffer(picture.constBits(), np.uint8)
        source = source.reshape(picture.height(), picture.bytesPerLine() // 4, 4)
        if self._buffer is None or self._buffer.shape[:2] != (height, width):
            self._buffer = np.empty((height, width, 4), np.uint8)
        smaller = width < picture.width()
        how = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
        source = source[:, : picture.width()]
        cv2.resize(source, (width, height), dst=self._buffer, interpolation=how)
        return QImage(self._buffer.data, width, height, width * 4, QImage.Format.Format_RGB32)

    # Mouse --------------------------------------------------------------------------------------

    def _on_page(self, at: QPointF) -> QPoint:
        """A point of this widget as a point of the page."""
        place, view = self.place(), self.view
        size = QSize(1280, 720) if view is None else view.size()
        x = (at.x() - place.x()) * size.width() / max(1.0, place.width())
        y = (at.y() - place.y()) * size.height() / max(1.0, place.height())
        return QPoint(
            min(max(round(x), 0), size.width() - 1), min(max(round(y), 0), size.height() - 1)
        )

    def _target(self, point: QPoint) -> tuple[QWidget | None, QPoint]:
        """The page's widget under a point; while a button is held, the one it was pressed on."""
        view = self.view
        if view is None:
            return None, point
        if self._pressed is not None:
            widget, origin = self._pressed
            return widget, point - origin
        return view.under(point)

    def _pass_mouse(self, event: QMouseEvent) -> None:
        point = self._on_page(event.position())
        widget, at = self._target(point)
        view = self.view
        if widget is None or view is None:
            return
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = (widget, point - at)
        sent = QMouseEvent(
            event.type(),
            QPointF(at),
            QPointF(at),
            QPointF(view.mapToGlobal(point)),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
        QApplication.sendEvent(widget, sent)
        if not event.buttons():
            self._pressed = None
        self.setCursor(widget.cursor())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """To the page."""
        self._pass_mouse(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """To the page."""
        self._pass_mouse(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """To the page."""
        self._pass_mouse(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """To the page."""
        self._pass_mouse(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """To the page."""
        point = self._on_page(event.position())
        widget, at = self._target(point)
        if widget is None or self.view is None:
            return
        sent = QWheelEvent(
            QPointF(at),
            QPointF(self.view.mapToGlobal(point)),
            event.pixelDelta(),
            event.angleDelta(),
            event.buttons(),
            event.modifiers(),
            event.phase(),
            event.inverted(),
        )
        QApplication.sendEvent(widget, sent)
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """The page is told nothing; its next mouse move says where the pointer is."""
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """The pointer has left the page."""
        if self.view is not None and self.view.target is not None:
            QApplication.sendEvent(self.view.target, QEvent(QEvent.Type.Leave))

    # Keyboard -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys that the page may use are not taken by the window's shortcuts."""
        overrides = event.type() == QEvent.Type.ShortcutOverride and self.view is not None
        if overrides and isinstance(event, QKeyEvent) and event.key() not in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802  (Qt's name)
        """Tab goes from field to field of the page; without a page through the window."""
        return super().focusNextPrevChild(following) if self.view is None else False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """To the page; F6 leads out of it."""
        if event.key() == LEAVE_KEY:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            super().focusNextPrevChild(not back)
        else:
            self._pass_key(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """To the page."""
        self._pass_key(event)

    def _pass_key(self, event: QKeyEvent) -> None:
        target = None if self.view is None else self.view.target
        if target is None or event.key() in _OWN_KEYS:
            event.ignore()
            return
        QApplication.sendEvent(target, event.clone())
        event.accept()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802  (Qt's name)
        """To the page: letters that an input method puts together."""
        target = None if self.view is None else self.view.target
        if target is not None:
            QApplication.sendEvent(target, event.clone())
            event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # noqa: N802  (Qt's name)
        """What the page says of its text field, places in points of this widget."""
        target = None if self.view is None else self.view.target
        if target is None or self.view is None:
            return super().inputMethodQuery(query)
        found = target.inputMethodQuery(query)
        if query in _QUERIES_OF_PLACE and isinstance(found, QRect | QRectF):
            place = self.place()
            scale = place.width() / self.view.width()
            rect = QRectF(found)
            return QRectF(
                place.x() + rect.x() * scale,
                place.y() + rect.y() * scale,
                rect.width() * scale,
                rect.height() * scale,
            ).toRect()
        return found

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The page has the keyboard."""
        self._give_focus(event.reason())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The page has the keyboard no more."""
        self._focused = None
        target = None if self.view is None else self.view.target
        if target is not None:
            QApplication.sendEvent(target, QFocusEvent(QEvent.Type.FocusOut, event.reason()))
        self.update()

    def _give_focus(self, reason: Qt.FocusReason) -> None:
        target = None if self.view is None else self.view.target
        if target is None:
            return
        self._focused = target
        QApplication.sendEvent(target, QFocusEvent(QEvent.Type.FocusIn, reason))
        QApplication.sendEvent(target, QEvent(QEvent.Type.WindowActivate))
        self.updateMicroFocus()
