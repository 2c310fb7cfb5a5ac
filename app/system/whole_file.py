"""Files that are whole or not there: put in place in one step, or written once and for all."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

READ_ONLY = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH


def put_in_place(
    path: Path, data: bytes, *, opener: Callable[[str, int], int] | None = None
) -> None:
    """Write ``data`` to the medium beside ``path``, then put it in place of what stood there.

    Raises ``OSError``; the old file then stands unchanged. The folder has to be there.
    """
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    with open(fresh, "wb", opener=opener) as file:
        _write_through(file, data)
    fresh.replace(path)


def write_new(path: Path, data: bytes) -> None:
    """Write a file to the medium; raises ``OSError``, also where one is there already.

    Where the medium refuses in the middle nothing is left behind.
    """
    file = path.open("xb")
    try:
        with file:
            _write_through(file, data)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def write_once(path: Path, data: bytes) -> None:
    """Write a read-only file to the medium; raises ``OSError``, also where one is there already.

    Where the medium refuses in the middle nothing is left behind.
    """
    write_new(path, data)
    try:
        path.chmod(READ_ONLY)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def flush_folder(folder: Path) -> None:
    """Make the names in a folder last through a power cut; Windows writes them with the files."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_through(file: IO[bytes], data: bytes) -> None:
    file.write(data)
    file.flush()
    os.fsync(file.fileno())
