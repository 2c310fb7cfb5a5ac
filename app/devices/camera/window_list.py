"""Windows and screens of this desktop, as other programs may be shown on them.

The one place that knows which window system there is. Nothing here needs numpy or Qt, so the
engine may ask too; a window system that hangs hangs the asker, so ask in a thread.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

from app.model.errors import DeviceError
from app.model.text import T


@dataclass(frozen=True, slots=True)
class WindowInfo:
    """One window of a program, in pixels of the desktop.

    ``id`` is the window system's own number; ``pid`` is 0 where nobody says whose it is; ``shown``
    is false while it is minimised or on a desktop that is not looked at.
    """

    id: int
    title: str
    pid: int
    left: int
    top: int
    width: int
    height: int
    shown: bool = True

    @property
    def area(self) -> int:
        """Pixels of its picture."""
        return self.width * self.height


@dataclass(frozen=True, slots=True)
class ScreenInfo:
    """One screen by its connector (``HDMI-1``, ``DISPLAY2``), in pixels of the desktop."""

    connector: str
    left: int
    top: int
    width: int
    height: int
    handle: int = 0

    def meets(self, window: WindowInfo) -> bool:
        """True where any of that window stands on this screen."""
        return (
            window.left < self.left + self.width
            and self.left < window.left + window.width
            and window.top < self.top + self.height
            and self.top < window.top + window.height
        )


class NoWindowSystemError(DeviceError):
    """There is no desktop whose windows could be seen."""


def no_window_system(reason: str = "") -> NoWindowSystemError:
    """What is said where windows cannot be seen; Wayland hides them from everybody."""
    if os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY"):
        return NoWindowSystemError(
            T("window", "This desktop (Wayland) does not let a program see other windows."),
            action=T(
                "window",
                "Sign in again and choose the session “Xorg”, or join in the program's own view.",
            ),
        )
    return NoWindowSystemError(
        T("window", "The windows of this computer cannot be seen. {reason}")(reason=reason),
        action=T("window", "Start the program from the desktop, not from a remote terminal."),
    )


def list_windows() -> list[WindowInfo]:
    """The windows of all programs on this desktop, minimised ones too.

    Raises :class:`NoWindowSystemError` where there is no desktop, or one that hides its windows.
    """
    if sys.platform == "win32":
        from app.devices.camera import window_windows

        return window_windows.list_windows()
    from app.devices.camera import window_x11

    return window_x11.list_windows()


def list_screens() -> list[ScreenInfo]:
    """The screens of this desktop; raises :class:`NoWindowSystemError` where there is none."""
    if sys.platform == "win32":
        from app.devices.camera import window_windows

        return window_windows.list_screens()
    from app.devices.camera import window_x11

    return window_x11.list_screens()


def ask_to_close(window: WindowInfo) -> None:
    """Ask a window to close, as its button does; the program decides."""
    if sys.platform == "win32":
        from app.devices.camera import window_windows

        window_windows.ask_to_close(window.id)
    else:
        from app.devices.camera import window_x11

        window_x11.ask_to_close(window.id)


def show_window(window: WindowInfo) -> None:
    """Open a window that is minimised, as a press on its name in the task bar does."""
    if sys.platform == "win32":
        from app.devices.camera import window_windows

        window_windows.show_window(window.id)
    else:
        from app.devices.camera import window_x11

        window_x11.show_window(window.id)
