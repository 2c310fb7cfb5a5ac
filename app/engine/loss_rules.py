"""Which copies may be noted as lost: those that were looked for and are not there."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.engine.medium_there import full_name
from app.model.custody import CopyState, HeldCopy, last_name
from app.model.errors import ArchiveError, BadUsageError
from app.model.recorded import DERIVED, Part
from app.model.text import T, Text
from app.store.custody import SessionCustody
from app.store.store import Store

LOST = "copy.lost"


def named(store: Store, numbers: Collection[int], session: str) -> list[HeldCopy]:
    """The copies by their numbers; raises :class:`BadUsageError` for one that is none, or none of
    the ``session`` where one is named. On the store's thread.
    """
    copies = [copy for one in numbers if (copy := store.custody.copy(one)) is not None]
    strange = any(session not in ("", copy.session) for copy in copies)
    if not copies or strange or len(copies) != len(numbers):
        raise BadUsageError(T("custody", "Choose the copies that are noted as lost."))
    return copies


HELD = (CopyState.KEPT, CopyState.DAMAGED)
"""States of a copy that goes with its disk, where that is gone for good."""


def need_missing(copy: HeldCopy, custody: SessionCustody, *, disk_gone: bool) -> None:
    """Raise :class:`ArchiveError` for a copy that nobody looked for in vain, but where its whole
    disk is said to be gone: nothing can be looked for on that any more.
    """
    if copy.state is not CopyState.MISSING and not (disk_gone and copy.state in HELD):
        raise _refused(copy, custody, _why_not(copy.state))


def disk_is_there(copy: HeldCopy, custody: SessionCustody) -> ArchiveError:
    """What is told where the disk that is said to be gone is connected."""
    return _refused(copy, custody, T("custody", "Its disk is connected: check the copy first.")())


def is_there(copy: HeldCopy, custody: SessionCustody, place: str) -> ArchiveError:
    """What is told where the copy lies at its place after all."""
    words = T("custody", "It is there: {place}. Check it again.")(place=place)
    return _refused(copy, custody, words)


def last_of(custody: SessionCustody, going: Collection[HeldCopy]) -> list[Part]:
    """The parts of which no copy that is thought to be whole stays with us besides these."""
    numbers = {copy.id for copy in going}
    stay = [c for c in custody.copies if c.state is CopyState.KEPT and c.id not in numbers]
    theirs = (custody.recorded.lost_with(c) for c in going if c.form not in DERIVED)
    parts = dict.fromkeys(part for some in theirs for part in some)
    return [part for part in parts if not any(custody.recorded.holds(c, part) for c in stay)]


def need_not_last(parts: Iterable[Part]) -> None:
    """Raise :class:`ArchiveError` where nothing would be left of a part."""
    names = ", ".join(part.name for part in parts)
    if names:
        raise ArchiveError(
            T("custody", "No other copy that is thought to be whole is left of: {parts}.")(
                parts=names
            ),
            meaning=T("custody", "Once this one is noted as lost, that recording is lost."),
            action=T(
                "custody",
                "Look for it first. If it is really gone, say that the last one is meant.",
            ),
        )


def _refused(copy: HeldCopy, custody: SessionCustody, why: Text) -> ArchiveError:
    words = T("custody", "The copy {name} on “{disk}” cannot be noted as lost.")
    return ArchiveError(
        words(name=last_name(copy.path), disk=full_name(custody.media[copy.medium])),
        meaning=why,
        action=T("custody", "Nothing was changed."),
    )


def _why_not(state: CopyState) -> Text:
    return {
        CopyState.DAMAGED: T(
            "custody", "It is damaged, but it is there: mend it from another copy."
        ),
        CopyState.GIVEN: T("custody", "It was handed over: note first that it is back."),
        CopyState.SET_ASIDE: T(
            "custody", "It waits to be disposed of by the order of two persons."
        ),
        CopyState.DISPOSED: T("custody", "It was disposed of by the order of two persons."),
        CopyState.LOST: T("custody", "It is noted as lost already."),
    }.get(
        state,
        T("custody", "Nobody has found it missing: connect its disk and check it first."),
    )()
