"""The clock's offset from a server or the system, and what the battery says."""

from __future__ import annotations

import socket
import struct
import threading
from collections import namedtuple
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.clock_check.offset import ClockFacts, ClockSource, clock_facts, from_system
from app.devices.clock_check.sntp import SntpError, offset_from_answer, query_offset
from app.devices.clock_check.system import (
    SystemClock,
    from_timex,
    from_w32tm,
    system_clock,
)
from app.devices.power.supply import PowerFacts, from_battery, power_facts

NTP_EPOCH_S = 2_208_988_800
W32TM = """\
Leap Indicator: 0(no warning)
Stratum: 4 (secondary reference - syncd by (S)NTP)
Precision: -23 (119.209ns per tick)
Root Delay: 0.0399172s
Root Dispersion: 0.7903113s
ReferenceId: 0x14653909 (source IP:  20.101.57.9)
Last Successful Sync Time: 11/22/2026 8:12:07 AM
Source: time.windows.com,0x9
Poll Interval: 10 (1024s)

Phase Offset: -0.0004142s
ClockRate: 0.0156250s
State Machine: 2 (Sync)
Time Source Flags: 0 (None)
Server Role: 0 (None)
Last Sync Error: 0 (The command completed successfully.)
Time since Last Good Sync Time: 41.1239523s
"""
W32TM_UNSET = """\
Leap Indicator: 3(not synchronized)
Stratum: 0 (unspecified)
Precision: -23 (119.209ns per tick)
Root Delay: 0.0000000s
Root Dispersion: 0.0000000s
ReferenceId: 0x00000000 (unspecified)
Last Successful Sync Time: unspecified
Source: Local CMOS Clock
Poll Interval: 10 (1024s)
"""


def packet(token: int, arrived: float, left: float, *, head: int = 0x24, stratum: int = 2) -> bytes:
    """A server's answer with these wall-clock seconds."""

    def stamp(seconds: float) -> tuple[int, int]:
        ticks = round((seconds + NTP_EPOCH_S) * 2**32)
        return (ticks >> 32) & 0xFFFFFFFF, ticks & 0xFFFFFFFF

    words = (0, 0, 0, 0, 0, token >> 32, token & 0xFFFFFFFF, *stamp(arrived), *stamp(left))
    return struct.pack("!BBbb11I", head, stratum, 0, 0, *words)


@given(st.integers(-(10**6), 10**6), st.integers(0, 2000), st.integers(0, 500))
def test_offset_is_what_the_two_ways_agree_on(offset_ms: int, way_ms: int, work_ms: int) -> None:
    sent, offset, way, work = 1_800_000_000.0, offset_ms / 1e3, way_ms / 1e3, work_ms / 1e3
    answer = packet(77, sent + way + offset, sent + way + work + offset)
    got = offset_from_answer(answer, 77, sent, sent + 2 * way + work)
    assert got == pytest.approx(offset, abs=1e-5)


def test_years_after_the_counter_turned_over_are_read() -> None:
    sent = 2_100_000_000.0  # July 2036
    answer = packet(1, sent, sent)
    assert offset_from_answer(answer, 1, sent, sent) == pytest.approx(0, abs=1e-5)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"short",
        packet(1, 0, 0, head=0xE4),
        packet(1, 0, 0, head=0x23),
        packet(1, 0, 0, stratum=0),
        packet(1, 0, 0, stratum=16),
        packet(2, 0, 0),
    ],
)
def test_answer_that_is_no_time_is_refused(answer: bytes) -> None:
    with pytest.raises(SntpError):
        offset_from_answer(answer, 1, 0.0, 0.0)


@pytest.fixture
def time_server() -> Iterator[tuple[int, Callable[[], None]]]:
    """A server on this machine that is 2.5 s ahead; gives its port and how to silence it."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 0))
    server.settimeout(20)
    silent = threading.Event()

    def serve() -> None:
        while True:
            question, address = server.recvfrom(512)
            if question == b"stop":
                return
            if not silent.is_set():
                token = int.from_bytes(question[40:48], "big")
                server.sendto(packet(token, 1002.5, 1002.5), address)

    thread = threading.Thread(target=serve)
    thread.start()
    port = server.getsockname()[1]
    yield port, silent.set
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stopper:
        stopper.sendto(b"stop", ("127.0.0.1", port))
    thread.join(20)
    server.close()


def test_server_is_asked_over_the_wire(time_server: tuple[int, Callable[[], None]]) -> None:
    port, _ = time_server
    assert query_offset("127.0.0.1", port=port, wall=lambda: 1000.0) == pytest.approx(2.5)


def test_silent_server_leaves_the_word_to_the_system(
    time_server: tuple[int, Callable[[], None]], tmp_path: Path
) -> None:
    port, silence = time_server
    silence()
    with pytest.raises(SntpError):
        query_offset("127.0.0.1", port=port, timeout_s=0.05)
    seen = clock_facts("127.0.0.1", tmp_path, port=port, timeout_s=0.05)
    assert seen.source is not ClockSource.SERVER
    assert seen.problem


def test_unknown_server_is_an_error_of_its_own() -> None:
    with pytest.raises(SntpError):
        query_offset("a..b")


def test_kernel_state_is_read() -> None:
    assert from_timex(0, 0x2001, 250_000, 40_000) == SystemClock(True, 0.00025, 0.04)
    assert from_timex(0, 0x0001, 250, 40_000) == SystemClock(True, 0.00025, 0.04)
    assert from_timex(5, 0, 0, 0).synchronised is False
    assert from_timex(0, 0x0040, 0, 16_000_000).synchronised is False
    assert system_clock(Path("unused")).synchronised in {True, False}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_windows_time_service_is_read(end: str) -> None:
    seen = from_w32tm(W32TM.replace("\n", end))
    assert seen == SystemClock(True, -0.0004142, 0.7903113)
    assert from_w32tm(W32TM_UNSET.replace("\n", end)) == SystemClock(False)


def test_windows_in_another_language_is_read_by_form() -> None:
    text = W32TM.replace("Leap Indicator", "Sprungindikator").replace("Phase Offset", "Phasenabw.")
    text = text.replace("-0.0004142s", "-0,0004142s")
    assert from_w32tm(text).offset_s == pytest.approx(-0.0004142)
    assert from_w32tm("The service has not been started. (0x80070426)") == SystemClock(None)


def test_system_is_believed_only_where_it_says_that_it_is_kept() -> None:
    assert from_system(SystemClock(None)).source is ClockSource.NONE
    assert from_system(SystemClock(False)).source is ClockSource.NONE
    assert from_system(SystemClock(True)).source is ClockSource.NONE
    kept = from_system(SystemClock(True, None, 0.2), "vn.pool", "timed out")
    assert kept == ClockFacts(ClockSource.SYSTEM, None, 0.2, "vn.pool", "timed out")


Battery = namedtuple("Battery", "percent secsleft power_plugged")


@pytest.mark.parametrize(
    ("battery", "facts"),
    [
        (None, PowerFacts(False)),
        (Battery(97.4, psutil.POWER_TIME_UNLIMITED, True), PowerFacts(True, True, 97.4, None)),
        (Battery(50, psutil.POWER_TIME_UNKNOWN, None), PowerFacts(True, None, 50.0, None)),
        (Battery(101.5, 5400, False), PowerFacts(True, False, 100.0, 90.0)),
    ],
)
def test_battery_is_read(battery: Battery | None, facts: PowerFacts) -> None:
    assert from_battery(battery) == facts


@pytest.mark.parametrize("error", [OSError, FileNotFoundError, RuntimeError])
def test_system_that_cannot_tell_has_no_battery(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def refuse() -> None:
        raise error("no such file")

    monkeypatch.setattr(psutil, "sensors_battery", refuse)
    assert power_facts() == PowerFacts(False)
