"""The computer itself: load, memory, heat, updates, supply, disks, safety, the recorder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from app.devices.machine.load import LoadFacts
from app.devices.machine.protection import Protection
from app.devices.machine.quiet import QuietFacts
from app.devices.machine.usb import UsbDevice
from app.devices.power.nut import UpsFacts
from app.devices.storage.smart import DiskHealth
from app.model.conference import PlatformRecordingNote
from app.model.packages import Package
from app.model.recording import CopyRole, KeptCopyCheck, KeptRecording


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What may disturb a session: each answer is None where the system does not tell.

    ``kept_awake`` is true while the program itself keeps the computer from sleeping.
    """

    restart_pending: bool | None
    updates: Sequence[str]
    quiet: QuietFacts
    kept_awake: bool = False


@dataclass(frozen=True, slots=True)
class Safety:
    """Who and what is at the computer. ``usb`` and ``protection`` are None where not told.

    ``known_usb`` are the ids that a person accepted the last time; None: never asked yet.
    """

    accounts: Sequence[str]
    screen_locks: bool | None
    protection: Sequence[Protection] | None
    usb: Sequence[UsbDevice] | None
    known_usb: Sequence[str] | None
    computer: str = ""


@dataclass(frozen=True, slots=True)
class CopyMedium:
    """One copy of a recording and what it lies on; ``serial`` is empty where not told.

    ``volume`` is the volume's name, empty where the disk is not connected now.
    """

    path: str
    role: CopyRole
    sha256: str
    volume: str
    serial: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What the database holds of the session's recording and of what came after."""

    recordings: Sequence[KeptRecording]
    checks: Sequence[KeptCopyCheck]
    packages: Sequence[Package]
    platform: Sequence[PlatformRecordingNote]
    media: Sequence[CopyMedium]


class MachineReadings(Protocol):
    """What items may ask of it; every method may raise an ``AppError``."""

    async def disk_health(self, role: CopyRole) -> DiskHealth:
        """What the disk of a copy says of its health."""

    async def ups(self) -> UpsFacts | None:
        """The supply that Network UPS Tools looks after; None where there is none."""

    async def load(self, seconds: float) -> LoadFacts:
        """Processor over ``seconds``, memory, heat."""

    async def upkeep(self) -> Upkeep:
        """Restart, updates, sleep, screen saver, messages."""

    async def safety(self) -> Safety:
        """Accounts, screen lock, protection, USB devices."""

    async def topic(self, name: str) -> Any:
        """A topic of the engine as it is announced now (docs/architecture.md); None: not there."""

    async def topic_twice(self, name: str, seconds: float) -> tuple[Any, Any]:
        """A topic now and ``seconds`` later."""

    async def kept(self) -> Kept:
        """What was kept of the session."""
