"""The line measured: by probes and by its speed, on real sockets through a bad line."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.network.adapter import AdapterKind, from_net_adapters, from_sysfs
from app.devices.network.carried import Counters, mbps_between
from app.devices.network.echo import PingSocket, echo_number, echo_packet, windows_answered
from app.devices.network.iperf import IperfError, iperf_arguments, read_iperf
from app.devices.network.line_jobs import (
    LineError,
    ProbeJob,
    SpeedJob,
    line_speed,
    probe_series,
)
from app.devices.network.probe_figures import Probe, figures_of
from app.devices.network.speed_http import own_server
from app.system.processes import running_children
from tests.helpers.readings_line import steady
from tests.helpers.tcp_line import tcp_line
from tests.helpers.tls_page import tls_page


def test_figures_of_a_steady_line() -> None:
    found = figures_of(steady(40.0, 50))
    assert (found.delay_ms, found.jitter_ms, found.loss_percent) == (40.0, 0.0, 0.0)
    assert (found.sent, found.answered, found.worst_ms) == (50, 50, 40.0)
    assert found.gap_ms == pytest.approx(100)


def test_a_hole_of_six_answers_is_a_gap_and_a_loss() -> None:
    row = [Probe(n / 10, None if 10 <= n < 16 else 40.0) for n in range(60)]
    found = figures_of(row)
    assert found.gap_ms == pytest.approx(700)
    assert found.loss_percent == 10.0


@pytest.mark.parametrize("dead", [range(55, 60), range(5)], ids=["at the end", "at the beginning"])
def test_silence_at_the_ends_counts(dead: range) -> None:
    row = [Probe(n / 10, None if n in dead else 20.0) for n in range(60)]
    assert figures_of(row).gap_ms >= 480


def test_no_answer_at_all_has_losses_and_no_delay() -> None:
    found = figures_of([Probe(n / 10, None) for n in range(30)])
    assert (found.delay_ms, found.jitter_ms, found.worst_ms) == (None, None, None)
    assert (found.loss_percent, found.gap_ms) == (100.0, pytest.approx(2900))


@given(st.lists(st.one_of(st.none(), st.floats(0.1, 900)), min_size=1, max_size=80))
def test_figures_keep_within_what_was_measured(trips: list[float | None]) -> None:
    found = figures_of([Probe(n / 10, trip) for n, trip in enumerate(trips)])
    answers = [trip for trip in trips if trip is not None]
    assert found.answered == len(answers)
    assert 0 <= found.loss_percent <= 100
    if answers:
        assert found.delay_ms is not None
        assert min(answers) - 0.01 <= found.delay_ms <= max(answers) + 0.01
        assert found.gap_ms <= 100 * len(trips) + 900


@pytest.mark.parametrize("delay_s", [0.0, 0.06], ids=["good", "late"])
def test_probes_through_a_late_line(tmp_path: Path, delay_s: float) -> None:
    """The greeting of TLS is answered by the server alone: the delay of the line shows in it."""
    told: list[float] = []
    with tls_page() as origin, tcp_line(("127.0.0.1", urlsplit(origin).port or 0)) as line:
        line.up.delay_s = line.down.delay_s = delay_s
        job = ProbeJob("127.0.0.1", line.port, 1.5, method="tls", answer_s=5.0)
        found = asyncio.run(
            probe_series(job, tmp_path, lambda progress: told.append(progress["share"]))
        )
    figures = figures_of(found.probes)
    assert (found.method, figures.sent, figures.loss_percent) == ("tls", 15, 0.0)
    quickest = min(probe.round_trip_ms or 0 for probe in found.probes)
    assert 2000 * delay_s <= quickest <= 2000 * delay_s + 50
    assert figures.delay_ms is not None and figures.delay_ms >= quickest
    assert told == sorted(told) and told[-1] < 1


def test_probes_through_a_line_that_is_dead_for_a_while(tmp_path: Path) -> None:
    with tls_page() as origin, tcp_line(("127.0.0.1", urlsplit(origin).port or 0)) as line:
        line.stalls = lambda number: 5 <= number < 17
        job = ProbeJob("127.0.0.1", line.port, 2.4, method="tls", answer_s=3.0)
        figures = figures_of(asyncio.run(probe_series(job, tmp_path)).probes)
    assert (figures.sent, figures.answered, figures.loss_percent) == (24, 12, 50.0)
    assert figures.gap_ms > 500


def test_a_server_of_our_own_answers_a_practice(tmp_path: Path) -> None:
    found = asyncio.run(probe_series(ProbeJob("localhost", 443, 0.3, own=True), tmp_path))
    assert (found.method, figures_of(found.probes).loss_percent) == ("connect", 0.0)


def test_unknown_host_cannot_be_asked(tmp_path: Path) -> None:
    with pytest.raises(LineError) as error:
        asyncio.run(probe_series(ProbeJob("no-such-host.invalid", 443, 0.3), tmp_path))
    assert error.value.action is not None


def test_a_port_that_refuses_answers_nothing(tmp_path: Path) -> None:
    with tcp_line(("127.0.0.1", 1)) as line:
        job = ProbeJob("127.0.0.1", line.port, 0.3, method="tls", answer_s=0.3)
        found = asyncio.run(probe_series(job, tmp_path))
    assert figures_of(found.probes).answered == 0


def test_cancelling_ends_the_child(tmp_path: Path) -> None:
    async def cancelled() -> None:
        begun = asyncio.Event()
        job = ProbeJob("localhost", 443, 300.0, own=True)
        task = asyncio.create_task(probe_series(job, tmp_path, lambda _: begun.set()))
        await asyncio.wait_for(begun.wait(), 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    assert "line" not in [child.role for child in running_children()]


def test_speed_of_a_narrow_line_both_ways(tmp_path: Path) -> None:
    with own_server() as url, tcp_line(("127.0.0.1", urlsplit(url).port or 0)) as line:
        line.down.bits_per_s, line.up.bits_per_s = 16e6, 8e6
        job = SpeedJob(f"http://127.0.0.1:{line.port}/", 2.0)
        found = asyncio.run(line_speed(job, tmp_path))
    assert found.down_mbps == pytest.approx(16, rel=0.2)
    assert found.up_mbps == pytest.approx(8, rel=0.25)
    assert found.method == "http" and len(found.series["down"]) == 4


@pytest.mark.parametrize(
    "address",
    [
        *("ftp://speed.example", "iperf3://", "speed.example", "http://127.0.0.1:9/"),
        *("https://name:secret@speed.example/", "iperf3://name@speed.example"),
    ],
)
def test_no_server_is_an_error_with_words(tmp_path: Path, address: str) -> None:
    with pytest.raises(LineError) as error:
        asyncio.run(line_speed(SpeedJob(address, 0.3, 1), tmp_path))
    assert str(error.value.what) and error.value.action is not None


@contextmanager
def iperf_server() -> Iterator[int]:
    """A real iperf3 server on the loopback."""
    with tcp_line(("127.0.0.1", 9)) as unused:
        port = unused.port
    command = ["iperf3", "--server", "--port", str(port), "--forceflush"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert server.stdout is not None
    try:
        while b"listening" not in (line := server.stdout.readline()):
            assert line, "iperf3 did not come up"
        yield port
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def test_a_real_iperf3_measures_both_ways(tmp_path: Path) -> None:
    told: list[float] = []
    with iperf_server() as port:
        job = SpeedJob(f"iperf3://127.0.0.1:{port}", 1.0, 2)
        found = asyncio.run(line_speed(job, tmp_path, lambda p: told.append(p["share"])))
    assert found.method == "iperf3"
    assert found.down_mbps > 100 and found.up_mbps > 100
    assert told == sorted(told) and told


def test_iperf3_that_is_not_answered_says_so(tmp_path: Path) -> None:
    with pytest.raises(LineError, match="could not be measured"):
        asyncio.run(line_speed(SpeedJob("iperf3://127.0.0.1:9", 1.0, 1), tmp_path))


def test_iperf3_answer_as_it_was_recorded() -> None:
    def part(start: float, rate: float, omitted: bool = False) -> dict[str, object]:
        return {"sum": {"start": start, "bits_per_second": rate, "omitted": omitted}}

    recorded = {
        "start": {"version": "iperf 3.12"},
        "intervals": [part(0, 9.9e7, True), part(0, 4.81e7), part(1.000087, 5.03e7)],
        "end": {
            "sum_sent": {"bits_per_second": 51_120_000.0, "retransmits": 3},
            "sum_received": {"bits_per_second": 48_770_000.0},
        },
    }
    assert read_iperf(json.dumps(recorded)) == (48.77, [[0.0, 48.1], [1.0, 50.3]])


@pytest.mark.parametrize(
    "text",
    [
        '{"start": {}, "error": "error - unable to connect to server: Connection refused"}',
        '{"start": {}, "intervals": [], "end": {}}',
        "iperf3: parameter error",
        "",
        "[]",
    ],
)
def test_iperf3_that_measured_nothing(text: str) -> None:
    with pytest.raises(IperfError):
        read_iperf(text)


def test_iperf3_is_told_who_sends() -> None:
    down = iperf_arguments("a.example", 5201, 10, 4, down=True)
    assert "-R" in down and "-R" not in iperf_arguments("a.example", 5201, 10, 4, down=False)


def test_echo_packets() -> None:
    reply = bytes([0, 0]) + echo_packet(7)[2:]
    assert (echo_number(reply), echo_number(echo_packet(7)), echo_number(b"")) == (7, None, None)


class EchoingHost(asyncio.DatagramProtocol):
    """Answers echoes as a host does, but for one number, and sends what is none now and then."""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self.transport.sendto(b"\3\1", addr)
        if data[7] != 3:
            self.transport.sendto(b"\0" + data[1:], addr)


def test_echoes_find_their_questions() -> None:
    async def ask() -> list[float | None]:
        loop = asyncio.get_running_loop()
        host, _ = await loop.create_datagram_endpoint(EchoingHost, ("127.0.0.1", 0))
        ours = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        ours.connect(host.get_extra_info("sockname"))
        echo = PingSocket(ours)
        try:
            return list(await asyncio.gather(*(echo.round_trip_s(n, 1.0) for n in range(6))))
        finally:
            echo.close()
            host.close()
            await asyncio.sleep(0)

    trips = asyncio.run(ask())
    assert [trip is None for trip in trips] == [False, False, False, True, False, False]
    assert all(0 < trip < 1 for trip in trips if trip is not None)


def test_windows_echo_answers_as_they_were_recorded() -> None:
    def buffer(status: int) -> bytes:
        return struct.pack("<IIIHH", 0x0100007F, status, 38, 19, 0) + bytes(64)

    assert windows_answered(1, buffer(0))
    assert not windows_answered(1, buffer(11010)), "timed out"
    assert not windows_answered(1, buffer(11003)), "no way to the host"
    assert not windows_answered(0, buffer(0))
    assert not windows_answered(1, b"")


ADAPTERS = json.dumps(
    [
        {
            "Name": "Ethernet",
            "InterfaceDescription": "Intel(R) Ethernet Connection I219-V",
            "NdisPhysicalMedium": 14,
            "Virtual": False,
        },
        {
            "Name": "Wi-Fi",
            "InterfaceDescription": "Intel(R) Wi-Fi 6 AX201 160MHz",
            "NdisPhysicalMedium": 9,
            "Virtual": False,
        },
        {
            "Name": "Cellular",
            "InterfaceDescription": "Generic Mobile Broadband Adapter",
            "NdisPhysicalMedium": 8,
            "Virtual": False,
        },
        {
            "Name": "vEthernet (Default Switch)",
            "InterfaceDescription": "Hyper-V Virtual Ethernet Adapter",
            "NdisPhysicalMedium": 14,
            "Virtual": True,
        },
    ]
)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ethernet", AdapterKind.WIRED),
        ("Wi-Fi", AdapterKind.WIFI),
        ("Cellular", AdapterKind.MOBILE),
        ("vEthernet (Default Switch)", AdapterKind.VIRTUAL),
        ("Ethernet 2", AdapterKind.UNKNOWN),
    ],
)
def test_adapters_of_windows(name: str, kind: AdapterKind) -> None:
    assert from_net_adapters(ADAPTERS, name)[0] is kind
    assert from_net_adapters("", name) == (AdapterKind.UNKNOWN, "")


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ({"type": "1\n", "device": ""}, AdapterKind.WIRED),
        ({"type": "1\n", "device": "", "wireless": ""}, AdapterKind.WIFI),
        ({"type": "1\n", "device": "", "uevent": "DEVTYPE=wlan\n"}, AdapterKind.WIFI),
        ({"type": "1\n", "device": "", "uevent": "DEVTYPE=wwan\n"}, AdapterKind.MOBILE),
        ({"type": "512\n"}, AdapterKind.MOBILE),
        ({"type": "1\n", "uevent": "DEVTYPE=bridge\n"}, AdapterKind.VIRTUAL),
        ({"type": "32\n", "device": ""}, AdapterKind.UNKNOWN),
    ],
)
def test_adapters_of_linux(tmp_path: Path, files: dict[str, str], kind: AdapterKind) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    assert from_sysfs(tmp_path) is kind
    assert from_sysfs(tmp_path / "gone") is AdapterKind.UNKNOWN


def test_rates_of_counters() -> None:
    first = Counters(0, 1_000_000, 500_000)
    assert mbps_between(first, Counters(2_000_000_000, 2_000_000, 500_000)) == (4.0, 0.0)
    assert mbps_between(first, Counters(2_000_000_000, 10, 10)) == (0.0, 0.0), "began anew"
