"""What the disk items share of a disk's own word on its health (S.M.A.R.T.)."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.checklist.contract import Thresholds, Values
from app.checklist.findings import Findings
from app.devices.storage.smart import DiskHealth
from app.model.text import T, Text


def health_facts(health: DiskHealth) -> dict[str, Any]:
    """As one plain value among the facts of an item."""
    return asdict(health)


def judge_health(facts: Values, thresholds: Thresholds, findings: Findings) -> None:
    """Add what the disk says of itself; one that says nothing speaks neither for nor against."""
    health = facts.get("health")
    if not health:
        return
    if health["passed"] is False:
        findings.fail(T("checks", "The disk itself reports that it is failing (S.M.A.R.T.)."))
    counts = [health[name] or 0 for name in ("reallocated", "pending", "uncorrectable")]
    if sum(counts) > thresholds.number("bad_sectors_max"):
        findings.caution(
            T("checks", "The disk has {count} damaged or replaced places.")(count=sum(counts))
        )
    celsius = health["celsius"]
    if celsius is not None and celsius > thresholds.number("disk_max_c"):
        findings.caution(T("checks", "The disk is hot: {celsius} °C.")(celsius=round(celsius)))


def with_health(value: Text, facts: Values) -> Text:
    """The value of an item with what is known of the disk's health behind it."""
    health = facts.get("health")
    if not health:
        return value
    if health["passed"] is None:
        word = T("checks", "its health cannot be read")
    elif health["passed"]:
        word = T("checks", "it reports good health")
    else:
        word = T("checks", "it reports a failure")
    return T("checks", "{value}; {health}")(value=value, health=word)
