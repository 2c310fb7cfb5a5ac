"""What the open devices give a recorder, source by source."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.engine.call_inputs import CallInputs
from app.engine.device_desk import DeviceDesk
from app.engine.setup import ROOM
from app.model.conference import CONFERENCE, FAR_END
from app.model.devices import AudioBlock
from app.recording.inputs import SourceInputs


class RoomSound:
    """The sound of one track for the recorder, whichever microphone serves it at the moment."""

    def __init__(self, devices: DeviceDesk, role: str = ROOM) -> None:
        self._devices = devices
        self._role = role

    def subscribe(self, callback: Callable[[AudioBlock], None]) -> Callable[[], None]:
        """Have every block handed to ``callback``; returns the way to stop."""
        return self._devices.seats.sound.route(self._role, callback)


def source_inputs(devices: DeviceDesk, call: CallInputs, source: str) -> SourceInputs:
    """The camera of ``source`` and all microphones that are chosen, by role; of the meeting its
    picture, the sound of the other points and the room's own beside it.
    """
    if source == CONFERENCE:
        return SourceInputs(call.ring_path, {FAR_END: call.far, ROOM: RoomSound(devices)})

    def ring() -> Path | None:
        camera = devices.cameras.get(source)
        return Path(camera.ring_path) if camera is not None else None

    return SourceInputs(ring, {role: RoomSound(devices, role) for role in devices.seats.choices})
