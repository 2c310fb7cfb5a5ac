"""The computer itself: load, memory, heat, updates, supply, disks, safety, the recorder."""

from __future__ import annotations

from app.engine.instrument_ground import InstrumentGround


class EngineMachineReadings:
    """Implements ``app.checklist.readings_machine.MachineReadings`` on the engine's desks."""

    def __init__(self, ground: InstrumentGround) -> None:
        self._on = ground
