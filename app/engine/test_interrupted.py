"""The run of a session that was interrupted and is still to be finished."""

from __future__ import annotations

from typing import Any

from app.checklist.gates import BEFORE_START
from app.model.checklist import ItemResult, Phase, PreSessionTest
from app.model.reception import Session
from app.reception.sessions import BEFORE_RECORDING
from app.store.test_runs import PreSessionTests

Interrupted = tuple[PreSessionTest, dict[str, ItemResult], list[dict[str, Any]]]


def interrupted_run(tests: PreSessionTests, session: Session) -> Interrupted | None:
    """The newest run of a session with its results and notes, if it is still to be finished.

    What the machine alone watches during a session is no run that a person goes on with.
    """
    runs = [run for run in tests.of_session(session.id) if run.phase is not Phase.DURING]
    if not runs or runs[-1].finished_at:
        return None
    if session.state not in BEFORE_RECORDING and runs[-1].phase in BEFORE_START:
        return None
    return runs[-1], tests.results(runs[-1].id), tests.notes(runs[-1].id)
