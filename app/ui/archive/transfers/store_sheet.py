"""The sheet that sends a session's package to a store, and shows what lies in stores already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system import figures
from app.system.i18n import tr
from app.ui.archive.release_entry import ReleaseEntry
from app.ui.archive.sheet import Sheet, busy_action
from app.ui.archive.transfers.fields import Fields
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.closing.report_view import HashLine, empty
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, ElidedLabel, Label, Role

KINDS = frozenset({"store.send", "store.check", "store.fetch"})


class StoreSheet(Sheet):
    """Sends the newest package of one session."""

    sheet_id: ClassVar[str] = "store"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self._package: Mapping[str, Any] = {}
        self.fields = Fields()
        self.store = self.fields.add_list("store", tr("transfers", "To the store"), [])
        reason = tr("transfers", "at least {count} characters; it stands in the log")
        self.fields.add_line(
            "reason", tr("transfers", "What for"), reason.format(count=LEAST_REASON)
        )
        self.fields.add_line(
            "until",
            tr("transfers", "Locked until"),
            tr("transfers", "day as 2036-12-31; empty: no lock is asked for"),
        )
        self.fields.edited.connect(self._edited)
        self.release = ReleaseEntry()
        self.release.changed.connect(self.changed)
        self.words = ElidedLabel("", Role.BODY)
        self.work = WorkCard(bridge, KINDS)
        self.work.told.connect(self.told)
        self.work.ended.connect(self._fetch)
        self.form = Card(tr("transfers", "Package to a store"))
        for widget in (self.words, self.fields, self.release):
            self.form.body.addWidget(widget)
        self._kept = QVBoxLayout()
        self._kept.setSpacing(space(3))
        self.lay_out(self.form, self.work, self._kept)

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("transfers", "Copy to a store")

    @classmethod
    def button_words(cls) -> str:
        """Words on its button."""
        return tr("transfers", "Copy to a store…")

    def show_session(self, session_id: str) -> None:
        """Send the package of this session."""
        if session_id != self._session:
            empty(self._kept)
            self._package = {}
            for line in self.fields.lines.values():
                line.clear()
        self._session = session_id
        self.work.show_session(session_id)
        self._show_stores()
        self._fetch()

    def topic_changed(self, topic: str) -> None:
        """Stores are described and taken out of use; the work goes on."""
        if topic == "stores":
            self._show_stores()
        if topic == "jobs":
            self.work.show_jobs()
            self.form.setVisible(not self.work.running)
            self.changed.emit()

    def primary_action(self) -> Action | None:
        """Send it."""
        if self.work.running:
            return busy_action()
        reason = self._wanting()
        return Action(tr("transfers", "Send it now"), self._begin, not reason, reason)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "transfers",
            "F5 sends the newest package of this session to the store. A cut line or a restart"
            " costs nothing: it goes on where it stopped. All of it is read back from the store and"
            " compared; only then it counts as a copy.",
        )

    def _wanting(self) -> str:
        """What is still needed before the package can be sent; empty for nothing."""
        if not self._package:
            return tr("transfers", "Make the handover package first.")
        if not self._package.get("at_hand"):
            return tr("transfers", "Connect the disk with the package, or make the package again.")
        if not self.fields.text("store"):
            return tr("transfers", "Describe a store first, under “Stores”.")
        if len(self.fields.text("reason")) < LEAST_REASON or not self.release.complete:
            return tr("transfers", "Say what for.")
        return ""

    def _edited(self) -> None:
        row = self._store_row()
        self.fields.show_row("until", shown=bool(row.get("lock_mode")))
        self.changed.emit()

    def _store_row(self) -> Mapping[str, Any]:
        rows = self.bridge.state.items("stores")
        name = self.fields.text("store")
        return next((row for row in rows if row.get("name") == name), {})

    def _show_stores(self) -> None:
        chosen = self.fields.text("store")
        self.store.clear()
        for row in self.bridge.state.items("stores"):
            self.store.addItem(f"{row.get('name')} · {row.get('address')}", str(row.get("name")))
        self.store.setCurrentIndex(max(0, self.store.findData(chosen)))
        self._edited()

    def _begin(self) -> None:
        args = {name: self.fields.text(name) for name in ("store", "reason")}
        if self._store_row().get("lock_mode"):
            args["until"] = self.fields.text("until")
        args["package"] = str(self._package.get("path") or "")
        self._ask("store.send", {**args, **self.release.args()})

    def _ask(self, command: str, args: Mapping[str, Any]) -> None:
        self.work.begin(command, {"session": self._session, **args})

    def _fetch(self) -> None:
        wanted = self._session

        def take(shown: Any) -> None:
            if wanted == self._session and isinstance(shown, dict):
                self._show(shown)

        def take_package(package: Any) -> None:
            if wanted == self._session:
                self._show_package(package or {})

        if wanted:
            self.bridge.command("session.show", {"id": wanted}, take, self.told.emit)
            self.bridge.command("store.package", {"session": wanted}, take_package, self.told.emit)
            self.bridge.command(
                "store.copies", {"session": wanted}, self._show_copies, self.told.emit
            )

    def _show(self, shown: Mapping[str, Any]) -> None:
        self.release.show_confidential(confidential=bool(shown.get("confidential")))
        self.changed.emit()

    def _show_package(self, package: Mapping[str, Any]) -> None:
        self._package = package
        if package:
            made = figures.parse_time(str(self._package.get("made_at") or ""))
            words = tr("transfers", "The package made {when}, {size}: {folder}").format(
                when=figures.moment_in_words(made) if made is not None else "",
                size=figures.size(float(self._package.get("bytes") or 0)),
                folder=self._package.get("at"),
            )
        else:
            words = tr("transfers", "There is no package of this session yet: make it first.")
        self.words.setText(words)
        self.changed.emit()

    def _show_copies(self, copies: Any) -> None:
        empty(self._kept)
        for copy in reversed(copies or []):
            card = StoredCard(copy)
            card.check_asked.connect(self._check)
            card.fetch_asked.connect(self._ask_where)
            self._kept.addWidget(card)

    def _check(self, copy: Mapping[str, Any]) -> None:
        self._ask("store.check", {"store": copy["store"], "package": copy["package"]})

    def _ask_where(self, copy: Mapping[str, Any]) -> None:
        dialog = QFileDialog(self, tr("transfers", "Folder that takes the package"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self._bring_back(copy, folder))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _bring_back(self, copy: Mapping[str, Any], folder: str) -> None:
        reason = self.fields.text("reason") or tr("transfers", "Fetched back to this computer")
        args = {"store": copy["store"], "package": copy["package"], "to": folder, "reason": reason}
        self._ask("store.fetch", args)


class StoredCard(Card):
    """A package in a store. ``check_asked(copy)``, ``fetch_asked(copy)``."""

    check_asked = Signal(object)
    fetch_asked = Signal(object)

    def __init__(self, copy: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        good = copy.get("state") == "kept" and bool(copy.get("verified_at"))
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(StateIcon("pass" if good else "fail"))
        words = tr("transfers", "In “{store}”, every byte read back from there {when}")
        if not good:
            words = tr("transfers", "In “{store}”: it does not match any more, as seen {when}")
        at = figures.parse_time(str(copy.get("checked_at") or copy.get("verified_at") or ""))
        when = figures.moment_in_words(at) if at is not None else ""
        shown = words.format(store=copy.get("store"), when=when)
        head.addWidget(ElidedLabel(shown, Role.STRONG), 1)
        self.body.addLayout(head)
        self.body.addWidget(ElidedLabel(str(copy.get("path") or ""), Role.BODY))
        told = (figures.size(float(copy.get("bytes") or 0)), str(copy.get("made_by") or ""))
        self.body.addWidget(Label(" · ".join(part for part in told if part), Role.SMALL))
        self.body.addWidget(
            HashLine(tr("archive page", "Check code of the package"), str(copy.get("seal") or ""))
        )
        line = QHBoxLayout()
        line.setSpacing(space(2))
        self.check = SecondaryButton(tr("transfers", "Check it again there"))
        self.check.clicked.connect(lambda: self.check_asked.emit(copy))
        self.fetch = SecondaryButton(tr("transfers", "Fetch it back…"))
        self.fetch.clicked.connect(lambda: self.fetch_asked.emit(copy))
        for button in (self.check, self.fetch):
            button.setEnabled(bool(copy.get("store")))
            line.addWidget(button)
        line.addStretch()
        self.body.addLayout(line)
