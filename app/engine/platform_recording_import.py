"""The file of the platform's own recording: copied beside the session's copies and read back."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.archive.sums_check import SUMS
from app.model.errors import StorageError
from app.model.jobs import Progress
from app.model.text import T

SUFFIX = "-nen-tang"
"""Behind the name of a copy's folder: what the platform recorded of the same session."""
DRAFT = ".part"
CHUNK_BYTES = 1 << 20
MOST_NAMES = 1000


@dataclass(frozen=True, slots=True)
class Imported:
    """What was brought in: the file's name, its hash, its size, and where it lies now."""

    name: str
    sha256: str
    bytes: int
    paths: tuple[Path, ...]


def folders_beside(copies: Iterable[Path]) -> list[Path]:
    """For each copy of a session the folder that takes the platform's file, on the same disk."""
    return list(dict.fromkeys(copy.with_name(copy.name + SUFFIX) for copy in copies))


def import_recording(file: Path, folders: Sequence[Path], progress: Progress) -> Imported:
    """Copy ``file`` into all ``folders`` and read every copy back; never overwrites anything.

    Blocks; a cancelled or failed copy leaves nothing behind. Raises :class:`StorageError` where
    the file cannot be read, a folder cannot take it, or a copy reads back otherwise.
    """
    try:
        size_bytes = file.stat().st_size
        if not file.is_file() or size_bytes == 0:
            raise _unreadable(file, "0 B")
        progress.expect((1 + 2 * len(folders)) * size_bytes)
        sha256 = _hash_of(file, progress)
        done: list[Path] = []
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
            done.append(_copied(file, folder, sha256, progress))
            _list(done[-1], sha256)
    except OSError as error:
        raise _unreadable(file, error.strerror or str(error)) from error
    return Imported(done[0].name if done else file.name, sha256, size_bytes, tuple(done))


def _copied(file: Path, folder: Path, sha256: str, progress: Progress) -> Path:
    draft = folder / (file.name + DRAFT)
    draft.unlink(missing_ok=True)
    try:
        with file.open("rb") as source, draft.open("xb") as target:
            while chunk := source.read(CHUNK_BYTES):
                target.write(chunk)
                progress.advance(len(chunk))
            target.flush()
            os.fsync(target.fileno())
        _compare(draft, sha256, progress)
        return _in_place(draft, folder, file)
    except BaseException:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def _list(place: Path, sha256: str) -> None:
    """Add the file to the list of hashes beside it, which ``verify`` and ``sha256sum`` read."""
    with (place.parent / SUMS).open("a", encoding="utf-8", newline="\n") as sums:
        sums.write(f"{sha256}  {place.name}\n")
        sums.flush()
        os.fsync(sums.fileno())


def _compare(draft: Path, sha256: str, progress: Progress) -> None:
    if _hash_of(draft, progress) != sha256:
        raise StorageError(
            T("platform recording", "The copy in {folder} reads back otherwise.")(
                folder=str(draft.parent)
            ),
            action=T("platform recording", "Check that disk, then bring the file in again."),
        )


def _in_place(draft: Path, folder: Path, file: Path) -> Path:
    """Give the draft a name that nothing bears yet."""
    for number in range(1, MOST_NAMES):
        name = file.name if number == 1 else f"{file.stem}-{number}{file.suffix}"
        place = folder / name
        if place.exists():
            continue
        draft.rename(place)
        return place
    raise OSError(f"{folder} is full of files named {file.name}")


def _hash_of(path: Path, progress: Progress) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
            progress.advance(len(chunk))
    return digest.hexdigest()


def _unreadable(file: Path, reason: str) -> StorageError:
    return StorageError(
        T("platform recording", "“{file}” cannot be brought in: {reason}.")(
            file=file.name, reason=reason
        ),
        meaning=T("platform recording", "Nothing was changed on the disks."),
        action=T("platform recording", "Choose the file again, or fetch it anew."),
    )
