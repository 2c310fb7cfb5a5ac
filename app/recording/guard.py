"""Forecasts of space, and whether a folder can take a recording. Forecasts are pure.

The rule of item RC1 is ``need = factor x rate x planned time + reserve``; its figures come from the
caller, who holds the profile.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from app.model.errors import AppError, BadUsageError, StorageError
from app.model.recording import CopyRole
from app.model.text import T
from app.recording.alarms import DISKS

FINALISE_BYTES = 2 * 1000**3
CLOSING_BYTES = 32 * 1024 * 1024
CLOSING_S = 10.0
LONGEST_FORECAST_S = 365 * 86_400


class FolderState(StrEnum):
    """What a chosen folder is fit for."""

    READY = "ready"
    MISSING = "missing"
    READ_ONLY = "read_only"
    TOO_SMALL = "too_small"


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """What was found out about a folder; sizes in bytes, ``device`` is the volume's number."""

    path: Path
    exists: bool
    writable: bool
    free_bytes: int = 0
    total_bytes: int = 0
    device: int = 0


def needed_bytes(
    planned_minutes: float,
    bytes_per_s: float,
    *,
    factor: float,
    reserve_bytes: int,
) -> int:
    """Free space that a disk must have before a recording of this length."""
    return int(factor * bytes_per_s * planned_minutes * 60) + reserve_bytes


def full_at(
    now: datetime, free_bytes: int, bytes_per_s: float, *, keep_bytes: int = FINALISE_BYTES
) -> datetime | None:
    """When a disk will be full but for ``keep_bytes``; None without a rate or beyond a year."""
    if bytes_per_s <= 0:
        return None
    left_s = max(0, free_bytes - keep_bytes) / bytes_per_s
    return now + timedelta(seconds=left_s) if left_s < LONGEST_FORECAST_S else None


def closing_reserve(total_bytes: int, bytes_per_s: float) -> int:
    """Room in which a copy can still be closed in order; at most a sixteenth of a small disk."""
    return min(int(CLOSING_BYTES + CLOSING_S * bytes_per_s), total_bytes // 16)


def folder_facts(path: Path) -> FolderFacts:
    """Look at a folder, writing a small file to learn whether it takes one. May block."""
    try:
        usage = shutil.disk_usage(path)
        device = path.stat().st_dev
    except OSError:
        return FolderFacts(path, exists=False, writable=False)
    writable = path.is_dir() and _takes_a_file(path)
    return FolderFacts(path, path.is_dir(), writable, usage.free, usage.total, device)


def _takes_a_file(folder: Path) -> bool:
    try:
        descriptor, name = tempfile.mkstemp(prefix=".diemcau-", dir=folder)
    except OSError:
        return False
    os.close(descriptor)
    Path(name).unlink(missing_ok=True)
    return True


def folder_state(facts: FolderFacts, need_bytes: int = 0) -> FolderState:
    """Judge a folder against the space that is needed."""
    if not facts.exists:
        return FolderState.MISSING
    if not facts.writable:
        return FolderState.READ_ONLY
    return FolderState.TOO_SMALL if facts.free_bytes < need_bytes else FolderState.READY


def folder_error(role: CopyRole, facts: FolderFacts, need_bytes: int = 0) -> StorageError | None:
    """The error that speaks of an unfit folder, or None for a fit one."""
    state, disk = folder_state(facts, need_bytes), DISKS[role]
    if state is FolderState.MISSING:
        return StorageError(
            T("recorder", "The folder {path} on the {disk} does not exist.")(
                path=str(facts.path), disk=disk
            ),
            meaning=T("recorder", "The recording was not started."),
            action=T("recorder", "Plug the disk in or choose another folder."),
        )
    if state is FolderState.READ_ONLY:
        return StorageError(
            T("recorder", "The folder {path} on the {disk} cannot be written to.")(
                path=str(facts.path), disk=disk
            ),
            meaning=T("recorder", "The recording was not started."),
            action=T("recorder", "Unlock the disk or choose another folder."),
        )
    if state is FolderState.TOO_SMALL:
        return StorageError(
            T("recorder", "The {disk} has {free} GB free, {need} GB are needed.")(
                disk=disk, free=facts.free_bytes / 1e9, need=need_bytes / 1e9
            ),
            meaning=T("recorder", "The disk could become full before the session ends."),
            action=T("recorder", "Free some space or choose a larger disk."),
        )
    return None


def same_folder(first: Path, second: Path) -> bool:
    """True when both name one folder, by whatever way."""
    try:
        return first.samefile(second)
    except OSError:
        return first.resolve() == second.resolve()


def same_volume(first: FolderFacts, second: FolderFacts) -> bool:
    """True when both folders stand on one volume, so that one failure takes both."""
    return first.exists and second.exists and first.device == second.device


def check_folders(primary: Path, external: Path, need_bytes: int = 0) -> None:
    """Raise the :class:`AppError` that forbids recording to these two folders, if any does.

    :class:`BadUsageError` for the same folder twice, else :class:`StorageError`.
    """
    if same_folder(primary, external):
        raise BadUsageError(
            T("recorder", "The same folder was chosen for both copies: {path}")(path=str(primary)),
            meaning=T("recorder", "One damaged disk would take both copies."),
            action=T("recorder", "Choose a folder on another disk for the second copy."),
        )
    errors: list[AppError] = []
    for role, path in ((CopyRole.PRIMARY, primary), (CopyRole.EXTERNAL, external)):
        error = folder_error(role, folder_facts(path), need_bytes)
        if error is not None:
            errors.append(error)
    if errors:
        raise errors[0]
