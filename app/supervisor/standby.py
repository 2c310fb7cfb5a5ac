"""A second engine that has loaded everything and waits: going on then takes no start of a program.

It opens nothing, holds nothing and beats for nobody before it is woken.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import IO

from app.system.paths import DataPaths
from app.system.processes import detached_status, python_command, start_waiting

log = logging.getLogger(__name__)

WAKE = b"go\n"


class Standby:
    """Keeps the engine that waits. Used by one thread."""

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._waiting: tuple[int, IO[bytes]] | None = None

    def keep(self) -> None:
        """Start one unless one waits; a machine that refuses has none."""
        if self._waiting is not None and detached_status(self._waiting[0]) is None:
            return
        self.stop()
        command = python_command(
            "app.engine", "--data", str(self._paths.root), "--supervised", "--standby"
        )
        try:
            self._waiting = start_waiting(command, self._paths.logs / "engine.out.log")
        except OSError:
            log.exception("no engine can wait beside the one that runs")

    def wake(self) -> int | None:
        """Have it take the engine's place; returns its process number, None where none waits."""
        waiting, self._waiting = self._waiting, None
        if waiting is None or detached_status(waiting[0]) is not None:
            return None
        try:
            waiting[1].write(WAKE)
            waiting[1].close()
        except OSError:
            return None
        return waiting[0]

    def stop(self) -> None:
        """Let the one that waits end."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            with suppress(OSError):
                waiting[1].close()
