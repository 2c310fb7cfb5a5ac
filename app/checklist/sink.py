"""Where the results of a test run go: the engine gives one that writes the store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from app.checklist.records import RunHead
from app.checklist.summary import RunSummary
from app.model.checklist import ItemResult
from app.settings.profile import Profile


class ResultSink(Protocol):
    """Where results are kept. Calls must be quick."""

    def run_started(self, head: RunHead, profile: Profile) -> None:
        """A run began under these figures."""

    def run_resumed(self, head: RunHead, profile: Profile) -> None:
        """A run that was interrupted goes on under these figures."""

    def result_changed(self, run_id: str, result: ItemResult) -> None:
        """An item of the run has a new result."""

    def run_noted(self, run_id: str, kind: str, at: str, note: Mapping[str, Any]) -> None:
        """Something happened to the run itself: it was handed over, or is late for a reason."""

    def run_finished(self, run_id: str, summary: RunSummary) -> None:
        """The run is closed and its ``result.json`` written."""
