"""Screens and windows that this process offers to nobody: not even by order, and shown or not."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from app.ui.screens import identity

_screens: dict[str, str] = {}
_windows: list[QWidget] = []


def keep_screen(role: str, screen: str) -> None:
    """The screen of a role, by identity, is kept back from now on; empty for none."""
    _screens[role] = screen


def keep_window(window: QWidget) -> None:
    """A window of ours is kept back for as long as it lives."""
    _windows.append(window)
    window.destroyed.connect(lambda: _forget(window))


def is_kept(screen: QScreen) -> bool:
    """True for a screen that is kept back."""
    return identity(screen) in {one for one in _screens.values() if one}


def kept_windows() -> list[QWindow]:
    """The system's windows of what is kept back."""
    shown = (window.windowHandle() for window in _windows)
    return [one for one in shown if one is not None and one in QGuiApplication.topLevelWindows()]


def _forget(window: QWidget) -> None:
    if window in _windows:
        _windows.remove(window)
