"""How much room a copy has left on its disk, from its status. Pure."""

from __future__ import annotations

from dataclasses import replace

from app.recording.copy_status import CopyStatus
from app.recording.guard import closing_reserve


def measured(status: CopyStatus, accepted_bytes: int, rate_bytes_s: float) -> CopyStatus:
    """The status with what follows from all that was accepted so far and of late."""
    left = None
    if status.free_bytes is not None and status.total_bytes and rate_bytes_s > 0:
        spare = status.free_bytes - closing_reserve(status.total_bytes, rate_bytes_s)
        left = max(0, spare) / rate_bytes_s / 60
    behind = max(0, accepted_bytes - status.durable_bytes)
    return replace(status, behind_bytes=behind, rate_bytes_s=rate_bytes_s, minutes_left=left)


def nearly_full(status: CopyStatus) -> bool:
    """True when only the room is left that closing the copy takes."""
    reserve = closing_reserve(status.total_bytes or 0, status.rate_bytes_s)
    return status.free_bytes is not None and status.free_bytes < reserve


def has_room(status: CopyStatus) -> bool:
    """True when a copy that was ended can go on: what it missed fits, and clearly more."""
    reserve = closing_reserve(status.total_bytes or 0, status.rate_bytes_s)
    return (status.free_bytes or 0) > 2 * reserve + status.behind_bytes
