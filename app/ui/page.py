"""A page of the stage: what one step of the session's course needs, with one next step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.bridge import Bridge
from app.ui.widgets.button import PrimaryButton

PRIMARY_KEY = "F5"


@dataclass(frozen=True, slots=True)
class Action:
    """The next step of a page: its words (already translated) and what pressing it does.

    ``enabled`` false shows the button greyed; ``reason`` then says why, under the button's tip.
    """

    text: str
    trigger: Callable[[], None]
    enabled: bool = True
    reason: str = ""


class Page(QWidget):
    """Base of all pages. A page puts ``self.primary_button`` into its own layout, once.

    It answers :meth:`primary_action` with its next step (None: no button), and calls
    :meth:`refresh_primary` whenever that may have changed. The window calls :meth:`enter` and
    :meth:`leave`, and :meth:`topic_changed` for each topic while the page is shown, and once for
    each known topic right after :meth:`enter`. ``navigate(page_id, argument)`` asks for another
    page, ``told(AppError)`` shows an error as a line above the stage, ``moved()`` takes it away:
    the page shows something else now.
    """

    page_id: ClassVar[str]
    wide: ClassVar[bool] = False
    """A wide page has the room of the health column and the strip while nothing is recorded."""

    navigate = Signal(str, str)
    told = Signal(object)
    moved = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.primary_button = PrimaryButton("", PRIMARY_KEY)
        self.primary_button.hide()
        self.primary_button.clicked.connect(self.press_primary)

    def enter(self, argument: str = "") -> None:
        """The page comes onto the stage; ``argument`` is what followed its id (a test phase)."""

    def leave(self) -> None:
        """The page goes off the stage: stop timers, let go of rings."""

    def topic_changed(self, topic: str) -> None:
        """The engine announced a new value of ``topic``; read it from ``self.bridge.state``."""

    def primary_action(self) -> Action | None:
        """The one next step as things stand."""
        return None

    def help_text(self) -> str:
        """What F1 shows on this page: a few sentences, already translated."""
        return ""

    def refresh_primary(self) -> None:
        """Bring the primary button up to what :meth:`primary_action` answers."""
        action = self.primary_action()
        usable = action is not None and action.enabled
        if self.primary_button.hasFocus() and not usable:
            self.setFocus()  # else Qt hands it to whatever comes next, a step of the way even
        self.primary_button.setVisible(action is not None)
        if action is not None:
            self.primary_button.setText(action.text)
            self.primary_button.setEnabled(action.enabled)
            self.primary_button.setToolTip(action.reason)
        lent = self.hasFocus() and self.focusPolicy() == Qt.FocusPolicy.NoFocus
        if usable and lent:
            self.primary_button.setFocus()

    def press_primary(self) -> None:
        """Do the next step, if there is one that may be done now."""
        action = self.primary_action()
        if action is not None and action.enabled:
            action.trigger()
