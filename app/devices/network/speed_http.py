"""Measure a line's speed both ways against a web address. Runs in a process of its own.

Download: several connections fetch the address at once; the bytes that arrived count. Upload: they
post to it; a post counts once the server has answered it, so that what only lies in this
machine's buffers is not taken for sent. The first fifth of the time warms the connections up and
does not count.
"""

from __future__ import annotations

import contextlib
import http.client
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

WARM_SHARE = 0.2
SAMPLE_S = 0.25
CHUNK = 64 * 1024
LEAST_POST, MOST_POST = 64 * 1024, 4 * 1024 * 1024
QUICK_S, SLOW_S = 0.3, 1.2
STALL_S = 8.0

Tell = Callable[[Mapping[str, Any]], None]


class SpeedError(Exception):
    """Nothing could be measured; the words are technical."""


@dataclass
class _Load:
    """What one direction has carried: pieces of bytes, each with its begin and its end."""

    until: float
    pieces: list[tuple[float, float, int]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, begun: float, ended: float, size_bytes: int) -> None:
        with self.lock:
            self.pieces.append((begun, ended, size_bytes))

    def mbps(self, since: float, until: float) -> float:
        """Megabits a second between two moments; a piece is spread evenly over its time."""
        with self.lock:
            pieces = list(self.pieces)
        carried = 0.0
        for begun, ended, size_bytes in pieces:
            common = min(ended, until) - max(begun, since)
            if common > 0:
                carried += size_bytes * common / max(ended - begun, 1e-9)
        return 8 * carried / max(until - since, 1e-9) / 1e6


def measure_speed(job: Mapping[str, Any], tell: Tell) -> dict[str, Any]:
    """Do the job ``{url, upload_url, seconds, connections}``; seconds are for each direction.

    With ``own`` true a server of our own on this machine answers (practice). Raises
    :class:`SpeedError` where a direction carried nothing.
    """
    if job.get("own"):
        with own_server() as url:
            return measure_speed({**job, "own": False, "url": url, "upload_url": url}, tell)
    down = _direction("down", job, str(job["url"]), _download, tell)
    up = _direction("up", job, str(job.get("upload_url") or job["url"]), _upload, tell)
    return {"down_mbps": down[0], "up_mbps": up[0], "series": {"down": down[1], "up": up[1]}}


def _direction(
    name: str, job: Mapping[str, Any], url: str, work: Callable[[str, _Load], None], tell: Tell
) -> tuple[float, list[list[float]]]:
    seconds = float(job["seconds"])
    begun = time.perf_counter()
    warm, load = begun + WARM_SHARE * seconds, _Load(begun + seconds)
    threads = [
        threading.Thread(target=_worked, args=(work, url, load), daemon=True)
        for _ in range(int(job["connections"]))
    ]
    for thread in threads:
        thread.start()
    done = 0.0 if name == "down" else 0.5
    while (left_s := load.until - time.perf_counter()) > 0 and any(t.is_alive() for t in threads):
        threads[0].join(min(SAMPLE_S, left_s))
        now = time.perf_counter()
        share = round(done + 0.5 * min(1.0, (now - begun) / seconds), 3)
        tell({"share": share, "direction": name, "mbps": round(load.mbps(now - 1, now), 2)})
    for thread in threads:
        thread.join(STALL_S)
    ended = min(load.until, max((piece[1] for piece in load.pieces), default=begun))
    if ended <= warm:
        raise SpeedError(load.problems[0] if load.problems else f"nothing came {name}")
    return round(load.mbps(warm, load.until), 2), _series(load, begun, seconds)


def _series(load: _Load, begun: float, seconds: float) -> list[list[float]]:
    """Rows of seconds and megabits a second, two rows a second."""
    steps = max(1, round(seconds * 2))
    return [
        [round(n / 2, 1), round(load.mbps(begun + n / 2, begun + (n + 1) / 2), 2)]
        for n in range(steps)
    ]


def _worked(work: Callable[[str, _Load], None], url: str, load: _Load) -> None:
    try:
        work(url, load)
    except (OSError, http.client.HTTPException, SpeedError) as error:
        with load.lock:
            load.problems.append(str(error) or type(error).__name__)


def _download(url: str, load: _Load) -> None:
    connection, target = _connection(url)
    try:
        while time.perf_counter() < load.until:
            connection.request("GET", target, headers={"Accept-Encoding": "identity"})
            answer = connection.getresponse()
            _need_good(answer)
            begun = time.perf_counter()
            while chunk := answer.read1(CHUNK):
                now = time.perf_counter()
                load.add(begun, now, len(chunk))
                begun = now
                if now >= load.until:
                    return
            answer.read()  # nothing is left, but only this frees the connection for the next one
    finally:
        connection.close()


def _upload(url: str, load: _Load) -> None:
    connection, target = _connection(url)
    size_bytes = LEAST_POST
    try:
        while (begun := time.perf_counter()) < load.until:
            connection.request("POST", target, body=bytes(size_bytes))
            answer = connection.getresponse()
            _need_good(answer)
            answer.read()
            ended = time.perf_counter()
            load.add(begun, ended, size_bytes)
            if ended - begun < QUICK_S:
                size_bytes = min(2 * size_bytes, MOST_POST)
            elif ended - begun > SLOW_S:
                size_bytes = max(size_bytes // 2, LEAST_POST)
    finally:
        connection.close()


def _connection(url: str) -> tuple[http.client.HTTPConnection, str]:
    split = urlsplit(url)
    kind = http.client.HTTPSConnection if split.scheme == "https" else http.client.HTTPConnection
    target = (split.path or "/") + (f"?{split.query}" if split.query else "")
    return kind(split.hostname or "", split.port, timeout=STALL_S), target


def _need_good(answer: http.client.HTTPResponse) -> None:
    if answer.status >= 300:
        raise SpeedError(f"answer {answer.status}")


class _SpeedPage(BaseHTTPRequestHandler):
    """Gives bytes to who fetches, takes bytes from who posts."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with four megabytes."""
        body = bytes(MOST_POST)
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):  # the other side has measured enough
            self.wfile.write(body)

    def do_POST(self) -> None:
        """Take what comes."""
        left = int(self.headers.get("Content-Length") or 0)
        while left > 0 and (chunk := self.rfile.read(min(left, CHUNK))):
            left -= len(chunk)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the library's name)
        """Standard output belongs to the figures."""


class _SpeedServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Who has measured enough hangs up."""


@contextlib.contextmanager
def own_server() -> Iterator[str]:
    """A server of our own on the loopback while the block runs; gives its address."""
    server = _SpeedServer(("127.0.0.1", 0), _SpeedPage)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
