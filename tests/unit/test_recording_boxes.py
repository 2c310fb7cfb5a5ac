"""Fragments read and moved, on the real encoder's output; a segment's place on the disk."""

from __future__ import annotations

import subprocess
from datetime import datetime
from pathlib import Path

import av
import imageio_ffmpeg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.recording import CopyRole
from app.recording.boxes import SOUND, VIDEO, BoxError, BoxReader, Fragment, InitPart
from app.recording.plan import RecordingPlan, free_folders
from app.recording.segment_scan import SegmentScan, prefix_hash


@pytest.fixture(scope="module")
def stream() -> bytes:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-loglevel", "error"]
    command += ["-f", "lavfi", "-i", "testsrc2=size=160x90:rate=25:duration=3"]
    command += ["-f", "lavfi", "-i", "sine=duration=3:sample_rate=48000"]
    command += ["-c:v", "libx264", "-tune", "zerolatency", "-g", "25", "-c:a", "aac", "-f", "mp4"]
    command += ["-movflags", "empty_moov+default_base_moof+frag_keyframe"]
    command += ["-frag_duration", "500000", "pipe:1"]
    return subprocess.run(command, check=True, capture_output=True).stdout


def cut(data: bytes, portion: int) -> tuple[InitPart, list[Fragment]]:
    reader = BoxReader()
    parts = [p for at in range(0, len(data), portion) for p in reader.feed(data[at : at + portion])]
    assert isinstance(parts[0], InitPart)
    assert reader.rest_bytes == 0
    return parts[0], [part for part in parts[1:] if isinstance(part, Fragment)]


@pytest.mark.parametrize("portion", [1, 7, 4096, 10**9])
def test_fragments_come_whole_from_any_portions(stream: bytes, portion: int) -> None:
    init, fragments = cut(stream, portion)
    video, sound = init.track(VIDEO), init.track(SOUND)
    assert sound.timescale == 48_000
    runs = [fragment.run(video) for fragment in fragments]
    assert sum(run.samples for run in runs) == 75
    assert [run.key for run in runs] == [True, False] * 3
    ends = [(run.start + run.duration) / video.timescale for run in runs]
    assert ends[-1] == pytest.approx(3.0, abs=0.03)
    starts = [run.start for run in runs]
    assert starts == sorted(starts)
    assert stream.startswith(init.data + fragments[0].data)


def test_a_moved_fragment_plays_from_zero(stream: bytes, tmp_path: Path) -> None:
    init, fragments = cut(stream, 4096)
    late = [fragment for fragment in fragments if fragment.run(init.track(VIDEO)).start > 25_000]
    shift = {run.track: run.start for run in late[0].runs}
    path = tmp_path / "segment.mp4"
    path.write_bytes(init.data + b"".join(f.moved(n + 1, shift) for n, f in enumerate(late)))
    with av.open(str(path)) as container:
        times = [frame.time for frame in container.decode(video=0)]
    assert times[0] == 0
    assert len(times) == 25
    assert times[-1] == pytest.approx(0.96)
    with pytest.raises(BoxError):
        fragments[0].moved(1, shift)


@given(share=st.floats(0.001, 1.0))
def test_a_torn_tail_is_measured_and_never_taken_for_a_fragment(
    stream: bytes, share: float
) -> None:
    size = max(1, int(share * len(stream)))
    reader = BoxReader()
    parts = list(reader.feed(stream[:size]))
    whole = sum(len(part.data) for part in parts)
    assert whole + reader.rest_bytes <= size
    scan = SegmentScan()
    scan.take(memoryview(stream[:size]))
    assert scan.frames <= 75
    assert scan.torn_bytes == reader.rest_bytes


def test_zeros_at_the_end_are_torn_bytes(stream: bytes) -> None:
    _, fragments = cut(stream, 4096)
    scan = SegmentScan()
    end = stream.index(fragments[-1].data)
    scan.take(memoryview(stream[:end] + bytes(5000)))
    assert scan.torn_bytes == 5000
    assert scan.frames == 75 - 12


def test_a_prefix_is_hashed_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"abcdef")
    (tmp_path / "start").write_bytes(b"abc")
    assert prefix_hash(tmp_path / "file", 3) == prefix_hash(tmp_path / "start", 99)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "DiemCau/2026/20261122-0905-s-1"),
        ({"practice": True}, "DiemCau/2026/CHAY-THU-20261122-0905-s-1"),
        ({"trial": True}, "DiemCau/kiem-thu/20261122-0905-s-1"),
    ],
)
def test_a_copy_gets_a_folder_that_is_on_neither_disk(tmp_path: Path, changes, expected) -> None:
    plan = RecordingPlan("s/1", tmp_path / "a", tmp_path / "b", **changes)
    at = datetime(2026, 11, 22, 9, 5).astimezone()
    first = free_folders(plan, at)
    assert first[CopyRole.PRIMARY] == tmp_path / "a" / expected
    assert first[CopyRole.EXTERNAL] == tmp_path / "b" / expected
    first[CopyRole.EXTERNAL].mkdir(parents=True)
    assert free_folders(plan, at)[CopyRole.PRIMARY] == tmp_path / "a" / f"{expected}-2"
