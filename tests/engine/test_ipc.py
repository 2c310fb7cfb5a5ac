"""The protocol between engine and clients, over real sockets."""

from __future__ import annotations

import asyncio
import queue
import socket
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.engine.board import Board
from app.engine.commands import Commands
from app.ipc.client import EngineClient
from app.ipc.endpoint import Endpoint, endpoint_file, read_endpoint, withdraw
from app.ipc.older_engine import OlderEngineError
from app.ipc.protocol import PROTOCOL_VERSION, decode, encode
from app.ipc.server import QUEUE_LIMIT, Server
from app.model.errors import BadUsageError, EngineError, RemoteError
from app.model.text import T, Text
from app.system.paths import DataPaths

TOKEN = "a-token-for-the-test"


class EngineStandIn:
    """A server with a board on a thread of its own."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.board = Board()
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.server = Server(TOKEN, self.board.snapshot, self.dispatch)
        self.board.on_message = self.server.broadcast
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        self.port = self.run(self.server.start())

    def run(self, coroutine: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(10)

    def call(self, function: Any, *args: Any) -> None:
        async def step() -> None:
            function(*args)

        self.run(step())

    async def dispatch(self, name: str, args: dict[str, Any]) -> Any:
        self.calls.append((name, args))
        if name == "fail":
            raise BadUsageError(T("engine", "No {thing}")(thing="bread"), action=T("engine", "Go"))
        if name == "new.thing":
            return await Commands().dispatch(name, args)
        if name == "crash":
            raise ZeroDivisionError
        return {"count": len(self.calls)}

    def stop(self) -> None:
        self.run(self.server.stop())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)
        self.loop.close()

    def endpoint(self, **changed: Any) -> Endpoint:
        facts = {"port": self.port, "token": TOKEN, "pid": 1, "protocol": PROTOCOL_VERSION}
        return Endpoint(**{**facts, **changed})


@pytest.fixture
def engine() -> Iterator[EngineStandIn]:
    stand_in = EngineStandIn()
    yield stand_in
    stand_in.stop()


def test_snapshot_comes_first_and_changes_follow_in_order(engine: EngineStandIn) -> None:
    engine.call(engine.board.set, "setup", {"camera": "sim"})
    seen: list[dict[str, Any]] = []
    client = EngineClient(engine.endpoint(), on_message=seen.append)
    assert client.topics["setup"] == {"camera": "sim"}
    for number in range(50):
        engine.call(engine.board.set, "recording", {"seconds": number})
    client.wait_until(lambda topics: topics.get("recording") == {"seconds": 49}, 10)
    client.close()
    assert seen[0]["kind"] == "snapshot"
    numbers = [message["seq"] for message in seen]
    assert numbers == list(range(numbers[0], numbers[0] + 51))


def test_an_unchanged_value_is_not_announced_again(engine: EngineStandIn) -> None:
    engine.call(engine.board.set, "power", {"on_mains": True})
    engine.call(engine.board.set, "power", {"on_mains": True})
    assert engine.board.snapshot()[0] == 1


def test_command_answers_and_errors_arrive_as_sentences(engine: EngineStandIn) -> None:
    client = EngineClient(engine.endpoint())
    assert client.ask("record.start", waive="x") == {"count": 1}
    assert engine.calls == [("record.start", {"waive": "x"})]
    with pytest.raises(RemoteError) as caught:
        client.ask("fail")
    assert caught.value.what == Text("engine", "No {thing}", {"thing": "bread"})
    assert caught.value.exit_status == 2
    client.close()


def test_a_client_that_is_newer_is_told_so(engine: EngineStandIn) -> None:
    client = EngineClient(engine.endpoint())
    with pytest.raises(OlderEngineError):
        client.ask("new.thing")
    client.close()


def test_a_repeated_command_is_carried_out_once(engine: EngineStandIn) -> None:
    with socket.create_connection(("127.0.0.1", engine.port)) as raw, raw.makefile("rb") as lines:
        raw.sendall(encode({"kind": "hello", "protocol": PROTOCOL_VERSION, "token": TOKEN}))
        assert decode(lines.readline())["kind"] == "welcome"
        assert decode(lines.readline())["kind"] == "snapshot"
        for _ in range(2):
            raw.sendall(encode({"kind": "command", "id": "same", "name": "record.start"}))
        replies = [decode(lines.readline()) for _ in range(2)]
    assert replies[0] == replies[1]
    assert len(engine.calls) == 1


@pytest.mark.allow_log("command crash failed")
def test_a_crash_inside_is_answered_not_swallowed(engine: EngineStandIn) -> None:
    client = EngineClient(engine.endpoint())
    with pytest.raises(RemoteError) as caught:
        client.ask("crash")
    assert caught.value.meaning is not None
    assert client.ask("after")["count"] == 2
    client.close()


@pytest.mark.parametrize("hello", [{"token": "wrong"}, {"token": ""}])
def test_a_wrong_token_is_refused(engine: EngineStandIn, hello: dict[str, str]) -> None:
    with pytest.raises(RemoteError, match="refused"):
        EngineClient(engine.endpoint(**hello))


def test_another_protocol_version_is_refused(engine: EngineStandIn) -> None:
    with socket.create_connection(("127.0.0.1", engine.port)) as raw, raw.makefile("rb") as lines:
        raw.sendall(encode({"kind": "hello", "protocol": 999, "token": TOKEN}))
        assert decode(lines.readline())["kind"] == "refused"


@pytest.mark.allow_log("a client fell")
def test_a_client_that_does_not_read_is_let_go_and_others_are_served(
    engine: EngineStandIn,
) -> None:
    with socket.create_connection(("127.0.0.1", engine.port)) as raw, raw.makefile("rb") as lines:
        raw.sendall(encode({"kind": "hello", "protocol": PROTOCOL_VERSION, "token": TOKEN}))
        decode(lines.readline())
        decode(lines.readline())
        reading = EngineClient(engine.endpoint())
        filler = "x" * 20_000
        for number in range(QUEUE_LIMIT + 800):
            engine.call(engine.board.set, "jobs", [number, filler])
            if number % 200 == 0:
                reading.wait_until(lambda t, n=number: t.get("jobs", [-1])[0] >= n, 20)
        topics = reading.wait_until(lambda t: t["jobs"][0] == QUEUE_LIMIT + 799, 20)
        assert topics["jobs"][0] == QUEUE_LIMIT + 799
        reading.close()


def test_levels_are_dropped_for_a_slow_client_but_state_is_not() -> None:
    from app.ipc.server import LEVELS_LIMIT, _Client

    client = _Client(writer=None)  # type: ignore[arg-type]
    for number in range(LEVELS_LIMIT + 20):
        assert client.push({"kind": "levels", "n": number})
    assert client.push({"kind": "change", "seq": 1})
    kinds = [message["kind"] for message in client.queue]
    assert kinds.count("levels") == LEVELS_LIMIT
    assert kinds[-1] == "change"


@pytest.mark.allow_log("a client can be served no longer")
def test_a_client_that_cannot_be_told_the_state_is_not_left_with_an_old_one(
    engine: EngineStandIn,
) -> None:
    closed = threading.Event()
    client = EngineClient(engine.endpoint(), on_closed=closed.set)
    engine.call(engine.board.set, "jobs", [object()])
    assert closed.wait(10)
    assert not client.alive
    engine.call(engine.board.set, "jobs", [])
    again = EngineClient(engine.endpoint())
    assert again.ask("anything")["count"] == 1
    again.close()


def test_a_token_in_any_script_is_compared(engine: EngineStandIn) -> None:
    with pytest.raises(RemoteError, match="refused"):
        EngineClient(engine.endpoint(token="mật khẩu"))


def test_a_client_learns_that_the_engine_went(engine: EngineStandIn) -> None:
    closed = threading.Event()
    client = EngineClient(engine.endpoint(), on_closed=closed.set)
    engine.run(engine.server.stop())
    assert closed.wait(10)
    with pytest.raises(EngineError):
        client.ask("record.status")


def test_endpoint_file_is_private_and_withdrawn_by_its_owner_only(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    Endpoint(4711, "secret", 42, 1).publish(paths)
    assert read_endpoint(paths) == Endpoint(4711, "secret", 42, 1)
    if sys.platform != "win32":
        assert stat.S_IMODE(endpoint_file(paths).stat().st_mode) == 0o600
    withdraw(paths, 41)
    assert read_endpoint(paths) is not None
    withdraw(paths, 42)
    assert read_endpoint(paths) is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"port": "x"}'])
def test_a_broken_endpoint_file_reads_as_none(tmp_path: Path, content: str) -> None:
    paths = DataPaths(tmp_path)
    paths.run.mkdir()
    endpoint_file(paths).write_text(content)
    assert read_endpoint(paths) is None
    with pytest.raises(EngineError):
        EngineClient.connect(tmp_path)


def test_a_stale_endpoint_is_a_clear_error(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    Endpoint(port, "secret", 42, 1).publish(DataPaths(tmp_path))
    with pytest.raises(EngineError, match="not running"):
        EngineClient.connect(tmp_path)


def test_a_window_whose_last_connection_ended_is_told_of_at_once(engine: EngineStandIn) -> None:
    gone: queue.Queue[str] = queue.Queue()
    engine.server.on_window_gone = gone.put
    first, again = EngineClient(engine.endpoint()), EngineClient(engine.endpoint())
    for client in (first, again):
        client.command("report", window="a").result(10)
    again.command("report", window="b").result(10)
    first.close()
    again.command("other").result(10)
    assert gone.empty(), "another connection still speaks for it"
    again.command("report", window="a")
    again.close()
    assert {gone.get(timeout=10), gone.get(timeout=10)} == {"a", "b"}
    assert engine.calls[-1] == ("report", {"window": "a"})
    assert gone.empty()
