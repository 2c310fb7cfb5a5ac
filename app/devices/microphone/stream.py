"""The binary stream from a microphone's helper to the engine. Standard library only.

Each message is a header (mark, kind, length of the rest) and a body: a block of sound with its
time and level, or a status or its health as JSON. Both ends run on one machine, so little-endian
suffices.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import IO, Any

from app.model.devices import MicrophoneHealth

MARK = b"DCM"
KIND_BLOCK = ord("B")
KIND_STATUS = ord("S")
KIND_HEALTH = ord("H")
HEADER = struct.Struct("<3sBI")
BLOCK = struct.Struct("<qffff??2x")
LARGEST_BODY_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class BlockLevel:
    """The meter as it stood after a block (see :class:`app.model.devices.MicrophoneLevel`)."""

    rms_dbfs: float
    peak_dbfs: float
    peak_hold_dbfs: float
    clipped: bool
    silent_s: float
    exact_zero: bool


@dataclass(frozen=True, slots=True)
class BlockMessage:
    """A block of interleaved s16le samples; the monotonic time of its first sample; the meter."""

    first_sample_ns: int
    samples: bytes
    level: BlockLevel


@dataclass(frozen=True, slots=True)
class StatusMessage:
    """What the helper says of its device, as a JSON object."""

    value: dict[str, Any]


@dataclass(frozen=True, slots=True)
class HealthMessage:
    """What its sound is like at present."""

    health: MicrophoneHealth


Message = BlockMessage | StatusMessage | HealthMessage


class BrokenStreamError(ValueError):
    """The stream holds something that no helper of ours writes."""


def encode_block(message: BlockMessage) -> bytes:
    """Bytes of a block message."""
    level = message.level
    body = BLOCK.pack(
        message.first_sample_ns,
        level.rms_dbfs,
        level.peak_dbfs,
        level.peak_hold_dbfs,
        level.silent_s,
        level.clipped,
        level.exact_zero,
    )
    length = len(body) + len(message.samples)
    return HEADER.pack(MARK, KIND_BLOCK, length) + body + message.samples


def encode_status(value: dict[str, Any]) -> bytes:
    """Bytes of a status message."""
    return _encode_json(KIND_STATUS, value)


def encode_health(health: MicrophoneHealth) -> bytes:
    """Bytes of a health message."""
    return _encode_json(KIND_HEALTH, asdict(health))


def _encode_json(kind: int, value: dict[str, Any]) -> bytes:
    body = json.dumps(value, ensure_ascii=False).encode()
    return HEADER.pack(MARK, kind, len(body)) + body


def read_messages(stream: IO[bytes]) -> Iterator[Message]:
    """Yield messages until the stream ends; a last message cut short is left out.

    Raises :class:`BrokenStreamError` when the bytes are not a helper's.
    """
    while header := _read_whole(stream, HEADER.size):
        mark, kind, length = HEADER.unpack(header)
        if mark != MARK or length > LARGEST_BODY_BYTES:
            raise BrokenStreamError(f"not a message header: {header!r}")
        body = _read_whole(stream, length)
        if not body:
            return
        yield _decode(kind, body)


def _decode(kind: int, body: bytes) -> Message:
    if kind == KIND_STATUS:
        return StatusMessage(json.loads(body))
    if kind == KIND_HEALTH:
        return HealthMessage(MicrophoneHealth(**json.loads(body)))
    if kind != KIND_BLOCK or len(body) < BLOCK.size:
        raise BrokenStreamError(f"unknown kind of message: {kind}")
    first_sample_ns, rms, peak, hold, silent_s, clipped, zero = BLOCK.unpack_from(body)
    level = BlockLevel(rms, peak, hold, clipped, silent_s, zero)
    return BlockMessage(first_sample_ns, body[BLOCK.size :], level)


def _read_whole(stream: IO[bytes], size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = stream.read(size - len(parts))
        if not part:
            return b""
        parts += part
    return bytes(parts)
