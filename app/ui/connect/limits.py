"""The limits by which the page draws and tells, as the topic ``call_limits`` gives them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Limits:
    """Above ``caution`` a value needs a look, above ``fail`` it is bad; None: nobody says."""

    caution: float | None = None
    fail: float | None = None


def limits_of(topic: Mapping[str, Any], name: str) -> Limits:
    """Those of ``loss``, ``round_trip_s``, ``jitter_s`` or ``point_s``."""
    found = topic.get(name)
    if not isinstance(found, list) or len(found) != 2:
        return Limits()
    caution, fail = found
    return Limits(float(caution), float(fail))
