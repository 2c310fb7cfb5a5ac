"""Sound and film by their first bytes."""

from __future__ import annotations

import re
from typing import BinaryIO

from app.model.dossier import DocumentKind

_SOUND, _VIDEO = DocumentKind.SOUND, DocumentKind.VIDEO
_EDGE_BYTES = 1024 * 1024
_HANDLER = re.compile(rb"hdlr.{8}(soun|vide)", re.DOTALL)
_MATROSKA = b"\x1aE\xdf\xa3"
_CODEC = re.compile(rb"\x86[\x81-\xff]([AV])_")
_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_VIDEO_STREAM = bytes.fromhex("c0ef19bc4d5bcf11a8fd00805f5c442b")
_SYNC_TS, _TS_PACKET = 0x47, 188
_PLAIN: tuple[tuple[bytes, DocumentKind, str], ...] = (
    (b"ID3", _SOUND, "mp3"),
    (b"fLaC", _SOUND, "flac"),
    (b"#!AMR", _SOUND, "amr"),
    (b"caff", _SOUND, "caf"),
    (b"FLV\x01", _VIDEO, "flv"),
    (b"\0\0\x01\xba", _VIDEO, "mpg"),
    (b"\0\0\x01\xb3", _VIDEO, "mpg"),
)
_RIFF = {b"WAVE": (_SOUND, "wav"), b"AVI ": (_VIDEO, "avi")}
_STILL_BRANDS = (b"hei", b"hev", b"mif", b"msf", b"avi")


def moving_kind(file: BinaryIO, head: bytes, size_bytes: int) -> tuple[DocumentKind, str] | None:
    """Kind and ending of a sound or a film; None where it is neither."""
    if head[4:8] in {b"ftyp", b"moov", b"wide"}:
        return _box_file(file, head, size_bytes)
    if head.startswith(_MATROSKA):
        file.seek(0)
        sound_alone = set(_CODEC.findall(file.read(_EDGE_BYTES))) == {b"A"}
        return (_SOUND, "mka") if sound_alone else (_VIDEO, "mkv")
    return _by_first_bytes(head) or _by_container(head) or _by_frames(head)


def _by_first_bytes(head: bytes) -> tuple[DocumentKind, str] | None:
    return next(((kind, e) for magic, kind, e in _PLAIN if head.startswith(magic)), None)


def _by_container(head: bytes) -> tuple[DocumentKind, str] | None:
    if head.startswith((b"RIFF", b"RF64")):
        return _RIFF.get(head[8:12])
    if head.startswith(b"FORM") and head[8:12] in {b"AIFF", b"AIFC"}:
        return _SOUND, "aiff"
    if head.startswith(b"OggS"):
        return (_VIDEO, "ogv") if b"\x80theora" in head else (_SOUND, "ogg")
    if head.startswith(_ASF):
        return (_VIDEO, "wmv") if _ASF_VIDEO_STREAM in head else (_SOUND, "wma")
    return None


def _by_frames(head: bytes) -> tuple[DocumentKind, str] | None:
    packets = head[::_TS_PACKET]
    if len(packets) > 1 and set(packets) == {_SYNC_TS}:
        return _VIDEO, "ts"
    return (_SOUND, "mp3") if _is_bare_mpeg_sound(head) else None


def _box_file(file: BinaryIO, head: bytes, size_bytes: int) -> tuple[DocumentKind, str] | None:
    """MP4, MOV, M4A, 3GP: a film where a track of pictures is named, at either end of the file."""
    if head[4:8] == b"ftyp" and head[8:11] in _STILL_BRANDS:
        return None
    tracks: set[bytes] = set()
    for start in {0, max(0, size_bytes - _EDGE_BYTES)}:
        file.seek(start)
        tracks.update(_HANDLER.findall(file.read(_EDGE_BYTES)))
    if head[8:11] == b"M4A" or tracks == {b"soun"}:
        return _SOUND, "m4a"
    return _VIDEO, "mov" if head[8:10] == b"qt" else "mp4"


def _is_bare_mpeg_sound(head: bytes) -> bool:
    """A frame of AAC with its next one in place, or a header of MP3 that makes sense."""
    if len(head) < 8 or head[0] != 0xFF:
        return False
    if head[1] & 0xF6 == 0xF0:
        length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
        return length > 7 and head[length : length + 1] in {b"\xff", b""}
    return head[1] & 0xE6 == 0xE2 and head[2] >> 4 not in {0, 15} and head[2] >> 2 & 3 != 3
