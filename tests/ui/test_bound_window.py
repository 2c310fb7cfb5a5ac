"""A window that is bound to a screen, and what the binding of Qt does to screens."""

from __future__ import annotations

import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.bound_window import BoundWindow


def test_it_stands_in_place_though_another_window_of_its_screen_has_gone(qtbot: QtBot) -> None:
    screen = QGuiApplication.screens()[0]
    bound = BoundWindow(screen, "bound", focus=False)
    qtbot.addWidget(bound)
    bound.open()
    other = QWidget()
    other.show()
    assert other.screen().name() == bound.screen_name
    shiboken6.delete(other)
    assert not shiboken6.isValid(screen), "what this test is about"
    assert bound.in_place
    assert bound.screen_there() is not None
