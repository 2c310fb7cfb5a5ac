"""Gates, windows, staleness, waivers with an end, deferrals, hand-over, and the trusted clock."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checklist import touches
from app.checklist.catalogue import all_items, checklist_revision, items_for
from app.checklist.gates import BEFORE_START, gate_of, later_gates
from app.checklist.runner import CheckRun
from app.checklist.staleness import as_it_stands
from app.checklist.stood_by import same_person
from app.checklist.summary import is_open, standing_of, summarise
from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.test_clock import FILE, TrustedClock
from app.engine.test_refusals import may_begin, may_measure
from app.engine.test_surroundings import Surroundings
from app.engine.test_timing import timing_of
from app.engine.test_watch import TestWatch
from app.model.checklist import ItemResult, ItemState, Phase, Timing
from app.model.errors import ChecklistError
from app.model.reception import PointRole, Session
from app.model.text import T, Text
from app.settings.profile import profile_in_force
from app.settings.test_rules import test_rules
from tests.helpers.checklist import FakeInstruments, RememberingSink

PRACTICE, REAL = profile_in_force(practice=True), profile_in_force(practice=False)
ITEMS = {item.id: item for item in all_items()}
HA, BINH = "Nguyễn Thị Hà", "Trần Văn Bình"
REASON = "Đang chờ thay thiết bị mới"
MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
HERE = {name: name for name in (touches.CAMERA, touches.MICROPHONE, touches.MACHINE)}


class Bench:
    """A run with a machine in memory, devices that a test changes, and a clock that it moves."""

    def __init__(self, root: Path, *items: str, phase: Phase = Phase.T_MINUS_2H) -> None:
        self.time = MORNING
        self.present = dict(HERE)
        self.timing = Timing.IN_TIME
        self.machine = FakeInstruments(root / "made")
        self.sink = RememberingSink()
        self.run = CheckRun.begin(
            "1",
            phase,
            "2026-0007",
            items=[i for i in items_for(phase, PointRole.CENTRAL) if i.id in items],
            profile=PRACTICE,
            instruments=self.machine,
            evidence_root=root / "evidence",
            sink=self.sink,
            revision=checklist_revision(PRACTICE),
            begun_by=HA,
            now=lambda: self.time,
            present=lambda: self.present,
            timing_now=lambda _now: self.timing,
        )

    def seen(self, item: str) -> None:
        asyncio.run(self.run.measure(item))
        self.run.shown(item)
        if ITEMS[item].question is not None:
            self.run.answer(item, "yes", HA)
        else:
            self.run.acknowledge(item, HA)

    def item(self, item: str) -> dict[str, Any]:
        return next(entry for entry in self.run.to_topic()["items"] if entry["id"] == item)


# --- what a person may do


def test_nothing_is_ticked_that_was_not_on_a_screen(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "VI1")
    asyncio.run(bench.run.measure("VI1"))
    with pytest.raises(ChecklistError, match="not shown"):
        bench.run.require_shown("VI1")
    bench.run.shown("VI1")
    bench.run.require_shown("VI1")
    asyncio.run(bench.run.measure("VI1"))
    with pytest.raises(ChecklistError, match="not shown"):
        bench.run.require_shown("VI1")


def test_standing_tells_what_was_sensed_from_what_a_person_stands_by(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "VI1", "AU4")
    for item in ("VI1", "AU4"):
        asyncio.run(bench.run.measure(item))
        assert bench.item(item)["standing"] == "sensed"
    bench.run.acknowledge("VI1", HA)
    bench.run.answer("AU4", "yes", HA)
    assert (bench.item("VI1")["standing"], bench.item("AU4")["standing"]) == (
        "acknowledged",
        "confirmed",
    )


@pytest.mark.parametrize("item", ["RC1", "RC2", "RC3", "RC5"])
@pytest.mark.parametrize("second", ["", HA, "  nguyễn   thị HÀ "])
def test_recording_second_disk_and_clock_are_waived_by_two_persons(
    tmp_path: Path, item: str, second: str
) -> None:
    bench = Bench(tmp_path, item)
    with pytest.raises(ChecklistError, match="two different persons"):
        bench.run.waive(item, REASON, HA, second_person=second)
    waived = bench.run.waive(item, REASON, HA, second_person=BINH)
    assert (waived.waived_by, waived.waived_with) == (HA, BINH)
    assert bench.item(item)["open"] is False


def test_a_name_is_the_same_however_it_is_typed() -> None:
    assert same_person("Ha\u0300 An", "hà  an")
    assert not same_person(HA, BINH)


def test_a_waiver_ends_and_the_item_is_open_again(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "AU1")
    until = (MORNING + timedelta(hours=1)).isoformat()
    bench.run.waive("AU1", REASON, HA, until=until)
    assert bench.item("AU1")["open"] is False
    bench.time += timedelta(hours=1)
    bench.run.freshen()
    assert (bench.item("AU1")["state"], bench.item("AU1")["open"]) == ("stale", True)
    with pytest.raises(ChecklistError, match="has passed"):
        bench.run.waive("AU1", REASON, HA, until=until)
    with pytest.raises(ChecklistError, match="no date"):
        bench.run.waive("AU1", REASON, HA, until="mai")


def test_a_waiver_holds_to_the_end_of_the_day_of_the_session(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "AU1")
    bench.run.waiver_end = datetime(2026, 11, 25, tzinfo=UTC)
    kept = bench.run.waive("AU1", REASON, HA).waived_until
    assert datetime.fromisoformat(kept) == datetime(2026, 11, 25, tzinfo=UTC)


def test_an_item_is_put_off_to_a_later_gate_that_asks_it(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "AU2", "AU3")
    with pytest.raises(ChecklistError, match="cannot be put off"):
        bench.run.defer("AU2", "1d", REASON, HA)
    with pytest.raises(ChecklistError, match="cannot be put off"):
        bench.run.defer("AU3", "jb", REASON, HA)
    put_off = bench.run.defer("AU2", "jb", REASON, HA)
    assert (put_off.state, put_off.deferred_to) == (ItemState.DEFERRED, "jb")
    assert (bench.item("AU2")["open"], bench.item("AU2")["later_gates"]) == (False, ["jb"])
    later = Bench(tmp_path / "later", "AU2", phase=Phase.JUST_BEFORE)
    assert later.item("AU2")["open"] is True


def test_a_run_is_handed_over_and_the_record_says_who_worked_when(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "VI1")
    with pytest.raises(ChecklistError, match="has the test already"):
        bench.run.hand_over(HA)
    bench.time += timedelta(minutes=10)
    bench.run.hand_over(BINH, "Còn mục camera")
    resumed = CheckRun.resume(
        bench.run.head,
        {},
        items=bench.run.items,
        profile=PRACTICE,
        instruments=bench.machine,
        evidence_root=bench.run.folder.parents[1],
        sink=bench.sink,
        notes=bench.sink.noted,
        now=lambda: bench.time,
    )
    assert resumed.operator == BINH
    bench.time += timedelta(minutes=5)
    resumed.finish(BINH)
    record = json.loads((bench.run.folder / "result.json").read_text(encoding="utf-8"))
    assert [(one["person"], one["note"]) for one in record["operators"]] == [
        (HA, ""),
        (BINH, "Còn mục camera"),
    ]
    assert record["operators"][0]["until"] == record["operators"][1]["from"]
    assert record["revision"] == checklist_revision(PRACTICE)


# --- what changes by itself


def test_another_device_makes_what_rests_on_it_stale_and_nothing_else(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "VI1", "VI2", "AU1")
    for item in ("VI1", "VI2", "AU1"):
        bench.seen(item)
    bench.present[touches.CAMERA] = "usb:another"
    bench.run.freshen()
    states = {item: bench.item(item)["state"] for item in ("VI1", "VI2", "AU1")}
    assert states == {"VI1": "stale", "VI2": "stale", "AU1": "pass"}
    assert bench.item("VI1")["acknowledged_by"] == ""
    with pytest.raises(ChecklistError, match="checked again"):
        bench.run.acknowledge("VI1", HA)
    bench.seen("VI1")
    assert bench.item("VI1")["standing"] == "acknowledged"


def test_a_computer_that_was_started_anew_makes_all_that_was_sensed_stale(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "VI1", "AU1")
    for item in ("VI1", "AU1"):
        bench.seen(item)
    bench.present[touches.MACHINE] = "another start"
    assert bench.run.finish(HA).stale == 2


def test_what_gets_bad_after_it_was_confirmed_is_open_again_and_told(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "VI1", "VI2", "AU1")
    bench.seen("VI1")
    asyncio.run(bench.run.measure("AU1"))
    lost = T("checklist", "The camera gives no picture any more.")
    muted = T("checklist", "It was muted in the system.")
    told = bench.run.degrade({touches.CAMERA: lost, touches.MICROPHONE: muted})
    assert told == {"VI1": lost}, "of what nobody stood by nothing is told"
    assert bench.item("VI1")["state"] == bench.item("AU1")["state"] == "stale"
    assert bench.run.degrade({touches.CAMERA: lost}) == {}


def test_the_watch_alarms_at_its_next_look(tmp_path: Path) -> None:
    board = Board()
    board.set("camera", {"state": "lost"})
    bench = Bench(tmp_path, "VI1")
    bench.seen("VI1")
    alarms, reloaded = AlarmDesk(board), []

    async def changed() -> None:
        reloaded.append(True)

    clock = TrustedClock(tmp_path)
    watch = TestWatch(alarms, Surroundings(board), clock, bench.run.degrade, changed)
    asyncio.run(watch.look())
    asyncio.run(watch.look())
    (alarm,) = board.get("alarms")
    assert (alarm["key"], len(reloaded)) == ("test.worse.VI1", 1)


# --- gates


def settled(item: str, state: ItemState = ItemState.PASS) -> ItemResult:
    answer = "yes" if ITEMS[item].question is not None else ""
    return ItemResult(item, state, acknowledged_by=HA, answer=answer)


def gate(*results: ItemResult, finished: str = "2026-11-23T08:00:00+00:00", **told: str) -> Any:
    pairs = [(ITEMS[result.item], result) for result in results]
    summary = replace(summarise(Phase.T_MINUS_2H, pairs), **told)
    return gate_of(Phase.T_MINUS_2H, pairs, summary, finished)


def test_a_gate_passes_at_nothing_open_or_with_what_was_put_off() -> None:
    put_off = ItemResult("AU2", ItemState.DEFERRED, deferred_to="jb")
    assert gate(settled("VI1")).passed
    assert not gate(settled("VI1"), finished="").passed
    assert not gate(settled("VI1"), ItemResult("AU2", ItemState.PASS)).passed
    assert not gate(settled("VI1", ItemState.STALE)).passed
    state = gate(settled("VI1"), put_off)
    assert (state.passed, state.state(), state.deferred) == (True, "deferred", (("AU2", "jb"),))


def test_a_gate_out_of_its_time_passes_with_the_reason_alone() -> None:
    late = gate(settled("VI1"), timing="late")
    assert (late.passed, late.state()) == (False, "caution")
    assert "out of its time" in str(late.missing()[0])
    assert gate(settled("VI1"), timing="late", late_reason=REASON).passed


def test_items_are_put_off_only_to_gates_that_have_them() -> None:
    for item in ITEMS.values():
        for phase in Phase:
            assert all(later in item.phases for later in later_gates(item, phase))
    assert later_gates(ITEMS["RC5"], Phase.T_MINUS_2H) == []


def test_what_keeps_the_start_shut_is_put_off_to_no_gate_behind_it() -> None:
    """Recording, disks, line and microphone would else begin unseen on one person's word."""
    for item in ITEMS.values():
        for phase in BEFORE_START:
            if item.needs_two or phase in item.blocking:
                assert set(later_gates(item, phase)) <= set(BEFORE_START), item.id
    assert later_gates(ITEMS["RC2"], Phase.JUST_BEFORE) == []
    assert later_gates(ITEMS["PW1"], Phase.JUST_BEFORE) == [Phase.DURING]


@given(
    st.sampled_from(sorted(ITEMS)),
    st.sampled_from(list(ItemState)),
    st.booleans(),
    st.dictionaries(st.sampled_from(sorted(HERE)), st.sampled_from(["", "one", "two"])),
    st.dictionaries(st.sampled_from(sorted(HERE)), st.sampled_from(["", "one", "two"])),
)
def test_no_gate_opens_for_what_is_not_so_any_more(
    item: str, state: ItemState, named: bool, bound: dict[str, str], present: dict[str, str]
) -> None:
    """Whatever was kept: an item bound to another device is open, and never good."""
    kept = ItemResult(item, state, bound=bound, acknowledged_by=HA if named else "")
    now = as_it_stands(kept, present, MORNING)
    assert as_it_stands(now, present, MORNING) == now
    differs = any(name in present and present[name] != was for name, was in bound.items())
    measured = state in {ItemState.PASS, ItemState.CAUTION, ItemState.FAIL}
    if differs and measured:
        assert now.state is ItemState.STALE
        assert is_open(ITEMS[item], now, Phase.T_MINUS_2H)
        assert standing_of(ITEMS[item], now) == "stale"
    elif not differs:
        assert now is kept


def test_the_revision_names_items_and_figures() -> None:
    both = {checklist_revision(PRACTICE), checklist_revision(REAL)}
    assert len(both) == 2
    assert checklist_revision(REAL, list(ITEMS.values())[1:]) not in both


# --- time


STARTS = datetime(2026, 11, 23, 14, 0).astimezone()


@pytest.mark.parametrize(
    ("phase", "before_h", "timing"),
    [
        (Phase.T_MINUS_1D, 38.5, Timing.EARLY),
        (Phase.T_MINUS_1D, 37.5, Timing.IN_TIME),
        (Phase.T_MINUS_1D, 14.5, Timing.IN_TIME),
        (Phase.T_MINUS_1D, 13.5, Timing.LATE),
        (Phase.T_MINUS_2H, 4.01, Timing.EARLY),
        (Phase.T_MINUS_2H, 4.0, Timing.IN_TIME),
        (Phase.T_MINUS_2H, 2.01, Timing.IN_TIME),
        (Phase.T_MINUS_2H, 2.0, Timing.LATE),
        (Phase.JUST_BEFORE, 1.1, Timing.EARLY),
        (Phase.JUST_BEFORE, 0.5, Timing.IN_TIME),
        (Phase.AFTER, -5.0, Timing.IN_TIME),
    ],
)
def test_windows(phase: Phase, before_h: float, timing: Timing) -> None:
    session = Session("1", "Buổi tiếp", STARTS.isoformat())
    now = STARTS - timedelta(hours=before_h)
    assert timing_of(session, phase, REAL, lambda: False, now) is timing
    assert timing_of(session, phase, REAL, lambda: True, now) is Timing.CLOCK
    practice = replace(session, practice=True)
    assert timing_of(practice, phase, REAL, lambda: True, now) is Timing.IN_TIME


def test_the_rules_say_so_in_the_profile() -> None:
    rules = test_rules(REAL)
    assert "trước 02 giờ" in rules[Phase.T_MINUS_2H].lead.quote
    assert set(rules) == {Phase.T_MINUS_1D, Phase.T_MINUS_2H, Phase.JUST_BEFORE}


def test_a_run_that_goes_on_past_its_time_is_late(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "VI1")
    bench.seen("VI1")
    bench.timing = Timing.LATE
    with pytest.raises(ChecklistError, match="10 characters"):
        bench.run.give_late_reason("trễ", HA)
    bench.run.give_late_reason(REASON, HA)
    summary = bench.run.finish(HA)
    assert (summary.timing, summary.late_reason) == ("late", REASON)


def test_a_session_that_is_over_is_not_tested_any_more_but_gone_through_afterwards() -> None:
    session = Session("1", "Buổi tiếp", STARTS.isoformat(), planned_minutes=60)
    later = STARTS + timedelta(minutes=61)

    def begin(phase: Phase, session: Session | None = session, now: datetime = later) -> None:
        may_begin(phase, session, recording=False, under_way=None, now=now)

    with pytest.raises(ChecklistError, match="is over"):
        begin(Phase.T_MINUS_2H)
    with pytest.raises(ChecklistError, match="No session"):
        begin(Phase.AFTER, None)
    begin(Phase.AFTER)
    begin(Phase.T_MINUS_2H, now=STARTS)
    begin(Phase.T_MINUS_2H, replace(session, practice=True))


@pytest.mark.parametrize("phase", list(Phase))
def test_nothing_of_a_test_is_measured_beside_a_recording(phase: Phase) -> None:
    """A trial recording, a chirp and a full line would take from it what it needs."""
    may_measure(phase, recording=False)
    if phase is Phase.DURING:
        may_measure(phase, recording=True)
        return
    with pytest.raises(ChecklistError, match="A recording is running"):
        may_measure(phase, recording=True)


def test_two_tests_at_once_are_refused(tmp_path: Path) -> None:
    session = Session("1", "Buổi tiếp", STARTS.isoformat())
    bench = Bench(tmp_path, "VI1")

    def begin() -> bool:
        may_begin(Phase.T_MINUS_1D, session, recording=False, under_way=bench.run, now=STARTS)
        return True

    with pytest.raises(ChecklistError, match="Another test") as refused:
        begin()
    assert HA in str(refused.value.meaning)
    bench.run.finish(HA)
    assert begin()


class Hands:
    """A clock whose hands a test moves."""

    def __init__(self) -> None:
        self.wall, self.ns = MORNING, 0

    def pass_s(self, seconds: float, *, set_by_s: float = 0.0) -> None:
        self.wall += timedelta(seconds=seconds + set_by_s)
        self.ns += round(seconds * 1e9)


@pytest.fixture
def hands() -> Hands:
    return Hands()


def clock_of(folder: Path, hands: Hands, confirmed: Callable[[], bool] = lambda: False) -> Any:
    return TrustedClock(
        folder, confirmed=confirmed, wall=lambda: hands.wall, monotonic_ns=lambda: hands.ns
    )


def test_a_clock_set_back_is_noticed_until_the_time_is_caught_up(
    tmp_path: Path, hands: Hands
) -> None:
    clock = clock_of(tmp_path, hands)
    assert not clock.set_back()
    hands.pass_s(60)
    assert not clock.set_back()
    hands.pass_s(60, set_by_s=-3600)
    assert clock.set_back()
    hands.pass_s(60, set_by_s=3600)
    assert not clock.set_back()


def test_a_clock_set_back_while_the_program_was_off_is_noticed(
    tmp_path: Path, hands: Hands
) -> None:
    clock = clock_of(tmp_path, hands)
    assert not clock.set_back()
    clock.keep()
    hands.pass_s(60, set_by_s=-7200)
    assert clock_of(tmp_path, hands).set_back()
    assert not clock_of(tmp_path, hands, confirmed=lambda: True).set_back()


def test_a_note_of_the_time_that_was_damaged_hinders_nothing(
    tmp_path: Path, hands: Hands, allow_log: Callable[[str], None]
) -> None:
    allow_log("cannot be read")
    (tmp_path / FILE).write_text("{", encoding="utf-8")
    assert not clock_of(tmp_path, hands).set_back()


# --- what is around


def board_with(**topics: Any) -> Surroundings:
    board = Board()
    for name, value in topics.items():
        board.set(name, value)
    return Surroundings(board)


def test_devices_count_by_their_hardware_and_disks_by_their_volume() -> None:
    setup = {
        **{"camera": "usb:046d:0825:A1", "microphone": "sim", "primary": "/media/D/ghi"},
        "external": "/media/E",
    }
    volumes = [{"id": "root", "path": "/"}, {"id": "uuid:D", "path": "/media/D"}]
    devices = {"cameras": [{"id": "usb:1"}], "microphones": [], "speakers": [], "volumes": volumes}
    lost = {"volumes": [{"role": "external", "state": "lost"}]}
    found = board_with(setup=setup, devices=devices, recording=lost).identities()
    assert found[touches.CAMERA] == "", "the system lists another one only"
    assert (found[touches.MICROPHONE], found[touches.SPEAKER]) == ("sim", "")
    assert found[touches.PRIMARY] == "uuid:D /media/D/ghi"
    assert found[touches.EXTERNAL] == ""
    assert touches.LINE not in found, "nothing is known of it yet"


def test_what_is_bad_is_said_of_each_thing() -> None:
    troubles: dict[str, Text] = board_with(
        camera={"state": "lost"},
        microphones=[{"state": "live", "muted": True}],
        speaker={"state": "live"},
        network={"state": "caution"},
        recording={"volumes": [{"role": "primary", "state": "lost"}]},
    ).troubles()
    assert set(troubles) == {
        *(touches.CAMERA, touches.MICROPHONE, touches.LINE),
        touches.PRIMARY,
    }
