"""The file of the platform's own recording: copied beside the session's copies and read back."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.archive.names import WORK_PREFIX
from app.archive.sums_check import SUMS, listed_hashes
from app.model.errors import StorageError
from app.model.imports import listed
from app.model.jobs import Progress
from app.model.text import T
from app.system.whole_file import flush_folder, put_in_place

SUFFIX = "-nen-tang"
"""Behind the name of a copy's folder: what the platform recorded of the same session."""
CHUNK_BYTES = 1 << 20
MOST_NAMES = 1000


@dataclass(frozen=True, slots=True)
class Imported:
    """What was brought in: the file's name, its hash, its size, and where it lies now; ``lists``
    has all that each folder holds with it, name -> SHA-256, as the list beside them.
    """

    name: str
    sha256: str
    bytes: int
    paths: tuple[Path, ...]
    lists: Mapping[Path, Mapping[str, str]] = field(default_factory=dict)


def folders_beside(copies: Iterable[Path]) -> list[Path]:
    """For each copy of a session the folder that takes the platform's file, on the same disk."""
    return list(dict.fromkeys(copy.with_name(copy.name + SUFFIX) for copy in copies))


def import_recording(
    file: Path,
    folders: Sequence[Path],
    progress: Progress,
    known: Mapping[Path, Mapping[str, str]] | None = None,
) -> Imported:
    """Copy ``file`` into all ``folders`` under one name and read every copy back; never overwrites
    anything. ``known`` are the files that each folder held before, with their first SHA-256; where
    nothing is known the list that lies there says it.

    Blocks; a cancelled or failed copy leaves nothing behind, and until all are read back nothing
    in the folders is touched. Raises :class:`StorageError` where the file cannot be read, a folder
    cannot take it, or a copy reads back otherwise.
    """
    try:
        size_bytes = file.stat().st_size
        if not file.is_file() or size_bytes == 0:
            raise _unreadable(file, "0 B")
        progress.expect((1 + 2 * len(folders)) * size_bytes)
        sha256 = _hash_of(file, progress)
        held = {folder: _held(folder, known or {}) for folder in folders}
        with ExitStack() as stack:
            for folder in folders:
                stack.callback(_clear, folder, file)
                _draft(file, folder, sha256, progress)
            name = _free_name(file, held, sha256)
            for folder in folders:
                held[folder][name] = sha256
                _in_place(file, folder, name, held[folder])
    except OSError as error:
        raise _unreadable(file, error.strerror or str(error)) from error
    paths = tuple(folder / name for folder in folders)
    return Imported(name, sha256, size_bytes, paths, held)


def _held(folder: Path, known: Mapping[Path, Mapping[str, str]]) -> dict[str, str]:
    return dict(known[folder] if folder in known else listed_hashes(folder))


def _draft(file: Path, folder: Path, sha256: str, progress: Progress) -> None:
    draft = _draft_of(file, folder)
    draft.parent.mkdir(parents=True, exist_ok=True)
    with file.open("rb") as source, draft.open("wb") as target:
        while chunk := source.read(CHUNK_BYTES):
            target.write(chunk)
            progress.advance(len(chunk))
        target.flush()
        os.fsync(target.fileno())
    _compare(draft, sha256, progress)


def _draft_of(file: Path, folder: Path) -> Path:
    """Beside the folder, so that a check never meets half a file in it."""
    return folder.with_name(WORK_PREFIX + folder.name) / file.name


def _clear(folder: Path, file: Path) -> None:
    with suppress(OSError):
        _draft_of(file, folder).unlink(missing_ok=True)
        _draft_of(file, folder).parent.rmdir()


def _free_name(file: Path, held: Mapping[Path, Mapping[str, str]], sha256: str) -> str:
    """A name that nothing bears yet in any of the folders, but for this very file, which an engine
    that was killed has put there and did not note.
    """
    for number in range(1, MOST_NAMES):
        name = file.name if number == 1 else f"{file.stem}-{number}{file.suffix}"
        if all(_is_free(folder, name, files, sha256) for folder, files in held.items()):
            return name
    raise OSError(f"too many files named {file.name}")


def _is_free(folder: Path, name: str, files: Mapping[str, str], sha256: str) -> bool:
    if name in files or name == SUMS:
        return False
    place = folder / name
    return not os.path.lexists(place) or (place.is_file() and _hash_of(place, None) == sha256)


def _in_place(file: Path, folder: Path, name: str, files: Mapping[str, str]) -> None:
    """Give the draft its name, and the list beside it, which ``verify`` and ``sha256sum`` read."""
    folder.mkdir(exist_ok=True)
    _draft_of(file, folder).replace(folder / name)
    put_in_place(folder / SUMS, listed(files))
    flush_folder(folder)


def _compare(draft: Path, sha256: str, progress: Progress) -> None:
    if _hash_of(draft, progress) != sha256:
        raise StorageError(
            T("platform recording", "The copy in {folder} reads back otherwise.")(
                folder=str(draft.parent)
            ),
            action=T("platform recording", "Check that disk, then bring the file in again."),
        )


def _hash_of(path: Path, progress: Progress | None) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
            if progress is not None:
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
