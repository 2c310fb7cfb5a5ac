"""A meeting from the engine's side: its source, its window, what is measured and told of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.ipc.client import EngineClient
from app.ipc.launch import ensure_engine
from app.ipc.sound_ring import SoundRingReader
from app.model.conference import CallFigures, ConnectionFigures, StreamFigures
from app.model.errors import RemoteError
from app.system.paths import DataPaths
from tests.engine.test_resumption import followed
from tests.helpers.call_window import CallWindow
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.engine_process import end_engine

LIMIT_S = 40.0
SIZE = {"conference_width": 320, "conference_height": 180, "conference_fps": 25}


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    end_engine(tmp_path)


def prepared(data: Path) -> tuple[EngineClient, str]:
    """An engine with an open practice session and the practice room chosen."""
    client = ensure_engine(data)
    client.ask("setup.choose", keep=False, practice=True, width=320, height=180, **SIZE)
    made = client.ask(
        "session.create", title="T", starts_at="2026-11-23T14:00:00+07:00", practice=True
    )
    client.ask("session.open", id=made["id"])
    client.ask("conference.choose", platform="practice", keep=False)
    return client, str(made["id"])


def came_to(client: EngineClient, seconds: float, window: CallWindow | None = None) -> None:
    """Wait for the recording; the window gives its signs of life meanwhile."""
    reached = 0.0
    while reached < seconds:
        topics = client.wait_until(
            lambda now, least=reached: now["recording"]["seconds"] >= min(least + 1.0, seconds),  # type: ignore[misc]
            LIMIT_S,
        )
        reached = float(topics["recording"]["seconds"])
        if window is not None:
            window.sign()


def stopped(client: EngineClient, session: str) -> list[dict[str, Any]]:
    """End the recording; the parts of the meeting as the record has them."""
    client.ask("record.stop", timeout_s=60.0)
    kept = client.ask("session.show", id=session)["recordings"]
    return [one for one in kept if one["source"] == "conference"]


def loudness(file: Path) -> list[float]:
    """Of each sound track of a film, its level in dBFS over the whole length."""
    levels = []
    with av.open(str(file)) as film:
        count = len(film.streams.audio)
    for track in range(count):
        with av.open(str(file)) as film:
            sound = np.concatenate([f.to_ndarray()[0] for f in film.decode(audio=track)])
        levels.append(20 * float(np.log10(np.sqrt(np.mean(np.square(sound))) + 1e-9)))
    return levels


def alarm(topics: Mapping[str, Any], key: str) -> dict[str, Any] | None:
    found = [one for one in topics["alarms"] if one["key"] == key and one["active"]]
    return found[0] if found else None


def figures(at: str, loss: float) -> dict[str, Any]:
    streams = (
        StreamFigures("in", "audio", bit_rate=30_000, loss=loss),
        StreamFigures("in", "video", bit_rate=800_000, loss=loss, fps=25, width=640, height=360),
        StreamFigures("out", "audio", bit_rate=30_000, loss=0.0),
        StreamFigures("out", "video", bit_rate=800_000, loss=0.0, fps=25, width=640, height=360),
    )
    one = ConnectionFigures("1", "connected", 0.05, streams=streams)
    return CallFigures(at, (one,)).to_json()


@pytest.mark.timeout(300)
def test_the_meeting_is_recorded_beside_the_room_and_outlives_its_window(data: Path) -> None:
    client, session = prepared(data)
    first, second = CallWindow(client, "one"), CallWindow(client, "two")
    client.ask("conference.join")
    first.enter()
    assert second.ask("lease") is False
    with pytest.raises(RemoteError):
        second.sign()
    client.ask("record.start", timeout_s=30.0)
    came_to(client, 3.0, first)
    first.die()
    first.ask("release")
    topics = client.wait_until(lambda now: alarm(now, "conference.lost"), LIMIT_S)
    assert topics["conference"]["state"] == "reconnecting"
    lost_s = float(topics["recording"]["seconds"])
    came_to(client, lost_s + 4.0)
    second.enter()
    back_s = float(client.topics["recording"]["seconds"])
    came_to(client, back_s + 4.0, second)
    assert alarm(client.topics, "conference.lost") is None
    client.ask("conference.leave")
    second.die()
    (meeting,) = stopped(client, session)
    client.close()
    file = Path(meeting["copies"][0]["path"]) / meeting["segments"][0]["file"]
    numbers = decoded_numbers(file)
    slate = range(int((lost_s + 2.5) * 25), int((lost_s + 3.5) * 25))
    assert {numbers[tick] for tick in slate} == {None}, "a slate while nobody shows the call"
    again = [n for n in numbers[int((back_s + 3) * 25) :] if n is not None]
    assert len(again) > 10, "the next window's pictures within three seconds"
    far, room = loudness(file)
    assert far > -30
    assert room > -40
    journal = json.loads((file.parents[1] / "journal.jsonl").read_text().splitlines()[0])
    tracks = next(s["tracks"] for s in journal["sources"] if s["id"] == "conference")
    assert [track["role"] for track in tracks] == ["far", "room"]


@pytest.mark.timeout(300)
def test_a_call_is_measured_judged_and_kept_and_its_points_come_and_go(data: Path) -> None:
    client, session = prepared(data)
    window = CallWindow(client, "one")
    client.ask("points.set", points=[{"name": "UBND phường Đông Hải"}, {"name": "Thanh tra"}])
    client.ask("conference.join")
    window.enter()
    client.ask("record.start", timeout_s=30.0)
    came_to(client, 1.0, window)
    for second in range(12):
        window.ask("figures", figures=figures(f"08:00:{second:02d}", loss=0.2))
    call = client.wait_until(lambda now: now["call"]["figures"] is not None, LIMIT_S)["call"]
    assert call["measures"]["in_audio_loss_percent"] == 20.0
    assert call["verdict"]["state"] == "bad"
    client.wait_until(lambda now: alarm(now, "conference.quality"), LIMIT_S)
    window.sign(moved_s=2.5)
    client.wait_until(lambda now: alarm(now, "conference.frozen"), LIMIT_S)
    window.sign()
    window.ask("page_points", names=["Phường - UBND phường Đông Hải", "Điện thoại lạ"])
    topics = client.wait_until(lambda now: alarm(now, "conference.stranger"), LIMIT_S)
    assert [(p["present"], p["told_by"]) for p in topics["points"]] == [(True, "page"), (False, "")]
    client.ask("points.mark", id=topics["points"][1]["id"], present=True, person="An")
    client.wait_until(lambda now: now["points"][1]["told_by"] == "An", LIMIT_S)
    with pytest.raises(RemoteError):
        window.ask("figures", figures={"at": 1, "connections": "nonsense"})
    (meeting,) = stopped(client, session)
    client.ask("conference.leave")
    client.wait_until(lambda now: now["call"]["figures"] is None, LIMIT_S)
    summary = client.ask("session.show", id=session)["meeting"]
    client.close()
    window.die()
    assert summary["judged_s"]["bad"] >= 10
    copy = Path(meeting["copies"][0]["path"])
    kept = [json.loads(line) for line in (copy / "call.jsonl").read_text().splitlines()]
    assert [second["at"] for second in kept][-1] == "08:00:11"
    with sqlite3.connect(DataPaths(data).database) as db:
        rows = db.execute("SELECT session, cause, seconds FROM call_figures ORDER BY id").fetchall()
        visits = db.execute("SELECT COUNT(*) FROM point_presence").fetchone()
    assert rows[0][0] == session
    assert sum(row[2] for row in rows) == len(kept) == 12
    assert visits == (2,)


@pytest.mark.timeout(300)
def test_the_call_hears_the_room_until_it_is_muted_and_shows_what_is_ordered(data: Path) -> None:
    client, _session = prepared(data)
    client.ask("conference.join")
    ring = SoundRingReader.open(client.topics["conference"]["sound_out"])

    def heard() -> set[bytes]:
        found: set[bytes] = set()
        while not found:
            found = {block.samples for block in ring.read_new()}
        return found

    assert any(any(samples) for samples in heard() | heard() | heard())
    client.ask("conference.mute", muted=True)
    assert client.topics["conference"]["muted"] is True
    ring.read_new()
    assert not any(any(samples) for samples in heard())
    client.ask("conference.camera", mode="frozen")
    told = client.wait_until(lambda now: now["conference"]["camera"]["mode"] == "frozen", LIMIT_S)
    assert told["conference"]["camera"] == {
        "mode": "frozen",
        "source": "room",
        "quality": "full",
    }
    for wrong in ({"mode": "none"}, {"source": "room9"}):
        with pytest.raises(RemoteError):
            client.ask("conference.camera", **wrong)
    with pytest.raises(RemoteError):
        client.ask("conference.choose", platform="zoomzoom")
    ring.close()
    client.ask("conference.leave")
    assert client.topics["conference"]["state"] == "left"
    client.ask("conference.choose", platform="other_web", keep=False)
    with pytest.raises(RemoteError, match="link"):
        client.ask("conference.join")
    client.close()


@pytest.mark.timeout(300)
def test_a_call_goes_on_with_the_engine_after_one_that_died(data: Path) -> None:
    dying, session = prepared(data)
    window = CallWindow(dying, "one")
    dying.ask("conference.join")
    window.enter()
    order = dying.topics["conference"]["order"]
    dying.ask("record.start", timeout_s=30.0)
    came_to(dying, 3.0, window)
    client = followed(data, dying)
    dying.close()
    topics = client.wait_until(
        lambda now: now["recording"]["state"] == "recording" and now["conference"].get("platform"),
        LIMIT_S,
    )
    conference = topics["conference"]
    assert (conference["wanted"], conference["state"]) == (True, "reconnecting")
    assert conference["order"] == order
    window.die()
    again = CallWindow(client, "one")
    again.enter()
    since = float(client.topics["recording"]["seconds"])
    came_to(client, since + 3.0, again)
    parts = stopped(client, session)
    client.close()
    again.die()
    before, after = parts
    first = Path(before["copies"][0]["path"]) / "conference" / "000001.mp4"
    assert first.stat().st_size > 0
    file = Path(after["copies"][0]["path"]) / after["segments"][0]["file"]
    assert sum(n is not None for n in decoded_numbers(file)) > 20
