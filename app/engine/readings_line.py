"""The line to the meeting: speed, delay, losses, other traffic, the host and its certificate."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
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
from app.conference.comparison import check_address
from app.conference.preflight import Preflight, preflight_limits
from app.devices.network.adapter import AdapterFacts, adapter_facts
from app.devices.network.carried import counters_of, mbps_between
from app.devices.network.line_jobs import (
    ProbeJob,
    ProbeSeries,
    Speed,
    SpeedJob,
    line_speed,
    probe_series,
)
from app.devices.network.link import link_facts
from app.engine.instrument_ground import InstrumentGround
from app.engine.invited_room import compared_room
from app.engine.line_switch import watch_switch
from app.engine.meeting_place import chosen_platform, meeting_address, meeting_place
from app.model.checklist import Phase
from app.model.clock import now_ns
from app.model.conference import CallPoint, CallState, Finding, PlatformProfile
from app.model.errors import DeviceError
from app.model.reception import PointRole
from app.model.text import T, Text

PROGRESS = "test_progress"
"""Topic: ``{item, share, words, values}`` while a long measurement runs, else None."""
HTTPS = 443
LOOK_S = 0.25

_PROBING = T("line", "Asking {host} ten times a second: {share} %")
_DOWN = T("line", "Measuring the way to us: {share} %")
_UP = T("line", "Measuring the way from us: {share} %")
_TO_BACKUP = T("line", "Waiting for the change to the backup line: {share} %")
_REACHING = T("line", "Trying to reach the meeting over the backup line: {share} %")
_JOINING = T("line", "Waiting until the meeting is joined: {share} %")


class EngineLineReadings:
    """Implements ``app.checklist.readings_line.LineReadings`` on the engine's desks."""

    def __init__(self, ground: InstrumentGround) -> None:
        self._on = ground
        self._board = ground.ground.board
        self._logs = ground.ground.paths.logs
        self._line_mbps: float | None = None

    @property
    def role(self) -> PointRole:
        """What this point is in the session."""
        return self._on.session.point_role

    @property
    def phase(self) -> Phase | None:
        """The phase of the test under way, as the topic ``test`` tells it."""
        run = self._board.get("test")
        return Phase(run["phase"]) if run else None

    async def place(self) -> MeetingPlace:
        """The chosen meeting's host, else the typed one."""
        return meeting_place(self._on.setup.current, await self._platform())

    async def probes(self, wish: ProbeWish) -> ProbeSeries:
        """Ask the host from a process of its own."""
        job = ProbeJob(
            *(wish.host, wish.port, wish.seconds, wish.secure, wish.own),
            *(wish.every_s, wish.answer_s),
        )

        def tell(progress: Mapping[str, Any]) -> None:
            self._tell(wish.item, progress["share"], _PROBING(host=wish.host), progress)

        try:
            return await probe_series(job, self._logs, tell)
        finally:
            self._board.set(PROGRESS, None)

    async def speed(self, wish: SpeedWish) -> Speed:
        """Measure with iperf3 or against a web address."""
        job = SpeedJob(wish.address, wish.seconds, wish.connections, wish.upload_address)

        def tell(progress: Mapping[str, Any]) -> None:
            words = _DOWN if progress["share"] < 0.5 else _UP
            self._tell(wish.item, progress["share"], words, progress)

        try:
            found = await line_speed(job, self._logs, tell)
        finally:
            self._board.set(PROGRESS, None)
        if wish.item == "NT2":
            self._line_mbps = min(found.down_mbps, found.up_mbps)
        return found

    @property
    def line_mbps(self) -> float | None:
        """What NT2 measured in this run."""
        return self._line_mbps

    async def way_out(self) -> AdapterFacts | None:
        """The adapter that the default route names."""
        route = (await asyncio.to_thread(link_facts, self._logs)).route
        return await asyncio.to_thread(adapter_facts, route.interface) if route else None

    async def other_traffic(self, adapter: str, seconds: float) -> OtherTraffic:
        """The adapter's counters before and after, less what the call is known to carry."""
        first = await asyncio.to_thread(counters_of, adapter)
        await asyncio.sleep(seconds)
        later = await asyncio.to_thread(counters_of, adapter)
        if first is None or later is None:
            raise DeviceError(
                T("line", "The system counts no traffic of “{adapter}”.")(adapter=adapter)
            )
        into, out = mbps_between(first, later)
        rates = call_rates_mbps(self._board.get("call"), self._board.get("conference"))
        if rates is None:
            return OtherTraffic(into, out, call_unknown=True)
        return OtherTraffic(max(0.0, into - rates[0]), max(0.0, out - rates[1]))

    async def switch_over(
        self, item: str, place: MeetingPlace, wait_s: float, back_s: float
    ) -> SwitchOver:
        """Watch the default route and the host."""

        def tell(stage: str, share: float) -> None:
            self._tell(item, share, _TO_BACKUP if stage == "wait" else _REACHING)

        try:
            port = place.port or HTTPS
            return await watch_switch(
                place.host, port, self._logs, tell, wait_s=wait_s, back_s=back_s
            )
        finally:
            self._board.set(PROGRESS, None)

    async def preflight(self) -> Sequence[Finding]:
        """Host and server of the chosen meeting, looked at as the page “Connect” does."""
        platform = await self._platform()
        address = meeting_address(self._on.setup.current, platform)
        if platform is None or address is None:
            return ()
        limits = preflight_limits(self._on.ground.figures.profile)
        look = Preflight(address, platform, limits, self._logs)
        return (*check_address(address, platform), *await look.findings())

    async def invited_room(self) -> InvitedRoom:
        """The topic ``invitation`` against the room's choice."""
        platform = await self._platform()
        return compared_room(self._board.get("invitation"), self._on.setup.current, platform)

    async def call(self) -> CallStanding:
        """The topic ``conference``."""
        topic = self._board.get("conference") or {}
        return CallStanding(
            state=str(topic.get("state") or CallState.IDLE),
            since=str(topic.get("since") or ""),
            display_name=str(topic.get("display_name") or ""),
            platform=str(topic.get("platform") or ""),
            has_password=bool(topic.get("has_password")),
            sharing=bool(topic.get("sharing")),
        )

    async def joined(self, item: str, wait_s: float) -> CallStanding:
        """Look at the call until it is joined or the time is over."""
        loop = asyncio.get_running_loop()
        begun = loop.time()
        try:
            while (await self.call()).state != CallState.IN_CALL:
                passed_s = loop.time() - begun
                if passed_s >= wait_s:
                    break
                self._tell(item, passed_s / wait_s, _JOINING)
                await asyncio.sleep(LOOK_S)
        finally:
            self._board.set(PROGRESS, None)
        return await self.call()

    async def points(self) -> Sequence[CallPoint]:
        """The topic ``points``."""
        return [CallPoint(**row) for row in self._board.get("points") or []]

    async def keep(self, stem: str, record: Mapping[str, Any]) -> Path:
        """Write into the folder of what is being measured."""
        folder = self._on.ground.paths.run / "measuring"
        path = folder / f"{self._on.session.id}-{stem}-{now_ns()}.json"
        text = json.dumps(record, ensure_ascii=False)
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        await asyncio.to_thread(path.write_text, text, "utf-8")
        return path

    async def _platform(self) -> PlatformProfile | None:
        root = self._on.ground.paths.root
        return await asyncio.to_thread(chosen_platform, self._on.setup.current, root)

    def _tell(
        self, item: str, share: float, words: Text, values: Mapping[str, Any] | None = None
    ) -> None:
        said = words(share=round(100 * share)).to_json()
        told = {"item": item, "share": round(share, 3), "words": said, "values": dict(values or {})}
        self._board.set(PROGRESS, told)


def call_rates_mbps(
    call: Mapping[str, Any] | None, conference: Mapping[str, Any] | None
) -> tuple[float, float] | None:
    """What the call carries in and out, by the topics; None while one runs that does not say."""
    if (conference or {}).get("state") not in {CallState.IN_CALL, CallState.RECONNECTING}:
        return 0.0, 0.0
    measures = (call or {}).get("measures") or {}
    rates = [
        [v for k, v in measures.items() if k.startswith(way) and k.endswith("_bps")]
        for way in ("in_", "out_")
    ]
    if not rates[0] and not rates[1]:
        return None
    return sum(rates[0]) / 1e6, sum(rates[1]) / 1e6
