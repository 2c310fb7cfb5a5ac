"""A bad line for tests that speak TCP: connections led through user space, late, narrow or dead.

Who connects to the line's port talks to the server behind it. Nothing of the system is changed.
"""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

CHUNK = 16 * 1024


@dataclass
class Way:
    """One direction: seconds of delay, bits a second of all connections together."""

    delay_s: float = 0.0
    bits_per_s: float | None = None
    free_at: float = 0.0

    def due(self, now: float, size_bytes: int) -> float:
        """When bytes that come ``now`` may go on."""
        if self.bits_per_s is None:
            return now + self.delay_s
        self.free_at = max(now, self.free_at) + 8 * size_bytes / self.bits_per_s
        return self.free_at + self.delay_s


@dataclass
class TcpLine:
    """``stalls(number)`` true: that connection (from 0) is taken and never answered."""

    server: tuple[str, int]
    up: Way = field(default_factory=Way)
    down: Way = field(default_factory=Way)
    stalls: Callable[[int], bool] = lambda _number: False
    port: int = 0

    def __post_init__(self) -> None:
        self._numbers = itertools.count()
        self._open: list[asyncio.StreamWriter] = []
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        assert self._ready.wait(10)

    def close(self) -> None:
        """Hang up on everybody."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        async def listen() -> asyncio.Server:
            return await asyncio.start_server(self._lead, "127.0.0.1", 0)

        made = self._loop.run_until_complete(listen())
        self.port = made.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        made.close()
        self._loop.run_until_complete(self._hang_up())
        self._loop.close()

    async def _hang_up(self) -> None:
        for writer in self._open:
            writer.transport.abort()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)

    async def _lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.append(writer)
        if self.stalls(next(self._numbers)):
            with suppress(OSError):
                await reader.read()
            writer.transport.abort()
            return
        try:
            there, out = await asyncio.open_connection(*self.server)
        except OSError:
            writer.transport.abort()
            return
        self._open.append(out)
        ways = (self._carry(reader, out, self.up), self._carry(there, writer, self.down))
        await asyncio.gather(*ways)
        out.transport.abort()
        writer.transport.abort()

    async def _carry(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, way: Way
    ) -> None:
        with suppress(OSError):
            while data := await source.read(CHUNK):
                now = self._loop.time()
                await asyncio.sleep(way.due(now, len(data)) - now)
                target.write(data)
                await target.drain()
            if target.can_write_eof():
                target.write_eof()


@contextmanager
def tcp_line(server: tuple[str, int]) -> Iterator[TcpLine]:
    """A line that is good until it is told otherwise; closed afterwards."""
    made = TcpLine(server)
    try:
        yield made
    finally:
        made.close()
