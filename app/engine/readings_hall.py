"""Sound and picture of the room beyond the plain samples: echo, chirp, clap, framing, screens."""

from __future__ import annotations

from app.engine.instrument_ground import InstrumentGround


class EngineHallReadings:
    """Implements ``app.checklist.readings_hall.HallReadings`` on the engine's desks."""

    def __init__(self, ground: InstrumentGround) -> None:
        self._on = ground
