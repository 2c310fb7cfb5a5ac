"""Names that strangers gave: told as people wrote them, never used as the name of a file."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

_SEPARATORS = re.compile(r"[/\\]")
_NUMBER = re.compile(r"(\d+)")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LITTER_NAMES = frozenset(
    {"thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", "autorun.inf", ".directory"}
)
_LITTER_FOLDERS = frozenset(
    {"__macosx", "system volume information", "$recycle.bin", ".trashes", ".spotlight-v100"}
)
LONGEST_NAME = 255


def shown_name(name: str) -> str:
    """A name as it is kept and shown: NFC, without what cannot be seen or turns the line round."""
    seen = (
        one
        for one in unicodedata.normalize("NFC", name)
        if unicodedata.category(one) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    )
    return " ".join("".join(seen).split())[:LONGEST_NAME] or "?"


def told_path(path: Path) -> str:
    """A path as it can be kept, whatever bytes its folders are named with."""
    return os.fsencode(path).decode("utf-8", "replace")


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Orders names as people count: 2 before 10; accents and case count only where all else is
    the same.
    """
    plain = unicodedata.normalize("NFD", name).casefold()
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part)
        for part in _NUMBER.split(plain)
        if part
    )


def packed_parts(name: str) -> tuple[str, ...] | None:
    """Folders and name of an entry of an archive; None where the name is a trick.

    A trick leads out of the folder (``..``, an absolute path, a drive letter, a stream), hides its
    end (NUL and other control characters) or names a device of Windows. Backslashes separate
    folders: some programs of Windows write them so.
    """
    if any(unicodedata.category(one) == "Cc" for one in name):
        return None
    parts = _SEPARATORS.split(name)
    if not parts[0] or (len(parts[0]) > 1 and parts[0][1] == ":"):
        return None
    kept = tuple(part for part in parts if part not in {"", "."})
    if not kept or any(_is_trick(part) for part in kept):
        return None
    return kept


def _is_trick(part: str) -> bool:
    bare = part.rstrip(" .")
    return not bare or ":" in part or _RESERVED.fullmatch(bare) is not None


def is_litter(parts: tuple[str, ...]) -> bool:
    """True for what computers leave beside the files of people, and nobody means to hand in."""
    *folders, name = (part.casefold() for part in parts)
    return (
        name in _LITTER_NAMES
        or name.startswith(("._", "~$", ".~lock."))
        or any(one in _LITTER_FOLDERS or one.startswith(".trash") for one in (*folders, name))
    )
