"""The engine's end of one copy: its writer process, started again as often as it must be.

Nothing here blocks its caller: a disk that stalls or vanishes stops its own link alone.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.model.clock import now_ns
from app.model.recording import CopyRole, CopyState
from app.recording.backlog import Backlog
from app.recording.copy_status import CopyStatus, Standing
from app.recording.medium_return import KnownDisk, Medium
from app.recording.outbox import Outbox
from app.recording.room import has_room, measured, nearly_full
from app.recording.writer_run import WriterRun
from app.recording.writer_start import start_writer

__all__ = ["CopyStatus", "WriterLink"]

log = logging.getLogger(__name__)

SLOW_S = 2.0
RETRY_S = 1.0
TOO_SLOW = "overflow"
STEADY_S = 2.0  # a writer that lived that long is started again at once


class WriterLink:
    """Hands files of one copy to a writer process and follows what has reached the medium.

    With ``disk`` the copy belongs to a recording that lies on that disk already: no other disk is
    taken, and where it is away the copy is LOST from the start and comes back with it.
    """

    def __init__(
        self,
        role: CopyRole,
        folder: Path,
        *,
        log_dir: Path,
        on_change: Callable[[CopyStatus], None],
        disk: KnownDisk | None = None,
    ) -> None:
        self.role = role
        self.folder = folder
        self.durable: dict[str, int] = {}
        self.starved: set[str] = set()
        self._log_dir = log_dir
        self._backlog = Backlog()
        self._beside: Path | None = None
        self._standing = Standing(CopyStatus(role, folder), on_change)
        self._known: dict[str, int] = {}
        self._targets: dict[str, int] = {}
        self._waiting_since: float | None = None
        self._disk = disk
        self._filled = 0
        self._ending = False
        self._runs = 0
        self._run: WriterRun | None = None
        self._thread = threading.Thread(target=self._keep, name=f"writer:{role}", daemon=True)
        self._wake = threading.Event()

    def join(self, backlog: Backlog, beside: Path | None) -> None:
        """Take what is to be written from here, and what is missing from the other copy."""
        self._backlog, self._beside = backlog, beside

    def start(self) -> None:
        """Start the writer; a failure shows as state LOST, never as an exception."""
        self._begin()
        self._thread.start()

    def want(self, name: str) -> None:
        """Something is to be done for a file (under the backlog's lock)."""
        if self._waiting_since is None:
            self._waiting_since = time.monotonic()
        if self._run is not None:
            self._run.outbox.want(name)

    @property
    def needs_all(self) -> bool:
        """False while a disk is full: what it lacks comes from the other copy later."""
        return self._standing.state is not CopyState.FULL and not self._standing.frozen

    def status(self) -> CopyStatus:
        """The disk as it stands now."""
        with self._backlog.changed:
            return measured(self._standing.now, self._backlog.accepted, self._backlog.rate_bytes_s)

    def watch(self) -> None:
        """Notice a slow disk, a stopped writer, a disk nearly full; a few times a second."""
        run = self._run
        if run is not None and run.hangs and not self._ending:
            self._standing.lose("hang")
            run.kill()
            return
        with self._backlog.changed:
            waited = 0.0 if self._waiting_since is None else time.monotonic() - self._waiting_since
            state = self._standing.state
        if state is CopyState.WRITING and waited > SLOW_S:
            self._standing.change(state=CopyState.SLOW)
        elif state is CopyState.SLOW and waited <= SLOW_S:
            self._standing.change(state=CopyState.WRITING)
        self._look_at_room()

    @property
    def lost(self) -> bool:
        """True while nothing can be written."""
        return self._standing.state is CopyState.LOST

    @property
    def out(self) -> bool:
        """True while no pictures reach this copy: it is lost, or its disk is full."""
        return self._standing.state in {CopyState.LOST, CopyState.FULL}

    def too_slow(self) -> None:
        """Memory is full: what comes from now on is lost, though the disk is there. Any answer
        of its writer begins the return.
        """
        if not self.out:
            self._note_targets()
            self._standing.lose(TOO_SLOW)

    def give_up(self) -> None:
        """Leave a copy that does not become level in time as it is; the next start closes it."""
        self._standing.lose("timeout")
        self._standing.frozen = True
        self._end()

    def release(self) -> None:
        """Say that nothing more comes; the writer ends when all of it is on the medium."""
        with self._backlog.changed:
            self._ending = True
            self._backlog.changed.notify_all()
        self._wake.set()

    def abandon(self) -> None:
        """End a writer of a recording that did not begin; this copy is no one's concern."""
        self._standing.freeze()
        self._end()

    def finish(self, limit_s: float) -> bool:
        """Let everything reach the medium, end the writer; False if it did not in time."""
        self.release()
        run = self._run
        if self.lost and run is not None:
            run.kill()
        self._thread.join(max(0.0, limit_s))
        with self._backlog.changed:
            level = run is not None and run.outbox.level
        whole = level and not self._thread.is_alive() and not self.out
        if whole:
            self._standing.change(state=CopyState.CLOSED)
        elif not self.out:
            self._standing.lose("timeout")
        self._end()
        return whole

    def _end(self) -> None:
        self.release()
        if self._run is not None:
            self._run.kill()
        if self._thread.is_alive():
            self._thread.join(RETRY_S)

    def _keep(self) -> None:
        """Thread: follow the writer, and start the next one when it ends."""
        while True:
            run = self._run
            cause = "exit" if run is None else run.listen(self._take)
            if cause or not self._ending:
                self._standing.lose(cause or "exit")
            if self._ending:
                return
            lived = 0.0 if run is None else time.monotonic() - run.began
            if self._wake.wait(0.0 if lived > STEADY_S else RETRY_S):
                return
            self._begin()

    def _begin(self) -> None:
        try:
            disk = self._disk or KnownDisk() if self._runs else self._disk
            child = start_writer(self.status(), self._beside, disk=disk, log_dir=self._log_dir)
        except Exception as error:  # edge: a copy without a writer is told of and tried again
            log.exception("writer of %s cannot be started", self.role)
            self._standing.lose(type(error).__name__)
            return
        with self._backlog.changed:
            self._runs += 1
            self._known = {**self._known, **self.durable}
            self.durable = {}
            self.starved.clear()
            outbox = Outbox(self._backlog, dict(self._known), lambda n: self.durable.get(n, 0))
            self._filled = self._standing.now.filled_bytes
            self._run = WriterRun(child, outbox, self._backlog.changed, self._done)
        if self._runs == 1:
            self._standing.change(state=CopyState.WRITING)

    def _done(self) -> bool:
        """True when the writer may end (under the backlog's lock)."""
        run = self._run
        if not self._ending or run is None:
            return False
        return run.outbox.small_only or run.outbox.level

    def _take(self, answer: dict[str, Any]) -> None:
        """Take one answer of the writer."""
        if "medium" in answer:
            self._begun_on(Medium(**answer["medium"]))
        elif "waiting" in answer:
            self._standing.lose(answer["waiting"])
        elif "reset" in answer:
            log.warning("copy %s: %s differed and was set aside", self.role, answer["reset"])
            with self._backlog.changed:
                self.durable.pop(answer["reset"], None)
                if self._run is not None:
                    self._run.outbox.again(answer["reset"])
        elif "short" in answer:
            self.starved.add(answer["short"])
        else:
            self._note_durable(answer)

    def _begun_on(self, medium: Medium) -> None:
        """The disk is there: what is known by now is what the copy lacks."""
        self._disk = self._disk or KnownDisk(medium)
        self._note_targets()

    def _note_targets(self) -> None:
        with self._backlog.changed:
            self._targets = {name: file.size for name, file in self._backlog.files.items()}

    def _note_durable(self, answer: dict[str, Any]) -> None:
        with self._backlog.changed:
            before = self._standing.now.durable_bytes
            self.durable.update(answer["durable"])
            durable = sum(self.durable.values())
            if durable >= self._backlog.accepted:
                self._waiting_since = None
            elif durable > before:
                self._waiting_since = time.monotonic()
            self._backlog.trim()
            state = self._standing.state
            if state is CopyState.LOST and answer["durable"]:
                state = CopyState.BEHIND
            if state is CopyState.BEHIND and self._level():
                state = CopyState.WRITING
            self._backlog.changed.notify_all()
        values: dict[str, Any] = {"state": state} if state is not self._standing.state else {}
        if state is CopyState.WRITING:
            values |= {"missing_since_ns": 0, "cause": ""}
        self._standing.change(
            durable_bytes=durable,
            durable_ns=now_ns(),
            free_bytes=answer["free"],
            total_bytes=answer["total"],
            filled_bytes=self._filled + answer["filled"],
            **values,
        )

    def _level(self) -> bool:
        """True when all that was there at the return is on the medium."""
        return all(self.durable.get(name, 0) >= size for name, size in self._targets.items())

    def _look_at_room(self) -> None:
        """End a copy in order while there is room to close it; go on when there is room again."""
        status, run = self.status(), self._run
        if run is None or run.over or self._ending:
            return
        if status.state is CopyState.FULL and has_room(status):
            self._go_on(run)
        elif not self.out and nearly_full(status):
            self._hold_back(run)

    def _go_on(self, run: WriterRun) -> None:
        self._note_targets()
        with self._backlog.changed:
            run.outbox.go_on()
            self._backlog.changed.notify_all()
        self._standing.change(state=CopyState.BEHIND)

    def _hold_back(self, run: WriterRun) -> None:
        with self._backlog.changed:
            run.outbox.hold_films()
            self._backlog.changed.notify_all()
        self._standing.fill_up()
