"""The desks' own rules, without devices: jobs, alarms, commands, the setup."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.commands import Commands
from app.engine.job_desk import JobDesk
from app.engine.setup import KEPT_AS, Setup
from app.engine.setup_desk import SetupDesk
from app.engine.store_thread import StoreThread
from app.engine.test_desk import TestDesk
from app.model.alarms import Severity
from app.model.errors import (
    ArchiveError,
    BadUsageError,
    ChecklistError,
    RecordingError,
    SettingsError,
)
from app.model.jobs import Progress
from app.model.text import T
from app.settings.file import read_settings
from app.settings.values import Settings, declarations
from app.system.paths import DataPaths

WORDS = T("test", "one"), T("test", "two"), T("test", "three")


def raise_one(desk: AlarmDesk, key: str = "disk", severity: Severity = Severity.ALARM) -> None:
    desk.raise_alarm(key, severity, *WORDS)


def test_an_alarm_stays_until_its_cause_is_gone_and_a_person_saw_it() -> None:
    board = Board()
    desk = AlarmDesk(board)
    raise_one(desk)
    desk.settle("disk")
    (gone,) = board.get("alarms")
    assert not gone["active"]
    desk.acknowledge("disk")
    assert board.get("alarms") == []
    raise_one(desk)
    desk.acknowledge("disk")
    (active,) = board.get("alarms")
    assert active["active"]
    assert active["acknowledged"]
    desk.settle("disk")
    assert board.get("alarms") == []


def test_what_was_told_is_noted_when_it_was_over_and_that_somebody_read_it() -> None:
    noted: list[tuple[str, str]] = []
    desk = AlarmDesk(Board(), lambda action, alarm: noted.append((action, alarm.key)))
    raise_one(desk)
    raise_one(desk)
    desk.acknowledge("disk")
    desk.acknowledge("disk")
    desk.settle("disk")
    raise_one(desk)
    desk.settle("disk")
    words = ("raised", "read", "over", "raised", "over")
    assert noted == [(f"alarm.{word}", "disk") for word in words]


def test_an_alarm_that_comes_back_is_counted_and_loud_again() -> None:
    board = Board()
    desk = AlarmDesk(board)
    raise_one(desk)
    raise_one(desk)
    assert board.get("alarms")[0]["count"] == 1
    desk.settle("disk")
    raise_one(desk)
    assert board.get("alarms")[0]["count"] == 2
    assert not board.get("alarms")[0]["acknowledged"]


def test_an_active_alarm_says_the_newest_of_what_it_means() -> None:
    board = Board()
    desk = AlarmDesk(board)
    raise_one(desk)
    worse = T("test", "nothing is recorded any more")
    desk.raise_alarm("disk", Severity.ALARM, WORDS[0], worse, WORDS[2])
    (alarm,) = board.get("alarms")
    assert (alarm["meaning"], alarm["count"]) == (worse.to_json(), 1)


def test_active_alarms_stand_before_cautions_and_bygones() -> None:
    board = Board()
    desk = AlarmDesk(board)
    raise_one(desk, "past")
    desk.settle("past")
    raise_one(desk, "quiet", Severity.CAUTION)
    raise_one(desk, "loud")
    assert [alarm["key"] for alarm in board.get("alarms")] == ["loud", "quiet", "past"]


def jobs_with(work: Any, *, cancel: bool = False) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    seen: list[dict[str, Any]] = []

    async def go() -> dict[str, Any]:
        board = Board()
        board.on_message = seen.append
        desk = JobDesk(board, asyncio.get_running_loop())
        task = desk.start("verify", T("test", "work"), work)
        if cancel:
            desk.cancel(desk.id_of(task))
        return await task

    return asyncio.run(go()), seen


def test_a_job_tells_its_progress_rate_and_end() -> None:
    gate = threading.Event()

    def work(progress: Progress) -> dict[str, Any]:
        progress.expect(1000)
        progress.advance(400)
        gate.wait(0.4)
        progress.advance(600)
        return {"verified": True}

    job, seen = jobs_with(work)
    assert job["state"] == "done"
    assert job["result"] == {"verified": True}
    assert (job["done"], job["total"]) == (1000, 1000)
    rates = [m["value"][0]["rate"] for m in seen if m["topic"] == "jobs" and m["value"]]
    assert any(rate for rate in rates)


def test_a_cancelled_job_says_so() -> None:
    def work(progress: Progress) -> dict[str, Any]:
        while True:
            progress.advance(1)

    job, _seen = jobs_with(work, cancel=True)
    assert job["state"] == "cancelled"
    assert job["message"] is not None


def test_a_failed_job_carries_the_sentences_of_its_error() -> None:
    def work(_progress: Progress) -> dict[str, Any]:
        raise ArchiveError(T("test", "The disk is gone."), action=T("test", "Connect it."))

    job, _seen = jobs_with(work)
    assert job["state"] == "failed"
    assert job["message"]["source"] == "The disk is gone."
    assert job["error"]["action"]["source"] == "Connect it."


@pytest.mark.allow_log("job .* failed")
def test_a_job_that_crashes_is_settled_all_the_same() -> None:
    def work(_progress: Progress) -> dict[str, Any]:
        raise ZeroDivisionError

    job, _seen = jobs_with(work)
    assert job["state"] == "failed"


def test_a_name_belongs_to_one_desk_and_arguments_are_checked() -> None:
    commands = Commands()

    async def greet(name: str, loud: bool = False) -> str:
        return name.upper() if loud else name

    commands.add({"greet": greet})
    assert asyncio.run(commands.dispatch("greet", {"name": "an", "loud": True})) == "AN"
    for args in ({}, {"name": "an", "colour": "red"}):
        with pytest.raises(BadUsageError):
            asyncio.run(commands.dispatch("greet", args))
    with pytest.raises(AssertionError):
        commands.add({"greet": greet})


def test_every_choice_of_the_room_is_kept_by_a_declared_setting() -> None:
    assert set(KEPT_AS.values()) <= set(declarations())
    assert set(KEPT_AS) == set(Setup.__slots__)


def test_a_choice_for_one_practice_leaves_the_rooms_own_alone(data_paths: DataPaths) -> None:
    desk = SetupDesk(Board(), data_paths, Settings(camera="usb:046d:0825:A1"))

    async def go() -> None:
        await desk.choose(keep=False, practice=True, camera="sim")
        assert desk.current.camera == "sim"
        assert Path(desk.current.primary) == data_paths.practice_primary
        await desk.restore()

    asyncio.run(go())
    assert desk.current.camera == "usb:046d:0825:A1"
    assert not data_paths.settings.exists()


def test_a_kept_choice_is_in_the_settings_file(data_paths: DataPaths) -> None:
    desk = SetupDesk(Board(), data_paths, Settings())
    asyncio.run(desk.choose(microphone="sim", operator="Trần Văn Bình"))
    kept = read_settings(data_paths.settings)
    assert (kept.microphone, kept.operator) == ("sim", "Trần Văn Bình")


def test_of_a_link_to_the_meeting_the_host_is_kept(data_paths: DataPaths) -> None:
    desk = SetupDesk(Board(), data_paths, Settings())
    asyncio.run(desk.choose(platform_host="https://gomeet.vnpt.vn/phong/12?ma=34"))
    assert read_settings(data_paths.settings).platform_host == "gomeet.vnpt.vn"
    assert desk.current.shown()["platform_host"] == "gomeet.vnpt.vn"
    with pytest.raises(SettingsError, match="not the name of a server"):
        asyncio.run(desk.choose(platform_host="phòng họp số 1"))
    assert desk.current.platform_host == "gomeet.vnpt.vn"


def test_sources_cannot_be_changed_while_recording_but_the_operator_can(
    data_paths: DataPaths,
) -> None:
    desk = SetupDesk(Board(), data_paths, Settings())
    desk.recording = lambda: True
    with pytest.raises(RecordingError):
        asyncio.run(desk.choose(camera="sim"))
    asyncio.run(desk.choose(operator="Lê Thị Hoa"))
    assert desk.current.operator == "Lê Thị Hoa"


def test_the_rooms_own_choice_comes_back_while_recording_only_where_no_source_changes(
    data_paths: DataPaths,
) -> None:
    desk = SetupDesk(Board(), data_paths, Settings(camera="sim"))
    desk.recording = lambda: True
    asyncio.run(desk.choose(keep=False, operator="Lê Thị Hoa"))
    asyncio.run(desk.restore())
    assert desk.current.operator == ""
    desk.recording = lambda: False
    asyncio.run(desk.choose(keep=False, camera="sim:dark"))
    desk.recording = lambda: True
    with pytest.raises(RecordingError):
        asyncio.run(desk.restore())
    assert desk.current.camera == "sim:dark"


@pytest.mark.parametrize("values", [{"camera": "file:"}, {"width": 1}, {"colour": "red"}])
def test_a_choice_that_cannot_be_changes_nothing(
    data_paths: DataPaths, values: dict[str, Any]
) -> None:
    desk = SetupDesk(Board(), data_paths, Settings())
    before = desk.current
    with pytest.raises((BadUsageError, SettingsError)):
        asyncio.run(desk.choose(**values))
    assert desk.current == before
    assert not data_paths.settings.exists()


@pytest.mark.allow_log("the database refused")
def test_what_is_posted_to_the_store_is_done_in_order_and_its_failure_is_told() -> None:
    thread = StoreThread()
    done: list[int] = []
    failures: list[BaseException] = []
    thread.on_failure = failures.append

    def fail() -> None:
        raise OSError

    for number in range(20):
        thread.post(done.append, number)
    thread.post(fail)
    thread.wait(done.append, 20)
    thread.close()
    assert done == list(range(21))
    assert len(failures) == 1


def test_no_test_is_begun_while_a_recording_runs(data_paths: DataPaths) -> None:
    sessions = SimpleNamespace(current=object(), recording=lambda: True, on_open=None)
    ground: Any = SimpleNamespace(board=Board(), paths=data_paths)
    desk = TestDesk(ground, cast(Any, None), cast(Any, None), cast(Any, sessions))
    with pytest.raises(ChecklistError, match="A recording is running") as refused:
        asyncio.run(desk.start("2h"))
    assert str(refused.value.meaning).startswith("The recording goes on")
    assert str(refused.value.action).startswith("End the recording first")
    assert ground.board.get("test") is None
