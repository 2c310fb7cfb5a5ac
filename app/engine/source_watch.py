"""Watches the room's camera and microphone for the recording: alarms when one of them fails it."""

from __future__ import annotations

from collections.abc import Callable

from app.engine.alarm_desk import AlarmDesk
from app.engine.device_desk import DeviceDesk
from app.model.alarms import Severity
from app.model.devices import CameraStatus, DeviceState, MicrophoneLevel, MicrophoneStatus
from app.model.text import T, Text

CAMERA_LOST = "camera.lost"
MICROPHONE_LOST = "microphone.lost"
MICROPHONE_SILENT = "microphone.silent"
SILENCE_S = 20.0
"""Silence with people present that is told (item LV2 of the checklist)."""


class SourceWatch:
    """Raises and settles the alarms of the sources. Event-loop thread."""

    def __init__(
        self, devices: DeviceDesk, alarms: AlarmDesk, recording: Callable[[], bool]
    ) -> None:
        self._alarms = alarms
        self._recording = recording
        devices.on_camera = self._camera_changed
        devices.on_microphone = self._microphone_changed
        devices.on_level = self._level_changed

    def settle(self) -> None:
        """The recording has ended: nothing fails it any more."""
        for key in (CAMERA_LOST, MICROPHONE_LOST, MICROPHONE_SILENT):
            self._alarms.settle(key)

    def _camera_changed(self, status: CameraStatus) -> None:
        self._watch_source(
            CAMERA_LOST,
            status.state,
            T("recorder", "The camera “{name}” gives no picture.")(name=status.name),
            T("recorder", "The recording goes on with the last picture and with sound."),
            T("recorder", "Check the camera's cable; the same camera is taken back by itself."),
        )

    def _microphone_changed(self, status: MicrophoneStatus) -> None:
        self._watch_source(
            MICROPHONE_LOST,
            status.state,
            T("recorder", "The microphone “{name}” gives no sound.")(name=status.name),
            T("recorder", "The recording goes on with picture and silence."),
            T("recorder", "Check its cable; the same microphone is taken back by itself."),
        )

    def _level_changed(self, level: MicrophoneLevel) -> None:
        if not self._recording() or level.silent_s < SILENCE_S:
            self._alarms.settle(MICROPHONE_SILENT)
            return
        self._alarms.raise_alarm(
            MICROPHONE_SILENT,
            Severity.CAUTION,
            T("recorder", "The room's microphone has heard nothing for a while."),
            T("recorder", "The recording goes on, but it may hold no voices."),
            T("recorder", "Ask someone to speak; see whether the microphone is switched off."),
        )

    def _watch_source(
        self, key: str, state: DeviceState, what: Text, meaning: Text, action: Text
    ) -> None:
        if state is DeviceState.LIVE:
            self._alarms.settle(key)
        elif self._recording() and state in {DeviceState.LOST, DeviceState.FAILED}:
            self._alarms.raise_alarm(key, Severity.ALARM, what, meaning, action)
