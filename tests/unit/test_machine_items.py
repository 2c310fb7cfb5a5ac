"""The items of the machine, the running session and what follows it: good, near, bad, absent."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.checklist.catalogue import all_items, items_for
from app.checklist.contract import Facts, Item
from app.checklist.instruments import StoragePlace
from app.checklist.measurement import judge, take_facts
from app.checklist.moments import wall_clock
from app.checklist.readings_machine import CopyMedium, Kept
from app.devices.machine.load import Heat
from app.devices.machine.protection import Protection
from app.devices.machine.quiet import QuietFacts
from app.devices.machine.usb import UsbDevice
from app.devices.power.nut import from_upsc
from app.devices.storage.smart import DiskHealth
from app.model.checklist import How, ItemState, Judgement, Phase
from app.model.conference import PlatformRecording, PlatformRecordingNote
from app.model.packages import Package
from app.model.reception import PointRole
from app.model.recording import (
    CopyCheck,
    CopyRecord,
    CopyRole,
    Gap,
    KeptCopyCheck,
    KeptRecording,
    RecordingRecord,
)
from app.settings.profile import profile_in_force
from tests.helpers.checklist import FakeInstruments, place, plain, trial_copy

REAL, PRACTICE = profile_in_force(practice=False), profile_in_force(practice=True)
OWN = (
    *("RC4", "PC1", "SE1", "SE2", "LV1", "LV2", "LV3", "LV4", "LV5"),
    *("AF1", "AF2", "AF3", "AF4", "AF5", "AF6", "AF7"),
)
ITEMS = {item.id: item for item in all_items()}
PASS, CAUTION, FAIL = ItemState.PASS, ItemState.CAUTION, ItemState.FAIL
UNKNOWN, NOT_APPLICABLE = ItemState.COULD_NOT_TEST, ItemState.NOT_APPLICABLE
YES = {"answer": "yes", "note": "", "details": {}}


def facts_of(item: str, machine: FakeInstruments) -> Facts:
    facts = asyncio.run(take_facts(ITEMS[item], machine, REAL))
    plain(dict(facts.values))
    return facts


def judged(item: str, machine: FakeInstruments, **answer: Any) -> Judgement:
    """Measure and judge; ``answer`` is what a person said of it."""
    return judge(ITEMS[item], facts_of(item, machine), answer, REAL)


@pytest.fixture
def machine(tmp_path: Path) -> FakeInstruments:
    return FakeInstruments(tmp_path / "made")


def test_the_items_stand_in_the_phases_of_the_table() -> None:
    during = {item.id for item in items_for(Phase.DURING, PointRole.CENTRAL)}
    after = {item.id for item in items_for(Phase.AFTER, PointRole.CENTRAL)}
    delegate = {item.id for item in items_for(Phase.AFTER, PointRole.DELEGATE)}
    assert {"LV1", "LV2", "LV3", "LV4", "LV5", "RC1", "RC2", "PW1"} <= during
    assert {item for item in OWN if item.startswith("AF")} <= after
    assert delegate & set(OWN) == {"AF1", "AF2", "AF5", "AF6"}
    before = {item.id for item in items_for(Phase.JUST_BEFORE, PointRole.CENTRAL)}
    assert {"RC4", "PC1", "SE2"} <= before


@pytest.mark.parametrize("item", [ITEMS[name] for name in OWN], ids=OWN)
def test_each_item_says_what_a_person_needs_and_where_it_comes_from(item: Item) -> None:
    assert item.causes or item.how is How.MANUAL
    for profile in (REAL, PRACTICE):
        assert profile.leaf(f"checks.{item.id}.{item.main_figure}").source
        assert str(item.threshold_text(profile))


@pytest.mark.parametrize("item", ["SE2", "AF4", "AF6"])
def test_what_only_a_person_knows_is_open_until_a_yes(machine: FakeInstruments, item: str) -> None:
    assert judged(item, machine).state is UNKNOWN
    assert judged(item, machine, **YES).state is PASS


def load(machine: FakeInstruments, **changes: Any) -> None:
    machine.machine.busy = replace(machine.machine.busy, **changes)


def quiet(machine: FakeInstruments, kept_awake: bool = False, **changes: Any) -> None:
    kept = machine.machine.kept_up
    now = replace(kept.quiet, **changes)
    machine.machine.kept_up = replace(kept, quiet=now, kept_awake=kept_awake)


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, PASS),
        ({"cpu_percent": 69.9}, PASS),
        ({"cpu_percent": 70.0}, CAUTION),
        ({"cpu_percent": 90.0}, FAIL),
        ({"free_bytes": 2_000_000_000}, PASS),
        ({"free_bytes": 1_999_999_999}, FAIL),
        ({"heat": None}, PASS),
        ({"heat": Heat("core", 79.0, 80.0)}, PASS),
        ({"heat": Heat("core", 80.0, 80.0)}, CAUTION),
        ({"heat": Heat("core", 84.9)}, PASS),
        ({"heat": Heat("core", 85.0)}, CAUTION),
    ],
)
def test_pc1_judges_load_memory_and_heat(
    machine: FakeInstruments, changes: dict[str, Any], state: ItemState
) -> None:
    load(machine, **changes)
    assert judged("PC1", machine).state is state


def test_pc1_never_takes_the_untold_for_granted(machine: FakeInstruments) -> None:
    quiet(machine, stays_awake=None, screen_stays=None)
    assert judged("PC1", machine).state is UNKNOWN
    assert judged("PC1", machine, **YES).state is PASS
    quiet(machine, kept_awake=True, stays_awake=None, screen_stays=None)
    assert judged("PC1", machine).state is PASS
    quiet(machine, messages_off=None, stays_awake=True)
    assert judged("PC1", machine).state is UNKNOWN


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"restart_pending": True}, FAIL),
        ({"restart_pending": None}, UNKNOWN),
        ({"updates": ["dpkg"]}, CAUTION),
        ({"quiet": QuietFacts(False, True, True)}, CAUTION),
        ({"quiet": QuietFacts(False, False, True), "kept_awake": True}, PASS),
        ({"quiet": QuietFacts(True, True, False)}, CAUTION),
    ],
)
def test_pc1_judges_what_may_disturb(
    machine: FakeInstruments, changes: dict[str, Any], state: ItemState
) -> None:
    machine.machine.kept_up = replace(machine.machine.kept_up, **changes)
    assert judged("PC1", machine).state is state
    if state is FAIL:
        assert judged("PC1", machine, **YES).state is FAIL


def test_a_busy_computer_fails_no_practice(machine: FakeInstruments) -> None:
    load(machine, cpu_percent=100.0)
    assert judge(ITEMS["PC1"], facts_of("PC1", machine), {}, PRACTICE).state is CAUTION


def safe(machine: FakeInstruments, **changes: Any) -> None:
    machine.machine.safe = replace(machine.machine.safe, **changes)


def test_se1_needs_a_person_who_has_seen_the_list(machine: FakeInstruments) -> None:
    assert judged("SE1", machine).state is UNKNOWN
    assert judged("SE1", machine, **YES).state is PASS


def test_se1_lists_all_that_a_person_vouches_for(machine: FakeInstruments) -> None:
    safe(machine, accounts=("canbo", "khach"))
    told = str(judged("SE1", machine).explanation)
    for name in ("canbo", "khach", "Logitech USB Keyboard", "HD Pro Webcam C920", "Windows Def"):
        assert name in told
    assert "Several accounts" in told


def test_se1_names_what_was_not_there_the_last_time(machine: FakeInstruments) -> None:
    stick = UsbDevice("0951:1666:60a4", "DataTraveler 3.0")
    usb = [*(machine.machine.safe.usb or ()), stick]
    safe(machine, usb=usb)
    assert "DataTraveler 3.0" in str(judged("SE1", machine).explanation)
    facts = facts_of("SE1", machine)
    assert [row["id"] for row in facts.values["usb"]][-1] == stick.id
    assert facts.device == "may-tiep-dan"
    assert judged("SE1", machine, **YES).state is PASS
    safe(machine, known_usb=None)
    assert "First test" in str(judged("SE1", machine).explanation)
    safe(machine, usb=None)
    assert "does not tell" in str(judged("SE1", machine).explanation)
    safe(machine, accounts=())
    assert str(judged("SE1", machine).value).count("does not tell") == 2


def test_se1_says_what_only_a_person_vouches_for(machine: FakeInstruments) -> None:
    safe(machine, accounts=(), usb=None)
    answered = judged("SE1", machine, **YES)
    assert answered.state is CAUTION
    assert "accounts, USB devices" in str(answered.explanation)


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"protection": [Protection("x", on=False)]}, FAIL),
        ({"protection": [Protection("x", on=True, current=False)]}, CAUTION),
        ({"protection": [Protection("x", on=False), Protection("y", on=True)]}, PASS),
        ({"protection": []}, PASS),
        ({"protection": None}, CAUTION),
        ({"screen_locks": False}, CAUTION),
        ({"screen_locks": None}, CAUTION),
    ],
)
def test_se1_keeps_to_what_is_known_to_be_wrong(
    machine: FakeInstruments, changes: dict[str, Any], state: ItemState
) -> None:
    safe(machine, **changes)
    assert judged("SE1", machine, **YES).state is state
    assert judged("SE1", machine).state in {UNKNOWN, FAIL}


@pytest.mark.parametrize(
    ("status", "charge", "runtime", "state"),
    [
        ("OL", 100, 1380, PASS),
        ("OL CHRG", 80, 900, PASS),
        ("OL CHRG", 79, 900, FAIL),
        ("OL", 100, 899, FAIL),
        ("OB", 100, 1380, FAIL),
        ("OL LB", 100, 1380, FAIL),
        ("OL RB", 100, 1380, CAUTION),
        ("CAL", 100, 1380, UNKNOWN),
    ],
)
def test_pw1_takes_the_word_of_a_supply_before_that_of_the_system(
    machine: FakeInstruments, status: str, charge: int, runtime: int, state: ItemState
) -> None:
    told = f"ups.status: {status}\nbattery.charge: {charge}\nbattery.runtime: {runtime}\n"
    machine.machine.supply = from_upsc("ups", told)
    assert judged("PW1", machine).state is state


@pytest.mark.parametrize("item", ["RC1", "RC2"])
@pytest.mark.parametrize(
    ("health", "state", "word"),
    [
        (DiskHealth(passed=True), PASS, "good health"),
        (DiskHealth(problem="Permission denied"), PASS, "cannot be read"),
        (DiskHealth(passed=False), FAIL, "failure"),
        (DiskHealth(passed=True, pending=1), CAUTION, "good health"),
        (DiskHealth(passed=True, reallocated=0, celsius=60.0), PASS, "good health"),
        (DiskHealth(passed=True, celsius=61.0), CAUTION, "good health"),
    ],
)
def test_disks_tell_of_their_health(
    machine: FakeInstruments, item: str, health: DiskHealth, state: ItemState, word: str
) -> None:
    machine.machine.health = health
    found = judged(item, machine)
    assert found.state is state
    assert word in str(found.value)


@pytest.mark.parametrize(("left_out", "state"), [(False, PASS), (True, CAUTION)])
def test_rc3_says_where_the_other_points_are_not_in_it(
    machine: FakeInstruments, left_out: bool, state: ItemState
) -> None:
    copies = [trial_copy(role, seconds=60.0) for role in CopyRole]
    machine.trial = replace(machine.trial, copies=copies, meeting_left_out=left_out)
    assert judged("RC3", machine).state is state


def recording(**changes: Any) -> dict[str, Any]:
    """The topic of a recording under way, an hour old."""
    topic: dict[str, Any] = {
        "state": "recording",
        "seconds": 3600.0,
        "sources": [{"id": "room", "tracks": [track("room")]}],
        "volumes": [
            {
                "role": str(role),
                "state": "writing",
                "bytes_written": 9_000_000,
                "verified_state": "ok",
            }
            for role in CopyRole
        ],
    }
    return {**topic, **changes}


def track(role: str, state: str = "live") -> dict[str, Any]:
    return {"role": role, "name": role, "state": state}


@pytest.mark.parametrize(
    ("writing", "state"),
    [("writing", PASS), ("slow", CAUTION), ("behind", CAUTION), ("lost", FAIL)],
)
def test_rc2_writes_no_probe_and_asks_no_disk_while_a_recording_needs_it(
    machine: FakeInstruments, writing: str, state: ItemState
) -> None:
    volumes = [{**row, "state": writing} for row in recording()["volumes"]]
    machine.machine.topics["recording"] = recording(volumes=volumes)
    assert judged("RC2", machine).state is state
    assert "write_speed" not in machine.asked
    assert "health" not in facts_of("RC2", machine).values


def test_space_is_needed_for_the_minutes_that_are_left(machine: FakeInstruments) -> None:
    needed = 10e9 + 1.5 * 1_700_000 / 8 * 60 * 60
    free = {role: place(role, free_bytes=round(needed)) for role in CopyRole}
    machine.places = dict[CopyRole, StoragePlace | None](free)
    assert judged("RC1", machine).state is FAIL
    machine.machine.topics["recording"] = recording()
    assert judged("RC1", machine).state is PASS


def platform(state: PlatformRecording, **more: Any) -> dict[str, Any]:
    told = {"state": str(state), "since": "2026-11-20T08:05:00+07:00", "person": "Lan"}
    return {"platform": "gomeet", "state": "in_call", "recording": told, **more}


def session_in(minutes: float) -> dict[str, Any]:
    return {"starts_at": (wall_clock() + timedelta(minutes=minutes)).isoformat()}


def test_rc4_wants_place_and_name_and_from_the_set_time_that_it_runs(
    machine: FakeInstruments,
) -> None:
    topics = machine.machine.topics
    topics.update(conference=platform(PlatformRecording.NOT_ASKED), session=session_in(90))
    said = {**YES, "details": {"place": "Máy chủ GoMeet", "presser": "Lan"}}
    assert judged("RC4", machine).state is UNKNOWN
    assert judged("RC4", machine, **YES).state is CAUTION
    assert judged("RC4", machine, **said).state is PASS
    topics["session"] = session_in(59)
    assert judged("RC4", machine, **said).state is CAUTION
    topics["conference"] = platform(PlatformRecording.RUNNING)
    assert judged("RC4", machine, **said).state is PASS
    topics["conference"] = platform(PlatformRecording.NOT_OFFERED)
    assert judged("RC4", machine, **said).state is CAUTION
    topics.clear()
    assert judged("RC4", machine, **said).state is PASS


@pytest.mark.parametrize(
    ("role", "changes", "state"),
    [
        ("primary", {}, PASS),
        ("primary", {"bytes_written": 8_000_001}, PASS),
        ("primary", {"bytes_written": 8_000_000}, FAIL),
        ("external", {"bytes_written": 8_000_000}, FAIL),
        ("external", {"state": "lost"}, FAIL),
        ("external", {"state": "behind"}, CAUTION),
        ("external", {"verified_state": "problem"}, FAIL),
        ("external", {"role": "elsewhere"}, FAIL),
    ],
)
def test_lv1_sees_both_files_grow(
    machine: FakeInstruments, role: str, changes: dict[str, Any], state: ItemState
) -> None:
    earlier = [{**row, "bytes_written": 8_000_000} for row in recording()["volumes"]]
    now = [{**row, **(changes if row["role"] == role else {})} for row in recording()["volumes"]]
    machine.machine.before["recording"] = recording(volumes=earlier)
    machine.machine.topics["recording"] = recording(volumes=now)
    assert judged("LV1", machine).state is state


@pytest.mark.parametrize("item", ["LV1", "LV2"])
@pytest.mark.parametrize("topic", [None, {"state": "idle"}])
def test_without_a_recording_there_is_nothing_to_see(
    machine: FakeInstruments, item: str, topic: dict[str, Any] | None
) -> None:
    machine.machine.topics["recording"] = topic
    assert judged(item, machine).state is UNKNOWN


@pytest.mark.parametrize(
    ("tracks", "alarms", "in_call", "state"),
    [
        ([track("room"), track("far")], [], True, PASS),
        ([track("room")], [], False, PASS),
        ([track("room")], [], True, CAUTION),
        ([track("room", "silent"), track("far")], [], True, FAIL),
        ([track("room"), track("far", "silent")], [], True, CAUTION),
        ([track("room"), track("far")], ["conference.silent"], True, CAUTION),
        ([track("room"), track("far")], ["microphone.silent.room"], True, CAUTION),
        ([], [], False, UNKNOWN),
    ],
)
def test_lv2_hears_both_ways(
    machine: FakeInstruments, tracks: list[Any], alarms: list[str], in_call: bool, state: ItemState
) -> None:
    machine.machine.topics.update(
        recording=recording(sources=[{"id": "room", "tracks": tracks}]),
        alarms=[{"key": key, "active": True} for key in alarms],
        conference={"state": "in_call" if in_call else "idle"},
    )
    assert judged("LV2", machine).state is state


@pytest.mark.parametrize(
    ("present", "away_s", "state"),
    [
        (True, 0, PASS),
        (False, 5, PASS),
        (False, 12, CAUTION),
        (False, 125, FAIL),
        (None, 0, UNKNOWN),
    ],
)
def test_lv3_counts_how_long_a_required_point_is_away(
    machine: FakeInstruments, present: bool | None, away_s: float, state: ItemState
) -> None:
    since = (wall_clock() - timedelta(seconds=away_s)).isoformat()
    one = {"name": "Thạch Khôi", "required": True, "present": present, "since": since}
    guest = {**one, "required": False, "present": False}
    machine.machine.topics["points"] = [one, guest]
    assert judged("LV3", machine).state is state
    machine.machine.topics["points"] = [guest]
    assert judged("LV3", machine).state is UNKNOWN


def test_lv4_reads_the_steps_and_marks_that_people_set(machine: FakeInstruments) -> None:
    assert judged("LV4", machine).state is UNKNOWN
    topics = machine.machine.topics
    topics["session"] = {"steps": [{}, {}], "present_step": 1}
    topics["markers"] = [{"kind": "speaker"}, {"kind": "incident"}]
    assert judged("LV4", machine).state is PASS
    topics["session"] = {"steps": [{}], "present_step": None}
    assert judged("LV4", machine).state is CAUTION
    topics["session"] = {"steps": [], "present_step": None}
    assert judged("LV4", machine).state is CAUTION


@pytest.mark.parametrize(
    ("told", "state"),
    [
        (PlatformRecording.RUNNING, PASS),
        (PlatformRecording.DUE, UNKNOWN),
        (PlatformRecording.NOT_ASKED, UNKNOWN),
        (PlatformRecording.STOPPED, FAIL),
        (PlatformRecording.NOT_OFFERED, CAUTION),
    ],
)
def test_lv5_rests_on_what_a_person_said(
    machine: FakeInstruments, told: PlatformRecording, state: ItemState
) -> None:
    machine.machine.topics["conference"] = platform(told)
    assert judged("LV5", machine).state is state
    machine.machine.topics.clear()
    assert judged("LV5", machine).state is NOT_APPLICABLE


def kept(
    *,
    decoded_s: float = 3600.0,
    verified: bool = True,
    hashes: tuple[str, str] = ("a", "a"),
    gaps: tuple[Gap, ...] = (),
    ended_at: str = "2026-11-20T09:00:00+07:00",
) -> Kept:
    """An hour on two disks, read back."""
    roles = dict(zip(CopyRole, hashes, strict=True))
    copies = tuple(CopyRecord(f"v-{r}", f"/{r}", h, 10, r) for r, h in roles.items())
    record = RecordingRecord("room", (), copies, 3600.0, 90_000, 0, 0, -20.0, gaps)
    checks = [
        CopyCheck(r, f"/{r}", 2, 2, 2 if verified else 1, decoded_seconds=decoded_s)
        for r in CopyRole
    ]
    return Kept(
        [KeptRecording(1, "s", "2026-11-20T08:00:00+07:00", ended_at, record)],
        [KeptCopyCheck("s", "2026-11-20T09:05:00+07:00", check) for check in checks],
        (),
        (),
        [CopyMedium(f"/{r}", r, h, f"v-{r}", f"SN-{r}") for r, h in roles.items()],
    )


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, PASS),
        ({"decoded_s": 3599.5}, PASS),
        ({"decoded_s": 3599.4}, FAIL),
        ({"decoded_s": 3599.0, "gaps": (Gap(9, 2, "engine"),)}, CAUTION),
        ({"verified": False}, FAIL),
        ({"ended_at": ""}, FAIL),
    ],
)
def test_af1_is_as_long_as_the_session(
    machine: FakeInstruments, changes: dict[str, Any], state: ItemState
) -> None:
    machine.machine.held = kept(**changes)
    assert judged("AF1", machine, **YES).state is state
    assert judged("AF1", machine).state in {UNKNOWN, FAIL}


@pytest.mark.parametrize(("clock_s", "state"), [(3600.5, PASS), (3600.6, FAIL)])
def test_af1_compares_with_the_clock_of_the_session(
    machine: FakeInstruments, clock_s: float, state: ItemState
) -> None:
    machine.machine.held = kept()
    closing = {"session": "s", "recordings": [{"clock_s": clock_s, "seconds": 3600.0}]}
    machine.machine.topics["closing"] = closing
    assert judged("AF1", machine, **YES).state is state


def test_copies_that_nobody_read_back_are_unknown_and_none_at_all_too(
    machine: FakeInstruments,
) -> None:
    assert judged("AF1", machine, **YES).state is UNKNOWN
    assert judged("AF2", machine).state is UNKNOWN
    machine.machine.held = replace(kept(), checks=())
    assert judged("AF1", machine, **YES).state is UNKNOWN
    assert judged("AF2", machine).state is UNKNOWN


@pytest.mark.parametrize(
    ("changes", "media", "state"),
    [
        ({}, {}, PASS),
        ({"hashes": ("a", "b")}, {}, FAIL),
        ({"hashes": ("a", "")}, {}, FAIL),
        ({"verified": False}, {}, FAIL),
        ({}, {"volume": ""}, UNKNOWN),
        ({}, {"volume": "v-primary"}, FAIL),
        ({}, {"serial": "SN-primary"}, FAIL),
        ({}, {"serial": ""}, CAUTION),
    ],
)
def test_af2_wants_two_disks_that_do_not_fail_together(
    machine: FakeInstruments, changes: dict[str, Any], media: dict[str, Any], state: ItemState
) -> None:
    held = kept(**changes)
    rows = [replace(one, **media) if one.role is CopyRole.EXTERNAL else one for one in held.media]
    machine.machine.held = replace(held, media=rows)
    assert judged("AF2", machine).state is state


def note(state: PlatformRecording, day: str = "2026-11-20") -> PlatformRecordingNote:
    fetched = state is PlatformRecording.FETCHED
    more = ("a.mp4", "ab" * 32, 9) if fetched else ("", "", 0)
    return PlatformRecordingNote(state, f"{day}T10:00:00+07:00", "Lan", *more)


@pytest.mark.parametrize(
    ("notes", "state"),
    [
        ([note(PlatformRecording.RUNNING), note(PlatformRecording.FETCHED)], PASS),
        ([note(PlatformRecording.FETCHED, "2026-11-21")], CAUTION),
        ([note(PlatformRecording.RUNNING), note(PlatformRecording.STOPPED)], FAIL),
        ([note(PlatformRecording.NOT_OFFERED)], PASS),
        ([], PASS),
    ],
)
def test_af3_wants_what_ran_there_to_be_fetched(
    machine: FakeInstruments, notes: list[PlatformRecordingNote], state: ItemState
) -> None:
    machine.machine.held = replace(kept(), platform=notes)
    assert judged("AF3", machine, **YES).state is state
    if not notes:
        assert judged("AF3", machine).state is UNKNOWN


@pytest.mark.parametrize(
    ("meeting", "state"),
    [
        ({"platform": "gomeet", "state": "left"}, PASS),
        ({"platform": "gomeet", "state": "in_call"}, FAIL),
        ({"platform": "gomeet", "state": "left", "has_password": True}, CAUTION),
        (None, PASS),
    ],
)
def test_af5_sees_the_call_and_asks_for_the_rest(
    machine: FakeInstruments, meeting: dict[str, Any] | None, state: ItemState
) -> None:
    machine.machine.topics["conference"] = meeting
    assert judged("AF5", machine, **YES).state is state
    assert judged("AF5", machine).state in {UNKNOWN, FAIL}


def package(*, verified: bool, record: str = "/bb.pdf") -> Package:
    return Package(1, "s", "/goi", "ab" * 32, 10**9, verified, "2026-11-20", "Lan", record)


@pytest.mark.parametrize(
    ("packages", "state"),
    [
        ([package(verified=True)], PASS),
        ([package(verified=False), package(verified=True)], PASS),
        ([package(verified=True, record="")], CAUTION),
        ([package(verified=False)], FAIL),
        ([], FAIL),
    ],
)
def test_af7_hands_over_only_what_was_read_back(
    machine: FakeInstruments, packages: list[Package], state: ItemState
) -> None:
    machine.machine.held = replace(kept(), packages=packages)
    assert judged("AF7", machine, **YES).state is state
    assert judged("AF7", machine).state in {UNKNOWN, FAIL}
