"""Which file goes onto which disc, decided before the first one is burnt.

A disc is a package of its own: it has the files of the session that it holds, and beside them its
own lists, guide and index. What tells of the whole session (facts, lists of the recordings) is
small and stands on every disc, so that any one of them can be read without the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.archive.discs.capacity import RESERVED_BYTES, SECTOR_BYTES
from app.archive.names import RECORDING_FOLDER, VIEWING_FOLDER
from app.model.errors import BadUsageError, StorageError
from app.model.text import T

SHARED_ENDINGS = (".json", ".jsonl", ".xml", ".txt", ".csv", ".html")
SHARED_MOST_BYTES = 1024 * 1024
"""A file that tells of the session, of such an ending and at most so large, stands on every disc"""
SHARED_SHARE = 0.02
"""... as long as all of them together take no more than this share of it."""
_FIXED_BYTES = 1536 * 1024
"""Descriptors, path tables and anchors of the three directories of an image, measured at 0.9 MiB"""
_FILE_BYTES = 3 * SECTOR_BYTES
"""What a file takes beside its bytes: the end of its last sector, its UDF entry, its names."""
_LISTED_BYTES = 2 * (64 + 128) + 4 * 255
"""Most that a file takes in the four manifests and in the index."""
_NUMBERS = re.compile(r"(\d+)")
MOST_DISCS = 99


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file of the package: ``data/...`` name, size, digest of each algorithm."""

    name: str
    bytes: int
    digests: Mapping[str, str] = field(default_factory=dict)

    @property
    def weight(self) -> int:
        """Bytes that it takes on a disc, a little more rather than less."""
        whole = -(-self.bytes // SECTOR_BYTES) * SECTOR_BYTES
        return whole + _FILE_BYTES + _LISTED_BYTES

    @property
    def derived(self) -> bool:
        """True for films that are made of the recordings, for viewing alone."""
        return self.name.startswith(f"data/{VIEWING_FOLDER}/")


@dataclass(frozen=True, slots=True)
class DiscPlan:
    """One disc of the set, ``number`` of how many is told by the set: its payload in order."""

    number: int
    files: tuple[PlannedFile, ...]

    @property
    def bytes(self) -> int:
        """Size of its payload."""
        return sum(file.bytes for file in self.files)


@dataclass(frozen=True, slots=True)
class SetPlan:
    """All discs, and films for viewing that are larger than a disc and so stand on none."""

    discs: tuple[DiscPlan, ...]
    left_out: tuple[PlannedFile, ...] = ()


def plan_set(
    files: Iterable[PlannedFile],
    capacity: int,
    *,
    beside_bytes: int = 0,
    recovery_percent: int = 0,
) -> SetPlan:
    """Divide the files of a package among discs of ``capacity`` bytes, in the order of time.

    ``beside_bytes`` is what stands on every disc beside payload and lists (guide, checker);
    ``recovery_percent`` of a disc's payload is kept free for recovery data. A recording's files are
    never cut. Raises :class:`StorageError` naming a file that is larger than a disc, and where
    more than 99 discs would be needed; :class:`BadUsageError` for an empty package.
    """
    known = sorted(files, key=_in_time)
    if not known:
        raise BadUsageError(T("discs", "The package is empty: there is nothing to burn."))
    room = payload_room(capacity, beside_bytes, recovery_percent)
    shared = _shared(known, room)
    room -= sum(file.weight for file in shared)
    single = [file for file in known if file not in shared]
    left_out = [file for file in single if file.derived and file.weight > room]
    _need_fitting([file for file in single if file not in left_out], room)
    filled = _fill([file for file in single if file not in left_out], room)
    if len(filled) > MOST_DISCS:
        raise _too_many(len(filled))
    discs = [DiscPlan(n, (*shared, *held)) for n, held in enumerate(filled or [()], 1)]
    return SetPlan(tuple(discs), tuple(left_out))


def largest_film_bytes(capacity: int, recovery_percent: int = 0) -> int:
    """Largest film for viewing that a package made for such discs may hold."""
    room = payload_room(capacity, SHARED_MOST_BYTES, recovery_percent)
    return int(room * (1 - SHARED_SHARE)) - _FILE_BYTES - _LISTED_BYTES


def payload_room(capacity: int, beside_bytes: int, recovery_percent: int = 0) -> int:
    """Bytes that the payload of one disc may weigh."""
    room = capacity - RESERVED_BYTES - _FIXED_BYTES - beside_bytes
    if recovery_percent:
        room = int((room - _FIXED_BYTES) / (1 + 1.04 * recovery_percent / 100))
    return room


def _shared(files: Sequence[PlannedFile], room: int) -> tuple[PlannedFile, ...]:
    """What stands on every disc: the smallest first, while they take next to nothing."""
    found: list[PlannedFile] = []
    left = int(room * SHARED_SHARE)
    for file in sorted(files, key=lambda one: (one.bytes, one.name)):
        telling = file.name.endswith(SHARED_ENDINGS) and file.bytes <= SHARED_MOST_BYTES
        if telling and file.weight <= left:
            found.append(file)
            left -= file.weight
    return tuple(sorted(found, key=_in_time))


def _fill(files: Sequence[PlannedFile], room: int) -> list[tuple[PlannedFile, ...]]:
    """Originals go in their order, so that a disc holds one stretch of time; then the films and
    the rest, each onto the first disc with room.
    """
    discs: list[list[PlannedFile]] = []
    free: list[int] = []

    def put(file: PlannedFile, first: int) -> None:
        for place in range(first, len(discs)):
            if file.weight <= free[place]:
                break
        else:
            place = len(discs)
            discs.append([])
            free.append(room)
        discs[place].append(file)
        free[place] -= file.weight

    for file in files:
        put(file, len(discs) - 1 if _original(file) and discs else 0)
    return [tuple(held) for held in discs]


def _original(file: PlannedFile) -> bool:
    return file.name.startswith(f"data/{RECORDING_FOLDER}")


def _in_time(file: PlannedFile) -> tuple[object, ...]:
    """Originals first, part by part and segment by segment, the sources of one time together."""
    folder, _, name = file.name.rpartition("/")
    whole = folder.split("/")
    part, source = "/".join(whole[:2]), "/".join(whole[2:])
    return (not _original(file), file.derived, _counted(part), _counted(name), source)


def _counted(text: str) -> tuple[tuple[int, str], ...]:
    return tuple(
        (int(piece), "") if piece.isdigit() else (0, piece) for piece in _NUMBERS.split(text)
    )


def _need_fitting(files: Iterable[PlannedFile], room: int) -> None:
    large = max(files, key=lambda file: file.bytes, default=None)
    if large is not None and large.weight > room:
        raise StorageError(
            T("discs", "The file {file} ({size_mb} MB) is larger than a disc ({room_mb} MB).")(
                file=large.name, size_mb=large.bytes // 1_000_000, room_mb=max(room, 0) // 1_000_000
            ),
            meaning=T("discs", "A recorded file is never cut in two, so nothing was burnt."),
            action=T("discs", "Use larger discs, or hand the package over on an external disk."),
        )


def _too_many(count: int) -> StorageError:
    return StorageError(
        T("discs", "The package would need {count} discs; a set has 99 at most.")(count=count),
        action=T("discs", "Use larger discs, or hand the package over on an external disk."),
    )
