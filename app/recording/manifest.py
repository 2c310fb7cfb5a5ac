"""The manifest: what a closed recording consists of, the same file in each copy.

``manifest.json`` names every other file of the copy with its first hash (taken from the bytes
handed to the writers, not from the disk), the segments, gaps and markers on the one timeline, and
what was recorded with what.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app.model.errors import RecordingError
from app.model.recording import Gap, Marker, SegmentRecord
from app.model.text import T
from app.recording.copies import MANIFEST, FileSum

FORMAT = "diemcau-recording"
VERSION = 2
READABLE = (1, 2)
"""Version 1 held one source, whose figures stood at the top."""


@dataclass(frozen=True, slots=True)
class TrackEntry:
    """One sound track of a source, in the order of the file's tracks."""

    role: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One source as the manifest holds it; None where a figure is not known any more."""

    id: str
    name: str = ""
    seconds: float = 0.0
    frames: int = 0
    frames_dropped: int | None = None
    frames_duplicated: int | None = None
    encoder_restarts: int = 0
    tracks: tuple[TrackEntry, ...] = ()
    devices: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary."""
        return asdict(self)

    def owns(self, file: str) -> bool:
        """Whether a segment belongs to this source."""
        return file.startswith(f"{self.id}/")


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest that was read. ``data`` is the whole of it."""

    session: str
    sources: tuple[SourceEntry, ...]
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
    if data["format"] != FORMAT or data["version"] not in READABLE:
        raise ValueError(f"{data['format']} {data['version']}")
    return data


def read_sources(head: Mapping[str, Any]) -> tuple[SourceEntry, ...]:
    """The sources of a manifest, or of the first line of a journal, of either version.

    Raises ``TypeError`` or ``KeyError`` where they make no sense.
    """
    names = SourceEntry.__slots__
    rows = head.get("sources")
    if rows is None:
        known = {name: head[name] for name in names if name in head}
        return (SourceEntry(**{**known, "id": head.get("source", "room"), "tracks": _ONE_TRACK}),)
    return tuple(
        SourceEntry(**{**row, "tracks": tuple(TrackEntry(**track) for track in row["tracks"])})
        for row in rows
    )


_ONE_TRACK = (TrackEntry("room"),)


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of a copy; raises :class:`RecordingError` where there is no sound one."""
    path = folder / MANIFEST
    try:
        raw = path.read_bytes()
        data = _of_this_format(json.loads(raw))
        return Manifest(
            session=str(data["session"]),
            sources=read_sources(data),
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


def track_names(manifest: Manifest, source: str) -> list[str]:
    """The names of a source's sound tracks, in their order; none of a manifest of version 1."""
    for row in manifest.data.get("sources") or ():
        if row.get("id") == source:
            return [str(track.get("name") or "") for track in row.get("tracks") or ()]
    return []
