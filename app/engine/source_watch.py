"""Watches the sources of the recording: an alarm for each fault, settled when it is over."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.engine.alarm_desk import AlarmDesk
from app.engine.device_desk import SOURCE_TOPICS, DeviceDesk
from app.engine.same_sound import SameSound
from app.engine.source_faults import (
    CAMERA_FAULTS,
    MICROPHONE_FAULTS,
    Fault,
    Hearing,
    Limits,
    camera_faults,
    default_fault,
    microphone_faults,
)
from app.model.alarms import Severity
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import CameraStatus, DeviceState

LOOK_S = 0.25
DEFAULT_CHANGED = "sound.default"


class SourceWatch:
    """Looks several times a second, and never stops anything. Event-loop thread.

    What it knows of a recording it forgets with :meth:`settle`. ``limits`` hands out the figures
    that hold now; they are asked for at each look, for a session may open at any time.
    """

    def __init__(
        self,
        devices: DeviceDesk,
        alarms: AlarmDesk,
        recording: Callable[[], bool],
        limits: Callable[[], Limits],
    ) -> None:
        self._devices = devices
        self._alarms = alarms
        self._recording = recording
        self._limits_now = limits
        self._limits = limits()
        self._raised: dict[str, Severity] = {}
        self._sizes: dict[str, tuple[int, int]] = {}
        self._unheard_since_ns: dict[str, int | None] = {}
        self._usual: list[str] = ["", ""]
        self._same = self._same_sound()
        devices.every(LOOK_S, self.look)

    def settle(self) -> None:
        """The recording has ended: nothing fails it any more."""
        for key in list(self._raised):
            self._settle(key)
        self._sizes.clear()
        self._unheard_since_ns.clear()
        self._usual = ["", ""]
        self._same.stop()

    def look(self) -> None:
        """Raise what is wrong now and settle what is over."""
        if not self._recording():
            self.settle()
            return
        self._judge_by(self._limits_now())
        for source, camera in self._devices.cameras.items():
            self._look_at_camera(source, camera.status)
        self._same.look(self._devices.microphones)
        for role in self._devices.microphones:
            self._tell("microphone", MICROPHONE_FAULTS, self._faults_of(role), f".{role}")
        self._look_at_default()

    def _judge_by(self, limits: Limits) -> None:
        """Other figures than at the last look: the comparison of sounds begins anew."""
        if limits != self._limits:
            self._limits = limits
            self._same.stop()
            self._same = self._same_sound()

    def _same_sound(self) -> SameSound:
        limits = self._limits
        return SameSound(limits.same_s, limits.same_correlation, self._devices.log_dir, LOOK_S)

    def _look_at_camera(self, source: str, status: CameraStatus) -> None:
        if status.state is DeviceState.LIVE and status.native_width:
            self._sizes.setdefault(source, (status.native_width, status.native_height))
        faults = camera_faults(status, self._sizes.get(source), self._limits)
        self._tell(SOURCE_TOPICS[source], CAMERA_FAULTS, faults)

    def _faults_of(self, role: str) -> Iterable[Fault]:
        devices = self._devices
        server, feed = devices.seats.served_by.get(role, role), devices.microphones[role]
        since_ns = self._unheard_since_ns.setdefault(role, now_ns())
        unheard_s = 0.0 if since_ns is None else (now_ns() - since_ns) / NS_PER_S
        if feed.status.state is DeviceState.LIVE and feed.health.voiceless_s + LOOK_S < unheard_s:
            self._unheard_since_ns[role] = None
        same = self._same.same.get(role)
        hearing = Hearing(
            devices.seats.title(role),
            feed.status,
            feed.health,
            stand_in=devices.seats.title(server) if server != role else "",
            silent_since_start_s=unheard_s,
            same_as=devices.seats.title(same) if same is not None else "",
        )
        return microphone_faults(hearing, self._limits)

    def _look_at_default(self) -> None:
        """Tell of another usual device; it is compared with what it was when recording began."""
        changed = ""
        for place, name in enumerate(self._devices.usual):
            self._usual[place] = self._usual[place] or name
            if name and name != self._usual[place]:
                changed = name
        if not changed:
            self._settle(DEFAULT_CHANGED)
            return
        self._raise(DEFAULT_CHANGED, default_fault(changed))

    def _tell(
        self, word: str, kinds: Iterable[str], faults: Iterable[Fault], suffix: str = ""
    ) -> None:
        found = {fault.kind: fault for fault in faults}
        for kind in kinds:
            key = f"{word}.{kind}{suffix}"
            if kind in found:
                self._raise(key, found[kind])
            else:
                self._settle(key)

    def _raise(self, key: str, fault: Fault) -> None:
        if self._raised.get(key, fault.severity) is not fault.severity:
            self._settle(key)  # a fault that became worse is told anew, with its sound
        self._raised[key] = fault.severity
        self._alarms.raise_alarm(key, fault.severity, fault.what, fault.meaning, fault.action)

    def _settle(self, key: str) -> None:
        if self._raised.pop(key, None) is not None:
            self._alarms.settle(key)
