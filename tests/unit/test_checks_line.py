"""NT1 to NT6: what each rule says of a good, a borderline, a bad and an absent line."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checklist.catalogue import all_items
from app.checklist.findings import badness
from app.checklist.measurement import does_not_apply, judge, take_facts
from app.checklist.readings_line import MeetingPlace, OtherTraffic, ProbeWish, SwitchOver
from app.checklist.summary import is_open
from app.devices.network.adapter import AdapterFacts, AdapterKind
from app.devices.network.line_jobs import LineError
from app.devices.network.probe_figures import Probe
from app.model.checklist import ItemResult, ItemState, Judgement, Leaf, Phase
from app.model.reception import PointRole
from app.model.text import T
from app.settings.profile import Profile, profile_in_force
from tests.helpers.checklist import FakeInstruments, plain

REAL = profile_in_force(practice=False)
PRACTICE = profile_in_force(practice=True)
ITEMS = {item.id: item for item in all_items()}
PASS, CAUTION, FAIL = ItemState.PASS, ItemState.CAUTION, ItemState.FAIL
UNKNOWN = ItemState.COULD_NOT_TEST
GOMEET = MeetingPlace("gomeet.vnpt.vn", 443, True, "meeting", "gomeet", "GoMeet")


def with_leaves(**values: Any) -> Profile:
    """The default figures with some of them set, ``__`` standing for the dots of the keys."""
    named = {key.replace("__", "."): value for key, value in values.items()}
    changed = {key: Leaf(value, REAL.leaf(key).unit, "test") for key, value in named.items()}
    return replace(REAL, leaves={**REAL.leaves, **changed})


def with_hard_least(profile: Profile, **values: float | None) -> Profile:
    """The profile with other figures of the line, in Mbit/s."""
    named = {name.replace("__", "."): Leaf(v, "Mbit/s", "test") for name, v in values.items()}
    return replace(profile, leaves={**profile.leaves, **named})


CITY = with_leaves(
    bandwidth__central=100,
    bandwidth__delegate=50,
    bandwidth__leased_international=3,
    checks__NT2__address="https://speed.example/",
    checks__NT3__address="iperf3://abroad.example",
)


def measured(
    item: str, machine: FakeInstruments, profile: Profile = REAL, **answer: Any
) -> Judgement:
    """Measure and judge one item without a runner."""
    facts = asyncio.run(take_facts(ITEMS[item], machine, profile))
    plain(dict(facts.values))
    return judge(ITEMS[item], facts, answer, profile)


@pytest.fixture
def machine(tmp_path: Path) -> FakeInstruments:
    made = FakeInstruments(tmp_path / "made")
    made.line.at = GOMEET
    return made


def test_nt1_looks_the_chosen_meeting_up_before_what_was_typed(machine: FakeInstruments) -> None:
    machine.platform = "typed.example"
    assert measured("NT1", machine).value.params["host"] == "gomeet.vnpt.vn"
    assert measured("NT1", machine, PRACTICE).value.params["host"] == "gomeet.vnpt.vn"
    machine.line.at = MeetingPlace("typed.example", source="typed")
    assert measured("NT1", machine).value.params["host"] == "typed.example"


@pytest.mark.parametrize(
    ("down", "up", "role", "state"),
    [
        (120, 110, PointRole.CENTRAL, PASS),
        (80, 300, PointRole.CENTRAL, PASS),
        (79.9, 300, PointRole.CENTRAL, CAUTION),
        (300, 79.9, PointRole.CENTRAL, CAUTION),
        (79.9, 300, PointRole.DELEGATE, PASS),
        (39.9, 300, PointRole.DELEGATE, CAUTION),
        (4, 40, PointRole.DELEGATE, CAUTION),
        (3.9, 40, PointRole.DELEGATE, FAIL),
        (40, 3.9, PointRole.DELEGATE, FAIL),
    ],
)
def test_nt2_judges_the_slower_way(
    machine: FakeInstruments, down: float, up: float, role: PointRole, state: ItemState
) -> None:
    machine.line.speeds, machine.line.role = (down, up), role
    assert measured("NT2", machine, CITY).state is state


def test_nt2_only_the_hard_least_blocks(machine: FakeInstruments) -> None:
    machine.line.speeds = (30, 30)
    assert measured("NT2", machine, CITY).state is CAUTION
    strict = with_hard_least(CITY, bandwidth__hard_min=40)
    found = measured("NT2", machine, strict)
    assert (found.state, found.blocks) == (FAIL, True)
    assert "below 40 Mbit/s" in str(ITEMS["NT2"].threshold_text(strict))
    machine.line.speeds = (40, 60)
    assert measured("NT2", machine, strict).state is CAUTION
    low = with_hard_least(CITY, bandwidth__hard_min=2)
    machine.line.speeds = (3, 60)
    found = measured("NT2", machine, low)
    assert (found.state, found.blocks) == (FAIL, False)


def test_a_speed_that_must_be_known_shuts_the_gate_while_nobody_knows_it(
    machine: FakeInstruments,
) -> None:
    machine.line.error = LineError(T("line", "No answer."))
    for item, figure in (("NT2", "hard_min"), ("NT3", "hard_min_international")):
        strict = with_hard_least(CITY, **{f"bandwidth__{figure}": 1})
        for profile, shut in ((CITY, False), (strict, True)):
            found = measured(item, machine, profile)
            result = ItemResult(item, found.state, blocks=found.blocks)
            assert found.state is UNKNOWN
            assert is_open(ITEMS[item], result, Phase.T_MINUS_1D) is shut


def test_nt3_has_a_least_of_its_own(machine: FakeInstruments) -> None:
    machine.line.speeds = (3, 3)
    assert measured("NT3", machine, with_hard_least(CITY, bandwidth__hard_min=40)).state is PASS
    strict = with_hard_least(CITY, bandwidth__hard_min_international=3.5)
    found = measured("NT3", machine, strict)
    assert (found.state, found.blocks) == (FAIL, True)
    none_stated = with_hard_least(strict, bandwidth__leased_international=None)
    assert asyncio.run(does_not_apply(ITEMS["NT3"], machine, none_stated)) is None
    assert asyncio.run(does_not_apply(ITEMS["NT3"], machine, with_leaves())) is not None


def test_nt2_where_the_rules_state_nothing_keeps_to_what_a_meeting_needs(
    machine: FakeInstruments,
) -> None:
    silent = with_leaves(checks__NT2__address="https://speed.example/")
    machine.line.speeds = (5, 5)
    assert measured("NT2", machine, silent).state is PASS
    assert "not stated" in str(ITEMS["NT2"].threshold_text(silent))
    assert ITEMS["NT2"].main_leaf(CITY).value == 100


@pytest.mark.parametrize("item", ["NT2", "NT3"])
def test_without_a_test_server_the_speed_is_untested(machine: FakeInstruments, item: str) -> None:
    found = measured(item, machine, with_leaves(bandwidth__leased_international=3))
    assert found.state is UNKNOWN and found.explanation is not None
    assert "test server" in str(found.explanation)


def test_a_silent_test_server_leaves_the_speed_untested(machine: FakeInstruments) -> None:
    machine.line.error = LineError(T("line", "No answer."))
    assert measured("NT2", machine, CITY).state is UNKNOWN


@pytest.mark.parametrize(("slower", "state"), [(3, PASS), (2.4, PASS), (2.3, CAUTION)])
def test_nt3(machine: FakeInstruments, slower: float, state: ItemState) -> None:
    machine.line.speeds = (slower, 9)
    assert measured("NT3", machine, CITY).state is state


def test_nt3_applies_where_the_rules_ask_for_it(machine: FakeInstruments) -> None:
    item = ITEMS["NT3"]
    assert asyncio.run(item.applies(machine, REAL)) is not None
    assert asyncio.run(item.applies(machine, CITY)) is None
    assert item.roles == {PointRole.CENTRAL}


def row(delay: float, jitter: float = 0.0, lost: int = 0, hole: int = 0) -> list[Probe]:
    """A thousand probes: every other one ``jitter`` later, some lost apart, some in a row."""
    trips: list[float | None] = [delay + (jitter if n % 2 else 0) for n in range(1000)]
    for n in range(lost):
        trips[7 + 9 * n] = None
    for n in range(hole):
        trips[900 + n] = None
    return [Probe(n / 10, trip) for n, trip in enumerate(trips)]


@pytest.mark.parametrize(
    ("probes", "state"),
    [
        (row(38), PASS),
        (row(150), PASS),
        (row(151), CAUTION),
        (row(300), CAUTION),
        (row(301), FAIL),
        (row(38, jitter=30), PASS),
        (row(38, jitter=31), CAUTION),
        (row(38, jitter=51), FAIL),
        (row(38, lost=10), PASS),
        (row(38, lost=11), CAUTION),
        (row(38, lost=30), CAUTION),
        (row(38, lost=31), FAIL),
        (row(38, hole=4), PASS),
        (row(38, hole=5), CAUTION),
        (row(38, hole=20), FAIL),
        ([Probe(0.0, None), Probe(0.1, None)], FAIL),
        ([Probe(0.0, 38.0)], UNKNOWN),
    ],
)
def test_nt4(machine: FakeInstruments, probes: list[Probe], state: ItemState) -> None:
    machine.line.row = probes
    assert measured("NT4", machine).state is state


@given(st.floats(1, 400), st.floats(0, 60))
def test_nt4_is_never_better_with_more_delay(delay: float, more: float) -> None:
    item, figures = ITEMS["NT4"], ITEMS["NT4"].thresholds(REAL)
    facts = {"answered": 9, "sent": 9, "jitter_ms": 1.0, "loss_percent": 0.0, "gap_ms": 100.0}
    named = {"own": False, "host": "a.example", "method": "icmp"}
    states = [
        item.judge({**facts, **named, "delay_ms": each}, figures).state
        for each in (delay, delay + more)
    ]
    assert badness(states[0]) <= badness(states[1])


@pytest.mark.parametrize(
    ("phase", "seconds", "in_practice"),
    [
        (Phase.T_MINUS_1D, 300, 3),
        (Phase.T_MINUS_2H, 60, 3),
        (Phase.JUST_BEFORE, 10, 3),
        (Phase.DURING, 10, 3),
    ],
)
def test_nt4_asks_as_long_as_the_phase_wants(
    machine: FakeInstruments, phase: Phase, seconds: float, in_practice: float
) -> None:
    machine.line.phase = phase
    measured("NT4", machine)
    measured("NT4", machine, PRACTICE)
    wishes = [wish for wish in machine.line.wishes if isinstance(wish, ProbeWish)]
    assert [wish.seconds for wish in wishes] == [seconds, in_practice]
    assert (wishes[0].host, wishes[0].port, wishes[0].every_s) == ("gomeet.vnpt.vn", 443, 0.1)
    assert not wishes[0].own
    assert len(machine.line.kept[0]["probes"]) == 100


def test_nt4_in_a_practice_without_a_server_asks_this_machine(machine: FakeInstruments) -> None:
    machine.line.at = MeetingPlace()
    found = measured("NT4", machine, PRACTICE)
    assert found.state is PASS and "within this machine" in found.value.source
    assert measured("NT4", machine).state is UNKNOWN, "no meeting is chosen"


@pytest.mark.parametrize("method", ["icmp", "tls", "connect"])
def test_nt4_says_how_it_asked(machine: FakeInstruments, method: str) -> None:
    machine.line.method = method
    how = str(measured("NT4", machine).value.params["how"])
    assert how and ("ICMP" in how) is (method == "icmp")


@pytest.mark.parametrize(
    ("kind", "traffic", "line_mbps", "state"),
    [
        (AdapterKind.WIRED, (9.9, 0), 100, PASS),
        (AdapterKind.WIRED, (10, 0), 100, CAUTION),
        (AdapterKind.WIRED, (0, 10), 100, CAUTION),
        (AdapterKind.WIFI, (0, 0), 100, FAIL),
        (AdapterKind.MOBILE, (0, 0), 100, FAIL),
        (AdapterKind.VIRTUAL, (0, 0), 100, UNKNOWN),
        (AdapterKind.UNKNOWN, (0, 0), 100, UNKNOWN),
        (AdapterKind.WIRED, (0, 0), None, UNKNOWN),
    ],
)
def test_nt5(
    machine: FakeInstruments,
    kind: AdapterKind,
    traffic: tuple[float, float],
    line_mbps: float | None,
    state: ItemState,
) -> None:
    machine.line.adapter = AdapterFacts("net0", kind)
    machine.line.traffic, machine.line.line_mbps = OtherTraffic(*traffic), line_mbps
    assert measured("NT5", machine).state is state


def test_nt5_takes_the_stated_speed_where_none_was_measured(machine: FakeInstruments) -> None:
    machine.line.line_mbps, machine.line.traffic = None, OtherTraffic(6, 0)
    assert measured("NT5", machine, CITY).state is PASS
    machine.line.role = PointRole.DELEGATE
    assert measured("NT5", machine, CITY).state is CAUTION


def test_nt5_without_a_way_out_or_with_a_call_is_untested(machine: FakeInstruments) -> None:
    machine.line.traffic = OtherTraffic(3, 3, call_unknown=True)
    assert measured("NT5", machine).state is UNKNOWN
    machine.line.adapter = None
    assert measured("NT5", machine).state is UNKNOWN


@pytest.mark.parametrize(
    ("seen", "answer", "state"),
    [
        (SwitchOver("eth0", "wwan0", 120.0), {}, PASS),
        (SwitchOver("eth0", "wwan0", 120.1), {}, FAIL),
        (SwitchOver("eth0", "wwan0", None), {"answer": "yes"}, FAIL),
        (SwitchOver("eth0"), {}, UNKNOWN),
        (SwitchOver("eth0"), {"answer": "yes"}, PASS),
    ],
)
def test_nt6(
    machine: FakeInstruments, seen: SwitchOver, answer: dict[str, str], state: ItemState
) -> None:
    machine.line.switched = seen
    assert measured("NT6", machine, **answer).state is state


@pytest.mark.parametrize("item", ["NT1", "NT4", "NT5", "NT6"])
def test_a_reading_that_refuses_is_untested(machine: FakeInstruments, item: str) -> None:
    machine.line.error = LineError(T("line", "No answer."))
    assert measured(item, machine).state is UNKNOWN


def test_phases_are_those_of_the_table() -> None:
    wanted = {
        "NT2": {"1d", "2h"},
        "NT3": {"1d"},
        "NT4": {"1d", "2h", "jb", "during"},
        "NT5": {"2h", "jb"},
        "NT6": {"1d"},
    }
    assert {name: {str(phase) for phase in ITEMS[name].phases} for name in wanted} == wanted
    assert all(not ITEMS[name].blocking for name in wanted)
