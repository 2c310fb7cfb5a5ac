"""Custody: which copies of a session there are, on which media, and what was done with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import PureWindowsPath
from typing import Any

ENOUGH_COPIES = 2
"""Thông tư 05/2025/TT-BNV asks for at least two backup sets, each on a medium of its own."""


def last_name(path: str) -> str:
    """The last part of a place: a folder of either system, an address in a store."""
    return PureWindowsPath(path).name


class MediumKind(StrEnum):
    """What a copy lies on. ``DISK`` is built into a computer, ``EXTERNAL`` can be carried away."""

    DISK = "disk"
    EXTERNAL = "external"
    DISC = "disc"
    STORE = "store"
    SHARE = "share"


class CopyForm(StrEnum):
    """What a copy is: the folder of a recording, a package, an excerpt of a recording, a package
    whose picture was encoded anew, which stands for no original, what the meeting's platform
    recorded, or what came from elsewhere.
    """

    RECORDING = "recording"
    PACKAGE = "package"
    EXCERPT = "excerpt"
    REENCODED = "reencoded"
    PLATFORM = "platform"
    IMPORT = "import"


BROUGHT_IN = frozenset({CopyForm.PLATFORM, CopyForm.IMPORT})
"""Forms of what this program did not record: kept beside a session's copies, and none of them."""


class CopyState(StrEnum):
    """State of a copy as it was found last.

    ``GIVEN``: it was handed over and is kept by somebody else; ``SET_ASIDE``: it waits to be
    deleted by the order of two persons; ``DISPOSED``: it was deleted by that order; ``LOST``: it
    was missing, and a person noted that it is gone for good. It is one again only once all of it
    was read back.
    """

    KEPT = "kept"
    DAMAGED = "damaged"
    MISSING = "missing"
    GIVEN = "given"
    SET_ASIDE = "set_aside"
    DISPOSED = "disposed"
    LOST = "lost"


NOT_OURS = (CopyState.GIVEN, CopyState.DISPOSED, CopyState.LOST)
"""States of a copy that this office does not keep any more."""
NOT_HERE = (*NOT_OURS, CopyState.SET_ASIDE)
"""States of a copy that does not lie at its place."""


@dataclass(frozen=True, slots=True)
class Medium:
    """A disk, disc, store or share. Times are ISO 8601 or empty, ``capacity`` is in bytes, 0 where
    it is not known.

    ``label`` is what stands on its sticker and ``place`` where it is kept, both a person's words;
    ``seen_at`` says when it was connected last and ``path`` under which folder. ``registered_by``
    is the person who entered it, empty for one that the program only saw.
    """

    id: str
    kind: MediumKind
    serial: str = ""
    label: str = ""
    capacity: int = 0
    place: str = ""
    registered_at: str = ""
    registered_by: str = ""
    seen_at: str = ""
    path: str = ""
    file_system: str = ""
    free: int = -1

    @property
    def told_apart(self) -> bool:
        """True where it is certain which medium this is: by its serial number, or by a person."""
        return bool(self.serial or self.registered_by) or self.kind not in _DISKS

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.label or self.serial or self.path or self.id


_DISKS = frozenset({MediumKind.DISK, MediumKind.EXTERNAL})


@dataclass(frozen=True, slots=True)
class HeldCopy:
    """One copy. ``seal`` is the SHA-256 of the manifest on which all its other hashes rest.

    ``medium`` is the id of a :class:`Medium`, ``path`` where on it the copy lies. ``verified_at``
    is when all of it was last read from its medium and matched, empty where it never did;
    ``checked_at`` when it was last looked at, whatever that said.
    """

    id: int | None
    session: str
    form: CopyForm
    medium: str
    path: str
    seal: str
    bytes: int
    made_at: str
    made_by: str
    verified_at: str = ""
    checked_at: str = ""
    state: CopyState = CopyState.KEPT

    @property
    def counts(self) -> bool:
        """True for a copy that was read back and has not been found otherwise since; which parts of
        the recording it stands for says :class:`app.model.recorded.Recorded`.
        """
        return self.state is CopyState.KEPT and bool(self.verified_at)


@dataclass(frozen=True, slots=True)
class CustodyEvent:
    """What was done, never changed. ``copy`` is the number of a copy, ``medium`` an id, either
    empty where the event is about none; ``why`` is a person's reason.
    """

    id: int | None
    at: str
    who: str
    action: str
    session: str = ""
    copy: int | None = None
    medium: str = ""
    why: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Loan:
    """A medium that was lent. ``due`` is a day (ISO 8601), ``returned_at`` is empty until it is
    back.
    """

    id: int | None
    medium: str
    lent_at: str
    lent_by: str
    borrower: str
    purpose: str
    due: str
    returned_at: str = ""
    returned_to: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Retention:
    """How long a session is kept, as an archivist set it. ``years`` is None for ever.

    It is counted from the end of ``from_year``; ``basis`` names the document that says so.
    """

    id: int | None
    session: str
    years: int | None
    from_year: int
    basis: str
    set_at: str
    set_by: str

    @property
    def until(self) -> str:
        """The last day (ISO 8601) on which it must be kept; empty for ever."""
        return "" if self.years is None else f"{self.from_year + self.years:04}-12-31"


class DisposalState(StrEnum):
    """How far an order of disposal came; each step is a person's."""

    ASKED = "asked"
    SET_ASIDE = "set_aside"
    DONE = "done"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Disposal:
    """An order to dispose of copies: one person asks, another one agrees. ``copies`` are their
    numbers, ``moved`` the folders in which they wait, or will as soon as they are moved.
    """

    id: int | None
    session: str
    copies: tuple[int, ...]
    reason: str
    asked_by: str
    asked_at: str
    state: DisposalState = DisposalState.ASKED
    agreed_by: str = ""
    agreed_at: str = ""
    ended_at: str = ""
    ended_by: str = ""
    moved: tuple[str, ...] = ()


def plain(row: Medium | HeldCopy | CustodyEvent | Loan | Retention | Disposal) -> dict[str, Any]:
    """A row as plain values for the protocol."""
    return {
        name: str(value) if isinstance(value, StrEnum) else value
        for name, value in asdict(row).items()
    }
