"""What a readiness file says, and whether it is whole. Plain values; times are ISO 8601."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from app.model.checklist import Phase
from app.model.reception import PointRole

Values = Mapping[str, Any]
LONGEST = 2000
MOST_ROWS = 500
_HEX_LENGTH = 64
_YEARS = range(2000, 3000)
"""At the ends of the calendar no moment can be taken to another zone."""


def content_fault(content: Values) -> str:
    """Name of the first field that is missing or wrong; empty where all is well."""
    fault = _first_fault(content, _CONTENT)
    if fault:
        return fault
    fault = _first_fault(content["session"], _SESSION, "session.")
    for run in content["runs"]:
        fault = fault or _first_fault(run, _RUN, "runs.")
        for part in ("not_ready", "waivers"):
            for row in run[part] if not fault else ():
                fault = fault or _first_fault(row, _ROW, f"runs.{part}.")
    return fault


def decisive_run(content: Values) -> Values | None:
    """The run that was finished last; None where none was."""
    runs: list[Values] = list(content["runs"])
    return max(runs, key=lambda run: datetime.fromisoformat(run["finished_at"]), default=None)


def _first_fault(found: Any, wanted: Mapping[str, Callable[[Any], bool]], place: str = "") -> str:
    if not isinstance(found, Mapping):
        return place.rstrip(".") or "content"
    for name, is_good in wanted.items():
        if name not in found or not is_good(found[name]):
            return f"{place}{name}"
    return ""


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST


def _is_name(value: Any) -> bool:
    return _is_text(value) and bool(value.strip())


def _is_moment(value: Any) -> bool:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return False
    return moment is not None and moment.tzinfo is not None and moment.year in _YEARS


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= MOST_ROWS


def _is_yes_or_no(value: Any) -> bool:
    return isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_hash(value: Any) -> bool:
    return isinstance(value, str) and len(value) == _HEX_LENGTH


def _is_one_of(kind: type[Phase] | type[PointRole]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in {str(one) for one in kind}


_CONTENT = {
    "point": _is_name,
    "role": _is_one_of(PointRole),
    "made_at": _is_moment,
    "made_by": _is_text,
    "program": _is_text,
    "session": lambda value: isinstance(value, Mapping),
    "runs": _is_rows,
}
_SESSION = {
    "id": _is_text,
    "title": _is_text,
    "starts_at": _is_moment,
    "practice": _is_yes_or_no,
}
_RUN = {
    "phase": _is_one_of(Phase),
    "run_id": _is_name,
    "started_at": _is_moment,
    "finished_at": _is_moment,
    "finished_by": _is_text,
    "open": _is_count,
    "profile": _is_text,
    "profile_sha256": _is_hash,
    "revision": _is_text,
    "result_sha256": _is_hash,
    "not_ready": _is_rows,
    "waivers": _is_rows,
}
_ROW = {"id": _is_name, "title": _is_text, "state": _is_text, "reason": _is_text, "by": _is_text}
