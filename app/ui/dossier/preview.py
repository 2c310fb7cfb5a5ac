"""A page of a document before it is taken: for the operator alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.model.dossier import DocumentState
from app.model.errors import AppError
from app.system import figures
from app.system.i18n import render, tr
from app.ui.dossier.page_source import PageSource, open_in
from app.ui.dossier.words import Row, is_media, kind_of_document, page_words, words_of
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_BODY, space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role

_KEYS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
}


class PageView(QWidget):
    """The page in its own shape on a calm ground, or words. ``turned(by)``: a key or the wheel."""

    turned = Signal(int)

    def __init__(self, pages: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._picture: QImage | None = None
        self._document, self._page = "", 0
        self.words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(space(30), space(30))
        pages.page_ready.connect(self._ready)
        pages.failed.connect(self._failed)

    @property
    def shows(self) -> bool:
        """True while the page itself is seen."""
        return self._picture is not None

    def say(self, words: str) -> None:
        """Show words, no page."""
        self._document, self._page, self._picture = "", 0, None
        self.words = words
        self.setAccessibleName(words)
        self.update()

    def show_page(self, document: str, page: int) -> None:
        """Show a page; until it is drawn nothing of another page is seen."""
        self._document, self._page = document, page
        self.words = tr("dossier preview", "The page is being drawn…")
        self.setAccessibleName(tr("dossier preview", "Page {page}").format(page=page))
        self._fetch()

    def _fetch(self) -> None:
        if not self._document:
            return
        fit = (self.size() - QSize(2, 2)) * self.devicePixelRatioF()
        self._picture = self._pages.image(self._document, self._page, fit)
        self._pages.ahead(self._document, self._page, fit)
        self.update()

    def _ready(self, document: str, page: int) -> None:
        if (document, page) == (self._document, self._page):
            self._fetch()

    def _failed(self, document: str, error: object) -> None:
        if document == self._document and isinstance(error, AppError):
            self.say(" ".join(render(text) for text in error.texts()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Another size is drawn anew."""
        super().resizeEvent(event)
        self._fetch()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Page keys and arrows turn."""
        by = _KEYS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(by)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """The wheel turns."""
        if event.angleDelta().y():
            self.turned.emit(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, then page or words."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.focus if self.hasFocus() else tokens.line))
        painter.setBrush(QColor(tokens.track))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        if self._picture is None:
            painter.setFont(font(SIZE_BODY))
            painter.setPen(QColor(tokens.text_muted))
            middle = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(box.adjusted(space(4), 0, -space(4), 0), middle, self.words)
            return
        size = self._picture.size() / self.devicePixelRatioF()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._picture)


class UnlockLine(QWidget):
    """A password for a document that asks for one. ``unlock_asked(password)``."""

    unlock_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("dossier preview", "Password of the document"))
        self.field.setAccessibleName(tr("dossier preview", "Password of the document"))
        self.button = SecondaryButton(tr("dossier preview", "Open"))
        self.button.clicked.connect(self._ask)
        self.field.returnPressed.connect(self._ask)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.field, 1)
        line.addWidget(self.button)

    def _ask(self) -> None:
        password = self.field.text()
        self.field.clear()
        if password:
            self.unlock_asked.emit(password)


class Preview(QWidget):
    """A document with its pages to turn. ``page_changed(int)``; ``unlock_asked(document,
    password)``; ``looked_at(document)`` when a person has seen a page of it.
    """

    page_changed = Signal(int)
    unlock_asked = Signal(str, str)
    looked_at = Signal(str)

    def __init__(self, pages: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.document: Row = {}
        self.page = 1
        self.title = ElidedLabel("", Role.STRONG)
        self.view = PageView(pages)
        self.view.turned.connect(self.turn)
        self.unlock = UnlockLine()
        self.unlock.unlock_asked.connect(self._unlock)
        self.back = SecondaryButton(tr("dossier preview", "Back"))
        self.forth = SecondaryButton(tr("dossier preview", "Next"))
        self.back.setAccessibleName(tr("dossier preview", "Page before"))
        self.forth.setAccessibleName(tr("dossier preview", "Next page"))
        self.back.clicked.connect(lambda: self.turn(-1))
        self.forth.clicked.connect(lambda: self.turn(1))
        self.where = Label("", Role.SMALL, wrap=True)
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.back)
        line.addWidget(self.where, 1)
        line.addWidget(self.forth)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.title)
        box.addWidget(self.view, 1)
        box.addWidget(self.unlock)
        box.addLayout(line)
        self.show_document({})

    def show_document(self, document: Mapping[str, Any], page: int = 0) -> None:
        """Show a document of the topic ``dossiers``; ``page`` 0 keeps the page of the same one."""
        same = document.get("id") == self.document.get("id")
        changed = not same or _facts(document) != _facts(self.document)
        wanted = page or (self.page if same else 1)
        self.document = document
        self.title.setText(str(document.get("shown_title") or document.get("title") or ""))
        ready = document.get("state") == DocumentState.READY
        self.unlock.setVisible(document.get("state") == DocumentState.LOCKED)
        paged = ready and not is_media(document)
        for part in (self.back, self.forth, self.where):
            part.setVisible(paged)
        if not paged:
            self.page = 1
            self.view.say(_why_no_page(document))
        elif changed or wanted != self.page or not self.view.shows:
            open_in(self._pages, document)
            self._go(wanted)
        if ready and changed:
            self.looked_at.emit(str(document.get("id")))

    def turn(self, by: int) -> None:
        """Go on or back by so many pages."""
        wanted = min(max(1, self.page + by), self._count)
        if wanted != self.page and self.where.isVisibleTo(self):
            self._go(wanted)

    @property
    def _count(self) -> int:
        return max(1, int(self.document.get("pages") or 0))

    def _go(self, page: int) -> None:
        self.page = min(max(1, page), self._count)
        self.view.show_page(str(self.document.get("id")), self.page)
        self.where.setText(page_words(self.document, self.page))
        self.back.setEnabled(self.page > 1)
        self.forth.setEnabled(self.page < self._count)
        self.page_changed.emit(self.page)

    def _unlock(self, password: str) -> None:
        self.unlock_asked.emit(str(self.document.get("id")), password)


def _facts(document: Mapping[str, Any]) -> tuple[Any, ...]:
    """What must be drawn anew when it is another."""
    names = ("state", "files", "pages", "labels", "kind")
    return tuple(repr(document.get(name)) for name in names)


def _why_no_page(document: Mapping[str, Any]) -> str:
    """What stands in place of the page."""
    if not document:
        return tr("dossier preview", "Choose a document on the left.")
    state, message = document.get("state"), words_of(document.get("message"))
    if state == DocumentState.LOCKED:
        return tr("dossier preview", "The document asks for a password.")
    if state == DocumentState.PREPARING:
        return tr("dossier preview", "The viewing copy is being made. Please wait.")
    if state == DocumentState.UNREADABLE:
        return message or tr(
            "dossier preview",
            "The document is damaged or nothing that can be shown. Ask the sender for it again.",
        )
    if state == DocumentState.NO_CONVERTER:
        return message or tr(
            "dossier preview",
            "LibreOffice is not installed here, so this document cannot be turned into pages. Have"
            " it installed, or ask for the document as PDF.",
        )
    return tr("dossier preview", "{kind}, {length}. It plays on the chair's screen.").format(
        kind=kind_of_document(document),
        length=figures.minutes_seconds(float(document.get("seconds") or 0)),
    )
