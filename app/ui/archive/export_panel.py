"""Where the package goes: an external disk, or a folder given by hand; and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.packages import label_path
from app.system import figures
from app.system.i18n import tr
from app.ui.archive.release_entry import ReleaseEntry
from app.ui.archive.seals_card import AuthorityEntry
from app.ui.closing.report_view import HashLine
from app.ui.session.choice import Browse, Choice, Option, Typed
from app.ui.session.options import REMOVABLE, volume_options
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, ElidedLabel, Label, Role


class ExportPanel(Card):
    """``changed()``: another place was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("archive page", "Package for the handover"), parent)
        self.folder = ""
        self._volumes: Sequence[Mapping[str, Any]] = ()
        self._by_hand = ""
        self._practice = ""
        self.where = Choice(
            tr("archive page", "Onto disk"),
            [
                Typed(
                    tr("choice", "Another folder…"),
                    tr("choice", "path of the folder"),
                    "",
                    Browse.FOLDER,
                )
            ],
        )
        self.where.chosen.connect(self._take)
        self.words = Label(
            tr(
                "archive page",
                "Recording, tests and facts go into one package. It is read back byte for byte, and"
                " the handover record is written beside it.",
            ),
            Role.SMALL,
            wrap=True,
        )
        self.authority = AuthorityEntry()
        self.authority.changed.connect(self.changed)
        self.release = ReleaseEntry()
        self.release.changed.connect(self.changed)
        self.body.addWidget(self.where)
        self.body.addWidget(self.words)
        self.body.addWidget(self.authority)
        self.body.addWidget(self.release)

    def export_args(self) -> dict[str, str]:
        """Where to, and on whose authority what is sealed or confidential goes along."""
        return {"to": self.folder, **self.authority.args(), **self.release.args()}

    @property
    def complete(self) -> bool:
        """True when the package can be made as it was chosen."""
        return bool(self.folder) and self.authority.complete and self.release.complete

    def show_volumes(self, volumes: Sequence[Mapping[str, Any]]) -> None:
        """Offer these disks, what can be pulled out first; the first such one is chosen."""
        self._volumes = [volume for volume in volumes if volume.get("writable", True)]
        if not self.folder:
            external = [v for v in self._volumes if v.get("kind") == REMOVABLE]
            self.folder = str(external[0]["path"]) if external else ""
        self._show()

    def offer_practice(self, folder: str) -> None:
        """Offer the folder of practice packages (``""``: do not); chosen where no disk is."""
        if not folder and self.folder == self._practice:
            self.folder = ""
        self._practice = folder
        self.folder = self.folder or folder
        self.show_volumes(self._volumes)

    def _show(self) -> None:
        own = [Option(self._by_hand, self._by_hand)] if self._by_hand else []
        if self._practice:
            own.append(Option(self._practice, tr("archive page", "Folder of practice runs")))
        offered = [*volume_options(self._volumes, external_first=True), *own]
        self.where.show_options(self.folder, offered)
        self.where.show_state("pass" if self.folder else "not_done")

    def _take(self, folder: str) -> None:
        self.folder = folder
        known = {self._practice, *(str(volume["path"]) for volume in self._volumes)}
        if folder not in known:
            self._by_hand = folder
        self._show()
        self.changed.emit()


class PackageCard(Card):
    """A package that was made. ``record_asked(path)``, ``folder_asked(path)``."""

    record_asked = Signal(str)
    folder_asked = Signal(str)

    def __init__(self, package: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(space(4), space(3), space(4), space(3))
        verified = bool(package.get("verified"))
        head = QHBoxLayout()
        head.setSpacing(space(2))
        wanting = package.get("wanting") or []
        state = ("caution" if wanting else "pass") if verified else "fail"
        head.addWidget(StateIcon(state))
        good = tr("archive page", "Package made, every byte read back")
        if wanting:
            short = tr("archive page", "Package made, but {count} recorded files are wanting")
            good = short.format(count=len(wanting))
        bad = tr("archive page", "The package does not match: make it again on another disk")
        head.addWidget(Label(good if verified else bad, Role.STRONG, wrap=True), 1)
        self.body.addLayout(head)
        noted = str(package.get("package") or package.get("path") or "")
        folder = str(package.get("at") or noted)
        if unplaced := package.get("unplaced"):
            words = tr(
                "archive page",
                "Nothing of {parts} is in it: nobody knows at what time of day it began, and a"
                " sealed part may lie anywhere in it.",
            )
            told = words.format(parts=", ".join(map(str, unplaced)))
            self.body.addWidget(Label(told, Role.BODY, wrap=True))
        self.body.addWidget(ElidedLabel(folder, Role.BODY))
        self.body.addWidget(Label(_figures(package), Role.SMALL, wrap=True))
        seal = str(package.get("seal") or package.get("sha256") or "")
        self.body.addWidget(HashLine(tr("archive page", "Check code of the package"), seal))
        record = str(package.get("handover") or package.get("handover_record") or "")
        self._add_buttons(_beside(record, noted, folder), folder)

    def _add_buttons(self, record: str, folder: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        self.open_record = SecondaryButton(tr("archive page", "Open the handover record"))
        self.open_record.setEnabled(bool(record))
        self.open_record.setToolTip(record)
        self.open_record.clicked.connect(lambda: self.record_asked.emit(record))
        self.open_folder = SecondaryButton(tr("archive page", "Open the folder"))
        self.open_folder.clicked.connect(lambda: self.folder_asked.emit(folder))
        line.addWidget(self.open_record)
        label = label_path(folder)
        self.open_label = SecondaryButton(tr("archive page", "Open the label"))
        self.open_label.setToolTip(label)
        self.open_label.clicked.connect(lambda: self.record_asked.emit(label))
        line.addWidget(self.open_label)
        line.addWidget(self.open_folder)
        line.addStretch()
        self.body.addLayout(line)


def _figures(package: Mapping[str, Any]) -> str:
    made = figures.parse_time(str(package.get("made_at") or ""))
    check = package.get("check") or {}
    parts = [figures.size(float(package.get("bytes") or 0))]
    if package.get("files") and not check.get("expected"):
        files = tr("archive page", "{count} files").format(count=package["files"])
        parts.insert(0, files)
    if check.get("expected"):
        read = tr("archive page", "{matched} of {expected} files match")
        parts.append(read.format(matched=check.get("matched"), expected=check["expected"]))
    if made is not None:
        parts.append(figures.moment_in_words(made))
    if package.get("made_by"):
        parts.append(str(package["made_by"]))
    return " · ".join(parts)


def _beside(record: str, noted: str, folder: str) -> str:
    """Where a record that was made beside a package lies, now that the package is at ``folder``."""
    if record and PurePath(record).parent == PurePath(noted).parent:
        return str(PurePath(folder).parent / PurePath(record).name)
    return record
