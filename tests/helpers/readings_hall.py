"""Sound and picture of the room beyond the plain samples: echo, chirp, clap, framing, screens.

In memory, for tests: all is well unless one says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class FakeHallReadings:
    """Implements ``app.checklist.readings_hall.HallReadings``."""
