"""The process of a disk with faults: a FUSE file system that passes through to a folder.

``python -m tests.helpers.fault_disk_process BACKING MOUNT``: faults are switched on and off by JSON
lines on standard input, each answered by a line on standard output; see
:class:`tests.helpers.fault_disk.Faults`. It unmounts and ends when standard input closes.
"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

import mfusepy

MUTATING = frozenset(
    {"write", "open_to_write", "create", "mkdir", "unlink", "rename", "rmdir", "truncate"}
)
STALL_LIMIT_S = 300.0
_NOT_PASSED_ON = os.O_DIRECT | os.O_APPEND | os.O_EXCL | os.O_ACCMODE
"""The kernel has seen to these: offsets are given with each write."""


class Switches:
    """What is wrong with the disk at this moment. Any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._now: dict[str, Any] = {}
        self._space: int | None = None
        self.written = 0
        self.hit_ns: int | None = None
        self.plugged = 0
        """How often the disk came back: what was open before stays dead."""

    def set(self, faults: dict[str, Any]) -> None:
        """Put these faults in the place of all before."""
        with self._changed:
            if self._now.get("gone") and not faults.get("gone"):
                self.plugged += 1
            self._now, self._space, self.hit_ns = faults, faults.get("space_bytes"), None
            self._changed.notify_all()

    @property
    def space(self) -> int | None:
        """Bytes that may still be written; None without a limit."""
        return self._space

    def pass_through(self, operation: str, since: int | None = None) -> None:
        """Stall, delay or fail as the switches say; ``since``: the plug count at the opening."""
        with self._changed:
            if operation in self._now.get("stall", ()) or "any" in self._now.get("stall", ()):
                self._hit()
                self._changed.wait_for(
                    lambda: not {operation, "any"} & set(self._now.get("stall", ())),
                    STALL_LIMIT_S,
                )
            now = self._now
        if (delay_s := now.get("delay_s", 0.0)) and operation in ("write", "fsync"):
            self._hit()
            with self._changed:
                self._changed.wait_for(lambda: self._now is not now, delay_s)
        if now.get("gone") or (since is not None and since != self.plugged):
            self.fail("ENODEV")
        errors = now.get("errors", {})
        if name := errors.get(operation) or errors.get("any"):
            self.fail(name)
        if now.get("read_only") and operation in MUTATING:
            self.fail("EROFS")

    def take_room(self, end: int, new_bytes: int) -> None:
        """Count bytes about to be written; refuses what the disk or the file has no room for."""
        with self._changed:
            limit = self._now.get("file_limit_bytes")
            if limit is not None and end > limit:
                self.fail("EFBIG")
            if self._space is not None:
                if new_bytes > self._space:
                    self.fail("ENOSPC")
                self._space -= new_bytes
            self.written += new_bytes

    def fail(self, name: str) -> NoReturn:
        """Refuse an operation by the system's own name of an error."""
        self._hit()
        raise mfusepy.FuseOSError(getattr(errno, name))

    def _hit(self) -> None:
        if self.hit_ns is None:
            self.hit_ns = time.monotonic_ns()


class PassThrough(mfusepy.Operations):
    """All that the recorder does with a disk, on a folder, through the switches."""

    use_ns = True

    def __init__(self, backing: Path, switches: Switches) -> None:
        self._backing = backing
        self._switches = switches
        self._plugged: dict[int, int] = {}

    def _at(self, path: str) -> Path:
        return self._backing / path.lstrip("/")

    def _open(self, name: str, path: str, flags: int, mode: int = 0o644) -> int:
        self._switches.pass_through(name)
        if flags & os.O_ACCMODE:
            self._switches.pass_through("open_to_write")
        handle = os.open(self._at(path), flags & ~_NOT_PASSED_ON | os.O_RDWR, mode)
        self._plugged[handle] = self._switches.plugged
        return handle

    def access(self, path: str, amode: int) -> int:
        self._switches.pass_through("stat")
        if not os.access(self._at(path), amode):
            raise mfusepy.FuseOSError(errno.EACCES)
        return 0

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        self._switches.pass_through("stat", self._plugged.get(fh) if fh is not None else None)
        found = os.fstat(fh) if fh is not None else os.lstat(self._at(path))
        names = ("mode", "nlink", "uid", "gid", "size", "ino", "blocks")
        times = {f"st_{n}": getattr(found, f"st_{n}_ns") for n in ("atime", "mtime", "ctime")}
        return {f"st_{name}": getattr(found, f"st_{name}") for name in names} | times

    def readdir(self, path: str, fh: int) -> Iterable[str]:
        self._switches.pass_through("stat")
        return [".", "..", *(found.name for found in self._at(path).iterdir())]

    def statfs(self, path: str) -> dict[str, int]:
        self._switches.pass_through("stat")
        found = os.statvfs(self._at(path))
        names = ("bavail", "bfree", "blocks", "bsize", "favail", "ffree", "files", "frsize")
        figures = {f"f_{n}": getattr(found, f"f_{n}") for n in (*names, "namemax")}
        if (space := self._switches.space) is not None:
            figures["f_bavail"] = figures["f_bfree"] = space // found.f_frsize
        return figures

    def create(self, path: str, mode: int, fi: Any = None) -> int:
        flags = fi if isinstance(fi, int) else os.O_RDWR
        return self._open("create", path, flags | os.O_CREAT | os.O_WRONLY, mode)

    def open(self, path: str, flags: int) -> int:
        return self._open("open", path, flags)

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        self._switches.pass_through("read", self._plugged.get(fh))
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        self._switches.pass_through("write", self._plugged.get(fh))
        end = offset + len(data)
        self._switches.take_room(end, max(0, end - max(offset, os.fstat(fh).st_size)))
        return os.pwrite(fh, data, offset)

    def truncate(self, path: str, length: int, fh: int | None = None) -> int:
        self._switches.pass_through("truncate")
        os.truncate(self._at(path) if fh is None else fh, length)
        return 0

    def fsync(self, path: str, datasync: int, fh: int) -> int:
        self._switches.pass_through("fsync", self._plugged.get(fh))
        return 0

    def fsyncdir(self, path: str, datasync: int, fh: int) -> int:
        self._switches.pass_through("fsync")
        return 0

    def flush(self, path: str, fh: int) -> int:
        return 0

    def release(self, path: str, fh: int) -> int:
        self._plugged.pop(fh, None)
        os.close(fh)
        return 0

    def mkdir(self, path: str, mode: int) -> int:
        self._switches.pass_through("mkdir")
        self._at(path).mkdir(mode)
        return 0

    def rmdir(self, path: str) -> int:
        self._switches.pass_through("rmdir")
        self._at(path).rmdir()
        return 0

    def unlink(self, path: str) -> int:
        self._switches.pass_through("unlink")
        self._at(path).unlink()
        return 0

    def rename(self, old: str, new: str) -> int:
        self._switches.pass_through("rename")
        self._at(old).rename(self._at(new))
        return 0

    def chmod(self, path: str, mode: int) -> int:
        self._at(path).chmod(mode)
        return 0

    def utimens(self, path: str, times: tuple[int, int] | None = None) -> int:
        os.utime(self._at(path), ns=times)
        return 0


def listen(switches: Switches, mount: Path) -> None:
    """Carry out what standard input says; its end is the end of the disk."""
    for line in sys.stdin:
        if "faults" in (said := json.loads(line)):
            switches.set(said["faults"])
        facts = {"hit_ns": switches.hit_ns, "written": switches.written, "space": switches.space}
        sys.stdout.write(json.dumps(facts) + "\n")
        sys.stdout.flush()
    switches.set({})
    subprocess.run(["umount", "-l", str(mount)], check=False, stderr=subprocess.DEVNULL)
    os._exit(0)


def main() -> None:
    """Mount, and serve until told to end."""
    backing, mount = Path(sys.argv[1]), Path(sys.argv[2])
    switches = Switches()
    threading.Thread(target=listen, args=(switches, mount), daemon=True).start()
    mfusepy.FUSE(
        PassThrough(backing, switches),
        str(mount),
        foreground=True,
        fsname="faultdisk",
        attr_timeout=0,
        entry_timeout=0,
        negative_timeout=0,
    )


if __name__ == "__main__":
    main()
