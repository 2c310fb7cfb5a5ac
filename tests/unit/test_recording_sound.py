"""Captured sound on the timeline: silence where nothing came, nothing twice."""

from __future__ import annotations

import struct

import pytest

from app.devices.microphone.meter import LevelMeter
from app.model.clock import NS_PER_S
from app.model.devices import AudioBlock
from app.model.media import AudioFormat, VideoFormat
from app.recording.media_queue import MediaQueue, Picture, Sound
from app.recording.sound_track import SoundTrack

ORIGIN = 5 * NS_PER_S


def block(start_sample: float, count: int = 960, rate: int = 48_000) -> AudioBlock:
    at = ORIGIN + round(start_sample * NS_PER_S / 48_000)
    return AudioBlock(at, b"\x01\x00" * count, rate, 1)


def ends(pieces: list[Sound]) -> int:
    return pieces[-1].start + len(pieces[-1].data) // 2


def test_blocks_in_sequence_are_passed_on_with_their_own_times():
    track = SoundTrack(AudioFormat(), ORIGIN)
    placed = [track.place(block(n * 960 + n)) for n in range(5)]
    assert [p[0].start for p in placed] == [0, 961, 1922, 2883, 3844]
    assert track.silent_samples == 0


def test_a_hole_becomes_silence_of_its_length():
    track = SoundTrack(AudioFormat(), ORIGIN)
    track.place(block(0))
    pieces = track.place(block(5000))
    assert all(set(piece.data) == {0} for piece in pieces[:-1])
    assert [p.start for p in pieces] == [960, 1920, 2880, 3840, 4800, 5000]
    assert track.silent_samples == 5000 - 960


def test_sound_that_comes_after_its_silence_is_left_out():
    track = SoundTrack(AudioFormat(), ORIGIN)
    track.fill(48_000)
    assert track.place(block(40_000)) == []
    late = track.place(block(47_000, 2000))
    assert (late[0].start, ends(late)) == (48_000, 49_000)


@pytest.mark.parametrize("before", [480, 959])
def test_sound_from_before_the_origin_is_trimmed(before):
    track = SoundTrack(AudioFormat(), ORIGIN)
    pieces = track.place(block(-before))
    assert (pieces[0].start, ends(pieces)) == (0, 960 - before)
    assert track.place(block(-5000)) == []


def test_sound_of_another_format_is_counted_not_recorded():
    track = SoundTrack(AudioFormat(), ORIGIN)
    assert track.place(block(0, rate=44_100)) == []
    assert track.foreign_blocks == 1


def test_a_repeated_picture_costs_no_memory_and_a_queue_empties_to_zero():
    queue = MediaQueue(VideoFormat(), AudioFormat(), limit_bytes=2500)
    first, second = bytes(1000), bytes([1]) * 1000
    for tick, data in enumerate((first, first, second, first)):
        queue.put(Picture(tick, data))
        queue.put(Sound(tick * 1920, bytes(2 * 1920)))
    assert queue.full
    queue.release(4)
    assert not queue.full
    assert queue.oldest == 8
    queue.put(Picture(9, second))
    queue.close()
    assert not queue.drained(8)
    assert queue.drained(9)


def test_what_has_not_come_out_is_kept_for_the_next_encoder():
    queue = MediaQueue(VideoFormat(), AudioFormat())
    for tick in range(4):
        queue.put(Sound(tick * 1920, bytes(2 * 2000)))
        queue.put(Picture(tick, bytes([tick])))
    queue.release(2)
    kept = [queue.item(number, 0) for number in range(queue.oldest, 8)]
    assert kept[0] == Sound(1920, bytes(4000)), "its last samples have not come out yet"
    assert [item.tick for item in kept if isinstance(item, Picture)] == [1, 2, 3]
    assert queue.first_tick(2) == 2
    assert queue.item(8, 0) is None


@pytest.mark.parametrize("filled", [961, 1500, 1660, 1919])
def test_a_late_block_never_begins_before_the_silence_that_stood_in_for_it(filled):
    """The encoder's stream refuses a packet that does not begin after the one before."""
    track = SoundTrack(AudioFormat(), ORIGIN)
    pieces = [*track.place(block(0)), *track.fill(filled)]
    pieces += [piece for late in (1, 2) for piece in track.place(block(late * 960))]
    starts = [piece.start for piece in pieces]
    assert starts == sorted(set(starts))
    assert ends(pieces) == 3 * 960


def test_one_channel_stands_on_both_sides_of_a_stereo_track() -> None:
    track = SoundTrack(AudioFormat(channels=2), 0)
    (piece,) = track.place(AudioBlock(0, b"\x01\x00\xff\x7f", 48_000, 1))
    assert piece.data == b"\x01\x00\x01\x00\xff\x7f\xff\x7f"
    assert AudioBlock(0, piece.data, 48_000, 2).left == b"\x01\x00\xff\x7f"


def test_the_louder_channel_is_what_the_meter_shows() -> None:
    loud, quiet = struct.pack("<h", 16384), struct.pack("<h", 0)
    level = LevelMeter(2).measure((quiet + loud) * 960)
    assert level.rms_dbfs == pytest.approx(-6.02, abs=0.01)
