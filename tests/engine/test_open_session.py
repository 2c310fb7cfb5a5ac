"""An engine dies between recordings: the next one opens the session again that was open."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.engine.open_session import OpenSessionNote
from app.ipc.client import EngineClient
from app.ipc.endpoint import read_endpoint
from app.ipc.launch import ensure_engine
from app.system.paths import DataPaths
from tests.helpers.engine_process import end_engine

LIMIT_S = 40.0


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    end_engine(tmp_path)


def killed_and_followed(data: Path, client: EngineClient) -> EngineClient:
    """A client of the engine that takes the dead one's place."""
    dead = int(client.topics["engine"]["pid"])
    os.kill(dead, signal.SIGKILL)
    client.close()
    until = time.monotonic() + LIMIT_S
    while (found := read_endpoint(DataPaths(data))) is None or found.pid == dead:
        assert time.monotonic() < until
    return EngineClient(found)


def opened_in(client: EngineClient) -> str:
    made = client.ask("session.create", title="T", starts_at="2026-11-23T14:00:00+07:00")
    client.ask("session.open", id=made["id"])
    return str(made["id"])


@pytest.mark.timeout(150)
def test_the_open_session_is_open_again_after_the_engine_was_killed(data: Path) -> None:
    first = ensure_engine(data)
    session = opened_in(first)
    second = killed_and_followed(data, first)
    topics = second.wait_until(lambda now: now["session"] is not None, LIMIT_S)
    assert topics["session"]["id"] == session
    second.ask("session.leave")
    assert not OpenSessionNote(DataPaths(data)).left(), "put away: nothing is opened again"
    second.ask("session.open", id=session)
    assert OpenSessionNote(DataPaths(data)).left() == session
    second.close()
    end_engine(data)
    assert not OpenSessionNote(DataPaths(data)).left(), "an engine that ended in order leaves none"


def test_a_note_that_is_damaged_or_of_another_boot_opens_nothing(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    note = OpenSessionNote(paths)
    assert note.left() == ""
    note.keep("abc")
    assert note.left() == "abc"
    (file,) = paths.run.iterdir()
    file.write_text(file.read_text(encoding="utf-8").replace('"boot": "', '"boot": "x'))
    assert note.left() == ""
    file.write_bytes(b'{"session"')
    assert note.left() == ""
    note.keep("")
    assert not list(paths.run.iterdir())
