"""Who waits when the computer is busy: never the recording."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import psutil

log = logging.getLogger(__name__)

EAGER_NICE = -5
PATIENT_NICE = 10
PATIENT_GROUP_NICE = 4
"""A third of an ordinary session's share: a group far behind would wait for ever beside many."""


def hurry() -> None:
    """Put this process before ordinary programs, as far as the system allows.

    On Linux it needs a right that a plain user may lack; children inherit it, but for what
    :func:`pass_on` gives them. On Windows each process is put there by its own call.
    """
    _set(psutil.Process(), eager=True)


def be_patient(pid: int) -> None:
    """Put a process behind ordinary programs: work that may take longer."""
    _set(psutil.Process(pid), eager=False)


def be_ordinary(pid: int) -> None:
    """Take from a program of others what it inherited of our own priority: it waits for us."""
    if sys.platform == "win32":
        level = psutil.NORMAL_PRIORITY_CLASS
    else:
        level = 0
        _set_group(pid, level)
    try:
        psutil.Process(pid).nice(level)
    except (psutil.Error, OSError):
        log.debug("priority of process %d stays as it is", pid)


def pass_on(pid: int) -> None:
    """Give a child that has just begun in a session of its own the priority of this process.

    Linux schedules sessions as groups, and a process's own priority counts within its group alone
    (sched(7), "The autogroup feature"): the group of a new session begins at zero.
    """
    if sys.platform != "win32" and (level := os.getpriority(os.PRIO_PROCESS, 0)):
        _set_group(pid, level)


def _set(process: psutil.Process, *, eager: bool) -> None:
    if sys.platform == "win32":
        level = psutil.ABOVE_NORMAL_PRIORITY_CLASS if eager else psutil.BELOW_NORMAL_PRIORITY_CLASS
    else:
        level = EAGER_NICE if eager else PATIENT_NICE
        if os.getsid(process.pid) == process.pid:  # else it shares its group with a shell
            _set_group(process.pid, level if eager else PATIENT_GROUP_NICE)
    try:
        process.nice(level)
    except (psutil.Error, OSError):
        log.debug("priority of process %d stays as it is", process.pid)


def _set_group(pid: int, level: int) -> None:
    try:
        Path(f"/proc/{pid}/autogroup").write_text(f"{level}\n")
    except OSError:  # no such groups here, or no right to go before others
        log.debug("priority of the group of process %d stays as it is", pid)
