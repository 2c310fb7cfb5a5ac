"""What lies on a disc or in its image: its directories, and its bytes in one sweep from the medium.

The sweep reads every sector once, in order, which is how optical drives are fast; each file's
bytes are hashed on the way. Directories are read by pycdlib, so that neither rights to mount nor a
driver are needed; a device is given as ``/dev/sr0`` or as ``stdio:PATH``, a file that stands in.
"""

from __future__ import annotations

import hashlib
import struct
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.archive.bag_check import ALGORITHMS
from app.archive.discs.capacity import SECTOR_BYTES
from app.archive.discs.image import BLOCK_BYTES
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.text import T
from app.system.medium import drop_cache, read_stretch

SWEEP_BYTES = 8 * 1024 * 1024
STANDS_IN = "stdio:"
_KEPT_BYTES = 32 * 1024 * 1024
_ISO_MARK = b"CD001"
_ISO_MARK_AT = 16 * SECTOR_BYTES + 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bytes of a file lie on the medium."""

    start: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Directory:
    """What the directories say: ``files`` by the names of UDF, bytes of the whole image, and
    names of which Rock Ridge or Joliet say something else.
    """

    label: str
    image_bytes: int
    files: Mapping[str, Place]
    at_odds: tuple[str, ...] = ()


@dataclass
class Swept:
    """What one sweep found: digests of every file, those in parts that could not be read, bytes
    of the lists at the root, SHA-256 of all; ``read_bytes`` is less where the medium ends early.
    """

    digests: dict[str, dict[str, str]] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)
    lists: dict[str, bytes] = field(default_factory=dict)
    sha256: str = ""
    read_bytes: int = 0


def medium_path(device: str) -> Path:
    """The file or device behind the name of a drive."""
    return Path(device.removeprefix(STANDS_IN))


def looks_like_disc(path: Path) -> bool:
    """True for an image, or a device with a disc that can be read."""
    if path.is_dir():
        return False
    try:
        with path.open("rb") as medium:
            medium.seek(_ISO_MARK_AT)
            return medium.read(len(_ISO_MARK)) == _ISO_MARK
    except OSError:
        return False


def read_directory(path: Path) -> Directory:
    """Read the directories from the medium, not from memory.

    Raises :class:`ArchiveError` where they cannot be read, or are not those of such a disc.
    """
    from pycdlib import PyCdlib
    from pycdlib.pycdlibexception import PyCdlibException

    if path.is_file() and sys.platform != "win32":
        drop_cache(path)
    image = PyCdlib()
    try:
        with path.open("rb") as medium:
            image.open_fp(medium)
            found = _directory(image)
            image.close()
            return found
    except (PyCdlibException, OSError, struct.error, ValueError, LookupError) as error:
        raise lost_directory(error) from error


def lost_directory(error: BaseException) -> ArchiveError:
    """The sentence for a disc whose directories cannot be read."""
    return ArchiveError(
        T("discs", "The directory of the disc cannot be read: {reason}")(reason=str(error)),
        meaning=T("discs", "Nothing on it could be compared."),
        action=T(
            "discs",
            "Try another drive. If it fails there too, burn this disc again; if no other copy"
            " is left, make an image of what can be read, then check and save that.",
        ),
    )


def sweep(path: Path, directory: Directory, progress: Progress) -> Swept:
    """Read the whole image from the medium and hash every file on the way."""
    progress.expect(directory.image_bytes)
    whole = hashlib.sha256()
    files = _Files(directory.files)
    found = Swept()
    with ThreadPoolExecutor(2) as workers:
        for start, block in _blocks(path, directory.image_bytes):
            if block is None:
                found.unreadable |= files.touched(start, start + BLOCK_BYTES)
                progress.advance(min(BLOCK_BYTES, directory.image_bytes - start))
                continue
            both = [workers.submit(whole.update, block), workers.submit(files.take, start, block)]
            for one in both:
                one.result()
            found.read_bytes = start + len(block)
            progress.advance(len(block))
    found.digests, found.lists = files.digests(found.read_bytes), files.lists
    found.sha256 = whole.hexdigest()
    return found


def _blocks(path: Path, size: int) -> Iterator[tuple[int, bytes | None]]:
    """(place, bytes) of every stretch; None in place of each small block that cannot be read."""
    for start in range(0, size, SWEEP_BYTES):
        length = min(SWEEP_BYTES, size - start)
        try:
            block = read_stretch(path, start, length)
        except OSError:
            yield from _small_blocks(path, start, length)
            continue
        yield start, block
        if len(block) < length:
            return


def _small_blocks(path: Path, start: int, length: int) -> Iterator[tuple[int, bytes | None]]:
    for at in range(start, start + length, BLOCK_BYTES):
        try:
            yield at, read_stretch(path, at, min(BLOCK_BYTES, start + length - at))
        except OSError:
            yield at, None


class _Files:
    """Hashes of the files, fed with stretches of the medium in order."""

    def __init__(self, files: Mapping[str, Place]) -> None:
        self._places = sorted(((place.start, place.bytes, name) for name, place in files.items()))
        self._hashes: dict[str, list[Any]] = {}
        self._first = 0
        self.lists: dict[str, bytes] = {}

    def touched(self, start: int, end: int) -> set[str]:
        """Names of the files with a byte between the two."""
        return {n for at, size, n in self._places if at < end and at + size > start and size}

    def take(self, start: int, block: bytes) -> None:
        """Hash what belongs to files."""
        end, view = start + len(block), memoryview(block)
        for index in range(self._first, len(self._places)):
            at, size, name = self._places[index]
            if at >= end:
                return
            if at + size <= start:
                continue
            piece = view[max(at - start, 0) : min(at + size, end) - start]
            for digest in self._of(name):
                digest.update(piece)
            if "/" not in name and size <= _KEPT_BYTES:
                self.lists[name] = self.lists.get(name, b"") + bytes(piece)
            if at + size <= end and index == self._first:
                self._first += 1

    def digests(self, read_bytes: int) -> dict[str, dict[str, str]]:
        """Digests of the files that lie before ``read_bytes`` whole."""
        return {
            name: {a: d.hexdigest() for a, d in zip(ALGORITHMS, self._of(name), strict=True)}
            for at, size, name in self._places
            if at + size <= read_bytes or not size
        }

    def _of(self, name: str) -> list[Any]:
        return self._hashes.setdefault(name, [hashlib.new(algorithm) for algorithm in ALGORITHMS])


def _directory(image: Any) -> Directory:
    udf = tree_of(image, "udf_path")
    rock = tree_of(image, "rr_path")
    joliet = tree_of(image, "joliet_path")
    wrong = {name for name in udf.keys() | rock.keys() if udf.get(name) != rock.get(name)}
    places = {place for name, place in udf.items() if name not in wrong}
    if set(joliet.values()) != places and not wrong:
        wrong = {n for n, place in udf.items() if place not in set(joliet.values())} or {"Joliet"}
    size = -(-image.pvd.space_size * SECTOR_BYTES // BLOCK_BYTES) * BLOCK_BYTES
    label = image.pvd.volume_identifier.decode("ascii", "replace").rstrip()
    return Directory(label, size, udf, tuple(sorted(wrong)))


def tree_of(image: Any, kind: str) -> dict[str, Place]:
    """Files of one of the directories of an image that pycdlib opened; raises what it raises."""
    found: dict[str, Place] = {}
    for folder, _folders, names in image.walk(**{kind: "/"}):
        for name in names:
            path = f"{folder.rstrip('/')}/{name}"
            record = image.get_record(**{kind: path})
            length = int(record.get_data_length())
            start = record.inode.extent_location() * SECTOR_BYTES if length else 0
            found[path.lstrip("/")] = Place(start, length)
    return found
