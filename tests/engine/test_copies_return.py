"""A disk that goes and comes back: both copies soon hold the same bytes, by themselves."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.model.recording import CopyRole, CopyState
from app.recording.backlog import Backlog
from app.recording.copies import MANIFEST, Copies
from app.recording.copy_status import CopyStatus
from app.recording.writer_link import WriterLink
from tests.helpers.recording_rig import wait_until

CHUNK = 25_000


def sums(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@dataclass
class Stream:
    """Two copies fed like a recording: film pieces ten times a second, a new file each second."""

    root: Path
    limit: int = 64 * 1024 * 1024
    seen: list[CopyStatus] = field(default_factory=list)
    holes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folders = {r: self.root / r / "DiemCau" / "2026" / "copy" for r in CopyRole}
        self.disk = self.root / "external"
        for role in CopyRole:
            (self.root / role).mkdir(exist_ok=True)
        links = tuple(
            WriterLink(r, f, log_dir=self.root / "logs", on_change=self.seen.append)
            for r, f in self.folders.items()
        )
        self.copies = Copies(links, Backlog(self.limit))
        self.copies.on_hole = self.holes.append
        self.written: dict[str, int] = {}
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self.copies.start()
        self._thread.start()
        wait_until(lambda: all(s.durable_bytes > 100_000 for s in self.copies.statuses()))

    def _run(self) -> None:
        number, piece = 1, 0
        while not self._end.wait(0.1):
            name = f"room/{number:06d}.mp4"
            payload = (piece.to_bytes(4, "big") * (CHUNK // 4))[:CHUNK]
            if self.copies.append(name, payload):
                self.written[name] = self.written.get(name, 0) + CHUNK
            self.copies.append_line("journal.jsonl", {"piece": piece}, sync=piece % 10 == 0)
            piece += 1
            if piece % 10 == 0 or name in self.holes:
                self.copies.close_file(name)
                number += 1
            self.copies.watch()

    def status(self, role: CopyRole = CopyRole.EXTERNAL) -> CopyStatus:
        return next(s for s in self.copies.statuses() if s.role is role)

    def state_within(self, state: CopyState, limit_s: float, role: str = "external") -> float:
        return wait_until(lambda: self.status(CopyRole(role)).state is state, limit_s)

    def stop(self) -> dict[CopyRole, bool]:
        self._end.set()
        self._thread.join()
        self.copies.settle(8.0)
        self.copies.close_file("journal.jsonl")
        self.copies.append(MANIFEST, b"{}", sync=True)
        return {link.role: link.finish(8.0) for link in self.copies.links}

    def both_whole(self) -> None:
        assert self.stop() == dict.fromkeys(CopyRole, True)
        first, second = (sums(folder) for folder in self.folders.values())
        assert first == second
        assert first == {s.path: s.sha256 for s in self.copies.sums()}
        assert first[MANIFEST]


@pytest.fixture
def stream(tmp_path: Path) -> Iterator[Stream]:
    made = Stream(tmp_path)
    yield made
    made._end.set()
    for link in made.copies.links:
        link.abandon()
    while os.path.ismount(made.disk):
        subprocess.run(["umount", "-l", str(made.disk)], check=True)


def mount_small(disk: Path, image: Path, size_mb: int = 16) -> None:
    with image.open("wb") as file:
        file.truncate(size_mb * 1_000_000)
    subprocess.run(["mkfs.ext4", "-q", "-O", "^has_journal", str(image)], check=True)
    loop = ["losetup", "--find", "--show", str(image)]
    device = subprocess.run(loop, check=True, capture_output=True, text=True).stdout.strip()
    mount(disk, device)
    subprocess.run(["losetup", "-d", device], check=True)  # let go with the last user


def mount(disk: Path, source: str, *options: str) -> None:
    subprocess.run(["mount", *options, source, str(disk)], check=True)


def writer_pid(stream: Stream, role: CopyRole) -> int:
    link = next(link for link in stream.copies.links if link.role is role)
    assert link._run is not None
    return link._run.child.pid


@pytest.mark.allow_log("copy external lost: (exit|hang)")
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_a_writer_that_dies_or_hangs_costs_its_copy_nothing(
    stream: Stream, blow: signal.Signals
) -> None:
    stream.start()
    os.kill(writer_pid(stream, CopyRole.EXTERNAL), blow)
    wait_until(lambda: stream.status().lost_count, 3.3)
    stream.state_within(CopyState.WRITING, 5.0)
    assert stream.status().missing_since_ns == 0
    stream.both_whole()


@pytest.mark.allow_log("copy external lost: ENOENT")
def test_a_deleted_file_is_told_and_filled_in_again(stream: Stream) -> None:
    stream.start()
    (stream.folders[CopyRole.EXTERNAL] / "room/000001.mp4").unlink()
    wait_until(lambda: stream.status().cause == "ENOENT", 3.0)
    stream.state_within(CopyState.WRITING, 5.0)
    assert stream.status().filled_bytes > 0
    stream.both_whole()


@pytest.mark.allow_log("copy external lost: E", "ended in order")
@pytest.mark.parametrize("fault", ["pulled", "read-only", "filled"])
def test_a_disk_that_comes_back_is_level_within_seconds(
    stream: Stream, tmp_path: Path, fault: str
) -> None:
    image = tmp_path / "disk.img"
    mount_small(stream.disk, image)
    stream.start()
    disk = str(stream.disk)
    if fault == "pulled":
        subprocess.run(["umount", "-l", disk], check=True)
    elif fault == "read-only":
        subprocess.run(["mount", "-o", "remount,abort", disk], check=True)
    else:
        subprocess.run(["fallocate", "-l", "12M", str(stream.disk / "junk")], check=True)
    wait_until(lambda: stream.status().state in {CopyState.LOST, CopyState.FULL}, 3.0)
    before = sum(stream.written.values())
    wait_until(lambda: sum(stream.written.values()) > before + 500_000)
    if fault == "pulled":
        mount(stream.disk, str(image), "-o", "loop")
    elif fault == "read-only":
        subprocess.run(["umount", "-l", disk], check=True)
        mount(stream.disk, str(image), "-o", "loop")
    else:
        (stream.disk / "junk").unlink()
    stream.state_within(CopyState.WRITING, 5.0)
    assert stream.status().missing_since_ns == 0
    stream.both_whole()


@pytest.mark.allow_log("copy external lost: (ENODEV|overflow)")
def test_what_memory_no_longer_holds_is_filled_in_from_the_other_copy(tmp_path: Path) -> None:
    stream = Stream(tmp_path, limit=600_000)
    image = tmp_path / "disk.img"
    mount_small(stream.disk, image)
    stream.start()
    subprocess.run(["umount", "-l", str(stream.disk)], check=True)
    stream.state_within(CopyState.LOST, 3.0)
    before = sum(stream.written.values())
    wait_until(lambda: sum(stream.written.values()) > before + 1_000_000)
    mount(stream.disk, str(image), "-o", "loop")
    stream.state_within(CopyState.WRITING, 5.0)
    filled = stream.status().filled_bytes
    stream.both_whole()
    subprocess.run(["umount", str(stream.disk)], check=True)
    assert filled > 300_000
    assert stream.holes == []


@pytest.mark.allow_log("copy (primary|external) lost: (ENODEV|ENOENT|overflow)")
def test_the_other_disk_lost_while_it_fills_a_copy_up_costs_nothing_in_the_end(
    tmp_path: Path,
) -> None:
    stream = Stream(tmp_path, limit=1_000_000)
    stream.start()
    (tmp_path / "external").rename(tmp_path / "external-away")
    stream.state_within(CopyState.LOST, 3.0)
    before = sum(stream.written.values())
    wait_until(lambda: sum(stream.written.values()) > before + 1_500_000)
    (tmp_path / "primary").rename(tmp_path / "primary-away")
    (tmp_path / "external-away").rename(tmp_path / "external")
    wait_until(lambda: stream.holes)
    new = f"room/{len(stream.written) + 1:06d}.mp4"
    wait_until((stream.folders[CopyRole.EXTERNAL] / new).exists, 8.0)
    assert stream.status().state is CopyState.BEHIND
    (tmp_path / "primary-away").rename(tmp_path / "primary")
    for role in CopyRole:
        stream.state_within(CopyState.WRITING, 8.0, role)
    stream.both_whole()


@pytest.mark.allow_log("copy (primary|external) lost: (ENODEV|ENOENT|overflow)")
def test_both_disks_away_is_bridged_by_memory_and_then_a_hole_is_told(tmp_path: Path) -> None:
    stream = Stream(tmp_path, limit=600_000)
    stream.start()
    for role in CopyRole:
        (tmp_path / role).rename(tmp_path / f"{role}-away")
    wait_until(lambda: stream.copies.all_lost, 3.0)
    wait_until(lambda: stream.holes)
    assert not stream.copies.accepting
    for role in CopyRole:
        (tmp_path / f"{role}-away").rename(tmp_path / role)
    for role in CopyRole:
        stream.state_within(CopyState.WRITING, 5.0, role)
    wait_until(lambda: stream.copies.accepting)
    stream.both_whole()
    kept = {s.path: s.bytes for s in stream.copies.sums() if "/" in s.path}
    assert kept == stream.written
