"""The line: links, default route and lookup, from recorded tables and from this machine."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest

from app.devices.network import lookup
from app.devices.network.link import (
    Route,
    from_proc_ipv6_route,
    from_proc_route,
    from_route_print,
    link_facts,
)
from app.devices.network.lookup import is_local, look_up
from app.devices.network.observation import network_facts

HEAD = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
WIFI = "wlan0\t00000000\tFE01A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
WIRED = "eth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
LOCAL = "eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n"
DOWN = "eth1\t00000000\t0101A8C0\t0002\t0\t0\t1\t00000000\t0\t0\t0\n"
REJECT = "eth1\t00000000\t00000000\t0201\t0\t0\t1\t00000000\t0\t0\t0\n"
MODEM = "ppp0\t00000000\t00000000\t0001\t0\t0\t0\t00000000\t0\t0\t0\n"

ROUTE_PRINT = """\
===========================================================================
Interface List
 12...8c 16 45 2a 11 f0 ......Intel(R) Ethernet Connection
  1...........................Software Loopback Interface 1
===========================================================================

IPv4 Route Table
===========================================================================
Active Routes:
Network Destination        Netmask          Gateway       Interface  Metric
          0.0.0.0          0.0.0.0      192.168.1.1    192.168.1.20     55
          0.0.0.0          0.0.0.0      192.168.0.1    192.168.0.35     25
===========================================================================
Persistent Routes:
  None
"""
ROUTE_PRINT_NONE = """\
IPv4 Route Table
===========================================================================
Active Routes:
  None
Persistent Routes:
  None
"""


@pytest.mark.parametrize(
    ("lines", "route"),
    [
        ("", None),
        (LOCAL, None),
        (DOWN + REJECT, None),
        (WIFI + WIRED + LOCAL + DOWN, Route("eth0", "192.168.1.1")),
        (MODEM, Route("ppp0")),
    ],
)
def test_default_route_of_linux(lines: str, route: Route | None) -> None:
    assert from_proc_route(HEAD + lines) == route


def test_default_route_of_linux_over_ipv6() -> None:
    zero = "0" * 32
    gateway = "fe800000000000000000000000000001"
    loopback = f"{zero} 00 {zero} 00 {zero} ffffffff 00000001 00000000 00200200       lo\n"
    wired = f"{zero} 00 {zero} 00 {gateway} 00000400 00000001 00000000 00000003     eth0\n"
    assert from_proc_ipv6_route(loopback + wired) == Route("eth0", "fe80::1")
    assert from_proc_ipv6_route(loopback) is None


def test_default_route_of_windows() -> None:
    assert from_route_print(ROUTE_PRINT) == Route("192.168.0.35", "192.168.0.1")
    assert from_route_print(ROUTE_PRINT.replace("\n", "\r\n")) is not None
    assert from_route_print(ROUTE_PRINT_NONE) is None
    on_link = "          0.0.0.0          0.0.0.0         On-link        10.8.0.2     30\n"
    assert from_route_print(on_link) == Route("10.8.0.2")
    on_link_vi = on_link.replace("On-link", "Trên liên kết")
    assert from_route_print(on_link_vi) == Route("10.8.0.2")


def test_loopback_is_no_link(tmp_path: Path) -> None:
    assert "lo" not in link_facts(tmp_path).up


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "127.0.0.1", "::1", "[::1]"])
def test_this_machine_is_known_as_such(host: str) -> None:
    assert is_local(host)
    assert not is_local("gomeet.vnpt.vn")


def test_lookup_finds_this_machine_and_says_when_it_finds_nothing() -> None:
    found = look_up("localhost", 10)
    assert {"127.0.0.1", "::1"} & set(found.addresses)
    assert not found.error
    missing = look_up("a..b", 10)
    assert (missing.addresses, missing.timed_out) == ((), False)
    assert missing.error


def test_lookup_of_a_silent_name_server_ends_at_its_deadline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    released = threading.Event()

    def silent(*arguments: object, **more: object) -> list[object]:
        released.wait(30)
        raise socket.gaierror("never")

    monkeypatch.setattr(lookup.socket, "getaddrinfo", silent)
    found = look_up("meeting.example.vn", 0.05)
    released.set()
    assert found.timed_out
    assert (found.addresses, found.seconds) == ((), 0.05)


def test_no_host_means_no_lookup(tmp_path: Path) -> None:
    seen = network_facts(None, 1, tmp_path)
    assert (seen.lookup, seen.local) == (None, False)
    here = network_facts("localhost", 10, tmp_path)
    assert here.local
    assert here.lookup is not None
    assert here.lookup.addresses
