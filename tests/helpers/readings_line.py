"""The line to the meeting: speed, delay, losses, other traffic, the host and its certificate.

In memory, for tests: all is well unless one says otherwise.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.checklist.readings_line import (
    CallStanding,
    InvitedRoom,
    MeetingPlace,
    OtherTraffic,
    ProbeWish,
    SpeedWish,
    SwitchOver,
)
from app.devices.network.adapter import AdapterFacts, AdapterKind
from app.devices.network.line_jobs import ProbeSeries, Speed
from app.devices.network.probe_figures import Probe
from app.model.checklist import ItemState, Phase
from app.model.conference import CallPoint, Finding
from app.model.reception import PointRole
from app.model.text import T


def steady(round_trip_ms: float = 38.0, count: int = 100) -> tuple[Probe, ...]:
    """Answers that all take the same time, ten a second."""
    return tuple(Probe(n / 10, round_trip_ms) for n in range(count))


@dataclass
class FakeLineReadings:
    """Implements ``app.checklist.readings_line.LineReadings``."""

    role: PointRole = PointRole.CENTRAL
    phase: Phase | None = Phase.T_MINUS_1D
    at: MeetingPlace = field(default_factory=MeetingPlace)
    row: Sequence[Probe] = field(default_factory=steady)
    method: str = "icmp"
    speeds: tuple[float, float] = (120.0, 110.0)
    line_mbps: float | None = 110.0
    adapter: AdapterFacts | None = field(
        default_factory=lambda: AdapterFacts("eth0", AdapterKind.WIRED, "", 1000)
    )
    traffic: OtherTraffic = field(default_factory=lambda: OtherTraffic(0.4, 0.2))
    switched: SwitchOver = field(
        default_factory=lambda: SwitchOver("eth0 192.0.2.1", "wwan0 198.51.100.1", 21.5)
    )
    findings: Sequence[Finding] = field(
        default_factory=lambda: [
            Finding(ItemState.PASS, T("test", "The host is allowed."), None, "host"),
            Finding(ItemState.PASS, T("test", "Valid for 80 days."), None, "tls"),
        ]
    )
    room: InvitedRoom = field(default_factory=lambda: InvitedRoom("…1234", "…1234", True))
    standing: CallStanding = field(
        default_factory=lambda: CallStanding(
            "in_call", "2026-11-22T08:00:00+07:00", "Phường Thạch Khôi", "gomeet", True
        )
    )
    listed: Sequence[CallPoint] = field(
        default_factory=lambda: [
            CallPoint(1, "Trung tâm", "central_point", present=True),
            CallPoint(2, "Thạch Khôi", present=True),
        ]
    )
    wishes: list[object] = field(default_factory=list)
    kept: list[Mapping[str, Any]] = field(default_factory=list)
    error: Exception | None = None

    def _ask(self, wish: object = None) -> None:
        self.wishes.append(wish)
        if self.error is not None:
            raise self.error

    async def place(self) -> MeetingPlace:
        self._ask()
        return self.at

    async def probes(self, wish: ProbeWish) -> ProbeSeries:
        self._ask(wish)
        return ProbeSeries(self.method, wish.host, "203.0.113.7", wish.port, tuple(self.row))

    async def speed(self, wish: SpeedWish) -> Speed:
        self._ask(wish)
        return Speed(*self.speeds, "speed.example", "https", {"down": [[0, 1]], "up": [[0, 1]]})

    async def way_out(self) -> AdapterFacts | None:
        self._ask()
        return self.adapter

    async def other_traffic(self, adapter: str, seconds: float) -> OtherTraffic:
        self._ask()
        return self.traffic

    async def switch_over(
        self, item: str, place: MeetingPlace, wait_s: float, back_s: float
    ) -> SwitchOver:
        self._ask()
        return self.switched

    async def preflight(self) -> Sequence[Finding]:
        self._ask()
        return self.findings

    async def invited_room(self) -> InvitedRoom:
        self._ask()
        return self.room

    async def call(self) -> CallStanding:
        self._ask()
        return self.standing

    async def joined(self, item: str, wait_s: float) -> CallStanding:
        self._ask()
        return self.standing

    async def points(self) -> Sequence[CallPoint]:
        self._ask()
        return self.listed

    async def keep(self, stem: str, record: Mapping[str, Any]) -> Path:
        self._ask()
        self.kept.append(record)
        path = Path(tempfile.mkdtemp(prefix="line-")) / f"{stem}.json"
        path.write_text(json.dumps(record), encoding="utf-8")
        return path
