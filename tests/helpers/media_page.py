"""A meeting's page in the test's own process, with rings that stand for the engine's."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from pytestqt.qtbot import QtBot

from app.devices.camera.frame_number import burn_frame_number
from app.ipc.ring import FrameRingWriter, ring_path
from app.ipc.sound_ring import SoundRingWriter, sound_ring_path
from app.model.clock import NS_PER_S, now_ns
from app.model.media import AudioFormat, VideoFormat
from app.system.paths import RESOURCES
from app.ui.conference.media import ConferenceMedia
from app.ui.conference.media_scheme import PRACTICE_ORIGIN
from app.ui.conference.view import CallView

VIDEO = VideoFormat(640, 360, 15)
BEEP_HZ = 500
LONG_MS = 40_000
_RATE = 48_000
_BLOCK = 480
_BURNT = (RESOURCES / "conference" / "practice" / "burnt.js").read_text("utf-8")
_READER = """
self.readTrack = async (track, count) => {
  const reader = new MediaStreamTrackProcessor({ track }).readable.getReader();
  const seen = { numbers: [], sizes: [], times: [], lumas: [] };
  while (seen.numbers.length < count) {
    const { value: frame, done } = await reader.read();
    if (done) break;
    const { width, height } = frame.visibleRect;
    const bytes = new Uint8Array(frame.allocationSize());
    const planes = await frame.copyTo(bytes);
    const luma = bytes.subarray(planes[0].offset);
    seen.numbers.push(readNumber(luma, planes[0].stride, width, height));
    seen.lumas.push(luma[(height >> 1) * planes[0].stride + (width >> 1)]);
    seen.sizes.push([width, height]);
    seen.times.push(frame.timestamp);
    frame.close();
  }
  reader.cancel();
  return seen;
};
self.told = (work) => { self.answer = null; work.then(
  (value) => { self.answer = JSON.stringify({ value }); },
  (error) => { self.answer = JSON.stringify({ error: error.name || String(error) }); }); };
"""


class RoomCamera(threading.Thread):
    """Writes numbered pictures into a ring, as the engine's camera does; ``written`` of them."""

    def __init__(self, label: str, first: int = 0) -> None:
        super().__init__(daemon=True)
        self.ring = FrameRingWriter.create(ring_path(label), VIDEO)
        self.first, self.written = first, 0
        self._ending = threading.Event()
        self.start()

    @property
    def status(self) -> dict[str, Any]:
        """As the topic ``camera`` tells it."""
        return {"state": "live", "ring": str(self.ring.path)}

    def run(self) -> None:
        planes = np.full((VIDEO.height * 3 // 2, VIDEO.width), 110, np.uint8)
        began = now_ns()
        while not self._ending.wait(
            max(0.0, (began - now_ns()) / NS_PER_S + self.written / VIDEO.fps)
        ):
            burn_frame_number(planes[: VIDEO.height], self.first + self.written)
            self.ring.write(planes, now_ns())
            self.written += 1

    def end(self) -> None:
        self._ending.set()
        self.join()
        self.ring.close()


class RoomMicrophone(threading.Thread):
    """Writes a beep each second into a sound ring."""

    def __init__(self, label: str) -> None:
        super().__init__(daemon=True)
        self.ring = SoundRingWriter.create(sound_ring_path(label), AudioFormat(_RATE, 1))
        self._ending = threading.Event()
        self.start()

    def run(self) -> None:
        moment = np.arange(_RATE)
        tone = 9000 * np.sin(2 * np.pi * BEEP_HZ * moment / _RATE) * (moment < _RATE // 10)
        second = tone.astype("<i2").tobytes()
        began, done = now_ns(), 0
        while not self._ending.wait(0.01):
            while done < (now_ns() - began) * _RATE // NS_PER_S:
                at = done % _RATE * 2
                self.ring.write(second[at : at + _BLOCK * 2], began + done * NS_PER_S // _RATE)
                done += _BLOCK

    def end(self) -> None:
        self._ending.set()
        self.join()
        self.ring.close()


@dataclass
class MediaPage:
    """One page. ``reports`` are what its script said, ``far_rings`` the rings of the far end."""

    qtbot: QtBot
    media: ConferenceMedia
    camera: RoomCamera
    microphone: RoomMicrophone
    page: QWebEnginePage
    view: CallView
    reports: list[dict[str, Any]] = field(default_factory=list)
    far_rings: list[str] = field(default_factory=list)
    cameras: dict[str, Any] = field(default_factory=dict)

    def follow(self, *origins: str, **conference: Any) -> None:
        """Announce the topics as the engine does."""
        call = {
            "platform": "practice",
            "origins": list(origins or [PRACTICE_ORIGIN]),
            "camera": {"mode": "live", "source": "room"},
            "sound_out": str(self.microphone.ring.path),
            "muted": False,
            **conference,
        }
        size = {"width": VIDEO.width, "height": VIDEO.height, "fps": VIDEO.fps}
        topics = {"camera": self.camera.status, "setup": {"microphone": "sim", **size}}
        self.media.follow({"conference": call, **topics, **self.cameras})

    def load(self, address: str) -> None:
        with self.qtbot.waitSignal(self.page.loadFinished, timeout=LONG_MS) as loaded:
            self.page.load(QUrl(address))
        assert loaded.args == [True], address

    def value(self, script: str) -> Any:
        """What an expression of the page is."""
        answers: list[Any] = []
        self.page.runJavaScript(f"JSON.stringify({script})", answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=LONG_MS)
        return json.loads(answers[0]) if answers[0] else None

    def wait_for(self, script: str, holds: Callable[[Any], bool] = bool) -> Any:
        """The value of an expression once it is as wanted."""
        found: list[Any] = []

        def look() -> bool:
            found[:] = [self.value(script)]
            return holds(found[0])

        self.qtbot.waitUntil(look, timeout=LONG_MS)
        return found[0]

    def answer(self, work: str) -> Any:
        """What an asynchronous expression of a page of ours comes to; its error by name."""
        self.page.runJavaScript(f"told((async () => {work})())")
        told = json.loads(self.wait_for("self.answer"))
        return told.get("value", told.get("error"))


@contextmanager
def media_page(qtbot: QtBot) -> Iterator[MediaPage]:
    """Everything up to an empty page; nothing of it is left afterwards."""
    camera, microphone = RoomCamera("test-room"), RoomMicrophone("test-room")
    profile = QWebEngineProfile()
    media = ConferenceMedia()
    media.install(profile)
    page = QWebEnginePage(profile)
    page.scripts().insert(media.script())
    gesture = QWebEngineSettings.WebAttribute.PlaybackRequiresUserGesture
    page.settings().setAttribute(gesture, False)
    view = CallView(page, QSize(1280, 720))
    made = MediaPage(qtbot, media, camera, microphone, page, view)
    media.reported.connect(made.reports.append)
    media.far_ring_changed.connect(made.far_rings.append)
    made.follow()
    try:
        yield made
    finally:
        media.end()
        view.close()
        for one in (view, page, profile):
            _delete(qtbot, one)
        camera.end()
        microphone.end()


def _delete(qtbot: QtBot, one: QObject) -> None:
    """The view before the page before the profile; the next only when it has gone."""
    with qtbot.waitSignal(one.destroyed, timeout=LONG_MS):
        one.deleteLater()


class _Pages(BaseHTTPRequestHandler):
    pages: dict[str, str]

    def do_GET(self) -> None:
        body = self.server.pages.get(self.path, "")  # type: ignore[attr-defined]
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header(
            "Content-Security-Policy", "connect-src 'self'; script-src 'unsafe-inline'"
        )
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, form: str, *args: Any) -> None:
        """A test's output stays empty."""


@contextmanager
def served(**pages: str) -> Iterator[int]:
    """Pages of a platform with a strict content policy on 127.0.0.1; gives the port.

    Each page begins with a script that can read the numbers of a track.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    head = f"<!doctype html><meta charset=utf-8><script>{_BURNT}{_READER}</script>"
    server.pages = {f"/{name}": head + body for name, body in pages.items()}  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
