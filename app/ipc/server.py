"""The engine's end of the protocol: token-guarded streams on the loopback address."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from typing import Any

from app.ipc.protocol import MAX_LINE_BYTES, PROTOCOL_VERSION, Message, decode, encode
from app.model.errors import AppError, EngineError
from app.model.text import T

log = logging.getLogger(__name__)

QUEUE_LIMIT = 2000
LEVELS_LIMIT = 50
REMEMBERED_COMMANDS = 512
HELLO_S = 5.0

Dispatch = Callable[[str, dict[str, Any]], Awaitable[Any]]


class _Client:
    """One connection with its bounded queue: levels are dropped first, state never.

    ``windows``: the names under which it has spoken as a window.
    """

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self.writer = writer
        self.queue: deque[Message] = deque()
        self.wake = asyncio.Event()
        self.windows: set[str] = set()

    def push(self, message: Message) -> bool:
        """Queue a message; False where the client has fallen too far behind to be served."""
        if message["kind"] == "levels" and len(self.queue) >= LEVELS_LIMIT:
            return True
        if len(self.queue) >= QUEUE_LIMIT:
            return False
        self.queue.append(message)
        self.wake.set()
        return True

    async def pump(self) -> None:
        """Send what is queued, for as long as the connection lives."""
        while True:
            await self.wake.wait()
            self.wake.clear()
            while self.queue:
                self.writer.write(encode(self.queue.popleft()))
                await self.writer.drain()


def _end_connection(pump: asyncio.Task[None], writer: asyncio.StreamWriter) -> None:
    """A client that can be sent nothing more must not go on showing what it has."""
    if not pump.cancelled() and (error := pump.exception()) is not None:
        if not isinstance(error, ConnectionError):
            log.error("a client can be served no longer", exc_info=error)
        writer.transport.abort()


class Server:
    """Serves windows and commands. ``snapshot`` gives number and topics at the time of asking."""

    def __init__(
        self, token: str, snapshot: Callable[[], tuple[int, dict[str, Any]]], dispatch: Dispatch
    ) -> None:
        self.token = token
        self._snapshot = snapshot
        self._dispatch = dispatch
        self._clients: set[_Client] = set()
        self._answers: OrderedDict[str, asyncio.Task[Message]] = OrderedDict()
        self._server: asyncio.Server | None = None
        self.on_clients_changed: Callable[[int], None] = lambda _count: None
        self.on_window_gone: Callable[[str], None] = lambda _window: None

    async def start(self) -> int:
        """Listen on a random loopback port, once; returns the port."""
        if self._server is None:
            self._server = await asyncio.start_server(
                self._serve, "127.0.0.1", 0, limit=MAX_LINE_BYTES
            )
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def stop(self) -> None:
        """Close the port and all connections."""
        if self._server is not None:
            self._server.close()
        for client in list(self._clients):
            client.writer.close()
        await asyncio.sleep(0)

    def broadcast(self, message: Message) -> None:
        """Queue a message for every client; one that no longer reads is let go."""
        for client in list(self._clients):
            if not client.push(message):
                log.warning("a client fell %d messages behind and is let go", QUEUE_LIMIT)
                client.writer.transport.abort()
                self._forget(client)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        client = _Client(writer)
        pump: asyncio.Task[None] | None = None
        try:
            if not await self._greet(reader, writer):
                return
            sequence, topics = self._snapshot()
            client.push({"kind": "snapshot", "seq": sequence, "topics": topics})
            self._clients.add(client)
            self.on_clients_changed(len(self._clients))
            pump = asyncio.create_task(client.pump())
            pump.add_done_callback(lambda ended: _end_connection(ended, writer))
            while line := await reader.readline():
                self._receive(client, line)
        except (ConnectionError, asyncio.IncompleteReadError, ValueError):
            log.info("a client went away")
        finally:
            self._forget(client)
            if pump is not None:
                pump.cancel()
                await asyncio.wait([pump])
            writer.close()

    async def _greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        try:
            hello = decode(await asyncio.wait_for(reader.readline(), HELLO_S))
        except (TimeoutError, EngineError):
            return False
        if not hmac.compare_digest(str(hello.get("token", "")).encode(), self.token.encode()):
            refusal = EngineError(T("engine", "The recording service refused this program."))
        elif hello.get("protocol") != PROTOCOL_VERSION:
            refusal = EngineError(
                T("engine", "The recording service in operation is of another version."),
                action=T("engine", "Finish the session, close all windows and open again."),
            )
        else:
            writer.write(encode({"kind": "welcome", "protocol": PROTOCOL_VERSION}))
            await writer.drain()
            return True
        writer.write(encode({"kind": "refused", "error": refusal.to_json()}))
        await writer.drain()
        return False

    def _receive(self, client: _Client, line: bytes) -> None:
        try:
            message = decode(line)
        except EngineError:
            log.info("a client sent a line that cannot be read")
            return
        if message["kind"] == "command":
            window = (message.get("args") or {}).get("window")
            if window and isinstance(window, str):
                client.windows.add(window)
            task = self._answer(str(message.get("id", "")), message)
            task.add_done_callback(lambda done: client.push(done.result()))

    def _answer(self, command_id: str, message: Message) -> asyncio.Task[Message]:
        known = self._answers.get(command_id)
        if known is not None:
            return known
        task = asyncio.create_task(self._carry_out(command_id, message))
        self._answers[command_id] = task
        while len(self._answers) > REMEMBERED_COMMANDS:
            self._answers.popitem(last=False)
        return task

    async def _carry_out(self, command_id: str, message: Message) -> Message:
        reply: Message = {"kind": "reply", "id": command_id, "ok": True}
        try:
            args = message.get("args") or {}
            reply["result"] = await self._dispatch(str(message.get("name", "")), args)
        except AppError as error:
            log.info("command %s refused: %s", message.get("name"), error)
            return {**reply, "ok": False, "error": error.to_json()}
        except Exception:  # the edge: a command must always be answered
            log.exception("command %s failed", message.get("name"))
            failure = EngineError(
                T("engine", "The command “{name}” failed inside the program.")(
                    name=str(message.get("name"))
                ),
                meaning=T("engine", "A recording under way is not touched."),
                action=T("engine", "Try again; the details are in the log."),
            )
            return {**reply, "ok": False, "error": failure.to_json()}
        return reply

    def _forget(self, client: _Client) -> None:
        if client in self._clients:
            self._clients.remove(client)
            self.on_clients_changed(len(self._clients))
            # What it said last is carried out first: nothing of it counts once it is gone.
            asyncio.get_running_loop().call_soon(self._tell_gone, client.windows)

    def _tell_gone(self, windows: set[str]) -> None:
        """Windows for which no other connection speaks have ended, or broken off."""
        spoken_for = {window for client in self._clients for window in client.windows}
        for window in windows - spoken_for:
            self.on_window_gone(window)
