"""The engine's end of the child that encodes films smaller: it stands still when the work does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.archive.child_work import ask_child
from app.model.errors import ArchiveError, StorageError
from app.model.jobs import Progress
from app.model.text import T

_MODULE = "app.archive.discs.encode_child"


@dataclass(frozen=True, slots=True)
class Measured:
    """A film: its length, pictures and blocks of sound, bytes of both."""

    seconds: float
    frames: int
    picture_bytes: int
    sound_bytes: int
    blocks: int


@dataclass(frozen=True, slots=True)
class Encoded:
    """A film with its picture encoded anew, as it was decoded and counted."""

    frames: int
    blocks: int
    bytes: int


def measure_films(films: Sequence[Path], log_dir: Path, progress: Progress) -> list[Measured]:
    """Measure films; ``progress`` counts their bytes. Blocks; raises as :func:`encode_film`."""
    found = _ask({"measure": [str(film) for film in films]}, log_dir, progress)
    return [Measured(**row) for row in found]


def encode_film(film: Path, to: Path, bit_rate: int, log_dir: Path, progress: Progress) -> Encoded:
    """Encode the picture of a film anew at ``bit_rate`` bits a second; ``progress`` counts bytes
    of the film. Blocks.

    Raises :class:`StorageError` where the medium refuses, :class:`ArchiveError` where the film
    cannot be read or not every picture is in the new one, ``JobCancelledError``.
    """
    order = {"path": str(film), "to": str(to), "bit_rate": bit_rate}
    (found,) = _ask({"encode": order}, log_dir, progress)
    return Encoded(**found)


def _ask(order: Mapping[str, Any], log_dir: Path, progress: Progress) -> list[dict[str, Any]]:
    answer = ask_child(_MODULE, order, log_dir, progress, paced=True) or {}
    if "found" not in answer:
        raise _failed(answer)
    found: list[dict[str, Any]] = answer["found"]
    return found


def _failed(answer: Mapping[str, Any]) -> ArchiveError | StorageError:
    if answer.get("errno") is not None:
        return StorageError(
            T("discs", "The film cannot be encoded: {reason}")(reason=str(answer["failed"])),
            meaning=T("discs", "Nothing was burnt; the recording is untouched."),
            action=T("archive", "Check the disk or choose another one."),
        )
    return ArchiveError(
        T("discs", "A recorded film could not be encoded anew, whole."),
        meaning=T("discs", "Nothing was burnt; the recording is untouched."),
        action=T("discs", "Check the package; make it again from the recording."),
    )
