"""A PDF as pages: drawn, its letters read. Links, actions and scripts are not looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from app.ipc.document_reader import MOST_LETTERS, MOST_PAGES
from app.ui.reader.folded import places_of
from app.ui.reader.refusal import GONE, LOCKED, NO_PAGE, UNREADABLE, Refusal

Box = tuple[float, float, float, float]
MOST_PLACES = 500
_Error = QPdfDocument.Error
_WORDS = {
    _Error.FileNotFound: GONE,
    _Error.IncorrectPassword: LOCKED,
    _Error.UnsupportedSecurityScheme: UNREADABLE,
}


class PdfPages:
    """One PDF, open. Pages count from 1."""

    def __init__(self, path: Path, password: str = "") -> None:
        """Open it. Raises :class:`Refusal`."""
        self._document = QPdfDocument()
        self._document.setPassword(password)
        fault = self._document.load(str(path))
        if fault != _Error.None_:
            raise Refusal(_WORDS.get(fault, UNREADABLE))
        self.pages = self._document.pageCount()
        if not 0 < self.pages <= MOST_PAGES:
            self.close()
            raise Refusal(UNREADABLE)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height in points; 0 where the page is damaged."""
        size = self._document.pagePointSize(self._index(page))
        return size.width(), size.height()

    def draw(self, page: int, size: QSize) -> QImage:
        """The page in exactly ``size`` pixels, on white."""
        options = QPdfDocumentRenderOptions()
        options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
        image = self._document.render(
            self._index(page),
            size,
            options,
            QImage.Format.Format_RGB32,
            Qt.GlobalColor.white,
        )
        if image.isNull():
            raise Refusal(UNREADABLE)
        return image

    def text(self, page: int) -> str:
        """The page's letters in reading order."""
        return self._document.getAllText(self._index(page)).text()[:MOST_LETTERS]

    def find(self, page: int, words: str) -> list[Box]:
        """Where the words stand, without regard to case and diacritics: shares of the page."""
        index = self._index(page)
        width, height = self.size(page)
        if width <= 0 or height <= 0:
            return []
        found: list[Box] = []
        for start, length in places_of(words, self.text(page))[:MOST_PLACES]:
            place = self._document.getSelectionAtIndex(index, start, length)
            for line in place.bounds():
                box = line.boundingRect()
                found.append(
                    (
                        box.x() / width,
                        box.y() / height,
                        box.width() / width,
                        box.height() / height,
                    )
                )
        return found

    def close(self) -> None:
        """Let go of the file."""
        self._document.close()

    def _index(self, page: int) -> int:
        if not 1 <= page <= self.pages:
            raise Refusal(NO_PAGE)
        return page - 1
