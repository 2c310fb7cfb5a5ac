"""The slate: drawn once by FFmpeg, put together in plain Python, the same within a second."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.model.media import VideoFormat
from app.recording import slate_sheet
from app.recording.slate import SlateKind, Slates
from app.recording.slate_sheet import Layout

WALL = datetime(2026, 11, 22, 9, 41, 38, 250_000)
NASTY = """Hội ý "100 %" %{pts} 'nháy' \\ [x],;:= {tên}"""
MOST_MS = 3.0


def prepared(video: VideoFormat, folder: Path) -> Slates:
    slates = Slates(video, folder)
    slates.prepare()
    assert slates.wait_ready(30)
    return slates


def with_line(slates: Slates, kind: SlateKind, line: str) -> bytes:
    """The frame once the line is on it."""
    bare = slates.frame(kind, WALL)
    deadline = time.monotonic() + 30
    while (frame := slates.frame(kind, WALL, line)) == bare:
        assert time.monotonic() < deadline
        threading.Event().wait(0.01)
    assert frame is not None
    return frame


def bright(frame: bytes, video: VideoFormat, top: float, bottom: float) -> int:
    """Luma values of letters between two shares of the height."""
    rows = frame[int(top * video.height) * video.width : int(bottom * video.height) * video.width]
    return sum(value > 150 for value in rows)


def test_seconds_differ_and_one_second_is_one_object(tmp_path: Path) -> None:
    video = VideoFormat(320, 180, 25)
    slates = prepared(video, tmp_path)
    first = slates.frame(SlateKind.NO_SIGNAL, WALL)
    assert first is not None and len(first) == video.frame_bytes
    assert slates.frame(SlateKind.NO_SIGNAL, WALL + timedelta(seconds=0.7)) is first
    frames = {slates.frame(SlateKind.NO_SIGNAL, WALL + timedelta(seconds=n)) for n in range(1, 11)}
    assert len(frames - {None, first}) == 10
    other = slates.frame(SlateKind.INTERRUPTED, WALL)
    since = slates.frame(SlateKind.INTERRUPTED, WALL, since=WALL - timedelta(minutes=3))
    assert other is not None and since is not None and other not in frames
    assert bright(since, video, 0.86, 1.0) > bright(other, video, 0.86, 1.0) == 0
    assert all(bright(frame, video, 0.6, 0.75) > 100 for frame in (first, other))


def test_free_text_is_drawn_as_it_stands_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Dữ liệu 'a', b:c;[x] 100%"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    video = VideoFormat(320, 180, 25)
    slates = prepared(video, tmp_path)
    frame = with_line(slates, SlateKind.INTERRUPTED, NASTY)
    plain = with_line(slates, SlateKind.INTERRUPTED, NASTY.replace("%{pts}", "%{pict_type}"))
    assert bright(frame, video, 0.3, 0.55) > 100
    assert frame != plain
    assert list(folder.iterdir()) == []


def test_long_reasons_end_in_an_ellipsis_and_line_breaks_do_no_harm() -> None:
    rows = Layout(VideoFormat()).wrapped("một lý do\nrất\tdài " * 40).split("\n")
    assert len(rows) == slate_sheet.LINE_ROWS
    assert rows[-1].endswith(" …") and "\t" not in "".join(rows)


def test_a_frame_of_720_lines_costs_little(tmp_path: Path) -> None:
    slates = prepared(VideoFormat(), tmp_path)
    costs = []
    for second in range(20):
        began = time.thread_time()
        slates.frame(SlateKind.NO_SIGNAL, WALL + timedelta(seconds=second), since=WALL)
        costs.append((time.thread_time() - began) * 1000)
    assert sorted(costs)[len(costs) // 2] <= MOST_MS


@pytest.mark.allow_log("there will be no slate")
def test_without_ffmpeg_there_is_no_slate_and_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", str(tmp_path / "missing"))
    slates = Slates(VideoFormat(320, 180), tmp_path)
    slates.prepare()
    assert not slates.wait_ready(0.5)
    assert slates.frame(SlateKind.NO_SIGNAL, WALL) is None


def test_no_library_for_pictures_is_loaded() -> None:
    code = (
        "import sys, app.recording.slate, ffmpeg, imageio_ffmpeg;"
        "print([m for m in ('numpy', 'cv2', 'PySide6', 'PIL') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
