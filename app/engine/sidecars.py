"""What the copies of a session hold beside the films: timelines, markers, seals."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.model.errors import RecordingError
from app.model.recording import KeptRecording, Marker, Seal, SegmentRecord
from app.recording.journal_reader import read_journal
from app.recording.manifest import read_manifest

log = logging.getLogger(__name__)

SEALS = "seals.jsonl"


def copy_folders(recordings: Iterable[KeptRecording]) -> list[list[Path]]:
    """The folders of the copies of each part, in order; the sources of a part share them."""
    parts: dict[frozenset[str], list[Path]] = {}
    for recording in recordings:
        paths = [copy.path for copy in recording.record.copies]
        parts.setdefault(frozenset(paths), [Path(path) for path in paths])
    return list(parts.values())


def fullest_copy(folders: Sequence[Path], segments: Collection[SegmentRecord]) -> Path | None:
    """The copy of a part that holds most of its recorded ``segments``, the first of equals; None
    where none has a list of files. A copy whose disk was lost meanwhile is closed, and short.
    """
    wanted = {(segment.file, segment.sha256) for segment in segments}
    found: list[tuple[int, float, int, Path]] = []
    for place, folder in enumerate(folders):
        try:
            held = read_manifest(folder).segments
        except RecordingError:
            continue
        same = len(wanted & {(segment.file, segment.sha256) for segment in held})
        found.append((same, sum(segment.seconds for segment in held), -place, folder))
    return max(found)[-1] if found else None


def wanting(folder: Path, segments: Iterable[SegmentRecord]) -> list[str]:
    """Recorded files of a part that one copy lacks, or holds otherwise than they were recorded.

    Raises :class:`RecordingError` where the copy has no list of files.
    """
    held = {(segment.file, segment.sha256) for segment in read_manifest(folder).segments}
    return [one.file for one in segments if (one.file, one.sha256) not in held]


def first_origin(recordings: Sequence[KeptRecording]) -> str:
    """Wall clock at second 0 of the first recording; empty where no copy can be read."""
    for folders in copy_folders(recordings):
        for folder in folders:
            origin = _origin(folder)
            if origin:
                return origin
    return ""


def sidecar_seals(recordings: Iterable[KeptRecording]) -> list[Seal]:
    """The seals that the copies at hand know of, each as it was last written, at its widest."""
    found: dict[str, Seal] = {}
    for folders in copy_folders(recordings):
        for folder in folders:
            for line in _lines(folder / SEALS):
                seal = Seal(**line)
                before = found.get(seal.id)
                start_s = min(seal.start_s, before.start_s) if before else seal.start_s
                found[seal.id] = replace(seal, start_s=start_s)
    return list(found.values())


def sidecar_markers(folders: Iterable[Path]) -> list[Marker]:
    """The markers of one part, each once, of all its copies: one may have missed some."""
    found = (Marker(**line) for folder in folders for line in _lines(folder / "markers.jsonl"))
    return list(dict.fromkeys(found))


def _origin(folder: Path) -> str:
    try:
        return str(read_manifest(folder).data["timeline"]["wall_origin"])
    except (RecordingError, KeyError, TypeError):
        pass
    try:
        return str(read_journal(folder / "journal.jsonl").head["timeline"]["wall_origin"])
    except (OSError, KeyError, TypeError):
        return ""


def _lines(path: Path) -> list[dict[str, Any]]:
    """The whole lines of a file; none where it is not there, a torn last one left out."""
    try:
        raw = path.read_bytes()
    except OSError:
        return []
    entries = []
    for line in raw.splitlines():
        try:
            entries.append(json.loads(line))
        except ValueError:
            log.warning("a torn line in %s", path)
    return entries
