"""Beside the room's picture: the second camera, where there is one, and the run-of-show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.control_room.run_of_show import StepList
from app.ui.theme.tokens import space
from app.ui.widgets.video_preview import VideoPreview

_PICTURE_SHAPE = 16 / 9


class SideColumn(QWidget):
    """Narrow: its width follows from what the room's picture leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.second = VideoPreview(tr("recording page", "Second camera"))
        self.second.hide()
        self.steps = StepList()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addWidget(self.second)
        box.addWidget(self.steps, 1)

    def show_second(self, status: Mapping[str, Any], *, chosen: bool, recording: bool) -> None:
        """Show the topic ``camera2``; nothing where no second camera is chosen."""
        self.second.setVisible(chosen)
        if chosen:
            self.second.show_camera(status)
            self.second.show_title(tr("recording page", "Second camera"), recording=recording)

    def set_width(self, width: int) -> None:
        """Take a width; the second picture keeps its shape."""
        self.setFixedWidth(width)
        self.second.setFixedHeight(round(width / _PICTURE_SHAPE))
