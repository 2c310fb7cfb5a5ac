"""Sharing into the call: what is shared stands there as long as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.conference.share_offers import DOCUMENT, offers
from app.ui.connect.share_order import ShareOrder
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

_PAPERS = "*.pdf *.png *.jpg *.jpeg"
_POPUP_WIDTH = space(90)

Sharing = Mapping[str, Any]


def sharing_words(sharing: Sharing | None) -> str:
    """What the others are shown, in a line; empty while nothing is shared."""
    if not sharing:
        return ""
    name = str(sharing.get("title") or sharing.get("file") or sharing.get("id") or "")
    last = name.replace("\\", "/").split("/")[-1]
    if sharing.get("kind") == DOCUMENT:
        words = tr("sharing", "The others see: {name}, page {page}")
        return words.format(name=last, page=int(sharing.get("page") or 0) + 1)
    return tr("sharing", "The others see: {name}").format(name=last)


class OfferBox(ChoiceBox):
    """The screens and windows of other programs, looked for anew each time it opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_POPUP_WIDTH, parent)
        self.setAccessibleName(tr("sharing", "Window or screen"))
        self.offer()

    def offer(self) -> None:
        """Fill it with what there is now; none of our own windows."""
        self.clear()
        self.addItem(tr("sharing", "Share a window or a screen…"), None)
        for one in offers():
            what = {"kind": one.kind, "id": one.id, "title": one.title}
            self.addItem(one.title, what)

    def showPopup(self) -> None:  # noqa: N802  (Qt's name)
        """Look anew, then open."""
        self.offer()
        super().showPopup()


class SharingCard(QWidget):
    """``asked(dict)``: share this; ``ended()``."""

    asked = Signal(object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sharing: dict[str, Any] = {}
        self.title = Label("", Role.STRONG, wrap=True)
        self.offers = OfferBox()
        self.offers.activated.connect(self._take)
        self.document = SecondaryButton(tr("sharing", "Share a document…"))
        self.document.clicked.connect(self._open_dialog)
        self.back = SecondaryButton(tr("sharing", "Page back"))
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forward = SecondaryButton(tr("sharing", "Next page"))
        self.forward.clicked.connect(lambda: self._turn(1))
        self.order = ShareOrder()
        self.stop = SecondaryButton(tr("sharing", "Stop sharing"))
        self.stop.clicked.connect(self.ended)
        pages = QHBoxLayout()
        pages.setSpacing(space(2))
        pages.addWidget(self.back)
        pages.addWidget(self.forward)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(Label(tr("sharing", "Sharing"), Role.EYEBROW))
        for widget in (self.title, self.offers, self.document, self.order):
            box.addWidget(widget)
        box.addLayout(pages)
        box.addWidget(self.stop)
        self.show_sharing(None)

    def show_sharing(self, sharing: Sharing | None) -> None:
        """Render the field ``sharing`` of the topic ``conference``."""
        self._sharing = dict(sharing or {})
        words = sharing_words(sharing)
        self.title.setText(words or tr("sharing", "Nothing is shared."))
        self.title.set_tone("caution" if words else "")
        for part in (self.offers, self.document, self.order):
            part.setVisible(not words)
        paper = self._sharing.get("kind") == DOCUMENT
        for part in (self.back, self.forward):
            part.setVisible(paper)
        self.back.setEnabled(int(self._sharing.get("page") or 0) > 0)
        self.stop.setVisible(bool(words))

    def _take(self, index: int) -> None:
        what = self.offers.itemData(index)
        self.offers.setCurrentIndex(0)
        if what:
            self.asked.emit(what)

    def _turn(self, pages: int) -> None:
        self.asked.emit({**self._sharing, "page": int(self._sharing.get("page") or 0) + pages})

    def _open_dialog(self) -> None:
        dialog = QFileDialog(self, tr("sharing", "Document"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("sharing", "Documents ({kinds})").format(kinds=_PAPERS))
        dialog.fileSelected.connect(
            lambda path: self.asked.emit({"kind": DOCUMENT, "file": path, "page": 0})
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
