"""Measure a line from the engine: delay by probes, speed by iperf3 or a web address."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.devices.network.iperf import PORT, IperfError, iperf_arguments, read_iperf
from app.devices.network.probe_figures import Probe
from app.model.errors import DeviceError
from app.model.text import T
from app.system.processes import Child, python_command, start_child

IPERF_SCHEME = "iperf3"
OWN = "own"
"""The address of a practice: a small server on this very machine."""
TELL_S = 0.5

OnProgress = Callable[[Mapping[str, Any]], None]


class LineError(DeviceError):
    """The line cannot be measured: no server answers, or what measures is missing."""


@dataclass(frozen=True, slots=True)
class ProbeSeries:
    """``method`` is ``icmp``, ``tls`` or ``connect``; ``port`` does not matter to the first."""

    method: str
    host: str
    address: str
    port: int
    probes: tuple[Probe, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Speed:
    """Megabits a second that arrived each way. ``series``: direction -> rows (second, Mbit/s)."""

    down_mbps: float
    up_mbps: float
    server: str
    method: str
    series: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ProbeJob:
    """Whom to ask, how long, how often. ``own``: a server of our own on this machine (practice)."""

    host: str
    port: int
    seconds: float
    secure: bool = True
    own: bool = False
    every_s: float = 0.1
    answer_s: float = 1.0
    method: str = "auto"


@dataclass(frozen=True, slots=True)
class SpeedJob:
    """``address``: ``iperf3://host[:port]``, ``http(s)://…`` or ``own``; seconds a direction."""

    address: str
    seconds: float
    connections: int = 4
    upload_address: str = ""


def _quiet(_progress: Mapping[str, Any]) -> None:
    """Nobody wants to know."""


async def probe_series(
    job: ProbeJob, log_dir: Path, on_progress: OnProgress = _quiet
) -> ProbeSeries:
    """Ask the host at the set times; raises :class:`LineError` where it cannot be asked at all."""
    told = {
        **{"job": "probe", "host": job.host, "port": job.port, "secure": job.secure},
        **{"own": job.own, "method": job.method, "seconds": job.seconds},
        **{"every_s": job.every_s, "answer_s": job.answer_s},
    }
    found = await _run_job(told, job.host, log_dir, on_progress)
    probes = tuple(Probe(at_s, trip) for at_s, trip in found["probes"])
    return ProbeSeries(found["method"], job.host, found["address"], int(found["port"]), probes)


async def line_speed(job: SpeedJob, log_dir: Path, on_progress: OnProgress = _quiet) -> Speed:
    """Measure both directions one after the other; raises :class:`LineError`."""
    split = urlsplit(job.address)
    named = "@" in split.netloc  # a name or password would stand on a command line
    if split.scheme == IPERF_SCHEME and split.hostname and not named:
        return await _by_iperf(job, split.hostname, split.port or PORT, log_dir, on_progress)
    own = job.address == OWN
    if not own and (split.scheme not in {"http", "https"} or not split.hostname or named):
        raise LineError(
            T("line", "“{address}” is no address of a test server.")(address=job.address),
            action=T("line", "Correct the address in the regulation profile or the site's own."),
        )
    told = {
        **{"job": "speed", "own": own, "url": job.address, "seconds": job.seconds},
        **{"upload_url": job.upload_address, "connections": job.connections},
    }
    server = split.hostname or "localhost"
    found = await _run_job(told, server, log_dir, on_progress)
    method = OWN if own else split.scheme
    return Speed(found["down_mbps"], found["up_mbps"], server, method, found["series"])


async def _run_job(
    job: Mapping[str, Any], host: str, log_dir: Path, on_progress: OnProgress
) -> dict[str, Any]:
    command = python_command("app.devices.network.line_child", json.dumps(job))
    child = start_child("line", command, log_dir=log_dir, stdin=True, stdout=True)
    last: dict[str, Any] = {}
    reading = _in_thread(child.stdout.readline)
    try:
        while line := await asyncio.shield(reading):
            reading = _in_thread(child.stdout.readline)
            last = json.loads(line)
            if "progress" in last:
                on_progress(last["progress"])
    finally:
        await _ended(child, reading)
    if "result" not in last:
        raise _no_answer(host, str(last.get("problem") or "no result"))
    return dict(last["result"])


async def _by_iperf(
    job: SpeedJob, host: str, port: int, log_dir: Path, on_progress: OnProgress
) -> Speed:
    found: dict[str, tuple[float, list[list[float]]]] = {}
    for done, direction in ((0.0, "down"), (0.5, "up")):
        arguments = iperf_arguments(
            host, port, job.seconds, job.connections, down=direction == "down"
        )
        text = await _iperf_answer(arguments, log_dir, job.seconds, done, on_progress)
        try:
            found[direction] = read_iperf(text)
        except IperfError as error:
            raise _no_answer(host, str(error)) from error
    series = {direction: rows for direction, (_, rows) in found.items()}
    return Speed(found["down"][0], found["up"][0], f"{host}:{port}", IPERF_SCHEME, series)


async def _iperf_answer(
    arguments: list[str], log_dir: Path, seconds: float, done: float, on_progress: OnProgress
) -> str:
    """What iperf3 writes at its end; meanwhile the time that has passed is told."""
    try:
        child = start_child("iperf3", arguments, log_dir=log_dir, stdin=True, stdout=True)
    except OSError as error:
        raise LineError(
            T("line", "The program iperf3 is not installed on this machine."),
            action=T("line", "Have it installed, or set a web address as the test server."),
        ) from error
    reading = _in_thread(child.stdout.read)
    try:
        passed_s = 0.0
        while not (await asyncio.wait({reading}, timeout=TELL_S))[0]:
            passed_s += TELL_S
            on_progress({"share": round(done + 0.5 * min(1.0, passed_s / (seconds + 1)), 3)})
        return (await reading).decode("utf-8", "replace")
    finally:
        await _ended(child, reading, ask_terminate=not reading.done())


def _in_thread(read: Callable[[], bytes]) -> asyncio.Task[bytes]:
    return asyncio.create_task(asyncio.to_thread(read))


async def _ended(
    child: Child, reading: asyncio.Task[bytes], *, ask_terminate: bool = False
) -> None:
    """See the child out; iperf3 has to be told, for it does not mind its standard input.

    The pipe is closed once nobody reads it: closed under a thread that reads, another child's pipe
    may get its number, and lose a byte to that thread.
    """
    ask = child.process.terminate if ask_terminate else None
    await asyncio.shield(asyncio.to_thread(child.stop, ask))
    await asyncio.wait({reading})
    child.stdin.close()
    child.stdout.close()


def _no_answer(host: str, reason: str) -> LineError:
    return LineError(
        T("line", "The line to {host} could not be measured: {reason}.")(host=host, reason=reason),
        action=T("line", "Look at the line (NT1), then measure again."),
    )
