"""Reads fragmented MP4 as it comes out of an encoder, and moves fragments in time.

Only what cutting needs is understood (ISO/IEC 14496-12): ``moov`` for the tracks, ``moof`` for
decode times, sample counts and the key-frame flag. Media bytes are never touched.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_HEADER = 8
_CONTAINERS = frozenset({b"moov", b"trak", b"mdia", b"mvex", b"moof", b"traf"})
_NON_SYNC = 0x0001_0000
VIDEO = b"vide"
SOUND = b"soun"


class BoxError(ValueError):
    """The bytes are not fragmented MP4 as this program writes it."""


@dataclass(frozen=True, slots=True)
class Track:
    """A track of the initialisation part: its number, handler, ticks a second, defaults."""

    number: int
    handler: bytes
    timescale: int
    sample_duration: int = 0
    sample_flags: int = 0


@dataclass(frozen=True, slots=True)
class InitPart:
    """``ftyp`` and ``moov``: what every segment of a part begins with."""

    data: bytes
    tracks: Mapping[int, Track]

    def track(self, handler: bytes) -> Track | None:
        """The first track of a handler, :data:`VIDEO` or :data:`SOUND`."""
        return next((t for t in self.tracks.values() if t.handler == handler), None)


@dataclass(frozen=True, slots=True)
class Run:
    """One track's share of a fragment, in ticks of its track."""

    track: int
    start: int
    duration: int
    samples: int
    key: bool
    tfdt_at: int
    tfdt_wide: bool


@dataclass(frozen=True, slots=True)
class Fragment:
    """``moof`` and ``mdat`` with what was read of them."""

    data: bytes
    runs: tuple[Run, ...]
    mfhd_at: int

    def run(self, track: Track | None) -> Run | None:
        """The run of a track, or None where it carries none."""
        number = track.number if track else None
        return next((run for run in self.runs if run.track == number), None)

    def moved(self, sequence: int, shift: Mapping[int, int]) -> bytes:
        """The fragment's bytes with its number replaced and decode times lowered by ``shift``.

        ``shift`` holds ticks for each track. Raises :class:`BoxError` if a time would be negative.
        """
        data = bytearray(self.data)
        struct.pack_into(">I", data, self.mfhd_at, sequence)
        for run in self.runs:
            start = run.start - shift.get(run.track, 0)
            if start < 0:
                raise BoxError(f"track {run.track} would start at {start}")
            struct.pack_into(">Q" if run.tfdt_wide else ">I", data, run.tfdt_at, start)
        return bytes(data)


def walk(data: bytes, start: int = 0, end: int | None = None) -> Iterator[tuple[bytes, int, int]]:
    """Yield (type, start of content, end) of the boxes in a stretch, containers opened."""
    end = len(data) if end is None else end
    while start + _HEADER <= end:
        size, kind = struct.unpack_from(">I4s", data, start)
        head = _HEADER
        if size == 1 and start + 16 <= end:
            (size,) = struct.unpack_from(">Q", data, start + _HEADER)
            head = 16
        if size < head or start + size > end:
            raise BoxError(f"box {kind!r} of {size} bytes does not fit")
        yield kind, start + head, start + size
        if kind in _CONTAINERS:
            yield from walk(data, start + head, start + size)
        start += size


@dataclass
class _TrackDraft:
    number: int = 0
    handler: bytes = b""
    timescale: int = 0


def read_init(data: bytes) -> InitPart:
    """Read the tracks of an initialisation part; raises :class:`BoxError` without any."""
    drafts: list[_TrackDraft] = []
    defaults: dict[int, tuple[int, int]] = {}
    for kind, at, _end in walk(data):
        if kind == b"trak":
            drafts.append(_TrackDraft())
        elif kind == b"tkhd":
            drafts[-1].number = _u32(data, at + (20 if data[at] == 1 else 12))
        elif kind == b"mdhd":
            drafts[-1].timescale = _u32(data, at + (20 if data[at] == 1 else 12))
        elif kind == b"hdlr" and drafts and not drafts[-1].handler:
            drafts[-1].handler = data[at + 8 : at + 12]
        elif kind == b"trex":
            number, _, duration, _, flags = struct.unpack_from(">5I", data, at + 4)
            defaults[number] = (duration, flags)
    tracks = {
        d.number: Track(d.number, d.handler, d.timescale, *defaults.get(d.number, (0, 0)))
        for d in drafts
    }
    if not tracks:
        raise BoxError("no track in the initialisation part")
    return InitPart(data, tracks)


def read_fragment(data: bytes, tracks: Mapping[int, Track]) -> Fragment:
    """Read a ``moof`` + ``mdat``; raises :class:`BoxError` if a decode time is missing."""
    runs: list[Run] = []
    mfhd_at = 0
    for kind, at, end in walk(data):
        if kind == b"mfhd":
            mfhd_at = at + 4
        elif kind == b"traf":
            runs.append(_read_run(data, at, end, tracks))
        elif kind == b"mdat":
            break
    if not mfhd_at:
        raise BoxError("fragment without a number")
    return Fragment(data, tuple(runs), mfhd_at)


def _read_run(data: bytes, start: int, end: int, tracks: Mapping[int, Track]) -> Run:
    number = duration = flags = tfdt_at = samples = total = 0
    wide = False
    first_flags: int | None = None
    for kind, at, _end in walk(data, start, end):
        if kind == b"tfhd":
            number, duration, flags = _read_tfhd(data, at, tracks)
        elif kind == b"tfdt":
            wide, tfdt_at = data[at] == 1, at + 4
        elif kind == b"trun":
            count, ticks, first = _read_trun(data, at, duration, flags)
            samples, total = samples + count, total + ticks
            first_flags = first if first_flags is None else first_flags
    if not tfdt_at:
        raise BoxError("fragment without a decode time")
    decode_time = struct.unpack_from(">Q" if wide else ">I", data, tfdt_at)[0]
    key = not ((flags if first_flags is None else first_flags) & _NON_SYNC)
    return Run(number, decode_time, total, samples, key, tfdt_at, wide)


def _read_tfhd(data: bytes, at: int, tracks: Mapping[int, Track]) -> tuple[int, int, int]:
    options, number = struct.unpack_from(">II", data, at)
    track = tracks.get(number)
    if track is None:
        raise BoxError(f"fragment of unknown track {number}")
    duration, flags = track.sample_duration, track.sample_flags
    position = at + 8 + (8 if options & 0x1 else 0) + (4 if options & 0x2 else 0)
    if options & 0x8:
        duration, position = _u32(data, position), position + 4
    if options & 0x10:
        position += 4
    if options & 0x20:
        flags = _u32(data, position)
    return number, duration, flags


def _read_trun(data: bytes, at: int, duration: int, flags: int) -> tuple[int, int, int]:
    """Samples, their ticks in all, flags of the first."""
    options, count = struct.unpack_from(">II", data, at)
    options &= 0xFFFFFF
    position = at + 8 + (4 if options & 0x1 else 0)
    first = flags
    if options & 0x4:
        first, position = _u32(data, position), position + 4
    width = 4 * sum(bool(options & bit) for bit in (0x100, 0x200, 0x400, 0x800))
    if options & 0x400 and count and not options & 0x4:
        skip = 4 * sum(bool(options & bit) for bit in (0x100, 0x200))
        first = _u32(data, position + skip)
    if not options & 0x100:
        return count, count * duration, first
    return count, sum(_u32(data, position + n * width) for n in range(count)), first


def _u32(data: bytes | bytearray, at: int) -> int:
    return int(struct.unpack_from(">I", data, at)[0])


@dataclass
class BoxReader:
    """Cuts a growing stream into an :class:`InitPart` and :class:`Fragment` objects."""

    init: InitPart | None = None
    _pending: bytearray = field(default_factory=bytearray)
    _held: bytes = b""

    def feed(self, data: bytes) -> Iterator[InitPart | Fragment]:
        """Take bytes in any portions; yield what became whole. Index boxes are left out.

        Raises :class:`BoxError` where the bytes make no sense, after what was whole before them.
        """
        self._pending += data
        while (size := self._whole_box()) is not None:
            box = bytes(self._pending[:size])
            del self._pending[:size]
            part = self._take(box[4:8], box)
            if part is not None:
                yield part

    @property
    def rest_bytes(self) -> int:
        """Bytes of a box, or of a fragment, that is not whole yet."""
        return len(self._pending) + len(self._held)

    def _whole_box(self) -> int | None:
        if len(self._pending) < _HEADER:
            return None
        size = _u32(self._pending, 0)
        if size == 1:
            if len(self._pending) < 16:
                return None
            size = int(struct.unpack_from(">Q", self._pending, _HEADER)[0])
        if size < _HEADER:
            raise BoxError(f"box of {size} bytes")
        return size if len(self._pending) >= size else None

    def _take(self, kind: bytes, box: bytes) -> InitPart | Fragment | None:
        if kind in (b"ftyp", b"moof"):
            self._held = box
        elif kind == b"moov":
            self.init = read_init(self._held + box)
            self._held = b""
            return self.init
        elif kind == b"mdat" and self._held:
            if self.init is None:
                raise BoxError("a fragment before the initialisation part")
            fragment = read_fragment(self._held + box, self.init.tracks)
            self._held = b""
            return fragment
        return None
