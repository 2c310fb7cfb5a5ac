"""What supervisor, engine and clocks are judged by, on recorded figures."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.clock_watch import Clocks, ClockWatch, step_between
from app.ipc.heartbeat import Heartbeat, Party, Pulse
from app.model.clock import NS_PER_S, now_ns
from app.system import boot_note
from app.system.boot_note import read_note, same_boot, write_note
from app.system.paths import DataPaths


def test_a_pulse_is_silent_after_its_limit_and_never_for_time_in_which_nobody_looked() -> None:
    pulse, at = Pulse(2.5), now_ns()
    assert not pulse.silent(1, at)
    at += 60 * NS_PER_S  # the whole machine stood still
    assert not pulse.silent(1, at)
    looks = 0
    while not pulse.silent(1, at):
        at += NS_PER_S // 10
        looks += 1
    assert 20 <= looks <= 25
    assert not pulse.silent(2, at)


def test_both_parties_see_each_other_on_one_page(tmp_path: Path) -> None:
    one, other = Heartbeat(DataPaths(tmp_path)), Heartbeat(DataPaths(tmp_path))
    one.begin(Party.ENGINE)
    before = other.sign(Party.ENGINE)
    one.beat(Party.ENGINE)
    one.end(Party.ENGINE)
    after = other.sign(Party.ENGINE)
    assert after.beats == before.beats + 1
    assert (before.ended, after.ended) == (False, True)
    assert other.sign(Party.SUPERVISOR).pid == 0
    other.close()
    one.close(remove=True)
    assert not one.path.exists()


def test_a_note_counts_until_it_is_old_or_the_computer_was_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run" / "recording.json"
    write_note(path, {"session": "s"})
    assert path.stat().st_mode & 0o077 == 0
    found = read_note(path, 600.0)
    assert found is not None
    assert found["session"] == "s"
    old = json.loads(path.read_text())
    old["at_ns"] -= 601 * NS_PER_S
    path.write_text(json.dumps(old))
    assert read_note(path, 600.0) is None
    write_note(path, {"session": "s"})
    monkeypatch.setattr(boot_note, "boot_identity", lambda: "another")
    assert read_note(path, 600.0) is None
    path.write_text("{")
    assert read_note(path, 600.0) is None


def test_where_only_the_time_of_the_start_is_known_a_set_clock_is_the_same_boot() -> None:
    """As on Windows, recorded: the start's time moves when the clock is corrected."""
    assert same_boot("since 1790000000", "since 1790000042")
    assert not same_boot("since 1790000000", "since 1790003600")
    assert not same_boot("since 1790000000", "0f6f2c3e-boot")


@pytest.mark.parametrize(
    ("now", "jumped_s", "slept_s"),
    [
        (Clocks(1000.5, 50.5, 50.5), 0, 0),
        (Clocks(1001.9, 50.5, 50.5), 0, 0),
        (Clocks(4600.5, 50.5, 50.5), 3600, 0),
        (Clocks(-2599.5, 50.5, 50.5), -3600, 0),
        (Clocks(1300.5, 50.5, 350.5), 0, 300),
        (Clocks(4900.5, 50.5, 350.5), 3600, 300),
        (Clocks(1020.0, 70.0, 70.0), 0, 0),
    ],
)
def test_steps_of_the_clock_and_sleep_are_told_apart(
    now: Clocks, jumped_s: float, slept_s: float
) -> None:
    step = step_between(Clocks(1000.0, 50.0, 50.0), now)
    assert (step.jumped_s, step.slept_s) == pytest.approx((jumped_s, slept_s))


@pytest.mark.allow_log("the clock was set", "the computer slept")
def test_a_clock_that_was_set_and_a_sleep_are_alarms_that_stay_to_be_read() -> None:
    async def watch() -> list[str]:
        alarms = AlarmDesk(Board())
        readings = iter(
            [Clocks(0, 0, 0), Clocks(1, 1, 1), Clocks(3602, 2, 2), Clocks(3700, 3, 100)]
        )
        clocks = ClockWatch(alarms, lambda: next(readings))
        for _ in range(3):
            clocks.look()
        return sorted(alarm["key"] for alarm in alarms.to_json() if not alarm["active"])

    assert asyncio.run(watch()) == ["clock.jump", "power.sleep"]
