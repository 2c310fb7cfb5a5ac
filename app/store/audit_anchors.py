"""Anchors of the audit log: files with counter and hash of its newest entry, outside of it.

One lies beside the database and grows with every transaction. Others are left in folders of other
media; the log itself says where (``audit.anchored``), so that one which was taken away is missed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

ANCHORS_NAME = "audit-anchors.jsonl"
LEFT = "audit.anchored"
"""The action of entries that say where the head was left."""


class Anchor(NamedTuple):
    """Counter and hash of an entry."""

    counter: int
    sha256: str


@dataclass(frozen=True, slots=True)
class AnchorPlace:
    """A folder in which the head is left. ``medium`` is the id by which custody knows what it lies
    on, ``mount`` the folder under which that was connected; both empty where not known.
    """

    folder: Path
    medium: str = ""
    mount: str = ""


@dataclass(frozen=True, slots=True)
class LeftAnchors:
    """What must lie at a place, as the log has it; ``lost`` are entries (counters) at which less
    was found there than had been left.
    """

    place: AnchorPlace
    anchors: tuple[Anchor, ...]
    lost: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AnchorFile:
    """A file of anchors as it lies there; ``damaged``: a line but the last is no anchor."""

    path: Path
    exists: bool
    anchors: tuple[Anchor, ...] = ()
    damaged: bool = False


def anchors_beside(database: Path) -> Path:
    """The anchors file of a database."""
    return database.with_name(ANCHORS_NAME)


def read_anchors(path: Path) -> AnchorFile:
    """All anchors of a file; its last line may be torn by a power cut, no other."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return AnchorFile(path, False)
    anchors = [_anchor(line) for line in lines if line]
    damaged = None in (anchors[:-1] if lines[-1] else anchors)
    return AnchorFile(path, True, tuple(a for a in anchors if a is not None), damaged)


def holds(file: AnchorFile, left: LeftAnchors) -> bool:
    """True where all that was left at a place is in its file."""
    return file.exists and set(left.anchors) <= set(file.anchors)


def write_anchor(path: Path, counter: int, sha256: str) -> None:
    """Add an anchor to a file and flush it to the medium; raises ``OSError``."""
    told = {"at": datetime.now().astimezone().isoformat(), "counter": counter, "sha256": sha256}
    line = json.dumps(told, separators=(",", ":"))
    with path.open("ab") as file:
        file.write(line.encode("ascii") + b"\n")
        file.flush()
        os.fsync(file.fileno())


def left_details(
    head: Anchor, places: Sequence[tuple[AnchorPlace, bool]], beside: int
) -> dict[str, Any]:
    """The details of an entry on where ``head`` was left, and whether less was found there than
    before; ``beside`` is how many anchors the file beside the database has.
    """
    told = [
        {"folder": str(one.folder), "medium": one.medium, "mount": one.mount, "lost": lost}
        for one, lost in places
    ]
    return {"counter": head.counter, "sha256": head.sha256, "places": told, "beside": beside}


def left_places(entries: Iterable[tuple[int, str]]) -> list[LeftAnchors]:
    """What the log says of every place: from counter and details of its entries on that."""
    places: dict[tuple[str, Path], AnchorPlace] = {}
    anchors: dict[tuple[str, Path], list[Anchor]] = {}
    lost: dict[tuple[str, Path], list[int]] = {}
    for counter, details in entries:
        data = _plain(details)
        head, told = _as_anchor(data), data.get("places")
        for one in told if head is not None and isinstance(told, list) else ():
            place = _as_place(one)
            if head is None or place is None:
                continue
            key = (place.medium, place.folder)
            places[key] = place
            if one.get("lost"):
                lost.setdefault(key, []).append(counter)
                anchors.pop(key, None)
            anchors.setdefault(key, []).append(head)
    return [
        LeftAnchors(place, tuple(anchors[key]), tuple(lost.get(key, ())))
        for key, place in places.items()
    ]


def known_beside(entries: Iterable[tuple[int, str]]) -> tuple[int, int]:
    """How many anchors lay beside the database when the newest of these entries was made, and up
    to which entry they went.
    """
    known = (0, 0)
    for _counter, details in entries:
        data = _plain(details)
        head, beside = _as_anchor(data), data.get("beside")
        known = (beside, head.counter) if head and isinstance(beside, int) else known
    return known


def _plain(details: str) -> Mapping[str, Any]:
    try:
        data = json.loads(details)
    except (ValueError, TypeError):
        return {}
    return data if isinstance(data, dict) else {}


def _as_place(told: Any) -> AnchorPlace | None:
    if not isinstance(told, dict) or not isinstance(told.get("folder"), str):
        return None
    return AnchorPlace(
        Path(told["folder"]), str(told.get("medium") or ""), str(told.get("mount") or "")
    )


def _anchor(line: bytes) -> Anchor | None:
    """The anchor of a line; None where it is torn (a power cut) or damaged."""
    if line[:1] != b"{" or line[-1:] != b"}":
        return None
    try:
        return _as_anchor(json.loads(line))
    except ValueError:
        return None


def _as_anchor(data: Any) -> Anchor | None:
    if not isinstance(data, dict):
        return None
    counter, sha256 = data.get("counter"), data.get("sha256")
    if not isinstance(counter, int) or not isinstance(sha256, str) or counter < 1:
        return None
    return Anchor(counter, sha256)
