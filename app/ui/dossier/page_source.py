"""What the preview needs of a reader of pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtGui import QImage

from app.ui.bridge import Bridge


class PageSource(Protocol):
    """Opens documents in another process; pictures come when they are drawn."""

    @property
    def page_ready(self) -> SignalInstance:
        """``(document, page)``: a picture can be had now."""
        ...

    @property
    def failed(self) -> SignalInstance:
        """``(document, AppError)``: it cannot be read."""
        ...

    def open(self, document_id: str, files: list[Path], kind: str, pages: int) -> None:
        """Make a document known; the same again costs nothing."""
        ...

    def image(self, document_id: str, page: int, size: QSize) -> QImage | None:
        """A page that fits into ``size`` pixels: at once, or asked for."""
        ...

    def ahead(self, document_id: str, page: int, size: QSize) -> None:
        """Draw the neighbours of a page ahead."""
        ...

    def unlock(self, document_id: str, password: str) -> None:
        """Open a document with a password, which is kept in memory alone."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


MakePages = Callable[[Bridge], PageSource]


def open_in(pages: PageSource, document: Mapping[str, Any]) -> None:
    """Make a document of the topic ``dossiers`` known to a reader."""
    files = [Path(str(file)) for file in document.get("files") or []]
    pages.open(
        str(document.get("id")),
        files,
        str(document.get("kind")),
        int(document.get("pages") or 0),
    )
