"""A question to the engine that a sheet asks anew when there is news of what it shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.model.errors import AppError
from app.ui.bridge import Bridge


class Question:
    """Asked once when the sheet is opened, and once for all news that come before its answer.

    ``topics`` are those whose news make the answer another one.
    """

    def __init__(
        self,
        bridge: Bridge,
        command: str,
        topics: tuple[str, ...],
        take: Callable[[Any], None],
        fail: Callable[[AppError], None],
    ) -> None:
        self._bridge = bridge
        self._command = command
        self._topics = topics
        self._take, self._fail = take, fail
        self._args: Mapping[str, Any] = {}
        self._number = 0
        self._under_way = False
        self._once_more = False
        self._known: dict[str, Any] = {}

    def ask(self, args: Mapping[str, Any]) -> None:
        """Ask now; an answer to what was asked before is not taken any more."""
        self._args = args
        self._number += 1
        number = self._number
        self._under_way, self._once_more = True, False
        self._known = {topic: self._bridge.state.get(topic) for topic in self._topics}

        def taken(answer: Any) -> None:
            if number == self._number:
                self._take(answer)
                self._ended(number)

        def refused(error: AppError) -> None:
            if number == self._number:
                self._fail(error)
                self._ended(number)

        self._bridge.command(self._command, args, taken, refused)

    def again(self) -> None:
        """Ask the same: now, or as soon as the answer under way is there."""
        if self._under_way:
            self._once_more = True
        else:
            self.ask(self._args)

    def topic_changed(self, topic: str) -> None:
        """A topic was announced; one that was known when it was asked last is told once more."""
        known = self._under_way and self._bridge.state.get(topic) is self._known.get(topic)
        if topic in self._topics and not known:
            self.again()

    def _ended(self, number: int) -> None:
        if number != self._number:
            return  # taking the answer has asked anew
        self._under_way = False
        if self._once_more:
            self.ask(self._args)
