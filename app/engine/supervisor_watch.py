"""The engine's end of the watch: it beats, and brings up a new supervisor when that one fails."""

from __future__ import annotations

import logging
import os
import threading
import time

from app.ipc.heartbeat import BEAT_S, Heartbeat, Party, Pulse, heartbeat_file
from app.ipc.recording_note import recording_to_go_on
from app.system.other_process import OtherProcess
from app.system.paths import DataPaths
from app.system.processes import python_command, start_detached

log = logging.getLogger(__name__)

LOOP_HANGS_S = 10.0
"""An event loop that answers nobody for so long makes the engine one that hangs."""
GRACE_S = 5.0
"""A new supervisor is given so long before it is judged."""
SUPERVISOR = "app.supervisor"


def engine_is_missed(paths: DataPaths) -> bool:
    """True where the engine died in a recording and its supervisor, too, is gone."""
    if not heartbeat_file(paths).exists():
        return False
    heartbeat = Heartbeat(paths)
    try:
        sign = heartbeat.sign(Party.ENGINE)
        keeper = OtherProcess(heartbeat.sign(Party.SUPERVISOR).pid)
    finally:
        heartbeat.close()
    kept = keeper.alive and keeper.runs(SUPERVISOR)
    gone = not sign.ended and not OtherProcess(sign.pid).alive
    return gone and not kept and recording_to_go_on(paths) is not None


class SupervisorWatch:
    """A thread that beats for the engine and looks after the supervisor.

    :meth:`tick` is to be called a few times a second from the event loop once that runs: a loop
    that stands still stops the beating after ``LOOP_HANGS_S``.
    """

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._heartbeat = Heartbeat(paths)
        self._ticked_at: float | None = None
        self._stop = threading.Event()
        self._pulse = Pulse()
        self._patience_until = time.monotonic() + GRACE_S
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def start(self) -> None:
        """Begin to beat."""
        self._heartbeat.begin(Party.ENGINE)
        self._thread.start()

    def tick(self, *, recording: bool) -> None:
        """The event loop runs; ``recording`` has the supervisor keep another engine ready."""
        self._ticked_at = time.monotonic()
        self._heartbeat.records(Party.ENGINE, recording)

    def leave(self) -> None:
        """The engine ends in order: nobody is to start another one, nor another supervisor."""
        self._stop.set()
        self._thread.join()
        self._heartbeat.end(Party.ENGINE)

    def _run(self) -> None:
        while not self._stop.wait(BEAT_S):
            if self._ticked_at is None or time.monotonic() - self._ticked_at < LOOP_HANGS_S:
                self._heartbeat.beat(Party.ENGINE)
            try:
                self._look()
            except Exception:  # edge: a look that fails must not end the beating
                log.exception("looking after the supervisor failed")

    def _look(self) -> None:
        sign = self._heartbeat.sign(Party.SUPERVISOR)
        supervisor = OtherProcess(sign.pid)
        silent = self._pulse.silent(sign.beats)
        alive = supervisor.alive and supervisor.runs(SUPERVISOR)
        if alive and not silent:
            return
        if time.monotonic() < self._patience_until:
            return
        log.error("the supervisor %d %s; a new one begins", sign.pid, "hangs" if alive else "died")
        if alive:
            supervisor.kill()
        command = python_command(
            SUPERVISOR, "--data", str(self._paths.root), "--engine-pid", str(os.getpid())
        )
        start_detached(command, self._paths.logs / "supervisor.out.log")
        self._pulse = Pulse()
        self._patience_until = time.monotonic() + GRACE_S
