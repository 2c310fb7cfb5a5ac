"""Each item's rule: pure, and never a pass for what was not tested."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checklist.catalogue import GROUPS, all_items, items_for
from app.checklist.contract import Item, NoFigureError, Thresholds
from app.checklist.findings import badness, worst
from app.checklist.instruments import Trial, TrialSource, TrialTrack
from app.checklist.measurement import judge, take_facts
from app.checklist.picture import stopped_s
from app.devices.clock_check.offset import ClockFacts, ClockSource
from app.devices.network.link import LinkFacts
from app.devices.power.supply import PowerFacts
from app.model.checklist import How, ItemState, Judgement, Leaf, Phase
from app.model.devices import CameraStatus, DeviceState, MicrophoneStatus, SpeakerStatus, VolumeKind
from app.model.reception import PointRole
from app.model.recording import CopyRole
from app.model.text import T
from app.settings.profile import Profile, profile_in_force
from tests.helpers.checklist import GOOD_SOUND, FakeInstruments, place, plain, trial_copy, volume

REAL = profile_in_force(practice=False)
PRACTICE = profile_in_force(practice=True)
ITEMS = {item.id: item for item in all_items()}
FIRST_DOZEN = {
    *("VI1", "VI2", "VI3", "VI4", "AU1", "AU2", "AU3", "AU4"),
    *("NT1", "RC1", "RC2", "RC3", "RC5", "PW1"),
}

PASS, CAUTION, FAIL = ItemState.PASS, ItemState.CAUTION, ItemState.FAIL
UNKNOWN = ItemState.COULD_NOT_TEST


def measured(item: str, machine: FakeInstruments, profile: Profile = REAL) -> Judgement:
    """Measure and judge one item without a runner."""
    facts = asyncio.run(take_facts(ITEMS[item], machine, profile))
    plain(dict(facts.values))
    return judge(ITEMS[item], facts, {}, profile)


@pytest.fixture
def machine(tmp_path: Path) -> FakeInstruments:
    return FakeInstruments(tmp_path / "made")


def camera(machine: FakeInstruments, **changes: Any) -> None:
    machine.camera = replace(machine.camera, **changes)


def test_items_are_listed_in_the_order_of_a_test() -> None:
    assert set(ITEMS) >= FIRST_DOZEN
    groups = [item.group for item in all_items()]
    assert groups == sorted(groups, key=GROUPS.index)
    assert [i.id for i in all_items() if i.group == "VI"][:4] == ["VI1", "VI2", "VI3", "VI4"]


def test_phases_and_roles_are_those_of_the_table() -> None:
    first = {item.id for item in items_for(Phase.T_MINUS_1D, PointRole.CENTRAL)}
    second = {item.id for item in items_for(Phase.T_MINUS_2H, PointRole.CENTRAL)}
    delegate = {item.id for item in items_for(Phase.T_MINUS_2H, PointRole.DELEGATE)}
    assert FIRST_DOZEN - first == {"RC5"}
    assert second >= FIRST_DOZEN
    assert delegate >= FIRST_DOZEN


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS.keys())
def test_item_says_all_that_a_person_needs(item: Item) -> None:
    assert item.causes or item.how is How.MANUAL
    assert REAL.leaf(f"checks.{item.id}.{item.main_figure}").source
    assert str(item.threshold_text(REAL))
    assert item.blocking <= item.phases
    assert item.critical or not item.blocking


@pytest.mark.parametrize("item", sorted(FIRST_DOZEN - {"NT1"}))
def test_healthy_machine_passes(machine: FakeInstruments, item: str) -> None:
    machine.trial = replace(
        machine.trial, copies=[trial_copy(role, seconds=60.0) for role in CopyRole]
    )
    assert measured(item, machine).state is PASS


def test_healthy_machine_passes_in_practice_too(machine: FakeInstruments) -> None:
    states = {item: measured(item, machine, PRACTICE).state for item in FIRST_DOZEN}
    assert set(states.values()) == {PASS}


@pytest.mark.parametrize("item", sorted(FIRST_DOZEN))
def test_refusing_instrument_is_untested_not_failed(
    machine: FakeInstruments, item: str, allow_log: Callable[[str], None]
) -> None:
    allow_log(f"{item} could not be tested")
    methods = [name for name in dir(machine) if not name.startswith("_")]
    machine.broken = {name: OSError("gone") for name in methods}
    assert measured(item, machine).state is UNKNOWN


@pytest.mark.parametrize("item", ["VI1", "VI2", "VI3", "VI4", "AU1", "AU2", "AU3", "AU4"])
def test_nothing_chosen_is_untested(machine: FakeInstruments, item: str) -> None:
    machine.camera = CameraStatus()
    machine.microphone = MicrophoneStatus()
    machine.speaker = SpeakerStatus()
    assert measured(item, machine).state is UNKNOWN


@pytest.mark.parametrize("item", ["RC1", "RC2"])
def test_no_folder_chosen_is_untested(machine: FakeInstruments, item: str) -> None:
    machine.places = dict.fromkeys(CopyRole)
    assert measured(item, machine).state is UNKNOWN


def test_lost_camera_fails_vi1_and_leaves_the_others_untested(machine: FakeInstruments) -> None:
    camera(machine, state=DeviceState.LOST)
    states = [measured(item, machine).state for item in ("VI1", "VI2", "VI3", "VI4")]
    assert states == [FAIL, UNKNOWN, UNKNOWN, UNKNOWN]


def test_vi1_waits_for_a_camera_that_is_opening(machine: FakeInstruments) -> None:
    live = machine.camera
    camera(machine, state=DeviceState.OPENING)
    machine.watched = [live]
    assert measured("VI1", machine).state is PASS
    machine.watched = [machine.camera]
    assert measured("VI1", machine).state is FAIL
    assert machine.asked.count("watch_camera") == 1 + 10


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"measured_fps": 23.8}, PASS),
        ({"measured_fps": 23.0}, CAUTION),
        ({"measured_fps": 19.9}, FAIL),
        ({"native_width": 1279}, FAIL),
        ({"native_height": 719}, FAIL),
        ({"nominal_fps": 0.0}, UNKNOWN),
        ({"nominal_fps": 0.0, "native_width": 640}, FAIL),
    ],
)
def test_vi2(machine: FakeInstruments, changes: dict[str, Any], state: ItemState) -> None:
    camera(machine, **changes)
    assert measured("VI2", machine).state is state


@pytest.mark.parametrize(
    ("luma", "state"),
    [
        *((39.9, FAIL), (40, CAUTION), (79.9, CAUTION), (80, PASS), (180, PASS)),
        *((180.1, CAUTION), (220, CAUTION), (220.1, FAIL), (None, UNKNOWN)),
    ],
)
def test_vi3(machine: FakeInstruments, luma: float | None, state: ItemState) -> None:
    camera(machine, luma_mean=luma)
    assert measured("VI3", machine).state is state


@pytest.mark.parametrize(
    ("changes", "reference", "state"),
    [
        ({"luma_mean": 16.0}, 310.0, FAIL),
        ({"black_s": 0.4}, 310.0, FAIL),
        ({"frozen_s": 0.2}, 310.0, PASS),
        ({"frozen_s": 0.5}, 310.0, CAUTION),
        ({"frozen_s": 3.0}, 310.0, FAIL),
        ({"sharpness": 154.9}, 310.0, FAIL),
        ({"sharpness": 155.1}, 310.0, PASS),
        ({"sharpness": 2.0}, None, FAIL),
        ({"sharpness": None}, 310.0, UNKNOWN),
        ({}, None, UNKNOWN),
        ({"frozen_s": 0.5}, None, UNKNOWN),
    ],
)
def test_vi4(
    machine: FakeInstruments, changes: dict[str, Any], reference: float | None, state: ItemState
) -> None:
    camera(machine, **changes)
    machine.reference = reference
    assert measured("VI4", machine).state is state


def test_vi4_takes_a_persons_word_only_for_what_cannot_be_compared() -> None:
    facts = {
        **{"watched_s": 8.0, "frozen_s": 0.0, "black_s": 0.0, "luma_mean": 120.0},
        **{"sharpness": 200.0, "sharpness_reference": None, "answer": "yes"},
    }
    item, figures = ITEMS["VI4"], ITEMS["VI4"].thresholds(REAL)
    assert item.judge(facts, figures).state is PASS
    assert item.judge({**facts, "luma_mean": 3.0}, figures).state is FAIL


@pytest.mark.parametrize(
    ("counters", "expected"),
    [
        ([0.0, 0.1, 0.0], 0.0),
        ([0.0, 0.2, 0.4, 0.6, 0.0, 0.0], 0.6),
        ([0.4, 0.0, 0.5, 0.0], 0.9),
        ([0.3, 0.5], 0.5),
        ([99.0, 99.2], 8.0),
        ([], 0.0),
    ],
)
def test_time_the_picture_stood_still(counters: list[float], expected: float) -> None:
    assert stopped_s(counters, 0.25, 8.0) == pytest.approx(expected)


@given(st.lists(st.floats(0, 20), max_size=30), st.floats(0, 1), st.floats(0.1, 60))
def test_stand_still_stays_within_the_watched_time(
    counters: list[float], from_s: float, watched_s: float
) -> None:
    assert 0 <= stopped_s(counters, from_s, watched_s) <= watched_s


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"muted": True}, FAIL),
        ({"muted": None}, PASS),
        ({"state": DeviceState.LOST}, FAIL),
        ({"state": DeviceState.OPENING}, FAIL),
    ],
)
def test_au1(machine: FakeInstruments, changes: dict[str, Any], state: ItemState) -> None:
    machine.microphone = replace(machine.microphone, **changes)
    assert measured("AU1", machine).state is state


@pytest.mark.parametrize(
    ("changes", "speech", "noise"),
    [
        ({"zero_share": 1.0, "speech_dbfs": None, "noise_dbfs": -120.0}, FAIL, UNKNOWN),
        ({"buffers_missing_s": 2.0}, FAIL, UNKNOWN),
        ({"speech_dbfs": -30.0}, PASS, PASS),
        ({"speech_dbfs": -30.1}, CAUTION, PASS),
        ({"speech_dbfs": -40.1}, FAIL, PASS),
        ({"speech_dbfs": -12.0}, PASS, PASS),
        ({"speech_dbfs": -11.9}, FAIL, PASS),
        ({"speech_dbfs": None}, FAIL, PASS),
        ({"peak_dbfs": -3.0}, CAUTION, PASS),
        ({"clipped_share": 0.001}, FAIL, PASS),
        ({"speech_dbfs": -25.0, "noise_dbfs": -26.0}, FAIL, FAIL),
        ({"noise_dbfs": -50.0}, PASS, CAUTION),
        ({"noise_dbfs": -39.9}, PASS, FAIL),
        ({"hum": True}, PASS, CAUTION),
    ],
)
def test_au2_and_au3(
    machine: FakeInstruments, changes: dict[str, Any], speech: ItemState, noise: ItemState
) -> None:
    machine.heard = {**GOOD_SOUND, **changes}
    assert (measured("AU2", machine).state, measured("AU3", machine).state) == (speech, noise)


def test_microphone_that_delivers_nothing_is_dead(machine: FakeInstruments) -> None:
    machine.heard = {"buffers_missing_s": 5.0}
    assert measured("AU2", machine).state is FAIL
    machine.heard = {}
    assert measured("AU2", machine).state is FAIL


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"muted": True}, FAIL),
        ({"volume_percent": 19.0}, FAIL),
        ({"volume_percent": 20.0}, PASS),
        ({"volume_percent": 100.0}, CAUTION),
        ({"volume_percent": None}, UNKNOWN),
        ({"muted": None}, UNKNOWN),
        ({"muted": None, "volume_percent": 5.0}, FAIL),
        ({"state": DeviceState.LOST}, FAIL),
    ],
)
def test_au4(machine: FakeInstruments, changes: dict[str, Any], state: ItemState) -> None:
    machine.speaker = replace(machine.speaker, **changes)
    assert measured("AU4", machine).state is state
    assert ("play_pips" in machine.asked) == (changes.get("state") is None)


def platform(host: str | None) -> Profile:
    """The real profile with a platform host set (None: not set)."""
    return replace(REAL, leaves={**REAL.leaves, "checks.NT1.host": Leaf(host, source="test")})


@pytest.mark.parametrize(
    ("host", "links", "addresses", "state"),
    [
        ("meeting.example.vn", None, ("192.0.2.9",), PASS),
        ("meeting.example.vn", LinkFacts((), None), (), FAIL),
        ("meeting.example.vn", LinkFacts(("eth0",), None), ("192.0.2.9",), FAIL),
        ("meeting.example.vn", None, (), FAIL),
        ("localhost", LinkFacts((), None), ("127.0.0.1",), UNKNOWN),
        ("localhost", None, (), UNKNOWN),
        ("localhost", None, ("127.0.0.1",), PASS),
        (None, None, (), UNKNOWN),
        (None, LinkFacts((), None), (), FAIL),
    ],
)
def test_nt1(
    machine: FakeInstruments,
    host: str | None,
    links: LinkFacts | None,
    addresses: tuple[str, ...],
    state: ItemState,
) -> None:
    machine.links = links or machine.links
    machine.addresses = addresses
    assert measured("NT1", machine, platform(host)).state is state


def test_nt1_looks_up_the_server_that_the_room_keeps(machine: FakeInstruments) -> None:
    assert measured("NT1", machine).state is UNKNOWN
    machine.platform = "gomeet.vnpt.vn"
    found = measured("NT1", machine)
    assert (found.state, found.value.params["host"]) == (PASS, "gomeet.vnpt.vn")
    machine.addresses = ()
    assert measured("NT1", machine).state is FAIL
    machine.asked.clear()
    assert measured("NT1", machine, PRACTICE).state is UNKNOWN, "this machine, not the server"
    assert "platform_host" not in machine.asked


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"free_bytes": 12_295_000_000}, PASS),
        ({"free_bytes": 12_294_000_000}, FAIL),
        ({"writable": False}, FAIL),
        ({"file_system": "vfat"}, CAUTION),
        ({"kind": VolumeKind.MEMORY}, CAUTION),
    ],
)
def test_rc1(machine: FakeInstruments, changes: dict[str, Any], state: ItemState) -> None:
    machine.places[CopyRole.PRIMARY] = place(CopyRole.PRIMARY, **changes)
    assert measured("RC1", machine).state is state


def test_folder_without_its_disk_fails(machine: FakeInstruments) -> None:
    for role in CopyRole:
        machine.places[role] = replace(place(role), volume=None)
    assert [measured(item, machine).state for item in ("RC1", "RC2")] == [FAIL, FAIL]


@pytest.mark.parametrize(
    ("speed", "changes", "state"),
    [
        (10.0, {}, PASS),
        (9.9, {}, CAUTION),
        (1.9, {}, FAIL),
        (120.0, {"serial": ""}, CAUTION),
        (120.0, {"free_bytes": 1}, FAIL),
        (120.0, {"writable": False}, FAIL),
    ],
)
def test_rc2(
    machine: FakeInstruments, speed: float, changes: dict[str, Any], state: ItemState
) -> None:
    machine.speed_mb_s = speed
    machine.places[CopyRole.EXTERNAL] = place(CopyRole.EXTERNAL, **changes)
    assert measured("RC2", machine).state is state


def test_one_volume_for_both_copies_fails_but_only_cautions_in_practice(
    machine: FakeInstruments,
) -> None:
    one = volume("only")
    for role in CopyRole:
        machine.places[role] = replace(place(role), volume=one)
    assert measured("RC2", machine, REAL).state is FAIL
    assert measured("RC2", machine, PRACTICE).state is CAUTION


@pytest.mark.parametrize(
    ("trial", "state"),
    [
        ({}, PASS),
        ({"sound_rms_dbfs": -45.0}, FAIL),
        ({"sound_rms_dbfs": None}, UNKNOWN),
        ({"luma_mean": 16.0}, FAIL),
        ({"luma_mean": None}, UNKNOWN),
        ({"copies": []}, FAIL),
        ({"copies": [trial_copy(CopyRole.PRIMARY)]}, FAIL),
        ({"problem": T("checks", "no picture")}, FAIL),
    ],
)
def test_rc3(machine: FakeInstruments, trial: dict[str, Any], state: ItemState) -> None:
    machine.trial = replace(machine.trial, **trial)
    assert measured("RC3", machine, PRACTICE).state is state


@pytest.mark.parametrize(
    "fault",
    [
        {"sha256": "cd" * 32},
        {"has_picture": False},
        {"has_sound": False},
        {"frames": 0},
        {"decode_errors": ("bad",)},
        {"seconds": 3.9},
    ],
)
def test_rc3_finds_the_fault_of_one_copy(machine: FakeInstruments, fault: dict[str, Any]) -> None:
    copies = [trial_copy(CopyRole.PRIMARY), trial_copy(CopyRole.EXTERNAL, **fault)]
    machine.trial = Trial(5.0, copies, sound_rms_dbfs=-22.0, luma_mean=118.0)
    assert measured("RC3", machine, PRACTICE).state is FAIL


@pytest.mark.parametrize(
    ("change", "state", "named"),
    [
        ({}, PASS, ""),
        ({"tracks": (TrialTrack("Chủ trì", None),)}, FAIL, "Chủ trì"),
        ({"tracks": (TrialTrack("Chủ trì", -71.0),)}, FAIL, "Chủ trì"),
        ({"tracks": (TrialTrack("Chủ trì", -50.0),)}, CAUTION, "Chủ trì"),
        ({"luma_mean": 15.0}, FAIL, "Camera thứ hai"),
        ({"live": False}, FAIL, "Camera thứ hai"),
        ({"seconds": 3.9}, FAIL, "Camera thứ hai"),
    ],
)
def test_rc3_judges_each_camera_and_each_sound_track_and_names_it(
    machine: FakeInstruments, change: dict[str, Any], state: ItemState, named: str
) -> None:
    second = TrialSource("Camera thứ hai", 5.0, 90.0, tracks=(TrialTrack("Công dân", -30.0),))
    room = TrialSource("Phòng", 5.0, 90.0, tracks=(TrialTrack("Phòng", -22.0),))
    machine.trial = replace(machine.trial, sources=(room, replace(second, **change)))
    judged = measured("RC3", machine, PRACTICE)
    assert judged.state is state
    assert named in (str(judged.explanation.to_json()) if judged.explanation else "")


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (ClockFacts(ClockSource.SERVER, 1.0), PASS),
        (ClockFacts(ClockSource.SERVER, -1.01), FAIL),
        (ClockFacts(ClockSource.SYSTEM, 0.0, 7.8), CAUTION),
        (ClockFacts(ClockSource.SYSTEM, None, 0.2), PASS),
        (ClockFacts(ClockSource.SYSTEM), UNKNOWN),
        (ClockFacts(ClockSource.NONE), UNKNOWN),
    ],
)
def test_rc5(machine: FakeInstruments, answer: ClockFacts, state: ItemState) -> None:
    machine.clock_answer = answer
    assert measured("RC5", machine).state is state


@pytest.mark.parametrize(
    ("supply", "answer", "state"),
    [
        (PowerFacts(False), "", UNKNOWN),
        (PowerFacts(False), "yes", PASS),
        (PowerFacts(True, True, 80.0, 15.0), "", PASS),
        (PowerFacts(True, False, 99.0, 60.0), "yes", FAIL),
        (PowerFacts(True, True, 79.0, 60.0), "yes", FAIL),
        (PowerFacts(True, True, 99.0, 14.0), "yes", FAIL),
        (PowerFacts(True, True, 99.0, None), "", UNKNOWN),
        (PowerFacts(True, True, 99.0, None), "yes", PASS),
    ],
)
def test_pw1(machine: FakeInstruments, supply: PowerFacts, answer: str, state: ItemState) -> None:
    machine.supply = supply
    facts = asyncio.run(take_facts(ITEMS["PW1"], machine, REAL))
    said = {"answer": answer} if answer else {}
    assert judge(ITEMS["PW1"], facts, said, REAL).state is state


@given(
    st.fixed_dictionaries(
        {
            "speech_dbfs": st.none() | st.floats(-120, 0),
            "noise_dbfs": st.floats(-120, 0),
            "peak_dbfs": st.floats(-120, 0),
            "clipped_share": st.floats(0, 1),
            "zero_share": st.floats(0, 1),
            "buffers_missing_s": st.floats(0, 10),
        }
    )
)
def test_au2_passes_only_inside_its_limits(facts: dict[str, float]) -> None:
    item = ITEMS["AU2"]
    judged = item.judge(facts, item.thresholds(REAL))
    assert judged == item.judge(facts, item.thresholds(REAL))
    if judged.state is PASS:
        assert -30 <= facts["speech_dbfs"] <= -12
        assert facts["peak_dbfs"] < -3
        assert facts["clipped_share"] == 0
        assert facts["buffers_missing_s"] < 2
    else:
        assert judged.explanation is not None


@given(st.floats(0, 255), st.floats(0, 255))
def test_vi3_is_never_better_further_from_the_middle(one: float, other: float) -> None:
    item, figures = ITEMS["VI3"], ITEMS["VI3"].thresholds(REAL)
    near, far = sorted((one, other), key=lambda luma: abs(luma - 130))
    states = [item.judge({"luma_mean": luma}, figures).state for luma in (near, far)]
    assert badness(states[0]) <= badness(states[1])


def test_what_was_not_tested_is_worse_than_a_caution_and_better_than_a_failure() -> None:
    assert worst([PASS, CAUTION, UNKNOWN]) is UNKNOWN
    assert worst([UNKNOWN, FAIL, CAUTION]) is FAIL
    assert worst([]) is ItemState.NOT_DONE


def test_figure_that_is_not_set_is_never_read_as_zero() -> None:
    figures = Thresholds({"limit": Leaf(None, source="test")})
    with pytest.raises(NoFigureError):
        figures.number("limit")


@pytest.mark.parametrize("item", sorted(FIRST_DOZEN - {"NT1", "RC5", "AU1"}))
def test_without_a_figure_an_item_cannot_be_judged(machine: FakeInstruments, item: str) -> None:
    open_leaves = {key: replace(leaf, value=None) for key, leaf in REAL.leaves.items()}
    profile = replace(REAL, leaves=open_leaves)
    assert measured(item, machine, profile).state is UNKNOWN
