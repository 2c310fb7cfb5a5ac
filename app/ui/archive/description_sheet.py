"""The sheet on which an archivist states what the archive is told of a session's file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.model.descriptions import FIELDS, MOST_LETTERS
from app.system.i18n import tr
from app.ui.archive.groups import EXPORT
from app.ui.archive.sheet import Sheet
from app.ui.bridge import Bridge
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role, labelled


class DescriptionSheet(Sheet):
    """Fields of the file's description; nothing is filled in that nobody stated.

    What was stated last of another session (fonds, language, access) is offered in empty fields,
    and holds only once it is saved here.
    """

    sheet_id: ClassVar[str] = "description"
    group: ClassVar[str] = EXPORT

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self._stated: Mapping[str, str] = {}
        self.fields = {name: QLineEdit() for name in FIELDS}
        words, hints = _words(), _hints()
        card = Card()
        card.body.addWidget(
            Label(
                tr(
                    "archive page",
                    "This stands in the description of every package made from now on. A field"
                    " that is left empty is left out; the program fills in none of its own.",
                ),
                Role.SMALL,
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(2))
        for number, (name, field) in enumerate(self.fields.items()):
            field.setMaxLength(MOST_LETTERS)
            field.setPlaceholderText(hints.get(name, ""))
            field.textChanged.connect(self.changed)
            grid.addLayout(labelled(words[name], field), number // 2, number % 2)
        card.body.addLayout(grid)
        self.state = Label("", Role.SMALL, wrap=True)
        card.body.addWidget(self.state)
        self.lay_out(card)

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("archive page", "Description of the file")

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "archive page",
            "The archivist states fonds, code, retention, access, language and keywords of the file"
            " here. Start, end, sizes, hashes and the state of the copies are taken from the"
            " recording itself.",
        )

    def show_session(self, session_id: str) -> None:
        """Ask for what was stated of this session's file."""
        self._session, self._stated = session_id, {}
        for field in self.fields.values():
            field.clear()
        self.state.setText("")
        args = {"session": session_id}
        self.bridge.command("archive.description", args, self._show, self.told.emit)

    def primary_action(self) -> Action | None:
        """Save what is typed."""
        words = tr("archive page", "Save the description")
        same = all(field.text().strip() == self._stated.get(name, "") for name, field in self.items)
        why = tr("archive page", "Nothing was changed.") if same else ""
        return Action(words, self._save, not same, why)

    @property
    def items(self) -> list[tuple[str, QLineEdit]]:
        """The fields by name, in their order."""
        return list(self.fields.items())

    def _save(self) -> None:
        values = {name: field.text() for name, field in self.items if field.text().strip()}
        args = {"session": self._session, "values": values}
        self.bridge.command("archive.describe", args, self._saved, self.told.emit)

    def _saved(self, told: Any) -> None:
        self._show(told)
        self.state.setText(
            tr("archive page", "Saved. It stands in every package made from now on.")
        )

    def _show(self, told: Any) -> None:
        if not isinstance(told, Mapping):
            return
        self._stated = told["stated"]
        suggested = {} if any(self._stated.values()) else told["suggested"]
        for name, field in self.items:
            field.setText(self._stated.get(name) or suggested.get(name) or "")
        if any(suggested.values()):
            self.state.setText(
                tr("archive page", "Taken over from the last file, not saved yet: look it over.")
            )
        self.changed.emit()


def _words() -> dict[str, str]:
    return {
        "fonds_code": tr("archive page", "Code of the fonds"),
        "fonds_name": tr("archive page", "Name of the fonds"),
        "file_code": tr("archive page", "Code of the file"),
        "title": tr("archive page", "Title of the file"),
        "retention": tr("archive page", "Retention period"),
        "access": tr("archive page", "Level of access"),
        "language": tr("archive page", "Language"),
        "keywords": tr("archive page", "Keywords, separated by commas"),
        "totals": tr("archive page", "Totals (papers, files)"),
        "note": tr("archive page", "Note"),
    }


def _hints() -> dict[str, str]:
    return {"title": tr("archive page", "empty: the title of the session")}
