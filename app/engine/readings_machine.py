"""The computer itself: load, memory, heat, updates, supply, disks, safety, the recorder."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.checklist.readings_machine import CopyMedium, Kept, Safety, Upkeep
from app.devices.machine.load import LoadFacts, load_facts
from app.devices.machine.pending_restart import restart_pending
from app.devices.machine.people import logged_in, screen_locks
from app.devices.machine.protection import protection
from app.devices.machine.quiet import quiet_facts
from app.devices.machine.updates import updates_running
from app.devices.machine.usb import usb_devices
from app.devices.power.nut import UpsFacts, ups_facts
from app.devices.storage.smart import DiskHealth, disk_health
from app.devices.storage.volumes import volume_of
from app.engine.instrument_ground import InstrumentGround
from app.model.errors import DeviceError
from app.model.recording import CopyRole, KeptRecording
from app.model.text import T

SAFETY_ITEM = "SE1"


class EngineMachineReadings:
    """Implements ``app.checklist.readings_machine.MachineReadings`` on the engine's desks."""

    def __init__(self, ground: InstrumentGround) -> None:
        self._on = ground
        self._logs = ground.ground.paths.logs

    async def disk_health(self, role: CopyRole) -> DiskHealth:
        """Ask the disk of the chosen folder."""
        setup = self._on.setup.current
        primary = role is CopyRole.PRIMARY
        folder = setup.primary_folder if primary else setup.external_folder
        if folder is None:
            raise DeviceError(T("devices", "No folder has been chosen for this copy."))
        return await asyncio.to_thread(disk_health, folder, self._logs)

    async def ups(self) -> UpsFacts | None:
        """Ask Network UPS Tools on this computer."""
        return await asyncio.to_thread(ups_facts, self._logs)

    async def load(self, seconds: float) -> LoadFacts:
        """Measure for ``seconds``."""
        return await asyncio.to_thread(load_facts, seconds, self._logs)

    async def upkeep(self) -> Upkeep:
        """Ask the system."""
        pending, updates, quiet = await asyncio.gather(
            asyncio.to_thread(restart_pending),
            asyncio.to_thread(updates_running),
            asyncio.to_thread(quiet_facts, self._logs),
        )
        awake = self._on.ground.board.get("awake") or {}
        return Upkeep(pending, updates, quiet, bool(awake.get("held")))

    async def safety(self) -> Safety:
        """Ask the system, and the database for what was accepted before on this computer."""
        computer = socket.gethostname()
        locks, guard, usb = await asyncio.gather(
            asyncio.to_thread(screen_locks, self._logs),
            asyncio.to_thread(protection, self._logs),
            asyncio.to_thread(usb_devices, self._logs),
        )
        ground = self._on.ground
        good = await ground.thread.run(ground.store.tests.last_good, SAFETY_ITEM, computer)
        known = None if good is None else [str(row["id"]) for row in good.facts.get("usb") or ()]
        accounts = await asyncio.to_thread(logged_in)
        return Safety(accounts, locks, guard, usb, known, computer)

    async def topic(self, name: str) -> Any:
        """The board's present value."""
        return self._on.ground.board.get(name)

    async def topic_twice(self, name: str, seconds: float) -> tuple[Any, Any]:
        """The board's value at two moments."""
        before = await self.topic(name)
        await asyncio.sleep(seconds)
        return before, await self.topic(name)

    async def kept(self) -> Kept:
        """Read the database, then look which disks are connected."""
        store, session = self._on.ground.store, self._on.session.id
        run = self._on.ground.thread.run
        recordings = await run(store.recordings.of_session, session)
        return Kept(
            recordings,
            await run(store.recordings.checks, session),
            await run(store.packages.of_session, session),
            await run(store.platform_recordings.of_session, session),
            await asyncio.to_thread(_media, recordings, self._logs),
        )


def _media(recordings: Sequence[KeptRecording], log_dir: Path) -> list[CopyMedium]:
    """What each copy lies on now, each folder once; may block."""
    copies = {copy.path: copy for kept in recordings for copy in kept.record.copies}
    return [
        CopyMedium(path, copy.role, copy.sha256, *_medium(Path(path), log_dir))
        for path, copy in copies.items()
    ]


def _medium(folder: Path, log_dir: Path) -> tuple[str, str]:
    """Name of the volume and serial number of the disk; both empty where it is not connected."""
    volume = volume_of(folder) if folder.is_dir() else None
    if volume is None:
        return "", ""
    return volume.id, disk_health(folder, log_dir).serial or volume.serial
