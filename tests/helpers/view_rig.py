"""The embedded view of a window with a made-up engine, and pages of a platform to join."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.model.text import Text
from app.ui.bridge import Bridge
from app.ui.conference.call import EmbeddedCall
from app.ui.conference.host import ConferenceHost, host_of
from app.ui.conference.mirror import CallMirror
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.page_rig import asked

LONG_MS = 60_000
LOGIN = "Basic " + base64.b64encode(b"phong1:x").decode()

CALL = """<title>Phòng họp</title><body style="margin:0;background:#234">
<video id=far autoplay playsinline muted style="width:640px;height:360px"></video><script>
(async () => {
  const canvas = document.createElement("canvas"), pen = canvas.getContext("2d");
  canvas.width = 160; canvas.height = 90;
  let n = 0;
  setInterval(() => { pen.fillStyle = `hsl(${++n * 9} 80% 50%)`;
    pen.fillRect(0, 0, 160, 90); }, 66);
  const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
  Object.assign(window, { a, b });
  a.onicecandidate = (e) => e.candidate && b.addIceCandidate(e.candidate);
  b.onicecandidate = (e) => e.candidate && a.addIceCandidate(e.candidate);
  b.ontrack = (e) => { far.srcObject = e.streams[0]; };
  const stream = canvas.captureStream(15);
  a.addTrack(stream.getVideoTracks()[0], stream);
  await a.setLocalDescription(await a.createOffer());
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription(await b.createAnswer());
  await a.setRemoteDescription(b.localDescription);
})();
</script>"""

H264_ONLY = """<title>H.264</title><script>
const sdp = ["v=0", "o=- 1 2 IN IP4 127.0.0.1", "s=-", "t=0 0", "a=group:BUNDLE 0",
  "m=video 9 UDP/TLS/RTP/SAVPF 102 103", "c=IN IP4 0.0.0.0", "a=mid:0", "a=sendonly", "a=rtcp-mux",
  "a=ice-ufrag:abcd", "a=ice-pwd:0123456789abcdef01234567", "a=setup:actpass",
  "a=fingerprint:sha-256 " + Array(32).fill("AB").join(":"),
  "a=rtpmap:102 H264/90000", "a=rtpmap:103 rtx/90000", "a=fmtp:103 apt=102", ""].join("\\r\\n");
new RTCPeerConnection().setRemoteDescription({ type: "offer", sdp }).catch(() => {});
</script>"""

FORM = """<title>Form</title><body style="margin:0">
<input id=name style="position:absolute;left:0;top:0;width:600px;height:60px;font-size:30px">
<select id=list style="position:absolute;left:640px;top:0;width:300px;height:60px;font-size:30px">
<option>một<option>hai<option>ba</select>
<button id=go style="position:absolute;left:0;top:200px;width:300px;height:60px"
  onclick="this.textContent = 'pressed'">Vào</button>
<script>requestAnimationFrame(() => requestAnimationFrame(() => { window.drawn = 1; }));</script>"""


class _Server(ThreadingHTTPServer):
    pages: dict[str, str]
    asked: list[str]
    silent: threading.Event

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that has gone on is no fault."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        self.server.asked.append(self.path)
        if path == "/silent":
            self.server.silent.wait(60)
        if path == "/login" and self.headers.get("Authorization") != LOGIN:
            self._answer(401, "", ("WWW-Authenticate", 'Basic realm="x"'))
        elif path == "/away":
            self._answer(302, "", ("Location", f"http://localhost:{self.server.server_port}/form"))
        else:
            body = self.server.pages.get(path.strip("/"))
            self._answer(200 if body else 404, body or "?")

    def _answer(self, status: int, body: str, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the library's name)
        """A test's output stays empty."""


@dataclass(frozen=True)
class Site:
    """Pages on 127.0.0.1; ``asked`` are the paths that were asked for."""

    port: int
    pages: dict[str, str]
    asked: list[str]

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def other(self) -> str:
        """The same pages under another host, which is not the platform's."""
        return f"http://localhost:{self.port}"


@contextmanager
def site(**pages: str) -> Iterator[Site]:
    """Serve pages by name, ``call`` and ``form`` among them."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    server.pages = {"call": CALL, "form": FORM, "h264": H264_ONLY, "login": FORM, **pages}
    server.asked, server.silent = [], threading.Event()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Site(server.server_port, server.pages, server.asked)
    finally:
        server.silent.set()
        server.shutdown()
        server.server_close()
        thread.join()


def conference(origin: str, order: int, **more: Any) -> dict[str, Any]:
    """The topic while the call is wanted."""
    return {
        "platform": "other_web",
        "kind": "embedded",
        "state": "joining",
        "wanted": True,
        "order": order,
        "origins": [origin],
        "lease": None,
        "wanted_picture": {"width": 640, "height": 360, "fps": 25},
        **more,
    }


@dataclass
class ViewRig:
    """A window's host and what it told the engine."""

    qtbot: QtBot
    engine: FakeEngine
    bridge: Bridge
    host: ConferenceHost
    told: list[Text] = field(default_factory=list)
    order: int = 0

    @property
    def call(self) -> EmbeddedCall:
        assert self.host.call is not None
        return self.host.call

    def join(self, address: str, origin: str, **target: Any) -> None:
        """A person wants to be in the call."""
        self.order += 1
        self.engine.answers["conference.lease"] = True
        self.engine.answers["conference.target"] = {
            "platform": "other_web",
            "address": address,
            "origins": [origin],
            "order": self.order,
            **target,
        }
        self.engine.send("conference", conference(origin, self.order))
        self.wait(lambda: self.host.call is not None and self.call.target.order == self.order)

    def leave(self) -> None:
        """A person wants to be out of it."""
        left = conference("", self.order + 1, wanted=False, state="left")
        self.engine.send("conference", left)
        self.wait(lambda: self.host.call is None)

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=LONG_MS)

    def reports(self) -> list[dict[str, Any]]:
        """Reports of the present order."""
        found = asked(self.engine, "conference.report")
        return [report for report in found if report["order"] == self.order]

    def wait_for_state(self, state: str) -> dict[str, Any]:
        """The newest report, once it names this state."""
        self.wait(lambda: bool(self.reports()) and self.reports()[-1]["state"] == state)
        return self.reports()[-1]

    def value(self, script: str) -> Any:
        """What a script of the page's own world gives."""
        answers: list[Any] = []
        self.call.page.runJavaScript(script, answers.append)
        self.wait(lambda: bool(answers))
        return answers[0]

    def wait_for_value(self, script: str, wanted: Any) -> None:
        """Ask the page until it gives that; one question at a time, or it does nothing else."""
        answers: list[Any] = []
        asking: list[bool] = []

        def take(answer: Any) -> None:
            answers.append(answer)
            asking.clear()

        def look() -> bool:
            if not asking:
                asking.append(True)
                self.call.page.runJavaScript(script, take)
            return bool(answers) and answers[-1] == wanted

        self.wait(look)

    def mirror(self, width: int = 640, height: int = 400) -> CallMirror:
        """The call on a stage of another size and shape."""
        mirror = CallMirror(self.host)
        self.qtbot.addWidget(mirror)
        mirror.resize(width, height)
        mirror.show()
        mirror.activateWindow()
        mirror.setFocus()
        self.wait(mirror.hasFocus)
        return mirror


def press(mirror: CallMirror, x: int, y: int) -> None:
    """Press a point of the page, given in its own size, on the mirror."""
    place = mirror.place()
    scale = place.width() / 1280
    point = QPoint(round(place.x() + x * scale), round(place.y() + y * scale))
    QTest.mouseMove(mirror, point)
    QTest.mouseClick(mirror, Qt.MouseButton.LeftButton, pos=point)


@contextmanager
def view_rig(qtbot: QtBot) -> Iterator[ViewRig]:
    """A window that joins what a made-up engine wants; nothing of it is left afterwards."""
    engine = FakeEngine({"conference": {"state": "idle", "platform": ""}})
    bridge = Bridge(engine.connect)
    host = host_of(bridge)
    rig = ViewRig(qtbot, engine, bridge, host)
    host.told.connect(rig.told.append)
    bridge.start()
    qtbot.waitUntil(lambda: bool(bridge.state.topics()), timeout=LONG_MS)
    try:
        yield rig
    finally:
        calls = [host.call] if host.call is not None else []
        gone: list[object] = []
        for call in calls:
            call.destroyed.connect(lambda: gone.append(True))
        host.end()
        qtbot.waitUntil(lambda: len(gone) == len(calls), timeout=LONG_MS)
        bridge.close()
