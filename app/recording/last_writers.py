"""Writers that outlive their engine: they finish what they were given before a copy is closed."""

from __future__ import annotations

import logging
import time
from pathlib import Path

import psutil

log = logging.getLogger(__name__)

WRITER = "app.recording.writer"
WAIT_S = 10.0
LOOK_S = 0.1


def still_written(folder: Path, limit_s: float = WAIT_S) -> bool:
    """Wait until no writer works on a copy any more; True where one still does at the limit."""
    until = time.monotonic() + limit_s
    while _has_writer(folder):
        if time.monotonic() > until:
            log.error("a writer still works on %s, which is left open", folder)
            return True
        time.sleep(LOOK_S)
    return False


def _has_writer(folder: Path) -> bool:
    for process in psutil.process_iter(["cmdline"]):
        words = process.info["cmdline"] or []
        if WRITER in words and str(folder) in words[words.index(WRITER) + 1 :][:1]:
            return True
    return False
