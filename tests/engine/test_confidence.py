"""Both copies are read back from their media while they grow, and what is wrong there is told."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.confidence_desk import ConfidenceDesk, _Disk
from app.engine.ground import Ground
from app.engine.monitors import Monitors
from app.model.jobs import JobCancelledError, Progress
from app.model.recording import CopyRole
from app.model.text import T
from app.recording.confidence import Reader
from app.recording.confidence_follow import JournalFollower
from app.recording.confidence_older import OlderFiles
from app.recording.confidence_pace import BUSY_LOAD, SLOW_S, Extent, Pace
from app.recording.confidence_verdict import older_problem_of, problem_of
from app.recording.copy_check import examine_copy
from app.system.paths import DataPaths
from app.system.processes import running_children
from tests.helpers.written_copy import WrittenCopy, encoded

Test = Callable[..., Coroutine[Any, Any, None]]


def in_loop(test: Test) -> Callable[..., None]:
    """Run a test's coroutine in an event loop of its own."""

    @wraps(test)
    def run(**fixtures: Any) -> None:
        asyncio.run(test(**fixtures))

    return run


PERIOD_S = 2.0
PATIENCE_S = 30.0


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return encoded(tmp_path_factory.mktemp("media") / "m.mp4", 60)


class Room:
    """A desk over two copies that grow in real time, without devices."""

    def __init__(self, root: Path, media: bytes) -> None:
        self.board = Board()
        self.copy = WrittenCopy([root / "primary", root / "external"], media, segment_fragments=6)
        self.paths = DataPaths(root / "data")
        ground = Ground(
            self.board,
            None,  # type: ignore[arg-type]
            None,  # type: ignore[arg-type]
            self.paths,
            asyncio.get_running_loop(),
        )
        self.alarms = AlarmDesk(self.board)
        self.desk = ConfidenceDesk(ground, self.alarms, PERIOD_S)
        self.states = {"primary": "writing", "external": "writing"}
        self.seconds = 0.0
        self.interruption: dict[str, str] | None = None

    def announce(self, state: str = "recording") -> None:
        """The recorder's status, as it comes several times a second."""
        self.seconds += 0.1
        self.board.set(
            "recording",
            {
                "state": state,
                "seconds": self.seconds,
                "interruption": self.interruption,
                "sources": [{"id": "room", "state": "live"}],
                "volumes": [
                    {"role": role, "state": self.states[role], "path": str(folder)}
                    for role, folder in zip(self.states, self.copy.folders, strict=True)
                ],
            },
        )

    async def grow(self) -> None:
        while True:
            self.copy.write(1)
            for _ in range(4):
                self.announce()
                await asyncio.sleep(0.125)

    def volume(self, role: str) -> dict[str, Any]:
        rows = self.board.get("recording")["volumes"]
        found: dict[str, Any] = next(row for row in rows if row["role"] == role)
        return found

    def alarm(self, role: str) -> dict[str, Any] | None:
        rows = [a for a in self.board.get("alarms") if a["key"] == f"recording.unverified.{role}"]
        return rows[0] if rows and rows[0]["active"] else None

    async def until(self, true: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not true():
                await asyncio.sleep(0.02)


@asynccontextmanager
async def recording(root: Path, media: bytes) -> AsyncIterator[Room]:
    room = Room(root, media)
    growing = asyncio.create_task(room.grow())
    try:
        await room.until(
            lambda: (
                room.board.get("recording")
                and all(room.volume(r)["verified_state"] == "ok" for r in room.states)
            )
        )
        yield room
    finally:
        growing.cancel()
        room.announce("idle")
        room.desk.close()


@in_loop
async def test_both_disks_say_until_when_they_are_verified(tmp_path: Path, media: bytes) -> None:
    async with recording(tmp_path, media) as room:
        before = room.volume("primary")["verified_until"]
        await room.until(lambda: room.volume("primary")["verified_until"] > before)
        assert room.volume("external")["verified_state"] == "ok"
        assert room.alarm("primary") is None
        assert room.alarm("external") is None


@in_loop
async def test_bytes_that_were_flipped_are_told_and_the_other_disk_stays_verified(
    tmp_path: Path, media: bytes
) -> None:
    async with recording(tmp_path, media) as room:
        room.copy.spoiled = tmp_path / "external"
        room.copy.write(1)
        room.copy.spoiled = None
        await room.until(lambda: room.alarm("external"))
        alarm = room.alarm("external")
        assert alarm is not None
        assert room.copy.file.split("/")[0] in alarm["what"]["params"]["file"]
        assert room.volume("external")["verified_state"] == "problem"
        assert room.alarm("primary") is None
        assert room.volume("primary")["verified_state"] == "ok"
        await room.until(lambda: "earlier" in str(room.alarm("external")))
        file = str(room.board.get("alarms")[0]["what"]["params"]["file"])
        whole = (tmp_path / "primary" / file).read_bytes()
        (tmp_path / "external" / file).write_bytes(whole)
        await room.until(lambda: not room.alarm("external"))
        assert room.volume("external")["verified_state"] == "ok"


@pytest.mark.allow_log(
    "the reader of the external disk (hangs|ended)", "child reader:external .* did not end"
)
@in_loop
async def test_a_reader_that_hangs_is_told_alone_and_replaced(tmp_path: Path, media: bytes) -> None:
    async with recording(tmp_path, media) as room:
        stopped = room.desk.reader_pid(CopyRole.EXTERNAL)
        assert stopped is not None
        os.kill(stopped, signal.SIGSTOP)
        await room.until(lambda: room.alarm("external"))
        assert room.volume("external")["verified_state"] == "unknown"
        assert room.volume("primary")["verified_state"] == "ok"
        assert room.alarm("primary") is None
        await room.until(lambda: room.volume("external")["verified_state"] == "ok")
        assert room.desk.reader_pid(CopyRole.EXTERNAL) != stopped


@in_loop
async def test_the_other_copy_is_called_good_only_where_that_is_known(
    tmp_path: Path, media: bytes
) -> None:
    desk = Room(tmp_path, media).desk
    other = _Disk(None)  # type: ignore[arg-type]
    desk._disks = {CopyRole.EXTERNAL: other}
    assert "unknown" in desk._meaning(CopyRole.PRIMARY).source
    other.verified_until = "2026-11-23T09:41:20+07:00"
    assert "in order" in desk._meaning(CopyRole.PRIMARY).source
    other.problem = T("test", "torn")()
    assert "unknown" in desk._meaning(CopyRole.PRIMARY).source


@in_loop
async def test_a_disk_that_is_known_to_be_lost_is_unknown_without_a_second_alarm(
    tmp_path: Path, media: bytes
) -> None:
    async with recording(tmp_path, media) as room:
        room.states["external"] = "lost"
        await room.until(lambda: room.volume("external")["verified_state"] == "unknown")
        assert room.volume("external")["verified_until"]
        before = room.volume("primary")["verified_until"]
        await room.until(lambda: room.volume("primary")["verified_until"] > before)
        assert room.alarm("external") is None


def look(reader: Reader, folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = reader.look(folder, ["room"], 4.0, decode=True)["sources"]["room"]
    return found


def zero_tail(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:-2000] + bytes(2000))


def cut_tail(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 2000)


@pytest.mark.parametrize(
    ("damage", "code"),
    [(zero_tail, "differs"), (cut_tail, "short"), (Path.unlink, "missing")],
    ids=["zeroed", "truncated", "deleted"],
)
def test_a_damaged_tail_is_named_by_the_next_look(
    tmp_path: Path, media: bytes, damage: Callable[[Path], None], code: str
) -> None:
    copy = WrittenCopy([tmp_path / "a"], media, segment_fragments=6)
    copy.write(8)
    reader = Reader(tmp_path / "a")
    assert look(reader, tmp_path / "a")["problem"] is None
    copy.write(2)
    damage(tmp_path / "a" / copy.file)
    assert look(reader, tmp_path / "a")["problem"] == {"code": code, "file": copy.file}


class GivenPace(Pace):
    """A computer whose load is as it is said."""

    def __init__(self, load: float) -> None:
        super().__init__()
        self._given = load

    def begin(self) -> Extent:
        super().begin()
        return Extent.SPARSE if self._given > BUSY_LOAD or self.slow else Extent.EVERY


def test_what_is_measured_is_what_was_recorded(tmp_path: Path, media: bytes) -> None:
    """Across segments: pictures against the clock, levels, nothing black or still."""
    copy = WrittenCopy([tmp_path / "a"], media, segment_fragments=6, began_s=8)
    copy.write(16)
    found = look(Reader(tmp_path / "a", GivenPace(0.0)), tmp_path / "a")
    assert found["pictures"] == round(found["expected_s"] * 25)
    assert found["measured"]["decoded"] == found["pictures"]
    assert found["expected_s"] >= 4.0
    assert abs(found["age_s"]) < 2.0
    assert found["measured"]["tracks"] == [pytest.approx(-20.0, abs=4.0)]
    assert not found["measured"]["frozen"]
    assert found["measured"]["black_share"] == 0.0
    assert found["measured"]["errors"] == []


def test_every_picture_is_decoded_once_at_least_and_fewer_only_where_time_is_short(
    tmp_path: Path, media: bytes
) -> None:
    """The second look comes late, and what came meanwhile is decoded with it."""
    copy = WrittenCopy([tmp_path / "a"], media, segment_fragments=40)
    copy.write(9)
    reader = Reader(tmp_path / "a", GivenPace(0.0))
    answer = reader.look(tmp_path / "a", ["room"], 4.0, decode=True)
    assert answer["extent"] == "every"
    ended_s = answer["sources"]["room"]["end_s"]
    copy.write(13)
    found = look(reader, tmp_path / "a")
    assert found["seconds"] >= found["end_s"] - ended_s > 6.0
    assert found["measured"]["decoded"] == round(found["seconds"] * 25)
    busy = Reader(tmp_path / "a", GivenPace(1.0)).look(tmp_path / "a", ["room"], 4.0, decode=True)
    assert busy["extent"] == "sparse"
    measured = busy["sources"]["room"]["measured"]
    assert measured["errors"] == []
    assert measured["decoded"] < 50 < busy["sources"]["room"]["pictures"]


def test_a_reader_that_took_too_long_looks_at_fewer_pictures_the_next_time() -> None:
    pace = GivenPace(0.0)
    assert pace.begin() is Extent.EVERY
    pace.took_s = SLOW_S + 0.1
    assert pace.begin() is Extent.SPARSE
    assert 0 <= pace.end() < SLOW_S
    assert pace.begin() is Extent.EVERY


def test_an_older_file_that_is_damaged_later_is_named_until_it_is_whole_again(
    tmp_path: Path, media: bytes
) -> None:
    copy = WrittenCopy([tmp_path / "a", tmp_path / "b"], media, segment_fragments=6)
    copy.write(20)
    reader = Reader(tmp_path / "a", GivenPace(0.0))

    def older() -> tuple[Any, int]:
        answer = reader.look(tmp_path / "a", ["room"], 2.0, decode=False)
        assert answer["sources"]["room"]["problem"] is None
        return answer["older_problem"], answer["older_bytes"]

    files = [tmp_path / "a" / "room" / f"00000{n}.mp4" for n in (1, 2, 3)]
    assert older() == (None, sum(file.stat().st_size for file in files))
    zero_tail(files[0])
    copy.write(1)
    assert older()[0] == {"code": "later", "file": "room/000001.mp4"}
    assert problem_of(CopyRole.PRIMARY, {"sources": {}}, {}) is None
    told = older_problem_of(CopyRole.PRIMARY, {"older_problem": older()[0]})
    assert told is not None
    assert told.params["file"] == "room/000001.mp4"
    files[0].write_bytes((tmp_path / "b" / "room" / files[0].name).read_bytes())
    assert older()[0] is None


def test_a_round_reads_no_more_of_older_files_than_it_may(tmp_path: Path, media: bytes) -> None:
    copy = WrittenCopy([tmp_path / "a"], media, segment_fragments=6)
    copy.write(20)
    older = OlderFiles(tmp_path / "a", round_bytes=100_000)
    marks = JournalFollower(tmp_path / "a").new_marks()
    older.add(marks)
    zero_tail(tmp_path / "a" / "room" / "000003.mp4")
    wanted = sum(mark.size for mark in marks if mark.final)
    read = [older.read() for _ in range(-(-wanted // 100_000))]
    assert max(read) == 100_000
    assert list(older.damaged) == ["room/000003.mp4"]


def test_a_black_picture_that_stands_still_is_measured_as_such(tmp_path: Path) -> None:
    black = encoded(tmp_path / "black.mp4", 6, picture="color=black:s=320x180:r=25")
    copy = WrittenCopy([tmp_path / "a"], black)
    copy.write(12)
    measured = look(Reader(tmp_path / "a"), tmp_path / "a")["measured"]
    assert measured["black_share"] == 1.0
    assert measured["frozen"]


@pytest.mark.allow_log("child examiner:primary .* did not end")
def test_an_examiner_whose_medium_hangs_can_be_cancelled(tmp_path: Path) -> None:
    """Reading from a pipe that nobody fills stands for a medium that does not answer."""
    os.mkfifo(tmp_path / "manifest.json")
    progress = Progress()
    threading.Timer(1.0, progress.cancel).start()
    with pytest.raises(JobCancelledError):
        examine_copy(tmp_path, CopyRole.PRIMARY, log_dir=tmp_path / "logs", progress=progress)
    assert not [child for child in running_children() if child.role == "examiner:primary"]


@in_loop
async def test_a_look_that_hangs_makes_what_was_known_unknown(tmp_path: Path) -> None:
    answer = threading.Event()
    told: list[str] = []
    monitors = Monitors(Board(), DataPaths(tmp_path))
    monitors.late("disks", lambda: told.append("unknown"))
    watching = asyncio.create_task(
        monitors._watch("disks", 60.0, answer.wait, lambda _found: told.append("known"))
    )
    async with asyncio.timeout(PATIENCE_S):
        while not told:
            await asyncio.sleep(0.02)
    assert told == ["unknown"]
    answer.set()
    async with asyncio.timeout(PATIENCE_S):
        while len(told) < 2:
            await asyncio.sleep(0.02)
    assert told == ["unknown", "known"]
    watching.cancel()
    await monitors.stop()
