"""How the camera's helper tells its status: one JSON object a line on standard output."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from app.model.devices import CameraStatus, DeviceState
from app.model.text import T, Text

_FIELDS = {field.name for field in fields(CameraStatus)}


def status_to_json(status: CameraStatus) -> dict[str, Any]:
    """Return a plain dictionary, as it travels to the engine and on to the window."""
    data = {name: getattr(status, name) for name in asdict(status)}
    data["state"] = str(status.state)
    data["problem"] = status.problem.to_json() if status.problem else None
    return data


def status_from_json(data: dict[str, Any]) -> CameraStatus:
    """Rebuild a status; unknown keys are passed over. Raises ``ValueError`` on an unknown state."""
    known = {key: value for key, value in data.items() if key in _FIELDS}
    known["state"] = DeviceState(known["state"])
    problem = known.get("problem")
    known["problem"] = Text.from_json(problem) if problem else None
    return CameraStatus(**known)


def encode(status: CameraStatus) -> bytes:
    """One line, newline included."""
    return json.dumps(status_to_json(status), ensure_ascii=False).encode() + b"\n"


def decode(line: bytes) -> CameraStatus:
    """Read one line; raises ``ValueError`` or ``KeyError`` when it is not a status."""
    data = json.loads(line)
    if not isinstance(data, dict):
        raise ValueError("not a status")  # noqa: TRY004  (the line is bad, not the type of an argument)
    return status_from_json(data)


def stalled_text() -> Text:
    """What is said of a camera that is open and sends nothing."""
    return T(
        "camera",
        "The camera is connected but sends no picture. Check its cable and power, or wait: it is "
        "tried again by itself.",
    )
