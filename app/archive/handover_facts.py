"""What a handover record is told about the package and the two sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.archive.contents import Authority
from app.model.recording import SegmentRecord


@dataclass(frozen=True, slots=True)
class Party:
    """One side of a handover; empty fields are filled in by hand."""

    organization: str = ""
    person: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class HandoverFacts:
    """What the record says. Sizes in bytes; ``seal`` is the package's; unknown texts are empty.

    ``superior`` and ``issuer`` head the paper, ``place`` stands before its date, ``number`` in its
    symbol; ``started_at`` and ``ended_at`` are those of the recording; ``read_back`` is
    (matched, expected) files of the check. ``sealed`` are the stretches that nobody sees without
    authority (seconds; an end of None is that of the recording), contained only where there is an
    ``authority``; ``withheld`` are the files that are not in the package for that reason;
    ``wanting`` those that were recorded but are on no copy that could be reached. ``audit_head`` is
    the counter and the hash of the newest entry of the audit log, None where it is not known.
    """

    package_name: str
    seal: str
    files: int
    bytes: int
    read_back: tuple[int, int]
    made_at: datetime
    session_title: str
    session_id: str
    segments: Sequence[SegmentRecord] = ()
    started_at: datetime | None = None
    ended_at: datetime | None = None
    point_name: str = ""
    medium_name: str = ""
    medium_serial: str = ""
    giver: Party = Party()
    receiver: Party = Party()
    superior: str = ""
    issuer: str = ""
    place: str = ""
    number: str = ""
    practice: bool = False
    sealed: Sequence[tuple[float, float | None]] = ()
    authority: Authority | None = None
    withheld: Sequence[str] = ()
    wanting: Sequence[str] = ()
    audit_head: tuple[int, str] | None = None
