"""The disks that fail: each fault is the one that it is said to be, and all are gone afterwards."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.fault_disk import STALLED, Faults, fault_disk
from tests.helpers.fault_images import FileSystem, image_disk


def error_of(work: Callable[[], object]) -> str:
    try:
        work()
    except OSError as error:
        return errno.errorcode[error.errno or 0]
    return ""


def test_each_fault_is_the_one_it_is_said_to_be(tmp_path: Path) -> None:
    with fault_disk(tmp_path / "disk", tmp_path / "backing") as disk:
        with (disk.path / "a").open("ab", buffering=0) as file:
            file.write(bytes(1000))

            def flush() -> None:
                os.fsync(file.fileno())

            disk.set(Faults(errors={"write": "EIO", "fsync": "EIO", "read": "EIO"}))
            assert [error_of(lambda: file.write(b"x")), error_of(flush)] == ["EIO", "EIO"]
            assert disk.facts()["hit_ns"]
            disk.set(Faults(read_only=True))
            assert error_of(lambda: file.write(b"x")) == "EROFS"
            assert error_of((disk.path / "b").mkdir) == "EROFS"
            disk.set(Faults(space_bytes=1500))
            assert [error_of(lambda: file.write(bytes(1000))) for _ in range(2)] == ["", "ENOSPC"]
            disk.set(Faults(file_limit_bytes=2000))
            assert error_of(lambda: file.write(b"x")) == "EFBIG"
            disk.set(Faults(gone=True))
            assert error_of(disk.path.stat) == error_of(lambda: file.write(b"x")) == "ENODEV"
            disk.clear()
            assert error_of(lambda: file.write(b"x")) == "ENODEV"
        assert (disk.path / "a").read_bytes() == bytes(2000)
    assert not disk.path.is_mount()


def test_what_stalls_goes_on_when_the_disk_does(tmp_path: Path) -> None:
    with (
        fault_disk(tmp_path / "disk", tmp_path / "backing") as disk,
        (disk.path / "a").open("ab", buffering=0) as file,
    ):
        disk.set(Faults(stall=STALLED))
        began, written = time.monotonic(), threading.Event()
        threading.Thread(target=lambda: (file.write(b"x"), written.set())).start()
        assert not written.wait(0.5)
        disk.clear()
        assert written.wait(10)
        assert time.monotonic() - began >= 0.5


@pytest.mark.parametrize("file_system", list(FileSystem))
def test_a_file_system_in_a_file_is_filled(tmp_path: Path, file_system: FileSystem) -> None:
    with image_disk(tmp_path, file_system, size_mib=16) as disk:
        disk.fill(leave_bytes=100_000)
        with (disk.path / "a").open("wb", buffering=0) as file:
            left = bytes(400_000)
            assert error_of(lambda: [file.write(left) for _ in range(3)]) == "ENOSPC"
    assert not disk.path.is_mount()


def test_a_pulled_disk_is_dead_for_what_was_open_and_comes_back(tmp_path: Path) -> None:
    with image_disk(tmp_path) as disk:
        with (disk.path / "a").open("wb", buffering=0) as file:
            file.write(b"flushed")
            os.fsync(file.fileno())
            disk.pull()
            assert error_of(lambda: file.write(b"x")) == "EIO"
            assert not (disk.path / "a").exists()
            disk.plug()
            assert error_of(lambda: file.write(b"x")) == "EIO"
        assert (disk.path / "a").read_bytes() == b"flushed"
