"""Documents come in: taken from stick, folder or archive, made ready to be shown and found."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.dossier.intake import plan, take_in
from app.dossier.preparation import MEDIA, Preparer, view_kind
from app.engine.commands import Handler
from app.engine.dossier_desk import DossierDesk
from app.engine.dossier_form import DossierError
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.model.dossier import Case, CaseDocument, DocumentState
from app.model.errors import AppError
from app.model.jobs import JobCancelledError, Progress
from app.model.reception import Session
from app.model.text import T

log = logging.getLogger(__name__)

DOSSIERS = "dossiers"
"""Folder of the data directory that keeps the originals."""
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
        if not paths:
            raise DossierError(T("dossier", "No file was chosen."))
        late = self.recording()
        who = self._desk.who(person)
        task = self._jobs.start(
            "dossier",
            T("dossier", "Documents are taken into a dossier"),
            lambda progress: self._take(into, [Path(one) for one in paths], late, who, progress),
        )
        return {"job": self._jobs.id_of(task)}

    async def opened(self, _session: Session | None) -> None:
        """Another session is open: what was left half prepared by an end is gone on with."""
        rows = self._ground.board.get("dossiers")["cases"]
        left = [
            document["id"]
            for case in rows
            for document in case["documents"]
            if document["state"] == DocumentState.PREPARING and not document["withdrawn"]
        ]
        if left:
            title = T("dossier", "Documents of the dossiers are made ready")
            self._jobs.start("dossier", title, lambda progress: self._resume(left, progress))
        else:
            self.on_ready()

    def _take(
        self, case: Case, paths: Sequence[Path], late: bool, who: str, progress: Progress
    ) -> dict[str, Any]:
        """In the job's thread. Of a confidential case no refusal reaches the log with a name."""
        with self._one_at_a_time:
            try:
                found = plan(paths, self._known)
                folder = self._ground.paths.root / DOSSIERS / case.id
                documents = take_in(found, case.id, folder, progress)
            except AppError as error:
                if not case.confidential:
                    raise
                return {**NOTHING, "refused": [error.what.to_json()]}
            kept = [self._enter(document, late, who) for document in documents]
            self._prepare_all(kept, progress)
        return {
            "added": len(kept),
            "duplicates": len(found.duplicates),
            "refused": [sentence.to_json() for sentence in found.refused],
            "elsewhere": len(found.elsewhere),
        }

    def _known(self, sha256: str) -> list[tuple[str, str]]:
        return self._ground.thread.wait(self._store.find_hash, sha256)

    def _enter(self, document: CaseDocument, late: bool, who: str) -> CaseDocument:
        entered = self._ground.thread.wait(self._add, document, late, who)
        self._tell()
        return entered

    def _add(self, document: CaseDocument, late: bool, who: str) -> CaseDocument:
        store = self._ground.store
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

    def _resume(self, left: Sequence[str], progress: Progress) -> dict[str, Any]:
        with self._one_at_a_time:
            wait = self._ground.thread.wait
            self._prepare_all([wait(self._store.document, one) for one in left], progress)
        return {**NOTHING}

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
        files = self.preparer.files(document)
        try:
            for page, text in self.preparer.reader.texts(files, view_kind(document)):
                progress.advance(0)
                if text.strip():
                    self._ground.thread.wait(self._store.put_text, document.id, page, text)
        except AppError as error:
            log.info("the words of document %s are not kept: %s", document.id, error)
        except JobCancelledError:
            log.info("the words of document %s are kept in part", document.id)
            raise

    def _tell(self) -> None:
        self._ground.loop.call_soon_threadsafe(self._desk.refresh)
