"""What every reading of the checklist stands on: the engine's ground, devices, setup, session."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.setup_desk import SetupDesk
from app.model.reception import Session


@dataclass(frozen=True, slots=True)
class InstrumentGround:
    """Handed to each group of readings as a test begins; topics stand on ``ground.board``."""

    ground: Ground
    devices: DeviceDesk
    setup: SetupDesk
    session: Session
