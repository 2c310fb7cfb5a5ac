"""The stream to the encoder, read back by FFmpeg's own demuxer."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import av

from app.model.media import AudioFormat, VideoFormat
from app.recording.encoder_stream import EncoderStream
from app.recording.media_queue import Picture, Sound
from app.recording.nut import nut_frame, nut_head
from app.recording.plan import SourcePlan, TrackPlan

VIDEO = VideoFormat(320, 180, 15)
STEREO = AudioFormat(channels=2)
HOURS_12 = 12 * 3600


def read_back(stream: bytes) -> tuple[list[Any], list[tuple[int, int, bytes]]]:
    """Streams, and all packets as (stream, time, bytes)."""
    with av.open(io.BytesIO(stream), "r", format="nut") as container:
        packets = [
            (packet.stream_index, int(packet.pts or 0), bytes(packet))
            for packet in container.demux()
            if packet.size
        ]
        return list(container.streams), packets


def test_ffmpeg_reads_what_was_written_at_any_time_of_a_long_session() -> None:
    given = []
    for second in (0, 1, HOURS_12):
        given.append((0, second * VIDEO.fps, os.urandom(VIDEO.frame_bytes)))
        given += [(track, second * STEREO.rate, os.urandom(3840)) for track in (1, 2)]
    stream = nut_head(VIDEO, STEREO, 2)
    stream += b"".join(nut_frame(to, at, len(data)) + data for to, at, data in given)
    (picture, *sounds), packets = read_back(stream)
    assert packets == given
    assert (picture.width, picture.height, picture.pix_fmt) == (320, 180, "yuv420p")
    assert picture.time_base == Fraction(1, 15)
    assert [(s.rate, s.channels, s.codec_context.name) for s in sounds] == [
        (48_000, 2, "pcm_s16le")
    ] * 2
    assert {s.time_base for s in sounds} == {Fraction(1, 48_000)}


def test_a_source_without_sound_is_a_picture_alone() -> None:
    picture = os.urandom(VIDEO.frame_bytes)
    streams, packets = read_back(
        nut_head(VIDEO, STEREO, 0) + nut_frame(0, 7, len(picture)) + picture
    )
    assert len(streams) == 1
    assert packets == [(0, 7, picture)]


@dataclass
class SmallPipe:
    """Takes a part of each block, as a pipe does, and breaks after ``most`` bytes."""

    most: int = 1 << 30
    taken: bytearray = field(default_factory=bytearray)

    def write(self, data: memoryview) -> int:
        if len(self.taken) >= self.most:
            raise BrokenPipeError
        self.taken += data[:50_000]
        return min(50_000, len(data))


def stream_into(pipe: SmallPipe, origin_tick: int) -> tuple[EncoderStream, list[int]]:
    written: list[int] = []
    plan = SourcePlan("room", "", VIDEO, STEREO, (TrackPlan("room"),))
    child: Any = SimpleNamespace(stdin=pipe)
    return EncoderStream(child, plan, origin_tick, on_written=lambda: written.append(1)), written


def test_a_run_begins_at_its_tick_and_leaves_out_what_lies_before() -> None:
    pipe, picture, sound = SmallPipe(), os.urandom(VIDEO.frame_bytes), os.urandom(400)
    stream, written = stream_into(pipe, 30)
    first = 30 * 48_000 // 15
    stream.picture(Picture(29, picture))
    stream.sound(Sound(first - 200, sound))
    stream.sound(Sound(first - 40, sound))
    stream.picture(Picture(30, picture))
    stream.picture(Picture(32, picture))
    _, packets = read_back(bytes(pipe.taken))
    assert packets == [(1, 0, sound[160:]), (0, 0, picture), (0, 2, picture)]
    assert len(written) >= 4
    assert not stream.broken


def test_an_encoder_that_is_gone_is_noted_not_raised() -> None:
    pipe = SmallPipe(most=60_000)
    stream, _ = stream_into(pipe, 0)
    stream.picture(Picture(0, bytes(VIDEO.frame_bytes)))
    stream.picture(Picture(1, bytes(VIDEO.frame_bytes)))
    assert stream.broken
    assert len(pipe.taken) < VIDEO.frame_bytes + 60_000
