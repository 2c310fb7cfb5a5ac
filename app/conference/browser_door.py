"""A door of one use that leads a browser to the call's link.

A link may carry a password, and what stands on a command line everybody on the computer can read.
So the browser is started with an address on 127.0.0.1 that holds a random word, and is sent on to
the whole link, fragment included, when it asks; the first to ask closes the door.
"""

from __future__ import annotations

import secrets
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

OPEN_S = 60.0
"""A door that nobody came through closes by itself."""


class Door:
    """Serves one redirect; ``used`` tells whether somebody came through.

    ``word`` is what its address cannot be guessed without.
    """

    def __init__(self, link: str) -> None:
        self.word = secrets.token_urlsafe(24)
        self._path = f"/{self.word}"
        self._lock = threading.Lock()
        self._link: str | None = link
        self.used = threading.Event()
        door = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                link = door._take(self.path)
                self.send_response(404 if link is None else 302)
                if link is not None:
                    self.send_header("Location", link)
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_more: object) -> None:
                """Nothing of the link goes into a log."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.1,), name="browser-door", daemon=True
        )
        self._thread.start()
        self._timer = threading.Timer(OPEN_S, self.close)
        self._timer.daemon = True
        self._timer.start()

    @property
    def address(self) -> str:
        """What the browser is started with."""
        return f"http://127.0.0.1:{self._server.server_port}{self._path}"

    def close(self) -> None:
        """Shut the door; harmless when it is shut."""
        with self._lock:
            self._link = None
        self._timer.cancel()
        self._server.shutdown()
        self._server.server_close()

    def _take(self, path: str) -> str | None:
        with self._lock:
            if not secrets.compare_digest(path.encode(), self._path.encode()):
                return None
            link, self._link = self._link, None
        if link is not None:
            self.used.set()
        return link
