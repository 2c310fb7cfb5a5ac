"""An original is read once, hashed while it is copied, and the copy is read back from the disk."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.dossier.archive import IntakeError
from app.dossier.limits import BLOCK_BYTES, LARGEST_FILE_BYTES, SPARE_BYTES
from app.model.errors import StorageError
from app.model.jobs import Progress
from app.model.text import T
from app.system.medium import hash_file
from app.system.whole_file import READ_ONLY


@dataclass(frozen=True, slots=True)
class Copied:
    """What was copied; ``sha256`` is that of the source as read and of the copy as kept."""

    sha256: str
    bytes: int


def copy_in(source: BinaryIO, target: Path, most_bytes: int, progress: Progress) -> Copied:
    """Copy ``source`` to the new file ``target``, flush it, read it back; then it is read-only.

    ``progress`` advances by each byte twice: written, and read back. Raises
    :class:`IntakeError` where the source is larger than ``most_bytes`` or the copy differs,
    :class:`~app.model.errors.StorageError` where the disk refuses, ``OSError`` of the source,
    ``JobCancelledError``. What was written is then the caller's to take away.
    """
    digest, written = hashlib.sha256(), 0
    try:
        file = target.open("xb")
    except OSError as error:
        raise disk_refuses(error) from error
    with file:
        while block := source.read(BLOCK_BYTES):
            written += len(block)
            if written > min(most_bytes, LARGEST_FILE_BYTES):
                raise IntakeError(T("dossier-intake", "It is larger than it was said to be."))
            digest.update(block)
            _write(file, block)
            progress.advance(len(block))
        _flush(file)
    _compare(target, digest.hexdigest(), progress)
    return Copied(digest.hexdigest(), written)


def require_space(folder: Path, needed_bytes: int) -> None:
    """Raise :class:`~app.model.errors.StorageError` where ``folder``'s disk has no room."""
    free_bytes = shutil.disk_usage(folder).free
    if free_bytes < needed_bytes + SPARE_BYTES:
        raise StorageError(
            T("dossier-intake", "The disk of the data has no room for these documents."),
            meaning=T("dossier-intake", "Nothing was taken."),
            action=T("dossier-intake", "Make room on the disk, or add fewer documents."),
        )


def disk_refuses(error: OSError) -> StorageError:
    """The sentence for a disk that does not take what is written."""
    return StorageError(
        T("dossier-intake", "The disk of the data does not take the documents ({reason}).")(
            reason=error.strerror or type(error).__name__
        ),
        action=T("dossier-intake", "Make room on the disk, then add the documents again."),
    )


def remove_unfinished(folder: Path) -> None:
    """Take away a folder of copies that never became documents; what is not there is no error."""
    with suppress(OSError):
        for file in folder.rglob("*"):
            if file.is_file():
                file.chmod(stat.S_IRUSR | stat.S_IWUSR)
    shutil.rmtree(folder, ignore_errors=True)


def _write(file: BinaryIO, block: bytes) -> None:
    try:
        file.write(block)
    except OSError as error:
        raise disk_refuses(error) from error


def _flush(file: BinaryIO) -> None:
    try:
        file.flush()
        os.fsync(file.fileno())
    except OSError as error:
        raise disk_refuses(error) from error


def _compare(target: Path, sha256: str, progress: Progress) -> None:
    try:
        kept = hash_file(target, progress=progress)["sha256"]
        target.chmod(READ_ONLY)
    except OSError as error:
        raise disk_refuses(error) from error
    if kept != sha256:
        raise IntakeError(T("dossier-intake", "The disk did not keep it as it was read."))
