"""What a package consists of: every file with its first hash, the seal last."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.archive.bag_check import MANIFEST_FILE, SEAL_FILE
from app.archive.bag_manifest import MalformedManifestError, parse_manifest
from app.model.errors import ArchiveError
from app.model.text import T, Text


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of a package: its name in it (``/`` between parts), SHA-256, size in bytes; -1 where
    only the store knows the size.
    """

    name: str
    sha256: str
    bytes: int = -1


def package_files(folder: Path, seal: str) -> list[StoredFile]:
    """All files of the package in ``folder`` with the hashes it was made with.

    ``seal`` is the known SHA-256 of its tag manifest. Raises :class:`ArchiveError` where the
    package is not the one that was made, or a file is missing, and ``OSError``.
    """
    files = listed_files(lambda name: (folder / name).read_bytes(), seal)
    other = folder / "tagmanifest-sha512.txt"
    if other.is_file():
        files.insert(-1, StoredFile(other.name, hashlib.sha256(other.read_bytes()).hexdigest()))
    return [_measured(folder, file) for file in files]


def listed_files(read: Callable[[str], bytes], seal: str) -> list[StoredFile]:
    """The files that the seal stands for, the seal's own last; ``read`` gives small ones whole."""
    sealed = read(SEAL_FILE)
    found = hashlib.sha256(sealed).hexdigest()
    if found != seal:
        raise _not_the_one(T("archive", "it is not the one that was sealed")())
    try:
        tags = parse_manifest(sealed, "sha256").digests
        listed = read(MANIFEST_FILE)
        if hashlib.sha256(listed).hexdigest() != tags.get(MANIFEST_FILE):
            raise _not_the_one(T("archive", "its list of files was changed")())
        payload = parse_manifest(listed, "sha256").digests
    except MalformedManifestError as error:
        raise _not_the_one(error.why) from error
    files = [StoredFile(name, digest) for name, digest in sorted({**payload, **tags}.items())]
    return [*files, StoredFile(SEAL_FILE, seal)]


def _measured(folder: Path, file: StoredFile) -> StoredFile:
    path = folder / file.name
    if not path.is_file() or path.is_symlink():
        raise _not_the_one(T("archive", "{file} is missing")(file=file.name))
    return StoredFile(file.name, file.sha256, path.stat().st_size)


def _not_the_one(why: Text) -> ArchiveError:
    return ArchiveError(
        T("stores", "The package is not the one that was made: {why}.")(why=why),
        meaning=T("stores", "Nothing of it is counted as kept."),
        action=T("stores", "Verify the package, or make it again."),
    )


def changed(name: str) -> ArchiveError:
    """The sentence for a file that is not what it was when it was first hashed."""
    return ArchiveError(
        T("stores", "The file {file} is not what it was when the package was made.")(file=name),
        meaning=T("stores", "It was not sent, so that no damaged file is kept."),
        action=T("stores", "Verify the package, then send it from another copy."),
    )
