"""Checks of copies as the protocol shows them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.engine.check_work import BAD, CheckWork, at_its_place
from app.engine.loss_rules import HELD, LOST, last_of
from app.model.custody import CopyState
from app.store.archive_checks import Holding, HoldingCheck, HoldingState
from app.store.custody import SessionCustody


def same_part(one: Holding, other: Holding) -> bool:
    """True for two copies of the same part of a recording, or two folders of one seal."""
    if one.kind == other.kind == "copy":
        return Path(one.path).name == Path(other.path).name
    return bool(one.seal) and one.seal == other.seal


def alarming(check: HoldingCheck) -> bool:
    """A package that is not there may have been carried away: that is told, not rung for."""
    gone = check.state is HoldingState.MISSING and check.kind == "package"
    return check.state in BAD and not gone


def told(check: HoldingCheck) -> dict[str, Any]:
    """What a check found, by name and number."""
    report = json.loads(check.report)
    names = {name: report.get(name, []) for name in ("missing", "extra", "changed", "problems")}
    counts = {"expected": check.expected, "read": check.read, "matched": check.matched}
    return {"state": str(check.state), "checked_at": check.checked_at, **counts, **names}


def held_facts(one: Holding, custody: SessionCustody) -> dict[str, Any]:
    """What custody knows of a holding: its ``medium``; ``lose`` where it may be noted as lost: its
    number as ``copy``, the names of the parts of which it is the ``last``, and with ``disk_gone``
    that only its whole disk can be gone; where it was lost, ``lost``: when (``at``) and by whom
    (``who``), and that as its ``state``.
    """
    facts: dict[str, Any] = {"medium": one.medium, "lose": None, "lost": None}
    place = (one.medium, one.path, one.seal)
    copy = next((c for c in custody.copies if (c.medium, c.path, c.seal) == place), None)
    if copy is not None and copy.state in (CopyState.MISSING, *HELD):
        last = [part.name for part in last_of(custody, [copy])]
        lose = {"copy": copy.id, "last": last, "disk_gone": copy.state in HELD}
        return {**facts, "lose": lose}
    if copy is not None and copy.state is CopyState.LOST:
        said = [e for e in custody.events if e.copy == copy.id and e.action == LOST]
        told_by = {"at": said[-1].at, "who": said[-1].who} if said else {"at": "", "who": ""}
        return {**facts, "lost": told_by, "state": str(copy.state)}
    return facts


def with_connection(
    rows: Sequence[tuple[Holding, dict[str, Any]]], work: CheckWork
) -> list[dict[str, Any]]:
    """Each row with whether it can be looked at now, by the name of the place where it lies now,
    and which disk is to be brought for it (``problem``, else None). Blocks; touches disks.
    """
    shown = []
    for one, row in rows:
        standing = work.standing(one)
        present = one if one.kind == "stored" else at_its_place(one, standing)
        name = row["name"] if present in (None, one) else present.path
        problem = standing.problem if present is None else None
        told = problem.to_json() if problem is not None else None
        lose = row.get("lose")
        if lose and lose["disk_gone"] and present is not None:
            lose = None
        seen = {"connected": present is not None, "problem": told, "lose": lose}
        shown.append({**row, "name": name, **seen})
    return shown
