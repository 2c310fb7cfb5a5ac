"""Pictures of pages that are kept, bounded by the memory that they take."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtGui import QImage


class PictureKey(NamedTuple):
    """A page at a size: the box in pixels into which it was fitted."""

    document: str
    page: int
    width: int
    height: int


class PictureCache:
    """The one not looked at for the longest makes room."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._kept: OrderedDict[PictureKey, QImage] = OrderedDict()
        self.size_bytes = 0

    def get(self, key: PictureKey) -> QImage | None:
        """The picture, now looked at; None where it is not kept."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def __contains__(self, key: PictureKey) -> bool:
        return key in self._kept

    def put(self, key: PictureKey, picture: QImage) -> None:
        """Keep a picture; one larger than the bound is kept alone."""
        self._drop(key)
        self._kept[key] = picture
        self.size_bytes += picture.sizeInBytes()
        while self.size_bytes > self._most_bytes and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def forget(self, document: str) -> None:
        """Let go of a document's pictures."""
        for key in [key for key in self._kept if key.document == document]:
            self._drop(key)

    def clear(self) -> None:
        """Let go of all."""
        self._kept.clear()
        self.size_bytes = 0

    def _drop(self, key: PictureKey) -> None:
        picture = self._kept.pop(key, None)
        if picture is not None:
            self.size_bytes -= picture.sizeInBytes()
