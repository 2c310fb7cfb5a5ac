"""Frame ring: pictures passed between processes through shared memory, written once.

Layout (native byte order, every part aligned to a page)::

    page 0   magic, version, width, height, fps, slots, slot stride, newest sequence
    slot k   one page (begin sequence, end sequence, captured_ns), then the I420 frame

The writer sets a slot's *begin*, copies the frame, and sets *end*; a reader takes the copy only
if both hold the wanted sequence before and after copying, so it never returns a torn frame. The
counters are written as whole machine words; the order of the stores is that of x86-64 and of any
machine on which the interpreter's own locks order memory between the statements.

The file outlives a writer that dies: readers go on reading what is there, and the next writer of
the same path and format goes on with the numbering, so no reader has to open it again.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

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
from app.model.media import VideoFormat
from app.system.paths import shared_memory_dir

if TYPE_CHECKING:
    from typing_extensions import Buffer

MAGIC = int.from_bytes(b"DCFRAMES", "little")
VERSION = 1
DEFAULT_SLOTS = 16
SUFFIX = ".ring"
_PREFIX = "diemcau"
_NAME = re.compile(rf"{_PREFIX}-(\d+)-.*{re.escape(SUFFIX)}")

# Word positions in the header page and in a slot's page.
_WIDTH, _HEIGHT, _FPS = 2, 3, 4
_CAPTURED = 2


@dataclass(frozen=True, slots=True)
class RingFrame:
    """One frame: ``data`` is planar I420, ``captured_ns`` stands on the monotonic clock."""

    sequence: int
    captured_ns: int
    data: bytes


def ring_path(label: str, owner_pid: int | None = None) -> Path:
    """A path for a ring that belongs to process ``owner_pid`` (default: this one)."""
    folder = shared_memory_dir()
    folder.mkdir(parents=True, exist_ok=True)
    pid = os.getpid() if owner_pid is None else owner_pid
    return folder / f"{_PREFIX}-{pid}-{label}{SUFFIX}"


def remove_stale_rings(folder: Path | None = None) -> list[Path]:
    """Remove the rings of processes that no longer run; returns what was removed."""
    removed = []
    for path in (folder or shared_memory_dir()).glob(f"{_PREFIX}-*{SUFFIX}"):
        found = _NAME.fullmatch(path.name)
        if found and not psutil.pid_exists(int(found[1])):
            with contextlib.suppress(OSError):
                path.unlink()
                removed.append(path)
    return removed


def _stride_bytes(video: VideoFormat) -> int:
    pages = -(-video.frame_bytes // PAGE_BYTES)
    return PAGE_BYTES * (1 + pages)


class _Ring(SharedRing):
    """What writer and reader share."""

    def __init__(self, path: Path, mapping: mmap.mmap) -> None:
        super().__init__(path, mapping)
        try:
            self.video, self._slots, self._stride = self._layout()
        except RingError:
            self._release()
            raise

    def _layout(self) -> tuple[VideoFormat, int, int]:
        words = self._words
        if words[MAGIC_WORD] != MAGIC or words[VERSION_WORD] != VERSION:
            raise RingError(f"{self.path} is not a frame ring of version {VERSION}")
        video = VideoFormat(words[_WIDTH], words[_HEIGHT], words[_FPS])
        slots, stride = words[SLOTS_WORD], words[STRIDE_WORD]
        if stride != _stride_bytes(video) or len(self._bytes) < PAGE_BYTES + slots * stride:
            raise RingError(f"{self.path} is shorter than it says")
        return video, slots, stride

    def _slot(self, sequence: int) -> tuple[int, int]:
        """Word position of the slot's page and byte position of its frame."""
        start = PAGE_BYTES + (sequence % self._slots) * self._stride
        return start // WORD_BYTES, start + PAGE_BYTES


class FrameRingWriter(_Ring):
    """The one writer of a ring."""

    @classmethod
    def create(cls, path: Path, video: VideoFormat, slots: int = DEFAULT_SLOTS) -> FrameRingWriter:
        """Make the ring, or take over one that a dead writer of the same format left.

        Raises ``OSError`` when shared memory is full. Rings of dead processes beside it are
        removed first.
        """
        remove_stale_rings(path.parent)
        taken = cls._take_over(path, video, slots)
        if taken is not None:
            return taken
        mapping = make_ring(
            path,
            MAGIC,
            VERSION,
            slots=slots,
            stride=_stride_bytes(video),
            words={_WIDTH: video.width, _HEIGHT: video.height, _FPS: video.fps},
        )
        return cls(path, mapping)

    @classmethod
    def _take_over(cls, path: Path, video: VideoFormat, slots: int) -> FrameRingWriter | None:
        try:
            ring = cls(path, map_existing(path, MAGIC, writable=True))
        except OSError:
            return None
        if ring.video != video or ring._slots != slots:
            ring._release()
            return None
        # The number after the newest may be half written: it is never used again.
        ring._next += 1
        return ring

    def __init__(self, path: Path, mapping: mmap.mmap) -> None:
        super().__init__(path, mapping)
        self._next = self.newest_sequence + 1

    def write(self, frame: Buffer, captured_ns: int) -> int:
        """Publish one I420 frame of ``video.frame_bytes`` bytes; returns its sequence (1, 2...).

        Raises ``ValueError`` when the frame has another size.
        """
        with memoryview(frame) as view, view.cast("B") as source:
            if len(source) != self.video.frame_bytes:
                raise ValueError(f"{len(source)} bytes instead of {self.video.frame_bytes}")
            sequence = self._next
            page, start = self._slot(sequence)
            words = self._words
            words[page + BEGIN] = sequence
            self._bytes[start : start + len(source)] = source
            words[page + _CAPTURED] = captured_ns
            words[page + END] = sequence
            words[NEWEST_WORD] = sequence
        self._next = sequence + 1
        return sequence

    def close(self) -> None:
        """End the ring and remove its file; open readers keep what they have mapped."""
        self._release()
        if sys.platform != "win32":
            self.path.unlink(missing_ok=True)


class FrameRingReader(_Ring):
    """One of any number of readers of a ring."""

    @classmethod
    def open(cls, path: Path | str) -> FrameRingReader:
        """Map an existing ring; raises ``FileNotFoundError`` or :class:`RingError`."""
        return cls(Path(path), map_existing(Path(path), MAGIC, writable=False))

    def read(self, sequence: int) -> RingFrame | None:
        """Copy one frame out; None when it is not there, was overwritten or is being written."""
        page, start = self._slot(sequence)
        words = self._words
        if not self._holds(page, sequence):
            return None
        captured_ns = words[page + _CAPTURED]
        data = bytes(self._bytes[start : start + self.video.frame_bytes])
        if not self._holds(page, sequence):
            return None
        return RingFrame(sequence, captured_ns, data)

    def captured_ns(self, sequence: int) -> int | None:
        """When a frame was captured (monotonic clock); None when it is no longer there."""
        page, _ = self._slot(sequence)
        if not self._holds(page, sequence):
            return None
        captured_ns = self._words[page + _CAPTURED]
        return captured_ns if self._holds(page, sequence) else None

    def latest(self) -> RingFrame | None:
        """The newest frame; None only while nothing was written yet."""
        while sequence := self.newest_sequence:
            frame = self.read(sequence)
            if frame is not None or sequence == self.newest_sequence:
                return frame
        return None

    def close(self) -> None:
        """Let go of the mapping."""
        self._release()
