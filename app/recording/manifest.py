"""The manifest: what a closed recording consists of, the same file in each copy.

``manifest.json`` names every other file of the copy with its first hash (taken from the bytes
handed to the writers, not from the disk), the segments, gaps and markers on the one timeline, and
what was recorded with what.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.model.errors import RecordingError
from app.model.recording import Gap, Marker, SegmentRecord
from app.model.text import T
from app.recording.copies import MANIFEST, FileSum

FORMAT = "diemcau-recording"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest that was read. ``data`` is the whole of it."""

    session: str
    source: str
    segments: tuple[SegmentRecord, ...]
    files: tuple[FileSum, ...]
    gaps: tuple[Gap, ...]
    markers: tuple[Marker, ...]
    data: Mapping[str, Any]
    sha256: str = ""


def manifest_bytes(
    *,
    head: Mapping[str, Any],
    segments: Sequence[SegmentRecord],
    files: Sequence[FileSum],
    gaps: Sequence[Gap],
    markers: Sequence[Marker],
) -> bytes:
    """Write a manifest as UTF-8 JSON; ``head`` holds session, timeline, devices and the like."""
    data = {
        "format": FORMAT,
        "version": VERSION,
        **head,
        "segments": [asdict(segment) for segment in segments],
        "gaps": [asdict(gap) for gap in gaps],
        "markers": [asdict(marker) for marker in markers],
        "files": [file.to_json() for file in files],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _of_this_format(data: dict[str, Any]) -> dict[str, Any]:
    if data["format"] != FORMAT or data["version"] != VERSION:
        raise ValueError(f"{data['format']} {data['version']}")
    return data


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of a copy; raises :class:`RecordingError` where there is no sound one."""
    path = folder / MANIFEST
    try:
        raw = path.read_bytes()
        data = _of_this_format(json.loads(raw))
        return Manifest(
            session=str(data["session"]),
            source=str(data["source"]),
            segments=tuple(SegmentRecord(**row) for row in data["segments"]),
            files=tuple(FileSum(**row) for row in data["files"]),
            gaps=tuple(Gap(**row) for row in data["gaps"]),
            markers=tuple(Marker(**row) for row in data["markers"]),
            data=data,
            sha256=hashlib.sha256(raw).hexdigest(),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RecordingError(
            T("recorder", "The list of files {path} is missing or cannot be read.")(path=str(path)),
            meaning=T("recorder", "This copy cannot be compared with its first hashes."),
            action=T("recorder", "Use the other copy."),
        ) from error
