"""Keeps one engine running until it ends in order."""

from __future__ import annotations

import logging
import time

from app.ipc.endpoint import read_failure
from app.ipc.heartbeat import Heartbeat, Party
from app.ipc.recording_note import recording_to_go_on
from app.supervisor.engine_process import EngineProcess
from app.supervisor.standby import Standby
from app.system.other_process import OtherProcess
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

LOOK_S = 0.05
YOUNG_S = 5.0
"""An engine that dies younger than this may die of what the next one meets too."""
WAITS_S = (0.0, 0.0, 0.5, 1.0, 2.0)
"""Waiting before another start after so many young deaths in a row; the last one for all more."""
HOPELESS = 4
STANDBY_LOOK_S = 1.0


class Guardian:
    """Starts or adopts the engine and looks after it. One thread, which is its own heartbeat."""

    def __init__(self, paths: DataPaths, heartbeat: Heartbeat) -> None:
        self._paths = paths
        self._heartbeat = heartbeat
        self._standby = Standby(paths)
        self._standby_at = 0.0
        self._young_deaths = 0
        self._ending = False

    def end(self) -> None:
        """Ask engine and supervisor to end in order; for a signal handler."""
        self._ending = True

    def keep(self, adopt_pid: int | None) -> int:
        """Look after the engine until it ends in order; returns this process's exit status."""
        try:
            return self._keep(self._first(adopt_pid))
        finally:
            self._standby.stop()

    def _keep(self, engine: EngineProcess) -> int:
        asked = False
        while True:
            self._heartbeat.beat(Party.SUPERVISOR)
            time.sleep(LOOK_S)
            if self._ending and not asked:
                asked = True
                engine.ask_to_end()
            if engine.gone:
                if asked or engine.ended_in_order:
                    log.info("the engine %d has ended in order", engine.pid)
                    return 0
                engine_now = self._other(engine)
                if engine_now is None and self._hopeless(engine):
                    return 1
                engine = engine_now or self._next(engine)
            elif engine.hangs():
                log.error("the engine %d hangs and is killed", engine.pid)
                engine.kill()
            elif engine.lived_s > YOUNG_S:
                self._keep_standby()

    def _first(self, adopt_pid: int | None) -> EngineProcess:
        if adopt_pid is not None:
            log.info("adopting the engine %d", adopt_pid)
            return EngineProcess(adopt_pid, self._heartbeat)
        return EngineProcess.start(self._paths, self._heartbeat)

    def _other(self, dead: EngineProcess) -> EngineProcess | None:
        """An engine that went on by itself before this supervisor had begun, to be adopted."""
        pid = self._heartbeat.sign(Party.ENGINE).pid
        if pid == dead.pid or not (process := OtherProcess(pid)).alive:
            return None
        if not process.runs("app.engine"):
            return None
        log.warning("the engine %d is there already and is adopted", pid)
        return EngineProcess(pid, self._heartbeat)

    def _next(self, dead: EngineProcess) -> EngineProcess:
        log.error("the engine %d ended unasked after %.1f s", dead.pid, dead.lived_s)
        self._wait(WAITS_S[min(self._young_deaths, len(WAITS_S) - 1)])
        engine = EngineProcess.start(self._paths, self._heartbeat, self._standby)
        log.info("the engine %d takes its place", engine.pid)
        return engine

    def _keep_standby(self) -> None:
        """While something is recorded another engine waits beside this one.

        Nothing is read from a disk here, which could hold up the looking.
        """
        now = time.monotonic()
        if now < self._standby_at:
            return
        self._standby_at = now + STANDBY_LOOK_S
        if self._heartbeat.sign(Party.ENGINE).records:
            self._standby.keep()
        else:
            self._standby.stop()

    def _hopeless(self, dead: EngineProcess) -> bool:
        """Count young deaths; True where another start can only end like this one.

        With a recording to go on with nothing is hopeless.
        """
        self._young_deaths = self._young_deaths + 1 if dead.lived_s < YOUNG_S else 0
        if recording_to_go_on(self._paths) is not None:
            return False
        refused = read_failure(self._paths)
        if refused is not None:
            log.info("the engine refused to start: %s", refused)
        return refused is not None or self._young_deaths >= HOPELESS

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self._ending:
            self._heartbeat.beat(Party.SUPERVISOR)
            time.sleep(LOOK_S)
