"""The room: address, room, the name that others see, password; each line goes to the engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.conference import PRACTICE_PLATFORM, PlatformKind
from app.system.i18n import told_words, tr
from app.ui.connect.call_words import kind_words
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

LONGEST = {"address": 2000, "room": 200, "display_name": 120, "user": 120, "password": 200}


def usual_name(profile: Mapping[str, Any]) -> str:
    """What stands in the empty field of the name that others see."""
    pattern = str(profile.get("display_name") or "")
    words = {
        "level": tr("connect page", "level"),
        "name": tr("connect page", "name of the point"),
        "role": tr("connect page", "role"),
    }
    for key, shown in words.items():
        pattern = pattern.replace("{" + key + "}", shown)
    return pattern


class RoomForm(QWidget):
    """``asked(dict)``: a person filled in a line, under the engine's name for it.

    The password is sent and forgotten: whether there is one is all that is ever shown.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {
            "address": tr("connect page", "Address"),
            "room": tr("connect page", "Room"),
            "display_name": tr("connect page", "Our name in the room"),
            "user": tr("connect page", "Account"),
            "password": tr("connect page", "Password"),
        }
        self.labels: dict[str, Label] = {}
        self.fields: dict[str, QLineEdit] = {}
        self._shown: dict[str, str] = {}
        for key, name in names.items():
            field = QLineEdit()
            field.setMaxLength(LONGEST[key])
            field.setAccessibleName(name)
            field.editingFinished.connect(lambda one=key: self._typed(one))
            label = Label(name, Role.MUTED)
            label.setBuddy(field)
            self.labels[key], self.fields[key] = label, field
        self.fields["password"].setEchoMode(QLineEdit.EchoMode.Password)
        self.road = ChoiceBox(space(90))
        self.road.setAccessibleName(tr("connect page", "Way in"))
        self.road.activated.connect(self._road_chosen)
        self.road_label = Label(tr("connect page", "Way in"), Role.MUTED)
        self.notes = Label("", Role.SMALL, wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.addWidget(self.labels["address"], 0, 0)
        grid.addWidget(self.fields["address"], 0, 1, 1, 3)
        for row, (left, right) in enumerate((("room", "password"), ("display_name", "")), 1):
            grid.addWidget(self.labels[left], row, 0)
            grid.addWidget(self.fields[left], row, 1, 1, 1 if right else 3)
            if right:
                grid.addWidget(self.labels[right], row, 2)
                grid.addWidget(self.fields[right], row, 3)
        grid.addWidget(self.labels["user"], 3, 0)
        grid.addWidget(self.fields["user"], 3, 1, 1, 3)
        grid.addWidget(self.road_label, 4, 0)
        grid.addWidget(self.road, 4, 1, 1, 3)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addLayout(grid)
        box.addWidget(self.notes)

    def show_room(self, conference: Mapping[str, Any], profile: Mapping[str, Any]) -> None:
        """Show what is kept; what is being typed stays."""
        kind = str(conference.get("kind") or profile.get("kind") or "")
        for key, field in self.fields.items():
            kept = "" if key == "password" else str(conference.get(key) or "")
            if kept != self._shown.get(key, "") and not field.hasFocus():
                field.setText(kept)
                field.home(False)
            self._shown[key] = kept
        self.fields["display_name"].setPlaceholderText(usual_name(profile))
        has_password = bool(conference.get("has_password"))
        kept_words = tr("connect page", "kept, not shown") if has_password else ""
        self.fields["password"].setPlaceholderText(kept_words)
        by_hand = kind in {PlatformKind.BY_HAND, PlatformKind.ENDPOINT}
        practice = profile.get("id") == PRACTICE_PLATFORM
        for key in ("address", "room", "password"):
            self._show(key, shown=not practice and not (by_hand and key == "password"))
        self._show("user", shown=bool(conference.get("user")) and not practice)
        self._show_roads(list(profile.get("kinds") or []), kind)
        notes = told_words(profile.get("notes"))
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))

    def _show(self, key: str, *, shown: bool) -> None:
        self.labels[key].setVisible(shown)
        self.fields[key].setVisible(shown)

    def _show_roads(self, kinds: list[str], kind: str) -> None:
        several = len(kinds) > 1
        self.road_label.setVisible(several)
        self.road.setVisible(several)
        if kinds != [self.road.itemData(k) for k in range(self.road.count())]:
            self.road.clear()
            for one in kinds:
                words = kind_words(one)
                self.road.addItem(words[:1].upper() + words[1:], one)
        if kind in kinds:
            self.road.setCurrentIndex(kinds.index(kind))

    def _typed(self, key: str) -> None:
        field = self.fields[key]
        typed = field.text().strip()
        if key == "password":
            if typed:
                field.clear()
                self.asked.emit({"password": typed})
        elif typed != self._shown.get(key, ""):
            self.asked.emit({key: typed})

    def _road_chosen(self, index: int) -> None:
        self.asked.emit({"kind": str(self.road.itemData(index))})
