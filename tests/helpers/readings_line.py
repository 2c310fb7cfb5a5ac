"""The line to the meeting: speed, delay, losses, other traffic, the host and its certificate.

In memory, for tests: all is well unless one says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class FakeLineReadings:
    """Implements ``app.checklist.readings_line.LineReadings``."""
