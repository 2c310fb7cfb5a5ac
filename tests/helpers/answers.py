"""A stand-in for the bridge that answers in the same turn: for sheets that stand alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.ui.bridge import StateModel


class Answers:
    """Holds ``topics``, answers at once what ``answers`` says to a command and ``otherwise`` to
    all others; ``asked`` are the commands with their arguments.
    """

    def __init__(
        self, topics: Mapping[str, Any], answers: Mapping[str, Any], otherwise: object = None
    ) -> None:
        self.state = StateModel()
        for topic, value in topics.items():
            self.state.put(topic, value)
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.answers = dict(answers)
        self._otherwise = otherwise

    def command(
        self,
        name: str,
        args: dict[str, Any],
        on_reply: Callable[[Any], None] | None = None,
        on_error: object = None,
    ) -> None:
        """As the bridge has it; what is answered is there before this returns."""
        self.asked.append((name, args))
        if on_reply is not None:
            on_reply(self.answers.get(name, self._otherwise))
