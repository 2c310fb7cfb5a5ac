"""What can go wrong with the picture of a window or a screen, in words for the operator."""

from __future__ import annotations

from app.devices.camera.contract import CameraLostError
from app.model.errors import DeviceError
from app.model.text import T


def no_such_window(wanted: str) -> DeviceError:
    """No window of that program or title is there (yet)."""
    return DeviceError(
        T("window", "No window of “{name}” is open.")(name=wanted),
        action=T("window", "Open the program's window; its picture then comes by itself."),
    )


def no_such_screen(connector: str) -> DeviceError:
    """No screen stands at that connector."""
    return DeviceError(
        T("window", "There is no screen at “{name}”.")(name=connector),
        action=T("window", "Check its cable, or choose another screen."),
    )


def own_window(title: str) -> DeviceError:
    """A window of this program is never taken into the call."""
    return DeviceError(
        T("window", "“{name}” is a window of this program and is not captured.")(name=title),
        action=T("window", "Choose the window of the meeting program."),
    )


def closed_window(title: str) -> CameraLostError:
    """The captured window or screen is gone."""
    return CameraLostError(
        T("window", "The window “{name}” was closed.")(name=title),
        action=T("window", "Open it again; its picture then comes by itself."),
    )


def minimised_window(title: str) -> CameraLostError:
    """The captured window draws nothing while it is minimised."""
    return CameraLostError(
        T("window", "The window “{name}” is minimised and shows no picture.")(name=title),
        action=T("window", "Open it from the task bar; other windows may stand in front of it."),
    )


def own_window_on_screen(connector: str) -> CameraLostError:
    """A window of this program came onto the captured screen; its papers are nobody's business."""
    return CameraLostError(
        T("window", "A window of this program stands on the captured screen “{name}”.")(
            name=connector
        ),
        action=T("window", "Move it to another screen, or capture the meeting's window alone."),
    )


def unreadable_window(title: str) -> DeviceError:
    """The system gives no picture of the window."""
    return DeviceError(
        T("window", "This computer gives no picture of the window “{name}”.")(name=title),
        action=T("window", "Capture the whole screen that it stands on instead."),
    )
