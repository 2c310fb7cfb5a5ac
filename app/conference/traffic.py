"""How much a program and its children send and receive, as far as a system tells it truly.

Linux counts bytes for each TCP connection (``sock_diag``), and for a UDP socket none at all;
Windows tells neither without an administrator. A call's sound and picture usually go by UDP. So the
figures of the program are those of TCP, it is said whether it has UDP sockets, and the traffic of
the whole computer stands beside them as the bound.
"""

from __future__ import annotations

import socket
import struct
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.model.clock import NS_PER_S, now_ns
from app.model.text import T, Text

BITS = 8
FAMILIES = (socket.AF_INET, socket.AF_INET6) if sys.platform == "linux" else ()
AF_NETLINK, SOCK_DIAG = 16, 4
SOCK_DIAG_BY_FAMILY, REQUEST_DUMP = 20, 0x301
DONE, ERROR = 3, 2
TCP, UDP = socket.IPPROTO_TCP, socket.IPPROTO_UDP
INFO_WANTED, INFO = 2, 2
"""The bit that asks for a connection's counters, and the attribute in which they come."""
HEAD = struct.Struct("=IHHII")
MESSAGE_BYTES, INODE_AT = 72, 68
ACKED_AT = 120
"""Where ``bytes_acked`` and ``bytes_received`` stand in the kernel's ``tcp_info``."""


@dataclass(frozen=True, slots=True)
class Traffic:
    """Bits a second of the last measuring span; None where the system does not tell.

    ``tcp_*`` belong to the program; ``udp_sockets`` is how many it has open, whose bytes nobody
    counts; ``computer_*`` is everything that this computer sends and receives but to itself.
    """

    tcp_in_bps: float | None = None
    tcp_out_bps: float | None = None
    udp_sockets: int | None = None
    computer_in_bps: float | None = None
    computer_out_bps: float | None = None

    def words(self) -> Text:
        """What these figures are worth, for whoever reads them."""
        if self.tcp_in_bps is None:
            return T("external", "This system does not tell the traffic of a single program.")
        if self.udp_sockets:
            return T(
                "external",
                "Of the program only TCP is counted; its sound and picture may go by UDP, which "
                "stands in the traffic of the whole computer alone.",
            )
        return T("external", "All of the program's traffic goes by TCP and is counted.")


@dataclass(frozen=True, slots=True)
class Counters:
    """Bytes of one connection since it was made."""

    received: int
    acked: int


class TrafficMeter:
    """Compares counters of now with those of the last time."""

    def __init__(self) -> None:
        self._at_ns = 0
        self._connections: dict[int, Counters] = {}
        self._computer: tuple[int, int] | None = None

    def measure(self, pids: Iterable[int]) -> Traffic:
        """Traffic of these processes since the last call; the first one has no rates yet."""
        at_ns = now_ns()
        span_s = (at_ns - self._at_ns) / NS_PER_S if self._at_ns else 0.0
        self._at_ns = at_ns
        computer_in, computer_out = self._of_computer(span_s)
        sockets = sockets_of(pids)
        if sockets is None:
            return Traffic(None, None, None, computer_in, computer_out)
        received, acked = self._of_connections(sockets)
        udp = sum(inode in sockets for inode in udp_inodes())
        if not span_s:
            return Traffic(None, None, udp, computer_in, computer_out)
        return Traffic(
            *(received * BITS / span_s, acked * BITS / span_s, udp, computer_in, computer_out)
        )

    def _of_connections(self, sockets: frozenset[int]) -> tuple[int, int]:
        now = {inode: one for inode, one in tcp_counters() if inode in sockets}
        none = Counters(0, 0)
        received = sum(c.received - self._connections.get(i, none).received for i, c in now.items())
        acked = sum(c.acked - self._connections.get(i, none).acked for i, c in now.items())
        self._connections = now
        return max(0, received), max(0, acked)

    def _of_computer(self, span_s: float) -> tuple[float | None, float | None]:
        cards = psutil.net_io_counters(pernic=True).items()
        real = [count for name, count in cards if not name.startswith(("lo", "Loopback"))]
        now = sum(c.bytes_recv for c in real), sum(c.bytes_sent for c in real)
        before, self._computer = self._computer, now
        if before is None or not span_s:
            return None, None
        came, went = (
            max(0, new - old) * BITS / span_s for new, old in zip(now, before, strict=True)
        )
        return came, went


def sockets_of(pids: Iterable[int]) -> frozenset[int] | None:
    """Inodes of the sockets that these processes hold; None where the system does not tell."""
    if sys.platform != "linux":
        return None
    found: set[int] = set()
    for pid in pids:
        with suppress(OSError):
            for link in Path(f"/proc/{pid}/fd").iterdir():
                with suppress(OSError, ValueError):
                    kind, _, number = str(link.readlink()).partition(":")
                    if kind == "socket":
                        found.add(int(number.strip("[]")))
    return frozenset(found)


def tcp_counters() -> Iterator[tuple[int, Counters]]:
    """Inode and counters of every TCP connection of this computer."""
    for message in _asked(TCP):
        info = _attribute(message, INFO)
        if len(info) >= ACKED_AT + 16:
            acked, received = struct.unpack_from("=QQ", info, ACKED_AT)
            yield _inode(message), Counters(received, acked)


def udp_inodes() -> Iterator[int]:
    """Inodes of all UDP sockets of this computer."""
    for message in _asked(UDP):
        yield _inode(message)


def _inode(message: bytes) -> int:
    return int(struct.unpack_from("=I", message, INODE_AT)[0])


def _attribute(message: bytes, wanted: int) -> bytes:
    place = MESSAGE_BYTES
    while place + 4 <= len(message):
        length, kind = struct.unpack_from("=HH", message, place)
        if length < 4:
            break
        if kind == wanted:
            return message[place + 4 : place + length]
        place += (length + 3) & ~3
    return b""


def _asked(protocol: int) -> Iterator[bytes]:
    """All sockets of a protocol, as the kernel describes them; none where it is not Linux."""
    for family in FAMILIES:
        with suppress(OSError), socket.socket(AF_NETLINK, socket.SOCK_DGRAM, SOCK_DIAG) as link:
            body = struct.pack("=BBBBI48x", family, protocol, INFO_WANTED, 0, 0xFFFFFFFF)
            head = HEAD.pack(HEAD.size + len(body), SOCK_DIAG_BY_FAMILY, REQUEST_DUMP, 1, 0)
            link.settimeout(1.0)
            link.sendto(head + body, (0, 0))
            yield from _answers(link)


def _answers(link: socket.socket) -> Iterator[bytes]:
    while True:
        data = link.recv(1 << 17)
        while len(data) >= HEAD.size:
            length, kind, *_ = HEAD.unpack_from(data)
            if kind in {DONE, ERROR} or length < HEAD.size:
                return
            yield data[HEAD.size : length]
            data = data[(length + 3) & ~3 :]
