"""The cards for camera, sound and the room's screen; what belongs on that screen and when."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.model.screens import RoomMode, Showing
from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.hands.camera_hand import CameraHand
from app.ui.hands.sound_row import SoundLayersRow
from app.ui.room_display.card import RoomDisplayCard
from app.ui.room_display.course import Words, authority, showing_of, words_of
from app.ui.room_display.slate import paint_slate
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.page_rig import asked

NOW = datetime(2026, 11, 23, 13, 30).astimezone()
CAMERA = {
    "available": True,
    "kind": "visca",
    "name": "192.0.2.7",
    "can": ["pan", "tilt", "zoom", "presets"],
    "presets": [{"number": 1, "name": "Chủ trì"}],
    "problem": None,
}
STILL = {"pan": 0.0, "tilt": 0.0, "zoom": 0.0}


def linked(qtbot: QtBot, topics: dict[str, Any]) -> tuple[FakeEngine, Bridge]:
    make_application()
    engine = FakeEngine(topics)
    bridge = Bridge(engine.connect)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected and set(topics) <= set(bridge.state.topics()))
    return engine, bridge


def moves(engine: FakeEngine) -> list[dict[str, Any]]:
    return asked(engine, "camera.move")


def test_holding_moves_and_letting_go_stops(qtbot: QtBot) -> None:
    engine, bridge = linked(qtbot, {"camera_control": CAMERA})
    card = CameraHand(bridge)
    qtbot.addWidget(card)
    card.show()
    left = next(one for one in card.arrows if one.motion.pan < 0)
    qtbot.mousePress(left, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(moves(engine)) >= 3)
    assert {move["pan"] for move in moves(engine)} == {-0.6}, "renewed while held"
    qtbot.mouseRelease(left, Qt.MouseButton.LeftButton)
    assert moves(engine)[-1] == STILL
    qtbot.mousePress(left, Qt.MouseButton.LeftButton)
    card.hide()
    assert moves(engine)[-1] == STILL, "a page that goes away lets go"


def test_keys_of_the_keyboard_add_up(qtbot: QtBot) -> None:
    engine, bridge = linked(qtbot, {"camera_control": {**CAMERA, "can": ["pan", "tilt"]}})
    card = CameraHand(bridge)
    qtbot.addWidget(card)
    card.show()
    card.setFocus()
    qtbot.keyPress(card, Qt.Key.Key_Up)
    qtbot.keyPress(card, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert moves(engine)[-1] == {"pan": 0.2, "tilt": 0.6, "zoom": 0.0}
    qtbot.keyRelease(card, Qt.Key.Key_Up)
    qtbot.keyRelease(card, Qt.Key.Key_Right)
    assert moves(engine)[-1] == STILL
    before = len(moves(engine))
    qtbot.keyPress(card, Qt.Key.Key_Plus)
    assert len(moves(engine)) == before, "this camera has no zoom"


def test_views_are_kept_under_the_next_number_and_found_again(qtbot: QtBot) -> None:
    engine, bridge = linked(qtbot, {"camera_control": CAMERA})
    card = CameraHand(bridge)
    qtbot.addWidget(card)
    card.show()
    card.presets.name.setText("Bàn  công dân")
    qtbot.mouseClick(card.presets.save, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.presets.buttons[0], Qt.MouseButton.LeftButton)
    assert asked(engine, "camera.preset") == [
        {"number": 2, "save": True, "name": "Bàn công dân"},
        {"number": 1},
    ]
    engine.send("camera_control", {"available": False, "kind": "", "can": [], "presets": []})
    qtbot.waitUntil(lambda: not any(arrow.isEnabled() for arrow in card.arrows))
    assert card.presets.empty.isVisible()


def layer(side: str, name: str, muted: bool | None, **more: Any) -> dict[str, Any]:
    hint = {"context": "made up", "source": "Press it.", "params": {}}
    owned = name in {"system", "program"}
    row = {"side": side, "layer": name, "muted": muted, "owned": owned, "hint": hint}
    return {**row, "name": "", "percent": 70.0 if name == "system" else None, **more}


def test_all_layers_stand_in_one_row_and_one_press_switches_on(qtbot: QtBot) -> None:
    rows = [layer("microphone", "system", True), layer("microphone", "page", None)]
    engine, bridge = linked(qtbot, {"sound_layers": rows})
    row = SoundLayersRow(bridge)
    qtbot.addWidget(row)
    row.show()
    assert row.badges["microphone", "system"].state == "caution"
    assert row.badges["microphone", "page"].state == "unknown", "never shown as a pass"
    assert "Press it." in row.hint.text()
    qtbot.mouseClick(row.unmute, Qt.MouseButton.LeftButton)
    assert asked(engine, "sound.unmute") == [{}]
    row.sliders["microphone"].setValue(40)
    qtbot.waitUntil(lambda: bool(asked(engine, "sound.volume")))
    assert asked(engine, "sound.volume") == [{"device": "microphone", "percent": 40}]
    engine.send("sound_layers", [layer("microphone", "system", False)])
    qtbot.waitUntil(lambda: not row.unmute.isEnabled())
    assert not row.sliders["speaker"].isEnabled()


def test_the_card_offers_every_screen_but_the_operators(qtbot: QtBot) -> None:
    size = {"width": 1920, "height": 1080, "primary": False}
    screens = [
        {"id": "d", "name": "Dell", "role": "operator", **size},
        {"id": "s", "name": "Samsung", "role": "", **size},
    ]
    told = {"screen": "", "state": "off", "mode": "auto", "showing": "", "fault": ""}
    engine, bridge = linked(qtbot, {"screens": screens, "room_display": told})
    card = RoomDisplayCard(bridge)
    qtbot.addWidget(card)
    card.show()
    assert [card.choice.itemData(at) for at in range(card.choice.count())] == ["", "s"]
    assert not card.buttons[0].isEnabled()
    card.choice.activated.emit(1)
    assert asked(engine, "room_display.choose") == [{"screen": "s"}]
    away = {**told, "screen": "x", "name": "Sony", "state": "lost"}
    engine.send("room_display", away)
    qtbot.waitUntil(lambda: card.choice.currentData() == "x")
    assert "Sony" in card.choice.currentText()
    assert card.status.property("tone") == "caution"
    qtbot.mouseClick(card.buttons[-1], Qt.MouseButton.LeftButton)
    assert asked(engine, "room_display.mode") == [{"mode": "black"}]
    assert card.buttons[0].isChecked(), "in force is what the engine says"


def topics(call: str = "idle", recording: str = "idle", session: str = "ready") -> dict[str, Any]:
    starts = (NOW + timedelta(minutes=30)).isoformat()
    return {
        "conference": {"state": call, "wanted": True},
        "recording": {"state": recording},
        "session": {
            "state": session,
            "title": "Tiếp công dân định kỳ",
            "point_name": "UBND phường Thạch Khôi",
            "chair": "Nguyễn Thị Hạnh",
            "starts_at": starts,
        },
    }


@pytest.mark.parametrize(
    ("mode", "told", "moving", "showing"),
    [
        ("auto", topics(), False, Showing.SLATE),
        ("auto", topics("joining"), False, Showing.NOTICE),
        ("auto", topics(recording="recording"), False, Showing.NOTICE),
        ("auto", topics("in_call", "recording"), True, Showing.CALL),
        ("auto", topics("in_call", "recording"), False, Showing.LOST),
        ("auto", topics("reconnecting", "recording"), True, Showing.LOST),
        ("auto", topics("left", session="closed"), False, Showing.SLATE),
        ("auto", {}, False, Showing.SLATE),
        ("call", topics("lost"), False, Showing.LOST),
        ("call", topics(), False, Showing.SLATE),
        ("notice", topics("in_call"), True, Showing.NOTICE),
        ("black", topics("in_call"), True, Showing.BLACK),
    ],
)
def test_what_belongs_on_the_rooms_screen(
    mode: str, told: dict[str, Any], moving: bool, showing: Showing
) -> None:
    assert showing_of(told, RoomMode(mode), moving=moving) is showing


def test_the_slates_say_who_when_and_that_it_is_recorded() -> None:
    told = topics()
    before = words_of(Showing.SLATE, told, NOW)
    assert authority(told) == "UBND phường Thạch Khôi"
    assert before.headline == "Tiếp công dân định kỳ"
    assert any("14:00" in line for line in before.lines)
    over = words_of(Showing.SLATE, topics(session="closed"), NOW)
    assert over.headline != before.headline
    assert not over.foot
    notice, lost = (words_of(showing, told, NOW) for showing in (Showing.NOTICE, Showing.LOST))
    assert notice.headline
    assert lost.headline != notice.headline
    assert words_of(Showing.CALL, told, NOW) == Words()


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (800, 600)])
def test_even_the_longest_words_stay_on_the_slate(qtbot: QtBot, size: tuple[int, int]) -> None:
    make_application()
    title = "Tiếp công dân đột xuất về vụ việc bồi thường, hỗ trợ, tái định cư " * 4
    words = Words(
        "Tiếp công dân", title, ("Bắt đầu lúc 14:00", "Chủ trì: " + "Nguyễn " * 20), title
    )
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_slate(painter, QRectF(image.rect()), "Ủy ban nhân dân phường " * 8, words, NOW)
    painter.end()
    edges = [QPoint(x, y) for x in range(0, size[0], 3) for y in (1, size[1] - 2)]
    edges += [QPoint(x, y) for y in range(0, size[1], 3) for x in (1, size[0] - 2)]
    assert max(image.pixelColor(point).lightness() for point in edges) < 60, "nothing is cut"
