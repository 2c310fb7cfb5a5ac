"""What a new session can be filled from: connection scenarios and the usual run-of-show.

The words are data (``resources/scenarios``, ``resources/run_of_show``), in the language of the
papers, for they go into the record as they stand.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from app.model.reception import PointRole, RunOfShowStep, Scenario
from app.system.paths import RESOURCES

SCENARIOS = RESOURCES / "scenarios" / "default.json"
RUN_OF_SHOW = RESOURCES / "run_of_show" / "default.json"


@dataclass(frozen=True, slots=True)
class ScenarioTemplate:
    """Who chairs, which point is central, who joins. ``inferred``: the source only implies it."""

    id: Scenario
    title: str
    chair: str
    central_point: str
    delegate_points: tuple[str, ...]
    citizens_at: PointRole
    source: str
    inferred: bool


def scenario_templates(path: Path = SCENARIOS) -> dict[Scenario, ScenarioTemplate]:
    """All scenarios, D1 to D7, in order."""
    entries = json.loads(path.read_text(encoding="utf-8"))["scenarios"]
    templates = [
        ScenarioTemplate(
            id=Scenario(entry["id"]),
            title=entry["title"],
            chair=entry["chair"],
            central_point=entry["central_point"],
            delegate_points=tuple(entry["delegate_points"]),
            citizens_at=PointRole(entry["citizens_at"]),
            source=entry["source"],
            inferred=entry["inferred"],
        )
        for entry in entries
    ]
    return {template.id: template for template in templates}


def default_run_of_show(path: Path = RUN_OF_SHOW) -> tuple[RunOfShowStep, ...]:
    """The usual steps of a reception, in order, with planned lengths; no ids yet."""
    entries = json.loads(path.read_text(encoding="utf-8"))["steps"]
    return tuple(
        RunOfShowStep(None, position, entry["title"], int(entry["minutes"]) * 60)
        for position, entry in enumerate(entries)
    )
