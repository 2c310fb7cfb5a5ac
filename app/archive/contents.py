"""What goes into a package: the recorded files as they are, or what a seal leaves of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.archive.chapters import Chapter, chapters, gaps_between
from app.archive.copy_check import first_hashes
from app.archive.cutting import (
    ScannedFile,
    Span,
    cuts_around,
    inside,
    is_placed,
    joined,
    kept_pieces,
    overlaps,
    piece_spans,
    sealed_spans,
    volumes_of,
)
from app.archive.film_work import FilmFile, FilmOrder, scan_files
from app.archive.names import piece_name, recording_folder, viewing_name
from app.model.jobs import Progress
from app.model.recording import Marker, Seal, SegmentRecord
from app.recording.copies import MANIFEST
from app.recording.journal import SEALS
from app.recording.manifest import Manifest, read_manifest, track_names


@dataclass(frozen=True, slots=True)
class Authority:
    """On whose decision sealed stretches are handed over: its number or words, and the person."""

    text: str
    person: str


@dataclass(frozen=True, slots=True)
class Part:
    """One copy's folder, and the name that it gets in the package."""

    name: str
    folder: Path
    manifest: Manifest
    hashes: Mapping[str, str]

    @property
    def origin(self) -> str:
        """Wall clock at second 0 of its timeline, empty when it is not known."""
        return str(self.manifest.data.get("timeline", {}).get("wall_origin") or "")


@dataclass(frozen=True, slots=True)
class PlannedFilm:
    """A film to be made: its name in the package; ``original`` (name in the package) where it is
    what remains of one file, else it is a joined one for viewing.
    """

    name: str
    source: str
    order: FilmOrder
    frames: int
    original: str = ""
    gaps: Sequence[Span] = ()
    sealed: Sequence[Span] = ()


@dataclass
class Contents:
    """All that comes from the recordings. ``kept`` are files of each part that go in as they are;
    ``cuts`` are the stretches that were left out, by part and source; ``sealed`` those that were
    to be, by the origin of their timeline; ``unplaced`` the parts in which a seal may lie anywhere.
    """

    parts: Sequence[Part]
    kept: dict[str, list[str]] = field(default_factory=dict)
    withheld: dict[str, list[str]] = field(default_factory=dict)
    cuts: dict[tuple[str, str], list[Span]] = field(default_factory=dict)
    sealed: dict[str, list[Span]] = field(default_factory=dict)
    films: list[PlannedFilm] = field(default_factory=list)
    faults: list[tuple[str, str]] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)

    @property
    def film_bytes(self) -> int:
        """Nearly how large the films will be: never larger than what they are made of."""
        return sum(file.bytes for film in self.films for file in film.order.files)

    def left_out(self) -> list[Span]:
        """The stretches that were cut out of any source, in order."""
        return joined(span for spans in self.cuts.values() for span in spans)

    def unspoken(self, origin: str | None = None) -> list[Span]:
        """Where nothing that was noted may be told, on one timeline or on any: what was cut out,
        and what is sealed though no file holds it.
        """
        origins = {part.name: part.origin for part in self.parts}
        known = [(origins[name], cuts) for (name, _), cuts in self.cuts.items()]
        known += self.sealed.items()
        return joined(span for one, spans in known if origin in (None, one) for span in spans)


def read_parts(folders: Iterable[Path]) -> list[Part]:
    """The copies to package, in order; raises :class:`ArchiveError` where one has no manifest."""
    parts = []
    for number, folder in enumerate(folders, 1):
        hashes = first_hashes(folder)
        parts.append(Part(recording_folder(number), folder, read_manifest(folder), hashes))
    return parts


def source_of(segment: SegmentRecord) -> str:
    """The source that a recorded file is of: the folder that it lies in."""
    return segment.file.split("/", 1)[0]


@dataclass(frozen=True, slots=True)
class _Member:
    """A recorded file with the part that it lies in, as it was scanned."""

    part: Part
    segment: SegmentRecord
    film: FilmFile
    scanned: ScannedFile


class Planner:
    """Plans the contents of one package. ``log_dir`` is where the log of the child goes; None:
    no films are made, and files that a seal touches are left out whole.
    """

    def __init__(
        self, seals: Sequence[Seal], *, whole: bool, log_dir: Path | None, most_bytes: int | None
    ) -> None:
        self._seals = seals
        self._whole = whole
        self._log_dir = log_dir
        self._most_bytes = most_bytes

    def plan(self, parts: Sequence[Part], progress: Progress) -> Contents:
        """Read the recorded files of all parts and say what becomes of each."""
        contents = Contents(parts)
        members = self._scanned(parts, progress)
        origins = list(dict.fromkeys(part.origin for part in parts))
        for take, origin in enumerate(origins, 1):
            sealed = sealed_spans(self._seals, origin)
            if sealed and not self._whole:
                contents.sealed[origin] = sealed
                if not is_placed(origin, self._seals):
                    contents.unplaced += [part.name for part in parts if part.origin == origin]
            ours = [member for member in members if member.part.origin == origin]
            for source in dict.fromkeys(source_of(member.segment) for member in ours):
                of_source = [m for m in ours if source_of(m.segment) == source]
                of_source.sort(key=lambda m: m.segment.start_s)
                self._plan_source(contents, take, source, of_source, sealed)
        for part in parts:
            self._settle(contents, part)
        return contents

    def _scanned(self, parts: Sequence[Part], progress: Progress) -> list[_Member]:
        found = [(part, segment) for part in parts for segment in part.manifest.segments]
        films = [_film_file(part, segment) for part, segment in found]
        if self._log_dir is None:
            scanned = [ScannedFile(str(f.path), f.start_s, f.seconds) for f in films]
        else:
            scanned = scan_files(films, self._log_dir, progress)
        return [
            _Member(part, segment, film, scan)
            for (part, segment), film, scan in zip(found, films, scanned, strict=True)
        ]

    def _plan_source(
        self,
        contents: Contents,
        take: int,
        source: str,
        members: Sequence[_Member],
        sealed: Sequence[Span],
    ) -> None:
        files = [member.scanned for member in members]
        cuts = [] if self._whole else cuts_around(sealed, files)
        for member in members:
            part = member.part.name
            if member.scanned.fault:
                contents.faults.append((f"{part}/{member.segment.file}", member.scanned.fault))
            if cuts and overlaps(member.scanned.span, cuts):
                contents.cuts[(part, source)] = cuts
                contents.withheld.setdefault(part, []).append(member.segment.file)
                contents.films += _pieces(member, source, cuts)
        shown = cuts if cuts else [(a, min(b, files[-1].span[1])) for a, b in sealed]
        shown = [span for span in shown if span[0] < span[1]]
        contents.films += self._joined(take, source, members, cuts, shown)

    def _joined(
        self,
        take: int,
        source: str,
        members: Sequence[_Member],
        cuts: Sequence[Span],
        sealed: Sequence[Span],
    ) -> list[PlannedFilm]:
        by_path = {member.scanned.file: member for member in members}
        files = [member.scanned for member in members]
        gaps = gaps_between(files, cuts)
        volumes = volumes_of(files, cuts, self._most_bytes)
        rows = _chapters(members, gaps, sealed, withheld=bool(cuts))
        titles = track_names(members[0].part.manifest, source)
        title = str(members[0].part.manifest.data.get("title") or "")
        films = []
        for number, volume in enumerate(volumes, 1):
            order = FilmOrder(
                Path(),
                [by_path[file.file].film for file in volume.files],
                (volume.start_s, volume.end_s),
                cuts,
                volume.zero_s,
                rows,
                titles,
                {"title": title} if title else None,
            )
            name = viewing_name(take, source, number, len(volumes))
            films.append(PlannedFilm(name, source, order, volume.frames, "", gaps, sealed))
        return films

    def _settle(self, contents: Contents, part: Part) -> None:
        """Which files of a part go in as they are: of one that was cut into, not its own list of
        files nor what tells of the sealed stretch in words. Why something was sealed goes in
        only with authority, also where the seal was lifted.
        """
        spans = contents.unspoken(part.origin)
        if not self._whole and SEALS in part.hashes:
            contents.withheld.setdefault(part.name, []).append(SEALS)
        told = {m.text for m in part.manifest.markers if m.text and inside(m.at_s, spans)}
        if told:
            others = part.hashes.keys() - {s.file for s in part.manifest.segments}
            withheld = contents.withheld.setdefault(part.name, [])
            telling = (f for f in others if _tells(part.folder / f, told))
            withheld += sorted(f for f in telling if f not in withheld)
        kept = [file for file in part.hashes if file not in contents.withheld.get(part.name, ())]
        whole = part.name not in contents.withheld
        contents.kept[part.name] = [*kept, MANIFEST] if whole else kept


def markers_of(parts: Iterable[Part]) -> list[Marker]:
    """The markers of parts on one timeline, each once."""
    return list(dict.fromkeys(marker for part in parts for marker in part.manifest.markers))


def _chapters(
    members: Sequence[_Member], gaps: Sequence[Span], sealed: Sequence[Span], *, withheld: bool
) -> list[Chapter]:
    end_s = max(member.scanned.span[1] for member in members)
    parts = list({member.part.name: member.part for member in members}.values())
    return chapters(markers_of(parts), gaps, sealed, end_s, withheld=withheld)


def _film_file(part: Part, segment: SegmentRecord) -> FilmFile:
    torn = (part.manifest.data.get("recovered") or {}).get("torn_bytes", {}).get(segment.file, 0)
    path = part.folder / segment.file
    return FilmFile(path, segment.start_s, segment.seconds, segment.bytes - torn)


def _pieces(member: _Member, source: str, cuts: Sequence[Span]) -> list[PlannedFilm]:
    pieces = kept_pieces(member.scanned, cuts)
    titles = track_names(member.part.manifest, source)
    films = []
    for number, (piece, span) in enumerate(zip(pieces, piece_spans(pieces), strict=True), 1):
        frames = sum(g.frames for g in member.scanned.groups if piece[0] <= g.start_s < piece[1])
        order = FilmOrder(Path(), [member.film], span, cuts, piece[0], (), titles)
        file = member.segment.file
        name = f"{member.part.name}/{piece_name(file, number)}"
        films.append(PlannedFilm(name, source, order, frames, file))
    return films


def _tells(path: Path, words: set[str]) -> bool:
    """True where a file of JSON lines holds one of the texts as a value."""
    if not words:
        return False
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            entry: Any = json.loads(line)
        except ValueError:
            continue
        if isinstance(entry, dict) and any(value in words for value in _texts(entry)):
            return True
    return False


def _texts(entry: Mapping[str, Any]) -> list[str]:
    return [value for value in entry.values() if isinstance(value, str)]
