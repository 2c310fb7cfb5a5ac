"""Long work: paused and gone on with, kept over a restart, standing back beside a recording."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from app.engine.board import Board
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.long_work_desk import MOST_STARTS, LongWork
from app.engine.store_thread import StoreThread
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import Progress
from app.model.text import T
from app.store.long_work import WorkState
from app.store.store import open_store
from app.system.paths import DataPaths

PERSON = "Trần Văn Bình"


class Counting:
    """A work of ten steps that saves a point after each and waits at ``stops_at``."""

    def __init__(self, stops_at: int | None = None) -> None:
        self.stops_at = stops_at
        self.steps: list[int] = []
        self.stopped = threading.Event()

    def run(
        self,
        args: dict[str, Any],
        point: dict[str, Any],
        progress: Progress,
        save: Callable[[dict[str, Any]], None],
    ) -> dict[str, Any]:
        progress.expect(args["steps"])
        progress.advance(point.get("next", 0))
        for step in range(point.get("next", 0), args["steps"]):
            while step == self.stops_at:
                self.stopped.set()
                progress.advance(0)
            self.steps.append(step)
            save({"next": step + 1})
            progress.advance(1)
        return {"steps": args["steps"]}


class Engine:
    """As much of an engine as long work needs, on the database of a folder."""

    def __init__(self, root: Path, work: Any) -> None:
        loop = asyncio.get_running_loop()
        self.store, self.thread, self.board = open_store(root / "a.sqlite"), StoreThread(), Board()
        self.ground = Ground(self.board, self.store, self.thread, DataPaths(root), loop)
        self.recording = False
        self.jobs = JobDesk(self.board, loop)
        self.desk = LongWork(self.ground, self.jobs, lambda: self.recording)
        self.ended: list[dict[str, Any]] = []
        title = lambda args: T("test", "{steps} steps")(steps=args["steps"])  # noqa: E731
        self.desk.register("count", title, work.run, ended=self.ended.append)

    async def begin(self) -> str:
        return await self.desk.begin("count", {"steps": 10}, PERSON, "k3m7qa")

    def job(self) -> dict[str, Any]:
        return dict(self.board.get("jobs")[0])

    async def until(self, reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not reached():
                await asyncio.sleep(0.01)

    async def until_state(self, state: str) -> None:
        await self.until(lambda: bool(self.board.get("jobs")) and self.job()["state"] == state)

    async def die(self) -> None:
        """End without a word, as a killed process does: nothing is written any more."""
        self.thread.close()
        self.store.close()
        for job in self.board.get("jobs"):
            self.jobs.leave_off(job["id"])

    async def end(self) -> None:
        await self.desk.close()
        await self.jobs.close()
        self.thread.close()
        self.store.close()


def run(go: Coroutine[Any, Any, None]) -> None:
    asyncio.run(go)


def test_a_work_broken_off_goes_on_by_itself_from_its_last_point(tmp_path: Path) -> None:
    async def go() -> None:
        first = Counting(stops_at=4)
        engine = Engine(tmp_path, first)
        work_id = await engine.begin()
        await engine.until(first.stopped.is_set)
        await engine.end()
        second = Counting()
        engine = Engine(tmp_path, second)
        engine.desk.start()
        await engine.until_state("done")
        assert first.steps + second.steps == list(range(10))
        assert engine.job()["id"] == work_id
        assert engine.job()["result"] == {"steps": 10}
        assert engine.job()["session"] == "k3m7qa"
        kept = await engine.thread.run(engine.store.long_work.get, work_id)
        assert kept is not None
        assert (kept.state, kept.person, kept.outcome) == (WorkState.DONE, PERSON, {"steps": 10})
        await engine.end()

    run(go())


def test_a_paused_work_stays_paused_over_a_restart_until_a_person_goes_on(tmp_path: Path) -> None:
    async def go() -> None:
        first = Counting(stops_at=4)
        engine = Engine(tmp_path, first)
        work_id = await engine.begin()
        await engine.until(first.stopped.is_set)
        assert engine.job()["pausable"] is True
        await engine.desk.pause(work_id)
        assert (engine.job()["state"], engine.job()["resumable"]) == ("paused", True)
        assert not engine.jobs.busy
        await engine.end()
        second = Counting()
        engine = Engine(tmp_path, second)
        engine.desk.start()
        await engine.until_state("paused")
        assert second.steps == []
        await engine.desk.resume(work_id)
        with pytest.raises(BadUsageError):
            await engine.desk.resume(work_id)
        await engine.until_state("done")
        assert second.steps == list(range(4, 10))
        await engine.end()

    run(go())


def test_a_work_waits_while_a_recording_runs_and_says_so(tmp_path: Path) -> None:
    async def go() -> None:
        work = Counting()
        engine = Engine(tmp_path, work)
        engine.recording = True
        await engine.begin()
        await engine.until(lambda: engine.job()["message"] is not None)
        assert work.steps == []
        assert engine.job()["message"]["source"] == "Waits until the recording has ended."
        engine.recording = False
        await engine.until_state("done")
        assert engine.job()["message"] is None
        assert engine.ended == [engine.job()]
        await engine.end()

    run(go())


def test_a_failed_work_is_shown_after_a_restart_and_can_be_gone_on_with(tmp_path: Path) -> None:
    class Broken(Counting):
        def run(self, args: Any, point: Any, progress: Any, save: Any) -> dict[str, Any]:
            save({"next": 3})
            raise ArchiveError(T("test", "The disk is gone."))

    async def go() -> None:
        engine = Engine(tmp_path, Broken())
        work_id = await engine.begin()
        await engine.until_state("failed")
        await engine.until(lambda: bool(engine.job()["resumable"]))
        await engine.end()
        mended = Counting()
        engine = Engine(tmp_path, mended)
        engine.desk.start()
        await engine.until_state("failed")
        assert engine.job()["message"]["source"] == "The disk is gone."
        await engine.desk.resume(work_id)
        await engine.until_state("done")
        assert mended.steps == list(range(3, 10))
        await engine.end()

    run(go())


def test_a_work_that_is_given_up_does_not_come_back(tmp_path: Path) -> None:
    async def go() -> None:
        work = Counting(stops_at=2)
        engine = Engine(tmp_path, work)
        work_id = await engine.begin()
        await engine.until(work.stopped.is_set)
        await engine.desk.pause(work_id)
        await engine.jobs.cancel_by_person(work_id)
        await engine.until_state("cancelled")
        await engine.end()
        engine = Engine(tmp_path, work)
        assert await engine.thread.run(engine.store.long_work.unfinished) == []
        await engine.end()

    run(go())


def test_a_work_that_takes_the_engine_with_it_again_and_again_waits_for_a_person(
    tmp_path: Path,
) -> None:
    async def go() -> None:
        for _ in range(MOST_STARTS):
            work = Counting(stops_at=0)
            engine = Engine(tmp_path, work)
            if not engine.store.long_work.unfinished():
                await engine.begin()
            else:
                engine.desk.start()
            await engine.until(work.stopped.is_set)
            await engine.die()
        engine = Engine(tmp_path, work)
        engine.desk.start()
        await engine.until_state("paused")
        assert work.steps == []
        await engine.end()

    run(go())
