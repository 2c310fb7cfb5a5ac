"""What this point says of itself in its readiness file: from the sealed results of its tests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from app import __version__
from app.checklist.catalogue import all_items
from app.checklist.contract import Item
from app.checklist.evidence import RESULT
from app.checklist.gates import BEFORE_START
from app.checklist.summary import is_open
from app.engine.ground import Ground
from app.engine.test_results import read_result, run_folder, run_name
from app.model.checklist import ItemResult, ItemState, Phase, PreSessionTest
from app.model.errors import ChecklistError
from app.model.reception import Session
from app.model.text import T, Text
from app.store.earlier_runs import sealed_hash
from app.system.i18n import render

Values = Mapping[str, Any]
OPEN_REASON = T("readiness", "Nobody confirmed or answered it.")


def own_content(ground: Ground, session: Session, made_at: str, person: str) -> dict[str, Any]:
    """The content of this point's file, for the newest finished run of each phase before the start.

    On the store's thread. Raises :class:`ChecklistError` where a sealed result was changed.
    """
    runs = [
        _run(ground, row)
        for phase in BEFORE_START
        if (row := _newest(ground, session.id, phase)) is not None
    ]
    return {
        "point": session.point_name,
        "role": str(session.point_role),
        "made_at": made_at,
        "made_by": person,
        "program": __version__,
        "session": {
            "id": session.id,
            "title": session.title,
            "starts_at": session.starts_at,
            "practice": session.practice,
        },
        "runs": runs,
    }


def _newest(ground: Ground, session: str, phase: Phase) -> PreSessionTest | None:
    rows = ground.store.tests.of_session(session)
    finished = [row for row in rows if row.phase is phase and row.finished_at]
    return finished[-1] if finished else None


def _run(ground: Ground, row: PreSessionTest) -> dict[str, Any]:
    folder = run_folder(ground, row)
    sha256 = sealed_hash(ground.store.connection, run_name(row))
    result = read_result(folder)
    if result is None or hashlib.sha256((folder / RESULT).read_bytes()).hexdigest() != sha256:
        raise ChecklistError(
            T("readiness", "The result of the test {run} was changed or is gone.")(
                run=run_name(row)
            ),
            meaning=T("readiness", "A point cannot be called ready on it."),
            action=T("readiness", "Hold the test again."),
        )
    items = {item.id: item for item in all_items()}
    kept = ground.store.tests.results(row.id)
    told = [(one, kept.get(str(one["id"]))) for one in result["items"]]
    return {
        "phase": str(row.phase),
        "run_id": run_name(row),
        "started_at": row.started_at,
        "finished_at": row.finished_at,
        "finished_by": row.finished_by,
        "open": int(result["summary"]["open"]),
        "profile": str(result["profile"]["id"]),
        "profile_sha256": str(result["profile"]["sha256"]),
        "revision": str(result.get("revision") or ""),
        "result_sha256": sha256,
        "not_ready": [
            _row(one, _reason(one), "")
            for one, found in told
            if _keeps_shut(items.get(str(one["id"])), found, row.phase)
        ],
        "waivers": [
            _row(one, str(one["waiver_reason"]), str(one["waived_by"]))
            for one, _ in told
            if one.get("waived_by")
        ],
    }


def _keeps_shut(item: Item | None, found: ItemResult | None, phase: Phase) -> bool:
    """Whether an item keeps the point from being ready; one that is not known any more does where
    it was not in order.
    """
    if found is None:
        return True
    if item is None:
        return found.state not in {ItemState.PASS, ItemState.WAIVED, ItemState.NOT_APPLICABLE}
    return is_open(item, found, phase)


def _reason(one: Values) -> str:
    explanation = one.get("explanation")
    return render(Text.from_json(explanation)) if explanation else render(OPEN_REASON)


def _row(one: Values, reason: str, by: str) -> dict[str, Any]:
    return {
        "id": str(one["id"]),
        "title": render(Text.from_json(one["title"])),
        "state": str(one["state"]),
        "reason": reason,
        "by": by,
    }
