"""Whether something is there, of a disk that may fail or a share that may hang up when it is asked:
what cannot be told is not there, and nobody who goes through a list of many breaks off at it.
"""

from __future__ import annotations

from pathlib import Path


def is_there(path: Path) -> bool:
    """True where a file or folder is; False too where the system refuses to say."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """True where a folder is; False too where the system refuses to say."""
    try:
        return path.is_dir()
    except OSError:
        return False
