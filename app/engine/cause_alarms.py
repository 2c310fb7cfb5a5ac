"""Alarms that stand as long as their cause is seen: raised and settled by one who looks."""

from __future__ import annotations

from app.engine.alarm_desk import AlarmDesk
from app.model.alarms import Severity
from app.model.text import Text


class CauseAlarms:
    """Remembers which alarms it raised, and settles no others. Event-loop thread."""

    def __init__(self, alarms: AlarmDesk) -> None:
        self._alarms = alarms
        self._raised: set[str] = set()

    def tell(self, key: str, severity: Severity, what: Text, meaning: Text, action: Text) -> None:
        """The cause is there."""
        self._raised.add(key)
        self._alarms.raise_alarm(key, severity, what, meaning, action)

    def settle(self, key: str) -> None:
        """The cause is gone, or was never there."""
        if key in self._raised:
            self._raised.discard(key)
            self._alarms.settle(key)
