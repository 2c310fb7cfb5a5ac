"""What the meeting's platform recorded and what came from elsewhere lies in folders beside the
copies; a list there names each file's SHA-256. Who knows the first hashes judges the list itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from app.archive.check import FolderKind, Tally, VerifyReport, check_listed, digest_of, unreadable
from app.archive.tree import list_files
from app.model.jobs import Progress
from app.model.text import T, Text

SUMS = "SHA256SUMS"
"""The list, as ``sha256sum -c`` reads it."""
ORIGIN_FILE = "nguon-goc.json"
"""Beside what came from elsewhere: where from, and from whom."""
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_BOM = b"\xef\xbb\xbf"


@dataclass
class _List:
    """What a list says, and what is wrong with its form."""

    hashes: dict[str, str] = field(default_factory=dict)
    faults: list[Text] = field(default_factory=list)


def has_sums(root: Path) -> bool:
    """True where such a list lies in a folder."""
    return (root / SUMS).is_file()


def check_sums(
    root: Path, progress: Progress, seal: str = "", first: Mapping[str, str] | None = None
) -> VerifyReport:
    """Re-read the files of a list and compare them. ``seal`` is the known SHA-256 of the list,
    ``first`` the known SHA-256 of each file by name: they count where the list says otherwise.

    Raises ``OSError`` where the folder itself cannot be listed.
    """
    present, tally, known = list_files(root), Tally(), first or {}
    told = _List()
    try:
        told = _read(root / SUMS)
    except FileNotFoundError:
        tally.missing.add(SUMS)
    except OSError as error:
        told.faults.append(unreadable(error))
    if SUMS in present:
        told.faults += _contradictions(told.hashes, known)
    origin = {name: told.hashes[name] for name in (ORIGIN_FILE,) if name in told.hashes}
    expected = {**origin, **known} if known else told.hashes
    check_listed(present, expected, SUMS, tally, progress)
    tally.extra |= present.keys() - expected.keys() - {SUMS}
    found = digest_of(present.get(SUMS))
    for why in told.faults:
        tally.blame(SUMS, why)
    if found:
        tally.judge_seal(SUMS, found, seal)
    return tally.report(root, FolderKind.FOLDER, found)


def listed_hashes(root: Path) -> dict[str, str]:
    """What the list of a folder says, whoever wrote it; nothing where there is none to be read."""
    try:
        return _read(root / SUMS).hashes if has_sums(root) else {}
    except OSError:
        return {}


def trusted_hashes(root: Path, seal: str) -> dict[str, str] | None:
    """What the list of a folder says, where it is the one with this ``seal``, else None."""
    if not seal or digest_of(root / SUMS if has_sums(root) else None) != seal:
        return None
    try:
        return _read(root / SUMS).hashes
    except OSError:
        return None


def _read(path: Path) -> _List:
    """Reads every line that can be understood; whatever this program does not write is a fault."""
    told, data = _List(), path.read_bytes()
    if not data:
        told.faults.append(T("archive", "it is empty")())
        return told
    if data.startswith(_BOM):
        told.faults.append(T("archive", "it begins with a byte order mark")())
    if b"\r" in data or not data.endswith(b"\n"):
        told.faults.append(T("archive", "it is not written as this program writes")())
    text = data.removeprefix(_BOM).decode("utf-8", errors="replace")
    for number, line in enumerate(text.replace("\r", "").removesuffix("\n").split("\n"), 1):
        found = _LINE.fullmatch(line)
        digest, name = found.groups() if found else ("", "")
        if found and _has_place(name) and told.hashes.setdefault(name, digest) == digest:
            continue
        why = T("archive", "line {number} names no file and its digest")
        told.faults.append(why(number=number))
    return told


def _has_place(name: str) -> bool:
    path = PurePosixPath(name)
    return not (path.is_absolute() or ".." in path.parts or "\\" in name or name == SUMS)


def _contradictions(told: Mapping[str, str], known: Mapping[str, str]) -> list[Text]:
    """Where the list does not say what was first noted."""
    wrong = [name for name, digest in known.items() if told.get(name, digest) != digest]
    gone = [name for name in known if name not in told]
    return [
        *(T("archive", "its digest of {file} is wrong")(file=name) for name in wrong),
        *(T("archive", "it does not name {file}")(file=name) for name in gone),
    ]
