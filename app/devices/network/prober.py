"""Ask a host ten times a second and note how long each answer takes. Runs in a process of its own.

Three ways to ask. ``icmp``: an echo. ``tls``: a connection to the host's port and the greeting of
TLS; the time from greeting to answer counts, so that a box on the way that takes connections in
the host's name is not measured in its place. ``connect``: the connection alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from app.devices.network.echo import open_echo

TRIAL_ECHOES = 3
TELL_EVERY_S = 0.5

Ask = Callable[[int], Awaitable[float | None]]
Tell = Callable[[Mapping[str, Any]], None]


class ProbeError(Exception):
    """The host cannot be asked at all; the words are technical."""


async def probe_line(job: Mapping[str, Any], tell: Tell) -> dict[str, Any]:
    """Do the job ``{host, port, secure, own, method, seconds, every_s, answer_s}``.

    ``method`` is one of the three, or ``auto``: echoes where they are answered, else the port.
    ``own`` true: there is no server, one of our own on this machine is asked (practice).
    """
    own = await asyncio.start_server(_hang_up, "127.0.0.1", 0) if job.get("own") else None
    try:
        if own is not None:
            port = own.sockets[0].getsockname()[1]
            job = {**job, "host": "127.0.0.1", "port": port, "method": "connect"}
        address = await _address(str(job["host"]), int(job["port"]))
        method, ask, done = await _way(job, address)
        try:
            probes = await _series(job, ask, tell)
        finally:
            done()
    finally:
        if own is not None:
            own.close()
    return {"method": method, "address": address, "port": job["port"], "probes": probes}


async def _hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def _address(host: str, port: int) -> str:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise ProbeError(str(error)) from error
    ordered = sorted(found, key=lambda entry: entry[0] != socket.AF_INET)
    return str(ordered[0][4][0])


async def _way(job: Mapping[str, Any], address: str) -> tuple[str, Ask, Callable[[], None]]:
    """The way of asking that works here, and what closes it."""
    method, limit_s = str(job["method"]), float(job["answer_s"])
    if method in {"auto", "icmp"} and ":" not in address:
        try:
            echo = open_echo(address)
        except OSError as error:
            if method == "icmp":
                raise ProbeError(str(error)) from error
        else:
            if method == "icmp" or await _answers(echo.round_trip_s, limit_s):
                return "icmp", lambda number: echo.round_trip_s(number, limit_s), echo.close
            echo.close()
    port, name = int(job["port"]), str(job["host"])
    if method == "connect" or not job["secure"]:
        return "connect", lambda _: _connect_s(address, port, limit_s), lambda: None
    return "tls", lambda _: _greeting_s(address, port, name, limit_s), lambda: None


async def _answers(ask: Callable[[int, float], Awaitable[float | None]], limit_s: float) -> bool:
    for number in range(TRIAL_ECHOES):
        if await ask(0xFF00 + number, limit_s) is not None:
            return True
    return False


async def _series(job: Mapping[str, Any], ask: Ask, tell: Tell) -> list[list[float | None]]:
    """Ask at the set times whether or not the last answer has come."""
    every_s, seconds = float(job["every_s"]), float(job["seconds"])
    count = max(1, round(seconds / every_s))
    probes: list[list[float | None]] = []
    begun, told = time.perf_counter(), 0.0
    tasks = []
    for number in range(count):
        await asyncio.sleep(max(0.0, begun + number * every_s - time.perf_counter()))
        at_s = time.perf_counter() - begun
        row: list[float | None] = [round(at_s, 4), None]
        probes.append(row)
        tasks.append(asyncio.create_task(_fill(row, ask, number)))
        if at_s - told >= TELL_EVERY_S:
            told = at_s
            tell({"share": round(number / count, 3), "round_trip_ms": _newest(probes)})
    await asyncio.gather(*tasks)
    return probes


async def _fill(row: list[float | None], ask: Ask, number: int) -> None:
    try:
        taken_s = await ask(number)
    except (OSError, TimeoutError):
        taken_s = None
    row[1] = None if taken_s is None else round(1000 * taken_s, 3)


def _newest(probes: list[list[float | None]]) -> float | None:
    return next((row[1] for row in reversed(probes) if row[1] is not None), None)


async def _connect_s(address: str, port: int, limit_s: float) -> float | None:
    begun = time.perf_counter()
    _, writer = await asyncio.wait_for(asyncio.open_connection(address, port), limit_s)
    taken_s = time.perf_counter() - begun
    writer.transport.abort()
    return taken_s


async def _greeting_s(address: str, port: int, name: str, limit_s: float) -> float | None:
    """From the greeting to the first byte of the answer, within ``limit_s`` of the beginning."""
    words = greeting(name)
    async with asyncio.timeout(limit_s):
        reader, writer = await asyncio.open_connection(address, port)
        try:
            begun = time.perf_counter()  # a busy computer may stop here for long: before it is sent
            writer.write(words)
            return time.perf_counter() - begun if await reader.read(1) else None
        finally:
            writer.transport.abort()


def greeting(name: str) -> bytes:
    """The first words of TLS to the host ``name`` (ClientHello)."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    talk = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).wrap_bio(
        incoming, outgoing, server_hostname=name
    )
    with contextlib.suppress(ssl.SSLWantReadError):
        talk.do_handshake()
    return outgoing.read()
