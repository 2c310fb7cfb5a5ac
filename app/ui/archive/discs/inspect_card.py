"""A disc is put into any drive: which one it is, and whether all of it is what was burnt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.discs.disc_words import result_words
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.session.choice import Browse, Choice, Option, Typed
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

KINDS = frozenset({"disc_inspect", "disc_rescue", "disc_copy"})


class InspectCard(Card):
    """``told(AppError)``; ``ended()``: a disc was read, what is known of discs may be other now."""

    told = Signal(object)
    ended = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(tr("discs", "Check a disc in any drive"), parent)
        self._bridge = bridge
        self._place = ""
        self._drives: Sequence[Mapping[str, str]] = ()
        hint = tr("discs", "path of the image or of the disc’s folder")
        image = Typed(tr("discs", "Image file…"), hint, browse=Browse.FILE)
        folder = Typed(tr("discs", "Folder of the disc…"), hint, browse=Browse.FOLDER)
        self.place = Choice(tr("discs", "Drive"), [image, folder])
        self.place.chosen.connect(self._take_place)
        self.read = SecondaryButton(tr("discs", "Read and check the disc"))
        self.read.clicked.connect(self._begin)
        self.rescue = SecondaryButton(tr("discs", "Save what can be read into a folder…"))
        self.rescue.clicked.connect(self._rescue)
        self.copy = SecondaryButton(tr("discs", "Make an image of what can be read…"))
        self.copy.clicked.connect(self._copy)
        self.work = WorkCard(bridge, KINDS)
        self.work.told.connect(self.told)
        self.work.ended.connect(self._ended)
        self.badge, self.found = StateBadge("not_done", ""), Label("", Role.BODY, wrap=True)
        result = QHBoxLayout()
        result.setSpacing(space(3))
        result.addWidget(self.badge)
        result.addWidget(self.found, 1)
        ways = QHBoxLayout()
        ways.setSpacing(space(3))
        for way in (self.rescue, self.copy):
            ways.addWidget(way)
        ways.addStretch()
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self.place, 1)
        line.addWidget(self.read)
        self.body.addLayout(line)
        self.body.addWidget(self.work)
        self.body.addLayout(result)
        self.body.addLayout(ways)
        self._hide_result()
        self._show()

    def ask_drives(self) -> None:
        """Find the drives of this computer."""
        self._bridge.command("disc.drives", {}, self.show_drives, self.told.emit)
        self.show_jobs()

    def show_drives(self, reply: Any) -> None:
        """What ``disc.drives`` answers."""
        if not isinstance(reply, Mapping):
            return
        self._drives = reply.get("drives") or []
        if not self._place and self._drives:
            self._place = str(self._drives[0]["device"])
        self._show()

    def show_jobs(self) -> None:
        """The topic ``jobs`` has changed."""
        self.work.show_jobs()
        self.read.setEnabled(bool(self._place) and not self.work.running)

    def _take_place(self, place: str) -> None:
        self._place = place
        self._show()

    def _show(self) -> None:
        options = [
            Option(str(one["device"]), f"{one.get('name') or ''} ({one['device']})".strip())
            for one in self._drives
        ]
        if self._place and self._place not in {option.value for option in options}:
            options.append(Option(self._place, self._place))
        self.place.show_options(self._place, options)
        self.place.show_state("pass" if self._place else "not_done")
        self.show_jobs()

    def _hide_result(self) -> None:
        for part in (self.badge, self.found, self.rescue, self.copy):
            part.hide()

    def _rescue(self) -> None:
        self._begin_into("disc.rescue", tr("discs", "Folder for what is saved"))

    def _copy(self) -> None:
        self._begin_into("disc.copy", tr("discs", "Folder for the image"))

    def _begin_into(self, command: str, words: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, words)
        if folder:
            self._hide_result()
            args = {"device": self._place, "to": folder, "person": self._who()}
            self.work.begin(command, args)

    def _who(self) -> str:
        return str(self._bridge.state.mapping("setup").get("operator") or "")

    def _begin(self) -> None:
        self._hide_result()
        self.work.begin("disc.inspect", {"device": self._place, "person": self._who()})

    def _ended(self, job: Mapping[str, Any]) -> None:
        found = job.get("result")
        if isinstance(found, Mapping):
            self._show_result(found)
        elif job.get("kind") == "disc_inspect" and job.get("state") == "failed":
            for way in (self.rescue, self.copy):  # its directories are damaged
                way.show()
        self.show_jobs()
        self.ended.emit()

    def _show_result(self, found: Mapping[str, Any]) -> None:
        state, words = result_words(found)
        self.badge.show_state(*state)
        self.found.setText(words)
        self.badge.show()
        self.found.show()
        read = not {"folder", "image"} & found.keys()
        self.rescue.setVisible(read and not found.get("verified"))
        if "image" in found:
            self._take_place(str(found["image"]))
