"""Letters on scanned pages are read in the background, so that they are found like all others."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.dossier.ocr import page_text, usable_tesseract
from app.dossier.preparation import MEDIA, Preparer, view_kind
from app.dossier.stranger import Errand
from app.engine.dossier_desk import DossierDesk
from app.engine.ground import Ground
from app.model.dossier import CaseDocument, DocumentState
from app.model.errors import AppError
from app.model.jobs import JobCancelledError, Progress

log = logging.getLogger(__name__)

LOOK_S = 2.0


@dataclass(frozen=True, slots=True)
class _Page:
    document: CaseDocument
    number: int


class DossierScans:
    """Reads page after page of the open session's dossiers that has no words yet.

    It stands back while ``stand_back`` says so: a page that is being read then is given up and
    read later. Event-loop thread; ``password`` hands out those that were told.
    """

    def __init__(
        self,
        ground: Ground,
        desk: DossierDesk,
        preparer: Preparer,
        password: Callable[[str], str],
    ) -> None:
        self._ground = ground
        self._store = ground.store.dossiers
        self._desk = desk
        self._preparer = preparer
        self._password = password
        self._wanted = False
        self._reading: asyncio.Task[None] | None = None
        self._progress = Progress()
        self._now: set[str] = set()
        self._failed: set[tuple[str, int]] = set()
        self._closed = False
        self.stand_back: Callable[[], bool] = lambda: False
        desk.busy = lambda: frozenset(self._now)

    def want(self) -> None:
        """There may be pages without words now."""
        self._wanted = True
        self.look()

    def look(self) -> None:
        """Begin, or leave off for what goes before."""
        running = self._reading is not None and not self._reading.done()
        if self.stand_back() or self._closed:
            if running:
                self._progress.cancel()
        elif self._wanted and not running:
            self._wanted = False
            self._progress = Progress()
            self._reading = asyncio.create_task(self._read_all(self._progress))

    async def close(self) -> None:
        """Leave off for good."""
        self._closed = True
        self._progress.cancel()
        if self._reading is not None:
            await asyncio.wait([self._reading], timeout=10)

    async def _read_all(self, progress: Progress) -> None:
        tesseract = await asyncio.to_thread(usable_tesseract)
        if tesseract is None:
            return
        try:
            while (page := await self._ground.thread.run(self._next)) is not None:
                document = page.document.id
                self._announce({document})
                text = await asyncio.to_thread(self._read, tesseract, page, progress)
                if text is None:
                    self._failed.add((document, page.number))
                else:
                    await self._ground.thread.run(self._store.put_text, document, page.number, text)
        except JobCancelledError:
            self._wanted = True
        except (AppError, OSError) as error:
            log.warning("the reading of scans is broken off: %s", error)
        finally:
            self._announce(set())

    def _announce(self, now: set[str]) -> None:
        if now != self._now:
            self._now = now
            self._desk.refresh()

    def _next(self) -> _Page | None:
        """The first page that was neither read nor failed yet; on the store's thread."""
        session = str(self._ground.board.get("dossiers")["session"])
        for case in self._store.of_session(session) if session else ():
            for document in self._store.documents(case.id):
                if document.withdrawn or document.kind in MEDIA:
                    continue
                read = self._store.pages_with_text(document.id)
                for number in range(1, self._pages(document) + 1):
                    if number not in read and (document.id, number) not in self._failed:
                        return _Page(document, number)
        return None

    def _pages(self, document: CaseDocument) -> int:
        if document.state is DocumentState.READY:
            return document.pages
        return self._desk.unlocked.get(document.id, 0)

    def _read(self, tesseract: Path, page: _Page, progress: Progress) -> str | None:
        """The letters of a page, empty where there are none; in a thread.

        None where it cannot be read now: it is tried again when the program runs anew.
        """
        document, dpi = page.document, self._preparer.limits.scan_dpi
        files = self._preparer.files(document)
        try:
            drawn = self._preparer.reader.grey_page(
                files,
                view_kind(document),
                page.number,
                dpi=dpi,
                password=self._password(document.id),
            )
        except AppError as error:
            log.info("page %d of %s cannot be drawn: %s", page.number, document.id, error)
            return None
        if drawn is None:
            return None
        errand = Errand(self._preparer.log_dir, self._preparer.limits.scan_page_s, progress)
        return page_text(tesseract, drawn, dpi, files[0].parent, errand)
