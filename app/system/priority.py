"""Who waits when the computer is busy: never the recording."""

from __future__ import annotations

import logging
import sys

import psutil

log = logging.getLogger(__name__)

EAGER_NICE = -5
PATIENT_NICE = 10


def hurry() -> None:
    """Put this process before ordinary programs, as far as the system allows.

    On Linux children inherit it, and it needs a right that a plain user may lack; on Windows each
    process is put there by its own call.
    """
    _set(psutil.Process(), eager=True)


def be_patient(pid: int) -> None:
    """Put a process behind ordinary programs: work that may take longer."""
    _set(psutil.Process(pid), eager=False)


def _set(process: psutil.Process, *, eager: bool) -> None:
    if sys.platform == "win32":
        level = psutil.ABOVE_NORMAL_PRIORITY_CLASS if eager else psutil.BELOW_NORMAL_PRIORITY_CLASS
    else:
        level = EAGER_NICE if eager else PATIENT_NICE
    try:
        process.nice(level)
    except (psutil.Error, OSError):
        log.debug("priority of process %d stays as it is", process.pid)
