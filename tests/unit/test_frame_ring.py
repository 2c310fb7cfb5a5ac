"""The frame ring: whole frames or none, and a life beyond its writer's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.ipc.ring import (
    FrameRingReader,
    FrameRingWriter,
    remove_stale_rings,
    ring_path,
)
from app.ipc.shared_map import RingError, mapping_name
from app.model.media import VideoFormat
from app.system.paths import shared_memory_dir
from tests.helpers import ring_hammer

SMALL = VideoFormat(64, 48, 25)


def frame(value: int) -> bytes:
    return bytes([value]) * SMALL.frame_bytes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / f"diemcau-{os.getpid()}-test.ring"


def start_hammer(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.helpers.ring_hammer", *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def wait_for_sequence(path: Path, above: int) -> FrameRingReader:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            reader = FrameRingReader.open(path)
        except OSError:
            continue
        if reader.newest_sequence > above:
            return reader
        reader.close()
    raise AssertionError("the writer wrote nothing")


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def test_frames_come_back_with_their_time_and_old_ones_are_gone(path: Path) -> None:
    writer = FrameRingWriter.create(path, SMALL, slots=4)
    reader = FrameRingReader.open(path)
    assert (reader.video, reader.newest_sequence, reader.latest()) == (SMALL, 0, None)
    assert reader.read(0) is None
    assert [writer.write(frame(n), n * 1000) for n in range(1, 7)] == [1, 2, 3, 4, 5, 6]
    newest = reader.latest()
    assert newest is not None
    assert (newest.sequence, newest.captured_ns, newest.data) == (6, 6000, frame(6))
    third = reader.read(3)
    assert third is not None
    assert third.data == frame(3)
    assert (reader.read(2), reader.read(7), reader.captured_ns(2)) == (None, None, None)
    assert reader.captured_ns(4) == 4000
    writer.close()
    assert not path.exists()
    last = reader.latest()
    assert last is not None, "what was mapped stays readable after the writer closed"
    assert last.sequence == 6
    reader.close()


def test_a_frame_of_another_size_is_refused(path: Path) -> None:
    writer = FrameRingWriter.create(path, SMALL)
    with pytest.raises(ValueError, match="instead of"):
        writer.write(b"short", 1)
    assert writer.newest_sequence == 0
    writer.close()


def test_a_half_written_slot_is_not_returned(path: Path) -> None:
    writer = FrameRingWriter.create(path, SMALL, slots=2)
    reader = FrameRingReader.open(path)
    writer.write(frame(1), 1)
    writer.write(frame(2), 2)
    page, _ = writer._slot(3)
    writer._words[page] = 3
    assert reader.read(1) is None, "its slot is being overwritten by frame 3"
    assert reader.read(3) is None, "frame 3 has begun but not ended"
    kept = reader.read(2)
    assert kept is not None
    assert kept.data == frame(2)
    reader.close()
    writer.close()


def test_every_part_begins_on_a_page(path: Path) -> None:
    writer = FrameRingWriter.create(path, VideoFormat(50, 38, 25), slots=3)
    assert {writer._slot(sequence)[1] % 4096 for sequence in range(1, 7)} == {0}
    assert path.stat().st_size % 4096 == 0
    assert path.stat().st_mode & 0o077 == 0, "other users must not see the picture"
    writer.close()


def test_the_next_writer_goes_on_with_the_numbers_of_a_dead_one(path: Path) -> None:
    dead = FrameRingWriter.create(path, SMALL, slots=4)
    reader = FrameRingReader.open(path)
    for n in range(1, 4):
        dead.write(frame(n), n)
    dead._release()
    heir = FrameRingWriter.create(path, SMALL, slots=4)
    sequence = heir.write(frame(9), 9)
    assert sequence == 5, "number 4 may be half written and is left out"
    found = reader.latest()
    assert found is not None, "the reader goes on without opening the ring again"
    assert (found.sequence, found.data) == (5, frame(9))
    reader.close()
    heir.close()


def test_a_ring_of_another_format_is_made_anew(path: Path) -> None:
    dead = FrameRingWriter.create(path, SMALL, slots=4)
    dead.write(frame(1), 1)
    dead._release()
    other = FrameRingWriter.create(path, VideoFormat(32, 32, 30), slots=4)
    assert (other.video.width, other.newest_sequence) == (32, 0)
    other.close()


@pytest.mark.parametrize("content", [b"", b"x" * 100, bytes(8192), b"DCFRAMES" + bytes(8192)])
def test_what_is_not_a_ring_is_an_error(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(RingError):
        FrameRingReader.open(path)


def test_a_missing_ring_is_an_error(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FrameRingReader.open(path)


def test_only_rings_of_dead_processes_are_removed(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    stale = tmp_path / f"diemcau-{gone.pid}-camera-1.ring"
    alive = tmp_path / f"diemcau-{os.getpid()}-camera-1.ring"
    foreign = tmp_path / "diemcau-notes.ring"
    for file in (stale, alive, foreign):
        file.write_bytes(b"")
    writer = FrameRingWriter.create(tmp_path / f"diemcau-{os.getpid()}-new.ring", SMALL)
    assert (stale.exists(), alive.exists(), foreign.exists()) == (False, True, True)
    writer.close()
    assert remove_stale_rings(tmp_path) == []


def test_paths_stand_in_shared_memory_and_name_their_owner() -> None:
    path = ring_path("camera-7")
    assert path.parent == shared_memory_dir()
    assert path.name == f"diemcau-{os.getpid()}-camera-7.ring"
    assert mapping_name(path) == f"Local\\{path.name}", "the name of the mapping on Windows"


def test_hammered_by_processes_no_checked_frame_is_torn() -> None:
    path = ring_path("hammer")
    writer = start_hammer("write", str(path))
    try:
        wait_for_sequence(path, above=2).close()
        other = start_hammer("read", str(path), "3")
        mine = ring_hammer.read(path, 3)
        theirs = json.loads(other.communicate()[0])
    finally:
        end(writer)
        path.unlink(missing_ok=True)
    for found in (mine, theirs):
        assert found["torn"] == 0, found
        assert found["checked"] > 50, found
    assert mine["unchecked_torn"] + theirs["unchecked_torn"] > 0, "the hammer must hit at all"


def test_a_reader_survives_the_killed_writer_and_sees_its_heir() -> None:
    path = ring_path("killed")
    writer = start_hammer("write", str(path))
    heir = None
    try:
        reader = wait_for_sequence(path, above=20)
        end(writer)
        before = reader.newest_sequence
        survivor = reader.read(before)
        assert survivor is not None
        assert ring_hammer.is_whole(survivor.data)
        heir = start_hammer("write", str(path))
        deadline = time.monotonic() + 20
        while reader.newest_sequence <= before + 10 and time.monotonic() < deadline:
            pass
        assert reader.newest_sequence > before + 10
        reader.close()
    finally:
        for process in (writer, heir):
            if process is not None and process.poll() is None:
                end(process)
        path.unlink(missing_ok=True)
