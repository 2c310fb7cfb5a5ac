"""Cameras that are a window of another program, or a whole screen."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Protocol

from app.devices.camera.contract import CameraDriver, Picture, SourceFormat
from app.devices.camera.window_choice import choose_window, wish_of
from app.devices.camera.window_errors import minimised_window as minimised
from app.devices.camera.window_errors import no_such_screen, no_such_window, own_window
from app.devices.camera.window_list import ScreenInfo, WindowInfo, list_screens, list_windows
from app.devices.camera.window_owner import belongs_to_us, family
from app.model.media import VideoFormat


class _Source(Protocol):
    """An open window or screen."""

    def read(self) -> Picture: ...

    def close(self) -> None: ...


if sys.platform == "win32":
    from app.devices.camera import window_windows_source as sources

    def _of_window(window: WindowInfo, wanted: VideoFormat) -> _Source:
        return sources.window_source(window, wanted)

    def _of_screen(screen: ScreenInfo, wanted: VideoFormat) -> _Source:
        return sources.screen_source(screen, wanted)

else:
    from app.devices.camera import window_x11_source as sources

    def _of_window(window: WindowInfo, wanted: VideoFormat) -> _Source:
        return sources.WindowSource(window, wanted.fps)

    def _of_screen(screen: ScreenInfo, wanted: VideoFormat) -> _Source:
        return sources.ScreenSource(screen, wanted.fps)


class DesktopCamera(CameraDriver):
    """What windows and screens share: an open source, closed once."""

    def __init__(self, detail: str, wanted: VideoFormat) -> None:
        super().__init__(detail, wanted)
        self._source: _Source | None = None
        self._name = Path(detail).stem if detail.startswith("@") else detail

    @property
    def name(self) -> str:
        """The window's title or the screen's connector."""
        return self._name

    def read(self) -> Picture:
        """The next picture, as many a second as the session wants."""
        assert self._source is not None
        return self._source.read()

    def close(self) -> None:
        """Let go of the window system."""
        if self._source is not None:
            self._source.close()
            self._source = None


class WindowCamera(DesktopCamera):
    """``window:PID``, ``window:@NOTE`` or ``window:TITLE``."""

    def open(self) -> SourceFormat:
        """Find the window; one that is minimised, or our own, is an error that says so."""
        wish = wish_of(self.detail)
        window = choose_window(list_windows(), wish, family) if wish is not None else None
        if window is None:
            raise no_such_window(wish.name if wish is not None else self._name)
        if belongs_to_us(window.pid):
            raise own_window(window.title)
        self._name = window.title
        if not window.shown:
            raise minimised(window.title)
        self._source = _of_window(window, self.wanted)
        return SourceFormat(window.width, window.height, float(self.wanted.fps))


class ScreenCamera(DesktopCamera):
    """``screen:CONNECTOR``; never while a window of this program stands on it."""

    def open(self) -> SourceFormat:
        """Find the screen; raises ``CameraLostError`` where one of our windows is on it."""
        screen = next((s for s in list_screens() if s.connector == self.detail), None)
        if screen is None:
            raise no_such_screen(self.detail)
        self._source = _of_screen(screen, self.wanted)
        return SourceFormat(screen.width, screen.height, float(self.wanted.fps))
