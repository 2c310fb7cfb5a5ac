"""Windows: the picture of a window or a screen through FFmpeg's ``gfxcapture``.

Windows.Graphics.Capture gives the window's own picture, whatever stands in front of it. FFmpeg
scales it into the session's size, so that a picture of known size comes out however the window
changes. Helper process only.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg
import numpy as np

from app.devices.camera import window_windows
from app.devices.camera.contract import CameraLostError, Picture, PixelLayout
from app.devices.camera.pace import Pace
from app.devices.camera.window_errors import (
    closed_window,
    minimised_window,
    own_window_on_screen,
    unreadable_window,
)
from app.devices.camera.window_list import ScreenInfo, WindowInfo
from app.devices.camera.window_owner import belongs_to_us
from app.model.clock import NS_PER_S, now_ns
from app.model.media import VideoFormat
from app.system.processes import start_child

GUARD_S = 0.2
FIRST_PICTURE_S = 5.0
Check = Callable[[], CameraLostError | None]


def capture_command(target: str, video: VideoFormat) -> list[str]:
    """FFmpeg's command line; ``target`` is ``hwnd=N`` or ``hmonitor=N``. Raw I420 comes out."""
    source = (
        f"gfxcapture={target}:max_framerate={video.fps}:width={video.width}:height={video.height}"
        ":resize_mode=scale_aspect:capture_cursor=0:display_border=0"
        f",hwdownload,format=bgra,format=yuv420p"
    )
    return [
        *(imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-nostdin"),
        *("-f", "lavfi", "-i", source, "-f", "rawvideo", "pipe:1"),
    ]


class FfmpegSource:
    """Pictures from an FFmpeg child, at the session's rate.

    A window that does not change gives no new picture: then its last one comes again. ``check``
    says several times a second why it must end.
    """

    def __init__(self, command: list[str], video: VideoFormat, name: str, check: Check) -> None:
        self._video, self._name, self._check = video, name, check
        self._pace = Pace(video.fps)
        self._checked_ns = 0
        self._newest: bytes | None = None
        self._came = threading.Event()
        self._ended = threading.Event()
        logs = Path(tempfile.gettempdir())
        self._child = start_child("window-capture", command, log_dir=logs, stdout=True)
        self._thread = threading.Thread(target=self._take, name="window-capture", daemon=True)
        self._thread.start()

    def read(self) -> Picture:
        """The picture as it is now; the end of FFmpeg's output is the end of the window."""
        if self._newest is None:
            self._came.wait(FIRST_PICTURE_S)
        self._pace.next_ns()
        captured_ns, newest = now_ns(), self._newest
        if newest is None:
            raise unreadable_window(self._name)
        self._look(captured_ns)
        if self._ended.is_set():
            raise closed_window(self._name)
        rows = self._video.height * 3 // 2
        frame = np.frombuffer(newest, np.uint8).reshape(rows, self._video.width)
        return Picture(frame, PixelLayout.I420, captured_ns)

    def close(self) -> None:
        """End FFmpeg."""
        self._child.stop(self._child.process.terminate)
        self._thread.join()
        self._child.stdout.close()

    def _look(self, at_ns: int) -> None:
        if at_ns - self._checked_ns < GUARD_S * NS_PER_S:
            return
        self._checked_ns = at_ns
        problem = self._check()
        if problem is not None:
            raise problem

    def _take(self) -> None:
        while (pixels := self._whole_picture()) is not None:
            self._newest = pixels
            self._came.set()
        self._ended.set()
        self._came.set()

    def _whole_picture(self) -> bytes | None:
        pixels = bytearray()
        while len(pixels) < self._video.frame_bytes:
            part = self._child.stdout.read(self._video.frame_bytes - len(pixels))
            if not part:
                return None
            pixels += part
        return bytes(pixels)


def window_source(window: WindowInfo, video: VideoFormat) -> FfmpegSource:
    """The picture of one window."""

    def check() -> CameraLostError | None:
        minimised = window_windows.is_minimised(window.id)
        return minimised_window(window.title) if minimised else None

    return FfmpegSource(capture_command(f"hwnd={window.id}", video), video, window.title, check)


def screen_source(screen: ScreenInfo, video: VideoFormat) -> FfmpegSource:
    """The picture of one screen; a window of our own on it ends it."""

    def check() -> CameraLostError | None:
        for window in window_windows.list_windows():
            if window.shown and screen.meets(window) and belongs_to_us(window.pid):
                return own_window_on_screen(screen.connector)
        return None

    command = capture_command(f"hmonitor={screen.handle}", video)
    return FfmpegSource(command, video, screen.connector, check)
