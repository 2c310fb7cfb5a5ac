"""A process that is not a child of this one: whether it lives, and how it is ended."""

from __future__ import annotations

import logging

import psutil

log = logging.getLogger(__name__)


class OtherProcess:
    """A process by its number, told apart from a later one of the same number by its start."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        try:
            self._process: psutil.Process | None = psutil.Process(pid)
        except psutil.Error:
            self._process = None

    @property
    def alive(self) -> bool:
        """True until it has ended; one that nobody has collected yet has ended."""
        if self._process is None:
            return False
        try:
            return self._process.is_running() and (self._process.status() != psutil.STATUS_ZOMBIE)
        except psutil.Error:
            return False

    def runs(self, module: str) -> bool:
        """True where it is an interpreter that was started with ``-m module``."""
        try:
            return self._process is not None and module in self._process.cmdline()
        except psutil.Error:
            return False

    def terminate(self) -> None:
        """Ask it to end; on Windows it is ended."""
        self._signal("terminate")

    def kill(self) -> None:
        """End it, also when it was stopped."""
        self._signal("kill")

    def _signal(self, name: str) -> None:
        try:
            if self._process is not None:
                getattr(self._process, name)()
        except psutil.Error:
            log.info("process %d was gone before %s", self.pid, name)
