"""What the chair sees, small, for the operator: the true pixels, a few times a second."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.chair.display import chair_display_of
from app.ui.theme.tokens import space
from app.ui.widgets.small_screen import SmallScreen

PICTURE_MS = 250
_SHAPE = 9 / 16


class ChairMirror(SmallScreen):
    """What truly stands on the chair's screen."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(PICTURE_MS, parent)
        self._bridge = bridge
        self.words = tr("chair screen", "Nothing stands on the chair's screen.")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(space(30))
        self.setAccessibleName(tr("chair screen", "What the chair sees now"))

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """It has the shape of a screen."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """As high as a screen of that width."""
        return int(width * _SHAPE)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size of a small screen."""
        return QSize(space(80), self.heightForWidth(space(80)))

    def take(self, fit: QSize) -> QPixmap | None:
        """A picture of the chair's own window."""
        display = chair_display_of(self._bridge)
        return display.small_picture(fit) if display is not None else None
