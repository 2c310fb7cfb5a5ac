"""What the law of the archive lets go: after its day, and only what stays in two other copies."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime

from app.engine.disc_custody import set_of
from app.engine.medium_there import full_name
from app.model.custody import (
    NOT_OURS,
    HeldCopy,
    MediumKind,
    Retention,
    last_name,
)
from app.model.errors import ArchiveError, BadUsageError
from app.model.recorded import Part, too_few
from app.model.text import T, Text
from app.store.custody import SessionCustody
from app.store.store import Store

_FOLDERS = frozenset({MediumKind.DISK, MediumKind.EXTERNAL, MediumKind.SHARE})
_READ = ("copy.checked", "copy.found_again")


def chosen(custody: SessionCustody, numbers: Collection[int]) -> list[HeldCopy]:
    """The copies by their numbers; raises where one is none of this session, or not ours to move.

    :class:`BadUsageError` for a wrong choice, :class:`ArchiveError` for a copy that is away.
    """
    copies = [copy for copy in custody.copies if copy.id in numbers]
    if not copies or len(copies) != len(numbers):
        raise BadUsageError(T("custody", "Choose the copies that are to be disposed of."))
    if any(copy.state in NOT_OURS for copy in copies):
        raise refused(T("custody", "A copy is kept by somebody else, or is gone already.")())
    if any(custody.media[copy.medium].kind not in _FOLDERS for copy in copies):
        raise refused(
            T(
                "custody",
                "Discs are destroyed by hand, and what lies in a store is deleted by whoever keeps"
                " it: the program does neither.",
            )()
        )
    return copies


def need_day(kept: Retention | None) -> None:
    """Raise :class:`ArchiveError` before the last day on which a session must be kept is over."""
    if kept is None:
        raise refused(T("custody", "No archivist has set how long this session is kept.")())
    if not kept.until:
        raise refused(T("custody", "This session is kept for ever.")())
    if kept.until >= date.today().isoformat():
        day = date.fromisoformat(kept.until)
        words = T("custody", "This session is kept until {day}.")
        raise refused(words(day=f"{day:%d/%m/%Y}"))


def staying(custody: SessionCustody, going: Collection[HeldCopy]) -> list[HeldCopy]:
    """The copies that would stay and stand for a part of which something would go."""
    numbers, lost = {copy.id for copy in going}, _lost(custody, going)
    return [
        copy
        for copy in custody.copies
        if copy.counts
        and copy.id not in numbers
        and any(custody.recorded.holds(copy, part) for part in lost)
    ]


def need_others(custody: SessionCustody, going: Collection[HeldCopy]) -> None:
    """Raise :class:`ArchiveError` where a part would not stay in two other verified copies on
    different media, or where it may: a copy whose list of files was never read, or names a file
    otherwise than the whole ones do, may hold more than any other one. It names the parts.
    """
    more = [p for p in _lost(custody, going) if any(p.may_hold_more(c.seal) for c in going)]
    lacking = list(dict.fromkeys([*_lacking(custody, going, staying(custody, going)), *more]))
    if lacking or not _lost(custody, going):
        words = T(
            "custody",
            "Besides them there are not two verified copies on different media of: {parts}.",
        )
        raise refused(words(parts=", ".join(one.name for one in lacking) or "–"))


def need_read(
    custody: SessionCustody, going: Collection[HeldCopy], fresh: Collection[HeldCopy]
) -> None:
    """Raise :class:`ArchiveError` where the copies that stay are too few of those that were read
    back since the word before; it names the disks to bring and check first.
    """
    if not _lacking(custody, going, fresh):
        return
    names = [_name(custody, copy) for copy in staying(custody, going) if copy not in fresh]
    raise ArchiveError(
        T(
            "custody",
            "The copies that stay were not all read back since the last word on this order.",
        ),
        meaning=T("custody", "Nothing is deleted."),
        action=T("custody", "Bring these and check them first, then try again: {copies}.")(
            copies=", ".join(dict.fromkeys(names))
        ),
    )


def read_since(
    store: Store, custody: SessionCustody, going: Iterable[HeldCopy], word: str, at: str
) -> list[HeldCopy]:
    """The copies that stay and were read back whole after the ``word`` of an order was spoken at
    ``at``: by the order of the events, for a clock may have been wrong, and by the clock. On the
    store's thread.
    """
    away = list(going)
    numbers = {copy.id for copy in away}
    spoken = max(
        (e.id or 0 for e in custody.events if e.action == word and e.copy in numbers), default=0
    )
    read = {e.copy for e in custody.events if e.action in _READ and (e.id or 0) > spoken}
    return [
        copy
        for copy in staying(custody, away)
        if spoken
        and copy.id in read
        and _instant(copy.verified_at) >= _instant(at)
        and _discs_read(store, copy, at)
    ]


def refused(why: Text) -> ArchiveError:
    """What an order that is not carried out is told."""
    return ArchiveError(
        why,
        meaning=T("custody", "Nothing is deleted."),
        action=T("custody", "Keep the copies, or put right what is missing first."),
    )


def _lost(custody: SessionCustody, going: Iterable[HeldCopy]) -> list[Part]:
    return list(dict.fromkeys(part for copy in going for part in custody.recorded.lost_with(copy)))


def _lacking(
    custody: SessionCustody, going: Collection[HeldCopy], others: Collection[HeldCopy]
) -> list[Part]:
    return too_few(_lost(custody, going), others, custody.media, custody.recorded)


def _name(custody: SessionCustody, copy: HeldCopy) -> str:
    return f"“{full_name(custody.media[copy.medium])}”: {last_name(copy.path)}"


def _discs_read(store: Store, copy: HeldCopy, at: str) -> bool:
    """Of a set of discs each has to be read: one alone says nothing of the others."""
    discs = store.discs.of_set(set_of(copy.medium)) if copy.medium.startswith("discs:") else []
    return all(_instant(disc.checked_at) >= _instant(at) for disc in discs)


def _instant(at: str) -> datetime:
    return datetime.fromisoformat(at) if at else datetime.min.replace(tzinfo=UTC)
