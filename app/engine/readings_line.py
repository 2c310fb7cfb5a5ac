"""The line to the meeting: speed, delay, losses, other traffic, the host and its certificate."""

from __future__ import annotations

from app.engine.instrument_ground import InstrumentGround


class EngineLineReadings:
    """Implements ``app.checklist.readings_line.LineReadings`` on the engine's desks."""

    def __init__(self, ground: InstrumentGround) -> None:
        self._on = ground
