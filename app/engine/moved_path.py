"""Where on a disk a noted path lies, when the disk is connected under another letter or mount
point than the one it was noted under.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath

from app.engine.disposal_moves import holds
from app.system.looking import is_folder


def parts_below(noted: PurePath, known_root: str = "") -> list[PurePath]:
    """The parts of a noted path that may lie below its mount point, the likeliest first.

    ``known_root`` is a place where the disk is known to have been; below a Windows drive letter it
    is all of the path, below a mount point of which nothing is known any end of it.
    """
    found: list[PurePath] = []
    if known_root and noted.is_relative_to(known_root):
        found.append(noted.relative_to(known_root))
    names = noted.parts[1:] if noted.anchor else noted.parts
    starts = range(1) if noted.drive else range(len(names))
    ends = (type(noted)(*names[start:]) for start in starts)
    return [*found, *(end for end in ends if end not in found)]


def find_below(roots: Iterable[Path], parts: Sequence[PurePath], seal: str) -> Path | None:
    """Where what was noted lies now: where its seal says so, else where there is a folder, else
    where it would lie (it is gone); None without a root. Touches the disks.
    """
    places = [root / part for root in roots for part in parts]
    there = [place for place in places if is_folder(place)]
    sealed = (place for place in there if seal and holds(place, seal))
    beside = (place for place in places if is_folder(place.parent))
    return next(sealed, None) or next(iter(there), None) or next(beside, None)
