"""A disk whose faults are switched on and off while it is used.

The file system passes through to a folder and runs in a process of its own
(:mod:`tests.helpers.fault_disk_process`), which unmounts when this one ends, however it ends.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MOUNT_S = 15.0
STALLED = ("write", "fsync", "create", "mkdir", "rename")
"""What hangs on a disk that stands still; what is cached can still be looked at."""


@dataclass(frozen=True)
class Faults:
    """All that is wrong at one moment; the empty one is a sound disk.

    Operations are ``write``, ``read``, ``fsync``, ``open``, ``create``, ``stat``, ``mkdir``,
    ``rename``, ``unlink``, ``truncate`` and ``any``. ``stall`` holds them until the next change,
    ``delay_s`` delays each write and flush, ``errors`` fails them by the name of an error,
    ``space_bytes`` is what may still be written (``ENOSPC`` after it), ``file_limit_bytes`` the
    greatest size of a file (``EFBIG``, as on FAT32), ``gone`` makes everything ``ENODEV``, and what
    was open then stays so when the disk is back.
    """

    stall: tuple[str, ...] = ()
    delay_s: float = 0.0
    errors: Mapping[str, str] = field(default_factory=dict)
    space_bytes: int | None = None
    file_limit_bytes: int | None = None
    read_only: bool = False
    gone: bool = False


class FaultDisk:
    """A mounted disk at ``path``, kept in ``backing``."""

    def __init__(self, path: Path, backing: Path) -> None:
        self.path, self.backing = path, backing
        for folder in (path, backing):
            folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "tests.helpers.fault_disk_process"]
        self._process = subprocess.Popen(
            [*command, str(backing), str(path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._wait_mounted()

    def set(self, faults: Faults) -> None:
        """Let these faults take the place of all before."""
        self._say({"faults": asdict(faults)})

    def clear(self) -> None:
        """Make it a sound disk again."""
        self.set(Faults())

    def facts(self) -> dict[str, Any]:
        """``hit_ns`` (when a fault was first met since the last change), ``written``, ``space``."""
        return self._say({})

    def close(self) -> None:
        """Release what stalls, unmount, end the process."""
        with suppress(OSError):
            assert self._process.stdin is not None
            self._process.stdin.close()
        try:
            self._process.wait(MOUNT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        unmount(self.path)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _say(self, message: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()
        return dict(json.loads(self._process.stdout.readline()))

    def _wait_mounted(self) -> None:
        deadline = time.monotonic() + MOUNT_S
        while not self.path.is_mount():
            assert self._process.poll() is None, "the disk's process has ended"
            assert time.monotonic() < deadline, "the disk was not mounted"
            time.sleep(0.01)


def unmount(path: Path) -> None:
    """Take a file system off its place, at once, whoever still uses it."""
    subprocess.run(["umount", "-l", str(path)], check=False, capture_output=True)


@contextmanager
def fault_disk(path: Path, backing: Path) -> Iterator[FaultDisk]:
    """A :class:`FaultDisk` that is gone afterwards, whatever happened."""
    with ExitStack() as stack:
        disk = FaultDisk(path, backing)
        stack.callback(disk.close)
        yield disk
