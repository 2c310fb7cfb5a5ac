"""Which windows and screens could be cameras now, as ``devices`` lists them."""

from __future__ import annotations

from app.devices.camera.window_list import NoWindowSystemError, list_screens, list_windows
from app.devices.camera.window_owner import belongs_to_us
from app.model.devices import DeviceInfo, DeviceKind, DeviceSpec, DeviceState, SpecKind


def list_window_cameras() -> list[DeviceInfo]:
    """Windows of other programs and all screens; empty where there is no desktop.

    A minimised window is there, but OFF: it has no picture until somebody opens it.
    """
    try:
        windows, screens = list_windows(), list_screens()
    except NoWindowSystemError:
        return []
    found = [
        DeviceInfo(
            str(DeviceSpec(SpecKind.WINDOW, window.title)),
            window.title,
            DeviceKind.CAMERA,
            DeviceState.PRESENT if window.shown else DeviceState.OFF,
        )
        for window in windows
        if window.title and not belongs_to_us(window.pid)
    ]
    for screen in screens:
        identity = str(DeviceSpec(SpecKind.SCREEN, screen.connector))
        name = f"{screen.connector} {screen.width}×{screen.height}"
        found.append(DeviceInfo(identity, name, DeviceKind.CAMERA))
    return found
