"""Sealed results of test runs as they lie in the evidence, and the last good one of a room."""

from __future__ import annotations

import hashlib
import json
import logging
from pathlib import Path
from typing import Any

from app.checklist.evidence import RESULT
from app.engine.ground import Ground
from app.model.checklist import Phase, PreSessionTest
from app.model.errors import ChecklistError
from app.model.reception import Session
from app.model.text import T
from app.store.earlier_runs import finished_runs, sealed_hash

log = logging.getLogger(__name__)


def run_name(row: PreSessionTest) -> str:
    """The name of a run: ``2h-12``."""
    return f"{row.phase}-{row.id}"


def run_folder(ground: Ground, row: PreSessionTest) -> Path:
    """The folder of its evidence."""
    return ground.paths.evidence / row.session / run_name(row)


def read_result(folder: Path) -> dict[str, Any] | None:
    """A sealed result; None where it is not there or cannot be read."""
    try:
        found = json.loads((folder / RESULT).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        log.info("no result in %s: %s", folder, error)
        return None
    return found if isinstance(found, dict) else None


def sealed_result(ground: Ground, row: PreSessionTest) -> dict[str, Any] | None:
    """The result of a finished run; None where it is not, byte for byte, what the audit log sealed.

    On the store's thread.
    """
    path, run_id = run_folder(ground, row) / RESULT, run_name(row)
    try:
        found = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        log.info("no result at %s: %s", path, error)
        return None
    if found != sealed_hash(ground.store.connection, run_id):
        log.warning("the result of run %s is not the one that was sealed", run_id)
        return None
    return read_result(path.parent)


def last_good(ground: Ground, session: Session, phase: Phase, before: int) -> dict[str, Any] | None:
    """The result of the newest finished run of this room that left nothing open, before the run of
    number ``before``. On the store's thread.
    """
    for row in finished_runs(ground.store.connection, session, phase, before):
        result = sealed_result(ground, row)
        if result is not None and not (result.get("summary") or {}).get("open"):
            return result
    return None


def finished_run(ground: Ground, session: str, run_id: str) -> tuple[PreSessionTest, str]:
    """A finished run of a session and the hash of its result as the audit log has it.

    On the store's thread. Raises :class:`ChecklistError` for one that is not there or under way.
    """
    rows = ground.store.tests.of_session(session)
    row = next((row for row in rows if run_name(row) == run_id), None)
    if row is None:
        raise ChecklistError(
            T("test record", "There is no test {run} of this session.")(run=run_id)
        )
    sha256 = sealed_hash(ground.store.connection, run_id)
    if not row.finished_at or not sha256:
        raise ChecklistError(
            T("test record", "The test {run} is not finished.")(run=run_id),
            meaning=T("test record", "A record says what a finished test found."),
            action=T("test record", "Finish the test first."),
        )
    return row, sha256
