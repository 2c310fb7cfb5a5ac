"""Engine and supervisor killed and stopped in a recording: it goes on, and nothing is torn."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import av
import psutil
import pytest

from app.ipc.client import EngineClient
from app.ipc.endpoint import read_endpoint
from app.ipc.launch import ensure_engine
from app.system.paths import DataPaths
from tests.helpers.engine_process import (
    ROOT,
    end_engine,
    run_app,
    supervisor_pid,
    wait_ended,
)

LIMIT_S = 40.0
GAP_S = 10.0
"""Far above what it takes (measured by bench/kills), for machines that do ten things at once."""


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    end_engine(tmp_path)


def recording(data: Path) -> EngineClient:
    client = ensure_engine(data)
    client.ask("setup.choose", keep=False, practice=True, width=320, height=180)
    made = client.ask(
        "session.create", title="Thử", starts_at="2026-11-23T14:00:00+07:00", practice=True
    )
    client.ask("session.open", id=made["id"])
    client.ask("record.start")
    came_to(client, 2.0)
    return client


def came_to(client: EngineClient, seconds: float) -> None:
    client.wait_until(lambda now: now["recording"]["seconds"] >= seconds, LIMIT_S)


def engine_pid(client: EngineClient) -> int:
    return int(client.topics["engine"]["pid"])


def next_engine(data: Path, dead: int) -> EngineClient:
    """A client of the engine that took the place of ``dead``."""
    until = time.monotonic() + LIMIT_S
    while (found := read_endpoint(DataPaths(data))) is None or found.pid == dead:
        assert time.monotonic() < until
    return EngineClient(found)


def standby_pid(data: Path) -> int:
    """The engine that waits beside the one that records, once it is there."""
    supervisor = psutil.Process(supervisor_pid(data))
    until = time.monotonic() + LIMIT_S
    while True:
        for child in supervisor.children():
            with suppress(psutil.NoSuchProcess):
                if "--standby" in child.cmdline():
                    return child.pid
        assert time.monotonic() < until


def closed(client: EngineClient) -> dict[str, Any]:
    """Record a little more, stop, and hand back the closing report."""
    came_to(client, client.topics["recording"]["seconds"] + 1.5)
    client.ask("record.stop")
    report: dict[str, Any] = client.wait_until(lambda now: now["closing"] is not None, LIMIT_S)[
        "closing"
    ]
    client.close()
    return report


def check_parts(report: dict[str, Any], parts: int, gap_s: float) -> None:
    """Every part is on both disks, verified, decodes to its end; the gap between is known."""
    assert report["verified"]
    assert len(report["recordings"]) == parts
    assert len(report["checks"]) == 2 * parts
    for record in report["recordings"]:
        assert record["frames"] == pytest.approx(record["seconds"] * 25, abs=1)
        for copy in record["copies"]:
            assert decoded(Path(copy["path"])) == record["frames"]
    for before, after in zip(report["recordings"], report["recordings"][1:], strict=False):
        (gap,) = after["gaps"]
        ended_s = before["segments"][-1]["start_s"] + before["segments"][-1]["seconds"]
        assert gap["cause"] == "engine"
        assert gap["start_s"] == pytest.approx(ended_s, abs=0.001)
        assert gap["start_s"] + gap["seconds"] == pytest.approx(after["segments"][0]["start_s"])
        assert 0 <= gap["seconds"] <= gap_s


def decoded(folder: Path) -> int:
    frames = 0
    for file in sorted(folder.glob("room/*.mp4")):
        with av.open(str(file)) as container:
            frames += sum(1 for _ in container.decode(video=0))
    return frames


def test_a_killed_engine_is_started_again_and_the_recording_goes_on_as_its_second_part(
    data: Path,
) -> None:
    first = recording(data)
    first.ask("record.mark", text="Công dân trình bày")
    killed, waits = engine_pid(first), standby_pid(data)
    os.kill(killed, signal.SIGKILL)
    client = next_engine(data, killed)
    assert engine_pid(client) == waits
    topics = client.wait_until(lambda now: now["recording"]["state"] == "recording", LIMIT_S)
    assert topics["recording"]["part"] == 2
    assert topics["session"]["state"] == "recording"
    assert [marker["text"] for marker in topics["markers"]] == ["Công dân trình bày"]
    (told,) = [alarm for alarm in topics["alarms"] if alarm["key"] == "recording.restarted"]
    assert told["over_at"]
    shown = run_app("record", "status", data=data)
    assert shown.facts["state"] == "recording"
    report = closed(client)
    check_parts(report, 2, GAP_S)
    with_client = ensure_engine(data)
    kept = with_client.ask("session.show", id=report["session"])
    with_client.close()
    assert kept["state"] == "closed"
    assert len(kept["recordings"]) == 2
    assert all(copy["sha256"] for one in kept["recordings"] for copy in one["copies"])
    assert not DataPaths(data).recording_note.exists()


def test_an_engine_started_again_without_one_disk_records_on_the_other_and_takes_it_back(
    data: Path,
) -> None:
    first = recording(data)
    disk = DataPaths(data).practice_external
    killed = engine_pid(first)
    os.kill(killed, signal.SIGKILL)
    disk.rename(disk.with_name("unplugged"))
    client = next_engine(data, killed)
    topics = client.wait_until(lambda now: now["recording"]["state"] == "recording", LIMIT_S)
    began_s = topics["recording"]["seconds"]
    assert [volume["state"] for volume in topics["recording"]["volumes"]] == ["writing", "lost"]
    assert any(alarm["key"] == "recording.copy.external" for alarm in topics["alarms"])
    came_to(client, began_s + 1.0)
    assert not disk.exists()
    disk.with_name("unplugged").rename(disk)
    client.wait_until(
        lambda now: [v["state"] for v in now["recording"]["volumes"]] == ["writing", "writing"],
        GAP_S,
    )
    report = closed(client)
    second = report["recordings"][1]
    assert second["gaps"][0]["cause"] == "engine"
    assert 0 < second["gaps"][0]["seconds"] <= LIMIT_S
    assert {decoded(Path(copy["path"])) for copy in second["copies"]} == {second["frames"]}


def test_an_engine_that_nobody_can_reach_goes_on_recording_and_lets_clients_in_when_it_can(
    data: Path,
) -> None:
    killed = engine_pid(recording(data))
    in_the_way = DataPaths(data).run / "engine.new"
    in_the_way.mkdir()
    os.kill(killed, signal.SIGKILL)
    until = time.monotonic() + LIMIT_S
    disk = DataPaths(data).practice_external
    while sum(film.stat().st_size for film in disk.rglob("*-p2/room/*.mp4")) < 100_000:
        assert time.monotonic() < until
    in_the_way.rmdir()
    check_parts(closed(next_engine(data, killed)), 2, GAP_S)


def test_an_engine_that_hangs_is_found_killed_and_followed(data: Path) -> None:
    stopped = engine_pid(recording(data))
    began = time.monotonic()
    os.kill(stopped, signal.SIGSTOP)
    wait_ended(psutil.Process(stopped))
    assert time.monotonic() - began <= GAP_S
    check_parts(closed(next_engine(data, stopped)), 2, 2 * GAP_S)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_a_supervisor_that_dies_or_hangs_is_followed_by_one_that_keeps_the_same_engine(
    data: Path, how: signal.Signals
) -> None:
    client = recording(data)
    came_to(client, 6.0)
    engine, supervisor = engine_pid(client), supervisor_pid(data)
    os.kill(supervisor, how)
    wait_ended(psutil.Process(supervisor))
    until = time.monotonic() + LIMIT_S
    while supervisor_pid(data) == supervisor:
        assert time.monotonic() < until
    assert psutil.pid_exists(engine)
    assert client.topics["recording"]["state"] == "recording"
    os.kill(engine, signal.SIGKILL)
    check_parts(closed(next_engine(data, engine)), 2, GAP_S)


def test_with_both_gone_the_next_command_starts_all_anew_and_the_recording_goes_on(
    data: Path,
) -> None:
    client = recording(data)
    engine, supervisor = engine_pid(client), supervisor_pid(data)
    for pid in (supervisor, engine):
        os.kill(pid, signal.SIGKILL)
    shown = run_app("record", "status", data=data)
    assert shown.facts["state"] in {"starting", "recording"}
    assert shown.facts["part"] == 2
    check_parts(closed(next_engine(data, engine)), 2, LIMIT_S)


def test_with_both_gone_the_engine_that_waits_goes_on_although_nobody_comes(data: Path) -> None:
    client = recording(data)
    waits = standby_pid(data)
    engine, supervisor = engine_pid(client), supervisor_pid(data)
    for pid in (supervisor, engine):
        os.kill(pid, signal.SIGKILL)
    after = next_engine(data, engine)
    assert engine_pid(after) == waits
    check_parts(closed(after), 2, LIMIT_S)
    assert supervisor_pid(data) != supervisor


def test_an_engine_that_nobody_asked_to_be_supervised_is_not(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "app.engine", "--data", str(tmp_path)], cwd=ROOT
    )
    client = next_engine(tmp_path, 0)
    assert client.topics["engine"]["pid"] == process.pid
    assert supervisor_pid(tmp_path) == 0
    client.ask("engine.stop")
    client.close()
    assert process.wait(LIMIT_S) == 0
