"""An image of a disc that every system reads: ISO 9660 with Rock Ridge, Joliet and UDF at once.

All directories point at the same bytes. Windows takes UDF, then Joliet; Linux takes either; names
are whole in UDF and Rock Ridge, and in Joliet as far as its 64 bytes reach. Written by pycdlib on
both systems (docs/decisions/0032-how-discs-are-made.md).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import IO, Any

from app.archive.discs.capacity import SECTOR_BYTES
from app.archive.discs.disc_bag import Layout
from app.model.errors import StorageError
from app.model.jobs import Progress
from app.model.text import T

BLOCK_BYTES = 64 * 1024
"""Images are filled up to whole blocks of this size: the error correction of DVD and BD works on
blocks of 32 and 64 KiB, and reading past the cache asks for whole pages.
"""
_COPY_BYTES = 4 * 1024 * 1024
_JOLIET_BYTES = 64
_INTERCHANGE_LEVEL = 3
"""Files of more than 4 GiB in several extents (ISO 9660:1988, 6.5)."""


def write_image(layout: Layout, to: Path, capacity: int, progress: Progress) -> int:
    """Write the image of a disc and flush it to the medium; returns its size in bytes.

    Nothing is overwritten: raises ``FileExistsError``. Raises :class:`StorageError` where it would
    be larger than ``capacity`` (nothing is written), ``OSError`` where the medium refuses and
    ``JobCancelledError``; a file half written is taken away.
    """
    image = _described(layout)
    try:
        size: int = -(-image.pvd.space_size * SECTOR_BYTES // BLOCK_BYTES) * BLOCK_BYTES
        if size > capacity:
            raise _too_large(layout.label, size, capacity)
        with to.open("xb") as target:
            try:
                _write(image, target, size, progress)
            except BaseException:
                to.unlink()
                raise
    finally:
        image.close()
    return size


def _write(image: Any, target: IO[bytes], size: int, progress: Progress) -> None:
    told = 0

    def on_progress(done: int, _total: int) -> None:
        nonlocal told
        if done > told:
            told, news = done, done - told
            progress.advance(news)

    image.write_fp(target, blocksize=_COPY_BYTES, progress_cb=on_progress)
    target.truncate(size)
    target.flush()
    os.fsync(target.fileno())


def _described(layout: Layout) -> Any:
    """The image with all names in it, nothing of it written yet."""
    from pycdlib import PyCdlib

    image = PyCdlib()
    image.new(
        interchange_level=_INTERCHANGE_LEVEL,
        joliet=3,
        rock_ridge="1.09",
        udf="2.60",
        vol_ident=layout.label,
        app_ident_str="DIEM CAU",
    )
    names = _Names()
    for folder in sorted(_folders(layout.files), key=lambda one: (one.count("/"), one)):
        iso, rock, joliet = names.of(folder, folder=True)
        image.add_directory(iso_path=iso, rr_name=rock, joliet_path=joliet, udf_path=f"/{folder}")
    for name, path in layout.files.items():
        iso, rock, joliet = names.of(name, folder=False)
        image.add_file(
            str(path), iso_path=iso, rr_name=rock, joliet_path=joliet, udf_path=f"/{name}"
        )
    return image


def _folders(files: Mapping[str, Path]) -> set[str]:
    parents = (parent for name in files for parent in PurePosixPath(name).parents)
    return {parent.as_posix() for parent in parents} - {"."}


class _Names:
    """Names for the directories that cannot hold long ones: counted ones in ISO 9660, in Joliet
    shortened ones with a digest at their end, so that no two are the same.
    """

    def __init__(self) -> None:
        self._iso: dict[str, str] = {"": ""}
        self._joliet: dict[str, str] = {"": ""}

    def of(self, name: str, *, folder: bool) -> tuple[str, str, str]:
        """Path in ISO 9660, last name in Rock Ridge, path in Joliet."""
        parent, _, last = name.rpartition("/")
        number = len(self._iso)
        own = f"D{number:07}" if folder else f"F{number:07}.;1"
        self._iso[name] = f"{self._iso[parent]}/{own}"
        self._joliet[name] = f"{self._joliet[parent]}/{_joliet_name(last)}"
        return self._iso[name], last, self._joliet[name]


def _joliet_name(name: str) -> str:
    if len(name.encode()) <= _JOLIET_BYTES:
        return name
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem and len(ending) < 6 else (name, "")
    mark = "~" + hashlib.sha256(name.encode()).hexdigest()[:6] + ending
    while len((stem + mark).encode()) > _JOLIET_BYTES:
        stem = stem[:-1]
    return stem + mark


def _too_large(label: str, size: int, capacity: int) -> StorageError:
    return StorageError(
        T("discs", "The disc {label} would take {size_mb} MB, a blank holds {capacity_mb} MB.")(
            label=label, size_mb=-(-size // 1_000_000), capacity_mb=capacity // 1_000_000
        ),
        meaning=T("discs", "Nothing was burnt."),
        action=T("discs", "Use larger discs."),
    )
