"""What frame rings and sound rings share: head page, slots told valid by two sequence numbers.

A slot's page begins with the words *begin* and *end*. The writer sets *begin*, copies, and sets
*end*; a reader takes its copy only if both hold the wanted sequence before and after copying.
"""

from __future__ import annotations

import mmap
from collections.abc import Mapping
from pathlib import Path

from app.ipc.shared_map import (
    MAGIC_WORD,
    PAGE_BYTES,
    SLOTS_WORD,
    STRIDE_WORD,
    VERSION_WORD,
    map_new,
)

NEWEST_WORD = 16
"""Position in the head page of the newest sequence, 0 while there is none."""
BEGIN, END = 0, 1


def make_ring(
    path: Path, magic: int, version: int, *, slots: int, stride: int, words: Mapping[int, int]
) -> mmap.mmap:
    """Make an empty ring; ``words`` goes by position in the head page. Raises ``OSError``.

    The magic is written last: whoever finds it finds a whole head.
    """
    mapping = map_new(path, PAGE_BYTES + slots * stride)
    head = {VERSION_WORD: version, **words, SLOTS_WORD: slots, STRIDE_WORD: stride, NEWEST_WORD: 0}
    with memoryview(mapping) as whole, whole.cast("Q") as found:
        for position, value in {**head, MAGIC_WORD: magic}.items():
            found[position] = value
    return mapping


class SharedRing:
    """A mapping seen as machine words and as bytes."""

    def __init__(self, path: Path, mapping: mmap.mmap) -> None:
        self.path = path
        self._map = mapping
        self._bytes = memoryview(mapping)
        self._words = self._bytes.cast("Q")

    @property
    def newest_sequence(self) -> int:
        """Sequence of the newest whole slot; 0 while there is none."""
        return self._words[NEWEST_WORD]

    def _holds(self, page: int, sequence: int) -> bool:
        """True where the slot whose page begins at word ``page`` holds all of that sequence."""
        words = self._words
        return sequence > 0 and words[page + BEGIN] == sequence == words[page + END]

    def _release(self) -> None:
        self._words.release()
        self._bytes.release()
        self._map.close()
