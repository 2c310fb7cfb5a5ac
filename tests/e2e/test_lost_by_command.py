"""A copy that is gone for good is noted as lost by a command, and the engine's alarm goes out."""

from __future__ import annotations

import hashlib
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.cli.engine_work import finished_job
from app.ipc.client import EngineClient
from app.ipc.launch import ensure_engine
from app.model.reception import Session
from app.model.recording import CopyRecord, CopyRole, RecordingRecord
from app.recording.copies import MANIFEST
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.archive import make_copy
from tests.helpers.engine_process import end_engine, run_app

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

SESSION, BEGAN = "k3m7qa", "2026-11-20T08:00:00+07:00"
WHY = ("--person", "Đỗ Văn Lưu", "--reason", "Ổ hỏng, không cứu được dữ liệu")
ALARM = "archive.damaged"


def recorded(data: Path, root: Path) -> list[Path]:
    """A session of which a copy lies in each of two folders."""
    copies = []
    for role, disk in ((CopyRole.PRIMARY, "A"), (CopyRole.EXTERNAL, "B")):
        folder = make_copy(root / disk / "ghi")
        (root / disk / "khác.txt").write_text("x")
        seal = hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()
        copies.append(CopyRecord(str(root / disk), str(folder), seal, 900, role))
    with closing(open_store(DataPaths(data).database)) as store:
        store.sessions.add(Session(SESSION, "Buổi tiếp", BEGAN))
        number = store.recordings.begin(SESSION, "room", BEGAN)
        record = RecordingRecord("room", (), tuple(copies), 900.0, 22500, 0, 0, None)
        store.recordings.close(number, record, BEGAN)
    return [Path(one.path) for one in copies]


def rings(topics: dict[str, Any]) -> bool:
    return any(one["key"] == ALARM and one["active"] for one in topics.get("alarms") or ())


def read_all(client: EngineClient) -> None:
    asked = client.ask("archive.check", scope="session", session=SESSION)
    finished_job(client, asked["job"])


def test_a_loss_is_noted_by_a_command_and_the_alarm_goes_out(tmp_path: Path) -> None:
    data = tmp_path / "dữ liệu"
    data.mkdir()
    whole, gone = recorded(data, tmp_path)
    try:
        with closing(ensure_engine(data)) as client:
            read_all(client)
            held = client.ask("custody.show", session=SESSION)["copies"]
            assert {one["path"] for one in held} == {str(whole), str(gone)}, (
                "in custody from now on"
            )
            shutil.move(gone, tmp_path / "away")
            read_all(client)
            assert client.wait_until(rings, 20)
        rows = run_app("custody", "list", SESSION, data=data).facts["copies"]
        states = {row["path"]: (row["id"], row["state"]) for row in rows}
        assert (states[str(whole)][1], states[str(gone)][1]) == ("kept", "missing")
        copy = ("--copy", str(states[str(gone)][0]))
        assert run_app("custody", "lost", SESSION, *copy, "--person", "Ai", data=data).status == 2
        noted = run_app("custody", "lost", SESSION, *copy, *WHY, data=data)
        assert noted.status == 0 and noted.facts["archived"] is False, noted
        with closing(ensure_engine(data)) as client:
            client.wait_until(lambda topics: not rings(topics), 20)
        rows = run_app("custody", "list", SESSION, data=data).facts["copies"]
        assert {row["path"]: row["state"] for row in rows}[str(gone)] == "lost"
    finally:
        end_engine(data)
