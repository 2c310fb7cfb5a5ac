"""The journal's lines stand in one order: in the hash and on both disks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import cast

from app.model.clock import Timeline
from app.recording.copies import JOURNAL, Copies
from app.recording.journal import Journal
from app.recording.writer_link import WriterLink


class _Disk:
    """Keeps what it is given; ``on_first`` is called with the first line, as a lost disk would."""

    def __init__(self, on_first: Callable[[], None] | None = None) -> None:
        self.data = b""
        self.on_first = on_first

    def append(self, name: str, payload: bytes, *, sync: bool = False) -> None:
        """Take a line; ``sync`` makes no difference here."""
        assert isinstance(sync, bool)
        if name != JOURNAL:
            return
        told, self.on_first = self.on_first, None
        if told is not None:
            told()
        self.data += payload


def test_a_disk_lost_while_a_line_is_written_leaves_the_other_disk_with_the_hashed_order() -> None:
    other = _Disk()
    lost = _Disk(lambda: journal.note("copy", copy="primary", state="lost"))
    copies = Copies(cast(tuple[WriterLink, ...], (lost, other)))
    journal = Journal(copies)
    journal.begin(Timeline.start(), session="s1")
    journal.note("progress", bytes=1)
    assert b'"lost"' in other.data
    assert hashlib.sha256(other.data).hexdigest() == copies.sum_of(JOURNAL).sha256
