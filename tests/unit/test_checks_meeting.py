"""PF1 to PF7: the meeting's server, its room, joining, the roll call."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checklist.catalogue import all_items, items_for
from app.checklist.measurement import judge, take_facts
from app.checklist.readings_line import CallStanding, InvitedRoom, MeetingPlace
from app.model.checklist import ItemState, Judgement, Leaf, Phase
from app.model.conference import CallPoint, Finding
from app.model.reception import PointRole
from app.model.text import T
from app.settings.profile import Profile, profile_in_force
from tests.helpers.checklist import FakeInstruments, plain

REAL = profile_in_force(practice=False)
ITEMS = {item.id: item for item in all_items()}
PASS, CAUTION, FAIL = ItemState.PASS, ItemState.CAUTION, ItemState.FAIL
UNKNOWN = ItemState.COULD_NOT_TEST
ALL = {"hear": True, "see": True, "heard": True, "seen": True}


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
    made.line.at = MeetingPlace("gomeet.vnpt.vn", 443, True, "meeting", "gomeet", "GoMeet")
    return made


def found(state: ItemState, key: str = "host") -> Finding:
    """A finding of the look at the server."""
    return Finding(state, T("test", "Seen."), None, key)


def naming(names: object) -> Profile:
    """The default figures with the platforms that the rules name."""
    leaves = {**REAL.leaves, "platforms.names": Leaf(names, source="test")}
    return replace(REAL, leaves=leaves)


@pytest.mark.parametrize(
    ("findings", "state"),
    [
        ([found(PASS), found(PASS, "tls")], PASS),
        ([found(PASS), found(CAUTION, "tls")], CAUTION),
        ([found(FAIL), found(CAUTION, "tls")], FAIL),
        ([found(PASS), found(FAIL, "tls")], FAIL),
        ([found(PASS), found(UNKNOWN, "http")], UNKNOWN),
        ([], UNKNOWN),
    ],
)
def test_pf1(machine: FakeInstruments, findings: list[Finding], state: ItemState) -> None:
    machine.line.findings = findings
    assert measured("PF1", machine).state is state


@pytest.mark.parametrize(
    ("names", "platform", "state"),
    [
        (["GoMeet"], "gomeet", PASS),
        ("gomeet", "gomeet", PASS),
        (["Other"], "gomeet", CAUTION),
        (["Other"], "practice", PASS),
        (None, "gomeet", PASS),
    ],
)
def test_pf1_another_platform_than_the_rules_name_is_a_caution(
    machine: FakeInstruments, names: object, platform: str, state: ItemState
) -> None:
    machine.line.at = replace(machine.line.at, platform=platform)
    assert measured("PF1", machine, naming(names)).state is state
    assert (ITEMS["PF1"].main_leaf(naming(names)).source == "test") is (names is not None)


@pytest.mark.parametrize(
    ("same", "answer", "state"),
    [
        (True, {}, UNKNOWN),
        (True, {"answer": "yes"}, PASS),
        (None, {"answer": "yes"}, PASS),
        (None, {}, UNKNOWN),
        (False, {"answer": "yes"}, FAIL),
    ],
)
def test_pf2_a_room_that_differs_stays_wrong(
    machine: FakeInstruments, same: bool | None, answer: dict[str, str], state: ItemState
) -> None:
    machine.line.room = InvitedRoom("…1234", "…9876", same)
    assert measured("PF2", machine, **answer).state is state


def test_pf2_without_a_room_is_untested(machine: FakeInstruments) -> None:
    machine.line.room = InvitedRoom()
    assert measured("PF2", machine, answer="yes").state is UNKNOWN


@pytest.mark.parametrize(
    ("standing", "state"),
    [
        (CallStanding("in_call", "2026-11-22T08:00:00", "Ta", "gomeet", True), PASS),
        (CallStanding("in_call", "2026-11-22T08:00:00", "", "gomeet"), CAUTION),
        (CallStanding("waiting", "", "Ta", "gomeet"), FAIL),
        (CallStanding("failed", "", "Ta", "gomeet"), FAIL),
        (CallStanding("idle"), UNKNOWN),
        (CallStanding("idle", "", "Ta", "gomeet"), UNKNOWN),
        (CallStanding("left", "", "Ta", "gomeet"), UNKNOWN),
    ],
)
def test_pf3(machine: FakeInstruments, standing: CallStanding, state: ItemState) -> None:
    machine.line.standing = standing
    assert measured("PF3", machine).state is state


def matrix(**rows: dict[str, bool]) -> dict[str, Any]:
    """An answer with the table; ``p1`` is the row of the point 1."""
    return {
        "answer": "yes",
        "details": {"matrix": {name.removeprefix("p"): row for name, row in rows.items()}},
    }


@pytest.mark.parametrize(
    ("answer", "state", "named"),
    [
        ({}, UNKNOWN, ""),
        ({"answer": "yes", "details": {}}, UNKNOWN, "Thạch Khôi"),
        (matrix(p1=ALL, p2=ALL), PASS, ""),
        (matrix(p1=ALL, p2={**ALL, "heard": False}), FAIL, "Thạch Khôi (is heard)"),
        (matrix(p1=ALL), UNKNOWN, "Thạch Khôi"),
        (matrix(p1=ALL, p2={"hear": True}), UNKNOWN, "Thạch Khôi (sees us, is heard, is seen)"),
        (matrix(p1={**ALL, "seen": False}, p2={"hear": True}), FAIL, "Trung tâm (is seen)"),
    ],
)
def test_pf4_every_required_point_needs_all_four(
    machine: FakeInstruments, answer: dict[str, Any], state: ItemState, named: str
) -> None:
    judged = measured("PF4", machine, **answer)
    assert judged.state is state
    assert named in str(judged.explanation or "")


def test_pf4_of_a_point_that_need_not_come_a_no_is_a_caution(machine: FakeInstruments) -> None:
    machine.line.listed = [CallPoint(1, "A"), CallPoint(2, "B", required=False)]
    assert measured("PF4", machine, **matrix(p1=ALL)).state is PASS
    assert measured("PF4", machine, **matrix(p1=ALL, p2={"see": False})).state is CAUTION


@given(
    st.dictionaries(
        st.sampled_from(["1", "2", "9"]),
        st.dictionaries(st.sampled_from(["hear", "see", "heard", "seen"]), st.booleans()),
    )
)
def test_pf4_passes_only_with_four_of_four(rows: dict[str, dict[str, bool]]) -> None:
    item = ITEMS["PF4"]
    points = [{"id": n, "name": n, "required": True} for n in ("1", "2")]
    facts = {"points": points, "answer": "yes", "details": {"matrix": rows}}
    state = item.judge(facts, item.thresholds(REAL)).state
    assert (state is PASS) is all(rows.get(n) == ALL for n in ("1", "2"))


def test_without_a_list_of_points_there_is_no_roll_call(machine: FakeInstruments) -> None:
    machine.line.listed = []
    assert measured("PF4", machine, answer="yes").state is UNKNOWN
    assert measured("PF5", machine).state is UNKNOWN


@pytest.mark.parametrize(("count", "state"), [(1, PASS), (10, PASS), (11, CAUTION)])
def test_pf5(machine: FakeInstruments, count: int, state: ItemState) -> None:
    machine.line.listed = [CallPoint(n, f"P{n}") for n in range(count)]
    assert measured("PF5", machine).state is state


@pytest.mark.parametrize("item", ["PF6", "PF7"])
def test_a_person_settles_it(machine: FakeInstruments, item: str) -> None:
    assert measured(item, machine).state is UNKNOWN
    assert measured(item, machine, answer="yes").state is PASS


def test_phases_gates_and_roles_are_those_of_the_table() -> None:
    wanted = {
        "PF1": ({"1d", "2h"}, {"1d", "2h"}),
        "PF2": ({"1d", "2h", "jb"}, {"1d", "2h", "jb"}),
        "PF3": ({"1d", "2h"}, {"1d", "2h"}),
        "PF4": ({"1d", "2h", "jb"}, {"2h"}),
        "PF5": ({"1d"}, set()),
        "PF6": ({"jb", "during"}, set()),
        "PF7": ({"1d", "2h"}, set()),
    }
    for name, (phases, blocking) in wanted.items():
        assert {str(phase) for phase in ITEMS[name].phases} == phases
        assert {str(phase) for phase in ITEMS[name].blocking} == blocking
    delegate = {item.id for item in items_for(Phase.T_MINUS_1D, PointRole.DELEGATE)}
    assert delegate & set(wanted) == {"PF1", "PF2", "PF3"}
