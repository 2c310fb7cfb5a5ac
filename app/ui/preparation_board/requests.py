"""Technical requests: what was asked for, of whom, and the answer; one row each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton, SecondaryButton
from app.ui.widgets.label import Label, Role

NAMES = ("what", "who", "answer")
MOST_ROWS = 100


class Requests(QWidget):
    """``saved(list)``: all rows as a person left them; empty ones are left out."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[dict[str, str]] | None = None
        self.lines: list[dict[str, QLineEdit]] = []
        self.words = Label("", Role.SMALL, wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(space(2))
        for column, name in enumerate(self._titles().values()):
            self._grid.addWidget(Label(name, Role.SMALL), 0, column)
        self.add = QuietButton(tr("preparation board", "Add a request"))
        self.save = SecondaryButton(tr("preparation board", "Save the requests"))
        self.add.clicked.connect(lambda: self._add_line({}, focus=True))
        self.save.clicked.connect(lambda: self.saved.emit(self.values()))
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(Label(tr("preparation board", "Technical requests"), Role.EYEBROW))
        box.addLayout(self._grid)
        box.addWidget(self.words)
        box.addLayout(foot)

    def show_requests(self, requests: Sequence[Mapping[str, str]]) -> None:
        """Show what is kept; what a person is typing stays until the engine knows another list."""
        rows = [dict(row) for row in requests]
        if rows == self._shown:
            return
        self._shown = rows
        for fields in self.lines:
            for field in fields.values():
                field.hide()
                field.deleteLater()
        self.lines = []
        for row in rows or [{}]:
            self._add_line(row)
        self._refresh()

    def values(self) -> list[dict[str, str]]:
        """The rows that say something."""
        rows = [
            {name: field.text().strip() for name, field in fields.items()} for fields in self.lines
        ]
        return [row for row in rows if any(row.values())]

    def _add_line(self, row: Mapping[str, str], *, focus: bool = False) -> None:
        if len(self.lines) >= MOST_ROWS:
            return
        fields = {}
        for column, (name, title) in enumerate(self._titles().items()):
            field = fields[name] = QLineEdit(row.get(name, ""))
            field.setMaxLength(300)
            field.setAccessibleName(title)
            field.textChanged.connect(self._refresh)
            self._grid.addWidget(field, len(self.lines) + 1, column)
        self.lines.append(fields)
        if focus:
            fields["what"].setFocus()

    def _refresh(self) -> None:
        rows = self.values()
        unanswered = sum(not row["answer"] for row in rows)
        self.save.setEnabled(rows != (self._shown or []) and all(row["what"] for row in rows))
        if not rows:
            self.words.setText(tr("preparation board", "Nothing has been asked for."))
        elif unanswered:
            self.words.setText(
                tr("preparation board", "{count} without an answer").format(count=unanswered)
            )
        else:
            self.words.setText(tr("preparation board", "All are answered."))

    @staticmethod
    def _titles() -> dict[str, str]:
        return dict(
            zip(
                NAMES,
                (
                    tr("preparation board", "What is asked for"),
                    tr("preparation board", "Of whom"),
                    tr("preparation board", "Answer"),
                ),
                strict=True,
            )
        )
