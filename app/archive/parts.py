"""What is wanting between the recordings of a folder: parts that are gone, films without a list."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from app.model.errors import RecordingError
from app.recording.copies import JOURNAL
from app.recording.manifest import read_manifest

_PART = re.compile(r"(?P<first>.+)-p(?P<number>\d+)")
_EVIDENCE = re.compile(r"[A-Z]+\d+-\d+-\d+\.mp4")
"""A clip of a pre-session test, whose hash stands in the result of the test."""


def missing_parts(copies: Iterable[Path]) -> list[tuple[Path, int]]:
    """Parts that must lie beside those that are there: the folder wanted, and the part's number.

    A part goes on with the one before it, so all of them up to the last are known to have been.
    """
    known: dict[Path, set[int]] = {}
    for folder in copies:
        named = _PART.fullmatch(folder.name)
        if named is not None:
            first, number = folder.with_name(named["first"]), int(named["number"])
        else:
            first, number = folder, _told_part(folder)
        known.setdefault(first, set()).add(number)
    return [
        (first if number == 1 else first.with_name(f"{first.name}-p{number}"), number)
        for first, numbers in known.items()
        for number in range(1, max(numbers))
        if number not in numbers
    ]


def holds_films(folder: Path) -> bool:
    """True where films of a recording lie in a folder itself. May raise ``OSError``."""
    return any(
        entry.suffix.lower() == ".mp4" and entry.is_file() and not _EVIDENCE.fullmatch(entry.name)
        for entry in folder.iterdir()
    )


def _told_part(folder: Path) -> int:
    """Which part a copy says that it is: its list of files, else its journal; 1 where neither."""
    try:
        return int(read_manifest(folder).data.get("part") or 1)
    except (RecordingError, TypeError, ValueError):
        pass
    try:
        with (folder / JOURNAL).open(encoding="utf-8") as journal:
            return int(json.loads(journal.readline()).get("part") or 1)
    except (OSError, ValueError, TypeError, AttributeError):
        return 1
