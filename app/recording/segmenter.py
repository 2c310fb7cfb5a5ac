"""Cuts the encoder's fragments into segments that open alone and start at zero.

A segment is the initialisation part and the fragments from one key frame to the next cut. Decode
times are moved to the segment's own zero; the offset stands in the journal.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from app.model.recording import Gap, SegmentRecord
from app.recording.boxes import SOUND, VIDEO, BoxError, Fragment, InitPart, Track
from app.recording.copies import Copies
from app.recording.encoder_choice import KEY_INTERVAL_S
from app.recording.journal import Journal

SEGMENT_S = 300.0
MAX_FILE_BYTES = 1_000_000_000
"""Far below the 4 GiB at which a file on FAT32 ends."""
PROGRESS_S = 2.0


@dataclass
class _Open:
    """The segment being written; times of the encoder's run in seconds."""

    file: str
    start: float
    end: float
    shift: dict[int, int]
    zero_s: float
    frames: int = 0
    fragments: int = 0
    noted: float = 0.0
    bytes: int = 0


@dataclass
class Segmenter:
    """Takes a run's parts in order and writes segments to both copies.

    ``segment_s`` is the longest a segment may be, ``max_file_bytes`` the largest. ``segments``
    holds the finished ones. ``frames`` counts the pictures that were recorded, ``end_s`` is where
    the recorded picture ends on the timeline (None before the first), ``out_s`` where that ends
    which came out of the encoder; they may be read from any thread.

    While no disk takes anything the two differ: the segment has ended, the next one begins with
    the first key picture that is taken, and what lies between is a gap.
    """

    copies: Copies
    journal: Journal
    source: str = "room"
    segment_s: float = SEGMENT_S
    max_file_bytes: int = MAX_FILE_BYTES
    segments: list[SegmentRecord] = field(default_factory=list)
    frames: int = 0
    end_s: float | None = None
    out_s: float | None = None
    _hole: str = ""
    _spoiled: str = ""
    _open: _Open | None = None
    _init: InitPart | None = None
    _video: Track | None = None
    _part: int = 0
    _origin_s: float = 0.0
    _count: int = 0
    _key_bytes: int = 0
    _most_bytes: int = 0

    def begin_part(self, init: InitPart, origin_s: float) -> None:
        """A new run of the encoder, whose zero stands at ``origin_s`` on the timeline."""
        self.end_part()
        self._part += 1
        self._init, self._origin_s, self._video = init, origin_s, init.track(VIDEO)
        if self._video is None:
            raise BoxError("the encoder gave no picture track")
        digest = hashlib.sha256(init.data).hexdigest()
        values: dict[str, Any] = {"source": self.source, "part": self._part}
        self.journal.note("init", **values, origin_s=round(origin_s, 6), sha256=digest)

    def take(self, fragment: Fragment) -> None:
        """Write a fragment, in a new segment where the old one would grow too long."""
        assert self._init is not None and self._video is not None
        run = fragment.run(self._video)
        scale = self._video.timescale
        if run is not None and run.samples and run.key:
            self._most_bytes, self._key_bytes = max(self._most_bytes, self._key_bytes), 0
            if self._cut_here(run.start / scale):
                self._close()
                self._open = self._next(fragment) if self.copies.accepting else None
        if run is not None:
            self.out_s = self._origin_s + (run.start + run.duration) / scale
        if self._open is None:
            return
        if not self._write(self._open, fragment):
            self._begin_hole()
        elif run is not None:
            self._open.end = (run.start + run.duration) / scale
            self._open.frames += run.samples
            self.frames += run.samples
            self.end_s = self.out_s
        if self._open is not None:
            self._note_progress(self._open)

    def _write(self, segment: _Open, fragment: Fragment) -> bool:
        """Hand a fragment to the copies; the first with what makes the file open."""
        assert self._init is not None
        first = segment.fragments == 0
        data = fragment.moved(segment.fragments + 1, segment.shift)
        whole = self._init.data + data if first else data
        if not self.copies.append(segment.file, whole, sync=first):
            return False
        if first:
            self._count += 1
            self._spoiled = ""
            start_s = round(self._origin_s + segment.start, 6)
            zero_s, file = segment.zero_s, segment.file
            self.end_hole(start_s)
            self.journal.note(
                "segment_open", file=file, part=self._part, zero_s=zero_s, start_s=start_s
            )
        segment.fragments += 1
        segment.bytes += len(whole)
        self._key_bytes += len(data)
        return True

    @property
    def in_hole(self) -> bool:
        """True while no disk takes what comes out of the encoder."""
        return bool(self._hole)

    def spoil(self, file: str) -> None:
        """A file cannot be continued on a disk: the next key picture begins another. Any thread."""
        self._spoiled = file

    def _begin_hole(self) -> None:
        self._hole = self._hole or self.copies.cause
        self._close()

    def end_hole(self, until_s: float | None) -> None:
        """What was not taken up to that place of the timeline, if anything, is a gap."""
        cause, self._hole = self._hole, ""
        if cause and self.end_s is not None and until_s is not None:
            start_s = round(self.end_s, 6)
            seconds = round(until_s - start_s, 6)
            self.journal.note_gap(Gap(start_s, seconds, cause, source=self.source))

    def end_part(self) -> None:
        """Close the open segment: the encoder's run is over."""
        self._close()

    def _cut_here(self, start: float) -> bool:
        """Whether a key picture at ``start`` begins a new segment."""
        if self._open is None or self._open.file == self._spoiled:
            return True
        too_long = start - self._open.start + KEY_INTERVAL_S > self.segment_s
        return too_long or self._open.bytes + 2 * self._most_bytes > self.max_file_bytes

    def _next(self, fragment: Fragment) -> _Open:
        """The segment that begins with a fragment; nothing of it is written yet."""
        assert self._init is not None and self._video is not None
        shift, zero = _common_zero(self._init, fragment)
        run = fragment.run(self._video)
        assert run is not None
        start = run.start / self._video.timescale
        file = f"{self.source}/{self._count + 1:06d}.mp4"
        return _Open(file, start, start, shift, zero, noted=start)

    def _note_progress(self, segment: _Open) -> None:
        if segment.end - segment.noted >= PROGRESS_S:
            segment.noted = segment.end
            self.journal.note("progress", **self._figures(segment))

    def _figures(self, segment: _Open) -> dict[str, Any]:
        total = self.copies.sum_of(segment.file)
        return {
            "file": segment.file,
            "sha256": total.sha256,
            "bytes": total.bytes,
            "start_s": round(self._origin_s + segment.start, 6),
            "seconds": round(segment.end - segment.start, 6),
            "frames": segment.frames,
        }

    def _close(self) -> None:
        if self._open is None:
            return
        segment, self._open = self._open, None
        if not segment.fragments:
            return
        figures = self._figures(segment)
        self.copies.close_file(segment.file)
        self.segments.append(SegmentRecord(**figures))
        self.journal.note("segment", sync=True, **figures)


def _common_zero(init: InitPart, fragment: Fragment) -> tuple[dict[int, int], float]:
    """Ticks to take from each track so that the earliest of them starts at zero."""
    starts = [
        (run, track)
        for track in init.tracks.values()
        if track.handler in (VIDEO, SOUND) and (run := fragment.run(track)) is not None
    ]
    zero = min(run.start / track.timescale for run, track in starts)
    shift = {number: round(zero * track.timescale) for number, track in init.tracks.items()}
    shift.update({t.number: min(r.start, shift[t.number]) for r, t in starts})
    return shift, zero
