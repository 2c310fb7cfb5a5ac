"""The board: every topic of the engine's state, numbered as it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Board:
    """Holds the announced state. Touched from the event loop's thread alone."""

    def __init__(self) -> None:
        self._topics: dict[str, Any] = {}
        self._sequence = 0
        self.on_message: Callable[[dict[str, Any]], None] = lambda _message: None

    def snapshot(self) -> tuple[int, dict[str, Any]]:
        """Number of the last change and a copy of all topics."""
        return self._sequence, dict(self._topics)

    def get(self, topic: str, default: Any = None) -> Any:
        """Present value of a topic."""
        return self._topics.get(topic, default)

    def set(self, topic: str, value: Any) -> None:
        """Announce a topic's value if it differs from the present one."""
        if topic in self._topics and self._topics[topic] == value:
            return
        self._topics[topic] = value
        self._sequence += 1
        self.on_message({"kind": "change", "seq": self._sequence, "topic": topic, "value": value})

    def tell_levels(self, levels: dict[str, Any]) -> None:
        """Send meters: not kept, not numbered."""
        self.on_message({"kind": "levels", **levels})
