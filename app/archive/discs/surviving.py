"""What is left of the directories of a damaged disc: it bears three, and one is enough to save it.

A disc whose directories do not agree is no whole disc; this is for saving, never for verifying.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.archive.discs.capacity import SECTOR_BYTES
from app.archive.discs.medium import Directory, Place, lost_directory, read_directory, tree_of
from app.model.errors import ArchiveError

_KINDS = ("udf_path", "rr_path", "joliet_path")
_UDF_MARKS = frozenset({b"BEA01", b"NSR02", b"NSR03", b"TEA01"})
_FIRST, _LAST = 16, 64
"""Sectors among which a disc says which directories it bears."""


def surviving_directory(path: Path) -> Directory:
    """The directories where they can be read; else that of them which still leads to most files.

    Raises :class:`ArchiveError` where none leads to any.
    """
    try:
        return read_directory(path)
    except ArchiveError as error:
        found = max(_directories(path), key=lambda one: len(one.files), default=None)
        if found is None or not found.files:
            raise lost_directory(error.__cause__ or error) from error
        return found


def _directories(path: Path) -> Iterator[Directory]:
    """Each directory that can be read, with that of UDF and then as if there were none."""
    from pycdlib import PyCdlib
    from pycdlib.pycdlibexception import PyCdlibException

    wrong = (PyCdlibException, OSError, struct.error, ValueError, LookupError, AttributeError)
    for opened in (io.FileIO, _WithoutUdf):
        image = PyCdlib()
        try:
            with opened(path) as medium:
                image.open_fp(medium)
                yield from _trees(image, wrong)
                image.close()
        except wrong:
            continue


def _trees(image: Any, wrong: tuple[type[Exception], ...]) -> Iterator[Directory]:
    size = image.pvd.space_size * SECTOR_BYTES
    label = image.pvd.volume_identifier.decode("ascii", "replace").rstrip()
    for kind in _KINDS:
        try:
            files: dict[str, Place] = tree_of(image, kind)
        except wrong:
            continue
        yield Directory(label, size, files)


class _WithoutUdf(io.FileIO):
    """A disc or image in which nothing tells of UDF: a reader then follows the other two."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._told: set[int] = set()
        for sector in range(_FIRST, _LAST):
            self.seek(sector * SECTOR_BYTES)
            if super().read(SECTOR_BYTES)[1:6] in _UDF_MARKS:
                self._told.add(sector)
        self.seek(0)

    def read(self, size: int | None = -1, /) -> bytes:
        at = self.tell()
        data = bytearray(super().read(-1 if size is None else size) or b"")
        for sector in self._told:
            start = sector * SECTOR_BYTES - at
            first, last = max(start, 0), min(start + SECTOR_BYTES, len(data))
            if first < last:
                data[first:last] = bytes(last - first)
        return bytes(data)
