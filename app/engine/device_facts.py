"""What is said of devices: their status as a topic, and the error of one that is missing."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.model.devices import CameraStatus, MicrophoneStatus, SpeakerStatus
from app.model.errors import DeviceError
from app.model.text import T, Text


def no_device(what: Text) -> DeviceError:
    """The error of a device that must deliver and does not."""
    return DeviceError(
        what,
        meaning=T("devices", "Without it the session can be neither tested nor recorded."),
        action=T("devices", "Check the cable and the power, or choose another device."),
    )


def status_json(status: CameraStatus | MicrophoneStatus | SpeakerStatus) -> dict[str, Any]:
    """A device's status as its topic shows it."""
    facts = {key: value for key, value in asdict(status).items() if key != "problem"}
    facts["state"] = str(status.state)
    facts["problem"] = status.problem.to_json() if status.problem else None
    return facts
