"""A bad line for tests: UDP led through user space with loss, delay, jitter, a narrow line, a cut.

Every server port gets a port of its own here (``Shaper.route``); who sends to that one talks to
the server as if the line between them were as bad as ``up`` and ``down`` say at that moment.
Chance comes from a seed. Nothing of the system is changed.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

QUEUE_S = 0.3
"""How long a narrow line keeps packets waiting before it drops them."""


@dataclass
class Line:
    """One direction. Loss as a share 0-1, times in seconds, the width in bits a second.

    ``packets``, ``lost`` and ``size_bytes`` count since the last :meth:`forget`.
    """

    loss: float = 0.0
    delay_s: float = 0.0
    jitter_s: float = 0.0
    bits_per_s: float | None = None
    cut: bool = False
    packets: int = 0
    lost: int = 0
    size_bytes: int = 0
    free_at: float = 0.0
    chance: random.Random = field(default_factory=random.Random, repr=False)

    def forget(self) -> None:
        """Begin counting anew."""
        self.packets = self.lost = self.size_bytes = 0

    def due(self, now: float, size_bytes: int) -> float | None:
        """When a packet sent ``now`` arrives; None where it is lost."""
        self.packets += 1
        if self.cut or self.chance.random() < self.loss:
            self.lost += 1
            return None
        leaves = now
        if self.bits_per_s is not None:
            if self.free_at - now > QUEUE_S:
                self.lost += 1
                return None
            leaves = self.free_at = max(now, self.free_at) + 8 * size_bytes / self.bits_per_s
        self.size_bytes += size_bytes
        return leaves + self.delay_s + self.chance.uniform(0, self.jitter_s)


class Shaper:
    """All routes of one line; ``up`` is towards the server. Change both at any time."""

    def __init__(self, seed: int = 1) -> None:
        self.up = Line(chance=random.Random(seed))
        self.down = Line(chance=random.Random(seed + 1))
        self._routes: dict[tuple[str, int], int] = {}
        self._open: list[asyncio.DatagramTransport] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def route(self, host: str, port: int) -> int:
        """The port on 127.0.0.1 that leads to a server's UDP port."""
        asked = asyncio.run_coroutine_threadsafe(self._route(host, port), self._loop)
        return asked.result(10)

    def cut(self) -> None:
        """Nothing passes any more."""
        self.up.cut = self.down.cut = True

    def mend(self) -> None:
        """The line is as it was before the cut."""
        self.up.cut = self.down.cut = False

    def close(self) -> None:
        """Close all routes."""
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _route(self, host: str, port: int) -> int:
        if (host, port) not in self._routes:
            transport, _ = await self._loop.create_datagram_endpoint(
                lambda: _Door(self, (host, port)), local_addr=("127.0.0.1", 0)
            )
            self._open.append(transport)
            self._routes[host, port] = transport.get_extra_info("sockname")[1]
        return self._routes[host, port]

    async def _close(self) -> None:
        for transport in self._open:
            transport.close()
        await asyncio.sleep(0)

    async def talk_to(self, server: tuple[str, int], answers: _Answers) -> None:
        """Open the socket that stands for one client before the server."""
        transport, _ = await self._loop.create_datagram_endpoint(
            lambda: answers, remote_addr=server
        )
        self._open.append(transport)

    def pass_on(self, line: Line, send: Any, data: bytes) -> None:
        """Send a packet when the line lets it arrive."""
        due = line.due(self._loop.time(), len(data))
        if due is not None:
            self._loop.call_at(due, send, data)


class _Door(asyncio.DatagramProtocol):
    """Where clients send to; each of them gets a socket of its own towards the server."""

    def __init__(self, shaper: Shaper, server: tuple[str, int]) -> None:
        self._shaper, self._server = shaper, server
        self._clients: dict[Any, _Answers] = {}
        self._tasks: list[asyncio.Task[None]] = []

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, addr: Any) -> None:
        if addr not in self._clients:
            self._clients[addr] = _Answers(self._shaper, self.transport, addr)
            opening = self._shaper.talk_to(self._server, self._clients[addr])
            self._tasks.append(asyncio.ensure_future(opening))
        self._shaper.pass_on(self._shaper.up, self._clients[addr].send, data)

    def error_received(self, exc: Exception) -> None:
        """A client that went away."""


class _Answers(asyncio.DatagramProtocol):
    """What the server sends back to one client."""

    def __init__(self, shaper: Shaper, door: asyncio.DatagramTransport, client: Any) -> None:
        self._shaper, self._door, self._client = shaper, door, client
        self._server: Any = None
        self._early: list[bytes] = []

    def connection_made(self, transport: Any) -> None:
        self._server = transport
        for data in self._early:
            transport.sendto(data)

    def send(self, data: bytes) -> None:
        """Send to the server; what comes before the socket is open waits."""
        if self._server is None:
            self._early.append(data)
        elif not self._server.is_closing():
            self._server.sendto(data)

    def datagram_received(self, data: bytes, addr: Any) -> None:
        self._shaper.pass_on(self._shaper.down, self._back, data)

    def _back(self, data: bytes) -> None:
        if not self._door.is_closing():
            self._door.sendto(data, self._client)

    def error_received(self, exc: Exception) -> None:
        """A server that went away."""


@contextmanager
def shaped_line(seed: int = 1) -> Iterator[Shaper]:
    """A line that is good until it is told otherwise; closed afterwards."""
    made = Shaper(seed)
    try:
        yield made
    finally:
        made.close()
