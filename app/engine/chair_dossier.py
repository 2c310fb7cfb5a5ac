"""What of the dossiers may be shown to the chair, as the topic ``dossiers`` tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.model.dossier import LEAST_REASON_TO_TAKE, DocumentState
from app.model.errors import AppError
from app.model.text import T, Text

Row = Mapping[str, Any]


class ChairScreenError(AppError):
    """The chair's screen does not do what was asked of it."""


def document_of(dossiers: Row, case: str, document: str) -> tuple[Row, Row] | None:
    """Rows of a case of the open session and of its document; None where there is none."""
    for row in dossiers.get("cases") or ():
        if row.get("id") == case:
            for one in row.get("documents") or ():
                if one.get("id") == document:
                    return row, one
    return None


def showable(dossiers: Row, case: str, document: str, reason: str) -> tuple[Row, Row]:
    """The rows of what may be shown; raises :class:`ChairScreenError` of what may not."""
    found = document_of(dossiers, case, document)
    if found is None:
        raise _refused(
            T("chair screen", "This document is of no case of the open session."),
            T("chair screen", "Add the case to the session first, then take the document."),
        )
    row = found[1]
    if row.get("withdrawn"):
        raise _refused(
            T("chair screen", "This document has been withdrawn."),
            T("chair screen", "Take another document."),
        )
    if row.get("state") != DocumentState.READY:
        raise _refused(
            T("chair screen", "This document cannot be shown yet."),
            T("chair screen", "Look at the document's own line: it says what is missing."),
        )
    if row.get("restricted") and len(" ".join(reason.split())) < LEAST_REASON_TO_TAKE:
        least = LEAST_REASON_TO_TAKE
        raise _refused(
            T("chair screen", "This document is shown only with a reason."),
            T("chair screen", "Write the reason, at least {least} characters.")(least=least),
        )
    return found


def still_showable(dossiers: Row, case: str, document: str) -> bool:
    """True while what was taken may stay: in a case of the open session, and not withdrawn."""
    found = document_of(dossiers, case, document)
    return found is not None and not found[1].get("withdrawn")


def _refused(what: Text, action: Text) -> ChairScreenError:
    return ChairScreenError(
        what,
        meaning=T("chair screen", "Nothing on the chair's screen has changed."),
        action=action,
    )
