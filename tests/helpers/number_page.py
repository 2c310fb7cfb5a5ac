"""A web page that stands for a meeting: burnt-in numbers, a tone of 1000 Hz, asks for a microphone.

Its title says whether the microphone was granted, and what stood behind the ``#`` of its address.
``/away`` leads to another origin, the same page under the name ``localhost``.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = """<!doctype html><meta charset="utf-8"><title>Phòng họp</title>
<style>body{margin:0;background:#5a5a5a}canvas{width:100vw;height:100vh;display:block}</style>
<canvas width="1280" height="720"></canvas><script>
const paper = document.querySelector('canvas').getContext('2d');
let number = 0;
function paint() {
  number += 1;
  const check = ((BigInt(number) * 2654435761n) >> 13n ^ 0x5An) & 0xFFn;
  const code = (BigInt(number) << 8n) | check;
  paper.fillStyle = '#5a5a5a'; paper.fillRect(0, 0, 1280, 720);
  for (let cell = 0; cell < 32; cell += 1) {
    const bit = (code >> BigInt(31 - cell)) & 1n;
    paper.fillStyle = bit ? '#ffffff' : '#000000';
    paper.fillRect(cell % 16 * 40, Math.floor(cell / 16) * 40, 40, 40);
  }
  paper.fillStyle = '#b4b4b4'; paper.fillRect(number * 7 % 1280, 400, 80, 200);
}
setInterval(paint, 40);
const sound = new AudioContext(), tone = new OscillatorNode(sound, {frequency: 1000});
const quiet = new GainNode(sound, {gain: 0.3});
tone.connect(quiet).connect(sound.destination); tone.start();
const rest = ' ' + location.hash;
navigator.mediaDevices.getUserMedia({audio: true}).then(
  stream => { window.kept = stream; document.title = 'granted' + rest; },
  error => { document.title = error.name + rest; });
</script>"""


@dataclass
class NumberPage:
    """The served page and every path that was asked for."""

    port: int
    asked: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def number_page() -> Iterator[NumberPage]:
    """Serve the page on a port of its own."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page.asked.append(self.path)
            page.hosts.add(self.headers["Host"])
            if self.path == "/away":
                self.send_response(302)
                self.send_header("Location", f"http://localhost:{page.port}/room")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            body = PAGE.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_more: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    page = NumberPage(server.server_port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield page
    finally:
        server.shutdown()
        server.server_close()
