"""The sound of one source by the session's time: all its tracks, over all its files.

One decoder goes on from file to file while nothing is wanting between them: the blocks of AAC
overlap, so a decoder begun anew at every file would leave a click at every seam.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from app.archive.play.plan import PlayFile, PlaySource
from app.archive.play.zero import zero_of
from app.archive.torn_file import whole_part

log = logging.getLogger(__name__)

RATE = 48_000
SIDES = 2
FAR_SAMPLES = 3 * RATE
_LEAD_S = 0.1
"""So much before a moment decoding begins: the first block after a start has lost its partner."""
_SEAM_S = 0.06
_BESIDE_SAMPLES = RATE
"""A track that is so far behind the others has nothing there."""

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Block:
    """Decoded sound of one track: place on the timeline in samples, shape (2, count)."""

    track: int
    first: int
    samples: Samples


class SoundReader:
    """Answers what a source's tracks sound like between two samples of the timeline."""

    def __init__(self, source: PlaySource) -> None:
        self._files = sorted(source.files, key=lambda file: file.start_s)
        self._places = [track.place for track in source.tracks]
        self._run: Iterator[Block] = iter(())
        self._kept: list[Block] = []
        self._ends = dict.fromkeys(self._places, 0)
        self._at: int | None = None
        self._over = False

    def read(self, first: int, count: int) -> Samples:
        """``count`` samples from ``first`` on of all tracks: shape (tracks, 2, count), silence
        where nothing was recorded.
        """
        if self._at is None or not 0 <= first - self._at < FAR_SAMPLES:
            self._begin(first)
        self._at = first
        self._reach(first + count)
        self._kept = [b for b in self._kept if b.first + b.samples.shape[1] > first]
        mixed = np.zeros((len(self._places), SIDES, count), np.float32)
        for block in self._kept:
            start, end = max(first, block.first), min(first + count, block.first + _length(block))
            if start < end:
                part = block.samples[:, start - block.first : end - block.first]
                mixed[self._places.index(block.track), :, start - first : end - first] = part
        return mixed

    def close(self) -> None:
        """Let go of the file that is open."""
        self._run = iter(())

    def _begin(self, first: int) -> None:
        self._run = self._blocks(first / RATE - _LEAD_S)
        self._kept, self._over = [], False
        self._ends = dict.fromkeys(self._places, 0)

    def _reach(self, end: int) -> None:
        while self._ends and not self._over:
            ends = self._ends.values()
            if min(ends) >= end or max(ends) >= end + _BESIDE_SAMPLES:
                return
            block = next(self._run, None)
            if block is None:
                self._over = True
            elif block.track in self._ends:
                self._kept.append(block)
                self._ends[block.track] = block.first + _length(block)

    def _blocks(self, from_s: float) -> Iterator[Block]:
        decoders: dict[int, _Decoder] = {}
        end_s = -1.0
        for file in self._files:
            if file.start_s + file.seconds + _SEAM_S <= from_s:
                continue
            if abs(file.start_s - end_s) > _SEAM_S:
                decoders.clear()
            end_s = file.start_s + file.seconds
            try:
                yield from _decoded(file, from_s, decoders)
            except (OSError, ValueError) as error:
                decoders.clear()
                log.warning("%s breaks off: %s", Path(file.path).name, error)


class _Decoder:
    """The decoder of one track, which outlives the file that it began with."""

    def __init__(self, context: Any) -> None:
        self._codec = av.CodecContext.create(context.codec, "r")
        self._codec.extradata = context.extradata
        self._codec.sample_rate = context.sample_rate
        self._codec.layout = context.layout
        self._extradata = context.extradata
        self._resampler: Any = None

    def fits(self, context: Any) -> bool:
        """True where it can go on with a file's track."""
        return bool(self._extradata == context.extradata)

    def decode(self, packet: Any, base: Any) -> Iterator[tuple[float, Samples]]:
        """The sound of a packet: second within its file, shape (2, count)."""
        for frame in self._codec.decode(packet):
            if frame.pts is None:
                continue
            at_s = float(frame.pts * base)
            for one in self._at_our_rate(frame):
                yield at_s, _both_sides(one.to_ndarray())

    def _at_our_rate(self, frame: Any) -> list[Any]:
        if frame.sample_rate == RATE and frame.format.name == "fltp":
            return [frame]
        if self._resampler is None:
            self._resampler = av.AudioResampler(format="fltp", rate=RATE)
        resampled: list[Any] = self._resampler.resample(frame)
        return resampled


def _decoded(file: PlayFile, from_s: float, decoders: dict[int, _Decoder]) -> Iterator[Block]:
    with av.open(whole_part(Path(file.path), file.bytes), "r", format="mp4") as container:
        streams: list[Any] = list(container.streams.audio)
        zero_s = zero_of(file, container)
        if from_s > zero_s:
            container.seek(int((from_s - zero_s) * av.time_base), backward=True)
        for packet in container.demux(streams) if streams else ():
            if not packet.size or packet.pts is None:
                continue
            place = streams.index(packet.stream)
            context = packet.stream.codec_context
            if place not in decoders or not decoders[place].fits(context):
                decoders[place] = _Decoder(context)
            for at_s, samples in decoders[place].decode(packet, packet.time_base):
                yield Block(place, round((zero_s + at_s) * RATE), samples)


def _both_sides(samples: Any) -> Samples:
    """Left and right of a block: one channel stands on both sides, of more the first two stay."""
    floats: Samples = np.asarray(samples, np.float32)
    return np.repeat(floats, SIDES, axis=0) if floats.shape[0] == 1 else floats[:SIDES]


def _length(block: Block) -> int:
    return int(block.samples.shape[1])
