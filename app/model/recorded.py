"""What was recorded of a session, part by part, and which copies hold it whole.

Disks are not counted but parts: a session of two parts is no better kept than the part of which
there are fewest copies.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.model.custody import ENOUGH_COPIES, CopyForm, HeldCopy, Medium

DERIVED = frozenset({CopyForm.EXCERPT, CopyForm.REENCODED})
"""Forms of what was made from a recording and stands for no part of it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what was recorded (a take, a continuation), or a file from elsewhere beside it.

    ``name`` is that of its folder. A copy is known by the SHA-256 of its list of files: ``whole``
    are those lists that name all of the part, ``seals`` those of all its copies, short ones too;
    what a copy with one of the lists that are ``unread`` holds, nobody knows. A list that is among
    ``otherwise`` names a file that no whole one names so: its last seconds may be longer.
    """

    name: str
    whole: frozenset[str]
    seals: frozenset[str]
    unread: frozenset[str] = frozenset()
    otherwise: frozenset[str] = frozenset()

    def may_hold_more(self, seal: str) -> bool:
        """True where a copy with this list may hold something that no other copy holds."""
        return seal in self.unread or seal in self.otherwise


@dataclass(frozen=True, slots=True)
class Recorded:
    """All of a session. ``contents`` says of each whole package, and of each folder with what came
    from elsewhere, by its seal, what it holds: lists of files of recordings, and hashes of files
    that came from elsewhere; one that is not named
    there (something was left out or wanting, or nobody knows) stands for no copy. ``beside`` is
    what came from elsewhere: no copy of it is waited for, but none may be lost.
    """

    parts: tuple[Part, ...] = ()
    contents: Mapping[str, frozenset[str]] = field(default_factory=dict)
    beside: tuple[Part, ...] = ()

    def is_whole(self, copy: HeldCopy) -> bool:
        """True where a copy holds a part whole; whether it was read back is another matter."""
        return any(self.holds(copy, part) for part in self.parts)

    def holds(self, copy: HeldCopy, part: Part) -> bool:
        """True where a copy holds all of a part. What was derived from a recording never does."""
        if copy.form is CopyForm.RECORDING:
            return copy.seal in part.whole
        if copy.form in DERIVED:
            return False
        return not part.whole.isdisjoint(self.contents.get(copy.seal, ()))

    def lost_with(self, copy: HeldCopy) -> list[Part]:
        """The parts of which something may go with a copy: all where nobody knows what it holds."""
        if copy.form is CopyForm.RECORDING:
            own = [part for part in self.parts if copy.seal in part.seals]
            return own or list(self.parts)
        if copy.form in DERIVED:
            return list(self.parts)
        every = [*self.parts, *self.beside]
        return [one for one in every if self.holds(copy, one)] or every


def holders(
    part: Part, copies: Iterable[HeldCopy], media: Mapping[str, Medium], recorded: Recorded
) -> list[HeldCopy]:
    """Of the whole, verified copies of a part one of each medium that is certainly another one."""
    found: dict[str, HeldCopy] = {}
    for copy in copies:
        medium = media.get(copy.medium)
        if copy.counts and medium and medium.told_apart and recorded.holds(copy, part):
            found.setdefault(medium.id, copy)
    return list(found.values())


def copies_of_all(
    copies: Iterable[HeldCopy], media: Mapping[str, Medium], recorded: Recorded
) -> int:
    """How many verified copies on different media there are of everything that was recorded: as
    many as of the part that has fewest; 0 where nothing was.
    """
    known = list(copies)
    return min((len(holders(one, known, media, recorded)) for one in recorded.parts), default=0)


def too_few(
    parts: Iterable[Part],
    copies: Iterable[HeldCopy],
    media: Mapping[str, Medium],
    recorded: Recorded,
) -> list[Part]:
    """Those ``parts`` of which there are not two verified copies on different media."""
    known = list(copies)
    return [one for one in parts if len(holders(one, known, media, recorded)) < ENOUGH_COPIES]


def is_archived(
    copies: Iterable[HeldCopy], media: Mapping[str, Medium], recorded: Recorded
) -> bool:
    """True only where everything that was recorded is in two whole, verified copies on media that
    are certainly different.
    """
    return copies_of_all(copies, media, recorded) >= ENOUGH_COPIES
