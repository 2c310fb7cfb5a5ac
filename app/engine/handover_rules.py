"""What may be handed over: only what is whole, told apart, here, and allowed to leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.engine.dossier_names import Discretion
from app.engine.handover_authority import authority_of
from app.engine.sealed_copies import holds_sealed
from app.model.custody import (
    ENOUGH_COPIES,
    NOT_OURS,
    CopyState,
    HeldCopy,
    Medium,
    MediumKind,
)
from app.model.errors import ArchiveError, BadUsageError
from app.model.reception import LEAST_REASON
from app.model.recorded import Recorded, copies_of_all
from app.model.text import T, Text
from app.store.store import Store

CARRIED = frozenset({MediumKind.DISK, MediumKind.EXTERNAL, MediumKind.DISC})
"""Media that are handed over as things: all that lies on one goes along."""


@dataclass(frozen=True, slots=True)
class Giving:
    """What is asked for: the ``copies`` by number at a ``session``; with ``whole_media`` also all
    else that lies on their media; ``fewer`` says that less than two verified copies may stay.
    """

    session: str
    copies: tuple[int, ...]
    person: str
    authority: str = ""
    release: str = ""
    whole_media: bool = False
    fewer: bool = False


@dataclass(frozen=True, slots=True)
class Archive:
    """All copies of the sessions concerned, all media by id, the media that are lent, and what was
    recorded of each session.
    """

    copies: Sequence[HeldCopy]
    media: Mapping[str, Medium]
    lent: frozenset[str] = field(default_factory=frozenset)
    recorded: Mapping[str, Recorded] = field(default_factory=dict)

    def medium(self, copy: HeldCopy) -> Medium:
        """The medium that a copy lies on."""
        return self.media[copy.medium]

    def along_with(self, copies: Iterable[HeldCopy]) -> list[HeldCopy]:
        """All else that is on the media that would be carried away with these."""
        chosen = {one.id: one for one in copies}
        carried = {one.medium for one in chosen.values() if self.medium(one).kind in CARRIED}
        return [
            one
            for one in self.copies
            if one.medium in carried and one.id not in chosen and one.state not in NOT_OURS
        ]


def archive_of(store: Store, sessions: Iterable[str]) -> Archive:
    """The copies of ``sessions``, and of every session that has one on a medium that could be
    carried away with them. On the store's thread.
    """
    custody, asked = store.custody, list(sessions)
    media = {one.id: one for one in custody.media()}
    lent = frozenset(loan.medium for loan in custody.loans())
    near = Archive(custody.copies(asked), media, lent)
    leaving = [one for one in near.copies if problem_of(one, near) is None]
    carried = dict.fromkeys(one.medium for one in leaving if near.medium(one).kind in CARRIED)
    others = [one.session for medium in carried for one in custody.copies_on(medium)]
    every = list(dict.fromkeys([*asked, *others]))
    return Archive(custody.copies(every), media, lent, store.recorded.of_sessions(every))


def problem_of(copy: HeldCopy, archive: Archive) -> Text | None:
    """Why this copy cannot be handed over; None where it can."""
    medium = archive.medium(copy)
    found = {
        CopyState.GIVEN: T("handover", "It was handed over already."),
        CopyState.SET_ASIDE: T("handover", "It waits to be disposed of."),
        CopyState.DISPOSED: T("handover", "It was disposed of."),
        CopyState.DAMAGED: T("handover", "It is damaged."),
        CopyState.MISSING: T("handover", "It was not found where it lay."),
        CopyState.LOST: T("handover", "It was noted as lost."),
    }.get(copy.state)
    if found is not None:
        return found
    if not copy.verified_at:
        return T("handover", "It was never read back after it was made; check it first.")
    if medium.id in archive.lent:
        return T("handover", "The disk is lent; it has to come back first.")
    if not medium.told_apart:
        return T("handover", "The disk has no number; register it with a label first.")
    if medium.kind is MediumKind.DISK and not medium.registered_by:
        return T(
            "handover",
            "It lies on the disk of this computer. Copy it to another disk or a disc first; a disk"
            " that can be taken out is registered with a label.",
        )
    return None


def copies_to_give(asked: Giving, archive: Archive) -> list[HeldCopy]:
    """All copies that go along, those asked for first.

    Raises :class:`BadUsageError` for what is no copy, or where none is of the session;
    :class:`ArchiveError` where one of them must not go, or others would be carried along unsaid.
    """
    chosen = [one for one in archive.copies if one.id in asked.copies]
    if not chosen or len(chosen) != len(set(asked.copies)):
        raise BadUsageError(_choose())
    if all(one.session != asked.session for one in chosen):
        raise BadUsageError(_choose())
    _need_no_problem(chosen, archive)
    along = archive.along_with(chosen)
    if along and not asked.whole_media:
        names = ", ".join(dict.fromkeys(archive.medium(one).name for one in along))
        raise ArchiveError(
            T("handover", "{count} more copies lie on what is handed over: {names}")(
                count=len(along), names=names
            ),
            meaning=T("handover", "They would leave the house without being noted."),
            action=T("handover", "Hand over all that lies there, or use another disk."),
        )
    _need_no_problem(along, archive)
    return [*chosen, *along]


def _need_no_problem(copies: Iterable[HeldCopy], archive: Archive) -> None:
    for copy in copies:
        problem = problem_of(copy, archive)
        if problem is not None:
            raise ArchiveError(
                T("handover", "The copy on “{name}” cannot be handed over.")(
                    name=archive.medium(copy).name
                ),
                meaning=problem,
                action=T("handover", "Nothing was handed over."),
            )


def need_copies_left(asked: Giving, given: Sequence[HeldCopy], archive: Archive) -> dict[str, int]:
    """How many verified copies of each session stay with us; raises :class:`ArchiveError` where
    they are too few and nobody said that this is meant.
    """
    numbers = {one.id for one in given}
    kept: dict[str, list[HeldCopy]] = {one.session: [] for one in given}
    for copy in archive.copies:
        if copy.session in kept and copy.id not in numbers:
            kept[copy.session].append(copy)
    left = {
        session: copies_of_all(copies, archive.media, archive.recorded[session])
        for session, copies in kept.items()
    }
    least = min(left.values())
    if least < ENOUGH_COPIES and not asked.fewer:
        raise ArchiveError(
            T("handover", "Only {count} of {needed} verified copies would stay with us.")(
                count=least, needed=ENOUGH_COPIES
            ),
            meaning=T("handover", "What somebody else keeps does not count as a copy of ours."),
            action=T("handover", "Make another copy first, or say that this is meant."),
        )
    return left


def need_authority(asked: Giving, given: Sequence[HeldCopy], store: Store) -> list[str]:
    """Raise where a sealed stretch or a confidential case would leave without a decision. Returns
    the sessions whose sealed stretches go along on this ``authority``. On the store's thread.
    """
    decided = authority_of(asked.authority, asked.person)
    sessions = dict.fromkeys(copy.session for copy in given)
    sealed = [one for one in sessions if holds_sealed(one, given, store)]
    if sealed and decided is None:
        raise ArchiveError(
            T("handover", "A copy holds stretches that are sealed."),
            meaning=T("handover", "Nothing was handed over."),
            action=T(
                "handover",
                "Name the decision that allows it, or make a package without these stretches.",
            ),
        )
    for session in sessions:
        if Discretion(store, session).confidential and len(asked.release) < LEAST_REASON:
            raise ArchiveError(
                T(
                    "archive",
                    "This session heard a confidential case: who speaks is to be seen and heard.",
                ),
                meaning=T("handover", "Nothing was handed over."),
                action=T(
                    "archive",
                    "Name the decision that allows it and the person who answers for it.",
                ),
            )
    return sealed


def hider(store: Store, sessions: Iterable[str]) -> Callable[[Any], Any]:
    """What takes the names that are kept confidential in any of ``sessions`` out of texts, lists
    and dictionaries. On the store's thread.
    """
    discretions = [Discretion(store, session) for session in sessions]

    def hide(told: Any) -> Any:
        for one in discretions:
            told = one.hide(told)
        return told

    return hide


def _choose() -> Text:
    return T("handover", "Choose the copies of this session that are handed over.")
