"""Where something is put: one of the disks, those that can be pulled out first, or a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.session.choice import Browse, Choice, Option, Typed
from app.ui.session.options import volume_options

TOPICS = ("devices", "media")
"""The topics that ``disks_offered`` reads."""


def disks_offered(bridge: Bridge) -> list[dict[str, Any]]:
    """The disks that are connected, called by the label that the archivist has given them."""
    media = bridge.state.items("media")
    labels = {str(m.get("path")): m.get("label") for m in media if m.get("connected")}
    offered = []
    for volume in bridge.state.mapping("devices").get("volumes") or []:
        label, name = labels.get(str(volume["path"])), volume.get("name") or volume["path"]
        offered.append({**volume, "name": f"{label} ({name})" if label else name})
    return offered


class PlaceChoice(QWidget):
    """``folder`` is what was chosen, empty for nothing yet. ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = ""
        self._volumes: Sequence[Mapping[str, Any]] = ()
        other = Typed(
            tr("choice", "Another folder…"), tr("choice", "path of the folder"), "", Browse.FOLDER
        )
        self.choice = Choice(tr("archive page", "Onto disk"), [other])
        self.choice.chosen.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.choice)

    def show_volumes(self, volumes: Sequence[Mapping[str, Any]]) -> None:
        """Offer these disks; none is chosen before a person does."""
        self._volumes = [volume for volume in volumes if volume.get("writable", True)]
        self._show()

    def _show(self) -> None:
        known = {str(volume["path"]) for volume in self._volumes}
        by_hand = self.folder and self.folder not in known
        own = [Option(self.folder, self.folder)] if by_hand else []
        offered = [*volume_options(self._volumes, external_first=True), *own]
        self.choice.show_options(self.folder, offered)
        self.choice.show_state("pass" if self.folder else "not_done")

    def _take(self, folder: str) -> None:
        self.folder = folder
        self._show()
        self.changed.emit()
