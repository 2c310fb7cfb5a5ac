"""Alarms: what went wrong, what it means, what to do. An alarm never stops anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.model.text import Text


class Severity(StrEnum):
    """How loud an alarm is."""

    CAUTION = "caution"
    ALARM = "alarm"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm. ``key`` names its cause, so that raising it again only counts it up.

    ``over_at`` is when its cause went (ISO 8601, empty while it lasts): it stays to be read.
    """

    key: str
    severity: Severity
    what: Text
    meaning: Text
    action: Text
    since: str
    count: int = 1
    active: bool = True
    over_at: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol (``since`` is ISO 8601 with offset)."""
        return {
            "key": self.key,
            "severity": str(self.severity),
            "what": self.what.to_json(),
            "meaning": self.meaning.to_json(),
            "action": self.action.to_json(),
            "since": self.since,
            "count": self.count,
            "active": self.active,
            "over_at": self.over_at,
        }
