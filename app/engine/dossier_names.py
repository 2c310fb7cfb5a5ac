"""No name that is kept confidential stands in what goes out: titles, marks, packages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from app.dossier.confidentiality import hide_everywhere, hide_names, names_of
from app.engine.dossier_form import DossierError
from app.model.dossier import Case
from app.model.errors import ArchiveError
from app.model.reception import LEAST_REASON, Session
from app.model.text import T
from app.store.store import Store


def told_by(session: Session) -> list[str]:
    """The words of a session that stand on lists, papers and files: its title, its steps."""
    return [session.title, *(step.title for step in session.steps)]


def refuse_names(texts: Iterable[str], cases: Sequence[Case]) -> None:
    """Raise :class:`DossierError` where one of ``texts`` names a person of a confidential case."""
    names = names_of(cases)
    if any(hide_names(text, names) != text for text in texts):
        raise DossierError(
            T(
                "dossier",
                "The session’s title or one of its steps names a person of a confidential case.",
            ),
            meaning=T("dossier", "It would stand on lists, on papers and in what is handed over."),
            action=T("dossier", "Take the name out of the session first."),
        )


class Discretion:
    """What may be told of a session that hears a confidential case. On the store's thread."""

    def __init__(self, store: Store, session: str) -> None:
        cases = store.dossiers.of_session(session)
        self.confidential = any(case.confidential for case in cases)
        self._names = names_of(cases)

    def hide(self, told: Any) -> Any:
        """The same without names, in whatever texts it holds."""
        return hide_everywhere(told, self._names) if self._names else told

    def need_release(self, release: str, person: str) -> None:
        """Raise :class:`ArchiveError` where nobody decided that it is handed over."""
        decided = len(" ".join(release.split())) >= LEAST_REASON and bool(person.strip())
        if self.confidential and not decided:
            raise ArchiveError(
                T(
                    "archive",
                    "This session heard a confidential case: who speaks is to be seen and heard.",
                ),
                meaning=T("archive", "No package was made."),
                action=T(
                    "archive",
                    "Name the decision that allows it and the person who answers for it.",
                ),
            )
