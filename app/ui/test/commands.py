"""What a person says about a run, sent to the engine: one thing at a time, once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.model.errors import AppError
from app.system.i18n import tr
from app.ui.bridge import Bridge

Then = Callable[[], None]


class RunCommands:
    """``changed`` is called when sending begins or ends; ``tell`` gets what was refused."""

    def __init__(self, bridge: Bridge, tell: Callable[[AppError], None], changed: Then) -> None:
        self._bridge = bridge
        self._tell = tell
        self._changed = changed
        self.sending = False

    def send(self, name: str, args: dict[str, Any], then: Then) -> None:
        """Send a command; ``then`` follows when the engine has taken it. Nothing is sent twice."""
        if self.sending:
            return
        self.sending = True
        self._changed()
        self._bridge.command(
            name, args, on_done=lambda _: self._taken(then), on_error=self._refused
        )

    def begin(self, phase: str, person: str, late_reason: str, then: Then) -> None:
        """Begin a run of the open session; ``late_reason`` where it is out of its time."""
        args = {"phase": phase, "person": person}
        args |= {"late_reason": late_reason} if late_reason else {}
        self.send("test.start", args, then)

    def finish(self, person: str, then: Then) -> None:
        """Close the run for good."""
        self.send("test.finish", {"person": person}, then)

    def keep_name(self, name: str, then: Then) -> None:
        """Make ``name`` the room's operator, and put it among the people where it is new."""
        known = {str(person.get("name")) for person in self._bridge.state.items("people")}
        if name not in known:
            role = tr("test page", "Technical officer")
            self._bridge.command("person.save", {"name": name, "role": role}, on_error=self._tell)
        self.send("setup.choose", {"operator": name, "keep": True}, then)

    def _taken(self, then: Then) -> None:
        self.sending = False
        then()
        self._changed()

    def _refused(self, error: AppError) -> None:
        self.sending = False
        self._changed()
        self._tell(error)
