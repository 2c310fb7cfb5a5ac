"""A field for a whole number, typed or changed with the arrow keys; it has no buttons of its own.

A framed spin box that is told to show no buttons leaves its text a single pixel, and keeps no room
between frame and text.
"""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from app.ui.theme.tokens import space

_NO_BUTTONS = "QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }"


class NumberField(QSpinBox):
    """A spin box that looks like the other fields."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setStyleSheet(_NO_BUTTONS)
        self.lineEdit().setTextMargins(space(3) - 2, 0, 0, 0)
