"""A sheet of the archive: one piece of work with a session, or with the whole archive."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.opening import Opening
from app.ui.bridge import Bridge
from app.ui.page import Action
from app.ui.widgets.label import column


class Sheet(QWidget):
    """Base of all sheets. The page of the archive makes a sheet when it is first opened.

    A sheet fills the place of the session's view. The page shows its title, a way back and the
    one primary button (:meth:`primary_action`), and calls :meth:`show_session` whenever the sheet
    is opened (``""`` for the sheets of the whole archive) and :meth:`topic_changed` for each topic
    while it is shown, and once for each known topic right after it was opened.

    ``changed()``: the primary action may be another one now. ``told(AppError)``: an error to be
    shown as a line above the stage.
    ``session_asked(id)``: leave the sheet and show this session. ``opening`` opens files and
    folders.
    """

    sheet_id: ClassVar[str]
    group: ClassVar[str] = ""
    """Sheets of one group share a button and stand as tabs beside each other."""

    changed = Signal()
    told = Signal(object)
    session_asked = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.opening = Opening(self)
        self.opening.told.connect(self.told)
        self.setProperty("surface", "clear")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def lay_out(self, *parts: QWidget | QLayout) -> None:
        """Put the parts below one another; they scroll where the height does not suffice."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column(*parts))

    @classmethod
    def title(cls) -> str:
        """Words above the sheet, already translated."""
        raise NotImplementedError

    @classmethod
    def button_words(cls) -> str:
        """Words on the button or tab that opens the sheet; the title unless said otherwise."""
        return cls.title()

    def show_session(self, session_id: str) -> None:
        """The sheet was opened for this session: ask for what is to be shown."""

    def topic_changed(self, topic: str) -> None:
        """The engine announced a new value of ``topic``; read it from ``self.bridge.state``."""

    def primary_action(self) -> Action | None:
        """The one next step as things stand; None where the sheet has none."""
        return None

    def help_text(self) -> str:
        """What F1 shows while the sheet is open; empty: what the page says."""
        return ""


def at_the_left(button: QWidget) -> QHBoxLayout:
    """A button in a line of its own, no wider than its words."""
    line = QHBoxLayout()
    line.addWidget(button)
    line.addStretch()
    return line


def busy_action() -> Action:
    """The primary button while long work of the sheet is under way."""
    return Action(tr("archive page", "Working… wait until it is done"), lambda: None, enabled=False)
