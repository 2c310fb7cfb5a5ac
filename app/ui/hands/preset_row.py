"""The kept views of a camera: press to go there, keep the present one under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.model.camera_control import PRESET_NAME, PRESETS
from app.model.errors import AppError
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.theme.tokens import SIZE_SMALL, space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

COLUMNS = 2
_FIRST = 1


class PresetButton(SecondaryButton):
    """Goes to one view."""

    size_px = SIZE_SMALL
    height_px = space(9)
    margin_px = space(3)


class PresetRow(QWidget):
    """Views by number and name. ``told(AppError)`` where the engine refuses."""

    told = Signal(object)

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, *, narrow: bool = False
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._shown: list[tuple[int, str]] = []
        self._able = False
        self.buttons: list[PresetButton] = []
        self.empty = Label(tr("camera hand", "No view has been kept yet."), Role.SMALL, wrap=True)
        self.name = QLineEdit()
        self.name.setMaxLength(PRESET_NAME)
        self.name.setPlaceholderText(tr("camera hand", "Name of the present view"))
        self.name.returnPressed.connect(self.keep)
        self.save = PresetButton(tr("camera hand", "Keep this view"))
        self.save.clicked.connect(self.keep)
        self._grid = QGridLayout()
        self._grid.setSpacing(space(1))
        entry: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        entry.setSpacing(space(2))
        entry.addWidget(self.name, 1)
        entry.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.empty)
        box.addLayout(self._grid)
        box.addStretch(1)
        box.addLayout(entry)

    def show_presets(self, presets: Sequence[Mapping[str, Any]], *, able: bool) -> None:
        """Show these views; ``able``: the camera can keep and find them now."""
        wanted = [(int(one["number"]), str(one.get("name") or "")) for one in presets]
        if wanted != self._shown:
            self._shown = wanted
            self._make_buttons()
        self._able = able
        for button in self.buttons:
            button.setEnabled(able)
        self.save.setEnabled(able and len(wanted) < PRESETS - _FIRST)
        self.name.setEnabled(able)
        self.empty.setVisible(not wanted)

    def keep(self) -> None:
        """Keep the present view: over the one of the same name, else under the next number."""
        name = " ".join(self.name.text().split())
        if not self._able:
            return
        same = [number for number, known in self._shown if name and known == name]
        taken = {number for number, _ in self._shown}
        free = [number for number in range(_FIRST, PRESETS) if number not in taken]
        if not same and not free:
            return
        number = same[0] if same else free[0]
        wish = {"number": number, "save": True, "name": name}
        self._bridge.command("camera.preset", wish, self._kept, self._refused)

    def _kept(self, _answer: object) -> None:
        self.name.clear()

    def _refused(self, error: AppError) -> None:
        self.told.emit(error)

    def _make_buttons(self) -> None:
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for position, (number, name) in enumerate(self._shown):
            words = name or tr("camera hand", "View {number}").format(number=number)
            button = PresetButton(words)
            button.clicked.connect(lambda _checked=False, one=number: self._go(one))
            self._grid.addWidget(button, position // COLUMNS, position % COLUMNS)
            self.buttons.append(button)

    def _go(self, number: int) -> None:
        self._bridge.command("camera.preset", {"number": number}, on_error=self._refused)
