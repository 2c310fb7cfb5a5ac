"""How a call in a program outside of ours fares, as far as it can be seen from outside."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.conference.traffic import Traffic
from app.model.text import Text


class ExternalState(StrEnum):
    """Where the program stands; ``restarting`` ended without being asked, ``failed`` for good."""

    OFF = "off"
    STARTING = "starting"
    RUNNING = "running"
    RESTARTING = "restarting"
    FAILED = "failed"


class SoundPath(StrEnum):
    """Whether the program's sound goes to the device that was chosen for the call."""

    UNKNOWN = "unknown"
    QUIET = "quiet"
    RIGHT = "right"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class ExternalStatus:
    """What is seen of it.

    ``pid`` is 0 while no process is known; ``window_seen`` is true while a window of it is shown,
    ``minimised`` while it has one that is not. ``restarts`` counts since the call was begun.
    ``problem`` is what keeps the call from being seen, ``advice`` what a person has to do for it
    to work at all, ``sound_advice`` the same of its sound.
    """

    state: ExternalState = ExternalState.OFF
    name: str = ""
    pid: int = 0
    title: str = ""
    window_seen: bool = False
    minimised: bool = False
    restarts: int = 0
    cpu_percent: float | None = None
    traffic: Traffic = field(default_factory=Traffic)
    sound: SoundPath = SoundPath.UNKNOWN
    since: str = ""
    problem: Text | None = None
    advice: Text | None = None
    sound_advice: Text | None = None

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the topic ``conference``."""
        traffic = self.traffic
        return {
            "state": str(self.state),
            "name": self.name,
            "pid": self.pid or None,
            "title": self.title,
            "window_seen": self.window_seen,
            "minimised": self.minimised,
            "restarts": self.restarts,
            "cpu_percent": self.cpu_percent,
            "traffic_bps": {"in": traffic.tcp_in_bps, "out": traffic.tcp_out_bps},
            "computer_bps": {"in": traffic.computer_in_bps, "out": traffic.computer_out_bps},
            "udp_sockets": traffic.udp_sockets,
            "traffic_words": traffic.words().to_json(),
            "sound": str(self.sound),
            "since": self.since,
            "problem": self.problem.to_json() if self.problem else None,
            "advice": self.advice.to_json() if self.advice else None,
            "sound_advice": self.sound_advice.to_json() if self.sound_advice else None,
        }
