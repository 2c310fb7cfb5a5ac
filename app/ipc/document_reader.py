"""Documents of strangers as a client sees them: opened, drawn and read by its reader child.

Documents are opened when they are first needed, and again in a new child after a lost one. What a
child died over is tried once more, for something else may have ended it; what it hung over is not.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.ipc.reader_link import Answer, MakeTarget, ReaderLink, ReaderLostError
from app.ipc.reader_words import DocumentError, ReaderFault

OPEN_S = 10.0
"""Opening may take longer than a page: 500 of them are measured."""
MOST_OPEN = 6
"""Documents that one child has open; the one not used for the longest makes room."""
MOST_PAGES = 20_000
MOST_LETTERS = 400_000
"""Of one page; what is longer is no page that somebody wrote."""
LARGEST_SIDE = 1e6
PDF, IMAGES = "pdf", "images"

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Opening:
    """An open document: pages, and their sizes in points (of the first thousand)."""

    pages: int
    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class _Known:
    files: tuple[Path, ...]
    kind: str
    password: str


class DocumentReader:
    """Used from one thread. Every method but :meth:`know` blocks and raises
    :class:`DocumentError` where the document, or the page, cannot be read.
    """

    def __init__(self, link: ReaderLink) -> None:
        self.link = link
        self._known: dict[str, _Known] = {}
        self._open: OrderedDict[str, Opening] = OrderedDict()
        self._generation = 0

    def know(self, document: str, files: Sequence[Path], kind: str, password: str = "") -> None:
        """Say what a document is made of; ``kind`` is ``images``, or anything shown as a PDF."""
        self._known[document] = _Known(tuple(files), IMAGES if kind == IMAGES else PDF, password)
        self._let_go(document)

    def forget(self, document: str) -> None:
        """Let go of a document and its password."""
        self._known.pop(document, None)
        self._let_go(document)

    def open(self, document: str) -> Opening:
        """Open it, unless it is."""
        return self._tried(document, 0, None)[0]

    def render(
        self,
        document: str,
        page: int,
        box: tuple[int, int],
        make_target: MakeTarget,
        *,
        grey: bool = False,
    ) -> None:
        """Draw a page into what ``make_target`` gives, fitted into ``box`` pixels."""
        wish = {"do": "render", "width": box[0], "height": box[1], "grey": grey}
        self._tried(document, page, wish, make_target)

    def text(self, document: str, page: int) -> str:
        """The letters of a page."""
        return str(self._tried(document, page, {"do": "text"})[1].get("text", ""))[:MOST_LETTERS]

    def find(self, document: str, page: int, words: str) -> list[Box]:
        """Where words stand on a page, as shares of it."""
        _, answer = self._tried(document, page, {"do": "find", "text": words})
        try:
            return [(float(x), float(y), float(w), float(h)) for x, y, w, h in answer["boxes"]]
        except (KeyError, TypeError, ValueError) as error:
            raise DocumentError(ReaderFault.UNREADABLE, page) from error

    def close(self) -> None:
        """End the child."""
        self.link.close()

    def _tried(
        self,
        document: str,
        page: int,
        wish: Mapping[str, Any] | None,
        make_target: MakeTarget | None = None,
    ) -> tuple[Opening, Answer]:
        """Carry a wish out, once more where the child died over it.

        An answer that makes no sense is one of a child that was led astray.
        """
        try:
            return self._twice(document, page, wish, make_target)
        except ReaderLostError as lost:
            raise DocumentError(lost.fault, page) from lost
        except (KeyError, TypeError, ValueError) as error:
            raise DocumentError(ReaderFault.UNREADABLE, page) from error

    def _twice(
        self,
        document: str,
        page: int,
        wish: Mapping[str, Any] | None,
        make_target: MakeTarget | None,
    ) -> tuple[Opening, Answer]:
        try:
            return self._carried_out(document, page, wish, make_target)
        except ReaderLostError as lost:
            if lost.fault is ReaderFault.HUNG:
                raise
        return self._carried_out(document, page, wish, make_target)

    def _carried_out(
        self,
        document: str,
        page: int,
        wish: Mapping[str, Any] | None,
        make_target: MakeTarget | None,
    ) -> tuple[Opening, Answer]:
        opening = self._opened(document)
        if wish is None:
            return opening, {}
        answer = self.link.ask({**wish, "id": document, "page": page})
        self._refuse(answer, page)
        if make_target is not None:
            self.link.take(answer, make_target)
        return opening, answer

    def _opened(self, document: str) -> Opening:
        self.link.ready()
        if self._generation != self.link.generation:
            self._open.clear()
            self._generation = self.link.generation
        if document in self._open:
            self._open.move_to_end(document)
            return self._open[document]
        known = self._known.get(document)
        if known is None:
            raise DocumentError(ReaderFault.GONE)
        wish = {
            "do": "open",
            "id": document,
            "files": [str(path) for path in known.files],
            "kind": known.kind,
            "password": known.password,
        }
        answer = self.link.ask(wish, OPEN_S)
        self._refuse(answer, 0, password_given=bool(known.password))
        self._open[document] = _opening(answer)
        while len(self._open) > MOST_OPEN:
            self._let_go(next(iter(self._open)))
        return self._open[document]

    def _let_go(self, document: str) -> None:
        """Close it in the child; one that is lost meanwhile has closed it, too."""
        if self._open.pop(document, None) is None or self.link.pid is None:
            return
        try:
            self.link.ask({"do": "close", "id": document})
        except (ReaderLostError, DocumentError):
            self._open.clear()

    def _refuse(self, answer: Answer, page: int, *, password_given: bool = False) -> None:
        word = answer.get("refused")
        if word is None:
            return
        try:
            fault = ReaderFault(str(word))
        except ValueError:
            fault = ReaderFault.UNREADABLE
        raise DocumentError(fault, page, password_given=password_given)


def _opening(answer: Answer) -> Opening:
    """What the child says of a document; raises ``ValueError`` for what cannot be."""
    pages = int(answer["pages"])
    sizes = tuple((_side(width), _side(height)) for width, height in answer["sizes"])
    if not 0 < pages <= MOST_PAGES or not sizes:
        raise ValueError(pages)
    return Opening(pages, sizes)


def _side(points: object) -> float:
    """A length in points; 0 for one that is none."""
    side = float(str(points))
    return side if 0.0 <= side <= LARGEST_SIDE else 0.0
