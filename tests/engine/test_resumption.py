"""An engine dies in an ordered interruption: it goes on with the next part, and the gap is true."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.ipc.client import EngineClient
from app.ipc.endpoint import read_endpoint
from app.ipc.launch import ensure_engine
from app.recording.journal_reader import read_journal
from app.recording.manifest import read_manifest
from app.system.paths import DataPaths
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.engine_process import end_engine

LIMIT_S = 40.0
WHY = "Chủ trì hội ý"


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    end_engine(tmp_path)


def came_to(client: EngineClient, seconds: float) -> Mapping[str, Any]:
    return client.wait_until(lambda now: now["recording"]["seconds"] >= seconds, LIMIT_S)


def followed(data: Path, client: EngineClient) -> EngineClient:
    """Kill the engine; a client of the next one."""
    dead = int(client.topics["engine"]["pid"])
    os.kill(dead, signal.SIGKILL)
    until = time.monotonic() + LIMIT_S
    while (found := read_endpoint(DataPaths(data))) is None or found.pid == dead:
        assert time.monotonic() < until
    return EngineClient(found)


def told_missing_s(topics: Mapping[str, Any]) -> float:
    (told,) = [one for one in topics["alarms"] if one["key"] == "recording.restarted"]
    return float(told["meaning"]["params"]["seconds"])


@pytest.mark.timeout(150)
def test_an_interruption_goes_on_in_the_next_part_and_the_gap_is_that_of_the_files(
    data: Path,
) -> None:
    first = ensure_engine(data)
    first.ask("setup.choose", keep=False, practice=True, width=320, height=180)
    made = first.ask(
        "session.create", title="T", starts_at="2026-11-23T14:00:00+07:00", practice=True
    )
    first.ask("session.open", id=made["id"])
    first.ask("record.start", timeout_s=30.0)
    came_to(first, 2.0)
    first.ask("record.interrupt", reason=WHY, person="Ông Bưởi")
    client = followed(data, first)  # killed as soon as somebody was told of the interruption
    topics = client.wait_until(lambda now: now["recording"]["state"] == "recording", LIMIT_S)
    assert topics["recording"]["part"] == 2
    assert topics["recording"]["interruption"]["reason"] == WHY
    folder = Path(topics["recording"]["volumes"][0]["path"])
    journal = folder / "journal.jsonl"
    client.wait_until(lambda _now: journal.read_bytes().count(b'"gap"') == 2, LIMIT_S)
    (gap,) = read_journal(journal).gaps
    topics = client.wait_until(
        lambda now: told_missing_s(now) == pytest.approx(gap.seconds, abs=0.051), LIMIT_S
    )
    over = client.ask("record.continue", person="Ông Bưởi")
    came_to(client, over["at_s"] + 2.0)
    client.ask("record.stop", timeout_s=60.0)
    report = client.wait_until(lambda now: now["closing"] is not None, LIMIT_S)["closing"]
    client.close()
    assert report["verified"]
    check_second_part(report, gap.seconds, over["at_s"], folder)


def check_second_part(report: dict[str, Any], gap_s: float, over_s: float, folder: Path) -> None:
    """Neither picture nor sound before it went on; report, manifest and files tell one gap."""
    before, after = report["recordings"]
    last = before["segments"][-1]
    start_s = after["segments"][0]["start_s"]
    true_s = start_s - last["start_s"] - last["seconds"]
    (told,) = after["gaps"]
    (kept,) = read_manifest(folder).gaps
    assert [told["seconds"], kept.seconds, gap_s] == pytest.approx([true_s] * 3, abs=0.001)
    file = folder / after["segments"][0]["file"]
    numbers = decoded_numbers(file)
    hidden = int((over_s - start_s) * 25) - 1
    assert set(numbers[:hidden]) == {None}
    assert None not in numbers[hidden + 4 :]
    with av.open(str(file)) as container:
        sound = np.concatenate([f.to_ndarray()[0] for f in container.decode(audio=0)])
    quiet = round((over_s - start_s - 0.1) * 48_000)
    assert float(np.abs(sound[:quiet]).max()) < 0.01 < float(np.abs(sound[quiet:]).max())
