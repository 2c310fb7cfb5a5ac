"""Pages of documents for windows: drawn by the reader child, ahead of being shown, and kept.

Pictures come at once where they are kept, else ``page_ready`` tells when they are there. Nothing
here blocks: one thread speaks to the child, and the window's thread only takes pictures over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from app.ipc.document_reader import DocumentReader, Opening
from app.ipc.reader_link import ReaderLink
from app.ipc.reader_words import DocumentError, ReaderFault
from app.ui.reader.artist import Artist, Drawn, Opened
from app.ui.reader.picture_cache import PictureCache, PictureKey
from app.ui.reader.wishes import Urgency, Wishes

KEPT_MB = 192
SMALL_PX = 420
"""A page whose longer side has fewer pixels is a thumbnail."""
NEIGHBOURS = (1, -1, 2)
THUMBNAILS = (*range(1, 9), -1, -2, -3, -4)
TRIES = 2
"""How often in all a page is tried that the child died or hung over."""
_LOST = frozenset({ReaderFault.DIED, ReaderFault.HUNG, ReaderFault.NO_READER})


@dataclass
class _Known:
    """A document: what it is made of, what came of opening it, pages that failed."""

    files: tuple[Path, ...]
    kind: str
    pages: int
    opening: Opening | None = None
    failure: DocumentError | None = None
    failed_pages: dict[int, int] = field(default_factory=dict)


class Pages(QObject):
    """``page_ready(document, page)``: a picture that was asked for is there. ``opened(document,
    pages)``. ``failed(document, DocumentError)``: the document, or the page that the error names,
    is not shown. Pages count from 1. ``log_dir`` takes the child's log.

    The child is started with the first document and replaced when it dies or hangs.
    """

    page_ready = Signal(str, int)
    opened = Signal(str, int)
    failed = Signal(str, object)
    _came = Signal(object)

    def __init__(
        self,
        log_dir: Path | None = None,
        parent: QObject | None = None,
        *,
        kept_mb: int = KEPT_MB,
        link: ReaderLink | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = DocumentReader(link or ReaderLink(log_dir))
        self._known: dict[str, _Known] = {}
        self._cache = PictureCache(kept_mb * 1024 * 1024)
        self._asked: set[PictureKey] = set()
        self._small: dict[str, QSize] = {}
        self._wishes = Wishes()
        self._artist = Artist(self._reader, self._wishes, self._came.emit)
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def open(self, document_id: str, files: list[Path], kind: str, pages: int = 0) -> None:
        """Make a document known and open it. The same again costs nothing, but one that could not
        be opened because the reader failed is tried again.
        """
        known = self._known.get(document_id)
        if known is not None and (known.files, known.kind) == (tuple(files), kind):
            known.failed_pages.clear()
            failure = known.failure
            if failure is None:
                return
            if failure.fault not in _LOST:
                QTimer.singleShot(0, self, partial(self.failed.emit, document_id, failure))
                return
        self._drop(document_id)
        self._known[document_id] = _Known(tuple(files), kind, pages)
        self._order_open(document_id, "")

    def unlock(self, document_id: str, password: str) -> None:
        """Open a document with a password, which is kept in memory alone."""
        if document_id in self._known:
            self._known[document_id].failure = None
            self._order_open(document_id, password)

    def image(self, document_id: str, page: int, size: QSize) -> QImage | None:
        """A page fitted into ``size`` pixels of the screen, sharp; None where it has to be drawn
        first: ``page_ready`` or ``failed`` follows, unless it failed before or is never there.
        """
        known = self._known.get(document_id)
        if known is None or size.isEmpty() or page < 1:
            return None
        key = PictureKey(document_id, page, size.width(), size.height())
        if max(key.width, key.height) < SMALL_PX:
            self._small[document_id] = QSize(size)
        found = self._cache.get(key)
        if found is None and self._drawable(known, page):
            dropped = self._wishes.want(key, again=key in self._asked)
            self._asked.add(key)
            self._asked -= {dropped}
        return found

    def ahead(self, document_id: str, page: int, size: QSize) -> None:
        """Draw the neighbours of a page ahead, and thumbnails around it where any are shown.

        Pictures of this size further away are not waited for any more.
        """
        known = self._known.get(document_id)
        if known is None or size.isEmpty():
            return
        width, height = size.width(), size.height()
        near = {page, *(page + step for step in NEIGHBOURS)}
        self._leave_out(
            lambda key: (
                key[2:] == (width, height) and (key.document != document_id or key.page not in near)
            )
        )
        self._order_ahead(Urgency.NEXT, known, document_id, (page + s for s in NEIGHBOURS), size)
        if small := self._small.get(document_id):
            around = (page + step for step in THUMBNAILS)
            self._order_ahead(Urgency.THUMBNAIL, known, document_id, around, small)

    def page_count(self, document_id: str) -> int:
        """Pages of an open document, else those that were said; 0 where nobody knows."""
        known = self._known.get(document_id)
        if known is None:
            return 0
        return known.opening.pages if known.opening else known.pages

    def page_size(self, document_id: str, page: int) -> tuple[float, float] | None:
        """Width and height of a page in points; None until its document is open."""
        known = self._known.get(document_id)
        if known is None or known.opening is None:
            return None
        sizes = known.opening.sizes
        return sizes[page - 1] if 1 <= page <= len(sizes) else None

    def failure(self, document_id: str) -> DocumentError | None:
        """Why a document cannot be shown; None where nothing is known against it."""
        known = self._known.get(document_id)
        return known.failure if known is not None else None

    def drop(self, document_id: str) -> None:
        """Let go of a document: of its pictures, its file and its password."""
        self._drop(document_id)
        self._wishes.order(partial(self._reader.forget, document_id))

    @property
    def kept_bytes(self) -> int:
        """Memory of the pictures that are kept."""
        return self._cache.size_bytes

    @property
    def child_pid(self) -> int | None:
        """Process number of the reader child; None while there is none."""
        return self._reader.link.pid

    def close(self) -> None:
        """Let go of everything and end the child."""
        self._artist.close()
        self._known.clear()
        self._cache.clear()
        self._asked.clear()

    def _drop(self, document_id: str) -> None:
        self._known.pop(document_id, None)
        self._cache.forget(document_id)
        self._leave_out(lambda key: key.document == document_id)

    def _leave_out(self, unwanted: Callable[[PictureKey], bool]) -> None:
        self._wishes.leave_out(unwanted)
        self._asked = {key for key in self._asked if not unwanted(key)}

    def _drawable(self, known: _Known, page: int) -> bool:
        if known.failure is not None or known.failed_pages.get(page, 0) >= TRIES:
            return False
        return known.opening is None or page <= known.opening.pages

    def _order_open(self, document_id: str, password: str) -> None:
        known = self._known[document_id]
        self._artist.open(document_id, known.files, known.kind, password)

    def _order_ahead(
        self,
        urgency: Urgency,
        known: _Known,
        document_id: str,
        pages: Iterable[int],
        size: QSize,
    ) -> None:
        keys = [
            PictureKey(document_id, page, size.width(), size.height())
            for page in pages
            if 1 <= page <= self.page_count(document_id) and self._drawable(known, page)
        ]
        self._wishes.ahead(urgency, [key for key in keys if key not in self._cache])

    def _take(self, came: Opened | Drawn) -> None:
        """In the window's thread: what the other one brought."""
        if isinstance(came, Opened):
            self._take_opened(came)
        else:
            self._take_drawn(came)

    def _take_opened(self, came: Opened) -> None:
        known = self._known.get(came.document)
        if known is None:
            return
        known.opening, known.failure = came.opening, came.error
        if came.opening is not None:
            self.opened.emit(came.document, came.opening.pages)
        else:
            self._leave_out(lambda key: key.document == came.document)
            self.failed.emit(came.document, came.error)

    def _take_drawn(self, came: Drawn) -> None:
        known, key = self._known.get(came.key.document), came.key
        asked = key in self._asked
        self._asked.discard(key)
        if known is None:
            return
        if came.picture is not None:
            self._cache.put(key, came.picture)
            if asked:
                self.page_ready.emit(key.document, key.page)
            return
        if came.error is None:
            return
        lost = came.error.fault in _LOST
        if came.error.page == 0:
            known.failure = came.error
        else:
            tries = known.failed_pages.get(key.page, 0) + 1
            known.failed_pages[key.page] = tries if lost else TRIES
        if asked or came.error.page == 0:
            self.failed.emit(key.document, came.error)
