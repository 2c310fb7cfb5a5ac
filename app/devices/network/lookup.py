"""Looking a host's name up, with a deadline: the system's own resolver may hang for minutes."""

from __future__ import annotations

import ipaddress
import queue
import socket
import threading
import time
from dataclasses import dataclass

LOCAL_NAMES = frozenset({"localhost", "localhost.localdomain", "ip6-localhost"})


@dataclass(frozen=True, slots=True)
class Lookup:
    """``addresses`` is empty where the name was not found; ``error`` then says why.

    ``timed_out`` tells a silent name server from one that said no.
    """

    host: str
    addresses: tuple[str, ...] = ()
    seconds: float = 0.0
    error: str = ""
    timed_out: bool = False


def look_up(host: str, deadline_s: float) -> Lookup:
    """Ask the system's resolver for ``host``; blocks at most ``deadline_s`` and never raises."""
    answers: queue.SimpleQueue[tuple[tuple[str, ...], str]] = queue.SimpleQueue()
    begun = time.monotonic()
    threading.Thread(
        target=lambda: answers.put(_resolve(host)), name=f"lookup:{host}", daemon=True
    ).start()
    try:
        addresses, error = answers.get(timeout=deadline_s)
    except queue.Empty:
        return Lookup(host, seconds=deadline_s, error="no answer in time", timed_out=True)
    return Lookup(host, addresses, time.monotonic() - begun, error)


def is_local(host: str) -> bool:
    """True for a name or address that stands for this machine itself."""
    if host.lower().rstrip(".") in LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _resolve(host: str) -> tuple[tuple[str, ...], str]:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        return (), str(error)
    return tuple(sorted({str(entry[4][0]) for entry in found})), ""
