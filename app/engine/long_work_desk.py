"""Long work that a restart of the engine does not end: it goes on from the last point it saved."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.model.clock import wall_now
from app.model.errors import AppError, BadUsageError
from app.model.jobs import Progress
from app.model.text import T, Text
from app.store.long_work import KeptWork, WorkState

log = logging.getLogger(__name__)

MOST_STARTS = 3
"""A work that was broken off so often without having come further waits for a person."""
FAILED_SHOWN = 10
LEAVE_OFF_S = 8.0

Point = dict[str, Any]
Run = Callable[[dict[str, Any], Point, Progress, Callable[[Point], None]], dict[str, Any]]
GivenUp = Callable[[dict[str, Any], Point], Text | None]
Title = Callable[[dict[str, Any]], Text]


def _nobody(_job: dict[str, Any]) -> None:
    """Nobody waits for the end of a work."""


@dataclass(frozen=True, slots=True)
class WorkKind:
    """A kind of long work.

    ``run(args, point, progress, save)`` is called on a thread of its own, possibly more than once
    for one work: ``point`` is what it gave to ``save`` last (empty at first), and all that it did
    after that may have been done already. It returns the result as the topic ``jobs`` shows it.
    Unless it may go on ``beside_recording``, it waits at its next ``progress.advance`` while a
    recording runs. ``ended`` hears on the event loop how it ended (the job as it is shown).
    ``given_up(args, point)`` clears away, on a thread of its own, what a work left that a person
    gives up while it rests; it returns the sentence that says where something is left, else None.
    """

    name: str
    title: Title
    run: Run
    beside_recording: bool = False
    ended: Callable[[dict[str, Any]], None] = _nobody
    given_up: GivenUp | None = None


class LongWork:
    """Begins, pauses, goes on with long work. Event-loop thread, but for the work itself."""

    def __init__(self, ground: Ground, jobs: JobDesk, recording: Callable[[], bool]) -> None:
        self._ground = ground
        self._rows = ground.store.long_work
        self._jobs = jobs
        self._recording = recording
        self._kinds: dict[str, WorkKind] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._at_rest: set[str] = set()
        self._closing = False
        self._clearing: set[asyncio.Task[None]] = set()
        jobs.on_cancel = self._drop

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"job.pause": self.pause, "job.resume": self.resume}

    def register(
        self,
        kind: str,
        title: Title,
        run: Run,
        *,
        beside_recording: bool = False,
        ended: Callable[[dict[str, Any]], None] = _nobody,
        given_up: GivenUp | None = None,
    ) -> None:
        """Make a kind of work known, in a constructor; see :class:`WorkKind`."""
        assert kind not in self._kinds, kind
        self._kinds[kind] = WorkKind(kind, title, run, beside_recording, ended, given_up)

    async def begin(self, kind: str, args: dict[str, Any], person: str, session: str = "") -> str:
        """Begin a work of a known kind; returns its job's id. ``args`` must be plain JSON.

        On return it is in the database. Raises :class:`~app.model.errors.StoreError`.
        """
        known = self._kinds[kind]
        work = KeptWork(
            uuid.uuid4().hex[:8],
            kind,
            session,
            known.title(args).to_json(),
            args,
            {},
            WorkState.RUNNING,
            person,
            wall_now(),
        )
        await self._ground.thread.run(self._rows.add, work)
        self._start(work)
        return work.id

    def under_way(self, kind: str) -> list[str]:
        """The ids of the works of a kind that run or are paused."""
        shown = self._ground.board.get("jobs") or []
        states = ("running", "paused")
        return [job["id"] for job in shown if job["kind"] == kind and job["state"] in states]

    async def pause(self, id: str) -> None:  # noqa: A002  (the command's own word)
        """Leave a work off until a person has it go on; it stays so over a restart."""
        if id not in self._tasks or self._jobs.state_of(id) != "running":
            raise BadUsageError(T("jobs", "This work cannot be paused now."))
        self._jobs.leave_off(id)
        await asyncio.shield(self._tasks[id])

    async def resume(self, id: str) -> None:  # noqa: A002  (the command's own word)
        """Go on with a paused or failed work from the last point that it saved."""
        work = await self._ground.thread.run(self._rows.get, id)
        if work is None or id not in self._at_rest or work.kind not in self._kinds:
            raise BadUsageError(T("jobs", "This work cannot be gone on with."))
        self._start(work)

    def start(self) -> None:
        """Go on with what the engine's end broke off; show what is paused or failed."""
        self._coming_up = asyncio.create_task(self._go_on())

    async def close(self) -> None:
        """Leave everything off; what runs goes on after the next start."""
        self._closing = True
        if self._clearing:
            await asyncio.wait(self._clearing, timeout=LEAVE_OFF_S)
        for work_id in self._tasks:
            self._jobs.leave_off(work_id)
        running = [task for task in self._tasks.values() if not task.done()]
        if running:
            await asyncio.wait(running, timeout=LEAVE_OFF_S)

    async def _go_on(self) -> None:
        unfinished = await self._ground.thread.run(self._rows.unfinished)
        failed = [work.id for work in unfinished if work.state is WorkState.FAILED]
        for work in unfinished:
            known = work.kind in self._kinds
            if known and work.state is WorkState.RUNNING and work.starts < MOST_STARTS:
                self._start(work)
            elif work.state is WorkState.RUNNING:
                self._note(self._rows.pause, work.id)
                self._show(work, T("jobs", "It was broken off several times at the same place."))
            elif work.state is WorkState.PAUSED:
                self._show(work, T("jobs", "Paused."))
            elif work.id in failed[-FAILED_SHOWN:]:
                self._show(work, T("jobs", "It failed."))

    def _show(self, work: KeptWork, message: Text) -> None:
        error = work.outcome if work.state is WorkState.FAILED else None
        state = "failed" if work.state is WorkState.FAILED else "paused"
        facts: dict[str, Any] = {"state": state, "message": message.to_json()}
        facts["resumable"] = work.kind in self._kinds
        if error is not None:
            facts |= {"error": error, "message": error.get("what")}
        self._at_rest.add(work.id)
        self._jobs.show_at_rest(work.id, work.kind, work.title, work.session, facts)

    def _start(self, work: KeptWork) -> None:
        kind = self._kinds[work.kind]
        self._at_rest.discard(work.id)
        self._note(self._rows.count_start, work.id)

        def run(progress: Progress) -> dict[str, Any]:
            progress.advance(0)
            return kind.run(work.args, work.point, progress, save)

        def save(point: Point) -> None:
            self._ground.thread.wait(self._rows.save_point, work.id, point)

        task = self._jobs.start(
            work.kind,
            Text.from_json(work.title),
            run,
            session=work.session,
            job_id=work.id,
            held=None if kind.beside_recording else self._recording,
            pausable=True,
        )
        self._tasks[work.id] = asyncio.create_task(self._see_out(work, kind, task))

    async def _see_out(
        self, work: KeptWork, kind: WorkKind, task: asyncio.Task[dict[str, Any]]
    ) -> None:
        """Keep how a work ended; one that the engine's end broke off stays as it is."""
        job = await task
        state = WorkState(job["state"])
        if state is WorkState.PAUSED and self._closing:
            self._note(self._rows.left_off, work.id)
            return
        if state is WorkState.PAUSED:
            self._note(self._rows.pause, work.id)
        else:
            outcome = job["result"] if state is WorkState.DONE else job.get("error")
            self._note(self._rows.end, work.id, state, wall_now(), outcome)
        if state in (WorkState.PAUSED, WorkState.FAILED):
            self._at_rest.add(work.id)
            self._jobs.say(work.id, resumable=True)
        kind.ended(job)

    def _note(self, note: Callable[..., None], work_id: str, *values: Any) -> None:
        """Have the store keep it soon; a work that ends after the store has ended goes on later."""
        with suppress(RuntimeError):
            self._ground.thread.post(note, work_id, *values)

    def _drop(self, job_id: str) -> None:
        """A person gives up a work that is paused or failed."""
        if job_id in self._at_rest:
            self._at_rest.discard(job_id)
            task = asyncio.create_task(self._clear_away(job_id))
            self._clearing.add(task)
            task.add_done_callback(self._clearing.discard)

    async def _clear_away(self, job_id: str) -> None:
        """What it left goes first: a work that is noted as cancelled is never looked at again."""
        work = await self._ground.thread.run(self._rows.get, job_id)
        given_up = self._kinds[work.kind].given_up if work and work.kind in self._kinds else None
        left = None
        if work is not None and given_up is not None:
            try:
                left = await asyncio.to_thread(given_up, work.args, work.point)
            except AppError as error:
                left = error.what
        self._note(self._rows.end, job_id, WorkState.CANCELLED, wall_now())
        message = (left or T("jobs", "Stopped by you.")).to_json()
        self._jobs.say(job_id, state="cancelled", resumable=False, message=message)
