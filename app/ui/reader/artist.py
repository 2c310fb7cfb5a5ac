"""The thread that speaks to the reader child for a window, and tells what came of each wish."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

from app.ipc.document_reader import DocumentReader, Opening
from app.ipc.page_ring import COLOUR_CHANNELS, PageHead
from app.ipc.reader_words import DocumentError
from app.ui.reader.picture_cache import PictureKey
from app.ui.reader.wishes import Wishes


class Drawn(NamedTuple):
    """What came of a wish for a picture: the picture, or why there is none."""

    key: PictureKey
    picture: QImage | None
    error: DocumentError | None


class Opened(NamedTuple):
    """What came of opening a document: how it is, or why it cannot be shown."""

    document: str
    opening: Opening | None
    error: DocumentError | None


class Artist:
    """Carries wishes out, one after another; ``tell`` is called from its thread."""

    def __init__(
        self, reader: DocumentReader, wishes: Wishes, tell: Callable[[Opened | Drawn], object]
    ) -> None:
        self._reader = reader
        self._wishes = wishes
        self._tell = tell
        self._thread: threading.Thread | None = None

    def open(self, document: str, files: tuple[Path, ...], kind: str, password: str) -> None:
        """Have a document opened; the thread begins with the first one."""
        self._wishes.order(partial(self._open, document, files, kind, password))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="pages", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """End the child and the thread; a wish under way is given up."""
        self._wishes.close()
        self._reader.close()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (wish := self._wishes.next()) is not None:
            if isinstance(wish, PictureKey):
                self._draw(wish)
            else:
                wish()

    def _open(self, document: str, files: tuple[Path, ...], kind: str, password: str) -> None:
        self._reader.know(document, files, kind, password)
        try:
            self._tell(Opened(document, self._reader.open(document), None))
        except DocumentError as error:
            self._tell(Opened(document, None, error))

    def _draw(self, key: PictureKey) -> None:
        drawn: list[QImage] = []

        def target(head: PageHead) -> memoryview:
            if head.channels != COLOUR_CHANNELS or head.line_bytes != 4 * head.width:
                raise ValueError(head)  # it would leave a part of the picture as memory was
            picture = QImage(head.width, head.height, QImage.Format.Format_RGB32)
            drawn.append(picture)
            return memoryview(picture.bits())

        try:
            self._reader.render(key.document, key.page, (key.width, key.height), target)
        except DocumentError as error:
            self._tell(Drawn(key, None, error))
        else:
            self._tell(Drawn(key, drawn[-1], None))
