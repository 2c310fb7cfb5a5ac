"""The player of the archive, with the child that really decodes: what is shown is what is heard."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.archive.play.plan import PlayPlan
from app.devices.camera.frame_number import read_frame_number
from app.model.errors import AppError
from app.model.text import T
from app.ui.bridge import Bridge
from app.ui.player.playback import RATES
from app.ui.player.player import Player
from app.ui.player.sound_out import RATE, SilentOutlet, SoundOut
from app.ui.player.wave_view import read_waves
from tests.helpers.cut_films import cut_into, encoded, source_of
from tests.helpers.fake_engine import FakeEngine

WAIT_MS = 100_000
SECONDS = 3.0
FIRST_OF_MEETING = 500
SHOW = {"id": "a2b4c6", "recordings": [{"source": "room"}]}


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> PlayPlan:
    folder = tmp_path_factory.mktemp("recording")
    room = cut_into(folder / "room", encoded(SECONDS), (1.0, 2.0))
    meeting = cut_into(folder / "far", encoded(SECONDS, first=FIRST_OF_MEETING), (2.0,))
    return PlayPlan((source_of("room", room), source_of("conference", meeting, ("far",))))


@pytest.fixture
def engine(plan: PlayPlan, tmp_path: Path) -> FakeEngine:
    made = FakeEngine({"engine": {"data_dir": str(tmp_path)}, "jobs": [], "recording": None})
    made.answers["player.open"] = told(plan)
    made.answers["player.waves"] = {"path": "", "job": "w1"}
    return made


def told(plan: PlayPlan, **more: Any) -> dict[str, Any]:
    """What the engine answers to ``player.open``."""
    markers = [{"at_s": at_s, "text": "", "kind": "step"} for at_s in (0.4, 1.6, 2.4)]
    answer = {"plan": plan.to_json(), "sealed": [], "gaps": [], "markers": markers, "absent": []}
    return json.loads(json.dumps({**answer, **more}))


@pytest.fixture
def player(qtbot: QtBot, engine: FakeEngine) -> Iterator[Player]:
    bridge = Bridge(engine.connect)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    player = Player(bridge)
    qtbot.addWidget(player)
    player.resize(960, 420)
    player.show()
    player.show_session(SHOW)
    qtbot.waitUntil(lambda: numbers(player)[0] == 0, timeout=WAIT_MS)
    yield player
    ended(player)


def ended(player: Player) -> None:
    """Let go of the files, and wait until the child has ended."""
    child = player.playback.link._child
    player.clear()
    if child is not None:
        child.process.wait(30)


def numbers(player: Player) -> list[int | None]:
    """The numbers in the pictures that are shown."""
    return [number_in(view.image) for view in player.pictures.views.values()] or [None]


def number_in(image: QImage | None) -> int | None:
    if image is None:
        return None
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return read_frame_number(rows[:, : gray.width()].copy(), gray.width(), gray.height())


def test_played_to_its_end_both_pictures_stay_with_the_sound(qtbot: QtBot, player: Player) -> None:
    pairs: list[tuple[float, list[int | None]]] = []
    player.playback.shown.connect(
        lambda shown: pairs.append((shown.at_s, [number_in(i) for i in shown.images.values()]))
    )
    heard: list[float] = []
    player.moved.connect(heard.append)
    player.setFocus()
    QTest.keyClick(player, Qt.Key.Key_Space)
    assert player.playback.playing
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=WAIT_MS)
    assert heard == sorted(heard) and heard[-1] == pytest.approx(SECONDS, abs=0.05)
    for at_s, (room, meeting) in pairs:
        assert room == round(at_s * 25) and meeting == room + FIRST_OF_MEETING
    assert len(pairs) > 5


def test_steps_jumps_and_the_wave_lead_to_the_very_picture(qtbot: QtBot, player: Player) -> None:
    player.seek(1.0)
    qtbot.waitUntil(lambda: numbers(player) == [25, 525], timeout=WAIT_MS)
    for key, number in (
        (Qt.Key.Key_Comma, 24),
        (Qt.Key.Key_Period, 25),
        (Qt.Key.Key_Down, 40),
        (Qt.Key.Key_Down, 60),
    ):
        QTest.keyClick(player, key)
        qtbot.waitUntil(lambda n=number: numbers(player)[0] == n, timeout=WAIT_MS)
    place = QPoint(player.waves.width() // 2, 10)
    QTest.mouseClick(player.waves, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: numbers(player)[0] in {37, 38}, timeout=WAIT_MS)


def test_a_jump_stops_at_alarms_and_incidents_of_the_course_too(
    qtbot: QtBot, player: Player
) -> None:
    player.marks.show_course([1.2, 1.61, 2.2, 99.0])
    assert player.marks.moments == [0.4, 1.2, 1.6, 2.2, 2.4]
    for number in (10, 30, 40, 55, 60):
        player.transport.after.click()
        qtbot.waitUntil(lambda n=number: numbers(player)[0] == n, timeout=WAIT_MS)
    player.transport.before.click()
    qtbot.waitUntil(lambda: numbers(player)[0] == 30, timeout=WAIT_MS)
    player.marks.show_course([])
    assert player.marks.moments == [0.4, 1.6, 2.4]


def test_a_jump_leads_over_a_gap_and_playing_goes_through_it(
    qtbot: QtBot, engine: FakeEngine, player: Player, plan: PlayPlan
) -> None:
    (room, _meeting) = plan.sources
    torn = PlayPlan((replace(room, files=(room.files[0], room.files[2])),))
    player.clear()
    engine.answers["player.open"] = told(torn, markers=[], gaps=[[1.0, 2.0]])
    player.show_session(SHOW)
    qtbot.waitUntil(lambda: numbers(player) == [0], timeout=WAIT_MS)
    player.transport.after.click()
    qtbot.waitUntil(lambda: numbers(player) == [50], timeout=WAIT_MS)
    assert player.playback.at_s == pytest.approx(2.0, abs=0.05)
    player.seek(0.8)
    qtbot.waitUntil(lambda: numbers(player) == [20], timeout=WAIT_MS)
    seen: list[int | None] = []
    player.playback.shown.connect(lambda one: seen.extend(map(number_in, one.images.values())))
    player.transport.play.click()
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=WAIT_MS)
    read = [number for number in seen if number is not None]
    assert read[-1] >= 70 and not any(25 <= number < 50 for number in read)


def test_the_speed_that_is_chosen_is_played(qtbot: QtBot, player: Player) -> None:
    box = player.transport.rate
    assert [box.itemData(place) for place in range(box.count())] == list(RATES)
    took: dict[float, float] = {}
    for rate in (0.5, 2.0):
        place = box.findData(rate)
        box.setCurrentIndex(place)
        box.activated.emit(place)
        assert player.playback.rate == rate
        player.seek(1.0)
        qtbot.waitUntil(lambda: numbers(player)[0] == 25, timeout=WAIT_MS)
        heard: list[tuple[float, float]] = []
        player.moved.connect(lambda at_s, heard=heard: heard.append((time.monotonic(), at_s)))
        player.transport.play.click()
        qtbot.waitUntil(lambda: not player.playback.playing, timeout=WAIT_MS)
        (first, from_s), (last, to_s) = next(one for one in heard if one[1] > 1.2), heard[-1]
        took[rate] = (last - first) / (to_s - from_s)
    assert took[0.5] > 2 * took[2.0], "a slow second takes longer than a quick one"


def test_the_mixer_says_how_loud_each_track_is_heard(
    qtbot: QtBot, player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[dict[str, float]] = []
    monkeypatch.setattr(player.playback, "set_gains", lambda gains: sent.append(dict(gains)))
    assert player.mixer.isHidden()
    player.transport.sound.click()
    assert not player.mixer.isHidden()
    first, second = player.mixer.rows
    heard, _loud, _bar = player.mixer.rows[first]
    before = player.mixer.gains()
    heard.click()
    assert sent[-1] == {**before, first: 0.0 if before[first] else 1.0}
    _heard, loud, bar = player.mixer.rows[second]
    player.mixer.rows[second][0].setChecked(True)
    loud.setValue(150)
    assert sent[-1][second] == 1.5
    player.mixer.show_levels({second: -12.0, "of another recording": 0.0})
    assert bar.level_dbfs == -12.0
    player.transport.sound.click()
    assert player.mixer.isHidden()


def test_the_chosen_stretch_is_asked_for(qtbot: QtBot, player: Player) -> None:
    assert not player.transport.excerpt.isEnabled()
    for at_s, key in ((0.4, Qt.Key.Key_I), (2.0, Qt.Key.Key_O)):
        player.seek(at_s)
        number = round(at_s * 25)
        qtbot.waitUntil(lambda n=number: numbers(player)[0] == n, timeout=WAIT_MS)
        QTest.keyClick(player, key)
    with qtbot.waitSignal(player.excerpt_wanted) as asked:
        player.transport.excerpt.click()
    assert asked.args == pytest.approx([0.4, 2.0])


TWICE = [
    {"take": 1, "origin": "2026-11-22T09:00:00+07:00", "seconds": 4320.0},
    {"take": 2, "origin": "2026-11-23T08:30:00+07:00", "seconds": 600.0},
]


def test_another_recording_of_the_session_is_chosen_and_played(
    qtbot: QtBot, engine: FakeEngine, player: Player, plan: PlayPlan
) -> None:
    assert player.takes.isHidden()
    player.clear()
    assert player.shown_take == 0, "nothing is opened"
    engine.answers["player.open"] = told(plan, recordings=TWICE)
    player.show_session(SHOW)
    qtbot.waitUntil(lambda: not player.takes.isHidden(), timeout=WAIT_MS)
    words = [player.takes.box.itemText(place) for place in range(2)]
    assert "09:00" in words[0] and "10:12" in words[0]
    assert "23/11/2026 08:30" in words[1] and "08:40" in words[1]
    player.seek(2.0)
    qtbot.waitUntil(lambda: numbers(player)[0] == 50, timeout=WAIT_MS)
    later = PlayPlan(tuple(replace(source, files=source.files[-1:]) for source in plan.sources))
    engine.answers["player.open"] = told(later, recordings=TWICE)
    with qtbot.waitSignal(player.take_changed) as changed:
        player.takes.box.activated.emit(1)
    assert changed.args == [2]
    assert player.shown_take == 2
    assert ("player.open", {"session": "a2b4c6", "take": 2}) in engine.commands
    qtbot.waitUntil(lambda: player.takes.take == 2, timeout=WAIT_MS)
    player.seek(2.4)
    qtbot.waitUntil(lambda: numbers(player)[0] == 60, timeout=WAIT_MS)
    engine.answers["player.open"] = told(plan, recordings=TWICE[:1])
    player.show_session({**SHOW, "id": "b3c5d7"})
    assert (player.take, player.takes.isHidden()) == (1, True)


def test_sealed_parts_open_on_a_persons_reason_alone(
    qtbot: QtBot, engine: FakeEngine, plan: PlayPlan
) -> None:
    shut = replace(plan, sealed=((1.0, 1.6),))
    engine.answers["player.open"] = told(shut, sealed=[[1.0, 1.6]])
    engine.answers["player.unseal"] = told(plan, sealed=[[1.0, 1.6]])
    bridge = Bridge(engine.connect)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    player = Player(bridge)
    qtbot.addWidget(player)
    player.show()
    player.show_session(SHOW)
    player.seek(1.2)
    qtbot.waitUntil(lambda: numbers(player)[0] in {42, 43}, timeout=WAIT_MS)
    player.sealed_button.click()
    entry = player.sealed_entry
    entry.person.setText("Bà Mai")
    entry.reason.setText("ngắn")
    assert not entry.button.isEnabled()
    entry.reason.setText("Giải quyết khiếu nại lần hai")
    entry.button.click()
    asked = {"session": "a2b4c6", "take": 1, "person": "Bà Mai"}
    asked["reason"] = "Giải quyết khiếu nại lần hai"
    assert ("player.unseal", asked) in engine.commands
    player.seek(1.2)
    qtbot.waitUntil(lambda: numbers(player)[0] == 30, timeout=WAIT_MS)
    ended(player)


def test_a_child_that_ends_is_told_of_and_started_anew(qtbot: QtBot, player: Player) -> None:
    errors: list[AppError] = []
    player.told.connect(errors.append)
    child = player.playback.link._child
    assert child is not None
    child.process.kill()
    qtbot.waitUntil(lambda: bool(errors), timeout=WAIT_MS)
    player.seek(2.0)
    qtbot.waitUntil(lambda: numbers(player) == [50, 550], timeout=WAIT_MS)


def test_the_waves_come_when_their_job_is_done(
    qtbot: QtBot, engine: FakeEngine, player: Player, tmp_path: Path
) -> None:
    path = tmp_path / "waves.json"
    row = base64.b64encode(bytes([0] * 15 + [255] * 16)).decode()
    waves = {"format": "diemcau-waves", "version": 1, "per_s": 10, "waves": {"room/room": row}}
    path.write_text(json.dumps(waves))
    engine.answers["player.waves"] = {"path": str(path), "job": ""}
    engine.send("jobs", [{"id": "w1", "state": "done"}])
    qtbot.waitUntil(lambda: player.waves._waves is not None)
    drawn = player.waves._measured()
    third = len(drawn) // 3
    assert max(drawn[:third]) == (0.0, 0.0) and min(drawn[2 * third :]) == (1.0, 1.0)
    waves_of = read_waves(path)
    assert waves_of is not None
    assert waves_of.loudest(["room/room"], 0.0, 3.1) == 1.0
    assert waves_of.usual(["room/room"], 0.0, 3.1) == pytest.approx(16 / 31)
    path.write_text("{}")
    assert read_waves(path) is None


def test_nothing_is_heard_while_a_session_is_recorded(
    engine: FakeEngine, player: Player, qtbot: QtBot
) -> None:
    engine.send("recording", {"state": "recording"})
    qtbot.waitUntil(lambda: bool(player.bridge.state.mapping("recording")))
    player.toggle()
    assert player.playback.sound.silent and player.playback.playing


def test_a_refusal_is_told(qtbot: QtBot, engine: FakeEngine) -> None:
    refusal = AppError(T("player", "This session has no recording that can be played."))
    engine.answers["player.open"] = refusal
    bridge = Bridge(engine.connect)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    player = Player(bridge)
    qtbot.addWidget(player)
    with qtbot.waitSignal(player.told) as answer:
        player.show_session(SHOW)
    assert answer.args == [refusal]


def test_the_clock_is_what_was_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0]
    monkeypatch.setattr("app.ui.player.sound_out.now_ns", lambda: now[0])
    sound = SoundOut()
    sound._made = SilentOutlet  # type: ignore[method-assign, assignment]
    assert sound.advance() is None
    sound.put(bytes(4 * RATE), 10.0, 1.0)
    sound.put(bytes(4 * RATE), 20.0, 2.0)
    assert sound.advance() == 10.0
    for at_ns, wanted in ((500_000_000, 10.5), (1_250_000_000, 20.5), (9_000_000_000, 22.0)):
        now[0] = at_ns
        assert sound.advance() == pytest.approx(wanted)
    assert sound.played_out
