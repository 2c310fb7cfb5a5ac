"""The right to show the meeting: one window at a time has it, the next one takes over."""

from __future__ import annotations

import logging
import uuid
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.bridge import Bridge

log = logging.getLogger(__name__)

ASK_MS = 1000


class LeaseKeeper(QObject):
    """Asks for the lease while the window wants it. ``changed(bool)``: it has it, or has not.

    An engine that was started anew knows nothing of leases: it is asked again, and what the
    window shows goes on meanwhile.
    """

    changed = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = uuid.uuid4().hex[:12]
        self.held = False
        self._bridge = bridge
        self._wanted = False
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_MS)
        self._timer.timeout.connect(self._ask)
        bridge.connection_changed.connect(self._link_changed)

    def want(self) -> None:
        """Ask until it is ours."""
        if not self._wanted:
            self._wanted = True
            self._timer.start()
            self._ask()

    def give_back(self) -> None:
        """No more use for it."""
        self._timer.stop()
        self._wanted = False
        if self.held:
            self._bridge.command("conference.release", {"window": self.window}, on_error=_quiet)
            self._set(False)

    def told(self, holder: str) -> None:
        """Who has it, as the engine announced it."""
        if self.held and holder and holder != self.window:
            log.warning("another window shows the meeting now")
            self._set(False)
        elif self.held and not holder and self._bridge.connected:
            self._ask(again=True)

    def _link_changed(self, connected: bool) -> None:
        if connected and self._wanted:
            self._ask(again=True)

    def _ask(self, *, again: bool = False) -> None:
        if not self._wanted or self._asking or not self._bridge.connected:
            return
        if self.held and not again:
            return
        self._asking = True
        args = {"window": self.window}
        self._bridge.command("conference.lease", args, self._answered, self._not_answered)

    def _answered(self, taken: Any) -> None:
        self._asking = False
        if self._wanted:
            self._set(bool(taken))

    def _not_answered(self, _error: object) -> None:
        self._asking = False

    def _set(self, held: bool) -> None:
        if held != self.held:
            self.held = held
            self.changed.emit(held)


def _quiet(error: object) -> None:
    log.info("the lease was not given back: %s", error)
