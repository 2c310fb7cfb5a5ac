"""What is done to the documents of a dossier: named, ordered, looked at, unlocked, withdrawn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.dossier.completeness import PAPERS
from app.dossier.preparation import Preparer
from app.engine.commands import Handler
from app.engine.dossier_desk import DossierDesk, need_reason
from app.engine.dossier_form import DossierError
from app.engine.ground import Ground
from app.model.dossier import CaseDocument, DocumentState
from app.model.errors import BadUsageError
from app.model.text import T
from app.system.i18n import render

LONGEST_TITLE = 300
LONGEST_LABEL = 100


class DossierDocuments:
    """The commands of documents. Event-loop thread; passwords stay in this object alone."""

    def __init__(self, ground: Ground, desk: DossierDesk, preparer: Preparer) -> None:
        self._ground = ground
        self._store = ground.store.dossiers
        self._desk = desk
        self._preparer = preparer
        self._passwords: dict[str, str] = {}

    def commands(self) -> dict[str, Handler]:
        """The commands of this part of the desk."""
        return {
            "dossier.document": self.change,
            "dossier.order_documents": self.order,
            "dossier.seen": self.seen,
            "dossier.withdraw": self.withdraw,
            "dossier.unlock": self.unlock,
        }

    def password(self, document: str) -> str:
        """The password of a document as far as it is known; empty where it is not."""
        return self._passwords.get(document, "")

    async def change(
        self,
        document: str,
        *,
        title: str | None = None,
        restricted: bool | None = None,
        required: str | None = None,
        labels: Mapping[str, str] | None = None,
        person: str = "",
        reason: str = "",
    ) -> None:
        """Change what is said of a document; to lift a restriction takes a person and a reason."""
        changes: dict[str, Any] = {}
        if title is not None:
            changes["title"] = _title(title)
        if restricted is not None:
            changes["restricted"] = bool(restricted)
        if required is not None:
            changes["required"] = self._paper(required)
        if labels is not None:
            changes["labels"] = _labels(labels)

        def change(known: CaseDocument) -> _Change | None:
            if known.restricted and not changes.get("restricted", True):
                need_reason(person, reason)
            changed = sorted(name for name in changes if changes[name] != getattr(known, name))
            told = {"fields": changed, "reason": reason.strip()}
            return _Change(replace(known, **changes), told) if changed else None

        await self._save(document, "dossier.document", person, change)

    async def order(self, case: str, documents: Sequence[str]) -> None:
        """Set the order of a case's documents."""
        await self._ground.thread.run(self._store.order_documents, case, [*documents])
        await self._desk.announce()

    async def seen(self, document: str) -> None:
        """The operator has looked at a late document."""

        def look(known: CaseDocument) -> _Change | None:
            return None if known.seen else _Change(replace(known, seen=True), {})

        await self._save(document, "dossier.seen", "", look)

    async def withdraw(self, document: str, person: str, reason: str) -> None:
        """Take a document out of what is shown; it is kept, and why is told."""
        need_reason(person, reason)
        why = " ".join(reason.split())

        def take_out(known: CaseDocument) -> _Change | None:
            made = replace(known, withdrawn=why)
            return None if known.withdrawn else _Change(made, {"reason": why})

        await self._save(document, "dossier.withdrawn", person, take_out)

    async def unlock(self, document: str, password: str) -> dict[str, Any]:
        """Open a locked document with a password, which is kept in memory until the program ends.

        Raises :class:`DossierError` where it does not fit.
        """
        known = await self.document(document)
        if known.state is not DocumentState.LOCKED:
            return {"pages": known.pages}
        opened = await asyncio.to_thread(self._preparer.opened, known, password)
        if opened.state is not DocumentState.READY:
            raise DossierError(
                T("dossier", "The document does not open with this password."),
                action=T("dossier", "Ask who sent it, and mind capital letters."),
            )
        self._passwords[document] = password
        self._desk.unlocked[document] = opened.pages
        await self._desk.announce()
        return {"pages": opened.pages}

    async def document(self, document_id: str) -> CaseDocument:
        """A document; raises :class:`BadUsageError` where there is none."""
        try:
            return await self._ground.thread.run(self._store.document, document_id)
        except LookupError as error:
            raise _unknown(document_id) from error

    def _paper(self, key: str) -> str:
        if key and key not in self._desk.profile.section(PAPERS):
            raise BadUsageError(T("dossier", "The list of papers has no “{key}”.")(key=key))
        return key

    async def _save(
        self,
        document: str,
        action: str,
        person: str,
        change: Callable[[CaseDocument], _Change | None],
    ) -> None:
        if await self._ground.thread.run(self._keep, document, action, person, change):
            await self._desk.announce()

    def _keep(
        self,
        document_id: str,
        action: str,
        person: str,
        change: Callable[[CaseDocument], _Change | None],
    ) -> bool:
        """Read, change and keep in one go, so that nothing done in between is undone."""
        store = self._ground.store
        try:
            made = change(store.dossiers.document(document_id))
        except LookupError as error:
            raise _unknown(document_id) from error
        if made is None:
            return False
        document = made.document
        told = {"document": document.id, **{key: one for key, one in made.told.items() if one}}
        if store.dossiers.case(document.case).confidential and told.get("reason"):
            told["reason"] = render(T("dossier", "given, and kept confidential"))
        with store.transaction():
            store.dossiers.save_document(document)
            store.audit.append(self._desk.who(person), action, document.case, told)
        return True


@dataclass(frozen=True, slots=True)
class _Change:
    """A document as it is to be, and what the audit log is told of it."""

    document: CaseDocument
    told: dict[str, Any]


def _unknown(document_id: str) -> BadUsageError:
    return BadUsageError(T("dossier", "There is no document with the number {id}.")(id=document_id))


def _title(text: str) -> str:
    title = " ".join(text.split())
    if not 0 < len(title) <= LONGEST_TITLE:
        raise DossierError(
            T("dossier", "A document needs a name of at most {most} letters.")(most=LONGEST_TITLE)
        )
    return title


def _labels(labels: Mapping[str, str]) -> dict[str, str]:
    """Words of pages by the page's number; an empty one takes the label away."""
    made: dict[str, str] = {}
    for page, words in labels.items():
        text = " ".join(str(words).split())
        if not str(page).isdecimal() or int(page) < 1 or len(text) > LONGEST_LABEL:
            raise BadUsageError(T("dossier", "A label belongs to no page, or is too long."))
        if text:
            made[str(int(page))] = text
    return made
