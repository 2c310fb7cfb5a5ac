"""The head of the audit log is kept outside: on all disks, and by a time stamp server."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine import audit_desk, closing_desk
from app.engine.audit_desk import AGAIN_S, EVERY_S, FIRST_S, AuditDesk
from app.engine.board import Board
from app.engine.closing_desk import ClosingDesk
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.running_take import RunningTake
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.store_thread import StoreThread
from app.model.errors import ArchiveError
from app.model.reception import Session
from app.model.recording import CopyRecord, CopyRole, RecordingRecord
from app.model.text import T
from app.store.audit_anchors import ANCHORS_NAME, LEFT, read_anchors
from app.store.audit_check import verify_audit
from app.store.store import open_store
from app.system.paths import DataPaths

AT = "2026-11-22T09:30:00+07:00"
ANSWER_S = 20.0


class Clock:
    """Stands in for ``asyncio`` in the desk: its sleeps are noted and end when a test says so."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._asleep: asyncio.Queue[float] = asyncio.Queue()
        self._wake: asyncio.Queue[None] = asyncio.Queue()

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self._asleep.put_nowait(seconds)
        await self._wake.get()

    async def wake(self) -> float:
        """End the sleep that is under way; returns how long the next one is to be."""
        self._wake.put_nowait(None)
        return await self.asleep()

    async def asleep(self) -> float:
        return await asyncio.wait_for(self._asleep.get(), ANSWER_S)


class Server:
    """A time stamp server that answers or not; ``asked`` are the words it was handed."""

    def __init__(self) -> None:
        self.answers = True
        self.asked: list[bytes] = []

    def ask(self, _address: str, words: bytes) -> tuple[bytes, datetime]:
        self.asked.append(words)
        if not self.answers:
            raise ArchiveError(T("made up", "No answer."))
        return b"token", datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


class Room:
    """A store with a recording on two disks, and the desk."""

    def __init__(self, root: Path) -> None:
        self.store, self.thread = open_store(DataPaths(root).database), StoreThread()
        loop = asyncio.get_running_loop()
        self.ground = Ground(Board(), self.store, self.thread, DataPaths(root), loop)
        self.settings = SimpleNamespace(time_stamp_address="")
        setup = SimpleNamespace(settings=self.settings, current=SimpleNamespace(operator="Mai"))
        self.desk = AuditDesk(self.ground, cast(SetupDesk, setup))
        self.disks = [root / name / "2026" for name in ("ổ chính", "ổ ngoài")]
        for disk in self.disks:
            disk.mkdir(parents=True)
        self.store.sessions.add(Session("8f3a", "Tiếp công dân", AT))

    def record(self) -> RecordingRecord:
        roles = (CopyRole.PRIMARY, CopyRole.EXTERNAL)
        copies = tuple(
            CopyRecord(str(disk.parent), str(disk / "8f3a"), "ab" * 32, 9, role)
            for role, disk in zip(roles, self.disks, strict=True)
        )
        return RecordingRecord("room", (), copies, 9.0, 225, 0, 0, -20.0)

    def on_disks(self) -> list[int]:
        """The newest counter on each disk, 0 where there is none."""
        files = [read_anchors(disk / ANCHORS_NAME) for disk in self.disks]
        return [file.anchors[-1].counter if file.anchors else 0 for file in files]


def in_room(root: Path, work: Callable[[Room], Awaitable[None]]) -> None:
    async def run() -> None:
        room = Room(root)
        try:
            await work(room)
        finally:
            await room.desk.close()
            room.thread.close()
            room.store.close()

    asyncio.run(run())


def test_the_server_is_asked_hourly_and_sooner_after_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server()

    async def work(room: Room) -> None:
        clock = Clock()
        room.settings.time_stamp_address = "http://tsa.vn/"
        monkeypatch.setattr(audit_desk, "asyncio", clock)
        monkeypatch.setattr(audit_desk, "ask", server.ask)
        number = room.store.recordings.begin("8f3a", "room", AT)
        room.store.recordings.close(number, room.record(), AT)
        room.store.audit.append("Mai", "session.created", "8f3a")
        server.answers = False
        room.desk.start()
        assert await clock.asleep() == FIRST_S
        assert await clock.wake() == AGAIN_S
        assert room.ground.board.get("audit")["problem"] is not None
        assert await clock.wake() == AGAIN_S
        assert len(server.asked) == 2
        server.answers = True
        assert await clock.wake() == EVERY_S
        newest = room.store.audit_stamps.newest()
        assert newest is not None and newest.counter == room.store.audit.head()[0]
        assert room.ground.board.get("audit")["problem"] is None
        assert await clock.wake() == EVERY_S
        assert len(server.asked) == 3, "nothing new is not stamped again"
        room.store.audit.append("Mai", "session.updated", "8f3a")
        assert await clock.wake() == EVERY_S
        assert len(server.asked) == 4

    in_room(tmp_path, work)


def test_the_head_goes_to_both_disks_and_the_log_says_so_once(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        number = room.store.recordings.begin("8f3a", "room", AT)
        room.store.recordings.close(number, room.record(), AT)
        room.store.audit.append("Mai", "session.created", "8f3a")
        await room.desk.keep()
        assert room.on_disks() == [1, 1]
        assert room.store.audit.newest(1)[0].action == LEFT
        await room.desk.keep()
        assert (room.on_disks(), room.store.audit.head()[0]) == ([1, 1], 2)
        assert (await room.desk.verify())["ok"]
        (room.disks[1] / ANCHORS_NAME).unlink()
        proof = await room.desk.verify()
        assert (proof["ok"], len(proof["problems"])) == (False, 1)

    in_room(tmp_path, work)


def test_the_head_is_on_both_disks_when_a_recording_was_closed(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        sessions = SimpleNamespace(
            who="Mai", end=lambda _id: None, show_again=_nothing, refresh=lambda: None
        )
        jobs = JobDesk(room.ground.board, room.ground.loop)
        desk = ClosingDesk(room.ground, cast(SessionDesk, sessions), jobs)
        number = room.store.recordings.begin("8f3a", "room", AT)
        take = SimpleNamespace(
            numbers={"room": number}, session=SimpleNamespace(id="8f3a"), started_at=AT
        )
        await desk.end(cast(RunningTake, take), [room.record()], None)
        await desk.close()
        entry = room.store.audit.last_of("recording.closed", "8f3a")
        assert entry is not None and room.on_disks() == [entry.counter, entry.counter]
        assert verify_audit(room.store.path).ok

    in_room(tmp_path, work)


def test_the_end_of_a_recording_does_not_wait_for_a_database_that_does_not_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(room: Room) -> None:
        ended: list[str] = []
        sessions = SimpleNamespace(
            who="Mai", end=ended.append, show_again=_nothing, refresh=lambda: None
        )
        jobs = JobDesk(room.ground.board, room.ground.loop)
        desk = ClosingDesk(room.ground, cast(SessionDesk, sessions), jobs)
        number = room.store.recordings.begin("8f3a", "room", AT)
        take = SimpleNamespace(
            numbers={"room": number}, session=SimpleNamespace(id="8f3a"), started_at=AT
        )
        monkeypatch.setattr(closing_desk, "NOTED_WITHIN_S", 0.01)
        answers = threading.Event()
        room.thread.post(answers.wait, ANSWER_S)
        (kept,) = await desk.end(cast(RunningTake, take), [room.record()], None)
        assert (kept.id, ended, answers.is_set()) == (number, [], False)
        answers.set()
        await desk.close()
        assert ended == ["8f3a"]
        entry = room.store.audit.last_of("recording.closed", "8f3a")
        assert entry is not None and room.on_disks() == [entry.counter, entry.counter]

    in_room(tmp_path, work)


async def _nothing() -> None:
    """What the closing shows is no matter here."""
