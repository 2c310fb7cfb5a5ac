"""Where the results of one test run are noted: its row in the database, and the audit log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.checklist.moments import stamp, wall_clock
from app.checklist.records import RunHead
from app.checklist.summary import RunSummary
from app.engine.ground import Ground
from app.model.checklist import ItemResult, PreSessionTest
from app.settings.profile import Profile


class StoredRun:
    """Implements ``app.checklist.sink.ResultSink`` for one row; ``who`` names who acts now."""

    def __init__(self, ground: Ground, row: PreSessionTest, who: Callable[[], str]) -> None:
        self._thread = ground.thread
        self._store = ground.store
        self._row = row
        self._who = who

    def run_started(self, head: RunHead, profile: Profile) -> None:
        """A run began."""
        self._note_figures("test.started", head, profile)

    def run_resumed(self, head: RunHead, profile: Profile) -> None:
        """A run that was interrupted goes on."""
        self._note_figures("test.resumed", head, profile)

    def result_changed(self, run_id: str, result: ItemResult) -> None:
        """An item has a new result."""
        now = stamp(wall_clock())
        self._thread.post(self._store.tests.add_result, self._row.id, result, now)
        if result.waived_by:
            details = {
                "run": run_id,
                "reason": result.waiver_reason,
                "person": result.waived_by,
                "second_person": result.waived_with,
                "until": result.waived_until,
            }
            self._audit("test.waived", result.item, details)
        if result.deferred_to:
            details = {
                "run": run_id,
                "gate": result.deferred_to,
                "reason": result.deferral_reason,
                "person": result.deferred_by,
            }
            self._audit("test.deferred", result.item, details)

    def run_noted(self, run_id: str, kind: str, at: str, note: Mapping[str, Any]) -> None:
        """The run was handed over, or is late for a reason."""
        self._thread.post(self._store.tests.add_note, self._row.id, kind, at, note)
        self._audit(f"test.{kind}", run_id, dict(note))

    def run_finished(self, run_id: str, summary: RunSummary) -> None:
        """A run was closed."""
        self._thread.post(
            self._store.tests.finish, self._row, summary.finished_at, summary.finished_by
        )
        self._audit("test.finished", run_id, summary.to_json())

    def _note_figures(self, action: str, head: RunHead, profile: Profile) -> None:
        details = {
            "run": head.run_id,
            "practice": head.practice,
            "profile": profile.id,
            "profile_sha256": profile.fingerprint,
            "revision": head.revision,
            "timing": head.timing,
            "begun_by": head.begun_by,
        }
        self._audit(action, head.session, details)

    def _audit(self, action: str, subject: str, details: dict[str, Any]) -> None:
        self._thread.post(self._store.audit.append, self._who(), action, subject, details)
