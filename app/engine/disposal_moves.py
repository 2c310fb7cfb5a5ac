"""Moving copies aside, back, and deleting them. What was broken off is finished or undone by
looking at what lies on the disk, not by what was noted: a sudden end may stand between the two.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Sequence
from pathlib import Path

from app.archive.bag_check import SEAL_FILE
from app.archive.check import digest_of
from app.archive.excerpt_papers import SUMS as EXCERPT_SUMS
from app.archive.sums_check import SUMS
from app.model.custody import CopyState, HeldCopy
from app.model.errors import ArchiveError, BadUsageError, StorageError
from app.model.text import T
from app.recording.copies import MANIFEST

WAITING_FOLDER = "CHO-TIEU-HUY"
GOING = ".dang-xoa"
"""Behind the name of a folder that is being deleted: it is whole no more and never goes back."""


def waiting_place(copy: HeldCopy) -> Path:
    """Where a copy waits to be deleted: beside where it lay, on its own disk."""
    place = Path(copy.path)
    return place.parent / WAITING_FOLDER / place.name


def set_aside(copies: Sequence[HeldCopy]) -> tuple[str, ...]:
    """Move folders, all or none, to where they wait; one that was moved before a sudden end stays
    there. Raises :class:`StorageError`, also where another folder lies at the place of a copy.
    """
    for copy in copies:
        place = Path(copy.path)
        if place.exists() and _other(copy, place):
            raise _uncertain(place)
    try:
        for copy in copies:
            _aside(copy)
    except OSError as error:
        put_back(copies)
        raise _cannot(error) from error
    return tuple(str(waiting_place(copy)) for copy in copies)


def put_back(copies: Sequence[HeldCopy]) -> None:
    """Bring folders back from where they wait; one that was never moved, or is back, stays. Raises
    :class:`StorageError`, and :class:`ArchiveError` where deleting was begun.
    """
    for copy in copies:
        waiting = waiting_place(copy)
        if _going(waiting).exists():
            raise ArchiveError(
                T("custody", "Deleting was begun already: {folder}")(folder=str(_going(waiting))),
                meaning=T("custody", "What is left of it is no whole copy any more."),
                action=T("custody", "Have it deleted to the end."),
            )
        try:
            _back(copy, waiting)
        except OSError as error:
            raise _cannot(error) from error


def need_waiting(copies: Sequence[HeldCopy]) -> None:
    """Raise :class:`ArchiveError` where a copy lies at its old place again: its order was being
    withdrawn when the program ended.
    """
    for copy in copies:
        if not _begun(copy) and Path(copy.path).exists():
            raise ArchiveError(
                T("custody", "{folder} does not wait to be disposed of any more.")(
                    folder=copy.path
                ),
                meaning=T("custody", "Nothing is deleted."),
                action=T("custody", "Withdraw the order to its end, then ask anew."),
            )


def delete(copies: Sequence[HeldCopy]) -> None:
    """Delete folders that wait; nothing else can be named here. May be begun again."""
    for copy in copies:
        waiting = waiting_place(copy)
        going = _going(waiting)
        if waiting.parent.name != WAITING_FOLDER:
            raise BadUsageError(T("custody", "This folder does not wait to be disposed of."))
        try:
            if not Path(copy.path).parent.is_dir():
                raise _error(errno.ENOENT, copy.path)
            _remove(going)
            if waiting.exists():
                waiting.rename(going)
                _remove(going)
        except OSError as error:
            raise _cannot(error) from error


def holds(folder: Path, seal: str) -> bool:
    """True where the copy with this seal lies in a folder: another disk may stand at the same
    place, with a folder of the same name.
    """
    return any(
        digest_of(folder / name) == seal for name in (MANIFEST, SEAL_FILE, SUMS, EXCERPT_SUMS)
    )


def need_certain(copy: HeldCopy) -> None:
    """Raise :class:`StorageError` unless what lies at the place of a copy, or waits beside it, is
    that copy by its seal: where its disk came back at another place, it was only concluded where
    on it the copy lies. What is being deleted already was certain when that was begun.
    """
    waiting = waiting_place(copy)
    lying = [folder for folder in (Path(copy.path), waiting) if folder.exists()]
    if not (lying or _going(waiting).exists()):
        raise _cannot(_error(errno.ENOENT, copy.path))
    for folder in lying:
        if not holds(folder, copy.seal):
            raise _uncertain(folder)


def _aside(copy: HeldCopy) -> None:
    place, waiting = Path(copy.path), waiting_place(copy)
    waiting.parent.mkdir(exist_ok=True)
    if waiting.exists():
        if place.exists() or _other(copy, waiting):
            raise _error(errno.EEXIST, str(waiting))
    else:
        place.rename(waiting)


def _back(copy: HeldCopy, waiting: Path) -> None:
    """Bring one back. What was noted as set aside has to be somewhere; of another copy it is not
    known whether it was moved, and a folder that waits there may be none of it.
    """
    place, aside = Path(copy.path), copy.state is CopyState.SET_ASIDE
    if place.exists():
        if aside and waiting.exists():
            raise _error(errno.EEXIST, copy.path)
    elif aside or (waiting.exists() and not _other(copy, waiting)):
        waiting.rename(place)


def _remove(folder: Path) -> None:
    if folder.exists():
        _make_writable(folder)
        shutil.rmtree(folder)


def _error(number: int, path: str) -> OSError:
    return OSError(number, os.strerror(number), path)


def _other(copy: HeldCopy, folder: Path) -> bool:
    """True where something else lies there; of a damaged copy its list may say nothing."""
    return copy.state is not CopyState.DAMAGED and not holds(folder, copy.seal)


def _begun(copy: HeldCopy) -> bool:
    waiting = waiting_place(copy)
    return waiting.exists() or _going(waiting).exists()


def _going(waiting: Path) -> Path:
    return waiting.with_name(waiting.name + GOING)


def _make_writable(folder: Path) -> None:
    """Windows refuses to delete a file that is read-only."""
    for root, _, files in os.walk(folder):
        for file in files:
            path = Path(root) / file
            if not path.is_symlink():
                path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _uncertain(folder: Path) -> StorageError:
    return StorageError(
        T("custody", "What lies in {folder} is not certainly the copy that is meant.")(
            folder=str(folder)
        ),
        meaning=T("custody", "Nothing was moved or deleted."),
        action=T("custody", "Read back what lies on this disk, and look at it by hand."),
    )


def _cannot(error: OSError) -> StorageError:
    return StorageError(
        T("custody", "The disk refuses: {reason}")(reason=error.strerror or str(error)),
        meaning=T("custody", "Nothing was deleted that was not named in the order."),
        action=T("custody", "Connect the disk, then try again."),
    )
