"""The fields of a case as a window sends them, read into a case or refused with a sentence."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from app.dossier.confidentiality import DENIED, is_confidential
from app.model.dossier import Case, CaseEvent, CaseKind, EarlierDecision, MatterType
from app.model.errors import AppError, BadUsageError
from app.model.text import T

ID_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
ID_LENGTH = 8
LONGEST = 20_000
LARGEST_GROUP = 1_000_000
_FIELDS = frozenset(field.name for field in fields(Case))


class DossierError(AppError):
    """A dossier cannot be changed in this way; nothing was changed."""


def new_id() -> str:
    """An id that says nothing of the case."""
    return "".join(secrets.choice(ID_LETTERS) for _ in range(ID_LENGTH))


def read_case(values: Mapping[str, Any], known: Case | None, rule: str) -> Case:
    """The case that ``values`` make of ``known`` (None: of a new one).

    ``rule`` is what holds for denunciations. Raises :class:`BadUsageError` for what no window
    sends, :class:`DossierError` for what a person has to fill in.
    """
    unknown = sorted(values.keys() - _FIELDS)
    if unknown:
        raise BadUsageError(T("dossier", "A case has no field “{name}”.")(name=unknown[0]))
    told = {**(asdict(known) if known is not None else {}), **values}
    try:
        case = _case(told, known.id if known is not None else new_id())
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as error:
        raise BadUsageError(T("dossier", "A field of the case has the wrong form.")) from error
    if not case.title:
        raise DossierError(
            T("dossier", "The case has no title."),
            action=T("dossier", "Write in a few words what the case is about."),
        )
    refuse_denied(case, rule)
    return Case(**{**_plain(case), "confidential": is_confidential(case, rule)})


def refuse_denied(case: Case, rule: str) -> None:
    """Raise :class:`DossierError` for a denunciation where the rules have none heard online."""
    if case.matter is MatterType.DENUNCIATION and rule == DENIED:
        raise DossierError(
            T("dossier", "By the rules in force, denunciations are not heard online."),
            action=T("dossier", "Choose another matter, or refer the citizen elsewhere."),
        )


def _case(told: Mapping[str, Any], case_id: str) -> Case:
    group = int(told.get("group_size") or 0)
    if not 0 <= group <= LARGEST_GROUP:
        raise ValueError(group)
    return Case(
        id=case_id,
        title=_line(told.get("title", "")),
        kind=CaseKind(int(told.get("kind") or CaseKind.OTHER)),
        matter=MatterType(str(told.get("matter") or MatterType.COMPLAINT)),
        petitioner=_line(told.get("petitioner", "")),
        petitioner_address=_line(told.get("petitioner_address", "")),
        group_size=group,
        representative=_line(told.get("representative", "")),
        mandate=_line(told.get("mandate", "")),
        agencies=tuple(filter(None, map(_line, _list(told.get("agencies", ()))))),
        summary=_text(told.get("summary", "")),
        asks=_text(told.get("asks", "")),
        proposal=_text(told.get("proposal", "")),
        confidential=bool(told.get("confidential", False)),
        events=tuple(
            CaseEvent(
                _line(one.get("date", "")),
                _line(one.get("title", "")),
                _text(one.get("detail", "")),
            )
            for one in _list(told.get("events", ()))
        ),
        decisions=tuple(
            EarlierDecision(
                number=_line(one.get("number", "")),
                date=_line(one.get("date", "")),
                authority=_line(one.get("authority", "")),
                content=_text(one.get("content", "")),
            )
            for one in _list(told.get("decisions", ()))
        ),
    )


def _plain(case: Case) -> dict[str, Any]:
    return {field.name: getattr(case, field.name) for field in fields(Case)}


def _list(value: Any) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise TypeError(value)
    return value


def _line(value: Any) -> str:
    return " ".join(_text(value).split())


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise TypeError(type(value))
    return value.strip()
