"""Pages through shared memory: of any size, never half of one, and no lie believed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ipc.page_ring import PageHead, PageRingReader, PageRingWriter
from app.ipc.shared_map import RingError

ROOM = 64 * 1024
_LENGTH_WORD = 4096 // 8 + 4


@pytest.fixture
def ring(tmp_path: Path) -> Iterator[tuple[PageRingReader, PageRingWriter]]:
    reader = PageRingReader.create(tmp_path / "pages.ring", ROOM)
    writer = PageRingWriter.open(reader.path)
    yield reader, writer
    writer.close()
    reader.close()


def taken(reader: PageRingReader, sequence: int) -> bytes | None:
    head = reader.head(sequence)
    if head is None:
        return None
    target = bytearray(head.size_bytes)
    return bytes(target) if reader.copy(sequence, head, target) else None


def test_pages_of_differing_sizes_come_out_as_they_went_in(
    ring: tuple[PageRingReader, PageRingWriter],
) -> None:
    reader, writer = ring
    for width, height, channels in ((10, 20, 4), (128, 128, 4), (3, 5, 1), (1, 16384, 4)):
        pixels = bytes((width + at) % 251 for at in range(width * channels * height))
        head = PageHead(width, height, width * channels, channels)
        sequence = writer.write(head, pixels)
        assert reader.head(sequence) == head
        assert taken(reader, sequence) == pixels


def test_a_page_that_was_written_over_is_not_there_any_more(
    ring: tuple[PageRingReader, PageRingWriter],
) -> None:
    reader, writer = ring
    head = PageHead(4, 4, 16, 4)
    first = writer.write(head, bytes(64))
    writer.write(head, b"\x01" * 64)
    assert taken(reader, first) is None
    assert not reader.copy(first, head, bytearray(64))


def test_a_page_that_is_being_written_is_not_taken(
    ring: tuple[PageRingReader, PageRingWriter],
) -> None:
    reader, writer = ring
    sequence = writer.write(PageHead(4, 4, 16, 4), bytes(64))
    writer._words[4096 // 8] = sequence + 1  # begun, and the writer died over it
    assert reader.head(sequence) is None
    assert reader.head(sequence + 1) is None


def test_a_head_that_says_more_than_there_is_room_for_is_not_believed(
    ring: tuple[PageRingReader, PageRingWriter],
) -> None:
    reader, writer = ring
    sequence = writer.write(PageHead(4, 4, 16, 4), bytes(64))
    writer._words[_LENGTH_WORD] = 1 << 62
    assert reader.head(sequence) is None
    with pytest.raises(ValueError, match="longer than a slot"):
        reader.copy(sequence, PageHead(1 << 20, 1 << 20, 1 << 22, 4), bytearray(8))


def test_what_does_not_fit_is_not_written(ring: tuple[PageRingReader, PageRingWriter]) -> None:
    reader, writer = ring
    with pytest.raises(ValueError, match="does not fit"):
        writer.write(PageHead(256, 65, 1024, 4), bytes(1024 * 65))
    assert reader.newest_sequence == 0


def test_memory_of_another_kind_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.ring"
    other.write_bytes(bytes(8192))
    with pytest.raises(RingError):
        PageRingWriter.open(other)
    with pytest.raises(FileNotFoundError):
        PageRingWriter.open(tmp_path / "none.ring")
