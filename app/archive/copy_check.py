"""Verifying one copy of a recording against the hashes that were taken while it was written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from app.archive.check import FolderKind, Tally, VerifyReport, check_listed, digest_of, unreadable
from app.archive.tree import list_files
from app.model.errors import ArchiveError, RecordingError
from app.model.jobs import Progress
from app.model.text import T, Text
from app.recording.copies import JOURNAL, MANIFEST, MARKERS
from app.recording.journal_reader import read_journal
from app.recording.manifest import read_manifest
from app.recording.segment_scan import prefix_hash

_OWN_FILES = frozenset((MANIFEST, JOURNAL, MARKERS))
_SHA256_DIGITS = 64


class _MalformedError(Exception):
    def __init__(self, why: Text):
        super().__init__(str(why))
        self.why = why


def looks_like_copy(root: Path) -> bool:
    """True where a recorder has worked: a manifest, or the journal of a recording never closed."""
    return (root / MANIFEST).exists() or (root / JOURNAL).exists()


def first_hashes(root: Path) -> dict[str, str]:
    """File name in the copy -> SHA-256 taken while recording.

    Raises :class:`ArchiveError` where the manifest is missing, empty or cannot be understood.
    """
    try:
        return _parse(root)
    except (OSError, _MalformedError) as error:
        why = error.why if isinstance(error, _MalformedError) else T("archive", "it is missing")
        raise ArchiveError(
            T("archive", "The manifest of the recording cannot be used: {file}: {why}")(
                file=str(root / MANIFEST), why=why
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
    expected: Mapping[str, str] = {}
    try:
        expected = _parse(root)
    except FileNotFoundError:
        tally.missing.add(MANIFEST)
    except _MalformedError as error:
        tally.blame(MANIFEST, error.why)
    except OSError as error:
        tally.blame(MANIFEST, unreadable(error))
    check_listed(present, expected, MANIFEST, tally, progress)
    if expected:
        _compare_with_journal(root, expected, tally)
        _blame_recovered(root, tally)
    tally.extra |= present.keys() - expected.keys() - _OWN_FILES
    found_seal = digest_of(present.get(MANIFEST))
    tally.judge_seal(MANIFEST, found_seal, seal)
    return tally.report(root, FolderKind.COPY, found_seal)


def _parse(root: Path) -> dict[str, str]:
    """The first hash of every file that the manifest names; its own form is judged first."""
    data = (root / MANIFEST).read_bytes()
    if data.startswith(b"\xef\xbb\xbf"):
        raise _MalformedError(T("archive", "it begins with a byte order mark"))
    if b"\r" in data or b"\t" in data:
        raise _MalformedError(T("archive", "it is not written as this program writes"))
    try:
        manifest = read_manifest(root)
    except RecordingError as error:
        raise _MalformedError(T("archive", "it is no list of files of a recording")) from error
    hashes: dict[str, str] = {}
    listed = [(file.path, file.sha256) for file in manifest.files]
    for name, digest in [*listed, *((row.file, row.sha256) for row in manifest.segments)]:
        if len(digest) != _SHA256_DIGITS or hashes.get(name, digest) != digest:
            raise _MalformedError(T("archive", "its digest of {file} is wrong")(file=name))
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name:
            raise _MalformedError(T("archive", "{file} has no place in it")(file=name))
        hashes[name] = digest
    if not hashes:
        raise _MalformedError(T("archive", "it is empty"))
    return hashes


def _compare_with_journal(root: Path, expected: Mapping[str, str], tally: Tally) -> None:
    """The journal noted each segment's hash when it was closed: a second witness."""
    try:
        lines = (root / JOURNAL).read_text(encoding="utf-8").split("\n")
        entries = [json.loads(line) for line in lines if line]
    except (OSError, ValueError):
        return  # missing or damaged: its own hash in the manifest says so
    rows = [e for e in entries if isinstance(e, dict) and e.get("kind") == "segment"]
    closed = {row["file"]: row["sha256"] for row in rows if _is_whole(row)}
    if not all(map(_is_whole, rows)) and JOURNAL not in tally.changed:
        tally.blame(JOURNAL, T("archive", "a line about a recorded file is not whole")())
    for name, digest in closed.items():
        if expected.get(name) != digest and JOURNAL not in tally.changed:
            why = T("archive", "its digest of {file} is wrong")(file=name)
            tally.blame(MANIFEST, why)


def _is_whole(row: Mapping[str, Any]) -> bool:
    return isinstance(row.get("file"), str) and isinstance(row.get("sha256"), str)


def _blame_recovered(root: Path, tally: Tally) -> None:
    """What was found changed when a cut-off recording was closed; its hash is of what was found."""
    facts = read_manifest(root).data.get("recovered")
    changed = facts.get("changed") if isinstance(facts, dict) else None
    for name in changed if isinstance(changed, list) else ():
        if isinstance(name, str) and name not in tally.missing and not _shortened(root, name):
            why = T("archive", "it was changed before the cut-off recording was closed")()
            tally.blame(name, why)


def _shortened(root: Path, name: str) -> bool:
    """True where a file lost its end only, as in a power cut: what is there was recorded so."""
    try:
        read = read_journal(root / JOURNAL)
        size = (root / name).stat().st_size
        known = [*read.progress.get(name, ()), *filter(None, [read.segments.get(name)])]
        fitting = [row for row in known if row["bytes"] <= size]
        if len(fitting) == len(known):
            return False
        return (
            not fitting or prefix_hash(root / name, fitting[-1]["bytes"]) == fitting[-1]["sha256"]
        )
    except (OSError, KeyError, TypeError, AttributeError):
        return False  # without a sound journal nothing says that only its end is wanting
