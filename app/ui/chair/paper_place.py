"""Where the page lies in its room: fitted whole, enlarged, moved; shares of the page to pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

LEAST_ZOOM, MOST_ZOOM = 1.0, 5.0
A4 = QSizeF(210.0, 297.0)
_SMALLEST = 0.001


class PaperPlace:
    """``zoom`` 1 is the whole page. ``shape``: width and height of the page in any unit."""

    def __init__(self) -> None:
        self.room = QRectF()
        self.shape = A4
        self.zoom = 1.0
        self._centre = QPointF(0.5, 0.5)

    @property
    def enlarged(self) -> bool:
        """True where not the whole page is fitted."""
        return self.zoom > LEAST_ZOOM + _SMALLEST

    @property
    def fitted(self) -> QSizeF:
        """The size of the page when it is fitted whole."""
        return self._scaled(self.room.width(), self.room.height())

    @property
    def wide_zoom(self) -> float:
        """The zoom at which the page is as wide as its room."""
        width = self.fitted.width()
        return max(LEAST_ZOOM, min(MOST_ZOOM, self.room.width() / width)) if width > 0 else 1.0

    def rect(self) -> QRectF:
        """The page in pixels of the widget; without its room it may stick out."""
        size = self.fitted * self.zoom
        middle = self.room.center()
        left = middle.x() - self._centre.x() * size.width()
        top = middle.y() - self._centre.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def whole(self) -> None:
        """The whole page again."""
        self.zoom = 1.0
        self._centre = QPointF(0.5, 0.5)

    def to_top(self) -> None:
        """The beginning of the page, at the same zoom: where a new page is read from."""
        self._centre = QPointF(self._centre.x(), 0.0)
        self.settle()

    def enlarge(self, zoom: float, at: QPointF) -> None:
        """Enlarge so that what is under ``at`` stays there."""
        share = self.share_of(at)
        self.zoom = max(LEAST_ZOOM, min(MOST_ZOOM, zoom))
        size = self.fitted * self.zoom
        middle = self.room.center()
        if size.width() > 0 and size.height() > 0:
            self._centre = QPointF(
                share.x() + (middle.x() - at.x()) / size.width(),
                share.y() + (middle.y() - at.y()) / size.height(),
            )
        self.settle()

    def move(self, across: float, along: float) -> None:
        """Move the page by pixels."""
        size = self.fitted * self.zoom
        if size.width() > 0 and size.height() > 0:
            self._centre -= QPointF(across / size.width(), along / size.height())
        self.settle()

    def settle(self) -> None:
        """Leave no empty room beside a page that is larger than it."""
        size = self.fitted * self.zoom
        self._centre = QPointF(
            _kept(self._centre.x(), self.room.width(), size.width()),
            _kept(self._centre.y(), self.room.height(), size.height()),
        )

    def share_of(self, at: QPointF) -> QPointF:
        """Pixels as shares of the page; beyond 0 and 1 where it is not on the page."""
        rect = self.rect()
        if rect.width() <= 0 or rect.height() <= 0:
            return QPointF(0.5, 0.5)
        return QPointF((at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height())

    def rect_of(self, box: tuple[float, float, float, float]) -> QRectF:
        """A box in shares of the page as pixels."""
        rect = self.rect()
        x, y, width, height = box
        return QRectF(
            rect.x() + x * rect.width(),
            rect.y() + y * rect.height(),
            width * rect.width(),
            height * rect.height(),
        )

    def _scaled(self, width: float, height: float) -> QSizeF:
        if self.shape.width() <= 0 or self.shape.height() <= 0:
            return QSizeF()
        factor = min(width / self.shape.width(), height / self.shape.height())
        return self.shape * max(0.0, factor)


def _kept(centre: float, room: float, size: float) -> float:
    """A share of the page for the room's middle such that the page covers the room, if it can."""
    if size <= room or size <= 0:
        return 0.5
    half = room / size / 2
    return max(half, min(1 - half, centre))
