"""How far the wall clock is off: from a time server where one is set, else from the system."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.devices.clock_check.sntp import PORT, TIMEOUT_S, SntpError, query_offset
from app.devices.clock_check.system import SystemClock, system_clock


class ClockSource(StrEnum):
    """Who vouches for the figure."""

    SERVER = "server"
    SYSTEM = "system"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """``offset_s`` is None where nobody could tell (offline, or no service keeps the clock).

    With the system as source the offset is what the system is still correcting (it may be None
    beside a known ``error_bound_s``, the system's own bound of its error). ``problem`` is a
    technical word for the log and the record.
    """

    source: ClockSource
    offset_s: float | None = None
    error_bound_s: float | None = None
    server: str = ""
    problem: str = ""


def clock_facts(
    server: str | None,
    log_dir: Path,
    *,
    port: int = PORT,
    timeout_s: float = TIMEOUT_S,
) -> ClockFacts:
    """Ask ``server`` (nothing is sent where it is None or empty), then the system; blocks <= 4 s.

    Never raises: what cannot be told stays None.
    """
    problem = ""
    if server:
        try:
            return ClockFacts(
                ClockSource.SERVER,
                query_offset(server, port=port, timeout_s=timeout_s),
                server=server,
            )
        except SntpError as error:
            problem = str(error)
    return from_system(system_clock(log_dir), server or "", problem)


def from_system(clock: SystemClock, server: str = "", problem: str = "") -> ClockFacts:
    """What the system's own word amounts to: an offset only where it says that it is kept."""
    if not clock.synchronised:
        return ClockFacts(ClockSource.NONE, server=server, problem=problem or "not synchronised")
    if clock.offset_s is None and clock.error_bound_s is None:
        return ClockFacts(ClockSource.NONE, server=server, problem=problem or "no figure")
    return ClockFacts(
        ClockSource.SYSTEM,
        clock.offset_s,
        clock.error_bound_s,
        server,
        problem,
    )
