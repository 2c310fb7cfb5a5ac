"""X11: the picture of one window, or of a part of the desktop, through Composite and MIT-SHM.

A window's picture is read from the memory that the server keeps for it (``NameWindowPixmap``), so
nothing that stands in front of it can come into the picture. Helper process only.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from typing import Any

import numpy as np
import xcffib
import xcffib.composite
import xcffib.shm
import xcffib.xproto
from xcffib.xproto import CW, EventMask, ImageFormat, MapState

from app.devices.camera.contract import Picture, PixelLayout, Pixels
from app.devices.camera.opencv import cv2
from app.devices.camera.pace import Pace
from app.devices.camera.window_errors import closed_window, minimised_window, own_window_on_screen
from app.devices.camera.window_list import ScreenInfo, WindowInfo, no_window_system
from app.devices.camera.window_owner import belongs_to_us
from app.devices.camera.window_x11 import GONE, Desktop
from app.model.clock import now_ns

IPC_PRIVATE, IPC_RMID, OWNER_ONLY = 0, 0, 0o600
ALL_PLANES = 0xFFFFFFFF
BYTES_PER_PIXEL = 4
TRIES = 5
"""So often in a row a picture may fail because the window was just changing its size."""


class SharedImage:
    """A piece of System V memory that the X server writes pictures into."""

    def __init__(self, connection: Any, size_bytes: int) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        libc.shmat.restype = ctypes.c_void_p
        libc.shmdt.argtypes = [ctypes.c_void_p]
        self._libc, self._shm = libc, connection(xcffib.shm.key)
        self.size_bytes = size_bytes
        number = libc.shmget(IPC_PRIVATE, ctypes.c_size_t(size_bytes), OWNER_ONLY)
        if number < 0:
            raise OSError(ctypes.get_errno(), "no shared memory")
        self._address = libc.shmat(number, None, 0)
        self.segment = connection.generate_id()
        try:
            self._shm.Attach(self.segment, number, False, is_checked=True).check()
        finally:  # it is removed as soon as both have let go, however they end
            libc.shmctl(number, IPC_RMID, None)
        memory = (ctypes.c_uint8 * size_bytes).from_address(self._address)
        self._bytes = memoryview(memory).cast("B")

    def take(self, drawable: int, left: int, top: int, width: int, height: int) -> Pixels:
        """The picture as (height, width, 4), blue first; valid until the next one is taken."""
        self._shm.GetImage(
            *(drawable, left, top, width, height, ALL_PLANES),
            *(ImageFormat.ZPixmap, self.segment, 0),
        ).reply()
        flat = np.frombuffer(self._bytes, np.uint8, width * height * BYTES_PER_PIXEL)
        return np.asarray(flat.reshape(height, width, BYTES_PER_PIXEL), np.uint8)

    def close(self) -> None:
        """Let go of the memory."""
        self._shm.Detach(self.segment)
        self._libc.shmdt(self._address)


class DesktopPart:
    """A connection, the memory for its pictures, and the pace at which they are taken."""

    def __init__(self, fps: float) -> None:
        self._desktop = Desktop()
        self._image: SharedImage | None = None
        self._pace = Pace(fps)

    def close(self) -> None:
        """Let go of everything."""
        with suppress(xcffib.ConnectionException):
            if self._image is not None:
                self._image.close()
        self._desktop.close()

    def _taken(self, drawable: int, left: int, top: int, width: int, height: int) -> Picture:
        """The even part of the picture as I420."""
        size_bytes = width * height * BYTES_PER_PIXEL
        if self._image is None or self._image.size_bytes < size_bytes:
            if self._image is not None:
                self._image.close()
            self._image = SharedImage(self._desktop.connection, size_bytes)
        captured_ns = now_ns()
        pixels = self._image.take(drawable, left, top, width, height)
        even = pixels[: height & ~1, : width & ~1]
        planes = np.asarray(cv2.cvtColor(even, cv2.COLOR_BGRA2YUV_I420), np.uint8)
        return Picture(planes, PixelLayout.I420, captured_ns)


class WindowSource(DesktopPart):
    """The picture of one window, in whatever size it has."""

    def __init__(self, window: WindowInfo, fps: float) -> None:
        super().__init__(fps)
        self._window = window
        self._pixmap = 0
        self._size = (0, 0)
        self._composite: Any = self._desktop.connection(xcffib.composite.key)
        try:
            self._composite.QueryVersion(0, 4).reply()
            self._composite.RedirectWindow(
                window.id, xcffib.composite.Redirect.Automatic, is_checked=True
            ).check()
        except GONE:
            self.close()
            raise closed_window(window.title) from None

    def read(self) -> Picture:
        """The next picture; raises ``CameraLostError`` when the window is closed or minimised."""
        self._pace.next_ns()
        for _ in range(TRIES):
            try:
                return self._picture()
            except GONE:
                self._forget()
            except xcffib.ConnectionException as error:
                raise no_window_system(str(error)) from error
        raise closed_window(self._window.title)

    def _picture(self) -> Picture:
        core = self._desktop.core
        place, state = core.GetGeometry(self._window.id), core.GetWindowAttributes(self._window.id)
        size = place.reply()
        if state.reply().map_state != MapState.Viewable:
            raise minimised_window(self._window.title)
        if (size.width, size.height) != self._size or not self._pixmap:
            self._forget()
            self._pixmap = self._desktop.connection.generate_id()
            self._composite.NameWindowPixmap(self._window.id, self._pixmap, is_checked=True).check()
            self._size = (size.width, size.height)
        return self._taken(self._pixmap, size.border_width, size.border_width, *self._size)

    def _forget(self) -> None:
        if self._pixmap and self._size != (0, 0):
            self._desktop.core.FreePixmap(self._pixmap)
        self._pixmap, self._size = 0, (0, 0)


class ScreenSource(DesktopPart):
    """The picture of one screen; a window of our own on it ends it before it can be seen."""

    def __init__(self, screen: ScreenInfo, fps: float) -> None:
        super().__init__(fps)
        self._screen = screen
        # Told of every window that comes or moves: none of ours slips in between two looks.
        self._desktop.core.ChangeWindowAttributes(
            self._desktop.root, CW.EventMask, [EventMask.SubstructureNotify]
        )
        self._guard()

    def read(self) -> Picture:
        """The next picture; raises ``CameraLostError`` when one of our windows comes onto it."""
        self._pace.next_ns()
        screen = self._screen
        try:
            picture = self._taken(
                self._desktop.root, screen.left, screen.top, screen.width, screen.height
            )
            if self._moved():
                self._guard()
        except GONE:
            raise closed_window(screen.connector) from None
        except xcffib.ConnectionException as error:
            raise no_window_system(str(error)) from error
        return picture

    def _moved(self) -> bool:
        moved = False
        while self._desktop.connection.poll_for_event() is not None:
            moved = True
        return moved

    def _guard(self) -> None:
        if self._screen not in self._desktop.screens():
            raise closed_window(self._screen.connector)
        for window in self._desktop.windows():
            if window.shown and self._screen.meets(window) and belongs_to_us(window.pid):
                raise own_window_on_screen(self._screen.connector)
