"""The sheet of stores: each described once, tried, and taken out of use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from app.system.i18n import tr
from app.ui.archive.sheet import Sheet
from app.ui.archive.told_lines import ToldLines
from app.ui.archive.transfers.fields import Fields, PathEntry
from app.ui.bridge import Bridge
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.button import HoldButton, SecondaryButton
from app.ui.widgets.label import Card, column

S3, SHARE = "s3", "share"
_LIST_WIDTH = space(48)
_S3_ROWS = ("endpoint", "bucket", "access_key", "secret", "region", "ca_file", "lock_mode")
_KEPT = ("name", "kind", "endpoint", "bucket", "access_key", "region", "ca_file", "lock_mode")
_KILOBIT_BYTES = 125


class StoresSheet(Sheet):
    """The list at the left, the description of one at the right."""

    sheet_id: ClassVar[str] = "stores"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName(tr("transfers", "Stores"))
        self.list.currentItemChanged.connect(self._chosen)
        self.folder = PathEntry(files=False, folders=True)
        self.folder.changed.connect(self.changed)
        self.fields = Fields()
        self.fields.edited.connect(self._edited)
        self._add_rows()
        self.lines = ToldLines()
        self.try_button = SecondaryButton(tr("transfers", "Try the connection"))
        self.try_button.clicked.connect(self._try)
        self.remove_button = HoldButton(tr("transfers", "Use it no more"))
        self.remove_button.confirmed.connect(self._remove)
        self._lay_out()
        self._edited()

    @classmethod
    def title(cls) -> str:
        """Words above the sheet, and in the menu."""
        return tr("transfers", "Stores")

    def show_session(self, session_id: str) -> None:
        """The sheet was opened."""
        self._show_stores()

    def topic_changed(self, topic: str) -> None:
        """A store was described or taken out of use."""
        if topic == "stores":
            self._show_stores()

    def primary_action(self) -> Action | None:
        """Keep what was typed."""
        complete = bool(self.fields.text("name")) and self._placed()
        words = tr("transfers", "Keep this store")
        reason = "" if complete else tr("transfers", "Fill in name and place first.")
        return Action(words, self._save, complete, reason)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "transfers",
            "A store is an object store that speaks S3, or a folder on a share of the network. The"
            " secret key is kept in this computer’s own store of passwords, never in a file. What"
            " lies in a store stays there when it is used no more.",
        )

    def _add_rows(self) -> None:
        add = self.fields.add_line
        add("name", tr("transfers", "Name"), tr("transfers", "as it is called here"))
        self.fields.add_list(
            "kind",
            tr("transfers", "Kind"),
            [
                (S3, tr("transfers", "Object store (S3)")),
                (SHARE, tr("transfers", "Share of the network")),
            ],
        )
        add("endpoint", tr("transfers", "Address"), "https://…")
        add("bucket", tr("transfers", "Bucket"))
        add("access_key", tr("transfers", "Access key"))
        add(
            "secret",
            tr("transfers", "Secret key"),
            tr("transfers", "empty: the one that is known stays"),
            secret=True,
        )
        self.fields.add_row("folder", tr("transfers", "Folder of the share"), self.folder)
        add("prefix", tr("transfers", "Folder in it"), tr("transfers", "may stay empty"))
        add(
            "limit",
            tr("transfers", "Most of the line (kb/s)"),
            tr("transfers", "empty: no limit"),
        )
        self.fields.add_list(
            "lock_mode",
            tr("transfers", "Lock against deleting"),
            [
                ("", tr("transfers", "Asked for by nobody")),
                ("GOVERNANCE", tr("transfers", "Until a day; the store’s keeper can lift it")),
                ("COMPLIANCE", tr("transfers", "Until a day; nobody can lift it")),
            ],
        )
        add("region", tr("transfers", "Region"), tr("transfers", "may stay empty"))
        add(
            "ca_file",
            tr("transfers", "Certificate file"),
            tr("transfers", "only for a store with a certificate of its own"),
        )

    def _lay_out(self) -> None:
        card = Card(tr("transfers", "Description of the store"))
        card.body.addWidget(self.fields)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(2))
        buttons.addWidget(self.try_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch()
        card.body.addLayout(buttons)
        card.body.addWidget(self.lines.at)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(4))
        box.addWidget(self.list)
        box.addWidget(column(card), 1)

    def _row(self) -> Mapping[str, Any]:
        item = self.list.currentItem()
        name = str(item.data(0x0100)) if item is not None else ""
        rows = self.bridge.state.items("stores")
        return next((row for row in rows if row.get("name") == name), {})

    def _placed(self) -> bool:
        if self.fields.text("kind") == SHARE:
            return bool(self.folder.path())
        return all(self.fields.text(name) for name in ("endpoint", "bucket", "access_key"))

    def _edited(self) -> None:
        share = self.fields.text("kind") == SHARE
        for name in _S3_ROWS:
            self.fields.show_row(name, shown=not share)
        self.fields.show_row("folder", shown=share)
        known = self.fields.text("name") == str(self._row().get("name") or "") != ""
        self.try_button.setVisible(known)
        self.remove_button.setVisible(known)
        self.changed.emit()

    def _show_stores(self, chosen: str = "") -> None:
        chosen = chosen or str(self._row().get("name") or "")
        self.list.blockSignals(True)
        self.list.clear()
        for row in self.bridge.state.items("stores"):
            item = QListWidgetItem(str(row.get("name")))
            item.setData(0x0100, str(row.get("name")))
            item.setToolTip(str(row.get("address")))
            self.list.addItem(item)
            if row.get("name") == chosen:
                self.list.setCurrentItem(item)
        self.list.addItem(tr("transfers", "+ Another store"))
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._chosen()

    def _chosen(self, *_items: object) -> None:
        row = self._row()
        limit = int(row.get("limit_bytes_per_s") or 0) // _KILOBIT_BYTES
        prefix = str(row.get("prefix") or "").rstrip("/")
        self.fields.show_values({**row, "limit": limit or "", "prefix": prefix, "secret": ""})
        self.folder.line.setText(str(row.get("folder") or ""))
        self.lines.clear()
        self._edited()

    def _save(self) -> None:
        share = self.fields.text("kind") == SHARE
        store: dict[str, Any] = {name: self.fields.text(name) for name in _KEPT}
        if share:
            store = {"name": store["name"], "kind": SHARE, "folder": self.folder.path()}
        limit = self.fields.text("limit")
        store["prefix"] = self.fields.text("prefix")
        store["limit_bytes_per_s"] = int(limit) * _KILOBIT_BYTES if limit.isdecimal() else 0
        secret = "" if share else self.fields.lines["secret"].text()
        args = {"store": store, "secret": secret}
        name = str(store["name"])
        self.bridge.command(
            "store.save", args, lambda reply: self._saved(name, reply), self.lines.fail
        )

    def _saved(self, name: str, reply: Any) -> None:
        self._show_stores(name)
        self.fields.lines["secret"].clear()
        where = str((reply or {}).get("secret_in") or "")
        words = tr("transfers", "Kept. Now try the connection.")
        if where == "memory":
            words = tr(
                "transfers",
                "Kept. This computer has no store of passwords: the secret key is known until the"
                " program ends.",
            )
        self.lines.tell("good", words)

    def _try(self) -> None:
        self.lines.tell("", tr("transfers", "The store is asked…"))

        def answered(reply: Any) -> None:
            words = tr("transfers", "The store answers and takes files.")
            if (reply or {}).get("locks"):
                words = tr("transfers", "The store answers, takes files and can lock them.")
            self.lines.tell("good", words)

        name = str(self._row().get("name") or "")
        self.bridge.command("store.try", {"store": name}, answered, self.lines.fail)

    def _remove(self) -> None:
        name = str(self._row().get("name") or "")
        self.bridge.command("store.remove", {"store": name}, None, self.lines.fail)
