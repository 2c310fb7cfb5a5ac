"""A session that is recorded is checked by itself, and leaves a record of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.awake_desk import AwakeDesk
from app.engine.board import Board
from app.engine.ground import Ground
from app.engine.live_checks import LiveChecks
from app.engine.live_run import LiveRun
from app.engine.store_thread import StoreThread
from app.model.checklist import ItemState, Phase
from app.model.reception import Session
from app.settings.profile import Profile, profile_in_force
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.checklist import FakeInstruments

SESSION = Session("abcdefgh", "Buổi tiếp", "2026-11-20T08:00:00+07:00")
QUICK_S = 0.01


def recording(primary_mb: float, external_mb: float = 5.0) -> dict[str, Any]:
    """The topic of a recording under way."""
    return {
        "state": "recording",
        "session": SESSION.id,
        "seconds": 60.0,
        "sources": [{"id": "room", "tracks": [{"role": "room", "name": "Micro", "state": "live"}]}],
        "volumes": [
            {
                "role": role,
                "state": "writing",
                "bytes_written": round(size * 1e6),
                "verified_state": "ok",
            }
            for role, size in (("primary", primary_mb), ("external", external_mb))
        ],
    }


def quick() -> Profile:
    """The figures of a practice, with every item measured again at once."""
    profile = profile_in_force(practice=True)
    leaves = {
        key: replace(leaf, value=QUICK_S) if key.endswith("every_s") else leaf
        for key, leaf in profile.leaves.items()
    }
    return replace(profile, leaves=leaves)


@dataclass
class Live:
    """The desk around a recording that a test makes up."""

    ground: Ground
    alarms: AlarmDesk
    desk: LiveChecks
    machine: FakeInstruments

    @property
    def board(self) -> Board:
        return self.ground.board

    def item(self, name: str) -> dict[str, Any]:
        topic = self.board.get("live_checks") or {"items": []}
        return next((one for one in topic["items"] if one["id"] == name), {"state": "none"})

    async def until(self, true: Callable[[], bool]) -> None:
        """Let the desk work until something holds."""
        async with asyncio.timeout(30):
            while not true():
                self.desk.look()
                await asyncio.sleep(QUICK_S)

    async def end(self) -> None:
        """The recording ends; the run is closed with it."""
        self.board.set("recording", {"state": "idle"})
        await self.until(lambda: self.board.get("live_checks") is None)
        await self.ground.thread.settled()


def live(data: Path, work: Callable[[Live], Coroutine[Any, Any, None]]) -> None:
    """Carry out ``work`` on a desk with a real database and an open session."""

    async def run() -> None:
        paths, thread, board = DataPaths(data), StoreThread(), Board()
        store = await thread.run(open_store, paths.database)
        await thread.run(store.sessions.add, SESSION)
        ground = Ground(board, store, thread, paths, asyncio.get_running_loop())
        alarms, machine = AlarmDesk(board), FakeInstruments(data / "made")
        machine.machine.before = {"recording": recording(1.0, 4.0)}
        machine.machine.topics = {"recording": recording(2.0)}

        async def figures(_session: Session) -> Profile:
            return quick()

        desk = LiveChecks(
            ground, alarms, lambda: SESSION, figures, lambda _s: machine, who="x", look_s=QUICK_S
        )
        try:
            await work(Live(ground, alarms, desk, machine))
        finally:
            await desk.close()
            await thread.run(store.close)
            thread.close()

    asyncio.run(run())


def test_a_recording_is_measured_again_and_again_and_leaves_its_record(tmp_path: Path) -> None:
    async def work(at: Live) -> None:
        at.board.set("recording", recording(2.0))
        await at.until(lambda: at.item("LV1")["state"] == "pass")
        at.machine.machine.topics["recording"] = recording(1.0)
        await at.until(lambda: at.item("LV1")["state"] == "fail")
        (alarm,) = [one for one in at.alarms.to_json() if one["active"]]
        assert alarm["key"] == "live.LV1"
        at.machine.machine.topics["recording"] = recording(3.0)
        await at.until(lambda: at.item("LV1")["state"] == "pass")
        assert not any(one["active"] for one in at.alarms.to_json())
        passed_at = at.item("LV1")["measured_at"]
        await at.until(lambda: at.item("LV1")["measured_at"] > passed_at)
        await at.end()
        tests = at.ground.store.tests
        (row,) = await at.ground.thread.run(tests.of_session, SESSION.id)
        assert (row.phase, bool(row.finished_at)) == (Phase.DURING, True)
        history = await at.ground.thread.run(tests.history, row.id)
        states = [one.state for one in history if one.item == "LV1"]
        assert states == [ItemState.PASS, ItemState.FAIL, ItemState.PASS]
        folder = at.ground.paths.evidence / SESSION.id / f"during-{row.id}"
        record = json.loads((folder / "result.json").read_text())
        assert [one["item"] for one in record["events"] if one["item"] == "LV1"] == ["LV1"] * 3
        lines = (folder / "series.jsonl").read_text().splitlines()
        assert len([one for one in lines if json.loads(one)["item"] == "LV1"]) > len(states)

    live(tmp_path, work)


def test_what_the_recorder_tells_of_is_not_told_twice(tmp_path: Path) -> None:
    async def work(at: Live) -> None:
        at.board.set("alarms", [{"key": "recording.copy.primary", "active": True}])
        at.machine.machine.topics["recording"] = recording(1.0)
        at.board.set("recording", recording(1.0))
        await at.until(lambda: at.item("LV1")["state"] == "fail")
        assert at.alarms.to_json() == []
        await at.end()

    live(tmp_path, work)


def test_a_run_that_a_sudden_end_left_open_is_closed_by_the_next_one(tmp_path: Path) -> None:
    async def work(at: Live) -> None:
        tests, run = at.ground.store.tests, at.ground.thread.run
        left = await run(tests.begin, SESSION.id, Phase.DURING, "2026-11-20T08:00:00+07:00")
        at.board.set("recording", recording(2.0))
        await at.until(lambda: at.board.get("live_checks") is not None)
        rows = await run(tests.of_session, SESSION.id)
        assert [bool(row.finished_at) for row in rows] == [True, False]
        assert rows[0].id == left.id
        await at.end()

    live(tmp_path, work)


@pytest.mark.allow_log("cannot be measured|could not be tested")
def test_an_instrument_that_breaks_disturbs_nothing_else(tmp_path: Path) -> None:
    async def work(at: Live) -> None:
        at.machine.broken = {"power": OSError("gone"), "storage": OSError("gone")}
        at.board.set("recording", recording(2.0))
        await at.until(lambda: at.item("PW1")["state"] == "could_not_test")
        await at.until(lambda: at.item("LV1")["state"] == "pass")
        assert at.alarms.to_json() == []
        await at.end()

    live(tmp_path, work)


class Hand:
    """Stands in for the system that is told to stay awake."""

    def __init__(self, *, willing: bool = True) -> None:
        self.held, self.asked, self._willing = False, 0, willing

    def hold(self) -> bool:
        self.asked += 1
        self.held = self._willing
        return self.held

    def let_go(self) -> None:
        self.held = False


@pytest.mark.parametrize("willing", [True, False])
def test_the_computer_stays_awake_while_something_is_recorded(willing: bool) -> None:
    async def run() -> None:
        board, hand = Board(), Hand(willing=willing)
        desk = AwakeDesk(board, asyncio.get_running_loop(), hand)  # type: ignore[arg-type]

        async def looked() -> None:
            desk.look()
            await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()})

        await looked()
        assert (hand.asked, board.get("awake")["held"]) == (0, False)
        board.set("recording", {"state": "recording"})
        await looked()
        await looked()
        assert (hand.asked, board.get("awake")["held"]) == (1, willing)
        assert board.get("awake")["refused"] is not willing
        board.set("recording", {"state": "idle"})
        await looked()
        assert not hand.held
        await desk.close()

    asyncio.run(run())


@pytest.mark.allow_log("PW1 broke while measured")
def test_an_item_that_breaks_ends_neither_the_others_nor_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(room: Live) -> None:
        async def odd() -> None:
            raise RuntimeError("odd")

        monkeypatch.setattr(room.machine.machine, "ups", odd)
        room.board.set("recording", recording(2.0))
        await room.until(lambda: room.item("PW1")["state"] == "could_not_test")
        await room.until(lambda: room.item("LV1")["state"] == "pass")
        await room.end()
        runs = await room.ground.thread.run(room.ground.store.tests.of_session, SESSION.id)
        assert len(runs) == 1

    live(tmp_path, work)


@pytest.mark.allow_log("the checks of the running session broke off")
def test_a_run_that_broke_off_is_not_begun_anew_each_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: list[LiveRun] = []

    async def breaks(run: LiveRun, _item: object) -> None:
        broken.append(run)
        raise RuntimeError("odd")

    monkeypatch.setattr(LiveRun, "measure", breaks)

    async def work(room: Live) -> None:
        room.board.set("recording", recording(2.0))
        await room.until(lambda: bool(broken))
        looks = iter(range(20))
        await room.until(lambda: next(looks, None) is None)
        runs = await room.ground.thread.run(room.ground.store.tests.of_session, SESSION.id)
        assert len(runs) == 1

    live(tmp_path, work)
