"""What can go wrong while a camera is moved, in words for the operator."""

from __future__ import annotations

from app.devices.camera.control.contract import ControlError
from app.model.text import T, Text

_PLUGGED = T(
    "camera control", "Check the camera's power and its cable; it is tried again by itself."
)
_STANDS = T("camera control", "The picture and the recording go on; the view stays as it is.")


def silent(name: str) -> ControlError:
    """No answer came, however often it was asked."""
    return ControlError(
        T("camera control", "The camera at {name} does not answer.")(name=name),
        meaning=_STANDS,
        action=_PLUGGED,
        lost=True,
    )


def unreachable(name: str, reason: str) -> ControlError:
    """There is no way to the camera."""
    return ControlError(
        T("camera control", "The camera at {name} cannot be reached: {reason}.")(
            name=name, reason=reason
        ),
        meaning=_STANDS,
        action=_PLUGGED,
        lost=True,
    )


def refused(name: str, reason: Text) -> ControlError:
    """The camera answered that it will not."""
    return ControlError(
        T("camera control", "The camera at {name} refused: {reason}.")(name=name, reason=reason),
        meaning=_STANDS,
        action=T("camera control", "Try again in a moment."),
    )


def unable(name: str) -> ControlError:
    """The camera has nothing that could be moved."""
    return ControlError(
        T("camera control", "The camera {name} cannot be moved from the computer.")(name=name),
        meaning=_STANDS,
        action=T("camera control", "Turn it by hand, or use its own remote control."),
    )


def no_presets(name: str) -> ControlError:
    """The camera keeps no presets."""
    return ControlError(
        T("camera control", "The camera {name} keeps no views.")(name=name),
        meaning=_STANDS,
        action=T("camera control", "Move it with the arrows."),
    )


def no_camera() -> ControlError:
    """The room's camera is not there, or is not one of this computer's own."""
    return ControlError(
        T("camera control", "The room's camera is not connected to this computer by USB."),
        meaning=_STANDS,
        action=T("camera control", "Choose the camera first, or enter its network address."),
        lost=True,
    )
