"""Where recorded files are cut: around sealed stretches, and before a file grows too large.

A file can only be cut in front of a key picture, so a cut is never shorter than what is sealed:
it reaches from the key picture before to the key picture after. All times are seconds on the
session's timeline.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from app.model.recording import Seal

Span = tuple[float, float]

MARGIN_S = 0.1
"""Sound is coded in overlapping blocks of about 20 ms: a cut keeps this far from a seal."""

FOREVER_S = float("inf")
_TOUCHING_S = 0.001
_EDGE_S = 1.0
"""Sound of a file's ends reaches beyond its pictures by a few hundredths at most."""
_INDEX_BYTES_OF_A_PACKET = 96
_INDEX_BYTES = 32_768


@dataclass(frozen=True, slots=True)
class Group:
    """Pictures from one key picture to the next; ``bytes`` and ``packets`` count the sound too."""

    start_s: float
    end_s: float
    frames: int
    packets: int
    bytes: int


@dataclass(frozen=True, slots=True)
class ScannedFile:
    """What a recorded file holds. Files of the same ``form`` can be joined without re-encoding;
    ``fault`` says why it could not be read to its end, empty when it was.
    """

    file: str
    start_s: float
    seconds: float
    form: str = ""
    groups: tuple[Group, ...] = field(default=())
    fault: str = ""

    @property
    def frames(self) -> int:
        """Pictures in the file."""
        return sum(group.frames for group in self.groups)

    @property
    def span(self) -> Span:
        """From where to where it goes, as the manifest says and as it was read."""
        ends = [self.start_s + self.seconds, *(group.end_s for group in self.groups)]
        return self.start_s, max(ends)


def sealed_spans(seals: Iterable[Seal], origin: str) -> list[Span]:
    """What of a recording is sealed, joined and in order; ``origin`` is its wall clock at 0.

    A seal of another timeline holds by the time of day; one without an end goes on for ever. Where
    nobody knows how the two timelines lie to each other, all of the recording is sealed.
    """
    spans = []
    for seal in seals:
        if seal.lifted_at:
            continue
        shift = _seconds_between(origin, seal.timeline)
        if shift is None:
            return [(0.0, FOREVER_S)]
        end = FOREVER_S if seal.end_s is None else seal.end_s + shift
        if end > 0:
            spans.append((max(0.0, seal.start_s + shift), end))
    return joined(spans)


def is_placed(origin: str, seals: Iterable[Seal]) -> bool:
    """False where a seal that holds may lie anywhere in the recording whose wall clock at second 0
    is ``origin``: then nothing of it may be shown.
    """
    return all(
        seal.lifted_at or _seconds_between(origin, seal.timeline) is not None for seal in seals
    )


def joined(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that touch made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1] + _TOUCHING_S:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return result


def touches(span: Span, sealed: Iterable[Span]) -> bool:
    """True where anything between the ends of ``span`` is sealed, the margin included."""
    return any(a - MARGIN_S < span[1] and b + MARGIN_S > span[0] for a, b in sealed)


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    """True where ``span`` and one of the others have more in common than an end."""
    return any(
        start < span[1] - _TOUCHING_S and span[0] < end - _TOUCHING_S for start, end in others
    )


def cuts_around(sealed: Sequence[Span], files: Sequence[ScannedFile]) -> list[Span]:
    """The stretches to leave out so that nothing sealed remains, from key picture to key picture.

    A file that could not be read to its end is left out from its last whole group on.
    """
    cuts: list[Span] = [
        (group.start_s, group.end_s)
        for file in files
        for group in file.groups
        if touches((group.start_s, group.end_s), sealed)
    ]
    end_s = max((file.span[1] for file in files), default=0.0)
    for file in files:
        last = file.groups[-1].end_s if file.groups else file.start_s
        if touches(file.span, sealed) and file.span[1] - last > _TOUCHING_S:
            cuts.append((last, file.span[1]))
    cuts += [(start, min(end, end_s)) for start, end in sealed if start < end_s]
    return joined(cuts)


def kept_pieces(file: ScannedFile, cuts: Sequence[Span]) -> list[Span]:
    """What remains of a file: runs of whole groups outside the cuts, none where nothing does."""
    pieces: list[Span] = []
    for group in file.groups:
        if inside(group.start_s, cuts):
            continue
        if pieces and abs(pieces[-1][1] - group.start_s) < _TOUCHING_S:
            pieces[-1] = (pieces[-1][0], group.end_s)
        else:
            pieces.append((group.start_s, group.end_s))
    return pieces


def inside(at_s: float, spans: Iterable[Span]) -> bool:
    """True where a moment lies in one of the spans (their ends excluded)."""
    return any(start - _TOUCHING_S < at_s < end - _TOUCHING_S for start, end in spans)


@dataclass
class Volume:
    """One joined film: the files that it is made of, what of the timeline it holds, its zero."""

    files: list[ScannedFile]
    start_s: float
    zero_s: float
    end_s: float
    frames: int = 0
    bytes: int = _INDEX_BYTES


def volumes_of(
    files: Sequence[ScannedFile], cuts: Sequence[Span], most_bytes: int | None
) -> list[Volume]:
    """The joined films to write. The first begins at the zero of the timeline; another begins
    where the form of the files changes, or before ``most_bytes`` is reached.
    """
    volumes: list[Volume] = []
    for file in files:
        for group in file.groups:
            if inside(group.start_s, cuts):
                continue
            added = group.bytes + group.packets * _INDEX_BYTES_OF_A_PACKET
            last = volumes[-1] if volumes else None
            if last is None:
                last = Volume([], -_EDGE_S, 0.0, 0.0)
                volumes.append(last)
            elif last.files[-1].form != file.form:
                last.end_s += _EDGE_S
                last = Volume([], group.start_s - _EDGE_S, group.start_s, 0.0)
                volumes.append(last)
            elif most_bytes is not None and last.bytes + added > most_bytes:
                last.end_s = group.start_s
                last = Volume([], group.start_s, group.start_s, 0.0)
                volumes.append(last)
            if not last.files or last.files[-1] is not file:
                last.files.append(file)
            last.end_s, last.bytes = group.end_s, last.bytes + added
            last.frames += group.frames
    if volumes:
        volumes[-1].end_s += _EDGE_S
    return volumes


def piece_spans(pieces: Sequence[Span]) -> list[Span]:
    """From where to where packets belong to each piece of a file: up to the middle of the cuts."""
    middles = [(before[1] + after[0]) / 2 for before, after in pairwise(pieces)]
    if not pieces:
        return []
    edges = [pieces[0][0] - _EDGE_S, *middles, pieces[-1][1] + _EDGE_S]
    return list(pairwise(edges))


def _seconds_between(origin: str, other: str) -> float | None:
    """How far second 0 of the timeline ``other`` lies behind that of ``origin``; None where nobody
    knows. A seal without a timeline holds at its own seconds of every recording.
    """
    if origin == other or not other:
        return 0.0
    try:
        return (datetime.fromisoformat(other) - datetime.fromisoformat(origin)).total_seconds()
    except (TypeError, ValueError):
        return None
