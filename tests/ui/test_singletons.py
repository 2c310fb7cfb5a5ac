"""Qt's bindings take references of None away on Python before 3.12; there are enough of them."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.ui.singletons import PLENTY, keep_singletons_alive


@pytest.mark.parametrize("singleton", [None, True, False], ids=str)
def test_singletons_have_references_in_plenty(singleton: object) -> None:
    keep_singletons_alive()
    enough = PLENTY // 2 if sys.version_info < (3, 12) else 1
    assert sys.getrefcount(singleton) >= enough


def test_painting_for_long_does_not_end_the_interpreter(qtbot: QtBot) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    red = QColor("red")
    for _ in range(50_000):
        painter.setPen(red)
    painter.end()
    assert sys.getrefcount(None) > 1000
