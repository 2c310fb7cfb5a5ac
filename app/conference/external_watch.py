"""What is looked at of a program outside of ours: its windows, its work, its traffic, its sound."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, field

import psutil

from app.conference.external_sound import lead_sound
from app.conference.external_status import SoundPath
from app.conference.traffic import Traffic, TrafficMeter
from app.devices.camera.window_choice import WindowWish, choose_window
from app.devices.camera.window_list import WindowInfo, list_windows
from app.devices.camera.window_owner import family
from app.model.clock import NS_PER_S, now_ns
from app.model.errors import DeviceError
from app.model.text import Text

MEASURE_S = 1.0


@dataclass(frozen=True, slots=True)
class Sight:
    """One look: the windows of the desktop, or why they cannot be seen."""

    windows: tuple[WindowInfo, ...] = ()
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured over the last second."""

    cpu_percent: float | None = None
    traffic: Traffic = field(default_factory=Traffic)
    sound: SoundPath = SoundPath.UNKNOWN


def look_at_desktop() -> Sight:
    """All windows of the desktop."""
    try:
        return Sight(tuple(list_windows()))
    except DeviceError as error:
        return Sight(problem=error.what)


def window_of(pid: int, title: str, sight: Sight) -> WindowInfo | None:
    """The window of that process that shows the call."""
    return choose_window(sight.windows, WindowWish(pid, title), family) if pid else None


class ProgramMeter:
    """CPU, traffic and sound of a process with all its children, once a second."""

    def __init__(self, speaker: str) -> None:
        self._speaker = speaker
        self._traffic = TrafficMeter()
        self._at_ns = 0
        self._cpu_s: dict[int, float] = {}
        self._figures = Figures()

    def measure(self, pid: int) -> Figures:
        """The figures of the last full second."""
        at_ns = now_ns()
        if at_ns - self._at_ns < MEASURE_S * NS_PER_S:
            return self._figures
        pids = family(pid)
        span_s = (at_ns - self._at_ns) / NS_PER_S if self._at_ns else 0.0
        self._at_ns = at_ns
        cpu = self._cpu(pids, span_s)
        self._figures = Figures(cpu, self._traffic.measure(pids), lead_sound(pids, self._speaker))
        return self._figures

    def _cpu(self, pids: Collection[int], span_s: float) -> float | None:
        """Per cent of one core."""
        now: dict[int, float] = {}
        for pid in pids:
            with suppress(psutil.Error):
                times = psutil.Process(pid).cpu_times()
                now[pid] = times.user + times.system
        before, self._cpu_s = self._cpu_s, now
        if not span_s:
            return None
        used_s = sum(max(0.0, now[pid] - before.get(pid, 0.0)) for pid in now)
        return round(100 * used_s / span_s, 1)
