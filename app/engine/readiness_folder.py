"""The folder that points share: which files in it are new since it was looked at last."""

from __future__ import annotations

import stat
from pathlib import Path

from app.reception.readiness_file import ENDING, MOST_BYTES

MOST_FILES = 500
MOST_LOOK_BYTES = 16 * MOST_BYTES
"""So much is read in one look; the rest comes with the next."""


class SharedFolder:
    """Remembers files by name, time and size. One thread at a time."""

    def __init__(self) -> None:
        self._seen: dict[Path, tuple[int, int]] = {}

    def forget(self) -> None:
        """Take every file for new, as for another session."""
        self._seen = {}

    def new_files(self, folder: Path) -> list[tuple[Path, bytes]]:
        """Files that came or changed; a folder that is not there has none.

        A file that is away while it is read is taken the next time.
        """
        found: list[tuple[Path, bytes]] = []
        for path in sorted(folder.glob(f"*{ENDING}"))[:MOST_FILES] if folder.is_dir() else ():
            try:
                told = path.stat()
                if not stat.S_ISREG(told.st_mode):
                    continue
                mark = (told.st_mtime_ns, told.st_size)
                if self._seen.get(path) == mark:
                    continue
                with path.open("rb") as file:
                    data = file.read(MOST_BYTES + 1)
            except OSError:
                continue
            self._seen[path] = mark
            found.append((path, data))
            if sum(len(taken) for _, taken in found) >= MOST_LOOK_BYTES:
                break
        return found
