"""The recordings of a session with their copies at the places where they lie now."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.engine.medium_there import MediumThere, not_known
from app.model.recording import CopyRecord, KeptRecording
from app.model.text import Text
from app.system.looking import is_folder

PATIENCE_S = 3.0
"""So long whoever looks at a session waits for a disk that does not answer."""


@dataclass(frozen=True, slots=True)
class PresentCopies:
    """``recordings`` with each copy at its present place; ``noted`` has the place at which custody
    knows it by the present one. ``away`` are those whose disk is not connected, by their noted
    place, with which one is to be brought.
    """

    recordings: list[KeptRecording]
    noted: dict[str, str] = field(default_factory=dict)
    away: dict[str, Text] = field(default_factory=dict)

    @property
    def here(self) -> list[KeptRecording]:
        """The recordings with those copies alone that are here, without those that have none."""
        return with_copies(self.recordings, lambda copy: copy.path not in self.away)


def present_copies(
    there: MediumThere, session: str, recordings: Sequence[KeptRecording]
) -> PresentCopies:
    """Look where the copies of a session lie now. Blocks; touches disks."""
    media = there.first_media(session)
    copies = {copy.path: copy for one in recordings for copy in one.record.copies}
    looked = {
        path: there.look(media.get(path, ""), path, copy.sha256) for path, copy in copies.items()
    }
    moved = {path: one.at for path, one in looked.items() if one.there and one.at != path}
    found = [_moved(one, moved) for one in recordings] if moved else list(recordings)
    away = {path: one.problem or not_known() for path, one in looked.items() if not one.there}
    return PresentCopies(found, {now: path for path, now in moved.items()}, away)


def with_places(there: MediumThere, rows: Iterable[dict[str, Any]]) -> None:
    """Add to rows of copies (``medium``, ``path``, ``seal``) ``at`` which place each lies now; its
    noted one where its disk is not connected. Blocks; touches disks.
    """
    for row in rows:
        row["at"] = there.look(str(row["medium"]), str(row["path"]), str(row["seal"])).at


async def session_places(there: MediumThere, session: str, shown: Mapping[str, Any]) -> None:
    """Add to the packages of a session, and to the copies of its recordings, ``at`` which place
    each lies now; its noted one where its disk is not connected, or does not answer for
    ``PATIENCE_S``. On the event loop; disks are touched on a thread.
    """
    copies = [copy for one in shown["recordings"] for copy in one["copies"]]
    rows = [*shown["packages"], *copies]
    asked = {str(row["path"]): str(row["sha256"]) for row in rows}

    def look() -> dict[str, str]:
        media, glance = there.first_media(session), there.glance()
        return {
            path: glance.look(media.get(path, ""), path, seal).at for path, seal in asked.items()
        }

    places: dict[str, str] = {}
    with suppress(TimeoutError):
        places = await asyncio.wait_for(asyncio.to_thread(look), PATIENCE_S) if asked else {}
    for row in rows:
        row["at"] = places.get(str(row["path"]), str(row["path"]))


def copies_in_place(there: MediumThere, session: str, copies: Iterable[Path]) -> list[Path]:
    """Those folders of copies beside which something may be put: their very disk is connected, at
    the place where it was. Blocks; touches disks.
    """
    media = there.first_media(session)
    looked = ((copy, there.look(media.get(str(copy), ""), str(copy))) for copy in copies)
    return [
        copy
        for copy, standing in looked
        if standing.there and standing.at == str(copy) and is_folder(copy.parent)
    ]


def package_place(there: MediumThere, session: str, path: str, seal: str) -> Path:
    """Where a package of a session lies now; its noted place where its disk is not connected.
    Blocks; touches disks.
    """
    return Path(there.look(there.first_media(session).get(path, ""), path, seal).at)


def with_copies(
    recordings: Iterable[KeptRecording], among: Callable[[CopyRecord], bool]
) -> list[KeptRecording]:
    """The recordings with those of their copies alone, without those that have none of them."""
    found = []
    for one in recordings:
        copies = tuple(copy for copy in one.record.copies if among(copy))
        if copies:
            found.append(replace(one, record=replace(one.record, copies=copies)))
    return found


def _moved(one: KeptRecording, moved: dict[str, str]) -> KeptRecording:
    copies = (replace(copy, path=moved.get(copy.path, copy.path)) for copy in one.record.copies)
    return replace(one, record=replace(one.record, copies=tuple(copies)))
