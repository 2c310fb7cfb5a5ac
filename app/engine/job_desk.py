"""Long work in threads: announced with progress, rate and time left, cancelled on a word."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Callable
from typing import Any

from app.engine.board import Board
from app.engine.commands import Handler
from app.model.errors import AppError, BadUsageError
from app.model.jobs import JobCancelledError, Progress
from app.model.text import T, Text

log = logging.getLogger(__name__)

KEPT = 20
ANNOUNCE_EVERY_S = 0.25

Work = Callable[[Progress], dict[str, Any]]


class JobDesk:
    """Runs jobs and keeps the ``jobs`` topic. Event-loop thread, but for the work itself."""

    def __init__(self, board: Board, loop: asyncio.AbstractEventLoop) -> None:
        self._board = board
        self._loop = loop
        self._jobs: dict[str, dict[str, Any]] = {}
        self._progress: dict[str, Progress] = {}
        self._tasks: dict[str, asyncio.Task[dict[str, Any]]] = {}
        self._announced: dict[str, float] = {}
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
        return any(job["state"] == "running" for job in self._jobs.values())

    def start(
        self, kind: str, title: Text, work: Work, *, session: str = ""
    ) -> asyncio.Task[dict[str, Any]]:
        """Begin a job; the task's result is the finished job as the topic shows it."""
        job_id = uuid.uuid4().hex[:8]
        self._jobs[job_id] = {
            "id": job_id,
            "kind": kind,
            "session": session,
            "title": title.to_json(),
            "done": 0,
            "total": 0,
            "unit": "bytes",
            "rate": None,
            "eta_s": None,
            "state": "running",
            "message": None,
            "result": None,
        }
        began = time.monotonic()

        def on_change(done: int, total: int) -> None:
            self._loop.call_soon_threadsafe(self._advance, job_id, began, done, total)

        progress = Progress(on_change)
        self._progress[job_id] = progress
        task = asyncio.create_task(self._run(job_id, work, progress), name=f"job:{kind}:{job_id}")
        self._tasks[job_id] = task
        self._announce()
        return task

    def id_of(self, task: asyncio.Task[dict[str, Any]]) -> str:
        """The id of the job that a task carries out."""
        return next(job_id for job_id, known in self._tasks.items() if known is task)

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; raises :class:`BadUsageError` for an unknown id."""
        if job_id not in self._progress:
            raise BadUsageError(T("jobs", "There is no work with the number {id}.")(id=job_id))
        self._progress[job_id].cancel()

    async def close(self) -> None:
        """Cancel what runs and wait for it."""
        for progress in self._progress.values():
            progress.cancel()
        running = [task for task in self._tasks.values() if not task.done()]
        if running:
            await asyncio.wait(running, timeout=10)

    async def _run(self, job_id: str, work: Work, progress: Progress) -> dict[str, Any]:
        job = self._jobs[job_id]
        try:
            result = await asyncio.to_thread(work, progress)
            job = {**job, "state": "done", "result": result}
        except JobCancelledError:
            job = {**job, "state": "cancelled", "message": T("jobs", "Stopped by you.").to_json()}
        except AppError as error:
            log.info("job %s failed: %s", job_id, error)
            job = {**job, "state": "failed", "message": error.what.to_json()}
            job["error"] = error.to_json()
        except Exception:  # the edge: a job must always be settled
            log.exception("job %s failed", job_id)
            message = T("jobs", "It failed inside the program; the details are in the log.")
            job = {**job, "state": "failed", "message": message.to_json()}
        done = {"done": progress.done, "total": progress.total, "eta_s": None}
        self._jobs[job_id] = {**job, **done}
        self._announce()
        return self._jobs[job_id]

    def _advance(self, job_id: str, began: float, done: int, total: int) -> None:
        now = time.monotonic()
        if self._jobs[job_id]["state"] != "running":
            return
        if now - self._announced.get(job_id, 0.0) < ANNOUNCE_EVERY_S:
            return
        self._announced[job_id] = now
        rate = done / (now - began) if now > began else None
        eta_s = round((total - done) / rate, 1) if rate and total else None
        self._jobs[job_id] = {
            **self._jobs[job_id],
            "done": done,
            "total": total,
            "rate": round(rate) if rate else None,
            "eta_s": eta_s,
        }
        self._announce()

    def _announce(self) -> None:
        newest = list(self._jobs.values())[-KEPT:]
        self._board.set("jobs", newest[::-1])
