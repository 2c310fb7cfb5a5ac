"""Page ring: drawn pages of differing sizes, passed through shared memory, written once.

Layout (native byte order, every part aligned to a page)::

    page 0   magic, version, slots, slot stride, newest sequence
    slot k   one page (begin sequence, end sequence, width, height, line length, channels),
             then the pixels, line by line

The memory is made by the one who reads, so that it outlives a writer that dies, and is only mapped
by the one who writes. A reader takes its copy only if both sequences hold before and after copying,
and believes nothing that the head of a slot says before it was compared with the room there is.
"""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.ipc.ring import remove_stale_rings
from app.ipc.shared_map import (
    MAGIC_WORD,
    PAGE_BYTES,
    SLOTS_WORD,
    STRIDE_WORD,
    VERSION_WORD,
    WORD_BYTES,
    RingError,
    map_existing,
)
from app.ipc.shared_ring import BEGIN, END, NEWEST_WORD, SharedRing, make_ring

if TYPE_CHECKING:
    from typing_extensions import Buffer

MAGIC = int.from_bytes(b"DCPAGES1", "little")
VERSION = 1
MOST_PIXELS = 4096 * 3072
"""No page is drawn with more: an A4 page 4096 pixels high has fewer."""
COLOUR_CHANNELS, GREY_CHANNELS = 4, 1
_WIDTH, _HEIGHT, _LINE, _CHANNELS = 2, 3, 4, 5


@dataclass(frozen=True, slots=True)
class PageHead:
    """What a slot holds: ``line_bytes`` from line to line; ``channels`` 4 (BGRx) or 1 (grey)."""

    width: int
    height: int
    line_bytes: int
    channels: int

    @property
    def size_bytes(self) -> int:
        """Length of all lines."""
        return self.line_bytes * self.height

    def fits(self, room_bytes: int) -> bool:
        """Whether it is a page at all, and as long as it may be."""
        lines = 0 < self.width * self.channels <= self.line_bytes and self.height > 0
        return lines and self.channels in {1, 4} and self.size_bytes <= room_bytes


class _PageRing(SharedRing):
    """What the two ends share."""

    def __init__(self, path: Path, mapping: mmap.mmap) -> None:
        super().__init__(path, mapping)
        words = self._words
        self._slots, self._stride = words[SLOTS_WORD], words[STRIDE_WORD]
        whole = words[MAGIC_WORD] == MAGIC and words[VERSION_WORD] == VERSION
        least = PAGE_BYTES + self._slots * self._stride
        if not whole or self._stride < PAGE_BYTES or len(self._bytes) < least:
            self._release()
            raise RingError(f"{path} is not a page ring of version {VERSION}")

    @property
    def room_bytes(self) -> int:
        """How many bytes of pixels a slot takes."""
        return self._stride - PAGE_BYTES

    def _slot(self, sequence: int) -> tuple[int, int]:
        """Word position of the slot's page and byte position of its pixels."""
        start = PAGE_BYTES + (sequence % self._slots) * self._stride
        return start // WORD_BYTES, start + PAGE_BYTES


class PageRingReader(_PageRing):
    """The end that makes the memory and takes pages out of it."""

    @classmethod
    def create(
        cls, path: Path, room_bytes: int = MOST_PIXELS * COLOUR_CHANNELS, slots: int = 1
    ) -> PageRingReader:
        """Make an empty ring. Raises ``OSError`` where memory is full.

        Those of dead processes beside it are removed first.
        """
        remove_stale_rings(path.parent)
        pages = -(-room_bytes // PAGE_BYTES)
        stride = PAGE_BYTES * (1 + pages)
        return cls(path, make_ring(path, MAGIC, VERSION, slots=slots, stride=stride, words={}))

    def head(self, sequence: int) -> PageHead | None:
        """What a page is like; None where it is not there or cannot be what it says."""
        page, _ = self._slot(sequence)
        if not self._holds(page, sequence):
            return None
        words = self._words
        found = PageHead(*(words[page + at] for at in (_WIDTH, _HEIGHT, _LINE, _CHANNELS)))
        return found if self._holds(page, sequence) and found.fits(self.room_bytes) else None

    def copy(self, sequence: int, head: PageHead, target: Buffer) -> bool:
        """Copy a page's lines to the beginning of ``target``; False where it was written over.

        Raises ``ValueError`` where the target is too short or the head is not of this ring.
        """
        page, start = self._slot(sequence)
        if not head.fits(self.room_bytes):
            raise ValueError(f"{head} is longer than a slot")
        with memoryview(target) as view, view.cast("B") as taken:
            if not self._holds(page, sequence):
                return False
            taken[: head.size_bytes] = self._bytes[start : start + head.size_bytes]
            return self._holds(page, sequence)

    def close(self) -> None:
        """Let go of the memory and remove its name."""
        self._release()
        self.path.unlink(missing_ok=True)


class PageRingWriter(_PageRing):
    """The end that puts pages into it; the only one."""

    @classmethod
    def open(cls, path: Path) -> PageRingWriter:
        """Map a ring that the reader made. Raises ``FileNotFoundError`` or :class:`RingError`."""
        return cls(path, map_existing(path, MAGIC, writable=True))

    def write(self, head: PageHead, pixels: Buffer) -> int:
        """Publish a page; returns its sequence (1, 2...). Raises ``ValueError`` for no page."""
        if not head.fits(self.room_bytes):
            raise ValueError(f"{head} does not fit into {self.room_bytes} bytes")
        words = self._words
        sequence = self.newest_sequence + 1
        page, start = self._slot(sequence)
        with memoryview(pixels) as view, view.cast("B") as source:
            words[page + BEGIN] = sequence
            self._bytes[start : start + head.size_bytes] = source[: head.size_bytes]
            for at, value in (
                (_WIDTH, head.width),
                (_HEIGHT, head.height),
                (_LINE, head.line_bytes),
                (_CHANNELS, head.channels),
            ):
                words[page + at] = value
            words[page + END] = sequence
            words[NEWEST_WORD] = sequence
        return sequence

    def close(self) -> None:
        """Let go of the memory."""
        self._release()
