"""The line to the meeting: speed, delay, losses, other traffic, the host and its certificate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from app.devices.network.adapter import AdapterFacts
from app.devices.network.line_jobs import ProbeSeries, Speed
from app.model.checklist import Phase
from app.model.conference import CallPoint, Finding
from app.model.reception import PointRole


@dataclass(frozen=True, slots=True)
class MeetingPlace:
    """Where the meeting is held, as far as this machine knows.

    ``source`` is ``meeting`` (the chosen platform and its link, which may come from the
    invitation), ``typed`` or empty. ``port`` is None where no link names one. ``secure`` is true
    where the host speaks TLS there; ``local`` where the host is this machine itself (practice).
    """

    host: str = ""
    port: int | None = None
    secure: bool = True
    source: str = ""
    platform: str = ""
    platform_name: str = ""
    local: bool = False


@dataclass(frozen=True, slots=True)
class SpeedWish:
    """What is to be measured: address of the test server, seconds a direction, connections."""

    item: str
    address: str
    seconds: float
    connections: int
    upload_address: str = ""


@dataclass(frozen=True, slots=True)
class ProbeWish:
    """Whom to ask how long and how often; ``own``: a server of our own here (practice)."""

    item: str
    host: str
    port: int
    secure: bool
    own: bool
    seconds: float
    every_s: float
    answer_s: float


@dataclass(frozen=True, slots=True)
class OtherTraffic:
    """Megabits a second on an adapter in a quiet time; the call's own are taken off already.

    ``call_unknown`` is true while a call runs of whose traffic nothing is known.
    """

    in_mbps: float
    out_mbps: float
    call_unknown: bool = False


@dataclass(frozen=True, slots=True)
class SwitchOver:
    """How the change to another line went; ``back_s`` is None where the host was not reached.

    ``after`` is empty where the way out stayed the same all the time.
    """

    before: str
    after: str = ""
    back_s: float | None = None


@dataclass(frozen=True, slots=True)
class InvitedRoom:
    """The room of the invitation beside the chosen one, both as they may be shown.

    ``same`` is None where there is nothing to compare: no invitation was read, or it names no room.
    """

    invited: str = ""
    chosen: str = ""
    same: bool | None = None


@dataclass(frozen=True, slots=True)
class CallStanding:
    """The call just now, as the topic ``conference`` tells it; ``state`` as ``CallState``."""

    state: str
    since: str = ""
    display_name: str = ""
    platform: str = ""
    has_password: bool = False
    sharing: bool = False


class LineReadings(Protocol):
    """What items may ask of it; every method may raise an ``AppError``."""

    @property
    def role(self) -> PointRole:
        """What this point is in the session."""

    @property
    def phase(self) -> Phase | None:
        """The phase of the test under way; None where there is none."""

    async def place(self) -> MeetingPlace:
        """Where the meeting is held."""

    async def probes(self, wish: ProbeWish) -> ProbeSeries:
        """Ask the host at the set times."""

    async def speed(self, wish: SpeedWish) -> Speed:
        """Measure both directions; the slower one is kept for :meth:`line_mbps`."""

    @property
    def line_mbps(self) -> float | None:
        """The slower direction of the line within the country as it was measured in this run."""

    async def way_out(self) -> AdapterFacts | None:
        """The adapter of the default route; None where there is no way out."""

    async def other_traffic(self, adapter: str, seconds: float) -> OtherTraffic:
        """Listen to an adapter's counters for ``seconds``."""

    async def switch_over(
        self, item: str, place: MeetingPlace, wait_s: float, back_s: float
    ) -> SwitchOver:
        """Wait up to ``wait_s`` for another way out, then up to ``back_s`` for the host."""

    async def preflight(self) -> Sequence[Finding]:
        """What a look at the chosen meeting's server shows: host, name, TLS, answer."""

    async def invited_room(self) -> InvitedRoom:
        """The room of the invitation against the chosen one."""

    async def call(self) -> CallStanding:
        """The call just now."""

    async def joined(self, item: str, wait_s: float) -> CallStanding:
        """The call once it is joined, or as it stands after ``wait_s``."""

    async def points(self) -> Sequence[CallPoint]:
        """The points on the list of the session."""

    async def keep(self, stem: str, record: Mapping[str, Any]) -> Path:
        """Write a record (a series of figures) as a file of JSON, to become evidence."""
