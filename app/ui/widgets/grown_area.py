"""An area that is as high as what is in it, and scrolls before it takes too much of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.ui.theme.tokens import space

LEAST_HEIGHT = space(40)
MOST_SHARE = 0.4
"""So much of the window's height it takes at most."""


class GrownArea(QScrollArea):
    """Shows ``inner`` whole as long as that is no more than its share of the window."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = inner
        inner.setProperty("surface", "clear")
        inner.installEventFilter(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inner)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The height of what is in it at its width, but not most of the window."""
        most = max(LEAST_HEIGHT, round(self.window().height() * MOST_SHARE))
        return QSize(super().sizeHint().width(), min(self._wanted(), most))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """It gives way to nothing beside it."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """At another width it wants another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """What is in it has changed: the height is judged anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _wanted(self) -> int:
        layout = self._inner.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._inner.sizeHint().height()
        return layout.totalHeightForWidth(self.viewport().width())
