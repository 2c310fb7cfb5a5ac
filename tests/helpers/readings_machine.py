"""The computer itself: load, memory, heat, updates, supply, disks, safety, the recorder.

In memory, for tests: all is well unless one says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.checklist.readings_machine import Kept, Safety, Upkeep
from app.devices.machine.load import Heat, LoadFacts
from app.devices.machine.protection import Protection
from app.devices.machine.quiet import QuietFacts
from app.devices.machine.usb import UsbDevice
from app.devices.power.nut import UpsFacts
from app.devices.storage.smart import DiskHealth
from app.model.recording import CopyRole

KEYBOARD = UsbDevice("046d:c31c:", "Logitech USB Keyboard")
CAMERA = UsbDevice("046d:0892:1a2b", "HD Pro Webcam C920")


@dataclass
class FakeMachineReadings:
    """Implements ``app.checklist.readings_machine.MachineReadings``."""

    health: DiskHealth = field(
        default_factory=lambda: DiskHealth(passed=True, serial="SN-1", model="Disk", celsius=31.0)
    )
    supply: UpsFacts | None = None
    busy: LoadFacts = field(
        default_factory=lambda: LoadFacts(
            12.0, 3.0, 9_000_000_000, 16_000_000_000, Heat("coretemp Core 0", 52.0, 80.0)
        )
    )
    kept_up: Upkeep = field(
        default_factory=lambda: Upkeep(
            restart_pending=False,
            updates=(),
            quiet=QuietFacts(stays_awake=True, screen_stays=True, messages_off=True),
        )
    )
    safe: Safety = field(
        default_factory=lambda: Safety(
            accounts=("canbo",),
            screen_locks=True,
            protection=[Protection("Windows Defender", on=True, current=True)],
            usb=[KEYBOARD, CAMERA],
            known_usb=[KEYBOARD.id, CAMERA.id],
            computer="may-tiep-dan",
        )
    )
    topics: dict[str, Any] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    held: Kept = field(default_factory=lambda: Kept((), (), (), (), ()))

    async def disk_health(self, role: CopyRole) -> DiskHealth:
        return self.health

    async def ups(self) -> UpsFacts | None:
        return self.supply

    async def load(self, seconds: float) -> LoadFacts:
        return self.busy

    async def upkeep(self) -> Upkeep:
        return self.kept_up

    async def safety(self) -> Safety:
        return self.safe

    async def topic(self, name: str) -> Any:
        return self.topics.get(name)

    async def topic_twice(self, name: str, seconds: float) -> tuple[Any, Any]:
        return self.before.get(name), self.topics.get(name)

    async def kept(self) -> Kept:
        return self.held
