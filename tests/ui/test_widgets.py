"""The widgets: what they say, how they are held, and that what they paint is there."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.model.clock import NS_PER_S, now_ns
from app.model.text import Text
from app.system.i18n import render
from app.ui.archive.sheet_menu import SheetMenu
from app.ui.archive.sheets import ARCHIVE_SHEETS
from app.ui.theme.states import STATES, Shape
from app.ui.theme.style import use_theme
from app.ui.theme.tokens import DARK, LIGHT, Tokens, Tone
from app.ui.widgets.alarm_banner import AlarmBanner, in_order
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import HoldButton, PrimaryButton
from app.ui.widgets.clock import Stopwatch
from app.ui.widgets.disk_gauge import DiskGauge, disk_verdict, lasting_words, volume_label
from tests.helpers import fake_engine as fake


def colours(widget: QWidget) -> int:
    """How many different colours a widget paints."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


# --- states


def test_every_state_has_its_own_word_and_differs_in_shape_from_its_opposites() -> None:
    words = [render(look.word) for look in STATES.values()]
    assert len(set(words)) == len(words)
    shapes = [STATES[key].shape for key in ("recording", "pass", "caution", "fail", "waived")]
    assert len(set(shapes)) == len(shapes)
    assert STATES["waived"].tone is not Tone.GOOD
    assert STATES["fail"].tone is not STATES["recording"].tone


def test_red_is_for_recording_alone() -> None:
    assert [key for key, look in STATES.items() if look.tone is Tone.RECORD] == ["recording"]


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_words_stand_out_from_their_ground(tokens: object) -> None:
    """Contrast of at least 4.5 to 1 for all that is read."""

    def luminance(colour: str) -> float:
        parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def contrast(first: str, second: str) -> float:
        high, low = sorted((luminance(first), luminance(second)), reverse=True)
        return (high + 0.05) / (low + 0.05)

    theme = DARK if tokens is DARK else LIGHT
    pairs = [(theme.ink[tone], theme.grounds[tone]) for tone in Tone]
    pairs += [
        (ink, ground)
        for ink in (theme.text, theme.text_muted, theme.text_faint)
        for ground in (theme.ground, theme.panel)
    ]
    pairs.append((theme.on_accent, theme.accent))
    weak = [(a, b, round(contrast(a, b), 2)) for a, b in pairs if contrast(a, b) < 4.5]
    assert weak == []


@pytest.mark.parametrize("state", sorted(STATES))
def test_badge_paints_shape_and_word(qtbot: QtBot, state: str) -> None:
    badge = StateBadge(state)
    qtbot.addWidget(badge)
    assert badge.word == render(STATES[state].word) == badge.accessibleName()
    bare = StateBadge(state, compact=True)
    qtbot.addWidget(bare)
    assert badge.sizeHint().width() > bare.sizeHint().width()
    assert colours(bare) > 3


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("made", [QCheckBox, QRadioButton])
def test_a_choice_has_a_mark_and_not_a_colour_alone(
    qtbot: QtBot, made: type[QCheckBox | QRadioButton], tokens: Tokens
) -> None:
    qtbot.addWidget(box := made())
    use_theme(box, tokens)
    box.resize(30, 30)
    box.setChecked(True)
    image = box.grab().toImage()
    seen = [image.pixelColor(x, y) for x in range(30) for y in range(30)]
    assert sum(colour == QColor(tokens.accent) for colour in seen) > 60
    assert sum(colour == QColor(tokens.on_accent) for colour in seen) > 8


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_a_menu_can_be_read_on_a_page_of_either_theme(qtbot: QtBot, tokens: Tokens) -> None:
    qtbot.addWidget(page := QWidget())
    use_theme(page, tokens)
    button = SheetMenu("Toàn kho…", ARCHIVE_SHEETS, page)
    page.show()
    button.click()
    qtbot.waitUntil(button.menu.isVisible)
    image = button.menu.grab().toImage()
    button.menu.close()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(40)}
    assert {tokens.raised, tokens.text} <= seen


def test_a_state_that_is_not_in_the_table_is_unknown(qtbot: QtBot) -> None:
    badge = StateBadge("never heard of")
    qtbot.addWidget(badge)
    assert badge.word == render(STATES["unknown"].word)


def test_filling_and_ring_are_different_shapes() -> None:
    assert STATES["running"].shape is Shape.FILLING
    assert STATES["not_done"].shape is Shape.RING


# --- buttons


def test_hold_button_acts_only_when_held_to_the_end(qtbot: QtBot) -> None:
    button = HoldButton("Kết thúc", hold_s=0.3)
    qtbot.addWidget(button)
    button.show()
    with qtbot.assertNotEmitted(button.confirmed, wait=400):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: button.progress > 0.1)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert button.progress == 0.0
    with qtbot.waitSignal(button.confirmed, timeout=5000):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_hold_button_takes_at_least_its_time(qtbot: QtBot) -> None:
    button = HoldButton("Kết thúc")
    qtbot.addWidget(button)
    button.show()
    begun = now_ns()
    with qtbot.waitSignal(button.confirmed, timeout=8000):
        button.begin()
    assert (now_ns() - begun) / NS_PER_S >= 1.0


def test_hold_button_by_key_and_leaving_it_takes_it_back(qtbot: QtBot) -> None:
    button = HoldButton("Kết thúc", hold_s=0.2)
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.confirmed, timeout=5000):
        QTest.keyPress(button, Qt.Key.Key_Space)
    QTest.keyRelease(button, Qt.Key.Key_Space)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.progress > 0)
    QTest.mouseMove(button, QPoint(-40, -40))
    qtbot.waitUntil(lambda: button.progress == 0.0)


def test_a_disabled_hold_button_does_nothing(qtbot: QtBot) -> None:
    button = HoldButton("Kết thúc", hold_s=0.05)
    qtbot.addWidget(button)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.confirmed, wait=200):
        button.begin()
    assert button.progress == 0.0


def test_enter_presses_a_focused_button_and_its_key_is_told(qtbot: QtBot) -> None:
    button = PrimaryButton("Bắt đầu ghi", "F5")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert "F5" in button.accessibleName()


# --- disks


def test_disk_tells_what_it_knows() -> None:
    now = datetime(2026, 11, 23, 14, 18).astimezone()
    good = fake.volume("primary", "D", now, verified_until=fake.iso(now - timedelta(seconds=12)))
    assert disk_verdict(good, now)[0] == "pass"
    assert "14:17:48" in disk_verdict(good, now)[1]
    assert "26" in lasting_words(good, now)
    assert disk_verdict({**good, "state": "lost"}, now)[0] == "alarm"
    assert disk_verdict({**good, "state": "behind", "behind_bytes": 1_290_000}, now)[0] == "caution"
    soon = fake.iso(now + timedelta(minutes=50))
    assert disk_verdict({**good, "full_at": soon}, now)[0] == "caution"
    assert "15:08" in lasting_words({**good, "full_at": soon}, now)
    for hours, words in ((2, "16:18"), (23, "23"), (47, "47"), (50, "2")):
        later = {**good, "full_at": fake.iso(now + timedelta(hours=hours))}
        assert words in lasting_words(later, now)
        assert (":" in lasting_words(later, now)) == (hours < 3), "a far time of day misleads"
    assert disk_verdict({}, now)[0] == "unknown"
    assert disk_verdict({**good, "verified_until": None}, now)[0] == "running"


@pytest.mark.parametrize(
    ("volume", "label"),
    [
        ({"volume": "LUUTRU-02"}, "LUUTRU-02"),
        ({"path": "/media/an/LUUTRU-02"}, "LUUTRU-02"),
        ({"path": "D:\\"}, "D:"),
        ({}, ""),
    ],
)
def test_volumes_have_short_names(volume: dict[str, str], label: str) -> None:
    assert volume_label(volume) == label


def test_gauge_shows_name_and_unknown_space(qtbot: QtBot) -> None:
    gauge = DiskGauge("Ổ ngoài")
    qtbot.addWidget(gauge)
    gauge.show_volume({"volume": "LUUTRU-02", "free_bytes": None, "state": "idle"})
    assert gauge.name.text() == "Ổ ngoài LUUTRU-02"
    assert "0" not in gauge.free.text()


# --- alarms


def test_banner_shows_the_severe_first_and_counts_the_others(qtbot: QtBot) -> None:
    now = datetime.now().astimezone()
    banner = AlarmBanner()
    qtbot.addWidget(banner)
    banner.show_alarms([])
    assert banner.isHidden()
    alarms = [fake.slow_disk_alarm(now), fake.lost_camera_alarm(now)]
    banner.show_alarms(alarms)
    assert not banner.isHidden()
    assert banner.what.text() == render(Text.from_json(alarms[1]["what"])).rstrip(".")
    assert "1" in banner.more.text()
    assert banner.panel.isHidden()
    banner.button.click()
    assert not banner.panel.isHidden()
    banner.show_alarms([{**alarm, "active": False} for alarm in alarms])
    assert not banner.isHidden(), "what is over stays until a person has read it"
    assert banner.icon.state == "stale"
    banner.show_alarms([])
    assert banner.isHidden()


def test_alarms_of_one_severity_stand_newest_first() -> None:
    old = {"severity": "alarm", "since": "2026-11-23T14:00:00+07:00", "key": "old"}
    new = {**old, "since": "2026-11-23T14:05:00+07:00", "key": "new"}
    low = {**new, "severity": "caution", "key": "low"}
    assert [alarm["key"] for alarm in in_order([low, old, new])] == ["new", "old", "low"]


# --- clock


def test_stopwatch_counts_from_its_origin_on_the_monotonic_clock() -> None:
    watch = Stopwatch()
    assert watch.seconds is None
    origin = datetime.now().astimezone() - timedelta(seconds=1112)
    watch.set_origin(origin.isoformat())
    assert watch.seconds is not None
    assert abs(watch.seconds - 1112) < 0.2
    watch.set_origin("")
    assert watch.seconds is None
