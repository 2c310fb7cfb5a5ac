"""At which rate the picture has to be encoded so that a whole session fits onto one disc."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.archive.discs.disc_bag import beside_bytes
from app.archive.discs.encode_work import Measured
from app.archive.discs.order import DiscSource
from app.archive.discs.plan import PlannedFile, payload_room
from app.archive.names import PLATFORM_FOLDER, RECORDING_FOLDER
from app.model.errors import BadUsageError, StorageError
from app.model.text import T

FILMS = (".mp4", ".mkv", ".webm", ".mov", ".m4v")
_PAPERS_BYTES = 256 * 1024
_HEAD_BYTES = 64 * 1024
_PICTURE_ENTRY, _BLOCK_ENTRY = 24, 12
"""Most bytes that a picture, a block of sound, takes in the index of its film."""
_BUFFER_S = 2.0
"""The encoder's buffer: by so many seconds of its rate a film may be larger."""
_SHARE = 0.97
"""Of what is left; the rest covers what the lists of files cannot be told before."""


@dataclass(frozen=True, slots=True)
class FitPlan:
    """``films`` are encoded anew at ``bit_rate`` bits a second of picture, ``kept`` go as they are,
    ``left_out`` are films for viewing, made of the same recordings.
    """

    bit_rate: int
    films: tuple[PlannedFile, ...]
    kept: tuple[PlannedFile, ...]
    left_out: tuple[PlannedFile, ...]


@dataclass(frozen=True, slots=True)
class FitRoom:
    """One disc: bytes of the blank, recovery data in per cent, least rate that is acceptable in
    bits a second.
    """

    capacity: int
    recovery_percent: int
    least_bit_rate: int


def films_of(files: Sequence[PlannedFile]) -> tuple[PlannedFile, ...]:
    """The recorded films of a package, those of the meeting's platform too."""
    folders = (f"data/{RECORDING_FOLDER}", f"data/{PLATFORM_FOLDER}")
    return tuple(
        one for one in files if one.name.startswith(folders) and one.name.lower().endswith(FILMS)
    )


def plan_fit(source: DiscSource, room: FitRoom, measured: Mapping[str, Measured]) -> FitPlan:
    """The rate that fills the disc, from what its blank really holds and how long the films are.

    ``measured`` has each film by its name; those without pictures go as they are. Raises
    :class:`BadUsageError` where nothing has to be encoded, :class:`StorageError` where the rate
    would be below the least.
    """
    films = tuple(f for f in films_of(source.files) if measured[f.name].frames)
    left_out = tuple(file for file in source.files if file.derived)
    kept = tuple(file for file in source.files if file not in films and not file.derived)
    free = payload_room(
        room.capacity, 2 * beside_bytes(source) + _PAPERS_BYTES, room.recovery_percent
    )
    free -= sum(file.weight for file in kept)
    if not films or sum(file.weight for file in films) <= free:
        raise _fits()
    known = [measured[file.name] for file in films]
    free -= sum(_beside_picture(one) for one in known)
    seconds = sum(one.seconds + _BUFFER_S for one in known)
    bit_rate = int(_SHARE * 8 * free / seconds)
    if bit_rate < room.least_bit_rate:
        raise _too_low(bit_rate, room)
    had = 8 * sum(one.picture_bytes for one in known) / max(1.0, sum(o.seconds for o in known))
    return FitPlan(min(bit_rate, int(had)), films, kept, left_out)


def _beside_picture(film: Measured) -> int:
    entries = film.frames * _PICTURE_ENTRY + film.blocks * _BLOCK_ENTRY
    file = PlannedFile("", film.sound_bytes + entries + _HEAD_BYTES)
    return file.weight


def _fits() -> BadUsageError:
    return BadUsageError(
        T("discs", "The recordings fit onto one such disc as they are."),
        meaning=T("discs", "Nothing was encoded anew: it would only lose quality."),
        action=T(
            "discs",
            "Burn the set as it is planned: its first disc holds the recordings, the films for"
            " viewing come after them.",
        ),
    )


def _too_low(bit_rate: int, room: FitRoom) -> StorageError:
    return StorageError(
        T(
            "discs",
            "On one such disc the picture would have {rate} kb/s; the least that is acceptable is"
            " {least} kb/s.",
        )(rate=max(bit_rate, 0) // 1000, least=room.least_bit_rate // 1000),
        meaning=T("discs", "Nothing was encoded anew: faces could not be told apart."),
        action=T("discs", "Use a larger disc, or burn the set of several discs as it is planned."),
    )
