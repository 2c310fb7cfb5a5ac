"""The sheet of disks and discs: labels, what lies where, checks that are due, loans, removal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.custody.words import (
    copy_state,
    form_words,
    loan_words,
    medium_figures,
    medium_line,
    medium_state,
)
from app.ui.archive.sheet import Sheet, at_the_left
from app.ui.archive.told_lines import ToldLines
from app.ui.archive.transfers.fields import Fields
from app.ui.bridge import Bridge
from app.ui.closing.report_view import empty
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role, column

_LIST_WIDTH = space(80)
_SHOWN = 200


class DisksSheet(Sheet):
    """The list at the left, one medium at the right."""

    sheet_id: ClassVar[str] = "disks"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName(tr("custody", "Disks and discs"))
        self.list.currentItemChanged.connect(self._chosen)
        self.state, self.figures = (
            Label("", Role.STRONG, wrap=True),
            Label("", Role.SMALL, wrap=True),
        )
        self.lines = ToldLines(2)
        self.told_line, self.loan_line = self.lines.lines
        self.lent_line = Label("", Role.STRONG, wrap=True)
        self.fields = Fields()
        self.fields.add_line("label", tr("custody", "Label on it"), tr("custody", "e.g. Disk 03"))
        self.fields.add_line("place", tr("custody", "Kept in"), tr("custody", "cabinet, shelf"))
        self.fields.edited.connect(self.changed)
        self.loan = Fields()
        self.loan.add_line("borrower", tr("custody", "Lent to"))
        self.loan.add_line("purpose", tr("custody", "What for"))
        self.loan.add_line("due", tr("custody", "Until"), tr("custody", "dd/mm/yyyy"))
        self.loan.add_line("person", tr("custody", "Lent by"))
        self.lend_button = SecondaryButton(tr("custody", "Note the loan"))
        self.lend_button.clicked.connect(self._lend)
        self.condition = Fields()
        self.condition.add_line("condition", tr("custody", "Condition on return"))
        self.condition.add_line("person", tr("custody", "Taken back by"))
        self.return_button = SecondaryButton(tr("custody", "It is back"))
        self.return_button.clicked.connect(self._give_back)
        self.remove_button = SecondaryButton(tr("custody", "Remove safely"))
        self.remove_button.clicked.connect(self._remove)
        self._copies = QVBoxLayout()
        self._lay_out()

    @classmethod
    def title(cls) -> str:
        """Words above the sheet, and in the menu."""
        return tr("custody", "Disks and discs")

    def show_session(self, session_id: str) -> None:
        """The sheet was opened: look at what is connected now."""
        self.bridge.command("media.show", {}, None, self.lines.fail)
        self._show_media()

    def topic_changed(self, topic: str) -> None:
        """A medium came, went, or was changed."""
        if topic == "media":
            self._show_media()

    def primary_action(self) -> Action | None:
        """Keep label and place."""
        complete = bool(self._row()) and bool(self.fields.text("label"))
        reason = "" if complete else tr("custody", "Choose a disk and enter its label first.")
        return Action(tr("custody", "Keep label and place"), self._save, complete, reason)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "custody",
            "Each disk goes by the number of its hardware. Stick a label on it and enter what it"
            " says. Two copies count only on disks that are certainly different. A disk that came"
            " back from a loan is to be read back.",
        )

    def _lay_out(self) -> None:
        card, loan, held = (
            Card(tr("custody", "The disk")),
            Card(tr("custody", "Loan")),
            Card(tr("custody", "What lies on it")),
        )
        for widget in (self.state, self.figures, self.fields):
            card.body.addWidget(widget)
        card.body.addLayout(at_the_left(self.remove_button))
        card.body.addWidget(self.told_line)
        loan.body.addWidget(self.lent_line)
        loan.body.addWidget(self.loan)
        loan.body.addLayout(at_the_left(self.lend_button))
        loan.body.addWidget(self.condition)
        loan.body.addLayout(at_the_left(self.return_button))
        loan.body.addWidget(self.loan_line)
        held.body.addLayout(self._copies)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(4))
        box.addWidget(self.list)
        box.addWidget(column(card, loan, held), 1)

    def _row(self) -> Mapping[str, Any]:
        item = self.list.currentItem()
        wanted = str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""
        rows = self.bridge.state.items("media")
        return next((row for row in rows if row.get("id") == wanted), {})

    def _show_media(self) -> None:
        chosen = self._row().get("id")
        self.list.blockSignals(True)
        self.list.clear()
        for row in self.bridge.state.items("media"):
            item = QListWidgetItem(medium_line(row))
            item.setData(Qt.ItemDataRole.UserRole, str(row.get("id")))
            item.setToolTip(medium_figures(row))
            self.list.addItem(item)
            if row.get("id") == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._show_row(again=chosen is not None and self._row().get("id") == chosen)

    def _chosen(self, *_items: object) -> None:
        self.lines.clear()
        self._show_row(again=False)

    def _show_row(self, *, again: bool) -> None:
        row = self._row()
        state, words = medium_state(row) if row else ("not_done", "")
        self.state.setText(words)
        self.state.set_tone({"pass": "good", "fail": "fail", "caution": "caution"}.get(state, ""))
        self.figures.setText(medium_figures(row) if row else "")
        if not again:
            self.fields.show_values(row)
            operator = self.bridge.state.mapping("setup").get("operator") or ""
            for fields in (self.loan, self.condition):
                fields.show_values({"person": operator})
        lent = bool(row.get("loan"))
        self.lent_line.setText(loan_words(row.get("loan")))
        self.lent_line.set_tone("caution" if (row.get("loan") or {}).get("late") else "")
        self.lent_line.setVisible(lent)
        for widget in (self.loan, self.lend_button):
            widget.setVisible(bool(row) and not lent)
        for widget in (self.condition, self.return_button):
            widget.setVisible(lent)
        external = row.get("kind") == "external" and bool(row.get("connected"))
        self.remove_button.setVisible(external)
        self._fetch_contents(str(row.get("id") or ""))
        self.changed.emit()

    def _fetch_contents(self, medium: str) -> None:
        empty(self._copies)

        def take(copies: Any) -> None:
            if medium == self._row().get("id") and isinstance(copies, list):
                empty(self._copies)
                for copy in copies[:_SHOWN]:
                    self._copies.addWidget(_copy_row(copy))

        if medium:
            self.bridge.command("medium.contents", {"medium": medium}, take, self.lines.fail)

    def _save(self) -> None:
        args = {"medium": self._row().get("id"), **self._texts(self.fields, "label", "place")}
        self._do("medium.register", args, tr("custody", "Kept."))

    def _lend(self) -> None:
        args = self._texts(self.loan, "borrower", "purpose", "person")
        due = "-".join(reversed(self.loan.text("due").replace(".", "/").split("/")))
        args |= {"medium": str(self._row().get("id")), "due": due}
        self._do("medium.lend", args, tr("custody", "The loan is noted."))

    def _give_back(self) -> None:
        args = {
            "medium": self._row().get("id"),
            **self._texts(self.condition, "condition", "person"),
        }
        words = tr("custody", "Noted. The copies on it are read back once it is connected.")
        self._do("medium.return", args, words)

    def _remove(self) -> None:
        self.lines.at = self.told_line
        self.lines.tell("", tr("custody", "The last bytes are written out…"))
        words = tr("custody", "The disk can be pulled out now.")
        self._do("medium.remove", {"medium": self._row().get("id")}, words)

    def _do(self, command: str, args: Mapping[str, Any], words: str) -> None:
        lent = command in ("medium.lend", "medium.return")
        self.lines.at = self.loan_line if lent else self.told_line
        self.bridge.command(
            command, dict(args), lambda _reply: self.lines.tell("good", words), self.lines.fail
        )

    @staticmethod
    def _texts(fields: Fields, *names: str) -> dict[str, str]:
        return {name: fields.text(name) for name in names}


def _copy_row(copy: Mapping[str, Any]) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space(2))
    state, words = copy_state(copy)
    line.addWidget(StateIcon(state, space(4)))
    told = (str(copy.get("title") or ""), form_words(str(copy.get("form") or "")), words)
    line.addWidget(Label(" · ".join(told), Role.BODY, wrap=True), 1)
    return row
