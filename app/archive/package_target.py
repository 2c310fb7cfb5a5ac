"""The folder that takes a package: names that are free, room for it, and why it may refuse."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.archive.check import VerifyReport
from app.model.errors import ArchiveError, StorageError
from app.model.text import T

_SPARE_BYTES = 16 * 1024 * 1024


def free_name(to: Path, name: str, work_prefix: str = "") -> str:
    """The name, or the name with the first number that no package bears; nor one that is being
    made under it behind ``work_prefix``.
    """
    taken = {entry.name.removeprefix(work_prefix).casefold() for entry in to.iterdir()}
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def require_space(to: Path, payload_bytes: int) -> None:
    """Raise :class:`StorageError` where the payload and what belongs to it has no room."""
    needed, free = payload_bytes + payload_bytes // 100 + _SPARE_BYTES, shutil.disk_usage(to).free
    if free < needed:
        raise StorageError(
            T("archive", "{folder} has {free_mb} MB free, the package needs {needed_mb} MB.")(
                folder=str(to), free_mb=free // 1_000_000, needed_mb=needed // 1_000_000
            ),
            meaning=T("archive", "No package was made; the recording is untouched."),
            action=T("archive", "Choose a disk with more free space."),
        )


def not_read_back(check: VerifyReport) -> ArchiveError:
    """The sentence for a medium that does not give back what was written."""
    names = ", ".join((*check.changed, *check.missing, *check.extra))
    return ArchiveError(
        T("archive", "The disk did not give back what was written: {files}")(files=names),
        meaning=T("archive", "No package was made; the recording is untouched."),
        action=T("archive", "The disk may be failing. Use another disk."),
    )


def refused(to: Path, error: OSError) -> StorageError:
    """The sentence for a medium that refuses."""
    what: Callable[..., Any] = (
        T("archive", "{folder} is full.")
        if error.errno == errno.ENOSPC
        else T("archive", "The package cannot be written to {folder}: {reason}")
    )
    return StorageError(
        what(folder=str(to), reason=str(error.strerror)),
        meaning=T("archive", "No package was made; the recording is untouched."),
        action=T("archive", "Check the disk or choose another one."),
    )
