"""A real video room server for tests: Janus on loopback, a plain child with its own configuration.

Only the video room and WebSockets are loaded, on ports of its own; it has ended afterwards,
whatever happened.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "/usr/bin/janus"
START_S = 20.0
ENDS_S = 5.0
PUBLISHERS = 8
BIT_RATE = 2_000_000

ORDINARY = "1000"
H264_ONLY = "2000"
"""A room whose pictures nobody can decode who has VP8, VP9 and AV1 alone."""
ROOMS = {ORDINARY: "vp8", H264_ONLY: "h264"}
"""Number of the room and its only codec for pictures."""

_CORE = """
general: {{
    debug_level = 3
    debug_timestamps = true
    daemonize = false
    interface = "127.0.0.1"
    session_timeout = 30
    reclaim_session_timeout = 0
}}
nat: {{ nice_debug = false }}
media: {{ rtp_port_range = "{first}-{last}" ipv6 = false }}
plugins: {{ disable = "{plugins}" }}
transports: {{ disable = "{transports}" }}
loggers: {{ disable = "libjanus_jsonlog.so" }}
events: {{ broadcast = false }}
"""
_WEBSOCKETS = """
general: {{ json = "compact" ws = true ws_port = {port} ws_ip = "127.0.0.1" wss = false }}
admin: {{ admin_ws = false admin_wss = false }}
"""
_ROOM = """
room-{number}: {{
    description = "{number}"
    secret = "for-tests-alone"
    publishers = {publishers}
    bitrate = {bit_rate}
    fir_freq = 2
    audiocodec = "opus"
    videocodec = "{codec}"
    h264_profile = "42e01f"
    notify_joining = true
    record = false
}}
"""


@dataclass
class Janus:
    """A running server; ``address`` is what a page's WebSocket opens."""

    folder: Path
    port: int
    rooms: Mapping[str, str]
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """What the server said so far."""
        return (self.folder / "janus.log").read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        """Start, or start again on the same port; returns when it listens."""
        core = self.folder / "janus.jcfg"
        with (self.folder / "janus.log").open("ab") as output:
            self.process = subprocess.Popen(
                [PROGRAM, "--config", str(core), "--configs-folder", str(self.folder)],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                process_group=0,
            )
        deadline = time.monotonic() + START_S
        while not _listens(self.port):
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"Janus did not start: {self.log[-2000:]}")
            time.sleep(0.05)

    def stop(self) -> None:
        """End it; everyone in its rooms is thrown out."""
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(ENDS_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(ENDS_S)
        self.process = None


@contextmanager
def running_janus(rooms: Mapping[str, str] | None = None) -> Iterator[Janus]:
    """A server with ``rooms`` (number and codec), listening; ended afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="diemcau-janus-"))
    server = Janus(folder, _free_port(), dict(ROOMS if rooms is None else rooms))
    _write_configuration(server)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _write_configuration(server: Janus) -> None:
    library = next(Path("/usr/lib").glob("*/janus"))
    first = 20000 + server.port % 400 * 100
    core = _CORE.format(
        first=first,
        last=first + 99,
        plugins=_all_but(library / "plugins", "libjanus_videoroom.so"),
        transports=_all_but(library / "transports", "libjanus_websockets.so"),
    )
    rooms = [
        _ROOM.format(number=number, codec=codec, publishers=PUBLISHERS, bit_rate=BIT_RATE)
        for number, codec in server.rooms.items()
    ]
    for name, text in (
        ("janus.jcfg", core),
        ("janus.transport.websockets.jcfg", _WEBSOCKETS.format(port=server.port)),
        ("janus.plugin.videoroom.jcfg", "general: {}\n" + "".join(rooms)),
    ):
        (server.folder / name).write_text(text, encoding="utf-8")


def _all_but(folder: Path, kept: str) -> str:
    return ",".join(sorted(path.name for path in folder.glob("*.so") if path.name != kept))


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1.0):
        return True
    return False
