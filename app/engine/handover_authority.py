"""On whose authority sealed parts of a recording go into a package."""

from __future__ import annotations

from app.archive.contents import Authority
from app.model.errors import BadUsageError
from app.model.reception import LEAST_REASON
from app.model.text import T


def authority_of(text: str, person: str) -> Authority | None:
    """The authority that was given, if any; raises :class:`BadUsageError` for half of one."""
    text, person = " ".join(text.split()), " ".join(person.split())
    if not text:
        return None
    if len(text) < LEAST_REASON or not person:
        raise BadUsageError(
            T(
                "archive",
                "Sealed parts are handed over only on a decision of at least {least} characters"
                " and in the name of a person.",
            )(least=LEAST_REASON),
            meaning=T("handover", "Nothing was handed over."),
        )
    return Authority(text, person)
