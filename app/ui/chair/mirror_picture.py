"""A true picture of the chair's view: the pixels on the screen, private notes covered."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.bound_window import on_x11
from app.ui.chair.notes import NotePad
from app.ui.chair.protection import Protection

COVER = "#3a3a3a"


def picture_of(view: QWidget, *, protected: Protection) -> QPixmap:
    """The pixels of the view as they stand there, nothing drawn anew.

    Read back from the screen under X11; elsewhere, and where the window is kept out of captures,
    from the memory out of which the system shows the window.
    """
    window = view.window()
    readable = on_x11() and protected is not Protection.ON
    whole = _on_screen(window) if readable else kept_picture(window)
    place = QRect(view.mapTo(window, QPoint(0, 0)), view.size())
    ratio = whole.devicePixelRatio()
    found = whole.copy(
        QRect((place.topLeft() * ratio), (place.size() * ratio)).intersected(whole.rect())
    )
    found.setDevicePixelRatio(ratio)
    return _covered(found, view)


def _on_screen(window: QWidget) -> QPixmap:
    return window.screen().grabWindow(int(window.winId()))


def kept_picture(window: QWidget) -> QPixmap:
    """The memory out of which the system shows a window; a null picture where it has none."""
    store = window.backingStore()
    image = store.paintDevice() if store is not None else None
    if not isinstance(image, QImage) or image.isNull():
        return QPixmap()
    found = QPixmap.fromImage(image)
    found.setDevicePixelRatio(window.devicePixelRatioF())
    return found


def _covered(picture: QPixmap, view: QWidget) -> QPixmap:
    """The note pad is the chair's own: nobody else reads it."""
    pads = [pad for pad in view.findChildren(NotePad) if pad.isVisible()]
    if pads and not picture.isNull():
        painter = QPainter(picture)
        for pad in pads:
            corner = pad.mapTo(view, QPoint(0, 0))
            painter.fillRect(QRect(corner, pad.size()), QColor(COVER))
        painter.end()
    return picture
