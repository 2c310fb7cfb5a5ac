"""Whole file systems in files: plugged in, pulled out, filled; ext4, and exFAT and NTFS by FUSE."""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from tests.helpers.fault_disk import unmount

MEBIBYTE = 1 << 20
EXT4_SHUTDOWN = 0x8004587D
"""ioctl of ext4 that ends a mounted file system at once, as if its disk had been pulled."""
WITHOUT_FLUSH = 2


class FileSystem(StrEnum):
    """What an image is formatted with."""

    EXT4 = "ext4"
    EXFAT = "exfat"
    NTFS = "ntfs"


FORMAT = {
    FileSystem.EXT4: ("mkfs.ext4", "-q", "-F", "-m", "0"),
    FileSystem.EXFAT: ("mkfs.exfat",),
    FileSystem.NTFS: ("mkfs.ntfs", "-q", "-F", "-Q"),
}
MOUNT = {
    FileSystem.EXT4: ("mount",),
    FileSystem.EXFAT: ("mount.exfat-fuse",),
    FileSystem.NTFS: ("ntfs-3g",),
}


class ImageDisk:
    """A disk that is plugged in at ``path``; its content is the file ``image``."""

    def __init__(self, image: Path, path: Path, file_system: FileSystem) -> None:
        self.image, self.path, self.file_system = image, path, file_system
        path.mkdir(parents=True, exist_ok=True)

    def format(self, size_mib: int) -> None:
        """Make the image anew, empty."""
        with self.image.open("wb") as file:
            file.truncate(size_mib * MEBIBYTE)
        run([*FORMAT[self.file_system], str(self.image)])

    def plug(self) -> None:
        """Mount it, through a loop device of its own."""
        device = run(["losetup", "--find", "--show", str(self.image)]).strip()
        try:
            run([*MOUNT[self.file_system], device, str(self.path)])
        finally:
            run(["losetup", "--detach", device])  # it goes when nothing uses it any more

    def pull(self) -> None:
        """Pull an ext4 disk out while it is used: what is open is dead, what was not handed to
        the disk is lost. It goes on in a copy, for the kernel may still hold the old one.
        """
        assert self.file_system is FileSystem.EXT4
        handle = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, EXT4_SHUTDOWN, struct.pack("I", WITHOUT_FLUSH))
        finally:
            os.close(handle)
        unmount(self.path)
        pulled = self.image.with_name(f"{self.image.name}.pulled")
        self.image.rename(pulled)
        run(["cp", "--sparse=always", str(pulled), str(self.image)])
        pulled.unlink()

    def fill(self, leave_bytes: int = 0) -> None:
        """Take all the room but ``leave_bytes``."""
        free = os.statvfs(self.path)
        size = free.f_bavail * free.f_frsize - leave_bytes
        with (self.path / "filler").open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(1, size))

    def close(self) -> None:
        """Unmount; the loop device goes with it."""
        unmount(self.path)


def run(command: Sequence[str]) -> str:
    """What a system's tool printed; an assertion says so where it failed."""
    done = subprocess.run(list(command), capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[0]}: {done.stderr}{done.stdout}"
    return done.stdout


def available(file_system: FileSystem) -> bool:
    """Whether this machine has the tools for it."""
    return all(shutil.which(tools[file_system][0]) for tools in (FORMAT, MOUNT))


@contextmanager
def image_disk(
    folder: Path, file_system: FileSystem = FileSystem.EXT4, size_mib: int = 64
) -> Iterator[ImageDisk]:
    """A fresh disk, plugged in at ``folder/disk``; unmounted afterwards, whatever happened."""
    folder.mkdir(parents=True, exist_ok=True)
    disk = ImageDisk(folder / "disk.img", folder / "disk", file_system)
    disk.format(size_mib)
    disk.plug()
    try:
        yield disk
    finally:
        disk.close()
