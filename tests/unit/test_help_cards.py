"""Help cards: readable, short, translated, their buttons known to the engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.model.errors import SettingsError
from app.settings.cards import card_for, load_cards

COMMANDS = {
    "camera.move",
    "conference.camera",
    "conference.check",
    "conference.join",
    "conference.leave",
    "conference.mute",
    "conference.recording",
    "conference.show_window",
    "conference.stop_sharing",
    "room_display.mode",
    "sound.unmute",
    "sound.volume",
}


def test_every_trouble_has_a_card_with_few_steps_and_known_commands() -> None:
    cards = load_cards()
    assert len({card.id for card in cards}) == len(cards) == 17
    for card in cards:
        assert 3 <= len(card.steps) <= 5
        assert card.alarms
        assert {button.command for button in card.buttons} <= COMMANDS
        assert all(text.context == "cards" for text in (card.title, card.sign, *card.steps))


@pytest.mark.parametrize(
    ("alarm", "card"),
    [
        ("conference.echo", "echo"),
        ("microphone.silent.room", "wrong_microphone"),
        ("conference.silent", "muted"),
        ("conference.no_picture", "no_picture"),
        ("conference.frozen", "frozen"),
        ("conference.quality", "line"),
        ("verdict.uplink", "line"),
        ("conference.lost", "lost"),
        ("conference.stranger", "stranger"),
        ("conference.recording", "platform_recording"),
        ("conference.point.12", "point_missing"),
        ("conference.foreign_camera", "foreign_camera"),
        ("conference.foreign_microphone", "wrong_microphone"),
        ("conference.window", "outside_window"),
        ("conference.capture_sound", "capture_device"),
        ("room_display.lost", "room_display"),
        ("camera.control", "camera_control"),
        ("recording.space.primary", None),
    ],
)
def test_a_card_opens_from_its_alarm(alarm: str, card: str | None) -> None:
    found = card_for(alarm, load_cards())
    assert (found.id if found else None) == card


def test_the_operators_name_goes_where_a_button_wants_one() -> None:
    card = card_for("conference.recording", load_cards())
    assert card is not None
    assert card.buttons[0].args_for("Hùng") == {"state": "running", "person": "Hùng"}


def test_a_damaged_card_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"id": "a"}', encoding="utf-8")
    with pytest.raises(SettingsError, match=r"a\.json"):
        load_cards(tmp_path)
