"""Writes what an encoder reads: raw pictures and sound with their times, as a NUT stream.

Only what FFmpeg's own demuxer needs of a stream through a pipe: the headers, one synchronisation
point, then frames of which each says its stream, time and size. Without further synchronisation
points, of which the demuxer would keep every single one, its memory stays flat for hours. Layout
after nut.txt of the NUT specification, version 4, with the flag for pipes.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from app.model.media import AudioFormat, VideoFormat

_ID = b"nut/multimedia container\0"
_MAIN, _STREAM, _SYNC = 0x4E4D7A561F5F04AD, 0x4E5311405BF2F9DB, 0x4E4BE4ADEECA4569
_VERSION, _MINOR = 4, 0
_PIPE = 2
_MAX_DISTANCE = 32768
_CODED = 4096
_KEY, _CODED_PTS, _STREAM_ID, _SIZE, _CHECKSUM = 1, 8, 16, 32, 64
_FRAME_CODE = 0
_PTS_SHIFT = 7
_PICTURE, _SOUND = 0, 1


def nut_head(video: VideoFormat, audio: AudioFormat, tracks: int) -> bytes:
    """All that stands before the first frame: stream 0 is I420, 1 and on are s16le.

    A picture's time counts frames, sound's time counts samples.
    """
    streams = [_picture_stream(video)]
    streams += [_sound_stream(number + 1, audio) for number in range(tracks)]
    sync = _v(0) + _v(0)  # its time and the way back to the one before: the first has neither
    parts = [_packet(_MAIN, _main(video, audio, len(streams)))]
    parts += [_packet(_STREAM, stream) for stream in streams]
    return _ID + b"".join(parts) + _packet(_SYNC, sync)


def nut_frame(stream: int, at: int, size_bytes: int) -> bytes:
    """What stands before the bytes of a frame; ``at`` is its time in the stream's own units."""
    flags = _CODED | _KEY | _CODED_PTS | _STREAM_ID | _SIZE | _CHECKSUM
    head = bytes([_FRAME_CODE])
    head += _v(flags ^ _CODED) + _v(stream) + _v(at + (1 << _PTS_SHIFT)) + _v(size_bytes)
    return head + struct.pack(">I", _crc(head))


def _main(video: VideoFormat, audio: AudioFormat, streams: int) -> bytes:
    bases = _v(2) + _v(1) + _v(video.fps) + _v(1) + _v(audio.rate)
    # One way to code frames for all 256 frame codes: everything is said in the frame itself.
    code = _v(_CODED) + _v(6) + _v(0) + _v(1) + _v(0) + _v(0) + _v(0) + _v(255)
    versions = _v(_VERSION) + _v(_MINOR)
    no_elision = _v(0)
    return versions + _v(streams) + _v(_MAX_DISTANCE) + bases + code + no_elision + _v(_PIPE)


def _picture_stream(video: VideoFormat) -> bytes:
    size = _v(video.width) + _v(video.height) + _v(1) + _v(1) + _v(0)
    return _stream(0, _PICTURE, b"I420", video.fps) + size


def _sound_stream(number: int, audio: AudioFormat) -> bytes:
    form = _v(audio.rate) + _v(1) + _v(audio.channels)
    return _stream(number, _SOUND, b"PSD\x10", audio.rate) + form


def _stream(number: int, kind: int, code: bytes, rate: int) -> bytes:
    """What streams of both kinds say: the kind's time base, no time longer than a second."""
    no_delay, no_flags, no_extra = _v(0), _v(0), _vb(b"")
    times = _v(kind) + _v(_PTS_SHIFT) + _v(rate) + no_delay
    return _v(number) + _v(kind) + _vb(code) + times + no_flags + no_extra


def _packet(start: int, content: bytes) -> bytes:
    whole = content + struct.pack(">I", _crc(content))
    return struct.pack(">Q", start) + _v(len(whole)) + whole


def _v(value: int) -> bytes:
    """A number in groups of seven bits, the highest first."""
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.append(value & 0x7F | 0x80)
    return bytes(reversed(groups))


def _vb(data: bytes) -> bytes:
    return _v(len(data)) + data


def _crc_table() -> Sequence[int]:
    table = []
    for value in range(256):
        crc = value << 24
        for _ in range(8):
            crc = (crc << 1) ^ (0x104C11DB7 if crc & 0x8000_0000 else 0)
        table.append(crc)
    return table


_TABLE = _crc_table()


def _crc(data: bytes) -> int:
    """CRC-32 of IEEE 802.3, not reflected, begun with zero."""
    crc = 0
    for byte in data:
        crc = (crc << 8 & 0xFFFF_FFFF) ^ _TABLE[(crc >> 24) ^ byte]
    return crc
