"""Long work in threads: announced with progress, rate and time left, cancelled on a word."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from app.engine.board import Board
from app.engine.commands import Handler
from app.model.errors import AppError, BadUsageError
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress
from app.model.text import T, Text

log = logging.getLogger(__name__)

KEPT = 20
AT_ONCE = 64
ANNOUNCE_EVERY_S = 0.25
RATE_OVER_S = 10.0

Work = Callable[[Progress], dict[str, Any]]


@dataclass
class _Job:
    """A job: what the topic shows of it, and what keeps it going."""

    shown: dict[str, Any]
    progress: Progress
    task: asyncio.Task[dict[str, Any]] | None = None
    course: deque[tuple[float, int]] = field(default_factory=deque)


class JobDesk:
    """Runs jobs and keeps the ``jobs`` topic. Event-loop thread, but for the work itself.

    ``on_cancel`` hears which job a person wants to stop that does not run now; each of ``on_end``
    hears of a job that has just ended, as the topic shows it.
    """

    def __init__(self, board: Board, loop: asyncio.AbstractEventLoop) -> None:
        self._board = board
        self._loop = loop
        self._jobs: dict[str, _Job] = {}
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="job")
        self.on_cancel: Callable[[str], None] = lambda _job_id: None
        self.on_end: list[Callable[[dict[str, Any]], None]] = []
        self._announce()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"job.cancel": self.cancel_by_person}

    async def cancel_by_person(self, id: str) -> None:  # noqa: A002  (the command's own word)
        """The command: a person wants a job to stop."""
        self.cancel(id)

    @property
    def busy(self) -> bool:
        """True while a job runs."""
        return any(job.shown["state"] == "running" for job in self._jobs.values())

    def start(
        self,
        kind: str,
        title: Text,
        work: Work,
        *,
        session: str = "",
        job_id: str = "",
        held: Callable[[], bool] | None = None,
        pausable: bool = False,
    ) -> asyncio.Task[dict[str, Any]]:
        """Begin a job; the task's result is the finished job as the topic shows it.

        While ``held`` is true the work waits at its next step. A ``pausable`` job can be left off
        and gone on with under its own ``job_id``.
        """
        job_id = job_id or uuid.uuid4().hex[:8]
        progress = Progress(self._hearer(job_id), held=held, on_held=self._hearer_of_hold(job_id))
        progress.on_words = self._hearer_of_words(job_id)
        shown = {**_shown(job_id, kind, title.to_json(), session), "pausable": pausable}
        job = _Job(shown, progress, course=deque([(time.monotonic(), 0)]))
        self._jobs.pop(job_id, None)
        self._jobs[job_id] = job
        job.task = asyncio.create_task(self._run(job_id, job, work), name=f"job:{kind}:{job_id}")
        self._announce()
        return job.task

    def show_at_rest(
        self, job_id: str, kind: str, title: dict[str, Any], session: str, facts: dict[str, Any]
    ) -> None:
        """Show a job that does not run now, with the ``facts`` of its state."""
        self._jobs[job_id] = _Job({**_shown(job_id, kind, title, session), **facts}, Progress())
        self._announce()

    def say(self, job_id: str, **facts: Any) -> None:
        """Show other facts of a job, where it is still shown."""
        if job_id in self._jobs:
            job = self._jobs[job_id]
            job.shown = {**job.shown, **facts}
            self._announce()

    def state_of(self, job_id: str) -> str:
        """State of a job as the topic shows it; empty for one that is not shown."""
        return str(self._jobs[job_id].shown["state"]) if job_id in self._jobs else ""

    def id_of(self, task: asyncio.Task[dict[str, Any]]) -> str:
        """The id of the job that a task carries out."""
        return next(job_id for job_id, job in self._jobs.items() if job.task is task)

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; raises :class:`BadUsageError` for an unknown id."""
        job = self._known(job_id)
        job.progress.cancel()
        if job.task is None or job.task.done():
            self.on_cancel(job_id)

    def leave_off(self, job_id: str) -> None:
        """Ask a job to stop so that it can be gone on with; the same errors."""
        self._known(job_id).progress.leave_off()

    async def close(self) -> None:
        """Cancel what runs and wait for it."""
        for job in self._jobs.values():
            job.progress.cancel()
        running = [job.task for job in self._jobs.values() if job.task and not job.task.done()]
        if running:
            await asyncio.wait(running, timeout=10)
        self._threads.shutdown(wait=False)

    async def _run(self, job_id: str, job: _Job, work: Work) -> dict[str, Any]:
        progress = job.progress
        try:
            result = await self._loop.run_in_executor(self._threads, _settled, work, progress)
            ended: dict[str, Any] = {"state": "done", "result": result, "message": None}
        except JobLeftOffError:
            ended = {"state": "paused", "message": T("jobs", "Paused.").to_json()}
        except JobCancelledError:
            ended = {"state": "cancelled", "message": T("jobs", "Stopped by you.").to_json()}
        except AppError as error:
            log.info("job %s failed: %s: %s", job_id, type(error).__name__, error.what.source)
            ended = {"state": "failed", "message": error.what.to_json(), "error": error.to_json()}
        except Exception:  # the edge: a job must always be settled
            log.exception("job %s failed", job_id)
            message = T("jobs", "It failed inside the program; the details are in the log.")
            ended = {"state": "failed", "message": message.to_json()}
        done = {"done": progress.done, "total": progress.total, "eta_s": None}
        job.shown = {**job.shown, **ended, **done, "pausable": False}
        self._announce()
        for hear in self.on_end:
            hear(job.shown)
        return job.shown

    def _hearer(self, job_id: str) -> Callable[[int, int], None]:
        heard_s = 0.0

        def on_change(done: int, total: int) -> None:
            nonlocal heard_s
            now_s = time.monotonic()
            if now_s - heard_s >= ANNOUNCE_EVERY_S:
                heard_s = now_s
                self._loop.call_soon_threadsafe(self._advance, job_id, done, total)

        return on_change

    def _hearer_of_hold(self, job_id: str) -> Callable[[bool], None]:
        words = T("jobs", "Waits until the recording has ended.").to_json()

        def on_held(held: bool) -> None:
            facts = {"message": words if held else None}
            self._loop.call_soon_threadsafe(lambda: self.say(job_id, **facts))

        return on_held

    def _hearer_of_words(self, job_id: str) -> Callable[[Text | None], None]:
        def on_words(words: Text | None) -> None:
            message = words.to_json() if words is not None else None
            self._loop.call_soon_threadsafe(lambda: self.say(job_id, message=message))

        return on_words

    def _advance(self, job_id: str, done: int, total: int) -> None:
        job, now_s = self._jobs.get(job_id), time.monotonic()
        if job is None or job.shown["state"] != "running":
            return
        job.course.append((now_s, done))
        while len(job.course) > 2 and now_s - job.course[0][0] > RATE_OVER_S:
            job.course.popleft()
        since_s, before = job.course[0]
        # What a cut undid is counted back: that is no rate.
        rate = max(0.0, done - before) / (now_s - since_s) if now_s > since_s else None
        eta_s = round((total - done) / rate, 1) if rate and total else None
        rate = round(rate) if rate else None
        unit = job.progress.unit
        self.say(job_id, done=done, total=total, unit=unit, rate=rate, eta_s=eta_s)

    def _known(self, job_id: str) -> _Job:
        if job_id not in self._jobs:
            raise BadUsageError(T("jobs", "There is no work with the number {id}.")(id=job_id))
        return self._jobs[job_id]

    def _announce(self) -> None:
        jobs = [job.shown for job in self._jobs.values()]
        open_states = ("running", "paused")
        old = [job for job in jobs[:-KEPT] if job["state"] not in open_states]
        for job in old:
            del self._jobs[job["id"]]
        self._board.set("jobs", [job.shown for job in self._jobs.values()][::-1])


def _settled(work: Work, progress: Progress) -> dict[str, Any]:
    """What ``work`` returns or raises; never a ``StopIteration``, which no future takes: whoever
    waits for that would wait for ever.
    """
    try:
        return work(progress)
    except StopIteration as error:
        raise RuntimeError("something that had to be there was not found") from error


def _shown(job_id: str, kind: str, title: dict[str, Any], session: str) -> dict[str, Any]:
    """A job that has just begun, as the topic shows it."""
    return {
        "id": job_id,
        "kind": kind,
        "session": session,
        "title": title,
        "done": 0,
        "total": 0,
        "unit": "bytes",
        "rate": None,
        "eta_s": None,
        "state": "running",
        "message": None,
        "result": None,
        "pausable": False,
        "resumable": False,
    }
