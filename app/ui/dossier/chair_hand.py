"""The operator's hand on the chair's screen: black, freeze and panic act here at once.

What is pressed twice within the guard is one press; nothing is a toggle.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.model.clock import now_ns
from app.model.dossier import GUARD_MS
from app.ui.bridge import Bridge
from app.ui.chair.display import chair_display_of

BLACK_KEY = "F10"
FREEZE_KEY = "F11"
PANIC_KEY = "F7"
_NS_PER_MS = 1_000_000
_hands: WeakKeyDictionary[Bridge, ChairHand] = WeakKeyDictionary()


class ChairHand(QObject):
    """``told(AppError)``: the engine refused. One for each window; see :func:`hand_of`."""

    told = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._pressed_ns: dict[str, int] = {}

    def listen_on(self, window: QWidget) -> None:
        """Have the keys act wherever the keyboard is in ``window``."""
        for key, act in (
            (BLACK_KEY, self.black),
            (FREEZE_KEY, self.freeze),
            (PANIC_KEY, self.blacken_all),
        ):
            QShortcut(QKeySequence(key), window, act, autoRepeat=False)

    def black(self) -> None:
        """F10: the chair's screen is black, here at once."""
        if self._first("chair.black"):
            display = chair_display_of(self._bridge)
            if display is not None:
                display.black()
            self._send("chair.black")

    def freeze(self) -> None:
        """F11: the picture on the chair's screen stands still, here at once."""
        if self._first("chair.freeze"):
            display = chair_display_of(self._bridge)
            if display is not None:
                display.freeze()
            self._send("chair.freeze")

    def live(self) -> None:
        """What was taken is shown again."""
        if self._first("chair.live"):
            self._send("chair.live")

    def blacken_all(self) -> None:
        """F7: the chair's and the room's screens are black, the chair's here at once."""
        if self._first("chair.blacken_all"):
            display = chair_display_of(self._bridge)
            if display is not None:
                display.black()
            self._send("chair.blacken_all")

    def turn(self, page: int) -> None:
        """Turn the chair's page."""
        if self._first("chair.turn"):
            self._send("chair.turn", page=page, by="operator")

    def _first(self, name: str) -> bool:
        """False for a press that is one with the press before."""
        now = now_ns()
        before = self._pressed_ns.get(name)
        if before is not None and now - before < GUARD_MS * _NS_PER_MS:
            return False
        self._pressed_ns[name] = now
        return True

    def _send(self, name: str, **args: Any) -> None:
        self._bridge.command(name, args, on_error=self.told.emit)


def hand_of(bridge: Bridge) -> ChairHand:
    """The one hand of this window; keys and buttons share it, and so the guard."""
    hand = _hands.get(bridge)
    if hand is None:
        hand = _hands[bridge] = ChairHand(bridge)
    return hand
