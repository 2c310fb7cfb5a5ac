"""Windows: which windows and screens there are, through user32. Loaded on Windows alone.

What counts as a program's window is decided in :func:`program_window`, which is pure.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from app.devices.camera.window_list import ScreenInfo, WindowInfo

WS_EX_TOOLWINDOW, WS_EX_APPWINDOW = 0x80, 0x40000
GWL_EXSTYLE, GW_OWNER = -20, 4
DWMWA_CLOAKED, DWMWA_EXTENDED_FRAME_BOUNDS = 14, 9
WM_CLOSE = 0x10
SW_RESTORE = 9
CLOAKED_BY_SHELL = 2
"""The value for a window on another virtual desktop."""
DEVICE_PREFIX = "\\\\.\\"


@dataclass(frozen=True, slots=True)
class RawWindow:
    """What user32 says of a top-level window; ``frame`` is left, top, right, bottom."""

    handle: int
    title: str
    pid: int
    visible: bool
    iconic: bool
    owned: bool
    extended_style: int
    cloaked: int
    frame: tuple[int, int, int, int]


def program_window(raw: RawWindow) -> WindowInfo | None:
    """The window as the task bar would show it; None for tools, hidden ones and shells."""
    tool = raw.extended_style & WS_EX_TOOLWINDOW or raw.owned
    if not raw.title or not raw.visible or (tool and not raw.extended_style & WS_EX_APPWINDOW):
        return None
    if raw.cloaked not in {0, CLOAKED_BY_SHELL}:
        return None
    left, top, right, bottom = raw.frame
    shown = not raw.iconic and not raw.cloaked
    return WindowInfo(
        raw.handle, raw.title, raw.pid, left, top, max(0, right - left), max(0, bottom - top), shown
    )


def connector(device: str) -> str:
    r"""``DISPLAY1`` from ``\\.\DISPLAY1``, so that it can be typed."""
    return device.removeprefix(DEVICE_PREFIX)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _user32 = ctypes.WinDLL("user32", use_last_error=True)
    _dwmapi = ctypes.WinDLL("dwmapi")
    _Each = ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)
    _EachMonitor = ctypes.WINFUNCTYPE(
        wintypes.BOOL,
        wintypes.HMONITOR,
        wintypes.HDC,
        ctypes.POINTER(wintypes.RECT),
        wintypes.LPARAM,
    )
    # Handles are wider than an int: without these they would be cut.
    _user32.EnumWindows.argtypes = [_Each, wintypes.LPARAM]
    _user32.GetWindow.restype = wintypes.HWND
    for _name in ("GetWindow", "IsWindowVisible", "IsIconic", "GetWindowLongW"):
        getattr(_user32, _name).argtypes = [wintypes.HWND]
    _user32.GetWindow.argtypes = [wintypes.HWND, wintypes.UINT]
    _user32.GetWindowLongW.argtypes = [wintypes.HWND, ctypes.c_int]
    _user32.PostMessageW.argtypes = [
        wintypes.HWND,
        wintypes.UINT,
        wintypes.WPARAM,
        wintypes.LPARAM,
    ]

    class _MonitorInfo(ctypes.Structure):
        _fields_ = (
            ("size", wintypes.DWORD),
            ("monitor", wintypes.RECT),
            ("work", wintypes.RECT),
            ("flags", wintypes.DWORD),
            ("device", wintypes.WCHAR * 32),
        )

    def list_windows() -> list[WindowInfo]:
        """The windows of all programs, in the order in which they lie on each other."""
        handles: list[int] = []

        def take(handle: int, _more: int) -> bool:
            handles.append(handle)
            return True

        _user32.EnumWindows(_Each(take), 0)
        found = (program_window(_raw(handle)) for handle in handles)
        return [window for window in found if window is not None]

    def list_screens() -> list[ScreenInfo]:
        """The screens by the name of their display device."""
        screens: list[ScreenInfo] = []

        def take(handle: int, _dc: int, _place: object, _more: int) -> bool:
            info = _MonitorInfo(size=ctypes.sizeof(_MonitorInfo))
            if _user32.GetMonitorInfoW(wintypes.HMONITOR(handle), ctypes.byref(info)):
                place = info.monitor
                size = (place.right - place.left, place.bottom - place.top)
                screens.append(
                    ScreenInfo(connector(info.device), place.left, place.top, *size, handle)
                )
            return True

        _user32.EnumDisplayMonitors(None, None, _EachMonitor(take), 0)
        return screens

    def ask_to_close(handle: int) -> None:
        """Post ``WM_CLOSE``."""
        _user32.PostMessageW(handle, WM_CLOSE, 0, 0)

    def show_window(handle: int) -> None:
        """Restore it; never waits for a program that hangs."""
        _user32.ShowWindowAsync(wintypes.HWND(handle), SW_RESTORE)

    def is_minimised(handle: int) -> bool:
        """True while the window stands in the task bar alone."""
        return bool(_user32.IsIconic(handle))

    def _raw(handle: int) -> RawWindow:
        title = ctypes.create_unicode_buffer(512)
        _user32.GetWindowTextW(wintypes.HWND(handle), title, len(title))
        pid = wintypes.DWORD()
        _user32.GetWindowThreadProcessId(wintypes.HWND(handle), ctypes.byref(pid))
        cloaked, frame = wintypes.DWORD(), wintypes.RECT()
        for attribute, value in (
            (DWMWA_CLOAKED, cloaked),
            (DWMWA_EXTENDED_FRAME_BOUNDS, frame),
        ):
            _dwmapi.DwmGetWindowAttribute(
                wintypes.HWND(handle), attribute, ctypes.byref(value), ctypes.sizeof(value)
            )
        return RawWindow(
            handle=handle,
            title=title.value,
            pid=pid.value,
            visible=bool(_user32.IsWindowVisible(handle)),
            iconic=bool(_user32.IsIconic(handle)),
            owned=bool(_user32.GetWindow(handle, GW_OWNER)),
            extended_style=_user32.GetWindowLongW(handle, GWL_EXSTYLE),
            cloaked=cloaked.value,
            frame=(frame.left, frame.top, frame.right, frame.bottom),
        )

else:

    def list_windows() -> list[WindowInfo]:
        """There are none elsewhere."""
        return []

    def list_screens() -> list[ScreenInfo]:
        """There are none elsewhere."""
        return []

    def ask_to_close(handle: int) -> None:
        """There is nothing to close elsewhere."""
        raise ProcessLookupError(handle)

    def show_window(handle: int) -> None:
        """There is nothing to show elsewhere."""
        raise ProcessLookupError(handle)

    def is_minimised(handle: int) -> bool:
        """Nothing is elsewhere."""
        return handle < 0
