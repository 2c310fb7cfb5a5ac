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
    own = os.getpid()
    if sys.platform == "win32":
        _set(own, psutil.ABOVE_NORMAL_PRIORITY_CLASS)
        return
    if os.getsid(own) == own:  # else it shares its group with a shell
        _set_group(own, EAGER_NICE)
    _set(own, EAGER_NICE)


def be_patient(pid: int) -> None:
    """Put a child behind ordinary programs: work that may take longer."""
    if sys.platform == "win32":
        _set(pid, psutil.BELOW_NORMAL_PRIORITY_CLASS)
        return
    _set_group(pid, PATIENT_GROUP_NICE)
    _set(pid, PATIENT_NICE)


def be_ordinary(pid: int) -> None:
    """Take from a program of others what it inherited of our own priority: it waits for us."""
    if sys.platform == "win32":
        _set(pid, psutil.NORMAL_PRIORITY_CLASS)
        return
    _set_group(pid, 0)
    _set(pid, 0)


def pass_on(pid: int) -> None:
    """Give a child that has just begun in a session of its own the priority of this process.

    Linux schedules sessions as groups, and a process's own priority counts within its group alone
    (sched(7), "The autogroup feature"): the group of a new session begins at zero.
    """
    if sys.platform != "win32" and (level := os.getpriority(os.PRIO_PROCESS, 0)):
        _set_group(pid, level)


def _set(pid: int, level: int) -> None:
    try:
        psutil.Process(pid).nice(level)
    except (psutil.Error, OSError):
        log.debug("priority of process %d stays as it is", pid)


def _set_group(pid: int, level: int) -> None:
    try:
        Path(f"/proc/{pid}/autogroup").write_text(f"{level}\n")
    except OSError:  # no such groups here, or no right to go before others
        log.debug("priority of the group of process %d stays as it is", pid)
