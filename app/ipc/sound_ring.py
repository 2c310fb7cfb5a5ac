"""Sound ring: blocks of sound passed between processes through shared memory.

Layout (native byte order)::

    page 0   magic, version, rate, channels, -, slots, slot stride; word 16: newest sequence
    slot k   one page: begin sequence, end sequence, first sample's ns, bytes, then the samples

It works as the frame ring does (:mod:`app.ipc.ring`): a slot is taken only where *begin* and *end*
hold the wanted sequence before and after copying. Blocks carry the monotonic time of their first
sample, so whoever reads sees what is missing. A writer that dies leaves its ring to be removed
with the frame rings of dead processes; the next one makes a ring of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.ipc.ring import remove_stale_rings, ring_path
from app.ipc.shared_map import (
    PAGE_BYTES,
    SLOTS_WORD,
    STRIDE_WORD,
    VERSION_WORD,
    WORD_BYTES,
    RingError,
    map_existing,
)
from app.ipc.shared_ring import BEGIN, END, NEWEST_WORD, SharedRing, make_ring
from app.model.clock import NS_PER_S
from app.model.devices import AudioBlock
from app.model.media import AudioFormat

MAGIC = int.from_bytes(b"DCSOUNDS", "little")
VERSION = 1
SHORT_BLOCK_S = 0.01
"""Blocks of this length and longer fill the ring no sooner than after the promised seconds."""

_RATE, _CHANNELS = 2, 3
_FIRST, _SIZE = 2, 3
_HEAD_BYTES = 4 * WORD_BYTES


def sound_ring_path(label: str, owner_pid: int | None = None) -> Path:
    """A path for a sound ring that belongs to process ``owner_pid`` (default: this one)."""
    return ring_path(f"{label}-sound", owner_pid)


class _SoundRing(SharedRing):
    """What writer and reader share. Raises :class:`RingError` for another version or length."""

    def __init__(self, path: Path, *, writable: bool) -> None:
        super().__init__(path, map_existing(path, MAGIC, writable=writable))
        words = self._words
        self.audio = AudioFormat(words[_RATE], words[_CHANNELS])
        self._slots = words[SLOTS_WORD]
        known = words[VERSION_WORD] == VERSION and words[STRIDE_WORD] == PAGE_BYTES
        if not known or len(self._bytes) < PAGE_BYTES * (1 + self._slots):
            self.close()
            raise RingError(f"{path} is no sound ring of version {VERSION}")

    def _page(self, sequence: int) -> int:
        """Byte position of a slot."""
        return PAGE_BYTES * (1 + sequence % self._slots)

    def close(self) -> None:
        """Let go of the mapping."""
        self._release()


class SoundRingWriter(_SoundRing):
    """The one writer of a ring."""

    @classmethod
    def create(cls, path: Path, audio: AudioFormat, seconds: float = 2.0) -> SoundRingWriter:
        """Make a ring that keeps the last ``seconds`` of sound in blocks of 10 ms or more.

        Raises ``OSError`` when shared memory is full. Rings of dead processes are removed first.
        """
        remove_stale_rings(path.parent)
        slots = max(8, int(seconds / SHORT_BLOCK_S))
        mapping = make_ring(
            path,
            MAGIC,
            VERSION,
            slots=slots,
            stride=PAGE_BYTES,
            words={_RATE: audio.rate, _CHANNELS: audio.channels},
        )
        try:
            return cls(path, writable=True)
        finally:
            mapping.close()

    def write(self, samples: bytes, first_sample_ns: int) -> int:
        """Publish whole interleaved s16le samples; returns the newest sequence.

        Long blocks are cut into several. Raises ``ValueError`` for half a sample.
        """
        width = self.audio.bytes_per_sample
        if len(samples) % width:
            raise ValueError(f"{len(samples)} bytes are no whole samples of {width} bytes")
        piece_bytes = (PAGE_BYTES - _HEAD_BYTES) // width * width
        for start in range(0, len(samples), piece_bytes):
            at_ns = first_sample_ns + start // width * NS_PER_S // self.audio.rate
            self._publish(samples[start : start + piece_bytes], at_ns)
        return self.newest_sequence

    def _publish(self, piece: bytes, first_sample_ns: int) -> None:
        sequence = self.newest_sequence + 1
        page = self._page(sequence)
        words, first = self._words, page // WORD_BYTES
        words[first + BEGIN] = sequence
        words[first + _FIRST] = first_sample_ns
        words[first + _SIZE] = len(piece)
        self._bytes[page + _HEAD_BYTES : page + _HEAD_BYTES + len(piece)] = piece
        words[first + END] = sequence
        words[NEWEST_WORD] = sequence

    def close(self) -> None:
        """End the ring and remove its file; open readers keep what they have mapped."""
        super().close()
        if sys.platform != "win32":
            self.path.unlink(missing_ok=True)


class SoundRingReader(_SoundRing):
    """One of any number of readers; it begins with what is written after it was opened."""

    @classmethod
    def open(cls, path: Path | str) -> SoundRingReader:
        """Map an existing ring; raises ``FileNotFoundError`` or :class:`RingError`."""
        return cls(Path(path), writable=False)

    def __init__(self, path: Path, *, writable: bool) -> None:
        super().__init__(path, writable=writable)
        self._read = self.newest_sequence

    def read_new(self) -> list[AudioBlock]:
        """The blocks written since the last call, oldest first, without those overwritten."""
        newest = self.newest_sequence
        first = max(self._read + 1, newest - self._slots + 1)
        self._read = newest
        found = (self._copy(sequence) for sequence in range(first, newest + 1))
        return [block for block in found if block is not None]

    def _copy(self, sequence: int) -> AudioBlock | None:
        page = self._page(sequence)
        first = page // WORD_BYTES
        if not self._holds(first, sequence):
            return None
        at_ns, size_bytes = self._words[first + _FIRST], self._words[first + _SIZE]
        if size_bytes > PAGE_BYTES - _HEAD_BYTES:
            return None
        samples = bytes(self._bytes[page + _HEAD_BYTES : page + _HEAD_BYTES + size_bytes])
        if not self._holds(first, sequence):
            return None
        return AudioBlock(at_ns, samples, self.audio.rate, self.audio.channels)
