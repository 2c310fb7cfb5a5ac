"""Making the plan of what is played out of the copies of a session."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from app.archive.cutting import Span, is_placed, joined, sealed_spans
from app.archive.play.plan import PlayFile, PlayPlan, PlaySource, PlayTrack, default_gain
from app.model.recording import Marker, Seal, SegmentRecord
from app.recording.manifest import Manifest, SourceEntry, read_manifest

DEFAULT_FPS = 25.0


@dataclass(frozen=True, slots=True)
class Take:
    """One recording of a session, all its parts on one timeline, whose second 0 is ``origin``.

    ``absent`` are files that the lists name and that are not where they should be; ``gaps`` what
    no file holds of a source. Where it is ``unplaced`` nobody knows where a seal lies in it, and
    all of it is sealed.
    """

    origin: str
    plan: PlayPlan
    gaps: tuple[Span, ...]
    markers: tuple[Marker, ...]
    absent: tuple[str, ...]
    key: str
    unplaced: bool = False


def takes_of(folders: Iterable[Path], seals: Sequence[Seal]) -> list[Take]:
    """The recordings that lie in copies, in order; raises :class:`RecordingError` for a copy
    without a list of files. Blocks.
    """
    found: dict[str, list[tuple[Path, Manifest]]] = {}
    for folder in folders:
        manifest = read_manifest(folder)
        origin = str((manifest.data.get("timeline") or {}).get("wall_origin") or "")
        found.setdefault(origin, []).append((folder, manifest))
    return [_take(origin, parts, seals) for origin, parts in found.items()]


def _take(origin: str, parts: Sequence[tuple[Path, Manifest]], seals: Sequence[Seal]) -> Take:
    absent: list[str] = []
    sources = [_source(name, parts, absent) for name in _source_names(parts)]
    plan = PlayPlan(tuple(source for source in sources if source.files))
    sealed = [(a, min(b, plan.seconds)) for a, b in sealed_spans(seals, origin)]
    sealed = [(a, b) for a, b in sealed if a < b]
    digest = hashlib.sha256("".join(manifest.sha256 for _, manifest in parts).encode())
    markers = dict.fromkeys(marker for _, manifest in parts for marker in manifest.markers)
    return Take(
        origin,
        PlayPlan(plan.sources, tuple(sealed)),
        tuple(_gaps(plan)),
        tuple(markers),
        tuple(absent),
        digest.hexdigest()[:16],
        unplaced=not is_placed(origin, seals),
    )


def _source_names(parts: Sequence[tuple[Path, Manifest]]) -> list[str]:
    return list(
        dict.fromkeys(
            segment.file.split("/", 1)[0] for _, manifest in parts for segment in manifest.segments
        )
    )


def _source(name: str, parts: Sequence[tuple[Path, Manifest]], absent: list[str]) -> PlaySource:
    entry = SourceEntry(name)
    files: list[PlayFile] = []
    for folder, manifest in parts:
        entry = next((one for one in manifest.sources if one.id == name), entry)
        torn = (manifest.data.get("recovered") or {}).get("torn_bytes", {})
        for segment in manifest.segments:
            if not segment.file.startswith(f"{name}/"):
                continue
            if (folder / segment.file).is_file():
                files.append(_file(folder, segment, torn))
            else:
                absent.append(f"{folder.name}/{segment.file}")
    fps = float(entry.settings.get("fps") or DEFAULT_FPS)
    tracks = tuple(
        PlayTrack(place, track.role, track.name, default_gain(name, track.role))
        for place, track in enumerate(entry.tracks)
    )
    ordered = sorted(files, key=lambda file: file.start_s)
    return PlaySource(name, entry.name, fps, tracks, tuple(ordered))


def _file(folder: Path, segment: SegmentRecord, torn: dict[str, int]) -> PlayFile:
    whole_bytes = segment.bytes - int(torn.get(segment.file, 0))
    path = str(folder / segment.file)
    return PlayFile(path, segment.start_s, segment.seconds, whole_bytes, segment.sha256)


def _gaps(plan: PlayPlan) -> list[Span]:
    """Stretches within the recording that no source holds."""
    held = joined(
        (file.start_s, file.start_s + file.seconds)
        for source in plan.sources
        for file in source.files
    )
    return [(a[1], b[0]) for a, b in pairwise(held) if b[0] - a[1] > 1 / DEFAULT_FPS]
