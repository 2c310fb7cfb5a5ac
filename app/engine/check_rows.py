"""Checks of copies as the protocol shows them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.engine.check_work import BAD, CheckWork, at_its_place
from app.store.archive_checks import Holding, HoldingCheck, HoldingState


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
        shown.append({**row, "name": name, "connected": present is not None, "problem": told})
    return shown
