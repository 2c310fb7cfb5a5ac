"""Checks what a person or a command says of a session, and names what cannot be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from app.model.errors import ReceptionError
from app.model.reception import PointRole, RunOfShowStep, Scenario, Session
from app.model.text import T, Text

LONGEST_LINE = 300
MINUTES = (5, 720)
MOST_CITIZENS = 10_000
LONGEST_STEP_S = 12 * 3600
MOST_STEPS = 100

Word = TypeVar("Word", bound=StrEnum)

LABELS = {
    "title": T("reception", "Title"),
    "starts_at": T("reception", "Start"),
    "scenario": T("reception", "Connection scenario"),
    "point_role": T("reception", "Role of this point"),
    "point_id": T("reception", "Bridge point"),
    "point_name": T("reception", "Bridge point"),
    "chair": T("reception", "Chair"),
    "operator": T("reception", "Operator"),
    "citizens": T("reception", "Citizens"),
    "planned_minutes": T("reception", "Planned length"),
    "practice": T("reception", "Practice"),
    "steps": T("reception", "Run of show"),
}


def filled(base: Session, values: Mapping[str, Any]) -> Session:
    """Return ``base`` with ``values`` laid over it, each checked (``steps``: dictionaries).

    Raises :class:`ReceptionError` whose words name the field, for unknown names too.
    """
    for name in values:
        if name not in LABELS:
            raise ReceptionError(T("reception", "A session has no “{name}”.")(name=name))
    clean = {name: CHECKS.get(name, _line)(name, value) for name, value in values.items()}
    session = replace(base, **clean)
    if not session.title:
        raise _cannot(LABELS["title"], T("reception", "it must not be empty"))
    _moment(session.starts_at)
    return session


def as_said(session: Session, names: Iterable[str]) -> dict[str, Any]:
    """The named fields of a session as plain values, for the audit log."""
    said = {name: getattr(session, name) for name in names if name != "steps"}
    if "steps" in names:
        said["steps"] = [{"title": s.title, "planned_s": s.planned_s} for s in session.steps]
    return said


def line(label: Text, value: object) -> str:
    """One line of text without surrounding space; raises :class:`ReceptionError`."""
    if not isinstance(value, str):
        raise _cannot(label, T("reception", "it must be text"))
    words = " ".join(value.split())
    if len(words) > LONGEST_LINE:
        raise _cannot(
            label, T("reception", "it is longer than {longest} characters")(longest=LONGEST_LINE)
        )
    if not words.isprintable():
        raise _cannot(label, T("reception", "it holds characters that cannot be shown"))
    return words


def steps_from(value: object) -> tuple[RunOfShowStep, ...]:
    """Steps from dictionaries ``{title, planned_s}``, numbered from 0 in their order."""
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) > MOST_STEPS:
        raise _cannot(LABELS["steps"], T("reception", "it must be a list of steps"))
    steps = []
    for position, entry in enumerate(value):
        if not isinstance(entry, Mapping):
            raise _cannot(LABELS["steps"], T("reception", "it must be a list of steps"))
        title = line(LABELS["steps"], entry.get("title", ""))
        if not title:
            raise _cannot(LABELS["steps"], T("reception", "a step needs a title"))
        planned_s = _whole("steps", entry.get("planned_s", 0), 0, LONGEST_STEP_S)
        steps.append(RunOfShowStep(None, position, title, planned_s))
    return tuple(steps)


def _line(name: str, value: object) -> str:
    return line(LABELS[name], value)


def _steps(_name: str, value: object) -> tuple[RunOfShowStep, ...]:
    return steps_from(value)


def _start(_name: str, value: object) -> str:
    return _moment(value).isoformat()


def _scenario(name: str, value: object) -> Scenario:
    return _word(name, Scenario, value)


def _point_role(name: str, value: object) -> PointRole:
    return _word(name, PointRole, value)


def _minutes(name: str, value: object) -> int:
    return _whole(name, value, *MINUTES)


def _citizens(name: str, value: object) -> int | None:
    return None if value is None else _whole(name, value, 0, MOST_CITIZENS)


def _point(name: str, value: object) -> int | None:
    return None if value is None else _whole(name, value, 1, 2**62)


def _yes_or_no(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise _cannot(LABELS[name], T("reception", "it must be yes or no"))
    return value


def _moment(value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is not None and moment.tzinfo is not None:
            moment.timestamp()
            return moment
    except (ValueError, OverflowError):
        pass
    raise _cannot(
        LABELS["starts_at"], T("reception", "it must be a date and time with its time zone")
    )


def _word(name: str, words: type[Word], value: object) -> Word:
    for word in words:
        if value == word:
            return word
    options = ", ".join(words)
    raise _cannot(LABELS[name], T("reception", "it must be one of {options}")(options=options))


def _whole(name: str, value: object, minimum: int, maximum: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not minimum <= value <= maximum:
        limits = T("reception", "it must be a whole number from {minimum} to {maximum}")
        raise _cannot(LABELS[name], limits(minimum=minimum, maximum=maximum))
    return value


def _cannot(label: Text, fault: Text) -> ReceptionError:
    return ReceptionError(
        T("reception", "“{field}” cannot be taken: {fault}.")(field=label, fault=fault),
        meaning=T("reception", "Nothing was changed."),
        action=T("reception", "Put it right and save again."),
    )


CHECKS: dict[str, Callable[[str, object], Any]] = {
    "starts_at": _start,
    "scenario": _scenario,
    "point_role": _point_role,
    "point_id": _point,
    "citizens": _citizens,
    "planned_minutes": _minutes,
    "practice": _yes_or_no,
    "steps": _steps,
}
