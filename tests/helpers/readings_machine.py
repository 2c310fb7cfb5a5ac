"""The computer itself: load, memory, heat, updates, supply, disks, safety, the recorder.

In memory, for tests: all is well unless one says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class FakeMachineReadings:
    """Implements ``app.checklist.readings_machine.MachineReadings``."""
