"""What the chair sees, small, for the operator: the true pixels, a few times a second."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.chair.display import chair_display_of
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_SMALL, space

PICTURE_MS = 250
_SHAPE = 9 / 16


class ChairMirror(QWidget):
    """Takes pictures only while it can be seen itself; words where nothing is shown."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.picture: QPixmap | None = None
        self.words = tr("chair screen", "Nothing stands on the chair's screen.")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(space(30))
        self.setAccessibleName(tr("chair screen", "What the chair sees now"))
        self._timer = QTimer(self)
        self._timer.setInterval(PICTURE_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """It has the shape of a screen."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """As high as a screen of that width."""
        return int(width * _SHAPE)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size of a small screen."""
        return QSize(space(80), self.heightForWidth(space(80)))

    def refresh(self) -> None:
        """Take the picture anew."""
        if not self.isVisible() or self.visibleRegion().isEmpty():
            return
        display = chair_display_of(self._bridge)
        fit = self.size() * self.devicePixelRatioF()
        self.picture = display.small_picture(fit) if display is not None else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The picture in its shape, or the words."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.track))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        if self.picture is not None and not self.picture.isNull():
            size = self.picture.size() / self.devicePixelRatioF()
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.drawPixmap(left, top, size.width(), size.height(), self.picture)
            return
        painter.setFont(font(SIZE_SMALL))
        painter.setPen(QColor(tokens.text_muted))
        inner = box.adjusted(space(3), 0, -space(3), 0)
        middle = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(inner, middle, self.words)
