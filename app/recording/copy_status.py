"""One disk of a recording as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.model.recording import CopyRole, CopyState


@dataclass(frozen=True, slots=True)
class CopyStatus:
    """One disk as it stands. ``durable_bytes`` are on the medium; ``behind_bytes`` not yet.

    ``durable_ns`` is the monotonic time of the writer's last answer (0: none yet).
    ``cause`` is the system's name of an error (``ENOSPC``), ``exit``, ``hang``, ``empty``,
    ``not growing``, ``shortened``, ``timeout`` or empty. ``missing_since_ns`` is the monotonic time
    from which on this copy lacks something (0: it lacks nothing), ``lost_count`` how often it was
    lost, ``filled_bytes`` what was filled in from the other copy. ``minutes_left`` is the forecast
    until the disk is nearly full (None while unknown).
    """

    role: CopyRole
    folder: Path
    state: CopyState = CopyState.IDLE
    durable_bytes: int = 0
    behind_bytes: int = 0
    rate_bytes_s: float = 0.0
    free_bytes: int | None = None
    total_bytes: int | None = None
    cause: str = ""
    durable_ns: int = 0
    missing_since_ns: int = 0
    lost_count: int = 0
    filled_bytes: int = 0
    minutes_left: float | None = None
