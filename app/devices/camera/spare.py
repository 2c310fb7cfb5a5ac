"""A second helper for a camera: it has loaded everything and waits to open the device."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from app.system.processes import Child, start_child

log = logging.getLogger(__name__)


class CameraSpare:
    """Keeps the spare of one camera's helper. Used by one thread at a time.

    ``spec`` goes through standard input, so that no password stands in a list of processes.
    """

    def __init__(self, role: str, command: Sequence[str], spec: str, log_dir: Path) -> None:
        self._role = role
        self._command = [*command, "--wait"]
        self._spec = spec
        self._log_dir = log_dir
        self._child: Child | None = None

    def keep(self) -> None:
        """Start one unless it is there."""
        if self._child is not None and self._child.running:
            return
        try:
            child = start_child(
                f"spare:{self._role}", self._command, log_dir=self._log_dir, stdin=True, stdout=True
            )
            child.stdin.write(f"{self._spec}\n".encode())
        except OSError:
            log.exception("no spare helper for %s", self._role)
        else:
            self._child = child

    def wake(self) -> Child | None:
        """Have the spare open the camera; None where there is none."""
        child, self._child = self._child, None
        if child is None or not child.running:
            return None
        try:
            child.stdin.write(b"go\n")
        except OSError:
            return None
        child.role = self._role
        return child

    def stop(self) -> None:
        """End the spare."""
        child, self._child = self._child, None
        if child is not None:
            child.stop()
            child.stdout.close()
