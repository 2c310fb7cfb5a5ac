"""What the page of the dossier asks of the engine about cases and documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.ui.bridge import Bridge, OnError

OnDone = Callable[[Any], None]


class DossierWishes(QObject):
    """Sends commands in the operator's name. ``told(AppError)``: the engine refused."""

    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge

    @property
    def person(self) -> str:
        """The operator of this room."""
        return str(self._bridge.state.mapping("setup").get("operator") or "")

    def save(self, case: Mapping[str, Any], reason: str, done: OnDone, refused: OnError) -> None:
        """Make or change a case; ``reason`` where it is confidential no more."""
        args: dict[str, Any] = {"case": dict(case), "person": self.person}
        if reason:
            args["reason"] = reason
        self._bridge.command("dossier.save", args, done, refused)

    def order(self, cases: list[str]) -> None:
        """The order in which the cases are heard."""
        self.send("dossier.order", cases=cases)

    def change(self, document: str, changes: Mapping[str, Any], done: OnDone) -> None:
        """What is noted of a document."""
        args = {"document": document, "person": self.person, **changes}
        self.ask("dossier.document", args, done)

    def withdraw(self, document: str, reason: str, done: OnDone) -> None:
        """Take a document out of what is shown."""
        args = {"document": document, "person": self.person, "reason": reason}
        self.ask("dossier.withdraw", args, done)

    def take(self, case: str, document: str, page: int, reason: str) -> None:
        """Put a page on the chair's screen."""
        args = {"case": case, "document": document, "page": page, "person": self.person}
        if reason:
            args["reason"] = reason
        self.send("chair.take", **args)

    def ask(self, name: str, args: Mapping[str, Any], done: OnDone) -> None:
        """Send a command and take its answer."""
        self._bridge.command(name, args, done, self.told.emit)

    def send(self, name: str, **args: Any) -> None:
        """Send a command whose effect comes back as a topic."""
        self._bridge.command(name, args, on_error=self.told.emit)
