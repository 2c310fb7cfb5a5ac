"""Where programs of others that are not part of this one may be installed."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path


def installed_program(names: Sequence[str], folders: Sequence[Path]) -> Path | None:
    """The first of ``names`` on the search path, else in one of ``folders``; None: nowhere."""
    for name in names:
        found = shutil.which(name)
        if found:
            return Path(found)
    places = (folder / name for folder in folders for name in names)
    return next((place for place in places if place.is_file()), None)


def program_files() -> Iterator[Path]:
    """The folders in which Windows keeps programs; none elsewhere."""
    if sys.platform != "win32":
        return
    for variable in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
        folder = os.environ.get(variable)
        if folder:
            yield Path(folder)
    local = os.environ.get("LOCALAPPDATA")
    if local:
        yield Path(local) / "Programs"
