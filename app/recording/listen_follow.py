"""Reads the newest fragments of a growing copy and decodes one sound track without a break."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av

from app.devices.speaker.contract import SOUND
from app.recording.boxes import SOUND as SOUND_TRACK
from app.recording.boxes import BoxReader, Fragment, InitPart
from app.recording.confidence_follow import JournalFollower, Mark
from app.system.medium import read_stretch

HEAD_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Heard:
    """Decoded sound (48 kHz mono s16le) and where it ends on the timeline."""

    samples: bytes
    end_s: float


class GrowingSource:
    """Whole fragments of a source as they come to the disk, from the newest one on."""

    def __init__(self, folder: Path, source: str) -> None:
        self._folder = folder
        self._source = source
        self._journal = JournalFollower(folder)
        self._files: list[str] = []
        self._file = ""
        self._read = 0
        self._boxes = BoxReader()
        self.start_s = 0.0

    @property
    def origin_ns(self) -> int | None:
        """Zero of the timeline on the monotonic clock, as the journal tells it."""
        return self._journal.origin_ns

    def fragments(self) -> Iterator[tuple[InitPart, Fragment]]:
        """What has come since the last call. Raises ``OSError``."""
        marks = [m for m in self._journal.new_marks() if m.file.startswith(f"{self._source}/")]
        known = [f for f in self._journal.starts if f.startswith(f"{self._source}/")]
        self._files = sorted(set(known))
        if not self._file and self._files:
            self._begin(self._files[-1], marks)
        while self._file:
            yield from self._rest_of_file()
            later = [file for file in self._files if file > self._file]
            if not later:
                return
            self._begin(later[0], [])

    def _begin(self, file: str, marks: list[Mark]) -> None:
        """Open a segment, at its newest mark where there is one: a fragment ends there."""
        self._file, self._read, self._boxes = file, 0, BoxReader()
        self.start_s = self._journal.starts[file]
        mine = [mark for mark in marks if mark.file == file]
        if mine:
            head = BoxReader()
            for part in head.feed(read_stretch(self._folder / file, 0, HEAD_BYTES)):
                if isinstance(part, InitPart):
                    self._boxes, self._read = BoxReader(init=part), mine[-1].size
                    return

    def _rest_of_file(self) -> Iterator[tuple[InitPart, Fragment]]:
        path = self._folder / self._file
        size = path.stat().st_size - self._read
        data = read_stretch(path, self._read, size) if size > 0 else b""
        self._read += len(data)
        for part in self._boxes.feed(data):
            if isinstance(part, Fragment) and self._boxes.init is not None:
                yield self._boxes.init, part


class TrackDecoder:
    """Decodes one sound track over fragments and segments with one decoder, so nothing clicks."""

    def __init__(self, track: int) -> None:
        self._track = track
        self._decoder: Any = None
        self._resampler = av.AudioResampler(format="s16", layout="mono", rate=SOUND.rate)

    def decode(self, init: InitPart, fragment: Fragment, start_s: float) -> Heard:
        """Sound of a fragment; ``start_s`` is where its segment stands on the timeline.

        Raises ``ValueError`` where the source has no such track or it cannot be decoded.
        """
        samples = bytearray()
        with av.open(io.BytesIO(init.data + fragment.data), "r", format="mp4") as container:
            if self._track >= len(container.streams.audio):
                raise ValueError("no such sound track")
            stream = container.streams.audio[self._track]
            if self._decoder is None:
                self._decoder = av.CodecContext.create(stream.codec_context.name, "r")
                self._decoder.extradata = stream.codec_context.extradata
            for packet in container.demux(stream):
                if packet.size:
                    samples += self._sound(packet)
        return Heard(bytes(samples), start_s + _end_s(init, fragment))

    def _sound(self, packet: Any) -> bytes:
        pieces: list[bytes] = []
        for frame in self._decoder.decode(packet):
            frame.pts = None
            pieces += [
                bytes(piece.planes[0])[: piece.samples * SOUND.bytes_per_sample]
                for piece in self._resampler.resample(frame)
            ]
        return b"".join(pieces)


def _end_s(init: InitPart, fragment: Fragment) -> float:
    track = init.track(SOUND_TRACK)
    run = fragment.run(track)
    return (run.start + run.duration) / track.timescale if track and run else 0.0
