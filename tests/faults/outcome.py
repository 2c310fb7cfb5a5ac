"""What a fault cost, from the files alone: seconds missing on each copy, whether both are alike."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.devices.camera.frame_number import MODULUS
from tests.helpers.copy_reading import Damage, Picture, journal_of, pieces_of, segments_of

FPS = 25


@dataclass
class CopyRead:
    """One copy, all parts: numbers of its pictures, files that could not be read to their end."""

    numbers: list[int] = field(default_factory=list)
    damage: list[str] = field(default_factory=list)
    pictures: int = 0
    hashes: dict[str, str] = field(default_factory=dict)
    journal: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class Outcome:
    """What was measured of one row."""

    id: str
    fault: str
    alarm_after_s: float | None
    lost_s: dict[str, float]
    normal_after_s: float | None
    alike: bool
    stop_s: float
    wrong: tuple[str, ...]

    @property
    def verdict(self) -> str:
        """One word, and why."""
        return "; ".join(self.wrong) or "well"


def read_copy(folders: list[Path], source: str = "room") -> CopyRead:
    """Decode every part of a copy."""
    copy = CopyRead()
    for folder in folders:
        for piece in pieces_of(segments_of(folder, source)):
            if isinstance(piece, Picture):
                copy.pictures += 1
                if piece.number is not None:
                    copy.numbers.append(piece.number)
            elif isinstance(piece, Damage):
                copy.damage.append(f"{piece.file}: {piece.error}")
        for file in sorted(folder.glob("*/*.mp4")):
            name = f"{folder.name}/{file.relative_to(folder)}"
            copy.hashes[name] = hashlib.sha256(file.read_bytes()).hexdigest()
        copy.journal += journal_of(folder)
    return copy


def lost_s(copies: dict[str, CopyRead], until: int, *, captured: bool) -> dict[str, float]:
    """Seconds of pictures that each copy lacks.

    They are counted from the first picture that any copy has to number ``until``, the last one
    taken before the stop. ``captured``: that very picture has to be there; otherwise any picture
    in its place will do, for the camera itself failed.
    """
    first = min((copy.numbers[0] for copy in copies.values() if copy.numbers), default=until)
    wanted = (until - first) % MODULUS + 1
    return {
        role: round(max(0, wanted - _found(copy, first, wanted, captured)) / FPS, 2)
        for role, copy in copies.items()
    }


def _found(copy: CopyRead, first: int, wanted: int, captured: bool) -> int:
    if not captured:
        return copy.pictures
    return len({n for n in copy.numbers if within(n, first, wanted)})


def within(number: int, first: int, wanted: int) -> bool:
    """Whether a number is one of ``wanted`` from ``first`` on, over the counter's end too."""
    return (number - first) % MODULUS < wanted
