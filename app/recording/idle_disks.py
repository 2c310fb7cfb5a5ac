"""The chosen disks while nothing is recorded: what is free, and how long it would last."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from app.model.recording import CopyRole, CopyState
from app.recording.encoder import EncoderSettings
from app.recording.guard import full_at
from app.recording.status import VolumeStatus


def idle_volume(role: CopyRole, folder: Path, encoder: EncoderSettings) -> VolumeStatus:
    """One chosen disk; LOST where its folder is not there. May block on a dead share."""
    try:
        usage = shutil.disk_usage(folder)
        number = str(folder.stat().st_dev)
    except OSError:
        return _volume(role, folder, CopyState.LOST)
    full = full_at(datetime.now().astimezone(), usage.free, encoder.bytes_per_s)
    return _volume(
        role,
        folder,
        CopyState.IDLE,
        free_bytes=usage.free,
        total_bytes=usage.total,
        full_at=full.isoformat(timespec="minutes") if full else None,
        file_system=number,
    )


def unknown_volume(role: CopyRole, folder: Path) -> VolumeStatus:
    """A chosen disk that does not answer: nothing is known of it, neither now nor from before."""
    return _volume(role, folder, CopyState.IDLE)


def _volume(
    role: CopyRole,
    folder: Path,
    state: CopyState,
    *,
    free_bytes: int | None = None,
    total_bytes: int | None = None,
    full_at: str | None = None,
    file_system: str = "",
) -> VolumeStatus:
    return VolumeStatus(
        role=role,
        volume=str(folder),
        path=str(folder),
        state=state,
        free_bytes=free_bytes,
        total_bytes=total_bytes,
        full_at=full_at,
        verified_until=None,
        bytes_written=0,
        behind_bytes=0,
        rate_bytes_s=0.0,
        file_system=file_system,
    )
