"""Seals and markers in a real engine, from the order to both disks and into the packages."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import av
import pytest

from app.archive.verify import verify_path
from app.ipc.client import EngineClient
from app.model.errors import EngineError, RemoteError
from app.model.jobs import Progress
from app.model.packages import label_path
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.engine_process import running_engine
from tests.helpers.recording_rig import wait_until

WHY = "Nội dung thuộc bí mật nhà nước"
WORDS = "Công dân trình bày 😀\ndòng hai"
DECISION = "Quyết định số 12/QĐ-UBND ngày 22/11/2026"


@pytest.fixture
def client(tmp_path: Path) -> Iterator[EngineClient]:
    with running_engine(tmp_path / "data") as client:
        for name in ("main", "outer", "packages"):
            (tmp_path / name).mkdir()
        disks = {"primary": str(tmp_path / "main"), "external": str(tmp_path / "outer")}
        picture = {"width": 320, "height": 180, "fps": 25}
        client.ask(
            "setup.choose", camera="sim", microphone="sim:beep", speaker="sim", **disks, **picture
        )
        made = client.ask(
            "session.create",
            title="Buổi tiếp có đoạn mật",
            starts_at=datetime.now().astimezone().isoformat(timespec="seconds"),
            chair="Bà Mai",
            operator="Ông Bưởi",
        )
        client.ask("session.open", id=made["id"])
        yield client


def lines(root: Path, name: str) -> list[list[dict[str, Any]]]:
    """The entries of a sidecar on both disks."""
    files = [f for disk in ("main", "outer") for f in (root / disk).rglob(name)]
    return [[json.loads(line) for line in f.read_text("utf-8").splitlines()] for f in files]


def export(client: EngineClient, **args: str) -> dict[str, Any]:
    job = client.ask("archive.export", **args)["job"]
    topics = client.wait_until(
        lambda now: any(j["id"] == job and j["state"] != "running" for j in now["jobs"]), 60.0
    )
    done = next(j for j in topics["jobs"] if j["id"] == job)
    assert done["state"] == "done", done
    return dict(done["result"])


def recorded_seconds(client: EngineClient) -> float:
    return float(client.ask("record.status")["seconds"])


@pytest.mark.timeout(120)
def test_from_the_order_to_the_disks_and_into_the_packages(
    client: EngineClient, tmp_path: Path
) -> None:
    client.ask(
        "record.start",
        waive="Chạy thử phần hạn chế",
        person="Ông Bưởi",
        second_person="Bà Na",
        timeout_s=30.0,
    )
    session = client.topics["session"]["id"]
    took_s = []
    for kind in ("marker", "speaker", "incident"):
        asked = time.monotonic()
        client.ask("record.mark", text=f"{WORDS} {kind}", kind=kind)
        wait_until(
            lambda k=kind: (
                sum(  # type: ignore[misc]
                    [e["kind"] for e in copy].count(k) for copy in lines(tmp_path, "markers.jsonl")
                )
                == 2
            )
        )
        took_s.append(time.monotonic() - asked)
    assert sorted(took_s)[1] < 1.0, took_s
    with pytest.raises(RemoteError, match="500"):
        client.ask("record.mark", text="Ư" * 501)
    wait_until(lambda: recorded_seconds(client) > 3.0, 30.0)
    with pytest.raises(RemoteError):
        client.ask("seal.begin", reason=WHY, person="Người lạ")
    seal = client.ask("seal.begin", reason=WHY, person="Ông Bưởi")
    client.wait_until(lambda now: (now["recording"].get("seal") or {}).get("id") == seal["id"], 5.0)
    secret = client.ask("record.mark", text="Lời khai bí mật")
    wait_until(lambda: recorded_seconds(client) > seal["start_s"] + 1.5, 30.0)
    stopped = client.ask("record.stop", timeout_s=60.0)
    client.wait_until(
        lambda now: any(j["id"] == stopped["job"] and j["state"] == "done" for j in now["jobs"]),
        60.0,
    )
    (kept,) = client.ask("session.show", id=session)["seals"]
    assert kept["end_s"] > secret["at_s"] and client.topics["recording"].get("seal") is None
    shown = client.ask("session.show", id=session)["recordings"]
    assert kept["end_s"] > max(part["seconds"] for part in shown), "nothing after it was ordered"
    both = lines(tmp_path, "seals.jsonl")
    assert len(both) == 2 and both[0] == both[1]
    assert [entry["end_s"] for entry in both[0]] == [None, kept["end_s"]]
    with pytest.raises(RemoteError):
        client.ask("seal.add", session=session, start_s=0, end_s=1, reason=WHY, person="Ông Bưởi")
    packages = str(tmp_path / "packages")
    sealed = export(client, session=session, to=packages)
    with pytest.raises(RemoteError):
        client.ask("archive.export", session=session, to=packages, authority=DECISION)
    whole = export(client, session=session, to=packages, authority=DECISION, person="Bà Mai")
    check_packages(tmp_path, sealed, whole, kept)


@pytest.mark.timeout(180)
def test_an_engine_that_dies_leaves_the_seal_closed_over_both_parts(
    client: EngineClient, tmp_path: Path
) -> None:
    client.ask(
        "record.start",
        waive="Chạy thử phần hạn chế",
        person="Ông Bưởi",
        second_person="Bà Na",
        timeout_s=30.0,
    )
    session, engine = client.topics["session"]["id"], client.topics["engine"]["pid"]
    wait_until(lambda: recorded_seconds(client) > 3.0, 30.0)
    client.ask("record.mark", text="Trước sự cố")
    seal = client.ask("seal.begin", reason=WHY, person="Ông Bưởi")
    wait_until(lambda: recorded_seconds(client) > seal["start_s"] + 1.0, 30.0)
    forget_last_marker(tmp_path / "data", client)
    os.kill(engine, signal.SIGKILL)
    after = next_engine(tmp_path / "data", engine)
    try:
        after.wait_until(lambda now: now["recording"].get("seal") is not None, 30.0)
        assert after.topics["recording"]["seal"]["id"] == seal["id"]
        wait_until(lambda: len(lines(tmp_path, "seals.jsonl")) == 4, 30.0)
        wait_until(lambda: recorded_seconds(after) > seal["start_s"] + 4.0, 40.0)
        ended = after.ask("seal.end", person="Ông Bưởi")
        after.ask("record.mark", text="Sau sự cố")
        wait_until(lambda: recorded_seconds(after) > ended["end_s"] + 3.0, 40.0)
        stopped = after.ask("record.stop", timeout_s=60.0)["job"]
        after.wait_until(
            lambda now: any(j["id"] == stopped and j["state"] == "done" for j in now["jobs"]), 90.0
        )
        shown = after.ask("session.show", id=session)
        assert [m["text"] for m in shown["markers"]] == ["Trước sự cố", "Sau sự cố"]
        made = export(after, session=session, to=str(tmp_path / "packages"))
    finally:
        after.close()
    assert made["verified"] and len({Path(name).parts[0] for name in made["withheld"]}) == 2
    ((start_s, end_s),) = [(cut["start_s"], cut["end_s"]) for cut in made["cuts"]]
    assert start_s <= seal["start_s"] and ended["end_s"] <= end_s
    film = Path(made["package"]) / "data/xem-lai/room.mp4"
    with av.open(str(film)) as container:
        times = [float(frame.time) for frame in container.decode(video=0)]
    assert len(times) > 50 and not [t for t in times if seal["start_s"] <= t <= ended["end_s"]]


def forget_last_marker(data: Path, client: EngineClient) -> None:
    """Leave the database as if its engine had died between the disks and the database."""
    with sqlite3.connect(data / "diemcau.sqlite", timeout=10.0) as db:
        db.execute("DELETE FROM markers")
    assert client.topics["markers"]


def next_engine(data: Path, before: int) -> EngineClient:
    """A client of the engine that follows one that was killed."""
    found: list[EngineClient] = []

    def is_there() -> bool:
        try:
            client = EngineClient.connect(data)
        except EngineError:
            return False
        if client.topics["engine"]["pid"] == before:
            client.close()
            return False
        found.append(client)
        return True

    wait_until(is_there, 40.0)
    return found[0]


def check_packages(
    root: Path, sealed: dict[str, Any], whole: dict[str, Any], seal: dict[str, Any]
) -> None:
    """What each package holds, by its pictures, its words and its handover record."""
    films = {
        Path(p["package"]): decoded_numbers(Path(p["package"]) / "data/xem-lai/room.mp4")
        for p in (sealed, whole)
    }
    without, all_of_it = films.values()
    first, last = round(seal["start_s"] * 25), round(seal["end_s"] * 25)
    secret = set(all_of_it[first : last + 1])
    assert len(secret) > 25 and len(without) > 25
    for film in Path(sealed["package"]).rglob("*.mp4"):
        assert not secret & set(decoded_numbers(film)), film
    told = b"".join(p.read_bytes() for p in Path(sealed["package"]).rglob("*") if p.is_file())
    assert "Lời khai".encode() not in told and "dòng hai".encode() in told
    assert sealed["withheld"] and not whole["withheld"]
    assert whole["label"] == label_path(whole["package"]) and Path(whole["label"]).is_file()
    assert (sealed["whole"], whole["whole"]) == (False, True)
    assert verify_path(Path(sealed["package"]), Progress()).verified
    text = subprocess.run(
        ["pdftotext", whole["handover"], "-"], check=True, capture_output=True
    ).stdout.decode()
    assert "12/QĐ-UBND" in text and "HẠN CHẾ KHAI THÁC" in text
