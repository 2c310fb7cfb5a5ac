"""Where the page stands: which run is meant, who tests, what is to be shown; from the topics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.bridge import Bridge
from app.ui.page import Page
from app.ui.test import course
from app.ui.test.course import Item
from app.ui.test.phase_words import AFTER, FIRST, JUST_BEFORE, SECOND


class StandingPage(Page):
    """Holds the phase and the item on the stage; ``item_id`` ``""`` is the summary's place.

    ``again`` is true while a finished run is set aside for a new one to begin.
    """

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.phase = FIRST
        self.item_id = ""
        self.again = False

    @property
    def run(self) -> Mapping[str, Any]:
        """The run of this phase and this session; empty when there is none."""
        run = self.bridge.state.mapping("test")
        session = self.bridge.state.mapping("session")
        mine = run.get("phase") == self.phase and run.get("session") == session.get("id")
        return run if mine and not (self.again and run.get("state") == "finished") else {}

    @property
    def items(self) -> Sequence[Item]:
        """The items of the run."""
        return self.run.get("items") or []

    @property
    def person(self) -> str:
        """Who tests: the operator of the room."""
        return str(self.bridge.state.mapping("setup").get("operator") or "")

    @property
    def mode(self) -> str:
        """``none`` (no session), ``start``, ``item``, ``summary`` or ``result``."""
        if not self.bridge.state.mapping("session"):
            return "none"
        running = self.run.get("state") == "running"
        if not self.run or (running and not self.person):
            return "start"
        if course.find(self.items, self.item_id) is not None:
            return "item"
        return "summary" if running else "result"

    def natural_phase(self) -> str:
        """The phase to show where none was named: the one under way, else the first to do."""
        running = self.bridge.state.mapping("test")
        if running.get("state") == "running":
            return str(running["phase"])
        summaries = self.bridge.state.mapping("test_summaries")
        if self.bridge.state.mapping("session").get("state") in {"closed", "archived"}:
            return AFTER
        for phase in (FIRST, SECOND):
            if not (summaries.get(phase) or {}).get("finished_at"):
                return phase
        return JUST_BEFORE
