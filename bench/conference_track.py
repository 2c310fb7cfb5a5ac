"""The camera's path into the page alone: delay from capture to the page's track, pictures lost.

The camera is the simulator's own child process at 1280x720@25, as the engine runs it; the page
reads its track picture by picture and tells when it had each one.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSize, QTimer, QUrl
from PySide6.QtWidgets import QApplication

from app.ipc.ring import FrameRingReader, ring_path
from app.model.clock import now_ns
from app.ui.conference.browser_engine import prepare_application, prepare_browser_engine
from app.ui.conference.media_scheme import PRACTICE_ORIGIN

WARM_S = 5.0
LEAST = 20
"""Of fewer pictures nothing is said."""
_PAGE = """
(async () => {
  const stream = await navigator.mediaDevices.getUserMedia({ video: true });
  const track = stream.getVideoTracks()[0];
  const reader = new MediaStreamTrackProcessor({ track, maxBufferSize: 10 }).readable.getReader();
  const post = (seen) => fetch(BASE + "report", { method: "POST", body: JSON.stringify({ seen }) });
  for (;;) {
    const { value: frame, done } = await reader.read();
    if (done) return;
    post(frame.timestamp);
    frame.close();
  }
})();
"""


def measure(seconds: float) -> dict[str, Any]:
    """Run for so long; delays in milliseconds, counts of pictures."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    prepare_application()
    prepare_browser_engine()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile

    from app.ui.conference.media import ConferenceMedia
    from app.ui.conference.view import CallView

    ring = ring_path("bench-call")
    with _camera(ring):
        profile, media = QWebEngineProfile(), ConferenceMedia()
        media.install(profile)
        page = QWebEnginePage(profile)
        page.scripts().insert(media.script())
        view = CallView(page, QSize(1280, 720))
        call = {"origins": [PRACTICE_ORIGIN], "camera": {"mode": "live", "source": "room"}}
        size = {"width": 1280, "height": 720, "fps": 25}
        status = {"state": "live", "ring": str(ring)}
        media.follow({"conference": call, "camera": status, "setup": size})
        seen: dict[int, float] = {}
        media.reported.connect(lambda told: _note(told, seen))
        page.loadFinished.connect(
            lambda: page.runJavaScript(_PAGE.replace("BASE", repr(media.access.base)))
        )
        page.load(QUrl(f"{PRACTICE_ORIGIN}/?enter=0"))
        _wait_for(lambda: bool(seen))
        _wait(WARM_S)
        with closing(FrameRingReader.open(ring)) as reader:
            first, before = reader.newest_sequence, media.figures()
            seen.clear()
            _wait(seconds)
            offered = reader.newest_sequence - first
        figures = {key: value - before[key] for key, value in media.figures().items()}
        found = _summary(seen, offered, figures)
        view.close()
        for one in (view, page, profile):
            one.deleteLater()
        app.processEvents()
        media.end()
    return found


def _summary(seen: dict[int, float], offered: int, figures: dict[str, int]) -> dict[str, Any]:
    delays = sorted(seen.values())
    cuts = statistics.quantiles(delays, n=20) if len(delays) > LEAST else None
    return {
        "offered": offered,
        "arrived": len(seen),
        "lost": max(0, offered - len(seen)),
        "window_too_late": figures["passed_over"],
        "page_too_slow": figures["skipped"],
        "delay_ms": {"median": round(cuts[9], 1), "p95": round(cuts[18], 1)} if cuts else None,
    }


def _note(told: dict[str, Any], seen: dict[int, float]) -> None:
    stamp = told.get("seen")
    if isinstance(stamp, int | float):
        seen[int(stamp)] = now_ns() / 1e6 - stamp / 1e3


def _wait_for(true: Callable[[], bool]) -> None:
    while not true():
        _wait(0.1)


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


@contextmanager
def _camera(ring: Path) -> Iterator[None]:
    """The simulated camera as the engine starts it; it ends when its standard input closes."""
    size = ["--width", "1280", "--height", "720", "--fps", "25"]
    command = [sys.executable, "-m", "app.devices.camera.child", "--spec", "-", *size]
    process = subprocess.Popen(
        [*command, "--ring", str(ring)], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    assert process.stdin is not None
    process.stdin.write(b"sim\n")
    process.stdin.flush()
    try:
        yield
    finally:
        process.stdin.close()
        process.wait(20)
