"""Sound, picture and displays of the room: both sides of every threshold, and what is missing."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.checklist.catalogue import all_items
from app.checklist.measurement import judge, take_facts
from app.checklist.readings_hall import (
    ChairGrab,
    ClapSeen,
    EchoHeard,
    EndpointSeen,
    GrabbedPicture,
    MicrophoneSeat,
    Screens,
)
from app.model.checklist import ItemState, Judgement
from app.model.devices import CameraStatus, MicrophoneStatus
from app.model.errors import DeviceError
from app.model.text import T
from app.settings.profile import profile_in_force
from tests.helpers.checklist import GOOD_SOUND, FakeInstruments, plain
from tests.helpers.readings_hall import (
    GOOD_CLAP,
    GOOD_ECHO,
    GOOD_GRAB,
    GOOD_SCENE,
    GOOD_TURN,
    ROOM_SEAT,
    TWO_SCREENS,
)

REAL = profile_in_force(practice=False)
ITEMS = {item.id: item for item in all_items()}
PASS, CAUTION, FAIL = ItemState.PASS, ItemState.CAUTION, ItemState.FAIL
UNKNOWN = ItemState.COULD_NOT_TEST
YES = {"answer": "yes"}
PAD = {"chair": "C:3", "chair_name": "Pad", "chair_state": "shown", "protection": "none"}
CHAIR = MicrophoneSeat("chair", "Chair", "alsa:chair", "Chair", live=True)


@pytest.fixture
def machine(tmp_path: Path) -> FakeInstruments:
    machine = FakeInstruments(tmp_path / "made")
    machine.hall.echo_heard = EchoHeard(tmp_path / "echo.wav", dict(GOOD_ECHO), "S", "M")
    return machine


def measured(
    item: str, machine: FakeInstruments, answer: Mapping[str, Any] | None = None
) -> Judgement:
    """Measure and judge one item without a runner, with what a person answered."""
    facts = asyncio.run(take_facts(ITEMS[item], machine, REAL))
    plain(dict(facts.values))
    return judge(ITEMS[item], facts, answer or {}, REAL)


@pytest.mark.parametrize(
    ("changes", "answer", "state"),
    [
        ({}, {}, PASS),
        ({"return_db": 20.0}, {}, PASS),
        ({"return_db": 19.9}, {}, CAUTION),
        ({"return_db": 14.0}, {}, CAUTION),
        ({"return_db": 13.9}, YES, FAIL),
        ({"found": False, "delay_ms": None, "return_db": 60.0}, {}, UNKNOWN),
        ({"found": False, "delay_ms": None, "return_db": 60.0}, YES, PASS),
        ({"found": False, "delay_ms": None, "return_db": 19.9}, YES, UNKNOWN),
        ({"howl_hz": 1830.0, "howl_s": 0.4, "howl_growth_db": 30.0}, {}, PASS),
        ({"howl_hz": 1830.0, "howl_s": 0.5, "howl_growth_db": 6.0}, {}, FAIL),
        ({"howl_hz": 1830.0, "howl_s": 0.5, "howl_growth_db": 5.9}, {}, CAUTION),
    ],
)
def test_echo(
    machine: FakeInstruments, changes: dict[str, Any], answer: dict[str, str], state: ItemState
) -> None:
    assert machine.hall.echo_heard is not None
    machine.hall.echo_heard = replace(machine.hall.echo_heard, figures={**GOOD_ECHO, **changes})
    assert measured("AU5", machine, answer).state is state


def test_echo_keeps_recording_and_series_and_names_a_simulator_first(
    machine: FakeInstruments,
) -> None:
    assert machine.hall.echo_heard is not None
    machine.hall.echo_heard = replace(machine.hall.echo_heard, microphone="sim")
    facts = asyncio.run(take_facts(ITEMS["AU5"], machine, REAL))
    assert [file.path.suffix for file in facts.files] == [".wav", ".json"]
    assert facts.files[1].path.is_file()
    assert facts.device.startswith("sim")
    assert facts.values["least_db"] == 20


def test_echo_without_devices_is_untested(machine: FakeInstruments) -> None:
    machine.hall.echo_heard = None
    assert measured("AU5", machine, YES).state is UNKNOWN


def turns(machine: FakeInstruments, own: Mapping[str, Any], chair: float | None) -> None:
    """Two seats; ``own`` is what the room's microphone heard in its turn, ``chair`` the other."""
    machine.hall.microphones = (ROOM_SEAT, CHAIR)
    heard = {**GOOD_TURN, **own}
    machine.hall.turns = {"room": (heard, {"room": heard["speech_dbfs"], "chair": chair})}


@pytest.mark.parametrize(
    ("own", "chair", "state"),
    [
        ({}, -45.0, PASS),
        ({}, None, PASS),
        ({}, -14.0, PASS),
        ({}, -13.9, CAUTION),
        ({"speech_dbfs": -40.0}, -60.0, PASS),
        ({"speech_dbfs": -40.1}, -60.0, FAIL),
        ({"speech_dbfs": -12.0}, -60.0, PASS),
        ({"speech_dbfs": -11.9}, -60.0, FAIL),
        ({"speech_dbfs": None}, -60.0, FAIL),
        ({"clipped_share": 0.001}, -60.0, FAIL),
        ({"zero_share": 1.0}, -60.0, FAIL),
        ({"buffers_missing_s": 2.0}, -60.0, FAIL),
    ],
)
def test_every_microphone(
    machine: FakeInstruments, own: dict[str, Any], chair: float | None, state: ItemState
) -> None:
    turns(machine, own, chair)
    assert measured("AU6", machine, YES).state is state


def test_swapped_microphones_are_named(machine: FakeInstruments) -> None:
    turns(machine, {"speech_dbfs": -35.0}, -20.0)
    explanation = str(measured("AU6", machine, YES).explanation)
    assert "Chair" in explanation
    assert "Desk" in explanation


def test_every_microphone_needs_a_person_and_each_device(machine: FakeInstruments) -> None:
    assert measured("AU6", machine).state is UNKNOWN
    machine.hall.microphones = (ROOM_SEAT, replace(CHAIR, live=False))
    assert measured("AU6", machine, YES).state is FAIL
    machine.hall.microphones = ()
    assert measured("AU6", machine, YES).state is UNKNOWN


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, PASS),
        ({"offset_ms": 80.0}, PASS),
        ({"offset_ms": 80.1}, FAIL),
        ({"offset_ms": -80.0}, PASS),
        ({"offset_ms": -80.1}, FAIL),
        ({"spread_ms": 80.1}, CAUTION),
        ({"pairs": [[1000, 1010]]}, UNKNOWN),
        ({"pairs": [[1000, 1010]], "offset_ms": 300.0}, UNKNOWN),
        ({"offset_ms": None, "spread_ms": None, "pairs": []}, UNKNOWN),
        ({"offset_ms": None, "spread_ms": None, "pairs": [], "heard": 0}, UNKNOWN),
        ({"offset_ms": None, "spread_ms": None, "pairs": [], "seen_pictures": 0}, UNKNOWN),
    ],
)
def test_in_step(machine: FakeInstruments, changes: dict[str, Any], state: ItemState) -> None:
    machine.hall.clap_seen = ClapSeen(None, {**GOOD_CLAP, **changes}, "Camera", "Desk")
    assert measured("AU7", machine).state is state


def test_in_step_says_what_was_missing(machine: FakeInstruments) -> None:
    nothing = {**GOOD_CLAP, "offset_ms": None, "spread_ms": None, "pairs": []}
    said = []
    for changes in ({"seen_pictures": 0}, {"heard": 0}, {}):
        machine.hall.clap_seen = ClapSeen(None, {**nothing, **changes}, "Camera", "Desk")
        said.append(str(measured("AU7", machine).explanation))
    assert len(set(said)) == 3
    machine.hall.clap_seen = None
    assert measured("AU7", machine).state is UNKNOWN


@pytest.mark.parametrize(
    ("item", "changes", "state"),
    [
        ("AU2", {"channel_dbfs": [-20.0, -40.0]}, PASS),
        ("AU2", {"channel_dbfs": [-20.0, -40.1]}, CAUTION),
        ("AU2", {"channel_dbfs": [-20.0]}, PASS),
        ("AU3", {"hum": False, "hum_dbfs": -30.0}, PASS),
        ("AU3", {"hum": True, "hum_dbfs": -40.0}, CAUTION),
        ("AU3", {"hum": True, "hum_dbfs": -39.9}, FAIL),
    ],
)
def test_channels_and_hum(
    machine: FakeInstruments, item: str, changes: dict[str, Any], state: ItemState
) -> None:
    machine.heard = {**GOOD_SOUND, **changes}
    assert measured(item, machine).state is state


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"surround_luma": 178.0}, PASS),
        ({"surround_luma": 178.1}, CAUTION),
        ({"bright_share": 0.15}, PASS),
        ({"bright_share": 0.151}, CAUTION),
        ({"contrast": 15.0}, PASS),
        ({"contrast": 14.9}, CAUTION),
    ],
)
def test_light_of_the_scene(
    machine: FakeInstruments, changes: dict[str, Any], state: ItemState
) -> None:
    machine.hall.seen = {**GOOD_SCENE, **changes}
    assert measured("VI3", machine).state is state


@pytest.mark.parametrize(
    ("subject", "answer", "state"),
    [
        ([0.3, 0.3, 0.4, 0.7], {}, UNKNOWN),
        ([0.3, 0.3, 0.4, 0.7], YES, PASS),
        (None, YES, PASS),
        ([0.3, 0.3, 0.1, 0.2], YES, PASS),
        ([0.3, 0.3, 0.1, 0.19], YES, CAUTION),
        ([0.0, 0.05, 0.9, 0.95], YES, PASS),
        ([0.0, 0.04, 0.9, 0.96], YES, CAUTION),
    ],
)
def test_framing(
    machine: FakeInstruments, subject: object, answer: dict[str, str], state: ItemState
) -> None:
    machine.hall.seen = {**GOOD_SCENE, "subject": subject}
    assert measured("VI5", machine, answer).state is state


def test_scene_that_cannot_be_looked_at_is_untested(
    machine: FakeInstruments, allow_log: Any
) -> None:
    allow_log("could not be tested")
    machine.hall.broken = {"scene": DeviceError(T("test", "no picture"))}
    assert [measured(item, machine, YES).state for item in ("VI3", "VI5")] == [UNKNOWN, UNKNOWN]
    machine.camera = CameraStatus()
    machine.microphone = MicrophoneStatus()
    assert measured("VI5", machine, YES).state is UNKNOWN


PICTURE = {"live": True, "width": 1280, "height": 720, "fps": 25.0, "luma_mean": 100.0}


@pytest.mark.parametrize(
    ("picture", "sound", "state"),
    [
        ({}, {}, PASS),
        ({"width": 1279}, {}, FAIL),
        ({"fps": 20.0}, {}, PASS),
        ({"fps": 19.9}, {}, FAIL),
        ({"luma_mean": 16.0}, {}, FAIL),
        ({"luma_mean": 16.1}, {}, PASS),
        ({"live": False}, {}, FAIL),
        ({}, {"speech_dbfs": -40.0}, PASS),
        ({}, {"speech_dbfs": -40.1}, FAIL),
        ({}, {"speech_dbfs": -11.9}, FAIL),
        ({}, {"speech_dbfs": None}, UNKNOWN),
        ({}, {"zero_share": 1.0}, FAIL),
    ],
)
def test_conference_device(
    machine: FakeInstruments, picture: dict[str, Any], sound: dict[str, Any], state: ItemState
) -> None:
    machine.hall.from_endpoint = EndpointSeen(
        "HDMI", {**PICTURE, **picture}, {**GOOD_SOUND, **sound}
    )
    assert measured("EP1", machine).state is state


def test_conference_device_applies_only_where_there_is_one(machine: FakeInstruments) -> None:
    assert asyncio.run(ITEMS["EP1"].applies(machine, REAL)) is not None
    machine.hall.from_endpoint = EndpointSeen("HDMI", PICTURE, {})
    assert asyncio.run(ITEMS["EP1"].applies(machine, REAL)) is None
    assert measured("EP1", machine).state is UNKNOWN


@pytest.mark.parametrize(
    ("changes", "states"),
    [
        ({}, (PASS, PASS)),
        ({"operator": "B:2"}, (FAIL, FAIL)),
        ({"room_state": "lost"}, (FAIL, FAIL)),
        ({"room_state": "wrong", "room_fault": "mirrored"}, (FAIL, FAIL)),
        ({"room_state": "off"}, (FAIL, FAIL)),
        ({"operator": ""}, (UNKNOWN, UNKNOWN)),
        ({"room": "", "room_name": "", "room_state": "off"}, (CAUTION, PASS)),
        ({"names": ("Laptop",)}, (CAUTION, PASS)),
        ({"shared": "screen"}, (PASS, FAIL)),
        ({"shared": "document"}, (PASS, PASS)),
        ({"known": False}, (UNKNOWN, UNKNOWN)),
        (PAD, (PASS, PASS)),
        ({**PAD, "protection": "on"}, (PASS, FAIL)),
        ({**PAD, "protection": "off"}, (PASS, FAIL)),
        ({**PAD, "chair_state": "lost"}, (FAIL, FAIL)),
        ({**PAD, "chair_state": "off"}, (FAIL, FAIL)),
        ({**PAD, "chair_state": "wrong", "chair_fault": "mirrored"}, (FAIL, FAIL)),
        ({**PAD, "chair": "A:1"}, (FAIL, FAIL)),
        ({**PAD, "chair": "B:2"}, (FAIL, FAIL)),
        ({"chair_state": "windowed"}, (CAUTION, CAUTION)),
    ],
)
def test_displays(
    machine: FakeInstruments, changes: dict[str, Any], states: tuple[ItemState, ItemState]
) -> None:
    machine.hall.screens_seen = replace(TWO_SCREENS, **changes)
    assert (measured("DI1", machine, YES).state, measured("DI2", machine, YES).state) == states
    assert PASS not in {measured("DI1", machine).state, measured("DI2", machine).state}


@pytest.mark.parametrize(
    ("place", "looked", "found", "state", "words"),
    [
        ("room", True, True, FAIL, "room's “X”"),
        ("operator", True, True, FAIL, "“X”"),
        ("conference", True, True, FAIL, "recorded"),
        ("shared", True, True, FAIL, "shared"),
        ("camera", True, True, FAIL, "camera"),
        ("conference", False, False, UNKNOWN, "meeting"),
        ("screen", False, False, UNKNOWN, "“X”"),
        ("screen", True, False, PASS, ""),
    ],
)
def test_the_test_grab_names_the_place(
    machine: FakeInstruments, place: str, looked: bool, found: bool, state: ItemState, words: str
) -> None:
    machine.hall.screens_seen = replace(TWO_SCREENS, **PAD)
    one = GrabbedPicture(place, "X", looked, found)
    machine.hall.grab = ChairGrab((*GOOD_GRAB, one))
    judged = measured("DI2", machine, YES)
    assert judged.state is state
    assert words in str(judged.explanation or "")
    if state is PASS:
        assert "3 pictures" in str(judged.value)


def test_a_grab_that_proves_nothing_is_no_pass(machine: FakeInstruments) -> None:
    def with_grab(*pictures: GrabbedPicture, **more: Any) -> ItemState:
        machine.hall.screens_seen = replace(TWO_SCREENS, **{**PAD, **more})
        machine.hall.grab = ChairGrab(pictures) if pictures else None
        return measured("DI2", machine, YES).state

    kept, own, *others = GOOD_GRAB
    hidden = replace(own, found=False)
    assert with_grab() is UNKNOWN
    assert with_grab(kept, hidden, *others) is UNKNOWN, "something stands before it"
    assert with_grab(kept, hidden, *others, protection="on") is PASS
    assert with_grab(kept, own, *others, protection="on") is FAIL, "it does not keep it out"
    assert with_grab(replace(kept, found=False), hidden, *others, protection="on") is UNKNOWN


def test_screens_that_nobody_reports_are_unknown(machine: FakeInstruments) -> None:
    machine.hall.screens_seen = Screens()
    assert measured("DI1", machine, YES).state is UNKNOWN
