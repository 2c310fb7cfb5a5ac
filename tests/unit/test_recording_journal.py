"""The journal's lines stand in one order: in the hash and on both disks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from app.model.clock import Timeline
from app.recording.copies import JOURNAL, Copies
from app.recording.journal import Journal


class _Disk:
    """Keeps what it is given, as the disks do."""

    def __init__(self) -> None:
        self.data = b""


class _Copies(Copies):
    """Copies on a disk of memory; ``on_first`` is called with the first line, as a loss would."""

    def __init__(self, disk: _Disk, on_first: Callable[[], None]) -> None:
        super().__init__(())
        self._disk = disk
        self._on_first: Callable[[], None] | None = on_first

    def append(self, name: str, payload: bytes, *, sync: bool = False) -> bool:
        told, self._on_first = self._on_first, None
        taken = super().append(name, payload, sync=sync)
        if told is not None:
            told()
        self._disk.data += payload if name == JOURNAL else b""
        return taken


def test_a_disk_lost_while_a_line_is_written_leaves_the_other_disk_with_the_hashed_order() -> None:
    other = _Disk()
    copies = _Copies(other, lambda: journal.note("copy", copy="primary", state="lost"))
    journal = Journal(copies)
    journal.begin(Timeline.start(), session="s1")
    journal.note("progress", bytes=1)
    assert b'"lost"' in other.data
    assert hashlib.sha256(other.data).hexdigest() == copies.sum_of(JOURNAL).sha256
