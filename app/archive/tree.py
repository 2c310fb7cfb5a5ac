"""What lies in a folder: plain files by their relative names, and names that cannot travel."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from app.model.errors import ArchiveError
from app.model.text import T

_FORBIDDEN = frozenset('<>:"\\|?*%')
_MOST_BYTES_OF_A_NAME = 255


def list_files(root: Path) -> dict[str, Path]:
    """Relative name (``/`` between parts, exactly as the medium gives it) -> path, sorted.

    Links are listed, never followed; folders are not listed. Raises ``OSError``.
    """
    return dict(sorted((path.relative_to(root).as_posix(), path) for path in _walk(root)))


def is_plain_file(path: Path) -> bool:
    """True for an ordinary file; a link or a device is none, wherever it points."""
    return stat.S_ISREG(path.lstat().st_mode)


def portable_name(name: str) -> str:
    """The name in Unicode form NFC, as it goes into a package.

    Raises :class:`ArchiveError` for a name that NTFS, exFAT or a manifest cannot hold.
    """
    name = unicodedata.normalize("NFC", name)
    for part in name.split("/"):
        if (
            part in ("", ".", "..")
            or part != part.rstrip(" .")
            or len(part.encode()) > _MOST_BYTES_OF_A_NAME
            or any(letter in _FORBIDDEN or ord(letter) < ord(" ") for letter in part)
        ):
            raise ArchiveError(
                T("archive", "The file name “{file}” cannot go into a package.")(file=name),
                action=T("archive", "Rename the file and make the package again."),
            )
    return name


def _walk(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(Path(entry.path))
            else:
                yield Path(entry.path)
