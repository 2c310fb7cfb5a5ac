"""The board: every topic of the engine's state, numbered as it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Board:
    """Holds the announced state. Touched from the event loop's thread alone."""

    def __init__(self) -> None:
        self._topics: dict[str, Any] = {}
        self._sequence = 0
        self._hearers: list[Callable[[dict[str, Any]], None]] = []
        self._completed: dict[str, list[Callable[[Any], Any]]] = {}
        self.on_message: Callable[[dict[str, Any]], None] = lambda _message: None

    def snapshot(self) -> tuple[int, dict[str, Any]]:
        """Number of the last change and a copy of all topics."""
        return self._sequence, dict(self._topics)

    def get(self, topic: str, default: Any = None) -> Any:
        """Present value of a topic."""
        return self._topics.get(topic, default)

    def complete(self, topic: str, function: Callable[[Any], Any]) -> None:
        """Have each new value of a topic pass through ``function``, which adds what it knows."""
        self._completed.setdefault(topic, []).append(function)

    def set(self, topic: str, value: Any) -> None:
        """Announce a topic's value if it differs from the present one."""
        for complete in self._completed.get(topic, ()):
            value = complete(value)
        if topic in self._topics and self._topics[topic] == value:
            return
        self._topics[topic] = value
        self._sequence += 1
        self.on_message({"kind": "change", "seq": self._sequence, "topic": topic, "value": value})

    def hear(self, function: Callable[[dict[str, Any]], None]) -> None:
        """Have meters handed to another desk of the engine too."""
        self._hearers.append(function)

    def tell_levels(self, levels: dict[str, Any]) -> None:
        """Send meters: not kept, not numbered."""
        for function in self._hearers:
            function(levels)
        self.on_message({"kind": "levels", **levels})
