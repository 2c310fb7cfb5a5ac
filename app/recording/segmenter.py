"""Cuts the encoder's fragments into segments that open alone and start at zero.

A segment is the initialisation part and the fragments from one key frame to the next cut. Decode
times are moved to the segment's own zero; the offset stands in the journal.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from app.model.recording import SegmentRecord
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
    frames: int = 0
    fragments: int = 0
    noted: float = 0.0
    bytes: int = 0


@dataclass
class Segmenter:
    """Takes a run's parts in order and writes segments to both copies.

    ``segment_s`` is the longest a segment may be, ``max_file_bytes`` the largest. ``segments``
    holds the finished ones. ``frames`` counts the pictures that came out of the encoder, ``end_s``
    is where the recorded picture ends on the timeline (None before the first); both may be read
    from any thread.
    """

    copies: Copies
    journal: Journal
    source: str = "room"
    segment_s: float = SEGMENT_S
    max_file_bytes: int = MAX_FILE_BYTES
    segments: list[SegmentRecord] = field(default_factory=list)
    frames: int = 0
    end_s: float | None = None
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
                self._begin(fragment)
        if self._open is None:
            return
        if run is not None:
            self._open.end = (run.start + run.duration) / scale
            self._open.frames += run.samples
            self.frames += run.samples
            self.end_s = self._origin_s + self._open.end
        self._open.fragments += 1
        data = fragment.moved(self._open.fragments, self._open.shift)
        self.copies.append(self._open.file, data, sync=self._open.fragments == 1)
        self._open.bytes += len(data)
        self._key_bytes += len(data)
        self._note_progress(self._open)

    def end_part(self) -> None:
        """Close the open segment: the encoder's run is over."""
        self._close()

    def _cut_here(self, start: float) -> bool:
        """Whether a key picture at ``start`` begins a new segment."""
        if self._open is None:
            return True
        too_long = start - self._open.start + KEY_INTERVAL_S > self.segment_s
        return too_long or self._open.bytes + 2 * self._most_bytes > self.max_file_bytes

    def _begin(self, fragment: Fragment) -> None:
        assert self._init is not None and self._video is not None
        self._count += 1
        shift, zero = _common_zero(self._init, fragment)
        run = fragment.run(self._video)
        assert run is not None
        start = run.start / self._video.timescale
        file = f"{self.source}/{self._count:06d}.mp4"
        size_bytes = len(self._init.data)
        self._open = _Open(file, start, start, shift, noted=start, bytes=size_bytes)
        values: dict[str, Any] = {"file": file, "part": self._part, "zero_s": zero}
        self.journal.note("segment_open", **values, start_s=round(self._origin_s + start, 6))
        self.copies.append(file, self._init.data)

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
