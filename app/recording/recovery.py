"""Closes recordings that an engine left open when it died: honestly, and repairing nothing.

An open recording is a copy with a journal and no manifest. Its files stay as they are; what is on
the disk is hashed, compared with the journal's first hashes, and a manifest is added that says what
was lost. Both copies are compared with one another.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.model.clock import wall_now
from app.model.errors import RecordingError
from app.model.recording import CopyRole, Gap, SegmentRecord
from app.recording.copies import JOURNAL, MANIFEST, MARKERS, FileSum
from app.recording.copy_files import DAMAGED, flush_data, flush_folders
from app.recording.journal_reader import JournalFacts, read_journal, read_markers
from app.recording.last_writers import still_written
from app.recording.manifest import SourceEntry, manifest_bytes, read_manifest, read_sources
from app.recording.plan import HOME
from app.recording.segment_scan import SegmentScan, prefix_hash
from app.system.medium import hash_file, read_through

log = logging.getLogger(__name__)

DRAFT = "manifest.json.new"
TAIL_BYTES = 16


@dataclass(frozen=True, slots=True)
class RecoveredCopy:
    """A copy that was closed after the fact.

    ``confirmed_s`` is how much of it agrees with hashes that the journal held; what follows is
    whole fragments without a first hash. ``torn_bytes`` at the end of a file belong to no fragment.
    """

    role: CopyRole
    folder: Path
    session: str
    manifest_sha256: str
    segments: tuple[SegmentRecord, ...]
    seconds: float
    confirmed_s: float
    torn_bytes: int
    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    same_as_other: bool | None = None


def open_copies(disks: Iterable[Path]) -> list[Path]:
    """Folders of copies with a journal and no manifest, on these disks, by name."""
    found = [
        journal.parent
        for disk in disks
        for journal in (disk / HOME).glob(f"*/*/{JOURNAL}")
        if not _has_manifest(journal.parent)
    ]
    return sorted(found, key=lambda folder: folder.name)


def _has_manifest(folder: Path) -> bool:
    """False too for one that was torn when the power failed: it does not end as all of them do."""
    try:
        with (folder / MANIFEST).open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - TAIL_BYTES))
            return file.read().rstrip().endswith(b"}")
    except FileNotFoundError:
        return False


def recover(primary: Path, external: Path, *, leave: Collection[Path] = ()) -> list[RecoveredCopy]:
    """Close every open recording on the two disks; returns what was closed.

    ``leave`` are the folders of a recording that runs meanwhile. A copy that cannot be closed (a
    read-only disk, a journal that makes no sense) is logged and left open for the next time.
    """
    closed = []
    for role, disk in ((CopyRole.PRIMARY, primary), (CopyRole.EXTERNAL, external)):
        other = external if role is CopyRole.PRIMARY else primary
        for folder in _open_on(disk):
            if folder.resolve() in {one.resolve() for one in leave} or still_written(folder):
                continue
            try:
                closed.append(_close(role, folder, other / folder.relative_to(disk)))
            except Exception:  # edge: one strange folder never keeps the engine from starting
                log.exception("the open recording in %s cannot be closed", folder)
    return closed


def _open_on(disk: Path) -> list[Path]:
    """The open copies of one disk; none where it cannot be read, for the other one counts too."""
    try:
        return open_copies([disk])
    except OSError:
        log.exception("%s cannot be searched for open recordings", disk)
        return []


def closed_copy(role: CopyRole, folder: Path) -> RecoveredCopy | None:
    """A copy that was closed on its disk, though its engine died before it could note that."""
    try:
        manifest = read_manifest(folder)
    except RecordingError:
        return None
    seconds = max((source.seconds for source in manifest.sources), default=0.0)
    return RecoveredCopy(
        role, folder, manifest.session, manifest.sha256, manifest.segments, seconds, seconds, 0
    )


def _close(role: CopyRole, folder: Path, twin: Path) -> RecoveredCopy:
    _set_torn_aside(folder)
    read = read_journal(folder / JOURNAL)
    segments, confirmed_s, torn, changed = _segments(folder, read)
    on_disk = {segment.file for segment in segments}
    missing = tuple(sorted(name for name in read.opened if name not in on_disk))
    same = _same_as(folder, twin)
    sources = _sources(read, segments)
    seconds = max((source.seconds for source in sources), default=0.0)
    facts = {
        "at": wall_now(),
        "last_entry_at": read.last_at,
        "confirmed_s": confirmed_s,
        "torn_bytes": torn,
        "changed": list(changed),
        "missing": list(missing),
        "same_as_other": same,
    }
    data = manifest_bytes(
        head={**_head(read, sources, seconds), "recovered": facts},
        segments=segments,
        files=_sums(folder),
        gaps=[*read.gaps, *_lost_files(read, missing)],
        markers=read_markers(folder / MARKERS),
    )
    sha256 = _write_manifest(folder, data)
    return RecoveredCopy(
        role,
        folder,
        str(read.head.get("session", "")),
        sha256,
        tuple(segments),
        seconds,
        confirmed_s,
        sum(torn.values()),
        changed,
        missing,
        same,
    )


def _sources(read: JournalFacts, segments: list[SegmentRecord]) -> tuple[SourceEntry, ...]:
    """The sources with the figures of what is on the disk."""
    found = []
    for source in read_sources(read.head):
        own = [segment for segment in segments if source.owns(segment.file)]
        entry = replace(
            source,
            seconds=round(sum(segment.seconds for segment in own), 6),
            frames=sum(segment.frames for segment in own),
            encoder_restarts=read.restarts.get(source.id, 0),
        )
        found.append(entry)
    return tuple(found)


def _head(read: JournalFacts, sources: tuple[SourceEntry, ...], seconds: float) -> dict[str, Any]:
    timeline = read.head.get("timeline", {})
    return {
        "session": str(read.head.get("session", "")),
        "title": read.head.get("title", ""),
        "practice": bool(read.head.get("practice", False)),
        "part": read.head.get("part", 1),
        "timeline": timeline,
        "started_at": timeline.get("wall_origin"),
        "ended_at": read.last_at,
        "seconds": seconds,
        "sources": [source.to_json() for source in sources],
        "copies": [
            {"role": name, "path": path, "state": "unknown"}
            for name, path in read.head.get("copies", {}).items()
        ],
    }


def _segments(
    folder: Path, read: JournalFacts
) -> tuple[list[SegmentRecord], float, dict[str, int], tuple[str, ...]]:
    """Segments as they are on the disk; confirmed seconds of the source that has most of them;
    torn bytes by file; files that differ.
    """
    segments, changed = [], []
    confirmed_s: dict[str, float] = {}
    torn: dict[str, int] = {}
    for file, start_s in sorted(read.opened.items()):
        path = folder / file
        if not path.exists():
            continue
        scan = SegmentScan()
        read_through(path, [scan.take])
        sha256 = hash_file(path)["sha256"]
        segment = SegmentRecord(
            file, sha256, path.stat().st_size, start_s, scan.seconds, scan.frames
        )
        segments.append(segment)
        if scan.torn_bytes:
            torn[file] = scan.torn_bytes
        confirmed, sound = _confirm(path, segment, read)
        source = file.partition("/")[0]
        confirmed_s[source] = confirmed_s.get(source, 0.0) + confirmed
        if not sound:
            changed.append(file)
    return segments, round(max(confirmed_s.values(), default=0.0), 6), torn, tuple(changed)


def _confirm(path: Path, segment: SegmentRecord, read: JournalFacts) -> tuple[float, bool]:
    """Seconds that a first hash of the journal confirms, and whether none of them disagrees."""
    known: list[Mapping[str, Any]] = [*read.progress.get(segment.file, [])]
    if segment.file in read.segments:
        known.append(read.segments[segment.file])
    fitting = [entry for entry in known if entry["bytes"] <= segment.bytes]
    if not fitting:
        return 0.0, not known
    last = fitting[-1]
    sound = prefix_hash(path, int(last["bytes"])) == last["sha256"]
    complete = segment.file not in read.segments or last["bytes"] == segment.bytes
    return (float(last["seconds"]) if sound else 0.0), sound and complete


def _lost_files(read: JournalFacts, missing: tuple[str, ...]) -> list[Gap]:
    gaps = []
    for file in missing:
        known = read.segments.get(file) or next(iter(read.progress.get(file, [])[-1:]), {})
        gaps.append(Gap(read.opened[file], float(known.get("seconds", 0.0)), "missing"))
    return gaps


def _same_as(folder: Path, twin: Path) -> bool | None:
    """True when the other copy holds the same films with the same bytes, those included that the
    journal does not name yet; None where there is no other copy or it cannot be read.
    """
    try:
        if not twin.is_dir():
            return None
        files, theirs = _films(folder), _films(twin)
        return theirs == files and all(
            (folder / file).stat().st_size == (twin / file).stat().st_size
            and hash_file(folder / file) == hash_file(twin / file)
            for file in files
        )
    except OSError:
        log.exception("%s cannot be compared with its copy", folder)
        return None


def _films(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.glob("*/*.mp4")}


def _sums(folder: Path) -> list[FileSum]:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != DRAFT)
    return [
        FileSum(path.relative_to(folder).as_posix(), hash_file(path)["sha256"], path.stat().st_size)
        for path in files
    ]


def _write_manifest(folder: Path, data: bytes) -> str:
    """Put a manifest in place in one step, so that whoever dies meanwhile leaves none."""
    draft, manifest = folder / DRAFT, folder / MANIFEST
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        flush_data(file.fileno())
    if manifest.exists():
        raise FileExistsError(errno.EEXIST, "closed by another meanwhile", str(manifest))
    draft.rename(manifest)
    flush_folders(folder, folder)
    return hashlib.sha256(data).hexdigest()


def _set_torn_aside(folder: Path) -> None:
    """Move a torn manifest out of the copy; nothing is ever deleted."""
    torn = folder / MANIFEST
    if torn.exists():
        place = folder.parents[1] / DAMAGED / folder.parent.name / folder.name
        place.mkdir(parents=True, exist_ok=True)
        number = sum(1 for _ in place.glob("manifest*")) + 1
        torn.rename(place / f"manifest-{number}.json")


def recovered_json(copy: RecoveredCopy) -> dict[str, Any]:
    """A recovered copy as the audit log and the window take it."""
    values = asdict(copy)
    return {**values, "folder": str(copy.folder), "role": str(copy.role)}
