"""Sound and film on the chair's screen: played by a touch, cut off with the screen."""

from __future__ import annotations

import os
import signal
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.chair import film_sound
from app.ui.chair.view import ChairView
from tests.helpers import chair_cases as cases
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.fake_pages import FakePages
from tests.helpers.pulse import private_pulse

DEADLINE_MS = 20_000
RED = (200, 0, 0)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Ten red seconds with a tone."""
    path = tmp_path / "view-1.mp4"
    source = "color=red:size=320x180:rate=25:duration=10"
    tone = "sine=frequency=440:duration=10"
    ffmpeg = imageio_ffmpeg.get_ffmpeg_exe()
    command = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", source, "-f", "lavfi", "-i", tone]
    subprocess.run(
        [*command, "-pix_fmt", "yuv420p", str(path)], check=True, stdin=subprocess.DEVNULL
    )
    return path


def film_topics(film: Path) -> dict[str, Any]:
    case = cases.land_case()
    case["documents"][2]["files"] = [str(film)]
    return cases.dossiers(case)


def shown_film(qtbot: QtBot, film: Path) -> tuple[ChairView, dict[str, Any], dict[str, Any]]:
    """The chair's screen with the film, which stands there; the topics of cases and of the rest."""
    make_application()
    topics = cases.topics(datetime.now().astimezone())
    topics["engine"] = {**topics.get("engine", {}), "data_dir": str(film.parent)}
    bridge = Bridge(FakeEngine(topics).connect)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    view = ChairView(bridge, FakePages(plain=True))
    qtbot.addWidget(view)
    view.resize(1366, 768)
    with qtbot.waitExposed(view):
        view.show()
    dossiers, stage = film_topics(film), view.desk.media
    view.show_state(cases.chair(cases.FILM), dossiers, topics)
    assert not stage.playing, "nothing begins to sound by itself"
    qtbot.waitUntil(lambda: stage.shows_picture, timeout=DEADLINE_MS)
    return view, dossiers, topics


def test_a_film_is_heard_through_a_child_and_the_black_key_ends_that(
    qtbot: QtBot, film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with private_pulse(sinks=("room_spk",)):
        view, _dossiers, _topics = shown_film(qtbot, film)
        stage = view.desk.media
        assert stage.link.pid != 0, "opened before it is touched: what sounds late is left out"
        assert stage.link.heard.frames == 0
        QTest.mouseClick(stage.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: stage.link.heard.frames > 0, timeout=DEADLINE_MS)
        stage.pause()
        assert stage.link.heard.frames == 0, "what was not heard yet is dropped"
        stage.press()
        qtbot.waitUntil(lambda: stage.link.heard.frames > 0, timeout=DEADLINE_MS)
        monkeypatch.setattr(film_sound, "AGAIN_S", 0.0)
        first = stage.link.pid
        os.kill(first, signal.SIGKILL)
        qtbot.waitUntil(lambda: stage.link.pid != first, timeout=DEADLINE_MS)
        view.black()
        assert stage.link.pid == 0


def test_a_film_plays_at_a_touch_and_is_cut_off_with_the_screen(qtbot: QtBot, film: Path) -> None:
    view, dossiers, topics = shown_film(qtbot, film)
    stage = view.desk.media
    middle = view.desk.mapToParent(stage.mapToParent(stage.picture_rect().center().toPoint()))
    shown = view.grab().toImage().pixelColor(middle)
    assert shown.red() > RED[0]
    assert shown.green() < 60
    assert (view.painted, view.desk.thumbs.isVisible()) == ("media", False)
    QTest.mouseClick(stage.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stage.playing, timeout=DEADLINE_MS)
    view.show_state(cases.chair(cases.FILM, mode="freeze"), dossiers, topics)
    assert not stage.playing, "a still picture has no sound"
    assert view.grab().toImage().pixelColor(middle).red() > RED[0]
    view.show_state(cases.chair(cases.FILM), dossiers, topics)
    QTest.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: stage.playing, timeout=DEADLINE_MS)
    seen: list[tuple[bool, bool]] = []

    class Frames(QObject):
        """Notes at each drawing of the view whether sound can be heard, and a film is shown."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
            if event.type() is QEvent.Type.Paint:
                sound = stage._sound
                seen.append((sound is not None and not sound.silenced, view.desk.isVisible()))
            return False

    frames = Frames()
    assert stage._sound is not None
    assert not stage._sound.silenced, "it is heard until then"
    view.installEventFilter(frames)
    view.black()
    assert seen == [(False, False)], "one drawing, with the key: no film, and no sound any more"
    assert (stage.playing, stage.shows_picture, stage.document) == (False, False, "")
    image = view.grab().toImage()
    points = [(x, y) for x in range(0, 1366, 5) for y in range(0, 768, 5)]
    assert {image.pixelColor(x, y).name() for x, y in points} == {"#000000"}
