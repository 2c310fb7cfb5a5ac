"""The sound ring: whole blocks with their times, new ones only, and what was overwritten gone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ipc.ring import FrameRingWriter
from app.ipc.shared_map import RingError
from app.ipc.sound_ring import SoundRingReader, SoundRingWriter, sound_ring_path
from app.model.clock import NS_PER_S
from app.model.media import AudioFormat, VideoFormat

MONO = AudioFormat()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / f"diemcau-{os.getpid()}-far-sound.ring"


def samples(count: int, value: int = 7) -> bytes:
    return value.to_bytes(2, "little", signed=True) * count


def test_a_reader_gets_what_is_written_after_it_came_once_and_in_order(path: Path) -> None:
    writer = SoundRingWriter.create(path, MONO)
    writer.write(samples(480, 1), 0)
    reader = SoundRingReader.open(path)
    for number in (2, 3):
        writer.write(samples(480, number), number * NS_PER_S)
    blocks = reader.read_new()
    assert [block.first_sample_ns for block in blocks] == [2 * NS_PER_S, 3 * NS_PER_S]
    assert [block.samples for block in blocks] == [samples(480, 2), samples(480, 3)]
    assert reader.read_new() == []
    assert (blocks[0].rate, blocks[0].channels) == (48_000, 1)
    reader.close()
    writer.close()
    assert not path.exists()


@settings(max_examples=30, deadline=None)
@given(lengths=st.lists(st.integers(0, 9000), min_size=1, max_size=6), channels=st.integers(1, 2))
def test_blocks_of_any_length_come_through_whole(lengths: list[int], channels: int) -> None:
    path = sound_ring_path("any-length")
    audio = AudioFormat(channels=channels)
    writer = SoundRingWriter.create(path, audio)
    reader = SoundRingReader.open(path)
    written, start = b"", 0
    for length in lengths:
        block = os.urandom(length * audio.bytes_per_sample)
        writer.write(block, start * NS_PER_S // audio.rate)
        written, start = written + block, start + length
    blocks = reader.read_new()
    assert b"".join(block.samples for block in blocks) == written
    at = 0
    for block in blocks:
        assert abs(block.first_sample_ns - at * NS_PER_S // audio.rate) <= 1
        at += len(block.samples) // audio.bytes_per_sample
    reader.close()
    writer.close()


def test_a_reader_that_slept_gets_the_newest_and_nothing_torn(path: Path) -> None:
    writer = SoundRingWriter.create(path, MONO, seconds=0.5)
    reader = SoundRingReader.open(path)
    for number in range(200):
        writer.write(samples(480, number), number)
    blocks = reader.read_new()
    assert [block.first_sample_ns for block in blocks] == list(range(150, 200))
    assert all(block.samples == samples(480, block.first_sample_ns) for block in blocks)
    reader.close()
    writer.close()


def test_half_a_sample_and_foreign_memory_are_errors(path: Path) -> None:
    writer = SoundRingWriter.create(path, MONO)
    with pytest.raises(ValueError, match="no whole samples"):
        writer.write(b"abc", 0)
    writer.close()
    with pytest.raises(FileNotFoundError):
        SoundRingReader.open(path)
    frames = FrameRingWriter.create(path, VideoFormat(64, 48, 25))
    with pytest.raises(RingError):
        SoundRingReader.open(path)
    frames.close()
