"""The engine as the supervisor holds it: started by itself, or adopted from one before."""

from __future__ import annotations

import logging

from app.ipc.endpoint import failure_file
from app.ipc.heartbeat import Heartbeat, Party, Pulse
from app.model.clock import NS_PER_S, now_ns
from app.supervisor.standby import Standby
from app.system.other_process import OtherProcess
from app.system.paths import DataPaths
from app.system.processes import detached_status, python_command, start_detached

log = logging.getLogger(__name__)

STARTING_S = 20.0
"""An engine that has not beaten once for so long has hung while it started."""


class EngineProcess:
    """One engine process and the signs that it gives."""

    def __init__(self, pid: int, heartbeat: Heartbeat) -> None:
        self.pid = pid
        self.began_ns = now_ns()
        self._heartbeat = heartbeat
        self._process = OtherProcess(pid)
        self._pulse = Pulse()

    @classmethod
    def start(
        cls, paths: DataPaths, heartbeat: Heartbeat, standby: Standby | None = None
    ) -> EngineProcess:
        """Start an engine that outlives this process, or wake the one that waits for it.

        Raises ``OSError``.
        """
        failure_file(paths).unlink(missing_ok=True)
        woken = standby.wake() if standby is not None else None
        if woken is not None:
            return cls(woken, heartbeat)
        command = python_command("app.engine", "--data", str(paths.root), "--supervised")
        return cls(start_detached(command, paths.logs / "engine.out.log"), heartbeat)

    @property
    def gone(self) -> bool:
        """True once the process has ended, however."""
        return detached_status(self.pid) is not None or not self._process.alive

    @property
    def ended_in_order(self) -> bool:
        """True where it said before its end that nobody needs it any more."""
        sign = self._heartbeat.sign(Party.ENGINE)
        return sign.pid == self.pid and sign.ended

    @property
    def lived_s(self) -> float:
        """Seconds since it was started or adopted."""
        return (now_ns() - self.began_ns) / NS_PER_S

    def hangs(self) -> bool:
        """Take a look; True once it gives no sign of life."""
        sign = self._heartbeat.sign(Party.ENGINE)
        if sign.pid != self.pid:
            return self.lived_s > STARTING_S
        return not sign.ended and self._pulse.silent(sign.beats)

    def ask_to_end(self) -> None:
        """Pass on that all is to end; the engine closes what it records first."""
        self._process.terminate()

    def kill(self) -> None:
        """End it at once. Its helpers end by themselves, for their standard input closes."""
        self._process.kill()
