"""The engine when something beside the recording fails: database, disks, two wishes at once."""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import sys
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.engine.board import Board
from app.engine.device_desk import DeviceDesk
from app.engine.service import Service
from app.engine.setup import Setup
from app.ipc.client import EngineClient
from app.ipc.endpoint import Endpoint, read_endpoint
from app.ipc.launch import ensure_engine
from app.ipc.protocol import encode
from app.model.errors import EngineError, RemoteError
from app.system.paths import DataPaths
from app.system.processes import running_children
from tests.helpers.engine_process import ROOT, cut_power, end_engine, running_engine
from tests.helpers.recording_rig import wait_until

RECORDING_S = 20.0
LOCKED_S = 60.0
STOP_S = 9.0
"""Two waits of SQLite for a database that is held are more than a person may wait at the end."""


@pytest.fixture
def disks(tmp_path: Path) -> dict[str, str]:
    """Two folders of their own, as disks that are not those of the data directory."""
    places = {name: tmp_path / name for name in ("primary", "external")}
    for place in places.values():
        place.mkdir()
    return {name: str(place) for name, place in places.items()}


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[EngineClient]:
    with running_engine(tmp_path / "data") as client:
        yield client


def open_practice(client: EngineClient, disks: dict[str, str]) -> str:
    client.ask("setup.choose", keep=False, practice=True, **disks)
    made = client.ask(
        "session.create", title="Thử máy", starts_at="2026-11-23T14:00:00+07:00", practice=True
    )
    client.ask("session.open", id=made["id"])
    return str(made["id"])


def item_of(topics: Mapping[str, Any], item: str) -> dict[str, Any]:
    return next(entry for entry in topics["test"]["items"] if entry["id"] == item)


def record_until(client: EngineClient, seconds: float) -> None:
    client.ask("record.start")
    client.wait_until(
        lambda now: (
            now["recording"]["state"] == "recording"
            and now["recording"]["seconds"] >= seconds
            and all(volume["bytes_written"] for volume in now["recording"]["volumes"])
        ),
        RECORDING_S,
    )


def test_a_killed_recording_is_found_on_the_disks_it_was_made_on(
    tmp_path: Path, disks: dict[str, str]
) -> None:
    """Also where neither the settings nor the practice folders name them any more."""
    client = ensure_engine(tmp_path / "data")
    session = open_practice(client, disks)
    record_until(client, 2.0)
    cut_power(client, tmp_path / "data")
    with running_engine(tmp_path / "data") as again:
        (recording,) = again.ask("session.show", id=session)["recordings"]
    assert recording["seconds"] >= 1.5
    assert {copy["volume"] for copy in recording["copies"]} == set(disks.values())
    assert all(copy["sha256"] for copy in recording["copies"])


def test_a_recording_closed_on_its_disks_but_not_in_the_database_is_read_from_the_disks(
    tmp_path: Path, disks: dict[str, str]
) -> None:
    with running_engine(tmp_path / "data") as client:
        session = open_practice(client, disks)
        record_until(client, 1.0)
        client.ask("record.stop")
        (before,) = client.ask("session.show", id=session)["recordings"]
    db = sqlite3.connect(DataPaths(tmp_path / "data").database)
    db.execute("UPDATE recordings SET ended_at = '', seconds = 0, frames = 0")
    db.execute("UPDATE copies SET sha256 = '', bytes = 0")
    db.execute("DELETE FROM segments")
    db.commit()
    db.close()
    with running_engine(tmp_path / "data") as again:
        (after,) = again.ask("session.show", id=session)["recordings"]
    for known in ("seconds", "frames", "segments"):
        assert after[known] == before[known]
    assert [c["sha256"] for c in after["copies"]] == [c["sha256"] for c in before["copies"]]


def test_a_recording_whose_disks_are_not_here_is_not_closed_as_empty(
    tmp_path: Path, disks: dict[str, str]
) -> None:
    client = ensure_engine(tmp_path / "data")
    session = open_practice(client, disks)
    record_until(client, 1.0)
    cut_power(client, tmp_path / "data")
    away = tmp_path / "away"
    away.mkdir()
    for name, path in disks.items():
        Path(path).rename(away / name)
    with running_engine(tmp_path / "data") as again:
        shown = again.ask("session.show", id=session)
        assert shown["state"] == "closed"
        assert shown["recordings"][0]["ended_at"] == ""
    for name, path in disks.items():
        (away / name).rename(path)
    with running_engine(tmp_path / "data") as later:
        (recording,) = later.ask("session.show", id=session)["recordings"]
    assert recording["ended_at"]
    assert recording["seconds"] > 0.5


def test_a_test_run_goes_on_where_a_killed_engine_left_it(
    tmp_path: Path, disks: dict[str, str]
) -> None:
    """In the middle of a measurement; what a person stood by is still there, and counts."""
    client = ensure_engine(tmp_path / "data")
    session = open_practice(client, disks)
    run = client.ask("test.start", phase="2h")
    for item in ("RC1", "AU3"):
        client.ask("test.check", item=item)
    client.ask("test.shown", item="RC1")
    client.ask("test.acknowledge", item="RC1", person="Trần Văn Bình")
    client.ask("test.waive", item="PW1", reason="Hội trường có máy phát", person="Lê Thị Hoa")
    client.command("test.check", item="RC3")
    client.wait_until(lambda now: item_of(now, "RC3")["state"] == "running", RECORDING_S)
    cut_power(client, tmp_path / "data")
    with running_engine(tmp_path / "data") as again:
        assert again.topics["test"] is None
        again.ask("setup.choose", keep=False, practice=True, **disks)
        again.ask("session.open", id=session)
        resumed = again.topics["test"]
        assert (resumed["run_id"], resumed["state"]) == (run["run_id"], "running")
        assert item_of(again.topics, "RC1")["acknowledged_by"] == "Trần Văn Bình"
        assert item_of(again.topics, "PW1")["waived_by"] == "Lê Thị Hoa"
        assert item_of(again.topics, "RC3")["state"] == "not_done"
        for item in ("RC1", "RC3"):
            again.ask("test.check", item=item, timeout_s=60.0)
        assert item_of(again.topics, "RC1")["acknowledged_by"] == "Trần Văn Bình"
        assert item_of(again.topics, "RC1")["evidence"][-1]["file"] == "RC1-02.json"
        assert item_of(again.topics, "RC3")["state"] == "pass"
        summary = again.ask("test.finish", person="Trần Văn Bình")
        assert summary["waived"] == 1
        again.ask("session.leave")
        again.ask("session.open", id=session)
        assert again.topics["test"] is None
        assert again.topics["test_summaries"]["2h"]["finished_at"]
    log = sqlite3.connect(DataPaths(tmp_path / "data").database)
    noted = log.execute(
        "SELECT action FROM audit WHERE action LIKE 'test.%' ORDER BY counter"
    ).fetchall()
    log.close()
    assert [action for (action,) in noted] == [
        "test.started",
        "test.waived",
        "test.resumed",
        "test.finished",
    ]


def test_a_database_that_refuses_neither_ends_a_recording_nor_keeps_it_from_ending(
    engine: EngineClient, tmp_path: Path, disks: dict[str, str]
) -> None:
    session = open_practice(engine, disks)
    lock = sqlite3.connect(DataPaths(tmp_path / "data").database, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    record_until(engine, 1.0)
    assert "store" in [alarm["key"] for alarm in engine.topics["alarms"] if alarm["active"]]
    lock.execute("ROLLBACK")
    lock.close()
    engine.ask("record.stop")
    (recording,) = engine.ask("session.show", id=session)["recordings"]
    assert recording["seconds"] >= 1.0
    assert all(copy["sha256"] for copy in recording["copies"])


def test_going_back_to_the_rooms_own_devices_is_refused_while_recording(
    engine: EngineClient, disks: dict[str, str]
) -> None:
    open_practice(engine, disks)
    record_until(engine, 0.5)
    with pytest.raises(RemoteError):
        engine.ask("setup.restore")
    assert engine.topics["camera"]["state"] == "live"
    engine.ask("record.stop")
    engine.ask("setup.restore")
    assert engine.topics["setup"]["camera"] == ""


def test_two_choices_at_once_leave_one_camera_open(tmp_path: Path) -> None:
    async def choose_twice() -> tuple[int, str]:
        desk = DeviceDesk(Board(), asyncio.get_running_loop(), tmp_path / "logs")
        await desk.open(Setup(camera="sim"))
        await asyncio.gather(
            desk.open(Setup(camera="sim:black")), desk.open(Setup(camera="sim:dark"))
        )
        assert desk.camera is not None
        desk.camera.wait_ready(20)
        found = (
            [child.role for child in running_children()].count("camera"),
            desk.camera.status.spec,
        )
        await desk.close()
        return found

    assert asyncio.run(choose_twice()) == (1, "sim:dark")
    assert running_children() == []


def test_starters_at_one_moment_share_one_engine(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as starters:
        clients = list(starters.map(ensure_engine, [tmp_path] * 4))
    assert len({client.topics["engine"]["pid"] for client in clients}) == 1
    for client in clients:
        client.close()
    end_engine(tmp_path)


def test_an_engine_whose_look_at_a_dead_disk_hangs_ends_all_the_same(tmp_path: Path) -> None:
    code = (
        "import sys, threading\n"
        "from app.engine import __main__ as engine, monitors\n"
        "monitors.list_volumes = threading.Event().wait\n"
        "engine.LEAVE_S = 0.5\n"
        f"sys.argv = ['engine', '--data', {str(tmp_path)!r}]\n"
        "sys.exit(engine.main())\n"
    )
    process = psutil.Popen([sys.executable, "-c", code], cwd=ROOT)
    paths = DataPaths(tmp_path)
    wait_until(lambda: read_endpoint(paths) is not None)
    client = EngineClient.connect(tmp_path)
    client.wait_until(lambda now: now["power"]["state"] != "unknown", 20)
    client.ask("engine.stop")
    client.close()
    assert process.wait(20) == 0
    with running_engine(tmp_path) as next_one:
        assert next_one.ask("record.status")["state"] == "idle"


def test_a_command_sent_while_the_engine_goes_is_answered_once() -> None:
    """Whether the end of the connection or the failed sending is noticed first."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        accepted: list[socket.socket] = []

        def welcome() -> None:
            connection, _ = server.accept()
            accepted.append(connection)
            connection.recv(4096)
            for message in ({"kind": "welcome"}, {"kind": "snapshot", "seq": 0, "topics": {}}):
                connection.sendall(encode(message))

        thread = threading.Thread(target=welcome)
        thread.start()
        client = EngineClient(Endpoint(port, "t", 1, 1))
        thread.join()
        real = client._socket

        class Ending:
            """A socket over which the engine goes in the middle of the sending."""

            def sendall(self, _line: bytes) -> None:
                accepted[0].close()
                client._thread.join(0.5)
                raise BrokenPipeError

            def __getattr__(self, name: str) -> Any:
                return getattr(real, name)

        client._socket = Ending()  # type: ignore[assignment]
        with pytest.raises(EngineError):
            client.command("record.status").result(10)
        client._thread.join(10)
        assert not client.alive


def test_threads_that_wait_for_a_dead_disk_do_not_keep_a_recording_from_ending(
    tmp_path: Path, disks: dict[str, str]
) -> None:
    data, hanging = DataPaths(tmp_path / "data"), threading.Event()

    def begin() -> EngineClient:
        wait_until(lambda: read_endpoint(data) is not None)
        client = EngineClient.connect(data.root)
        open_practice(client, disks)
        record_until(client, 0.5)
        return client

    def end(client: EngineClient) -> float:
        stopped = client.ask("record.stop", timeout_s=15)
        client.ask("engine.stop")
        client.close()
        return float(stopped["seconds"])

    async def go() -> float:
        loop = asyncio.get_running_loop()
        engine = asyncio.create_task(Service(data).run())
        with ThreadPoolExecutor(1) as own:
            client = await loop.run_in_executor(own, begin)
            stuck = [loop.run_in_executor(None, hanging.wait) for _ in range(40)]
            try:
                seconds = await loop.run_in_executor(own, end, client)
            finally:
                hanging.set()
            await asyncio.gather(engine, *stuck)
        return seconds

    assert asyncio.run(go()) >= 0.5


def test_a_database_that_refuses_at_the_stop_keeps_no_copy_from_being_read_back(
    engine: EngineClient, tmp_path: Path, disks: dict[str, str]
) -> None:
    session = open_practice(engine, disks)
    record_until(engine, 1.0)
    lock = sqlite3.connect(DataPaths(tmp_path / "data").database, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    engine.ask("record.mark", text="Ghi nhớ", timeout_s=LOCKED_S)
    engine.ask("record.stop", timeout_s=STOP_S)
    told = engine.wait_until(lambda now: now["closing"] is not None, LOCKED_S)
    assert told["closing"]["verified"]
    assert told["recording"]["state"] == "idle"
    assert "store" in [alarm["key"] for alarm in told["alarms"] if alarm["active"]]
    lock.execute("ROLLBACK")
    lock.close()
    engine.wait_until(lambda now: now["session"]["state"] == "closed", LOCKED_S)
    kept = engine.ask("session.show", id=session)
    assert [copy["sha256"] != "" for copy in kept["recordings"][0]["copies"]] == [True, True]
    assert [marker["text"] for marker in kept["markers"]] == ["Ghi nhớ"]
    assert len(kept["checks"]) == 2
