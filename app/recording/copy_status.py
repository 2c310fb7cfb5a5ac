"""One disk of a recording as it stands."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.model.clock import now_ns
from app.model.recording import CopyRole, CopyState

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CopyStatus:
    """One disk as it stands. ``durable_bytes`` are on the medium; ``behind_bytes`` not yet.

    ``durable_ns`` is the monotonic time of the writer's last answer (0: none yet).
    ``cause`` is the system's name of an error (``ENOSPC``), ``exit``, ``fault``, ``hang``,
    ``empty``, ``not growing``, ``shortened``, ``overflow``, ``timeout`` or empty.
    ``missing_since_ns`` is the monotonic time from which on this copy lacks something (0: it lacks
    nothing), ``lost_count`` how often it was lost, ``filled_bytes`` what was filled in from the
    other copy. ``minutes_left`` is the forecast until the disk is nearly full (None while unknown).
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


class Standing:
    """The status of a copy as several threads change it; ``on_change`` is told of each change."""

    def __init__(self, status: CopyStatus, on_change: Callable[[CopyStatus], None]) -> None:
        self.now = status
        self.frozen = False
        self._on_change = on_change
        self._lock = threading.Lock()

    @property
    def state(self) -> CopyState:
        """The state alone."""
        return self.now.state

    def change(self, **values: Any) -> None:
        """Take new values, unless the copy was given up."""
        with self._lock:
            if self.frozen:
                return
            self.now = replace(self.now, **values)
        self._tell()

    def fill_up(self) -> None:
        """No room is left but for closing: ended in order, and lacking what comes from now on."""
        log.error("copy %s ended in order: its disk is nearly full", self.now.role)
        self.change(state=CopyState.FULL, cause="ENOSPC", missing_since_ns=self._missing_since_ns())

    def lose(self, cause: str) -> None:
        """Be out until the writer says otherwise; the first cause stays."""
        with self._lock:
            if self.state in {CopyState.LOST, CopyState.CLOSED}:
                return
            self.now = replace(
                self.now,
                state=CopyState.LOST,
                cause=cause,
                lost_count=self.now.lost_count + 1,
                missing_since_ns=self._missing_since_ns(),
            )
        log.error("copy %s lost: %s", self.now.role, cause)
        self._tell()

    def _tell(self) -> None:
        try:
            self._on_change(self.now)
        except Exception:  # edge: who is told cannot end the thread that tells
            log.exception("the state of copy %s could not be told", self.now.role)

    def freeze(self) -> None:
        """Nobody is concerned any more: lost, without a word."""
        with self._lock:
            self.now = replace(self.now, state=CopyState.LOST)
            self.frozen = True

    def _missing_since_ns(self) -> int:
        return self.now.missing_since_ns or self.now.durable_ns or now_ns()
