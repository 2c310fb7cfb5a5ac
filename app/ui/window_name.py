"""The name under which this window is known to the engine."""

from __future__ import annotations

import os


def window_name() -> str:
    """One name a process: for the lease of the meeting, the screens, the room's display."""
    return f"window-{os.getpid()}"
