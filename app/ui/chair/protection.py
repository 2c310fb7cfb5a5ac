"""Keeps a window out of every capture of the screen, where the system can do that.

Windows: ``SetWindowDisplayAffinity`` (user32). ``WDA_EXCLUDEFROMCAPTURE`` (Windows 10 2004 and
later) leaves the window out of a capture; older ones know ``WDA_MONITOR``, with which it is black
there. X11 and Wayland have nothing of the kind: there, the screen and the window are kept out of
what this program itself shares and records (:mod:`app.ui.kept_screens`).
"""

from __future__ import annotations

import ctypes
import logging
import sys
from enum import StrEnum
from typing import Protocol

log = logging.getLogger(__name__)

WDA_MONITOR = 0x01
WDA_EXCLUDEFROMCAPTURE = 0x11


class Protection(StrEnum):
    """``on``: kept out of captures; ``off``: the system refused; ``none``: it cannot do that."""

    ON = "on"
    OFF = "off"
    NONE = "none"


class AffinityApi(Protocol):
    """The two calls of user32 that are needed."""

    def set(self, window: int, affinity: int) -> bool:
        """``SetWindowDisplayAffinity``; False where it is refused."""
        ...

    def get(self, window: int) -> int | None:
        """``GetWindowDisplayAffinity``; None where it fails."""
        ...


def protect(window: int, api: AffinityApi | None) -> Protection:
    """Keep a window (by the system's own number) out of captures; believed only once read back."""
    if api is None:
        return Protection.NONE
    for affinity in (WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR):
        if api.set(window, affinity) and api.get(window) == affinity:
            return Protection.ON
        log.info("display affinity %#x was refused", affinity)
    return Protection.OFF


def still_protected(window: int, api: AffinityApi | None) -> Protection:
    """Look again, and set it anew where something took it away."""
    if api is not None and api.get(window) in {WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR}:
        return Protection.ON
    return protect(window, api)


if sys.platform == "win32":

    class _User32:
        """user32 through ctypes."""

        def __init__(self) -> None:
            from ctypes import wintypes

            user32 = ctypes.WinDLL("user32", use_last_error=True)
            self._set = user32.SetWindowDisplayAffinity
            self._set.argtypes = (wintypes.HWND, wintypes.DWORD)
            self._set.restype = wintypes.BOOL
            self._get = user32.GetWindowDisplayAffinity
            self._get.argtypes = (wintypes.HWND, ctypes.POINTER(wintypes.DWORD))
            self._get.restype = wintypes.BOOL

        def set(self, window: int, affinity: int) -> bool:
            """``SetWindowDisplayAffinity``."""
            return bool(self._set(window, affinity))

        def get(self, window: int) -> int | None:
            """``GetWindowDisplayAffinity``."""
            found = ctypes.c_ulong(0)
            return found.value if self._get(window, ctypes.byref(found)) else None

    def system_api() -> AffinityApi | None:
        """The system's calls."""
        return _User32()

else:

    def system_api() -> AffinityApi | None:
        """The system has none of the kind."""
        return None
