"""What another copy of a session may be made from, and where it may go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.engine.medium_there import MediumThere
from app.model.custody import BROUGHT_IN, CopyForm, CopyState, HeldCopy, Medium
from app.model.errors import ArchiveError, BadUsageError
from app.model.text import T
from app.store.custody import Custody


def copies_to_read(known: Sequence[HeldCopy], package: str, there: MediumThere) -> list[HeldCopy]:
    """The copies to read: the package, or of each recording one that counts, and whose disk is
    connected where there is such a one. Touches disks; raises where there is none.
    """
    copies = [c for c in known if c.counts]
    if package:
        found = [c for c in copies if c.form is CopyForm.PACKAGE and c.path == package]
    else:
        found = [c for c in copies if c.form is CopyForm.RECORDING or c.form in BROUGHT_IN]
    best: dict[str, HeldCopy] = {}
    for copy in sorted(found, key=lambda one: one.verified_at, reverse=True):
        if copy.seal in best:
            continue
        if there.look(copy.medium, copy.path, copy.seal).there:
            best[copy.seal] = copy
    for copy in found:
        if copy.seal not in best:
            there.need(copy.medium, copy.path, copy.seal)
    if not best:
        raise ArchiveError(
            T("custody", "No copy of this session was read back and matched."),
            meaning=T("custody", "Nothing is copied that was not verified."),
            action=T("custody", "Check the copies first."),
        )
    return list(best.values())


def copy_target(
    sources: Sequence[HeldCopy], to: Path, see: Callable[[Path], Medium | None]
) -> Medium:
    """The medium that takes the copies, as ``see`` tells of a folder; raises where it is none of
    its own.
    """
    if not to.is_dir():
        raise BadUsageError(
            T("custody", "There is no folder {folder}.")(folder=str(to)),
            action=T("custody", "Connect the disk or choose another folder."),
        )
    medium = see(to)
    if medium is None or medium.id in {one.medium for one in sources}:
        raise BadUsageError(
            T("custody", "The folder {folder} is on the disk that the copy is read from.")(
                folder=str(to)
            ),
            meaning=T("custody", "A second copy on one disk is lost together with the first."),
            action=T("custody", "Connect another disk and choose it."),
        )
    return medium


def need_ours(medium: Medium, custody: Custody) -> None:
    """Raise where the disk was handed over, or is lent, and nobody noted that it is back."""
    given = any(one.state is CopyState.GIVEN for one in custody.copies_on(medium.id))
    if given or any(one.medium == medium.id for one in custody.loans()):
        raise BadUsageError(
            T("custody", "“{disk}” was handed over or lent, with what lies on it.")(
                disk=medium.name
            ),
            meaning=T("custody", "A copy on it would not be kept by this office."),
            action=T("custody", "Note first that the disk is back, or choose another disk."),
        )
