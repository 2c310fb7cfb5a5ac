"""The sheet of the audit log: who did what when, whether it holds together, who vouches for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.model.text import Text
from app.system.i18n import render, told_words, tr
from app.ui.archive.checks.log_words import detail_words, what_words, whole
from app.ui.archive.checks.words import moment
from app.ui.archive.sheet import Sheet
from app.ui.bridge import Bridge
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role, labelled

TYPING_MS = 250
AT_ONCE = 100
GROUP = 8
COLUMNS = 5
TIP_LETTERS = 1200
MOST_FAULTS = 4


class LogSheet(Sheet):
    """Shows the log page by page and has it checked."""

    sheet_id: ClassVar[str] = "log"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._oldest = 0
        self.badge, self.found = StateBadge("not_done"), Label("", Role.BODY, wrap=True)
        self.head, self.stamp = Label("", Role.BODY, wrap=True), Label("", Role.BODY, wrap=True)
        self.address = QLineEdit()
        self.keep_address = SecondaryButton(tr("checks page", "Use this server"))
        self.keep_address.clicked.connect(self._keep_address)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("checks page", "Search who, what, session…"))
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._fetch)
        self.search.textChanged.connect(self._typing.start)
        self.table = self._table()
        self.older = SecondaryButton(tr("checks page", "Older entries"))
        self.older.clicked.connect(lambda: self._fetch(before=self._oldest))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addWidget(self._state())
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self.search, 1)
        line.addWidget(self.older)
        box.addLayout(line)
        box.addWidget(self.table, 1)

    def _state(self) -> Card:
        card = Card()
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self.badge)
        line.addWidget(self.found, 1)
        card.body.addLayout(line)
        card.body.addWidget(self.head)
        card.body.addWidget(self.stamp)
        row = QHBoxLayout()
        row.setSpacing(space(3))
        words = tr("checks page", "Time stamp server (RFC 3161), empty for none")
        row.addLayout(labelled(words, self.address), 1)
        row.addWidget(self.keep_address)
        card.body.addLayout(row)
        return card

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, COLUMNS)
        table.setHorizontalHeaderLabels(
            [
                tr("checks page", "No."),
                tr("checks page", "When"),
                tr("checks page", "Who"),
                tr("checks page", "What"),
                tr("checks page", "Details"),
            ]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(COLUMNS - 2, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(COLUMNS - 2, space(52))
        header.setSectionResizeMode(COLUMNS - 1, QHeaderView.ResizeMode.Stretch)
        return table

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("checks page", "Log of everything that was done")

    @classmethod
    def button_words(cls) -> str:
        """Words in the menu."""
        return tr("checks page", "Log")

    def show_session(self, session_id: str) -> None:
        """Show the newest entries."""
        self._fetch()

    def topic_changed(self, topic: str) -> None:
        """The head moved, or was kept outside."""
        if topic == "audit":
            self._tell(self.bridge.state.mapping("audit"))

    def primary_action(self) -> Action | None:
        """Check the log."""
        return Action(tr("checks page", "Check the log now"), self._verify)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "checks page",
            "Every entry is bound to the one before by its code. Number and code of the newest"
            " stand on the papers that are printed; a log that was changed, cut or written anew no"
            " longer agrees with them, with the disks and with the time stamps.",
        )

    def _verify(self) -> None:
        self.badge.show_state("running", tr("checks page", "Checking…"))
        self.bridge.command("audit.verify", {}, self._show_proof, self.told.emit)

    def _show_proof(self, proof: Any) -> None:
        good = bool(proof["ok"]) and int(proof["entries"]) > 0
        flagged = good and bool(proof["clock_steps"] or proof.get("anchors_lost"))
        state = "caution" if flagged else "pass" if good else "fail"
        self.badge.show_state(state)
        if not good:
            self.found.setText(_fault(proof))
            return
        words = tr(
            "checks page",
            "{entries} entries, nothing was changed; {anchors} anchors and {stamps} time stamps"
            " agree.",
        )
        said = words.format(
            entries=proof["entries"], anchors=proof["anchors"], stamps=proof["stamps"]
        )
        self.found.setText(" ".join([said, *_remarks(proof)]))

    def _fetch(self, before: int = 0) -> None:
        args = {"before": before, "limit": AT_ONCE, "text": self.search.text()}

        def take(told: Any) -> None:
            self._show(list(told.get("rows") or []), more=bool(before))
            self._tell(told)

        self.bridge.command("audit.entries", args, take, self.told.emit)

    def _show(self, rows: list[dict[str, Any]], *, more: bool) -> None:
        if not more:
            self.table.setRowCount(0)
        for row in rows:
            place = self.table.rowCount()
            self.table.insertRow(place)
            details = row["details"] or {}
            what = what_words(str(row["action"]), str(row["subject"] or ""))
            cells = (str(row["counter"]), moment(row["at"]), row["who"], what)
            for column, text in enumerate((*cells, detail_words(details))):
                item = QTableWidgetItem(text)
                tip = whole(details) if column == COLUMNS - 1 else text
                item.setToolTip(tip[:TIP_LETTERS])
                self.table.setItem(place, column, item)
        self._oldest = int(rows[-1]["counter"]) if rows else self._oldest
        self.older.setEnabled(bool(rows) and self._oldest > 1)

    def _tell(self, told: Mapping[str, Any]) -> None:
        if not told:
            return
        code = str(told["sha256"])
        groups = " ".join(code[place : place + GROUP] for place in range(0, 4 * GROUP, GROUP))
        words = tr("checks page", "Newest entry: {number}, code {code}…")
        self.head.setText(words.format(number=told["counter"], code=groups))
        self.stamp.setText(_stamp_words(told))
        if not self.address.hasFocus():
            self.address.setText(str(told["address"]))

    def _keep_address(self) -> None:
        who = str(self.bridge.state.mapping("setup").get("operator") or "")
        args = {"address": self.address.text().strip(), "person": who}
        self.bridge.command("audit.stamp_address", args, self._tell, self.told.emit)


def _stamp_words(told: Mapping[str, Any]) -> str:
    if not told["address"] and not told["stamped"]:
        return tr("checks page", "No time stamp server is chosen.")
    parts = []
    if told["stamped"]:
        words = tr("checks page", "Stamped up to entry {number} on {when}.")
        parts.append(words.format(number=told["stamped"], when=moment(str(told["stamped_at"]))))
    problem = told.get("problem")
    if problem:
        parts.append(told_words(problem["what"]))
        parts.append(tr("checks page", "It is asked again every ten minutes."))
    elif told["address"] and told["stamped"] < told["counter"]:
        parts.append(tr("checks page", "The newest entries wait for their stamp."))
    return " ".join(parts)


def _fault(proof: Mapping[str, Any]) -> str:
    """From where on the log does not hold, and all that is the matter with it."""
    told = proof.get("problems") or [proof["reason"]] if proof.get("reason") else []
    why = "; ".join(render(Text.from_json(one)) for one in told[:MOST_FAULTS]) or "–"
    if proof.get("first_bad"):
        words = tr("checks page", "It does not hold together from entry {number} on: {reason}.")
        return words.format(number=proof["first_bad"], reason=why)
    words = tr(
        "checks page", "The entries hold together, but what vouches for them does not: {reason}."
    )
    return words.format(reason=why)


def _remarks(proof: Mapping[str, Any]) -> Iterator[str]:
    """What a person has to know of a log that holds together."""
    for name, words in (
        ("clock_steps", tr("checks page", "The clock was set back before entries {numbers}.")),
        (
            "anchors_lost",
            tr("checks page", "Anchors on a disk were gone when entries {numbers} were made."),
        ),
    ):
        if proof.get(name):
            yield words.format(numbers=", ".join(map(str, proof[name][:8])))
    away = {str(one["folder"]) for one in proof.get("media_away") or ()}
    if away:
        words = tr("checks page", "Not looked at, their disks are not connected: {folders}.")
        yield words.format(folders=", ".join(sorted(away)))
