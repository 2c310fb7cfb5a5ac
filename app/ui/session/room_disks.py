"""The two disks of the room: what is chosen, how much room they have, what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.session import options
from app.ui.session.choice import Browse, Choice, Typed
from app.ui.session.readiness import same_disk
from app.ui.session.space_bar import SpaceBar
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

Topics = Mapping[str, Any]

LOW_BYTES = 8_000_000_000
"""Below this a disk is shown as needing attention here; the tests have the real rule."""


class RoomDisks(QWidget):
    """``asked(dict)``: a person chose a folder, under the engine's names."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        other = Typed(
            tr("choice", "Another folder…"), tr("choice", "path of the folder"), "", Browse.FOLDER
        )
        self.primary = Choice(tr("preparation", "Main disk"), [other])
        self.external = Choice(tr("preparation", "External disk"), [other])
        self.bars = {"primary": SpaceBar(), "external": SpaceBar()}
        self.words = {"primary": Label("", Role.SMALL), "external": Label("", Role.SMALL)}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        for name, choice in self.choices().items():
            choice.chosen.connect(lambda value, key=name: self.asked.emit({key: value}))
            for widget in (choice, self.bars[name], self.words[name]):
                box.addWidget(widget)
        self.note = Label("", Role.SMALL, wrap=True)
        self.note.set_tone("caution")
        box.addWidget(self.note)

    def choices(self) -> dict[str, Choice]:
        """The choices by the engine's names."""
        return {"primary": self.primary, "external": self.external}

    def show_topics(self, topics: Topics) -> None:
        """Render the disks that are there, and the two that are chosen."""
        setup = topics.get("setup") or {}
        volumes = (topics.get("devices") or {}).get("volumes") or []
        for name, choice in self.choices().items():
            folder = str(setup.get(name) or "")
            external = name == "external"
            choice.show_options(folder, options.volume_options(volumes, external_first=external))
            self._show_disk(name, folder, options.volume_holding(folder, volumes))
        practice = (topics.get("session") or {}).get("practice")
        self.note.setText(
            tr("preparation", "Both folders lie on one disk: if it fails, both copies are lost.")
        )
        self.note.setVisible(not practice and same_disk(topics))

    def _show_disk(self, name: str, folder: str, volume: Mapping[str, Any] | None) -> None:
        choice, bar, words = self.choices()[name], self.bars[name], self.words[name]
        bar.setVisible(volume is not None)
        words.setVisible(volume is not None)
        if volume is None:
            state = "fail" if folder else "not_done"
            choice.show_state(state, tr("preparation", "Not connected") if folder else "")
            return
        free, total = float(volume.get("free_bytes") or 0), float(volume.get("total_bytes") or 0)
        low = free < LOW_BYTES
        bar.show_used(1 - free / total if total else 0.0, worry=low)
        words.setText(
            tr("preparation", "{free} free of {total} · {system}").format(
                free=figures.size(free),
                total=figures.size(total),
                system=volume.get("file_system") or "?",
            )
        )
        if not volume.get("writable", True):
            choice.show_state("fail", tr("preparation", "Read-only"))
        elif low:
            choice.show_state("caution", tr("preparation", "Little room left"))
        else:
            choice.show_state("pass", tr("preparation", "Connected"))
