"""The seam to the drive that burns: what the rest of the program asks of it, on both systems."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from app.archive.discs.capacity import SECTOR_BYTES
from app.model.errors import StorageError
from app.model.jobs import Progress
from app.model.text import T, Text


class BlankState(StrEnum):
    """What lies in a drive. ``UNKNOWN`` is never taken for a blank."""

    NONE = "none"
    BLANK = "blank"
    WRITTEN = "written"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive that may burn: ``device`` as the system names it, maker and model, and its own
    number, empty where it is not told.
    """

    device: str
    name: str
    serial: str = ""

    def to_json(self) -> dict[str, str]:
        """Return a plain dictionary for the protocol."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Blank:
    """What a drive says of the disc in it: its kind in the drive's words, bytes that it takes."""

    device: str
    state: BlankState
    kind: str = ""
    bytes: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        return {**asdict(self), "state": str(self.state)}


class Burner(Protocol):
    """Burns images. All calls block; they raise :class:`~app.model.errors.StorageError`."""

    def drives(self) -> list[Drive]:
        """The drives of this computer."""
        ...

    def probe(self, device: str) -> Blank:
        """Ask what lies in a drive."""
        ...

    def burn(
        self, image: Path, device: str, progress: Progress, began: Callable[[int], None]
    ) -> None:
        """Write an image and close the disc; ``progress`` counts its bytes.

        ``began`` hears the number of the process that writes. It writes on where the work is left
        off, for a blank that is broken off is lost; it is ended where a person cancels.
        """
        ...

    def reload(self, device: str) -> None:
        """Put the disc out and in again, so that nothing of it is read from memory."""
        ...


def burner(log_dir: Path) -> Burner:
    """The burner of this system."""
    if sys.platform == "win32":
        from app.archive.discs.burner_windows import ImapiBurner

        return ImapiBurner(log_dir)
    from app.archive.discs.burner_linux import XorrisoBurner

    return XorrisoBurner(log_dir)


def need_blank(blank: Blank, needed_bytes: int) -> None:
    """Raise :class:`StorageError` where a disc may not be burnt with so many bytes, and why."""
    why: Text | None = None
    if blank.state is BlankState.NONE:
        why = T("discs", "There is no disc in the drive {device}.")(device=blank.device)
    elif blank.state is BlankState.WRITTEN:
        why = T("discs", "The disc in the drive {device} is not blank.")(device=blank.device)
    elif blank.state is BlankState.UNKNOWN:
        why = T("discs", "The drive {device} does not say what lies in it.")(device=blank.device)
    elif blank.bytes < needed_bytes:
        why = T("discs", "The blank holds {room_mb} MB, the disc needs {needed_mb} MB.")(
            room_mb=blank.bytes // 1_000_000, needed_mb=-(-needed_bytes // 1_000_000)
        )
    if why is not None:
        raise StorageError(
            why,
            meaning=T("discs", "Nothing was burnt."),
            action=T("discs", "Put in an empty disc of the right size, then go on."),
        )


def sectors(count: int) -> int:
    """Bytes of so many sectors."""
    return count * SECTOR_BYTES
