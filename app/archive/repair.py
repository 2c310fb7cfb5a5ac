"""Mending a damaged copy from another one: the damaged file is set aside, never deleted.

Nothing is put in place that does not have the FIRST hash, read back from the medium it was
written to.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.archive.bag_check import MANIFEST_FILE, SEAL_FILE, looks_like_bag
from app.archive.bag_manifest import MalformedManifestError, parse_manifest
from app.archive.check import PartProgress, digest_of
from app.archive.copy_check import first_hashes
from app.archive.sums_check import SUMS, has_sums, trusted_hashes
from app.archive.tree import is_plain_file
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.text import T
from app.recording.copies import MANIFEST
from app.recording.copy_files import DAMAGED
from app.system.many_files import Wanted, hash_files
from app.system.medium import hash_file, read_through
from app.system.whole_file import flush_folder

MENDING = ".mending"


@dataclass(frozen=True, slots=True)
class Known:
    """A folder and what the database knows of the SHA-256 of its one manifest."""

    folder: Path
    seal: str


@dataclass(frozen=True, slots=True)
class Mended:
    """A file that was mended: from which folder, and where the damaged one lies now (empty where
    the file was missing).
    """

    file: str
    source: str
    set_aside: str


@dataclass(frozen=True, slots=True)
class RepairReport:
    """What a repair did; ``left`` are the files of which no folder has the first bytes."""

    path: str
    mended: tuple[Mended, ...]
    left: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary."""
        return {**asdict(self), "mended": [asdict(one) for one in self.mended]}


def repair(target: Known, sources: Sequence[Known], progress: Progress) -> RepairReport:
    """Mend the files of ``target`` that do not have their first hash, each from the first source
    whose file has it.

    Reads ``target`` once from its medium, and of the sources what is needed. May be begun again
    after a sudden end. Raises :class:`ArchiveError` where no list of first hashes can be trusted
    or the medium refuses.
    """
    expected = _first_hashes([target, *sources], target.seal)
    sizes = {name: _size(target.folder / name) for name in expected}
    progress.expect(sum(sizes.values()))
    damaged = _damaged(target.folder, expected, progress)
    progress.expect(progress.total + sum(max(1, _largest(sources, name)) for name in damaged))
    mended, left = [], []
    try:
        for name in damaged:
            done = _mend(target.folder, name, expected[name], sources, progress)
            if done is None:
                left.append(name)
            else:
                mended.append(done)
    except OSError as error:
        raise ArchiveError(
            T("archive", "The copy in {folder} cannot be mended: {reason}")(
                folder=str(target.folder), reason=error.strerror or str(error)
            ),
            meaning=T("archive", "What was damaged is where it was, or was set aside."),
            action=T("archive", "Check that the disk is there, has space and may be written."),
        ) from error
    return RepairReport(str(target.folder), tuple(mended), tuple(left))


def _first_hashes(folders: Sequence[Known], seal: str) -> dict[str, str]:
    """Name -> first SHA-256, from the first folder whose manifest is the one that is known."""
    for known in folders:
        found = _trusted(known)
        if found is not None:
            own = {_manifest(known.folder): seal} if seal else {}
            return {**found, **own}
    raise ArchiveError(
        T("archive", "No copy has the list of files that was sealed."),
        meaning=T("archive", "Nothing was changed: nobody can tell which bytes are the first."),
        action=T("archive", "Connect a disk with another copy of this session."),
    )


def _manifest(folder: Path) -> str:
    """The name of the list on which all other hashes of a folder rest."""
    if looks_like_bag(folder):
        return SEAL_FILE
    return SUMS if has_sums(folder) else MANIFEST


def _trusted(known: Known) -> dict[str, str] | None:
    """The hashes of a folder whose manifest has the known seal."""
    name = _manifest(known.folder)
    if name == SUMS:
        return trusted_hashes(known.folder, known.seal)
    manifest = known.folder / name
    if not known.seal or digest_of(manifest if manifest.is_file() else None) != known.seal:
        return None
    try:
        return dict(_of_bag(known.folder)) if name == SEAL_FILE else first_hashes(known.folder)
    except (ArchiveError, MalformedManifestError, OSError):
        return None


def _of_bag(folder: Path) -> Iterator[tuple[str, str]]:
    """The hashes of a package, if its manifest is the one that the sealed one names."""
    tags = parse_manifest((folder / SEAL_FILE).read_bytes(), "sha256").digests
    payload = folder / MANIFEST_FILE
    if digest_of(payload) != tags.get(payload.name):
        raise MalformedManifestError(T("archive", "it is not the one that was sealed"))
    yield from tags.items()
    yield from parse_manifest(payload.read_bytes(), "sha256").digests.items()


def _damaged(folder: Path, expected: Mapping[str, str], progress: Progress) -> list[str]:
    there = [name for name in expected if _is_file(folder / name)]
    hashed = hash_files((Wanted(name, folder / name) for name in there), PartProgress(progress))
    found = {one.name: one.digests.get("sha256") for one in hashed}
    return [name for name, digest in expected.items() if found.get(name) != digest]


def _mend(
    folder: Path, name: str, digest: str, sources: Sequence[Known], progress: Progress
) -> Mended | None:
    for source in sources:
        theirs = source.folder / name
        if not _is_file(theirs):
            continue
        fresh = folder / f"{name}{MENDING}"
        if _copied(theirs, fresh, digest, progress):
            aside = _set_aside(folder, name)
            fresh.replace(folder / name)
            flush_folder(fresh.parent)
            return Mended(name, str(source.folder), aside)
    return None


def _copied(source: Path, fresh: Path, digest: str, progress: Progress) -> bool:
    """Write a file anew; True where it has its first hash, read back past the cache."""
    fresh.parent.mkdir(parents=True, exist_ok=True)
    try:
        with fresh.open("wb") as file:
            read_through(source, [file.write], PartProgress(progress))
            file.flush()
            os.fsync(file.fileno())
        if hash_file(fresh)["sha256"] == digest:
            return True
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    fresh.unlink()
    return False


def _set_aside(folder: Path, name: str) -> str:
    """Move a damaged file where no check looks; returns where it lies, empty for a missing one."""
    if not os.path.lexists(folder / name):
        return ""
    above = folder.parent if looks_like_bag(folder) else folder.parents[1]
    place = above / DAMAGED / folder.relative_to(above) / name
    place.parent.mkdir(parents=True, exist_ok=True)
    number, target = 1, place
    while os.path.lexists(target):
        number += 1
        target = place.with_name(f"{place.stem}-{number}{place.suffix}")
    (folder / name).rename(target)
    flush_folder(target.parent)
    return str(target)


def _is_file(path: Path) -> bool:
    try:
        return is_plain_file(path)
    except OSError:
        return False


def _size(path: Path) -> int:
    return path.lstat().st_size if _is_file(path) else 0


def _largest(sources: Sequence[Known], name: str) -> int:
    return max((_size(source.folder / name) for source in sources), default=0)
