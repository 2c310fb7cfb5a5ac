"""Documents come in: taken from stick, folder or archive, made ready to be shown and found."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.dossier.conversion import find_office
from app.dossier.intake import plan, take_in
from app.dossier.preparation import MEDIA, Preparer, view_kind
from app.dossier.unlisted import listed, unlisted
from app.engine.commands import Handler
from app.engine.dossier_desk import DossierDesk
from app.engine.dossier_form import DossierError
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.model.dossier import Case, CaseDocument, DocumentKind, DocumentState
from app.model.errors import AppError, BadUsageError
from app.model.jobs import JobCancelledError, Progress
from app.model.reception import Session
from app.model.text import T

log = logging.getLogger(__name__)

DOSSIERS = "dossiers"
"""Folder of the data directory that keeps the originals."""
UNMADE = frozenset({DocumentState.PREPARING, DocumentState.NO_CONVERTER})
MOST_LETTERS = 20_000_000
"""Kept of one document: 5,000 dense pages. A PDF of a few bytes can repeat one page for ever."""
NOTHING: dict[str, Any] = {"added": 0, "duplicates": 0, "refused": [], "elsewhere": 0}


class DossierIntake:
    """Takes documents in and makes them ready, one job after another. Event-loop thread.

    ``recording`` tells whether the session is on: what comes in then is late, and first for the
    operator to look at.
    """

    def __init__(
        self, ground: Ground, desk: DossierDesk, jobs: JobDesk, preparer: Preparer
    ) -> None:
        self._ground = ground
        self._store = ground.store.dossiers
        self._desk = desk
        self._jobs = jobs
        self.preparer = preparer
        self._one_at_a_time = threading.Lock()
        self.recording: Callable[[], bool] = lambda: False
        self.on_ready: Callable[[], None] = lambda: None

    def commands(self) -> dict[str, Handler]:
        """The commands of this part of the desk."""
        return {"dossier.import": self.take}

    async def take(self, case: str, paths: Sequence[str], person: str = "") -> dict[str, Any]:
        """Begin to take files, folders, archives or sticks into a case; returns the ``job``.

        Its result: ``added``, ``duplicates``, ``elsewhere`` (taken, but another case has them
        too): how many; ``refused``: a sentence each.
        """
        into = await self._desk.case(case)
        chosen = _chosen(paths)
        late = self.recording()
        who = self._desk.who(person)
        task = self._jobs.start(
            "dossier",
            T("dossier", "Documents are taken into a dossier"),
            lambda progress: self._take(into, chosen, late, who, progress),
        )
        return {"job": self._jobs.id_of(task)}

    async def opened(self, _session: Session | None) -> None:
        """Another session is open: what was left half prepared by an end is gone on with."""
        cases = [str(row["id"]) for row in self._ground.board.get("dossiers")["cases"]]
        if await asyncio.to_thread(self._is_left, cases):
            title = T("dossier", "Documents of the dossiers are made ready")
            self._jobs.start("dossier", title, lambda progress: self._resume(cases, progress))
        else:
            self.on_ready()

    def _take(
        self, case: Case, paths: Sequence[Path], late: bool, who: str, progress: Progress
    ) -> dict[str, Any]:
        """In the job's thread. Of a confidential case no refusal reaches the log with a name."""
        with self._one_at_a_time:
            self._list_left(case.id)
            try:
                found = plan(paths, self._known, progress)
                documents = take_in(found, case.id, self._folder(case.id), progress)
            except AppError as error:
                if not case.confidential:
                    raise
                return {**NOTHING, "refused": [error.what.to_json()]}
            kept = [self._enter(document, late, who) for document in documents]
            self._prepare_all(kept, progress)
            self._prepare_all(self._waiting(case.id), progress)
        return {
            "added": len(kept),
            "duplicates": len(found.duplicates),
            "refused": [sentence.to_json() for sentence in found.refused],
            "elsewhere": len(found.elsewhere),
        }

    def _folder(self, case: str) -> Path:
        return self._ground.paths.root / DOSSIERS / case

    def _known(self, sha256: str) -> list[tuple[str, str]]:
        return self._ground.thread.wait(self._store.find_hash, sha256)

    def _enter(self, document: CaseDocument, late: bool, who: str) -> CaseDocument:
        entered = self._ground.thread.wait(self._add, document, late, who)
        listed(self._folder(document.case), document.id)
        self._tell()
        return entered

    def _list_left(self, case: str) -> int:
        """List what was copied before the program died; returns how many."""
        left = unlisted(self._folder(case))
        for document in left:
            self._enter(document, False, self._desk.who(""))
        return len(left)

    def _add(self, document: CaseDocument, late: bool, who: str) -> CaseDocument:
        store = self._ground.store
        with suppress(LookupError):
            return store.dossiers.document(document.id)
        made = replace(
            document,
            position=store.dossiers.next_position(document.case),
            late=late,
            seen=not late,
        )
        details = {
            "document": made.id,
            "late": late,
            "files": [{"sha256": one.sha256, "bytes": one.bytes} for one in made.originals],
        }
        with store.transaction():
            store.dossiers.add_document(made)
            store.audit.append(who, "dossier.added", made.case, details)
        return made

    def _is_left(self, cases: Sequence[str]) -> bool:
        """Whether anything of these cases was broken off."""
        return any(unlisted(self._folder(case)) or self._waiting(case) for case in cases)

    def _resume(self, cases: Sequence[str], progress: Progress) -> dict[str, Any]:
        with self._one_at_a_time:
            added = sum(self._list_left(case) for case in cases)
            for case in cases:
                self._prepare_all(self._waiting(case), progress)
        return {**NOTHING, "added": added}

    def _waiting(self, case: str) -> list[CaseDocument]:
        """What is still to be made ready, or can be since LibreOffice is installed."""
        documents = self._ground.thread.wait(self._store.documents, case)
        left = [one for one in documents if one.state in UNMADE and not one.withdrawn]
        office = bool(left) and find_office() is not None
        return [
            one
            for one in left
            if one.state is DocumentState.PREPARING or one.kind is not DocumentKind.OFFICE or office
        ]

    def _prepare_all(self, documents: Sequence[CaseDocument], progress: Progress) -> None:
        for document in documents:
            ready = self.preparer.prepare(document, progress)
            self._ground.thread.wait(self._finish, ready)
            self._tell()
            if ready.state is DocumentState.READY and ready.kind not in MEDIA:
                self._keep_words(ready, progress)
        self._ground.loop.call_soon_threadsafe(self.on_ready)

    def _finish(self, ready: CaseDocument) -> None:
        """Keep what preparing found out; what people have changed meanwhile stays."""
        now = self._store.document(ready.id)
        self._store.save_document(
            replace(
                now,
                state=ready.state,
                view=ready.view,
                pages=ready.pages,
                seconds=ready.seconds,
                message=ready.message,
            )
        )

    def _keep_words(self, document: CaseDocument, progress: Progress) -> None:
        """Keep the letters of each page; a page of pictures is left for the reading of scans."""
        files, letters = self.preparer.files(document), 0
        try:
            for page, text in self.preparer.reader.texts(files, view_kind(document)):
                progress.advance(0)
                letters += len(text)
                if letters > MOST_LETTERS:
                    log.warning("document %s has more words than are kept", document.id)
                    return
                if text.strip():
                    self._ground.thread.wait(self._store.put_text, document.id, page, text)
        except AppError as error:
            log.info("the words of document %s are not kept: %s", document.id, error)
        except JobCancelledError:
            log.info("the words of document %s are kept in part", document.id)
            raise

    def _tell(self) -> None:
        self._ground.loop.call_soon_threadsafe(self._desk.refresh)


def _chosen(paths: Sequence[str]) -> list[Path]:
    if not paths:
        raise DossierError(T("dossier", "No file was chosen."))
    whole = isinstance(paths, list | tuple) and all(
        isinstance(one, str) and "\0" not in one and Path(one).is_absolute() for one in paths
    )
    if not whole:
        raise BadUsageError(T("dossier", "What was chosen is no file and no folder."))
    return [Path(one) for one in paths]
