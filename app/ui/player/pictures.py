"""The pictures of the sources side by side; words where there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.system.i18n import tr
from app.ui.theme.fonts import font
from app.ui.theme.tokens import RADIUS, SIZE_BODY, SIZE_SMALL, space

_GROUND = QColor("#10151a")
_CHIP = QColor(0, 0, 0, 180)
_WORDS = QColor("#c8d2dc")
_WHITE = QColor("#ffffff")
LEAST_HEIGHT = space(24)


def _paint_ground(view: QWidget, words: str) -> None:
    painter = QPainter(view)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(QRectF(view.rect()), RADIUS, RADIUS)
    painter.setPen(_WORDS)
    painter.setFont(font(SIZE_BODY, QFont.Weight.Normal))
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(QRectF(view.rect()).adjusted(12, 12, -12, -12), flags, words)
    painter.end()


class PictureView(QWidget):
    """One source's picture, its name in the corner; words where there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setAccessibleName(name)
        self.image: QImage | None = None
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(space(48), LEAST_HEIGHT)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide enough for a face; what height there is beyond the least is shared out."""
        return QSize(space(110), LEAST_HEIGHT)

    def show_image(self, image: QImage | None, words: str) -> None:
        """Show a picture, or words where there is none."""
        self.image, self.words = image, words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, picture or words, and the name."""
        _paint_ground(self, self.words if self.image is None else "")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.image is not None:
            painter.drawImage(self._place(self.image), self.image)
        self._paint_name(painter)

    def _place(self, image: QImage) -> QRectF:
        scale = min(self.width() / image.width(), self.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _paint_name(self, painter: QPainter) -> None:
        words_font = font(SIZE_SMALL, QFont.Weight.DemiBold)
        width = QFontMetricsF(words_font).horizontalAdvance(self.name) + space(4)
        chip = QRectF(space(2), space(2), width, space(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_CHIP)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(_WHITE)
        painter.setFont(words_font)
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), self.name)


class Pictures(QWidget):
    """All sources beside each other. ``room_changed(width, height)``: dots for each picture."""

    room_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: dict[str, PictureView] = {}
        self.words = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space(3))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_sources(self, sources: Sequence[tuple[str, str]]) -> None:
        """Make a view for each (id, name)."""
        for view in self.views.values():
            self._row.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.views = {name: PictureView(words) for name, words in sources}
        for view in self.views.values():
            self._row.addWidget(view, 1)
        self._tell_room()

    def show_images(self, images: Mapping[str, QImage | None]) -> None:
        """Show the pictures of one moment."""
        nothing = tr("player", "Nothing was recorded here")
        for name, view in self.views.items():
            image = images.get(name)
            view.show_image(image, "" if image is not None else nothing)

    def show_words(self, words: str) -> None:
        """Words instead of pictures: in all views, or in the bare ground where there is none."""
        self.words = words
        self.update()
        for view in self.views.values():
            view.show_image(None, words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Where there is no picture to come: the ground, and why."""
        if not self.views:
            _paint_ground(self, self.words)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Tell how large pictures are from now on."""
        super().showEvent(event)
        self._tell_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Tell how large pictures are now."""
        super().resizeEvent(event)
        self._tell_room()

    def _tell_room(self) -> None:
        count = max(1, len(self.views))
        dots = self.devicePixelRatioF()
        width = (self.width() - (count - 1) * space(3)) / count
        if self.isVisible():
            self.room_changed.emit(round(width * dots), round(self.height() * dots))
