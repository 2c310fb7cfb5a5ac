"""What the operating system itself says of its clock: synchronised or not, and how exact.

Linux: the kernel's own state (``adjtimex``), which chrony, systemd-timesyncd and ntpd all set.
Windows: ``w32tm /query /status /verbose``. Neither sends anything over the network.
"""

from __future__ import annotations

import ctypes
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from app.system.processes import start_child

_UNSYNCHRONISED = 0x40  # STA_UNSYNC of <sys/timex.h>
_CLOCK_ERROR = 5  # TIME_ERROR, what adjtimex returns for a clock that nobody keeps
_US_PER_S = 1_000_000
_NS_PER_S = 1_000_000_000
_NANO = 0x2000  # STA_NANO: the offset is in nanoseconds


@dataclass(frozen=True, slots=True)
class SystemClock:
    """``synchronised`` is None where the system does not tell; ``offset_s`` likewise.

    ``error_bound_s`` is the system's own bound of its error, in seconds.
    """

    synchronised: bool | None
    offset_s: float | None = None
    error_bound_s: float | None = None


class _Timex(ctypes.Structure):
    """``struct timex`` of Linux, up to the fields that are read; the rest is room."""

    _fields_ = [
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("room", ctypes.c_byte * 256),
    ]


def system_clock(log_dir: Path) -> SystemClock:
    """Ask the system now; never raises, an unwilling system is simply unknown."""
    try:
        return _windows_clock(log_dir) if sys.platform == "win32" else _linux_clock()
    except (OSError, AttributeError, ValueError):
        return SystemClock(None)


def _linux_clock() -> SystemClock:
    state = _Timex()
    returned = ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.byref(state))
    if returned < 0:
        return SystemClock(None)
    return from_timex(returned, state.status, state.offset, state.maxerror)


def from_timex(returned: int, status: int, offset: int, maxerror_us: int) -> SystemClock:
    """Read the kernel's answer. ``offset`` is what is still being slewed away."""
    if returned == _CLOCK_ERROR or status & _UNSYNCHRONISED:
        return SystemClock(synchronised=False)
    scale = _NS_PER_S if status & _NANO else _US_PER_S
    return SystemClock(
        synchronised=True, offset_s=offset / scale, error_bound_s=maxerror_us / _US_PER_S
    )


def _windows_clock(log_dir: Path) -> SystemClock:
    child = start_child(
        "w32tm", ["w32tm", "/query", "/status", "/verbose"], log_dir=log_dir, stdout=True
    )
    with child.stdout as output:
        text = output.read().decode(errors="replace")
    child.stop()
    return from_w32tm(text)


def from_w32tm(text: str) -> SystemClock:
    """Read the output of ``w32tm /query /status /verbose``.

    The labels are in the language of Windows, so lines are told by their form and their order:
    the first ``n(...)`` is the leap indicator (3: never set), the only ``key: seconds`` line after
    the blank one is the phase offset, and the second ``seconds`` line of the head is the root
    dispersion, the bound of the error.
    """
    head, _, tail = text.replace("\r", "").strip().partition("\n\n")
    leap = re.search(r":\s*(\d)\s*\(", head)
    if leap is None:
        return SystemClock(None)
    if leap.group(1) == "3":
        return SystemClock(synchronised=False)
    seconds = r":\s*(-?\d+[.,]\d+)s\s*$"
    bounds = [_number(found) for found in re.findall(seconds, head, re.MULTILINE)]
    phase = [_number(found) for found in re.findall(seconds, tail, re.MULTILINE)]
    return SystemClock(
        synchronised=True,
        offset_s=phase[0] if phase else None,
        error_bound_s=bounds[1] if len(bounds) > 1 else None,
    )


def _number(text: str) -> float:
    return float(text.replace(",", "."))
