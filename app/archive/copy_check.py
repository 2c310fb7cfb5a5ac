"""Verifying one copy of a recording against the hashes that were taken while it was written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from app.archive.check import FileCheck, FolderKind, Tally, VerifyReport, unreadable
from app.archive.tree import list_files
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.text import T, Text

MANIFEST_FILE = "manifest.json"
JOURNAL_FILE = "journal.jsonl"
MARKERS_FILE = "markers.jsonl"
_OWN_FILES = frozenset((MANIFEST_FILE, JOURNAL_FILE, MARKERS_FILE))
_SHA256_DIGITS = 64


class _MalformedError(Exception):
    def __init__(self, why: Text):
        super().__init__(str(why))
        self.why = why


def looks_like_copy(root: Path) -> bool:
    """True where a recorder has worked: a manifest, or the journal of a recording never closed."""
    return (root / MANIFEST_FILE).exists() or (root / JOURNAL_FILE).exists()


def first_hashes(root: Path) -> dict[str, str]:
    """File name in the copy -> SHA-256 taken while recording.

    Raises :class:`ArchiveError` where the manifest is missing, empty or cannot be understood.
    """
    try:
        return _parse((root / MANIFEST_FILE).read_bytes())
    except (OSError, _MalformedError) as error:
        why = error.why if isinstance(error, _MalformedError) else T("archive", "it is missing")
        raise ArchiveError(
            T("archive", "The manifest of the recording cannot be used: {file}: {why}")(
                file=str(root / MANIFEST_FILE), why=why
            ),
            meaning=T("archive", "Without it nobody can tell whether the recording is whole."),
            action=T("archive", "Close the recording, or use the other copy."),
        ) from error


def check_copy(root: Path, progress: Progress, seal: str = "") -> VerifyReport:
    """Re-read a copy of a recording; ``seal`` is the known SHA-256 of its ``manifest.json``.

    Raises ``OSError`` where the folder itself cannot be listed.
    """
    present = list_files(root)
    tally = Tally()
    data = b""
    expected: Mapping[str, str] = {}
    if MANIFEST_FILE not in present:
        tally.missing.add(MANIFEST_FILE)
    else:
        try:
            data = present[MANIFEST_FILE].read_bytes()
            expected = _parse(data)
        except _MalformedError as error:
            tally.blame(MANIFEST_FILE, error.why)
        except OSError as error:
            tally.blame(MANIFEST_FILE, unreadable(error))
    progress.expect(sum(present[name].lstat().st_size for name in expected if name in present))
    reader = FileCheck(present, {"sha256": MANIFEST_FILE}, tally)
    for name, digest in expected.items():
        reader.check(name, {"sha256": digest}, progress)
    tally.extra |= present.keys() - expected.keys() - _OWN_FILES
    found_seal = hashlib.sha256(data).hexdigest() if data else ""
    if seal and found_seal != seal:
        tally.blame(MANIFEST_FILE, T("archive", "it is not the one that was sealed"))
    return tally.report(root, FolderKind.COPY, found_seal)


def _parse(data: bytes) -> dict[str, str]:
    """Every file that the manifest names with its SHA-256, wherever in it that stands."""
    if data.startswith(b"\xef\xbb\xbf"):
        raise _MalformedError(T("archive", "it begins with a byte order mark"))
    if b"\r" in data or b"\t" in data:
        raise _MalformedError(T("archive", "it is not written as this program writes"))
    try:
        content = json.loads(data.decode())
    except ValueError as error:
        raise _MalformedError(T("archive", "it is no text of its format")) from error
    hashes: dict[str, str] = {}
    for name, digest in _named_files(content):
        if len(digest) != _SHA256_DIGITS or hashes.get(name, digest) != digest:
            raise _MalformedError(T("archive", "its digest of {file} is wrong")(file=name))
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name:
            raise _MalformedError(T("archive", "{file} has no place in it")(file=name))
        hashes[name] = digest
    if not hashes:
        raise _MalformedError(T("archive", "it is empty"))
    return hashes


def _named_files(content: Any) -> Iterator[tuple[str, str]]:
    if isinstance(content, dict):
        name, digest = content.get("file"), content.get("sha256")
        if isinstance(name, str) and isinstance(digest, str):
            yield name, digest.lower()
        for value in content.values():
            yield from _named_files(value)
    elif isinstance(content, list):
        for value in content:
            yield from _named_files(value)
