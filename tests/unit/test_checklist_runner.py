"""A run: what persons may do to it, what it keeps, and what it never takes over."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.checklist.catalogue import items_for
from app.checklist.runner import CheckRun
from app.model.checklist import ItemState, Phase
from app.model.errors import ChecklistError
from app.model.reception import PointRole
from app.model.text import T
from app.settings.profile import profile_in_force
from tests.helpers.checklist import FakeInstruments, RefusingError, RememberingSink, plain

PRACTICE = profile_in_force(practice=True)
PERSON = "Nguyễn Thị Hà"
FOURTEEN = {
    *("VI1", "VI2", "VI3", "VI4", "AU1", "AU2", "AU3", "AU4"),
    *("NT1", "RC1", "RC2", "RC3", "RC5", "PW1"),
}


class Bench:
    """A run with a machine in memory, a sink that remembers and a clock that a test moves."""

    def __init__(self, root: Path, run_id: str = "1", items: Sequence[str] = ()):
        self.machine = FakeInstruments(root / "made" / run_id)
        self.sink = RememberingSink()
        self.changes = 0
        self.time = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
        listed = items_for(Phase.T_MINUS_2H, PointRole.CENTRAL)
        self.run = CheckRun.begin(
            run_id,
            Phase.T_MINUS_2H,
            "2026-0007",
            items=[item for item in listed if item.id in (items or FOURTEEN)],
            profile=PRACTICE,
            instruments=self.machine,
            evidence_root=root / "evidence",
            sink=self.sink,
            on_change=self.count,
            now=self.now,
        )

    def resume(self) -> None:
        """Go on with the run from what its sink was told, as after the end of the engine."""
        self.run = CheckRun.resume(
            self.run.head,
            {result.item: result for result in self.sink.changed},
            items=self.run.items,
            profile=PRACTICE,
            instruments=self.machine,
            evidence_root=self.run.folder.parents[1],
            sink=self.sink,
            on_change=self.count,
            now=self.now,
        )

    def count(self) -> None:
        self.changes += 1

    def now(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time

    def measure(self, item: str) -> ItemState:
        return asyncio.run(self.run.measure(item)).state

    def item(self, item: str) -> dict[str, Any]:
        return next(entry for entry in self.run.to_topic()["items"] if entry["id"] == item)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_run_without_a_person_is_measured_but_not_acknowledged(bench: Bench) -> None:
    asyncio.run(bench.run.measure_all())
    summary = bench.run.finish()
    assert (summary.passed, summary.failed, summary.could_not_test) == (14, 0, 0)
    assert summary.state is ItemState.PASS
    assert summary.open == 11
    assert all(not result.acknowledged_by for result in bench.run.results)
    assert bench.sink.finished == [("1", summary)]


def test_topic_holds_what_the_window_shows(bench: Bench) -> None:
    before = bench.run.to_topic()
    assert {entry["state"] for entry in before["items"]} == {"not_done"}
    assert all(entry["threshold"] and entry["source"] for entry in before["items"])
    asyncio.run(bench.run.measure_all())
    after = bench.run.to_topic()
    assert plain(after) == after
    assert (after["state"], after["phase"], after["practice"]) == ("running", "2h", True)
    shown = bench.item("AU4")
    assert shown["value"]["params"] == {"volume": 60}
    assert [answer["id"] for answer in shown["answers"]] == ["yes", "no"]
    assert (shown["blocking"], shown["critical"], shown["live"]) == (True, True, "speaker")
    assert shown["causes"][0]["source"].startswith("The speaker or amplifier")


def test_state_runs_while_an_item_is_measured(bench: Bench) -> None:
    seen: list[str] = []
    bench.run.on_change = lambda: seen.append(bench.item("RC1")["state"])
    bench.measure("RC1")
    assert seen == ["running", "pass"]
    assert [result.state for result in bench.sink.changed] == [ItemState.PASS]


def test_evidence_is_kept_hashed_and_locked(bench: Bench, tmp_path: Path) -> None:
    bench.measure("VI3")
    bench.measure("VI3")
    folder = tmp_path / "evidence" / "2026-0007" / "1"
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["VI3-01-1.jpg", "VI3-01.json", "VI3-02-1.jpg", "VI3-02.json"]
    for kept in bench.run.results[3].evidence:
        data = (folder / kept.file).read_bytes()
        assert kept.sha256 == hashlib.sha256(data).hexdigest()
    assert all(path.stat().st_mode & 0o222 == 0 for path in folder.iterdir())
    facts = json.loads((folder / "VI3-02.json").read_text())
    assert (facts["device"], facts["simulated"], facts["facts"]["luma_mean"]) == ("sim", True, 120)


def test_simulator_is_named_and_a_real_device_is_not_taken_for_one(bench: Bench) -> None:
    bench.measure("VI1")
    bench.measure("AU1")
    assert (bench.item("VI1")["device"], bench.item("VI1")["simulated"]) == ("sim", True)
    assert (bench.item("AU1")["device"], bench.item("AU1")["simulated"]) == (
        "Desk (alsa:desk)",
        False,
    )


def test_nothing_is_acknowledged_before_its_value_is_there(bench: Bench) -> None:
    for act in (
        lambda: bench.run.acknowledge("RC1", PERSON),
        lambda: bench.run.answer("AU4", "yes", PERSON),
    ):
        with pytest.raises(ChecklistError):
            act()
    bench.measure("RC1")
    assert bench.run.acknowledge("RC1", PERSON).acknowledged_by == PERSON
    assert bench.item("RC1")["open"] is False


def test_acknowledging_needs_a_name_and_an_answer_where_one_is_asked(bench: Bench) -> None:
    bench.measure("RC1")
    bench.measure("AU4")
    with pytest.raises(ChecklistError, match="name of the person"):
        bench.run.acknowledge("RC1", "  ")
    with pytest.raises(ChecklistError, match="answered first"):
        bench.run.acknowledge("AU4", PERSON)
    with pytest.raises(ChecklistError, match="no answer"):
        bench.run.answer("AU4", "perhaps", PERSON)


def test_bad_answer_fails_the_item_and_a_second_thought_restores_it(bench: Bench) -> None:
    bench.measure("AU4")
    failed = bench.run.answer("AU4", "no", PERSON, "chỉ nghe tiếng rè")
    assert (failed.state, failed.answer) == (ItemState.FAIL, "no")
    assert failed.facts["note"] == "chỉ nghe tiếng rè"
    assert bench.item("AU4")["open"] is True
    assert bench.run.answer("AU4", "yes", PERSON).state is ItemState.PASS
    assert bench.item("AU4")["open"] is False


def test_good_answer_does_not_overrule_a_measured_failure(bench: Bench) -> None:
    bench.machine.speaker = replace(bench.machine.speaker, muted=True)
    bench.measure("AU4")
    assert bench.run.answer("AU4", "yes", PERSON).state is ItemState.FAIL


def test_good_answer_does_not_settle_what_was_never_measured(bench: Bench) -> None:
    bench.machine.broken = {"speaker_status": RefusingError(T("checks", "no speaker"))}
    assert bench.measure("AU4") is ItemState.COULD_NOT_TEST
    assert bench.run.answer("AU4", "yes", PERSON).state is ItemState.COULD_NOT_TEST
    assert bench.run.answer("AU4", "no", PERSON).state is ItemState.FAIL


def test_good_answer_settles_a_first_picture_without_reference(bench: Bench) -> None:
    bench.machine.reference = None
    assert bench.measure("VI4") is ItemState.COULD_NOT_TEST
    answered = bench.run.answer("VI4", "yes", PERSON)
    assert (answered.state, answered.acknowledged_by) == (ItemState.PASS, PERSON)


def test_worse_measurement_takes_the_acknowledgement_back(bench: Bench) -> None:
    bench.measure("RC1")
    bench.run.acknowledge("RC1", PERSON)
    bench.measure("RC1")
    assert bench.item("RC1")["acknowledged_by"] == PERSON
    for role, place in bench.machine.places.items():
        assert place is not None
        bench.machine.places[role] = replace(place, volume=None)
    bench.measure("RC1")
    shown = bench.item("RC1")
    assert (shown["state"], shown["acknowledged_by"], shown["open"]) == ("fail", "", True)


def test_measuring_again_asks_the_question_again(bench: Bench) -> None:
    bench.measure("AU4")
    bench.run.answer("AU4", "yes", PERSON)
    bench.measure("AU4")
    assert (bench.item("AU4")["answer"], bench.item("AU4")["acknowledged_by"]) == ("", "")


def test_waiver_needs_a_reason_and_something_to_waive(bench: Bench) -> None:
    bench.machine.microphone = replace(bench.machine.microphone, muted=True)
    bench.measure("AU1")
    with pytest.raises(ChecklistError, match="10"):
        bench.run.waive("AU1", " lý do   ", PERSON)
    waived = bench.run.waive("AU1", "Dùng micro dự phòng của hội trường", PERSON)
    assert (waived.state, waived.waived_by) == (ItemState.WAIVED, PERSON)
    assert bench.item("AU1")["open"] is False
    bench.measure("RC1")
    with pytest.raises(ChecklistError, match="nothing"):
        bench.run.waive("RC1", "Không có gì để miễn cả", PERSON)


def test_waiver_holds_for_the_same_fault_and_no_longer(bench: Bench) -> None:
    healthy = bench.machine.microphone
    bench.machine.microphone = replace(healthy, muted=True)
    bench.measure("AU1")
    bench.run.waive("AU1", "Dùng micro dự phòng của hội trường", PERSON)
    assert bench.measure("AU1") is ItemState.WAIVED
    bench.machine.microphone = healthy
    assert bench.measure("AU1") is ItemState.PASS
    assert bench.item("AU1")["waiver_reason"] == ""


def test_item_may_be_waived_untested_and_a_failure_found_later_shows(bench: Bench) -> None:
    bench.run.waive("AU1", "Micro sẽ mang đến trước giờ họp", PERSON)
    bench.machine.microphone = replace(bench.machine.microphone, muted=True)
    assert bench.measure("AU1") is ItemState.FAIL


def test_result_is_written_once_and_never_again(bench: Bench, tmp_path: Path) -> None:
    asyncio.run(bench.run.measure_all())
    summary = bench.run.finish(PERSON)
    path = tmp_path / "evidence" / "2026-0007" / "1" / "result.json"
    assert summary.result_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert path.stat().st_mode & 0o222 == 0
    record = json.loads(path.read_text(encoding="utf-8"))
    assert (record["practice"], record["summary"]["finished_by"]) == (True, PERSON)
    assert record["profile"]["sha256"] == PRACTICE.fingerprint
    trial = next(entry for entry in record["items"] if entry["id"] == "RC3")
    assert trial["figures"]["trial_s"]["value"] == 5
    assert "chạy thử" in trial["figures"]["trial_s"]["source"]
    for act in (
        lambda: bench.run.finish(PERSON),
        lambda: bench.run.acknowledge("RC1", PERSON),
        lambda: bench.run.waive("AU3", "Không cần thiết cho buổi này", PERSON),
        lambda: bench.measure("RC1"),
    ):
        with pytest.raises(ChecklistError, match="closed"):
            act()


def test_second_run_takes_nothing_over_and_the_same_run_is_never_overwritten(
    tmp_path: Path,
) -> None:
    first = Bench(tmp_path, "1", ["RC1"])
    first.measure("RC1")
    first.run.acknowledge("RC1", PERSON)
    first.run.finish(PERSON)
    second = Bench(tmp_path, "2", ["RC1"])
    assert (second.item("RC1")["state"], second.item("RC1")["acknowledged_by"]) == ("not_done", "")
    again = Bench(tmp_path, "1", ["RC1"])
    with pytest.raises(ChecklistError, match="evidence"):
        again.measure("RC1")
    with pytest.raises(ChecklistError, match="evidence"):
        again.run.finish()
    assert again.run.finished is False


def test_summary_counts_what_is_still_open(tmp_path: Path) -> None:
    bench = Bench(tmp_path, items=["RC1", "RC5", "AU3", "PW1"])
    assert bench.run.current_summary().open == 4
    asyncio.run(bench.run.measure_all())
    assert bench.run.current_summary().open == 2
    bench.run.acknowledge("RC1", PERSON)
    bench.run.answer("PW1", "yes", PERSON)
    assert bench.run.current_summary().open == 0


def test_ticking_all_within_half_a_minute_is_flagged(bench: Bench) -> None:
    asyncio.run(bench.run.measure_all())
    for item in ("VI1", "AU2", "RC1"):
        bench.run.acknowledge(item, PERSON)
    assert bench.run.current_summary().hasty is False
    bench.run.acknowledge("RC2", PERSON)
    assert bench.run.current_summary().hasty is True
    bench.time += timedelta(seconds=30)
    bench.run.acknowledge("RC3", PERSON)
    assert bench.run.current_summary().hasty is False


def test_cancelled_measurement_leaves_the_item_as_it_was(bench: Bench) -> None:
    async def cancel_during_the_trial() -> None:
        entered, never = asyncio.Event(), asyncio.Event()

        async def stuck(seconds: float) -> Any:
            entered.set()
            await never.wait()

        bench.machine.trial_recording = stuck  # type: ignore[method-assign]
        task = asyncio.create_task(bench.run.measure("RC3"))
        await entered.wait()
        with pytest.raises(ChecklistError, match="still being measured"):
            bench.run.finish()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel_during_the_trial())
    assert bench.item("RC3")["state"] == "not_done"
    assert bench.run.finish().open > 0


def test_item_of_another_phase_is_refused(tmp_path: Path) -> None:
    bench = Bench(tmp_path, items=["RC1"])
    with pytest.raises(ChecklistError, match="RC5"):
        bench.run.waive("RC5", "Không có trong lượt này", PERSON)
    assert list(tmp_path.iterdir()) == []


# --- a run that was interrupted


def test_a_resumed_run_stands_where_it_stood(bench: Bench) -> None:
    for item in ("RC1", "AU4", "VI4"):
        bench.measure(item)
    bench.run.acknowledge("RC1", PERSON)
    bench.run.answer("AU4", "no", PERSON, "chỉ nghe tiếng rè")
    bench.run.waive("AU1", "Micro sẽ mang đến trước giờ họp", PERSON)
    before = bench.run.to_topic()
    bench.resume()
    assert bench.run.to_topic() == before
    assert [head for head, _ in bench.sink.resumed] == [bench.run.head]
    assert len(bench.sink.started) == 1
    asyncio.run(bench.run.measure_all())
    assert bench.item("RC1")["acknowledged_by"] == PERSON
    assert bench.run.finish(PERSON).passed == 14


def test_a_resumed_item_is_judged_by_what_was_measured_then(bench: Bench) -> None:
    bench.machine.speaker = replace(bench.machine.speaker, muted=True)
    bench.measure("AU4")
    bench.run.answer("AU4", "no", PERSON)
    bench.machine.broken = {"camera_status": RefusingError(T("checks", "no camera"))}
    bench.measure("VI4")
    bench.machine.microphone = replace(bench.machine.microphone, muted=True)
    bench.measure("AU1")
    bench.run.waive("AU1", "Dùng micro dự phòng của hội trường", PERSON)
    bench.resume()
    assert bench.run.answer("AU4", "yes", PERSON).state is ItemState.FAIL
    assert bench.run.answer("VI4", "yes", PERSON).state is ItemState.COULD_NOT_TEST
    assert bench.measure("AU1") is ItemState.WAIVED


def test_evidence_of_a_resumed_run_is_numbered_on(bench: Bench) -> None:
    for item in ("VI3", "VI3", "RC1"):
        bench.measure(item)
    del bench.sink.changed[1:]
    bench.resume()
    assert bench.item("RC1")["state"] == "not_done"
    bench.measure("VI3")
    bench.measure("RC1")
    assert bench.item("VI3")["evidence"][-1]["file"] == "VI3-03.json"
    assert bench.item("RC1")["evidence"][-1]["file"] == "RC1-02.json"


def test_an_item_interrupted_while_it_was_measured_is_not_done(bench: Bench) -> None:
    async def interrupt() -> None:
        async def stuck(seconds: float) -> Any:
            bench.resume()
            return await FakeInstruments.trial_recording(bench.machine, seconds)

        bench.machine.trial_recording = stuck  # type: ignore[method-assign]
        await bench.run.measure("RC3")

    asyncio.run(interrupt())
    assert bench.item("RC3")["state"] == "not_done"


@pytest.mark.parametrize("damage", ["gone", "changed"])
def test_an_item_without_its_evidence_is_to_be_done_again(
    bench: Bench, damage: str, allow_log: Callable[[str], None]
) -> None:
    allow_log("has to be measured again")
    bench.measure("RC1")
    bench.run.acknowledge("RC1", PERSON)
    path = bench.run.folder / "RC1-01.json"
    path.chmod(0o644)
    if damage == "gone":
        path.unlink()
    else:
        path.write_text(path.read_text().replace("500", "600"))
    bench.resume()
    assert (bench.item("RC1")["state"], bench.item("RC1")["acknowledged_by"]) == ("not_done", "")
    assert bench.sink.changed[-1].state is ItemState.NOT_DONE
    with pytest.raises(ChecklistError, match="measured first"):
        bench.run.acknowledge("RC1", PERSON)
    assert bench.measure("RC1") is ItemState.PASS


def test_a_run_whose_result_was_written_comes_back_finished(bench: Bench) -> None:
    bench.measure("RC1")
    summary = bench.run.finish(PERSON)
    bench.resume()
    assert bench.run.finished
    assert bench.sink.finished == [("1", summary), ("1", summary)]
    assert bench.sink.resumed == []


def test_a_result_that_was_cut_off_is_written_anew(
    bench: Bench, allow_log: Callable[[str], None]
) -> None:
    allow_log("cut off")
    bench.measure("RC1")
    (bench.run.folder / "result.json").write_text('{"format": 1, "summ', encoding="utf-8")
    bench.resume()
    assert not bench.run.finished
    assert bench.run.finish(PERSON).finished_by == PERSON
    assert (bench.run.folder / "result.cut-off").exists()


def test_measuring_again_after_the_evidence_was_refused_succeeds(bench: Bench) -> None:
    bench.run.folder.mkdir(parents=True)
    (bench.run.folder / "RC1-01.json").touch()
    with pytest.raises(ChecklistError, match="evidence"):
        bench.measure("RC1")
    assert bench.measure("RC1") is ItemState.PASS


@pytest.mark.parametrize(("item", "stops"), [("NT4", True), ("VI2", False)])
def test_a_long_measurement_is_left_off_on_a_persons_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, item: str, stops: bool
) -> None:
    bench = Bench(tmp_path, items=(item,))

    async def measured() -> ItemState:
        begun, go_on = asyncio.Event(), asyncio.Event()
        real = type(bench.run.items[0]).measure

        async def slow(*given: Any) -> Any:
            begun.set()
            await go_on.wait()
            return await real(*given)

        monkeypatch.setattr(type(bench.run.items[0]), "measure", slow)
        task = asyncio.ensure_future(bench.run.measure(item))
        await begun.wait()
        bench.run.leave_off("AU1")
        bench.run.leave_off(item)
        go_on.set()
        return (await task).state

    state = asyncio.run(measured())
    assert (state is ItemState.COULD_NOT_TEST) == stops
    assert bench.item(item)["can_stop"] == stops
    if stops:
        assert "stopped" in bench.item(item)["explanation"]["source"]
        monkeypatch.undo()
        assert bench.measure(item) is ItemState.PASS
