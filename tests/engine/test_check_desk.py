"""Checks of the archive: due, asked for, gone on with after a restart; damage told and mended."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine import check_work
from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.check_desk import CheckDesk
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.long_work_desk import LongWork
from app.engine.setup_desk import SetupDesk
from app.engine.store_thread import StoreThread
from app.model.custody import CopyForm, CopyState, HeldCopy, Medium, MediumKind
from app.model.errors import BadUsageError
from app.model.reception import Session
from app.model.recording import CopyRecord, CopyRole, RecordingRecord
from app.store.archive_checks import Holding, HoldingState
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.archive import make_copy

PERSON, REASON = "Trần Văn Bình", "Theo chỉ đạo của người phụ trách lưu trữ"
SESSION = "k3m7qa"
BEGAN = "2026-05-04T08:00:00+07:00"


class Engine:
    """The desks that a check needs, on the database and the two disks of a folder."""

    def __init__(self, root: Path) -> None:
        loop = asyncio.get_running_loop()
        self.root = root
        self.store, self.thread, self.board = open_store(root / "a.sqlite"), StoreThread(), Board()
        self.ground = Ground(self.board, self.store, self.thread, DataPaths(root), loop)
        self.alarms, self.jobs = AlarmDesk(self.board), JobDesk(self.board, loop)
        self.long_work = LongWork(self.ground, self.jobs, lambda: False)
        settings = SimpleNamespace(check_every_days=90)
        setup = SimpleNamespace(settings=settings, current=SimpleNamespace(operator=PERSON))
        self.desk = CheckDesk(self.ground, cast(SetupDesk, setup), self.alarms, self.long_work)

    def record(self) -> None:
        """A closed recording with a copy on each disk."""
        session = Session(SESSION, "Tiếp công dân", BEGAN)
        self.store.sessions.add(session)
        first = make_copy(self.folder("A"), size_bytes=20_000)
        shutil.copytree(first, self.folder("B"))
        seal = hashlib.sha256((first / "manifest.json").read_bytes()).hexdigest()
        disks = ((CopyRole.PRIMARY, "A"), (CopyRole.EXTERNAL, "B"))
        copies = tuple(
            CopyRecord(str(self.root / disk), str(self.folder(disk)), seal, 60_006, role)
            for role, disk in disks
        )
        self.copies, self.seal = copies, seal
        number = self.store.recordings.begin(SESSION, "room", BEGAN, copies)
        record = RecordingRecord("room", (), copies, 900.0, 22_500, 0, 0, None)
        self.store.recordings.close(number, record, BEGAN)

    def hold(self, disk: str, medium: str = "other") -> int:
        """The number in custody of a copy that lies on a disk."""
        if not self.folder(disk).exists():
            shutil.copytree(self.folder("A"), self.folder(disk))
        path = str(self.root / disk)
        self.store.custody.see_medium(Medium(medium, MediumKind.EXTERNAL, path=path))
        copy = HeldCopy(
            *(None, SESSION, CopyForm.RECORDING, medium, str(self.folder(disk)), self.seal),
            *(60_006, BEGAN, PERSON),
        )
        number = self.store.custody.add_copy(copy).id
        assert number is not None
        return number

    def folder(self, disk: str) -> Path:
        return self.root / disk / "2026" / SESSION / "ghi"

    async def done(self, asked: dict[str, Any]) -> dict[str, Any]:
        async with asyncio.timeout(30):
            while (job := self.job(asked["job"]))["state"] == "running":
                await asyncio.sleep(0.01)
        await asyncio.sleep(0)
        await self.desk.summary()
        return job

    def job(self, job_id: str) -> dict[str, Any]:
        return next(dict(job) for job in self.board.get("jobs") if job["id"] == job_id)

    async def damage_rings(self, rings: bool = True) -> bool:
        """Whether the desk comes to tell of damage, or that there is none any more."""
        return await told(lambda: self.alarm("archive.damaged") == rings)

    def alarm(self, key: str) -> bool:
        return any(a["key"] == key and a["active"] for a in self.board.get("alarms"))

    async def end(self) -> None:
        await self.long_work.close()
        await self.desk.close()
        await self.jobs.close()
        self.thread.close()
        self.store.close()


async def told(so: Callable[[], bool]) -> bool:
    """Wait for what is told after the work is done, by itself."""
    with suppress(TimeoutError):
        async with asyncio.timeout(30):
            while not so():
                await asyncio.sleep(0.01)
    return so()


def run(go: Callable[[Engine], Coroutine[Any, Any, None]], root: Path) -> None:
    async def whole() -> None:
        engine = Engine(root)
        if not engine.store.sessions.has(SESSION):
            engine.record()
        try:
            await go(engine)
        finally:
            await engine.end()

    asyncio.run(whole())


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_what_is_due_is_read_back_and_then_no_longer_due(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        assert (await engine.desk.summary())["due"] == 2
        job = await engine.done(await engine.desk.check())
        result = job["result"]
        assert (result["holdings"], result["verified"], result["whole"]) == (2, 2, True)
        assert result["files"] == 10 and result["bytes"] > 2 * 60_000
        assert (await engine.desk.summary())["due"] == 0
        assert not engine.alarm("archive.damaged")
        kept = engine.store.recordings.checks(SESSION)
        assert [one.check.verified for one in kept] == [True, True]
        entry = engine.store.audit.last_of("archive.checked", "")
        assert entry is not None and entry.who == PERSON

    run(go, tmp_path)


def test_damage_rings_and_is_mended_from_the_other_copy(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        file = engine.folder("A") / "room" / "000002.mp4"
        flip(file)
        news: list[str] = []
        engine.desk.changed = lambda: news.append("copies")
        job = await engine.done(await engine.desk.check("session", session=SESSION))
        assert (job["result"]["verified"], job["result"]["damaged"]) == (1, 1)
        assert job["result"]["whole"] is False
        rows = {row["path"]: row for row in await engine.desk.holdings(SESSION)}
        assert rows[str(engine.folder("A"))]["changed"] == ["room/000002.mp4"]
        assert rows[str(engine.folder("B"))]["state"] == "verified"
        assert news  # the lists of sessions tell of it without being asked
        assert await engine.damage_rings()
        with pytest.raises(BadUsageError):
            await engine.desk.repair(str(engine.folder("A")), PERSON, "hỏng")
        asked = await engine.desk.repair(str(engine.folder("A")), PERSON, REASON)
        job = await engine.done(asked)
        assert job["result"]["whole"] is True
        assert Path(job["result"]["mended"][0]["set_aside"]).exists()
        assert await engine.damage_rings(False)
        entry = engine.store.audit.last_of("holding.repaired", SESSION)
        assert entry is not None and entry.who == PERSON

    run(go, tmp_path)


def test_a_disk_that_is_away_is_neither_whole_nor_damaged(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        shutil.rmtree(engine.root / "B")
        (engine.root / "B").mkdir()
        job = await engine.done(await engine.desk.check("all"))
        result = job["result"]
        assert (result["verified"], result["damaged"], result["away"]) == (1, 0, 1)
        assert result["whole"] is False
        await engine.desk._look()
        assert engine.alarm("archive.check_due") and not engine.alarm("archive.damaged")

    run(go, tmp_path)


def test_a_copy_that_is_gone_from_its_disk_is_damage(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        shutil.rmtree(engine.folder("B"))
        (engine.root / "B" / "khác.txt").write_text("x")
        job = await engine.done(await engine.desk.check("all"))
        assert (job["result"]["damaged"], job["result"]["away"]) == (1, 0)
        assert job["result"]["bad"][0]["state"] == "missing"

    run(go, tmp_path)


def test_a_copy_that_custody_knows_elsewhere_is_read_back_too(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        held = engine.hold("C")
        job = await engine.done(await engine.desk.check("all"))
        assert (job["result"]["holdings"], job["result"]["verified"]) == (3, 3)
        kept = engine.store.custody.copy(held)
        assert kept is not None and kept.counts
        shutil.rmtree(engine.root / "C")
        assert (await engine.done(await engine.desk.check("all")))["result"]["away"] == 1
        kept = engine.store.custody.copy(held)
        assert kept is not None and kept.state is CopyState.KEPT

    run(go, tmp_path)


def test_another_disk_at_the_same_place_says_nothing_of_the_one_that_is_away(
    tmp_path: Path,
) -> None:
    async def go(engine: Engine) -> None:
        engine.hold("C", medium="serial:NOT-THIS-DISK")
        shutil.rmtree(engine.folder("C"))
        job = await engine.done(await engine.desk.check("all"))
        assert (job["result"]["away"], job["result"]["damaged"]) == (1, 0)

    run(go, tmp_path)


def test_what_waits_to_be_disposed_of_does_not_ring(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        held = engine.store.custody.copy(engine.hold("B"))
        assert held is not None
        engine.store.custody.set_state(held, CopyState.SET_ASIDE)
        shutil.rmtree(engine.folder("B"))
        (engine.root / "B" / "khác.txt").write_text("x")
        job = await engine.done(await engine.desk.check("all"))
        assert (job["result"]["verified"], job["result"]["damaged"]) == (1, 0)
        await engine.desk._look()
        assert not engine.alarm("archive.damaged")

    run(go, tmp_path)


def test_the_size_of_a_copy_counts_once(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        again = engine.store.recordings.begin(SESSION, "conference", BEGAN, engine.copies)
        record = RecordingRecord("conference", (), engine.copies, 900.0, 22_500, 0, 0, None)
        engine.store.recordings.close(again, record, BEGAN)
        assert {one.bytes for one in engine.store.archive_checks.holdings()} == {60_006}

    run(go, tmp_path)


def test_a_check_goes_on_behind_what_it_read_before_the_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, read = check_work.examine, []

    def watched(holding: Holding, progress: Any, *first: Any) -> Any:
        read.append(holding.path)
        if len(read) == 2:
            while True:
                progress.advance(0)
        return real(holding, progress, *first)

    monkeypatch.setattr(check_work, "examine", watched)

    async def broken_off(engine: Engine) -> None:
        await engine.desk.check("all")
        async with asyncio.timeout(30):
            while len(read) < 2:
                await asyncio.sleep(0.01)

    async def gone_on(engine: Engine) -> None:
        engine.long_work.start()
        async with asyncio.timeout(30):
            while not engine.board.get("jobs"):
                await asyncio.sleep(0.01)
        job = await engine.done({"job": engine.board.get("jobs")[0]["id"]})
        assert job["result"]["whole"] is True
        assert job["result"]["holdings"] == 2

    run(broken_off, tmp_path)
    run(gone_on, tmp_path)
    assert [Path(path).parents[2].name for path in read] == ["A", "B", "B"]


def test_what_was_never_read_back_is_due_a_day_after_it_was_closed() -> None:
    holding = Holding(SESSION, "copy", "/a", "", 1, "/", "2026-05-04T08:00:00+07:00")
    closed = datetime.fromisoformat(holding.since)
    assert check_work.due_at(holding, {}, 90) == closed + timedelta(days=1)
    read = {("", "/a"): "2026-05-05T08:00:00+07:00"}
    assert check_work.due_at(holding, read, 90) == closed + timedelta(days=91)
    assert check_work.due_of([holding], {}, "2026-05-06T08:00:00+07:00", 0) == []
    assert HoldingState("away") is HoldingState.AWAY
