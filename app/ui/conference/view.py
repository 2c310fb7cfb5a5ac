"""The view of the call: a window that is never on a screen, so that nothing can hide it.

A view that is hidden, stacked or minimised stops being drawn, unseen. This one is a top-level of
its own with a fixed size; what the stage and the room's display show are copies of its pictures.
"""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuickWidgets import QQuickWidget
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

_FORMATS = {QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied}
_POPUP = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint


class CallView(QWebEngineView):
    """Draws a page off every screen. ``repaints`` counts what was drawn anew."""

    def __init__(self, page: QWebEnginePage, size: QSize) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.repaints = 0
        self._drawn: QQuickWidget | None = None
        self.setFixedSize(size)
        self.setPage(page)
        self.show()

    @property
    def target(self) -> QWidget | None:
        """The widget that takes the page's events."""
        return self.focusProxy()

    def picture(self) -> QImage:
        """What the page shows now, lists that it opened included; BGR and a spare byte a pixel."""
        image = self.grab().toImage()
        if image.format() not in _FORMATS:
            image = image.convertToFormat(QImage.Format.Format_RGB32)
        for popup in self.popups():
            painter = QPainter(image)
            painter.drawPixmap(self._place(popup).topLeft(), popup.grab())
            painter.end()
        return image

    def popups(self) -> list[QQuickWidget]:
        """Lists and menus of the page that are open, the lowest first."""
        found = self.findChildren(QQuickWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [popup for popup in found if popup.isWindow() and popup.isVisible()]

    def under(self, point: QPoint) -> tuple[QWidget | None, QPoint]:
        """The widget that a press at ``point`` of the picture belongs to, and where on it."""
        for popup in reversed(self.popups()):
            place = self._place(popup)
            if place.contains(point):
                return popup, point - place.topLeft()
        return self.target, point

    def _place(self, popup: QWidget) -> QRect:
        """Where a list lies on the picture, kept inside it."""
        place = QRect(self.mapFromGlobal(popup.geometry().topLeft()), popup.size())
        room = self.rect()
        place.moveLeft(max(0, min(place.left(), room.width() - place.width())))
        place.moveTop(max(0, min(place.top(), room.height() - place.height())))
        return place

    def childEvent(self, event: QChildEvent) -> None:  # noqa: N802  (Qt's name)
        """The page's own drawing area, or a list that it opens, comes as a child."""
        super().childEvent(event)
        if event.added():
            event.child().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Lists of the page stay off the screen like the page; drawing is counted."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QQuickWidget):
            if watched.isWindow():
                # Not a pop-up any more: one would take mouse and keyboard from the whole program.
                watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
                watched.overrideWindowFlags(_POPUP)
            watched.quickWindow().afterRendering.connect(
                self._count, Qt.ConnectionType.UniqueConnection
            )
        return super().eventFilter(watched, event)

    def _count(self) -> None:
        self.repaints += 1
