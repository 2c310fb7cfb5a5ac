"""What is known of a set of discs that was made of a package."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class DiscState(StrEnum):
    """How far a disc has come. ``IMAGED`` and ``VERIFIED`` were read back whole, ``BURNT`` not."""

    PLANNED = "planned"
    IMAGED = "imaged"
    BURNT = "burnt"
    VERIFIED = "verified"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DiscSet:
    """A set: the package by path and seal, bytes of a blank, recovery data in per cent."""

    id: str
    session: str
    package: str
    package_seal: str
    capacity: int
    recovery_percent: int
    made_at: str
    made_by: str


@dataclass(frozen=True, slots=True)
class FittedPackage:
    """A package whose picture was encoded anew for one disc of ``capacity`` bytes, made of the
    package with the seal ``source_seal``. ``bit_rate`` is that of its picture in bits a second.
    """

    session: str
    source: str
    source_seal: str
    path: str
    seal: str
    bytes: int
    bit_rate: int
    capacity: int
    recovery_percent: int
    made_at: str
    made_by: str


@dataclass(frozen=True, slots=True)
class Disc:
    """One disc of a set. ``bytes`` is its payload, ``seal`` the SHA-256 of its tag manifest (empty
    until its lists are written), ``image_sha256`` that of all its sectors.

    ``image`` is the image file that a person asked for, ``device`` the drive that burnt it;
    ``matched`` of ``expected`` files at the last reading; ``problem`` names what was wrong, in
    plain names of files.
    """

    set_id: str
    number: int
    count: int
    label: str
    bytes: int
    files: int
    state: DiscState = DiscState.PLANNED
    seal: str = ""
    image: str = ""
    image_bytes: int = 0
    image_sha256: str = ""
    device: str = ""
    expected: int = 0
    matched: int = 0
    problem: str = ""
    checked_at: str = ""
    burnings: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        return {**asdict(self), "state": str(self.state)}
