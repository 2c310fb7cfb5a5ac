"""What a person chooses for discs: where to, how much one holds, recovery data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.system.i18n import tr
from app.ui.archive.discs.disc_words import blank_words, kind_words
from app.ui.archive.release_entry import ReleaseEntry
from app.ui.archive.seals_card import AuthorityEntry
from app.ui.session.choice import Browse, Choice, Option, Typed
from app.ui.widgets.label import Card, Label, Role

FOLDER = "folder:"
BLANK = "blank"
RECOVERY = ("0", "15", "20", "30")
FIRST_KIND = "dvd"


class DiscChoices(Card):
    """``changed()``: something was chosen; ``drive_chosen(device)``: ask what lies in it."""

    changed = Signal()
    drive_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("discs", "Onto optical discs"), parent)
        self._drives: Sequence[Mapping[str, str]] = ()
        self._kinds: Sequence[str] = ()
        self._blank: Mapping[str, Any] = {}
        self._place, self._kind, self._recovery = "", FIRST_KIND, RECOVERY[0]
        typed = tr("discs", "Images into a folder…")
        hint = tr("choice", "path of the folder")
        self.place = Choice(tr("discs", "Drive"), [Typed(typed, hint, FOLDER, Browse.FOLDER)])
        self.place.chosen.connect(self._take_place)
        self.kind = Choice(tr("discs", "Kind of disc"), [])
        self.kind.chosen.connect(self._take_kind)
        self.recovery = Choice(tr("discs", "Recovery"), [])
        self.recovery.chosen.connect(self._take_recovery)
        self.words = Label("", Role.BODY, wrap=True)
        self.authority, self.release = AuthorityEntry(), ReleaseEntry()
        for widget in (self.place, self.kind, self.recovery, self.words):
            self.body.addWidget(widget)
        for entry in (self.authority, self.release):
            entry.changed.connect(self.changed)
            self.body.addWidget(entry)
        self._show()

    @property
    def device(self) -> str:
        """The drive, empty where images go into a folder."""
        return "" if self._place.startswith(FOLDER) else self._place

    @property
    def folder(self) -> str:
        """The folder that takes images, empty where discs are burnt."""
        return self._place.removeprefix(FOLDER) if self._place.startswith(FOLDER) else ""

    @property
    def capacity(self) -> str:
        """What the engine is asked with; empty while a blank is wanted and none is known."""
        if self._kind != BLANK:
            return self._kind
        return str(self._blank["bytes"]) if self._blank.get("state") == "blank" else ""

    @property
    def recovery_percent(self) -> int:
        """Recovery data in per cent."""
        return int(self._recovery)

    def show_drives(self, drives: Sequence[Mapping[str, str]], kinds: Sequence[str]) -> None:
        """Offer these drives, the first of them at once."""
        self._drives, self._kinds = drives, kinds
        if not self._place and drives:
            self._take_place(str(drives[0]["device"]))
        self._show()

    def show_blank(self, blank: Mapping[str, Any]) -> None:
        """Show what lies in the drive; an empty disc's own capacity is offered and taken."""
        if blank.get("device") != self.device:
            return
        self._blank = blank
        if blank.get("state") == "blank":
            self._kind = BLANK
        elif self._kind == BLANK:
            self._kind = FIRST_KIND
        self._show()
        self.changed.emit()

    def say(self, words: str) -> None:
        """Tell how the package is divided."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _show(self) -> None:
        drives = [
            Option(str(drive["device"]), f"{drive.get('name') or ''} ({drive['device']})".strip())
            for drive in self._drives
        ]
        if self._place and self._place not in {option.value for option in drives}:
            drives.append(Option(self._place, self._place.removeprefix(FOLDER)))
        self.place.show_options(self._place, drives)
        self.place.show_state("pass" if self._place else "not_done")
        kinds = [Option(kind, kind_words(kind)) for kind in self._kinds]
        if self._blank and self.device:
            kinds.insert(0, Option(BLANK, blank_words(self._blank)))
        self.kind.show_options(self._kind, kinds)
        self.kind.show_state("pass" if self.capacity else "not_done")
        shares = [Option(one, tr("discs", "{percent}%").format(percent=one)) for one in RECOVERY]
        shares[0] = Option(RECOVERY[0], tr("discs", "None"))
        self.recovery.show_options(self._recovery, shares)
        self.recovery.show_state("pass")

    def _take_place(self, place: str) -> None:
        self._place, self._blank = place, {}
        if self._kind == BLANK:
            self._kind = FIRST_KIND
        self._show()
        if self.device:
            self.drive_chosen.emit(self.device)
        self.changed.emit()

    def _take_kind(self, kind: str) -> None:
        self._kind = kind
        self._show()
        self.changed.emit()

    def _take_recovery(self, share: str) -> None:
        self._recovery = share
        self._show()
        self.changed.emit()
