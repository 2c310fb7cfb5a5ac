"""Sharing into the call: what is shared stands there as long as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

_PAPERS = "*.pdf *.png *.jpg *.jpeg"


def sharing_words(sharing: Mapping[str, Any] | None) -> str:
    """What the others are shown, in a line; empty while nothing is shared."""
    if not sharing:
        return ""
    name = str(sharing.get("title") or sharing.get("name") or sharing.get("file") or "")
    return tr("sharing", "The others see: {name}").format(
        name=name.replace("\\", "/").split("/")[-1]
    )


class SharingCard(QWidget):
    """``asked(dict)``: share this; ``ended()``."""

    asked = Signal(object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", Role.STRONG, wrap=True)
        self.document = SecondaryButton(tr("sharing", "Share a document…"))
        self.document.clicked.connect(self._open_dialog)
        self.stop = SecondaryButton(tr("sharing", "Stop sharing"))
        self.stop.clicked.connect(self.ended)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(space(2))
        self.box.addWidget(Label(tr("sharing", "Sharing"), Role.EYEBROW))
        for widget in (self.title, self.document, self.stop):
            self.box.addWidget(widget)
        self.show_sharing(None)

    def show_sharing(self, sharing: Mapping[str, Any] | None) -> None:
        """Render the field ``sharing`` of the topic ``conference``."""
        words = sharing_words(sharing)
        self.title.setText(words or tr("sharing", "Nothing is shared."))
        self.title.set_tone("caution" if words else "")
        self.document.setVisible(not words)
        self.stop.setVisible(bool(words))

    def _open_dialog(self) -> None:
        dialog = QFileDialog(self, tr("sharing", "Document"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("sharing", "Documents ({kinds})").format(kinds=_PAPERS))
        dialog.fileSelected.connect(
            lambda path: self.asked.emit({"kind": "document", "file": path})
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
