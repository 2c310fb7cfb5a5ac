"""A web meeting platform for tests: a small room page of other people's, served on 127.0.0.1.

The page (``tests/material/web_room``) joins Janus's video room. It can be asked to be difficult:
framed, with an old interface, behind a form, a lobby or a dialog, wrapping the browser's functions
itself, never loading, missing, with faulty certificates, or hostile.
"""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

MATERIAL = Path(__file__).resolve().parents[1] / "material" / "web_room"
NO_JANUS = "ws://127.0.0.1:9"
Route = Callable[[str, int], int]
"""Leads to a UDP port of the server through a shaper: host and port in, the port to use out."""

_FRAME = (
    "<!doctype html><meta charset=utf-8><title>Khung</title>"
    "<style>body{{margin:0}}iframe{{border:0;width:100vw;height:100vh}}</style>"
    '<iframe allow="camera; microphone; autoplay" src="{address}"></iframe>'
)
_PAGES = {
    "/": ("room.html", "text/html; charset=utf-8"),
    "/room.js": ("room.js", "text/javascript; charset=utf-8"),
    "/hostile": ("hostile.html", "text/html; charset=utf-8"),
    "/hostile.js": ("hostile.js", "text/javascript; charset=utf-8"),
}


@dataclass
class WebRoom:
    """A served platform; ``asked`` are the paths that were asked for, ``said`` what pages told."""

    port: int
    scheme: str = "http"
    host: str = "127.0.0.1"
    janus: str = NO_JANUS
    route: Route | None = None
    asked: list[str] = field(default_factory=list)
    said: list[dict[str, Any]] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.host}:{self.port}"

    def address(self, room: str = "1000", path: str = "/", **asked: object) -> str:
        """Address of a room of this platform; further words ask the page to be difficult."""
        return f"{self.origin}{path}?{urlencode({'room': room, **asked})}"

    def heard(self, kind: str) -> list[dict[str, Any]]:
        """What pages told under one word."""
        return [one for one in self.said if one.get("kind") == kind]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    room: WebRoom

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away in mid-sentence is nothing to tell."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:  # the library's name
        room, parts = self.server.room, urlsplit(self.path)
        room.asked.append(parts.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path in _PAGES:
            name, kind = _PAGES[parts.path]
            page = (MATERIAL / name).read_bytes().replace(b"@JANUS@", room.janus.encode())
            self._answer(200, page, kind)
        elif parts.path in ("/framed", "/framed-elsewhere"):
            host = "localhost" if parts.path.endswith("elsewhere") else room.host
            inner = f"{room.scheme}://{host}:{room.port}/?{parts.query}".replace("&", "&amp;")
            self._answer(200, _FRAME.format(address=inner).encode())
        elif parts.path == "/route" and room.route is not None:
            port = room.route(query["host"], int(query["port"]))
            self._answer(200, str(port).encode(), "text/plain")
        elif parts.path == "/never":
            room.closing.wait()
        else:
            self._answer(404, b"<!doctype html><title>404</title><h1>404 Not Found</h1>")

    def do_POST(self) -> None:  # the library's name
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.room.said.append(json.loads(body))
        self._answer(204, b"")

    def _answer(self, status: int, body: bytes, kind: str = "text/html; charset=utf-8") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's name
        """Say nothing."""


@contextmanager
def web_room(
    janus: str = NO_JANUS,
    *,
    route: Route | None = None,
    security: ssl.SSLContext | None = None,
    host: str = "127.0.0.1",
) -> Iterator[WebRoom]:
    """Serve the platform under a name of this machine; with ``security`` by https."""
    server = _Server(("127.0.0.1", 0), _Handler)
    room = server.room = WebRoom(server.server_address[1], host=host, janus=janus, route=route)
    if security is not None:
        server.socket = security.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
        room.scheme = "https"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield room
    finally:
        room.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
