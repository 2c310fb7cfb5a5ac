"""Recording and citizens at delegate points: which items the rules in force ask there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checklist.catalogue import all_items, items_for
from app.checklist.measurement import does_not_apply, take_facts
from app.checklist.point_rules import AskedWhere, why_not_asked
from app.engine.board import Board
from app.engine.gate_desk import GateDesk
from app.engine.ground import Ground
from app.engine.store_thread import StoreThread
from app.engine.test_clock import TrustedClock
from app.engine.test_surroundings import Surroundings
from app.model.checklist import ItemResult, ItemState, Leaf, Phase
from app.model.reception import PointRole, Session
from app.model.recording import CopyRecord, CopyRole, KeptRecording, RecordingRecord
from app.settings.profile import Profile, profile_in_force
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.checklist import FakeInstruments

REAL = profile_in_force(practice=False)
ITEMS = {item.id: item for item in all_items()}
CENTRAL, DELEGATE = PointRole.CENTRAL, PointRole.DELEGATE
RECORDING = {"RC1", "RC2", "RC3", "LV1", "AF1", "AF2"}
AT = "2026-11-23T14:00:00+07:00"
KEPT = KeptRecording(1, "s", AT, "", RecordingRecord("room", (), (), 0.0, 0, 0, 0, None, ()))


def rules(*, records: bool = False, at: tuple[str, ...] = (CENTRAL,)) -> Profile:
    said = {"recording.delegate": Leaf(records), "citizens.at": Leaf(at)}
    return replace(REAL, leaves={**REAL.leaves, **said})


def not_asked(machine: FakeInstruments, profile: Profile) -> set[str]:
    """The items of all phases that do not apply to the point of ``machine``, by its rules."""
    role = machine.line.role
    return {
        item.id
        for item in ITEMS.values()
        if role in item.roles
        and item.asked_where is not AskedWhere.EVERYWHERE
        and asyncio.run(does_not_apply(item, machine, profile)) is not None
    }


@pytest.fixture
def machine(tmp_path: Path) -> FakeInstruments:
    return FakeInstruments(tmp_path / "made")


def test_a_central_point_is_asked_everything(machine: FakeInstruments) -> None:
    assert not_asked(machine, REAL) == set()


def test_a_delegate_point_records_where_the_rules_say_so_or_a_person_does(
    machine: FakeInstruments,
) -> None:
    machine.line.role = DELEGATE
    assert not_asked(machine, REAL) == {*RECORDING, "PE2"}
    assert not_asked(machine, rules(records=True)) == {"PE2"}
    machine.machine.held = replace(machine.machine.held, recordings=(KEPT,))
    assert not_asked(machine, REAL) == {"PE2"}
    why = asyncio.run(does_not_apply(ITEMS["PE2"], machine, REAL))
    assert "no citizens" in str(why)


def test_citizens_are_looked_after_where_they_sit(machine: FakeInstruments) -> None:
    machine.line.role = DELEGATE
    both = rules(records=True, at=(CENTRAL, DELEGATE))
    assert not_asked(machine, both) == set()
    machine.course.planned = replace(machine.course.planned, role=str(DELEGATE))
    seated = asyncio.run(take_facts(ITEMS["PE1"], machine, both)).values["citizens"]
    assert seated and not asyncio.run(take_facts(ITEMS["PE1"], machine, REAL)).values["citizens"]
    machine.line.role = CENTRAL
    assert not_asked(machine, rules(at=(DELEGATE,))) == {"PE2"}


@given(
    st.sampled_from(PointRole),
    st.booleans(),
    st.sets(st.sampled_from(PointRole)).map(tuple),
    st.booleans(),
)
def test_the_answer_follows_from_role_rules_and_recording_alone(
    role: PointRole, records: bool, at: tuple[PointRole, ...], recorded: bool
) -> None:
    profile = rules(records=records, at=at)

    def asked(where: AskedWhere) -> bool:
        return why_not_asked(where, role, profile, recorded=recorded) is None

    assert asked(AskedWhere.EVERYWHERE)
    assert asked(AskedWhere.RECORDED) == (role is CENTRAL or records or recorded)
    assert asked(AskedWhere.CITIZENS) == (role in (at or (CENTRAL,)))


def in_store(
    root: Path, course: Callable[[GateDesk, Ground], Coroutine[Any, Any, list[set[str]]]]
) -> list[set[str]]:
    """Play ``course`` with the gates of a store of its own."""

    async def play() -> list[set[str]]:
        store, thread = open_store(root / "a.sqlite"), StoreThread()
        ground = Ground(Board(), store, thread, DataPaths(root), asyncio.get_running_loop())
        around = cast(
            Surroundings, SimpleNamespace(identities=dict[str, str], points_not_ready=tuple)
        )
        clock = cast(TrustedClock, SimpleNamespace(now=lambda: datetime.now(UTC)))
        try:
            return await course(GateDesk(ground, around, clock), ground)
        finally:
            thread.close()
            store.close()

    return asyncio.run(play())


async def open_items(desk: GateDesk, session: Session) -> set[str]:
    return set((await desk.states(session))[Phase.T_MINUS_2H].open_items)


def test_gates_of_a_delegate_point_demand_a_recording_by_the_rules_alone(tmp_path: Path) -> None:
    async def course(desk: GateDesk, ground: Ground) -> list[set[str]]:
        store = ground.store
        session = store.sessions.add(Session("s", "Phiên", AT, point_role=DELEGATE))
        store.tests.begin("s", Phase.T_MINUS_2H, AT)
        found = [await open_items(desk, session)]
        ground.figures.profile = rules(records=True)
        found.append(await open_items(desk, session))
        ground.figures.profile = REAL
        copies = [CopyRecord("v", f"/{role}", "", 0, role) for role in CopyRole]
        store.recordings.begin("s", "room", AT, copies)
        return [*found, await open_items(desk, session)]

    by_default, by_rule, by_a_person = in_store(tmp_path, course)
    listed = {item.id for item in items_for(Phase.T_MINUS_2H, DELEGATE)}
    assert listed - by_default == {"RC1", "RC2", "RC3", "PE2"} & listed
    assert by_rule == by_a_person == listed


def test_what_a_delegate_point_left_out_is_open_once_the_point_is_the_central_one(
    tmp_path: Path,
) -> None:
    async def course(desk: GateDesk, ground: Ground) -> list[set[str]]:
        store = ground.store
        session = store.sessions.add(Session("s", "Phiên", AT, point_role=DELEGATE))
        run = store.tests.begin("s", Phase.T_MINUS_2H, AT)
        left_out = {"RC1", "RC2", "RC3", "PF1"}
        for item in sorted(left_out):
            store.tests.add_result(run.id, ItemResult(item, ItemState.NOT_APPLICABLE), AT)
        central = replace(session, point_role=CENTRAL)
        return [await open_items(desk, one) & left_out for one in (session, central)]

    assert in_store(tmp_path, course) == [set(), {"RC1", "RC2", "RC3"}]
