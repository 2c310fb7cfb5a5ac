"""What is noted of the recording under way, and that nobody goes on with one that was ended."""

from __future__ import annotations

import asyncio
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import recording_note
from app.engine.recording_note import NoteKeeper, RecordingNote, note_part, read_recording
from app.engine.resumption import go_on
from app.engine.service import Service
from app.engine.setup import Setup
from app.engine.store_thread import StoreThread
from app.model.clock import Timeline
from app.model.errors import StoreError
from app.model.recording import CopyRole
from app.model.text import T
from app.recording.plan import RecordingPlan
from app.recording.status import Interruption
from app.system.boot_note import write_note
from app.system.paths import DataPaths

LIMIT_S = 20.0


@pytest.fixture
def note(tmp_path: Path) -> RecordingNote:
    disks = {CopyRole.PRIMARY: tmp_path / "a", CopyRole.EXTERNAL: tmp_path / "b"}
    plan = RecordingPlan("s1", tmp_path / "a", tmp_path / "b")
    folders = {role: disk / "DiemCau" / "2026" / "x" for role, disk in disks.items()}
    return RecordingNote(plan, Timeline.start(), Setup(), (folders,), {})


def reached(paths: DataPaths, seconds: float) -> bool:
    until = time.monotonic() + LIMIT_S
    while time.monotonic() < until:
        found = read_recording(paths)
        if found is not None and found.seconds == seconds:
            return True
    return False


def test_a_note_is_kept_until_it_is_forgotten_and_never_comes_back(
    note: RecordingNote, tmp_path: Path
) -> None:
    paths = DataPaths(tmp_path)
    keeper = NoteKeeper(paths)
    keeper.begin(note)
    keeper.came_to({"room": 4.5})
    assert reached(paths, 4.5)
    keeper.forget()
    keeper.came_to({"room": 9.0})
    keeper.is_interrupted(None)
    assert keeper._note is None
    assert read_recording(paths) is None


@pytest.mark.allow_log("how far the recording has come cannot be noted")
def test_the_note_is_kept_where_memory_takes_no_file(
    note: RecordingNote, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_bytes(b"")
    monkeypatch.setattr(recording_note, "progress_file", lambda _paths: nowhere / "x.part")
    keeper = NoteKeeper(DataPaths(tmp_path))
    keeper.begin(note)
    assert reached(DataPaths(tmp_path), 0.0)


def test_a_disk_that_hangs_keeps_no_recording_from_ending(
    note: RecordingNote, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording_note, "FORGET_S", 0.1)
    keeper = NoteKeeper(DataPaths(tmp_path))
    with keeper._lock:  # as while a note is being written
        keeper.forget()
    assert keeper._note is None


def test_an_interruption_ordered_while_the_note_is_being_written_is_on_the_disk_when_it_is_told(
    note: RecordingNote, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine after one that died at that moment hides the room as well."""
    paths, writing, go_on_writing = DataPaths(tmp_path), threading.Event(), threading.Event()

    def slowly(path: Path, content: dict[str, Any]) -> None:
        if path == paths.recording_note:
            writing.set()
            assert go_on_writing.wait(LIMIT_S)
        write_note(path, content)

    monkeypatch.setattr(recording_note, "write_note", slowly)
    keeper = NoteKeeper(paths)
    keeper.begin(note)
    assert writing.wait(LIMIT_S)
    ordered = Interruption("Trao đổi riêng", "Ông Bưởi", "2026-11-23T08:00:00+07:00")
    keeper.is_interrupted(ordered)
    go_on_writing.set()
    assert keeper.keep_interruption(ordered)
    found = read_recording(paths)
    assert found is not None and found.interruption == ordered
    assert keeper.keep_interruption(None)
    found = read_recording(paths)
    assert found is not None and found.interruption is None


def test_a_disk_that_does_not_take_the_interruption_is_not_waited_for_for_ever(
    note: RecordingNote, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording_note, "KEPT_S", 0.1)
    keeper = NoteKeeper(DataPaths(tmp_path))
    with keeper._lock:  # as while a note is being written
        keeper.begin(note)
        assert not keeper.keep_interruption(Interruption("Lý do", "Bà Cam", "2026-11-23"))


@pytest.mark.allow_log("the recording cannot go on", "an engine died while recording")
def test_what_cannot_be_gone_on_with_keeps_no_engine_from_starting(
    note: RecordingNote, tmp_path: Path
) -> None:
    async def refuse(_setup: Setup) -> None:
        raise ValueError("nobody foresaw")

    room: Any = SimpleNamespace(devices=SimpleNamespace(open=refuse))
    note_part(DataPaths(tmp_path), note)
    assert read_recording(DataPaths(tmp_path)) is not None
    assert asyncio.run(go_on(room, DataPaths(tmp_path))) is None


@pytest.mark.allow_log("an engine died while recording", "after the last sign")
def test_a_part_that_runs_is_noted_before_anything_else(
    note: RecordingNote, tmp_path: Path
) -> None:
    async def opened(_setup: Setup) -> None: ...

    second = {role: folder.with_name("x-p2") for role, folder in note.parts[0].items()}
    room: Any = SimpleNamespace(
        devices=SimpleNamespace(open=opened),
        recorder=SimpleNamespace(start=lambda _plan: second),
    )
    note_part(DataPaths(tmp_path), note)
    resumed = asyncio.run(go_on(room, DataPaths(tmp_path)))
    found = read_recording(DataPaths(tmp_path))
    assert resumed is not None
    assert found is not None
    assert found.parts == resumed.note.parts == (*note.parts, second)
    assert found.next_plan().part == 3


@pytest.mark.allow_log("the database cannot be opened")
def test_a_database_that_refuses_ends_no_recording_that_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[object] = [StoreError(T("store", "Refused.")), "store"]

    def answer(_path: Path) -> object:
        found = answers.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    monkeypatch.setattr("app.store.store.open_store", answer)
    monkeypatch.setattr("app.engine.service.STORE_AGAIN_S", 0.01)
    thread = StoreThread()
    service = Service(DataPaths(tmp_path))
    found: object = asyncio.run(service._store_on(thread, recording=True))
    assert found == "store"
    thread.close()
