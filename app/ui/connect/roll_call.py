"""The roll call: each point is pressed once when it answers; the list itself is written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.connect.limits import Limits
from app.ui.connect.point_editor import PointEditor
from app.ui.connect.point_words import count_words, point_state, point_words
from app.ui.connect.press_row import PressRow
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role, scrolled

Point = Mapping[str, Any]


class RollCall(QWidget):
    """``marked(id, present)``; ``listed(list)``: the points as a person wrote them down."""

    marked = Signal(object, bool)
    listed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views = QStackedWidget()
        self.points: list[Point] = []
        self.limits = Limits()
        self.rows: list[PressRow] = []
        self.head = Label("", Role.STRONG)
        self.hint = Label(tr("points", "Press a point when it answers."), Role.SMALL, wrap=True)
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addStretch()
        self.edit = SecondaryButton(tr("points", "Change the list…"))
        self.edit.clicked.connect(self._open_editor)
        self.editor = PointEditor()
        self.editor.listed.connect(self._take_list)
        self.editor.put_away.connect(lambda: self.views.setCurrentIndex(0))
        shown = QWidget()
        box = QVBoxLayout(shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.head)
        box.addWidget(self.hint)
        box.addWidget(scrolled(inner), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.edit)
        foot.addStretch()
        box.addLayout(foot)
        self.views.addWidget(shown)
        self.views.addWidget(self.editor)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.views)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()

    def show_limits(self, limits: Limits) -> None:
        """After how long a point that went needs a look, and is bad."""
        self.limits = limits
        self.refresh()

    def show_points(self, points: Sequence[Point]) -> None:
        """Show the topic ``points``."""
        self.points = list(points)
        while len(self.rows) > len(self.points):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(self.points):
            row, place = PressRow(), len(self.rows)
            row.clicked.connect(lambda _=False, at=place: self._pressed(at))
            self._rows.insertWidget(place, row)
            self.rows.append(row)
        self.refresh()

    def refresh(self) -> None:
        """Let the times run on."""
        now = datetime.now().astimezone()
        self.head.setText(count_words(self.points))
        self.hint.setVisible(bool(self.points))
        for row, point in zip(self.rows, self.points, strict=True):
            here = bool(point.get("present"))
            action = tr("points", "Absent") if here else tr("points", "Present")
            row.show_row(
                str(point.get("name") or ""),
                point_words(point, now),
                point_state(point, now, self.limits),
                action=action,
            )

    def _pressed(self, at: int) -> None:
        if at < len(self.points):
            point = self.points[at]
            self.marked.emit(point.get("id"), not point.get("present"))

    def _open_editor(self) -> None:
        self.editor.show_points(self.points)
        self.views.setCurrentIndex(1)

    def _take_list(self, points: object) -> None:
        self.views.setCurrentIndex(0)
        self.listed.emit(points)
