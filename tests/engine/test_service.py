"""The engine process: one for a data directory, started detached, recording without a window."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.ipc.client import EngineClient
from app.ipc.endpoint import Endpoint, read_endpoint
from app.ipc.launch import ensure_engine
from app.ipc.older_engine import OlderEngineError
from app.model.errors import AppError, RemoteError
from app.system.paths import DataPaths
from tests.helpers.engine_process import ROOT, cut_power, running_engine

RECORDING_S = 20.0


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[EngineClient]:
    with running_engine(tmp_path) as client:
        yield client


def practice(client: EngineClient) -> str:
    client.ask("setup.choose", keep=False, practice=True)
    made = client.ask(
        "session.create", title="Thử máy", starts_at="2026-11-23T14:00:00+07:00", practice=True
    )
    client.ask("session.open", id=made["id"])
    return str(made["id"])


def start_recording(client: EngineClient) -> dict[str, Any]:
    client.ask("record.start")
    topics = client.wait_until(
        lambda now: (
            now["recording"]["state"] == "recording"
            and all(volume["bytes_written"] for volume in now["recording"]["volumes"])
        ),
        RECORDING_S,
    )
    recording: dict[str, Any] = topics["recording"]
    return recording


def test_the_engine_loads_neither_qt_nor_the_heavy_picture_libraries() -> None:
    code = (
        "import sys, app.engine.service, app.recording.recorder;"
        "print([m for m in ('PySide6', 'cv2', 'numpy', 'sounddevice') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_second_engine_on_the_same_data_says_so(engine: EngineClient, tmp_path: Path) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "app.engine", "--data", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert second.returncode == 1
    assert str(tmp_path) in second.stderr
    assert "Traceback" not in second.stderr
    assert engine.ask("record.status")["state"] == "idle"


def test_two_starters_share_one_engine(engine: EngineClient, tmp_path: Path) -> None:
    other = ensure_engine(tmp_path)
    assert other.topics["engine"]["pid"] == engine.topics["engine"]["pid"]
    other.close()


def test_a_stale_endpoint_file_hinders_nobody(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    Endpoint(1, "gone", 999_999, 1).publish(paths)
    with running_engine(tmp_path) as client:
        assert client.ask("record.status")["state"] == "idle"
    assert read_endpoint(paths) is None


def test_a_database_of_a_newer_version_is_refused_in_words_and_left_alone(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    with running_engine(tmp_path):
        pass
    db = sqlite3.connect(paths.database)
    db.execute("PRAGMA user_version = 9999")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    before = paths.database.read_bytes()
    with pytest.raises(AppError) as caught:
        ensure_engine(tmp_path)
    assert "newer" in str(caught.value)
    assert paths.database.read_bytes() == before


def test_wrong_details_are_wrong_use_and_an_unknown_command_one_of_a_newer_client(
    engine: EngineClient,
) -> None:
    with pytest.raises(RemoteError) as caught:
        engine.ask("session.open", identity="x")
    assert caught.value.exit_status == 2
    with pytest.raises(OlderEngineError):
        engine.ask("record.fly")


def test_the_same_folder_twice_is_refused(engine: EngineClient, tmp_path: Path) -> None:
    with pytest.raises(RemoteError) as caught:
        engine.ask("setup.choose", primary=str(tmp_path), external=str(tmp_path))
    assert caught.value.exit_status == 2
    assert engine.topics["setup"]["primary"] == ""


@pytest.mark.parametrize(
    "spec", ["file:/nowhere/clip.mp4", "usb:0000:0000:none", "sim:nothing-like-it"]
)
def test_an_unusable_camera_is_told_before_anything_is_recorded(
    engine: EngineClient, spec: str
) -> None:
    practice(engine)
    engine.ask("setup.choose", keep=False, camera=spec)
    with pytest.raises(RemoteError) as caught:
        engine.ask("record.start")
    assert caught.value.action is not None
    assert engine.topics["recording"]["state"] == "idle"


@pytest.mark.parametrize("missing", ["primary", "external"])
def test_a_missing_disk_is_told_before_anything_is_recorded(
    engine: EngineClient, tmp_path: Path, missing: str
) -> None:
    practice(engine)
    engine.ask("setup.choose", keep=False, **{missing: str(tmp_path / "gone")})
    with pytest.raises(RemoteError) as caught:
        engine.ask("record.start")
    assert str(tmp_path / "gone") in str(caught.value)


def test_recording_outlives_its_clients_and_misses_no_frame(tmp_path: Path) -> None:
    with running_engine(tmp_path) as client:
        practice(client)
        start_recording(client)
        client.close()
        again = ensure_engine(tmp_path)
        assert again.topics["recording"]["state"] == "recording"
        again.wait_until(lambda now: now["recording"]["seconds"] >= 3.0, RECORDING_S)
        again.ask("record.stop")
        topics = again.wait_until(lambda now: now.get("closing") is not None, RECORDING_S)
        again.close()
    closing = topics["closing"]
    (recording,) = closing["recordings"]
    assert closing["verified"]
    assert recording["gaps"] == []
    assert recording["frames"] == pytest.approx(recording["seconds"] * 25, abs=1)
    assert [check["decoded_frames"] for check in closing["checks"]] == [recording["frames"]] * 2


def test_a_marker_is_on_both_disks_within_a_second(engine: EngineClient, tmp_path: Path) -> None:
    practice(engine)
    recording = start_recording(engine)
    folders = [Path(volume["path"]) for volume in recording["volumes"]]
    began = time.monotonic()
    marker = engine.ask("record.mark", text="Công dân trình bày")
    deadline = began + 1.0
    found = False
    while not found and time.monotonic() < deadline:
        found = all(
            (folder / "markers.jsonl").exists()
            and "Công dân trình bày" in (folder / "markers.jsonl").read_text(encoding="utf-8")
            for folder in folders
        )
    assert found
    assert 0 <= marker["at_s"] < 60
    engine.ask("record.stop")


def test_a_recording_without_a_session_makes_an_unscheduled_one(
    engine: EngineClient, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    engine.ask(
        "setup.choose",
        camera="sim",
        microphone="sim",
        speaker="sim",
        primary=str(tmp_path / "one"),
        external=str(tmp_path / "two"),
    )
    start_recording(engine)
    session = engine.topics["session"]
    assert session["unscheduled"]
    assert not session["practice"]
    assert session["state"] == "recording"
    engine.ask("record.stop")


def test_a_real_session_without_its_tests_does_not_start_unless_someone_answers_for_it(
    engine: EngineClient, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    engine.ask(
        "setup.choose",
        camera="sim",
        microphone="sim",
        primary=str(tmp_path / "one"),
        external=str(tmp_path / "two"),
    )
    made = engine.ask(
        "session.create", title="Tiếp công dân", starts_at="2026-11-23T14:00:00+07:00"
    )
    engine.ask("session.open", id=made["id"])
    with pytest.raises(RemoteError, match="may not start"):
        engine.ask("record.start")
    with pytest.raises(RemoteError, match="characters"):
        engine.ask("record.start", waive="vội", person="Trần Văn Bình")
    reason = "Công dân đã có mặt, không thể chờ"
    for second in ("", "trần văn bình "):
        with pytest.raises(RemoteError, match="two different persons") as refused:
            engine.ask("record.start", waive=reason, person="Trần Văn Bình", second_person=second)
        assert refused.value.kind == "TwoPersonsError"
    engine.ask("record.start", waive=reason, person="Trần Văn Bình", second_person="Lê Thị Dung")
    engine.ask("record.stop")
    log = sqlite3.connect(DataPaths(tmp_path).database)
    (details,) = log.execute(
        "SELECT details FROM audit WHERE action = 'recording.started'"
    ).fetchone()
    log.close()
    assert json.loads(details)["waived_by"] == "Trần Văn Bình, Lê Thị Dung"
    assert len(json.loads(details)["not_held"]) >= 2


def test_a_recording_that_a_power_cut_ended_is_closed_at_the_next_start_and_not_gone_on_with(
    tmp_path: Path,
) -> None:
    client = ensure_engine(tmp_path)
    session = practice(client)
    start_recording(client)
    client.wait_until(lambda now: now["recording"]["seconds"] >= 3.0, RECORDING_S)
    cut_power(client, tmp_path)
    with running_engine(tmp_path) as again:
        shown = again.ask("session.show", id=session)
        keys = [alarm["key"] for alarm in again.topics["alarms"]]
        assert again.topics["recording"]["state"] == "idle"
    (recording,) = shown["recordings"]
    assert recording["seconds"] >= 2.0
    assert recording["problem"] is not None
    assert len(recording["copies"]) == 2
    assert shown["state"] == "closed"
    assert "recording.recovered" in keys


def test_a_copy_lost_while_recording_is_closed_and_known_after_the_next_start(
    tmp_path: Path,
) -> None:
    with running_engine(tmp_path) as client:
        session = practice(client)
        start_recording(client)
        (writer,) = [
            child["pid"]
            for child in client.ask("record.status")["children"]
            if child["role"] == "writer:external"
        ]
        psutil.Process(writer).kill()
        client.wait_until(
            lambda now: now["recording"]["volumes"][1]["state"] == "lost", RECORDING_S
        )
        client.ask("record.stop")
        client.wait_until(lambda now: now.get("closing") is not None, RECORDING_S)
        (before,) = client.ask("session.show", id=session)["recordings"]
    with running_engine(tmp_path) as again:
        (after,) = again.ask("session.show", id=session)["recordings"]
    assert [bool(copy["sha256"]) for copy in before["copies"]] == [True, False]
    assert [bool(copy["sha256"]) for copy in after["copies"]] == [True, True]
    assert after["copies"][0] == before["copies"][0]


def test_the_engine_told_to_end_while_recording_closes_the_recording(tmp_path: Path) -> None:
    with running_engine(tmp_path) as client:
        session = practice(client)
        folder = Path(start_recording(client)["volumes"][0]["path"])
    assert (folder / "manifest.json").exists()
    with running_engine(tmp_path) as again:
        (recording,) = again.ask("session.show", id=session)["recordings"]
    assert recording["problem"] is None


def test_the_open_session_cannot_be_left_or_its_camera_changed_while_recording(
    engine: EngineClient,
) -> None:
    practice(engine)
    start_recording(engine)
    for name, args in (
        ("session.leave", {}),
        ("setup.choose", {"camera": "sim:black"}),
        ("record.start", {}),
    ):
        with pytest.raises(RemoteError):
            engine.ask(name, **args)
    assert engine.topics["recording"]["state"] == "recording"
    engine.ask("record.stop")


def test_the_chosen_disks_are_shown_before_anything_is_recorded(
    engine: EngineClient, tmp_path: Path
) -> None:
    (tmp_path / "one").mkdir()
    engine.ask("setup.choose", primary=str(tmp_path / "one"), external=str(tmp_path / "gone"))

    def looked_at(now: Mapping[str, Any]) -> bool:
        volumes = now["recording"]["volumes"]
        return len(volumes) == 2 and all(v["free_bytes"] or v["state"] == "lost" for v in volumes)

    primary, external = engine.wait_until(looked_at, RECORDING_S)["recording"]["volumes"]
    assert primary["state"] == "idle"
    assert primary["free_bytes"] > 0
    assert external["state"] == "lost"
    assert external["free_bytes"] is None
