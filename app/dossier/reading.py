"""The engine's end of the reader child: whether a document can be shown, its pages and words."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.dossier.ocr import GreyPage
from app.dossier.preparation import Opened
from app.ipc.document_reader import DocumentReader
from app.ipc.page_ring import PageHead
from app.ipc.reader_link import ReaderLink
from app.ipc.reader_words import DocumentError, ReaderFault
from app.model.dossier import DocumentKind, DocumentState
from app.system.i18n import render

MOST_SCAN_PIXELS = 2_600 * 3_700
"""A page of A4 at 300 dpi; larger ones are read somewhat coarser."""
POINTS_PER_INCH = 72.0
IDLE_S = 60.0
_NAME = "document"
_STATES = {
    ReaderFault.LOCKED: DocumentState.LOCKED,
    ReaderFault.NO_READER: DocumentState.NO_CONVERTER,
    ReaderFault.UNCONFINED: DocumentState.NO_CONVERTER,
}
"""What a fault says of the document; where there is no reader, nothing is said against it."""


class Reading:
    """A reader child of the engine's own, behind all others. Blocks; threads wait for each other.

    Nothing of a document is opened in this process.
    """

    def __init__(self, log_dir: Path) -> None:
        link = ReaderLink(log_dir, most_pixels=MOST_SCAN_PIXELS, patient=True, idle_s=IDLE_S)
        self._reader = DocumentReader(link)
        self._one = threading.Lock()

    def read(self, files: Sequence[Path], kind: DocumentKind, password: str = "") -> Opened:
        """Open a document, count its pages, close it."""
        try:
            with self._one:
                self._reader.know(_NAME, files, kind, password)
                found = self._reader.open(_NAME)
                self._reader.forget(_NAME)
        except DocumentError as error:
            state = _STATES.get(error.fault, DocumentState.UNREADABLE)
            return Opened(state, message=" ".join(render(text) for text in error.texts()))
        return Opened(DocumentState.READY, found.pages)

    def texts(
        self, files: Sequence[Path], kind: DocumentKind, password: str = ""
    ) -> Iterator[tuple[int, str]]:
        """Page number and letters of each page; ends where the document cannot be opened.

        A page that cannot be read has none.
        """
        name = f"texts of {id(self)} {threading.get_ident()}"
        try:
            with self._one:
                self._reader.know(name, files, kind, password)
                pages = self._reader.open(name).pages
            for page in range(1, pages + 1):
                yield page, self._text(name, page)
        except DocumentError:
            return
        finally:
            with self._one:
                self._reader.forget(name)

    def grey_page(
        self, files: Sequence[Path], kind: DocumentKind, page: int, *, dpi: int, password: str = ""
    ) -> GreyPage | None:
        """A page drawn in grey for reading its letters; None where it cannot be drawn."""
        drawn: list[tuple[PageHead, bytearray]] = []

        def target(head: PageHead) -> memoryview:
            drawn.append((head, bytearray(head.size_bytes)))
            return memoryview(drawn[-1][1])

        try:
            with self._one:
                self._reader.know(_NAME, files, kind, password)
                sizes = self._reader.open(_NAME).sizes
                width, height = sizes[min(page, len(sizes)) - 1]
                scale = dpi / POINTS_PER_INCH
                box = (max(1, round(width * scale)), max(1, round(height * scale)))
                self._reader.render(_NAME, page, box, target, grey=True)
                self._reader.forget(_NAME)
        except DocumentError:
            return None
        return _without_padding(*drawn[-1])

    def close(self) -> None:
        """End the child."""
        self._reader.close()

    def _text(self, name: str, page: int) -> str:
        try:
            with self._one:
                return self._reader.text(name, page)
        except DocumentError:
            return ""


def _without_padding(head: PageHead, lines: bytearray) -> GreyPage:
    whole = memoryview(lines)
    starts = range(0, head.size_bytes, head.line_bytes)
    pixels = b"".join(whole[start : start + head.width] for start in starts)
    return GreyPage(head.width, head.height, pixels)
