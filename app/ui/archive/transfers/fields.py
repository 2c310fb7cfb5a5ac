"""Rows of a form: a name at the left, a line or a list at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.system.i18n import tr
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

_NAME_WIDTH = space(38)
_ROW_HEIGHT = space(10)
_LEAST_LETTERS = 12


class Fields(QWidget):
    """``edited()``: a person changed a value. Values are plain texts by the names of the rows."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(3))
        self._grid.setVerticalSpacing(space(2))
        self._grid.setColumnStretch(1, 1)
        self._names: dict[str, Label] = {}
        self.lines: dict[str, QLineEdit] = {}
        self.lists: dict[str, QComboBox] = {}

    def add_line(self, name: str, words: str, hint: str = "", *, secret: bool = False) -> QLineEdit:
        """A line to type into; ``hint`` stands in it while it is empty."""
        line = self.lines[name] = QLineEdit()
        line.setPlaceholderText(hint)
        if secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        line.textEdited.connect(self.edited)
        self._add(name, words, line)
        return line

    def add_list(self, name: str, words: str, options: Sequence[tuple[str, str]]) -> QComboBox:
        """A list of values, each with its words."""
        box = self.lists[name] = ChoiceBox()
        box.setMinimumContentsLength(_LEAST_LETTERS)
        for value, shown in options:
            box.addItem(shown, value)
        box.activated.connect(self.edited)
        self._add(name, words, box)
        return box

    def add_row(self, name: str, words: str, widget: QWidget) -> None:
        """A row with a widget of another kind, whose value is not this form's."""
        self._add(name, words, widget)

    def text(self, name: str) -> str:
        """The value of a row; of a list the chosen value."""
        if name in self.lists:
            return str(self.lists[name].currentData() or "")
        return self.lines[name].text().strip()

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill the rows; those that are not named become empty."""
        for name, line in self.lines.items():
            line.setText(str(values.get(name) or ""))
        for name, box in self.lists.items():
            box.setCurrentIndex(max(0, box.findData(str(values.get(name) or ""))))

    def show_row(self, name: str, *, shown: bool) -> None:
        """Have a row there, or away."""
        self._names[name].setVisible(shown)
        widget = self._names[name].buddy()
        if widget is not None:
            widget.setVisible(shown)

    def _add(self, name: str, words: str, widget: QWidget) -> None:
        label = self._names[name] = Label(words, Role.MUTED)
        label.setFixedWidth(_NAME_WIDTH)
        label.setWordWrap(True)
        widget.setMinimumHeight(_ROW_HEIGHT)
        label.setBuddy(widget)
        widget.setAccessibleName(words)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(widget, row, 1)


class PathEntry(QWidget):
    """A place on a disk, typed or found. ``changed()``: it is another one now."""

    changed = Signal()

    def __init__(self, *, files: bool, folders: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.textChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(2))
        row.addWidget(self.line, 1)
        self.buttons: list[SecondaryButton] = []
        ways = (
            (files, tr("transfers", "Choose a file…"), QFileDialog.FileMode.ExistingFile),
            (folders, tr("transfers", "Choose a folder…"), QFileDialog.FileMode.Directory),
        )
        for offered, words, mode in ways:
            if offered:
                button = SecondaryButton(words)
                button.clicked.connect(lambda _=False, m=mode, w=words: self._find(m, w))
                row.addWidget(button)
                self.buttons.append(button)

    def path(self) -> str:
        """The place as it stands there."""
        return self.line.text().strip()

    def _find(self, mode: QFileDialog.FileMode, words: str) -> None:
        dialog = QFileDialog(self, words.rstrip("…"))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self.line.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
