"""A call outside of our windows measured once a second, from what is captured of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.conference.external_status import SoundPath
from app.conference.outside_verdict import OutsideSigns
from app.engine.call_alarms import SILENT_DBFS
from app.engine.call_keeper import CallKeeper
from app.engine.call_measures import CallMeasures
from app.model.conference import CallState, PlatformKind
from app.model.devices import DeviceState

EVERY_S = 1.0
_GONE = (DeviceState.LOST, DeviceState.FAILED)
_HERE = (CallState.IN_CALL, CallState.WAITING)


class OutsideMeasures:
    """Hands each second's signs to :class:`CallMeasures`. Event-loop thread; clock in seconds."""

    def __init__(
        self, keeper: CallKeeper, measures: CallMeasures, clock: Callable[[], float]
    ) -> None:
        self._keeper = keeper
        self._measures = measures
        self._clock = clock
        self._heard_s: float | None = None
        self._told_s = 0.0

    @property
    def active(self) -> bool:
        """True while there is a call outside to be judged."""
        course, kind = self._keeper.course, self._keeper.kind
        outside = kind is not None and kind is not PlatformKind.EMBEDDED
        return outside and course.wanted and course.state in _HERE

    def look(self, far_dbfs: float | None) -> None:
        """Twice a second; ``far_dbfs`` is the loudest sound of the others since before."""
        now_s = self._clock()
        if not self.active:
            self._heard_s = None
            return
        if self._heard_s is None or (far_dbfs is not None and far_dbfs > SILENT_DBFS):
            self._heard_s = now_s
        if now_s - self._told_s >= EVERY_S:
            self._told_s = now_s
            self._measures.take_outside(self._signs(now_s - self._heard_s), far_dbfs)

    def _signs(self, quiet_s: float) -> OutsideSigns:
        facts = self._keeper.facts
        capture = facts.capture or {}
        seen: Mapping[str, Any] = facts.external or {}
        devices = not seen and any(state in _GONE for state in capture.values())
        computer, program = (seen.get(name) or {} for name in ("computer_bps", "traffic_bps"))
        picture = facts.picture if "picture" in capture else None
        return OutsideSigns(
            window_seen=_window_seen(seen),
            device_lost=devices,
            still_s=float(picture["frozen_s"]) if picture else None,
            quiet_s=quiet_s if "sound" in capture else None,
            sound_path=str(seen.get("sound") or SoundPath.UNKNOWN),
            in_bps=computer.get("in"),
            out_bps=computer.get("out"),
            program_in_bps=program.get("in"),
            program_out_bps=program.get("out"),
        )


def _window_seen(seen: Mapping[str, Any]) -> bool | None:
    """None where there is no window to be seen, or none yet."""
    if not seen or (seen["state"] != "running" and not seen["minimised"]):
        return None
    return bool(seen["window_seen"])
