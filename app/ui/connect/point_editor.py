"""Write down which points belong to the session, and which of them are required."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role, scrolled

LONGEST_NAME = 120
USUAL_ROLE = "delegate_point"


class PointEditor(QWidget):
    """``listed(list of {name, role, required})``; ``put_away()``.

    Enter goes to the next line; on the empty one at the end it keeps the list.
    """

    listed = Signal(object)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[tuple[QLineEdit, QCheckBox]] = []
        self._roles: dict[str, str] = {}
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(0, 0, space(2), 0)
        self._box.setSpacing(space(1))
        self._box.addStretch()
        self.keep = SecondaryButton(tr("points", "Keep the list"))
        self.keep.clicked.connect(self._keep)
        self.back = SecondaryButton(tr("points", "Not now"))
        self.back.clicked.connect(self.put_away)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.keep)
        foot.addWidget(self.back)
        foot.addStretch()
        hint = tr("points", "One point a line. A tick: must be here during the session.")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(Label(tr("points", "Points of this session"), Role.STRONG))
        box.addWidget(Label(hint, Role.SMALL, wrap=True))
        box.addWidget(scrolled(inner), 1)
        box.addLayout(foot)

    def show_points(self, points: Sequence[Mapping[str, Any]]) -> None:
        """Begin with these."""
        for name, required in self.lines:
            for part in (name, required):
                part.hide()
                part.deleteLater()
        self.lines = []
        self._roles = {str(one.get("name")): str(one.get("role") or "") for one in points}
        for point in points:
            self._add(str(point.get("name") or ""), required=bool(point.get("required")))
        self._add()
        self.lines[-1][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def written(self) -> list[dict[str, Any]]:
        """The list as it stands in the fields."""
        return [
            {
                "name": words,
                "role": self._roles.get(words) or USUAL_ROLE,
                "required": required.isChecked(),
            }
            for name, required in self.lines
            if (words := name.text().strip())
        ]

    def _add(self, words: str = "", *, required: bool = True) -> None:
        name, tick = QLineEdit(words), QCheckBox()
        name.setMaxLength(LONGEST_NAME)
        name.setPlaceholderText(tr("points", "Name of the point"))
        name.setAccessibleName(tr("points", "Name of the point"))
        name.home(False)
        name.textEdited.connect(self._grow)
        name.returnPressed.connect(lambda: self._next(name))
        tick.setChecked(required)
        tick.setToolTip(tr("points", "required"))
        tick.setAccessibleName(tr("points", "required"))
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(name, 1)
        line.addWidget(tick)
        self._box.insertLayout(len(self.lines), line)
        self.lines.append((name, tick))

    def _grow(self) -> None:
        """There is always one empty line at the end."""
        if self.lines[-1][0].text().strip():
            self._add()

    def _next(self, name: QLineEdit) -> None:
        names = [one for one, _required in self.lines]
        if name is names[-1]:
            self._keep()
        else:
            names[names.index(name) + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _keep(self) -> None:
        self.listed.emit(self.written())
