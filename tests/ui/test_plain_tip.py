"""Words of strangers stay words, in tooltips too."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from app.ui.widgets.label import plain_tip


def test_a_file_named_like_mark_up_is_not_drawn_as_such() -> None:
    name = "<img src='//elsewhere/share/a.png'> Đơn"
    shown = QTextDocument()
    shown.setHtml(plain_tip(name))
    assert shown.toPlainText() == name
    assert plain_tip("Đơn khiếu nại") == "Đơn khiếu nại"
