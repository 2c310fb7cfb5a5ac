"""Which links are up and where the default route leads; nothing is sent to find out."""

from __future__ import annotations

import re
import socket
import struct
import sys
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from app.system.processes import start_child

_ROUTE_FILE = Path("/proc/net/route")
_IPV6_ROUTE_FILE = Path("/proc/net/ipv6_route")
_ROUTE_UP = 0x1
_ROUTE_REJECT = 0x200
_LOOPBACK_NAMES = ("lo", "loopback")


@dataclass(frozen=True, slots=True)
class Route:
    """A default route; ``gateway`` is empty where the link itself is the way."""

    interface: str
    gateway: str = ""


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """``up`` names the links other than loopback that are up and have an address."""

    up: tuple[str, ...]
    route: Route | None


def link_facts(log_dir: Path) -> LinkFacts:
    """Look at the machine's links now; never raises (nothing seen is an empty answer)."""
    try:
        return LinkFacts(_links_up(), _through(_default_route(log_dir), psutil.net_if_stats()))
    except (OSError, RuntimeError):
        return LinkFacts((), None)


def link_mark() -> Hashable:
    """What changes as soon as a link comes or goes, at next to no cost; starts no program."""
    states = psutil.net_if_stats()
    addresses = psutil.net_if_addrs()
    mark = [
        (name, states[name].isup, tuple(sorted(entry.address for entry in addresses.get(name, ()))))
        for name in sorted(states)
    ]
    return tuple(mark), _route_of_tables()


def _through(route: Route | None, states: Mapping[str, Any]) -> Route | None:
    """The route, unless its link is down: a pulled cable leaves the route in the table."""
    state = states.get(route.interface) if route is not None else None
    return None if state is not None and not state.isup else route


def _links_up() -> tuple[str, ...]:
    states = psutil.net_if_stats()
    inet = {socket.AF_INET, socket.AF_INET6}
    found = []
    for name, addresses in psutil.net_if_addrs().items():
        own = [entry.address for entry in addresses if entry.family in inet]
        state = states.get(name)
        if state is not None and state.isup and own and not _is_loopback(name, own):
            found.append(name)
    return tuple(sorted(found))


def _is_loopback(name: str, addresses: Sequence[str]) -> bool:
    local = all(entry.startswith("127.") or entry == "::1" for entry in addresses)
    return local or name.lower().startswith(_LOOPBACK_NAMES)


def _default_route(log_dir: Path) -> Route | None:
    if sys.platform == "win32":
        return from_route_print(_route_print(log_dir))
    return _route_of_tables()


def _route_of_tables() -> Route | None:
    """By Linux's tables; None on other systems."""
    text = _ROUTE_FILE.read_text() if _ROUTE_FILE.exists() else ""
    text6 = _IPV6_ROUTE_FILE.read_text() if _IPV6_ROUTE_FILE.exists() else ""
    return from_proc_route(text) or from_proc_ipv6_route(text6)


def from_proc_route(text: str) -> Route | None:
    """Find the default route with the smallest metric in Linux's ``/proc/net/route``."""
    best: tuple[int, Route] | None = None
    for line in text.splitlines()[1:]:
        columns = line.split()
        if len(columns) < 8 or columns[1] != "00000000" or columns[7] != "00000000":
            continue
        flags, metric = int(columns[3], 16), int(columns[6])
        if not flags & _ROUTE_UP or flags & _ROUTE_REJECT:
            continue
        gateway = int(columns[2], 16)
        address = socket.inet_ntoa(struct.pack("<I", gateway)) if gateway else ""
        if best is None or metric < best[0]:
            best = metric, Route(columns[0], address)
    return best[1] if best else None


def from_proc_ipv6_route(text: str) -> Route | None:
    """Find a default route in Linux's ``/proc/net/ipv6_route`` (the loopback's own is none)."""
    for line in text.splitlines():
        columns = line.split()
        if len(columns) < 10 or columns[0].strip("0") or columns[1] != "00":
            continue
        flags = int(columns[8], 16)
        if flags & _ROUTE_UP and not flags & _ROUTE_REJECT and columns[9] != "lo":
            gateway = bytes.fromhex(columns[4])
            address = socket.inet_ntop(socket.AF_INET6, gateway) if any(gateway) else ""
            return Route(columns[9], address)
    return None


def from_route_print(text: str) -> Route | None:
    """Find the default route with the smallest metric in the output of ``route print -4 0.0.0.0``.

    Only the columns are read (destination, mask, gateway, interface address, metric); the headings
    are in the language of Windows. The interface is given by its address.
    """
    best: tuple[int, Route] | None = None
    form = r"^\s*0\.0\.0\.0\s+0\.0\.0\.0\s+(\S+(?: \S+)*?)\s+(\d+\.\d+\.\d+\.\d+)\s+(\d+)\s*$"
    for gateway, interface, metric in re.findall(form, text, re.MULTILINE):
        if best is None or int(metric) < best[0]:
            numeric = gateway if re.fullmatch(r"[\d.]+", gateway) else ""
            best = int(metric), Route(interface, numeric)
    return best[1] if best else None


def _route_print(log_dir: Path) -> str:
    child = start_child("route", ["route", "print", "-4", "0.0.0.0"], log_dir=log_dir, stdout=True)
    try:
        with child.stdout as output:
            return output.read().decode(errors="replace")
    finally:
        child.stop()
