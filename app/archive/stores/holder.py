"""What every kind of store can do, and how it says that the line is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.archive.stores.contents import StoredFile

Told = Callable[[int], None]
"""Called with the bytes of the present file that are there now."""


class LineCutError(Exception):
    """The store does not answer now: what was sent is kept, and it is worth trying again."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Until when a store is told to keep what it is given. ``until`` is ISO 8601, empty for none;
    ``mode`` as the store names it.
    """

    mode: str = ""
    until: str = ""


class Holder(Protocol):
    """One package in one store. May raise :class:`LineCutError` and errors with words."""

    def put(self, file: StoredFile, source: Path, told: Told) -> None:
        """Bring a file there, going on with what a cut left; never over another one's file."""
        ...

    def put_anew(self, file: StoredFile, source: Path, told: Told) -> None:
        """Bring a file there in place of what was read back otherwise, or is gone."""
        ...

    def blocks(self, name: str, start: int) -> Iterator[bytes]:
        """What lies there under a name, from byte ``start`` on; ``FileNotFoundError`` for none."""
        ...

    def names(self) -> dict[str, int]:
        """The names of all that lies there, with their sizes in bytes."""
        ...

    def finish(self) -> None:
        """All is there and matches: give it its name."""
        ...

    def lock_of(self, name: str) -> Lock:
        """How the store itself says that a file is locked."""
        ...
