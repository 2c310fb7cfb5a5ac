"""What the engine watches beside the recording: devices, disks, power, line, clock.

Every look is taken in a thread of its own kind, so that one that hangs (a dead network share, a
stuck sound server) delays nothing else.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from app.devices.camera.presence import list_cameras
from app.devices.clock_check.offset import clock_facts
from app.devices.network.line_look import LOOK_S as NETWORK_S
from app.devices.network.line_look import LineLook
from app.devices.network.link import link_mark
from app.devices.network.observation import NetworkFacts, network_facts
from app.devices.power.supply import power_facts
from app.devices.sound_presence import SoundPresence, sound_presence
from app.devices.storage.volumes import list_volumes
from app.engine.board import Board
from app.model.devices import DeviceInfo
from app.model.errors import AppError
from app.model.text import T
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

PRESENCE_S = 1.0
VOLUMES_S = 2.0
POWER_S = 10.0
CLOCK_S = 600.0
LOOKUP_S = 2.0
LATE_S = 3.0

R = TypeVar("R")


class Monitors:
    """Keeps the topics ``devices``, ``power``, ``network`` and ``clock`` true."""

    def __init__(self, board: Board, paths: DataPaths) -> None:
        self._board = board
        self._paths = paths
        self._tasks: list[asyncio.Task[None]] = []
        self._executors: list[ThreadPoolExecutor] = []
        self._more: list[tuple[str, float, Callable[[], Any], Callable[[Any], None]]] = []
        self._devices: dict[str, list[dict[str, Any]]] = {
            "cameras": [],
            "microphones": [],
            "speakers": [],
            "volumes": [],
        }
        self._late: dict[str, Callable[[], None]] = {}
        self._present: dict[str, frozenset[str]] = {}
        self.on_appeared: Callable[[Sequence[DeviceInfo]], None] = lambda _devices: None
        self.on_usual: Callable[[tuple[str, str]], None] = lambda _names: None
        board.set("devices", dict(self._devices))
        board.set("power", {"state": "unknown"})
        board.set("network", {"state": "unknown", "address": "", "value": None})
        board.set("clock", {"state": "unknown", "offset_s": None})

    def also(
        self, name: str, every_s: float, look: Callable[[], Any], tell: Callable[[Any], None]
    ) -> None:
        """Watch something more from :meth:`start` on; ``look`` runs in a thread of its own."""
        self._more.append((name, every_s, look, tell))

    def late(self, name: str, tell: Callable[[], None]) -> None:
        """Have ``tell`` called when a look takes longer than ``LATE_S``: nothing is known then."""
        self._late[name] = tell

    def start(self) -> None:
        """Begin watching."""
        line = LineLook(link_mark, self._look_at_network)
        for name, every_s, look, tell in (
            *self._more,
            ("cameras", PRESENCE_S, list_cameras, self._tell_devices("cameras")),
            ("sound", PRESENCE_S, sound_presence, self._tell_sound),
            ("volumes", VOLUMES_S, list_volumes, self._tell_devices("volumes")),
            ("power", POWER_S, power_facts, self._tell_power),
            ("network", NETWORK_S, line.look, self._tell_network),
            ("clock", CLOCK_S, self._look_at_clock, self._tell_clock),
        ):
            self._tasks.append(asyncio.create_task(self._watch(name, every_s, look, tell)))

    async def stop(self) -> None:
        """Stop watching; a look that hangs is left behind."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for executor in self._executors:
            executor.shutdown(wait=False, cancel_futures=True)

    async def _watch(
        self, name: str, every_s: float, look: Callable[[], R], tell: Callable[[R], None]
    ) -> None:
        executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"watch:{name}")
        self._executors.append(executor)
        loop = asyncio.get_running_loop()
        while True:
            try:
                looking = loop.run_in_executor(executor, look)
                await asyncio.wait({looking}, timeout=LATE_S)
                if not looking.done() and name in self._late:
                    self._late[name]()
                tell(await looking)
            except AppError as error:
                log.info("watching %s: %s", name, error)
            except Exception:  # the edge: one watch that fails must not end the watching
                log.exception("watching %s failed", name)
            await asyncio.sleep(every_s)

    def _tell_devices(self, kind: str) -> Callable[[Any], None]:
        def tell(found: Any) -> None:
            self._publish(**{kind: found})

        return tell

    def _tell_sound(self, found: SoundPresence) -> None:
        self._publish(microphones=found.microphones, speakers=found.speakers)
        names = {device.id: device.name for device in (*found.microphones, *found.speakers)}
        microphone, speaker = found.usual
        self.on_usual((names.get(microphone, microphone), names.get(speaker, speaker)))

    def _publish(self, **found: Any) -> None:
        for kind, devices in found.items():
            self._devices[kind] = [device.to_json() for device in devices]
            if kind != "volumes":
                self._tell_appeared(kind, devices)
        self._board.set("devices", dict(self._devices))

    def _tell_appeared(self, kind: str, devices: Sequence[DeviceInfo]) -> None:
        before = self._present.get(kind, frozenset())
        self._present[kind] = frozenset(device.id for device in devices)
        appeared = [device for device in devices if device.id not in before]
        if appeared:
            self.on_appeared(appeared)

    def _tell_power(self, facts: Any) -> None:
        state = "could_not_test"
        if facts.on_mains is not None:
            state = "pass" if facts.on_mains else "caution"
        self._board.set(
            "power",
            {
                "state": state,
                "on_mains": facts.on_mains,
                "battery_percent": facts.battery_percent,
                "minutes": facts.minutes,
            },
        )

    def _look_at_network(self) -> NetworkFacts:
        return network_facts(None, LOOKUP_S, self._paths.logs)

    def _tell_network(self, facts: Any) -> None:
        route = facts.links.route
        if route is not None:
            value = T("network", "connected through {link}")(link=route.interface)
        elif facts.links.up:
            value = T("network", "line up, no way to the outside")
        else:
            value = T("network", "no line")
        state = "pass" if route is not None else "caution"
        address = route.gateway if route is not None else ""
        self._board.set("network", {"state": state, "address": address, "value": value.to_json()})

    def _look_at_clock(self) -> Any:
        return clock_facts(None, self._paths.logs)

    def _tell_clock(self, facts: Any) -> None:
        known = facts.offset_s is not None
        state = ("pass" if abs(facts.offset_s) <= 1.0 else "caution") if known else "could_not_test"
        self._board.set("clock", {"state": state, "offset_s": facts.offset_s})
