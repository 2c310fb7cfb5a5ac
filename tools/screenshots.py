"""Renders the control room with a made-up case to PNG files, to be looked at and for the manual.

Run from the root: ``QT_QPA_PLATFORM=offscreen python -m tools.screenshots FOLDER``.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.ipc.ring import FrameRingWriter, ring_path
from app.model.clock import now_ns
from app.model.media import VideoFormat
from app.system import i18n
from app.system.paths import RESOURCES
from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.control_room.recording_page import RecordingPage
from app.ui.control_room.window import ControlRoom
from tests.helpers import fake_engine as fake
from tools import test_page_scenes

SIZES = ((1366, 768), (1920, 1080))


def speak_vietnamese() -> None:
    """Choose Vietnamese, with the strings that are not merged into the catalogue yet."""
    i18n.choose_language("vi")
    catalogue = dict(i18n._Chosen.catalogue)
    for path in sorted((RESOURCES / "i18n" / "pending").glob("*.json")):
        for context, strings in json.loads(path.read_text("utf-8")).items():
            for source, translation in strings.items():
                catalogue[context, source] = translation
    i18n._Chosen.catalogue = catalogue


def drawn_room(width: int = 1280, height: int = 720) -> bytes:
    """A drawn reception room with two people at a desk, as an I420 frame."""
    picture = np.zeros((height, width, 3), np.uint8)
    shade = np.linspace(70, 44, height, dtype=np.float32)[:, None]
    for channel, factor in enumerate((1.05, 0.95, 0.82)):
        picture[..., channel] = shade * factor
    cv2.rectangle(picture, (470, 70), (810, 250), (38, 34, 118), -1)
    cv2.rectangle(picture, (470, 70), (810, 250), (60, 60, 150), 3)
    for x, coat in ((420, (92, 74, 58)), (860, (70, 92, 62))):
        cv2.ellipse(picture, (x, 640), (170, 230), 0, 180, 360, coat, -1, cv2.LINE_AA)
        cv2.rectangle(picture, (x - 30, 390), (x + 30, 460), (128, 160, 205), -1)
        cv2.ellipse(picture, (x, 345), (72, 90), 0, 0, 360, (140, 172, 216), -1, cv2.LINE_AA)
        cv2.ellipse(picture, (x, 312), (78, 70), 0, 180, 360, (36, 32, 30), -1, cv2.LINE_AA)
    cv2.rectangle(picture, (0, 600), (width, height), (36, 48, 66), -1)
    cv2.rectangle(picture, (0, 600), (width, 608), (52, 68, 92), -1)
    for x in (420, 860):
        cv2.line(picture, (x, 640), (x, 590), (20, 20, 20), 6, cv2.LINE_AA)
        cv2.circle(picture, (x, 584), 9, (25, 25, 25), -1, cv2.LINE_AA)
    return cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420).tobytes()


def drawn_meeting(width: int = 1280, height: int = 720) -> bytes:
    """Four points of a drawn meeting, as an I420 frame."""
    half = np.frombuffer(drawn_room(), np.uint8).reshape(-1, 1280)
    room = cv2.cvtColor(half, cv2.COLOR_YUV2BGR_I420)
    small = cv2.resize(room, (width // 2 - 6, height // 2 - 6), interpolation=cv2.INTER_AREA)
    picture = np.full((height, width, 3), 18, np.uint8)
    for place, tint in enumerate(((1.0, 1.0, 1.0), (0.9, 1.05, 1.1), (1.1, 1.0, 0.9), (1, 0.9, 1))):
        top, left = place // 2 * (height // 2) + 3, place % 2 * (width // 2) + 3
        shown = np.clip(small * np.array(tint), 0, 255).astype(np.uint8)
        picture[top : top + small.shape[0], left : left + small.shape[1]] = shown
    return cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420).tobytes()


def settle(milliseconds: int = 250) -> None:
    """Let the window do its work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


Scene = tuple[str, Callable[[datetime], dict[str, Any]], Callable[[ControlRoom], object]]


def with_alarm(now: datetime) -> dict[str, Any]:
    topics = fake.recording_topics(now)
    topics["alarms"] = [fake.slow_disk_alarm(now)]
    topics["recording"]["volumes"][1].update(state="slow", behind_bytes=1_100_000)
    return topics


def with_fault(now: datetime) -> dict[str, Any]:
    topics = fake.recording_topics(now, practice=True)
    topics["alarms"] = [fake.slow_disk_alarm(now), fake.lost_camera_alarm(now)]
    topics["camera"].update(state="lost", since=fake.iso(now))
    topics["recording"]["volumes"][1].update(state="slow", behind_bytes=1_100_000)
    return topics


def recording_page(window: ControlRoom) -> None:
    window.go_to("recording")


def with_tools(window: ControlRoom) -> None:
    recording_page(window)
    window.show_tools()


def silence_over(now: datetime) -> dict[str, Any]:
    topics = fake.two_sources_topics(now)
    topics["recording"]["seal"] = None
    topics["seals"] = []
    gone = {**fake.lost_camera_alarm(now), "active": False}
    topics["alarms"] = [{**gone, "over_at": fake.iso(now - timedelta(seconds=12))}]
    return topics


def with_waiver(window: ControlRoom) -> None:
    window.go_to("recording")
    page = window.page
    assert isinstance(page, RecordingPage)
    page.waiver.reason.setText("Mất điện cả ngày")


def with_alarms_open(window: ControlRoom) -> None:
    recording_page(window)
    window.banner.toggle()


def asked_to_close(window: ControlRoom) -> None:
    recording_page(window)
    window.close()


def with_help(window: ControlRoom) -> None:
    recording_page(window)
    window.show_help()


SCENES: tuple[Scene, ...] = (
    ("control-room", with_alarm, recording_page),
    ("two-sources", silence_over, recording_page),
    ("tools", fake.two_sources_topics, with_tools),
    ("start", fake.ready_topics, recording_page),
    ("waiver", lambda now: fake.ready_topics(now, tested=False), with_waiver),
    ("fault", with_fault, with_alarms_open),
    ("cut-off", fake.cut_off_topics, recording_page),
    ("close", fake.recording_topics, asked_to_close),
    ("help", fake.recording_topics, with_help),
    ("empty", fake.base_topics, recording_page),
    *test_page_scenes.SCENES,
)


def shoot(scene: Scene, size: tuple[int, int], folder: Path, ring: str) -> Path:
    """Render one scene at one size."""
    name, topics_of, prepare = scene
    topics = topics_of(datetime.now().astimezone())
    if "camera2" in topics:
        topics["camera2"]["ring"] = ring
    topics["camera"]["ring"] = ring if topics["camera"]["state"] == "live" else "/nowhere"
    engine = fake.FakeEngine(topics)
    bridge = Bridge(engine.connect)
    window = ControlRoom(bridge)
    window.resize(*size)
    window.show()
    bridge.start()
    settle(150)
    prepare(window)
    for k in range(6):
        engine.levels(fake.level(-18 + k % 3))
        settle(40)
    path = folder / f"{name}-{size[0]}.png"
    window.grab().save(str(path))
    window._leaving = True
    window.close()
    bridge.close()
    window.deleteLater()
    return path


def main() -> int:
    """Render all scenes, or those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("scenes", nargs="*")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    make_application()
    speak_vietnamese()
    video = VideoFormat()
    writer = FrameRingWriter.create(ring_path("screenshots"), video)
    frame = drawn_room()
    feed = QTimer()
    feed.timeout.connect(lambda: writer.write(frame, now_ns()))
    feed.start(100)
    for scene in SCENES:
        if not chosen.scenes or scene[0] in chosen.scenes:
            for size in SIZES:
                print(shoot(scene, size, chosen.folder, str(writer.path)))
    feed.stop()
    writer.close()
    QApplication.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
