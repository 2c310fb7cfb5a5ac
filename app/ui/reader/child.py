"""Child process: opens documents of strangers and draws their pages into shared memory.

``python -m app.ui.reader.child RING [IDLE_S]``. One JSON object a line on standard input, one
answer a line, with the same ``n``, on standard output:

- ``{"do": "open", "id", "files", "kind", "password"}`` → ``{"pages", "sizes": [[w, h]…]}``: sizes
  in points, of the first :data:`MOST_SIZES` pages
- ``{"do": "render", "id", "page", "width", "height", "grey"}`` → ``{"sequence", "width",
  "height"}``: the page fitted into the box, its pixels in the ring under that sequence
- ``{"do": "text", "id", "page"}`` → ``{"text"}``
- ``{"do": "find", "id", "page", "text"}`` → ``{"boxes": [[x, y, w, h]…]}``, shares of the page
- ``{"do": "close", "id"}`` → ``{}``

A refusal is ``{"refused": WORD}``. Pages count from 1. The process ends when standard input
closes, or after ``IDLE_S`` seconds without a command. It says nothing of documents but in its
answers, and is confined before the first of them is opened.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, Protocol

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "*=false"

from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage

from app.ipc.page_ring import COLOUR_CHANNELS, GREY_CHANNELS, PageHead, PageRingWriter
from app.ui.reader.confinement import confine, renew_time
from app.ui.reader.fitting import fitted
from app.ui.reader.image_pages import ImagePages
from app.ui.reader.pdf_pages import Box, PdfPages
from app.ui.reader.refusal import GONE, UNREADABLE, Refusal

MOST_SIZES = 1000
_LONGEST_COMMAND = 4 * 1024 * 1024

Answer = dict[str, Any]


class OpenDocument(Protocol):
    """What PDFs and pictures have in common."""

    pages: int

    def size(self, page: int) -> tuple[float, float]: ...  # noqa: D102
    def draw(self, page: int, size: QSize) -> QImage: ...  # noqa: D102
    def text(self, page: int) -> str: ...  # noqa: D102
    def find(self, page: int, words: str) -> list[Box]: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


class Desk:
    """The documents that are open, and what is done with them."""

    def __init__(self, ring: PageRingWriter) -> None:
        self._ring = ring
        self._open: dict[str, OpenDocument] = {}
        self._acts: dict[str, Callable[[Mapping[str, Any]], Answer]] = {
            "open": self.open,
            "render": self.render,
            "text": lambda asked: {"text": self._document(asked).text(int(asked["page"]))},
            "find": self.find,
            "close": self.close,
        }

    def answer(self, asked: Mapping[str, Any]) -> Answer:
        """Do what is asked, or say in a word why not."""
        try:
            return self._acts[str(asked["do"])](asked)
        except Refusal as refusal:
            return {"refused": refusal.word}
        except (OSError, ValueError, MemoryError):
            return {"refused": UNREADABLE}

    def open(self, asked: Mapping[str, Any]) -> Answer:
        """Open a document in the place of one of the same name."""
        self.close(asked)
        files = [Path(path) for path in asked["files"]]
        if not all(path.is_file() for path in files) or not files:
            raise Refusal(GONE)
        found: OpenDocument
        if asked["kind"] == "images":
            found = ImagePages(files)
        else:
            found = PdfPages(files[0], str(asked.get("password") or ""))
        self._open[str(asked["id"])] = found
        sizes = [found.size(page) for page in range(1, min(found.pages, MOST_SIZES) + 1)]
        return {"pages": found.pages, "sizes": sizes}

    def render(self, asked: Mapping[str, Any]) -> Answer:
        """Draw a page into the ring."""
        document, page = self._document(asked), int(asked["page"])
        grey = bool(asked.get("grey"))
        channels = GREY_CHANNELS if grey else COLOUR_CHANNELS
        box = (int(asked["width"]), int(asked["height"]))
        size = fitted(document.size(page), box, self._ring.room_bytes // COLOUR_CHANNELS)
        image = document.draw(page, QSize(*size))
        if grey:
            image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        head = PageHead(image.width(), image.height(), image.bytesPerLine(), channels)
        sequence = self._ring.write(head, image.constBits())
        return {"sequence": sequence, "width": head.width, "height": head.height}

    def find(self, asked: Mapping[str, Any]) -> Answer:
        """Where words stand on a page."""
        return {"boxes": self._document(asked).find(int(asked["page"]), str(asked["text"]))}

    def close(self, asked: Mapping[str, Any]) -> Answer:
        """Let go of a document; one that is not open is let go already."""
        document = self._open.pop(str(asked["id"]), None)
        if document is not None:
            document.close()
        return {}

    def _document(self, asked: Mapping[str, Any]) -> OpenDocument:
        try:
            return self._open[str(asked["id"])]
        except KeyError:
            raise Refusal(UNREADABLE) from None


def main(ring: str, idle_s: float | None, commands: IO[bytes], answers: IO[bytes]) -> None:
    """Answer commands until there are no more."""
    _application = QGuiApplication([])  # kept for as long as pages are drawn
    qInstallMessageHandler(lambda *_: None)  # what Qt complains of quotes the document
    desk = Desk(PageRingWriter.open(Path(ring)))
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    _say(answers, {"confined": confine()})
    threading.Thread(target=_listen, args=(commands, waiting), daemon=True).start()
    while True:
        try:
            asked = json.loads(waiting.get(timeout=idle_s))
        except queue.Empty:
            os._exit(0)
        renew_time()
        _say(answers, {"n": asked["n"], **desk.answer(asked)})


def _listen(commands: IO[bytes], waiting: queue.SimpleQueue[bytes]) -> None:
    """Take commands in; the end of them ends the process, whatever it is doing."""
    while line := commands.readline(_LONGEST_COMMAND):
        waiting.put(line)
    os._exit(0)


def _say(answers: IO[bytes], answer: Mapping[str, Any]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()


if __name__ == "__main__":
    idle_s = float(sys.argv[2]) if len(sys.argv) > 2 else None
    main(sys.argv[1], idle_s, sys.stdin.buffer, sys.stdout.buffer)
