"""The client's end of the protocol, with a reading thread of its own; used by windows and commands.

Callbacks are called from the reading thread: a window must pass them on to its own thread.
"""

from __future__ import annotations

import socket
import threading
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from app.ipc.endpoint import Endpoint, read_endpoint
from app.ipc.older_engine import refusal
from app.ipc.protocol import PROTOCOL_VERSION, Message, decode, encode
from app.model.errors import AppError, EngineError, error_from_json
from app.model.text import T
from app.system.paths import DataPaths

CONNECT_S = 5.0
COMMAND_S = 60.0


def no_engine() -> EngineError:
    """The error of a client that finds no engine."""
    return EngineError(
        T("engine", "The recording service is not running."),
        meaning=T("engine", "Nothing is being recorded by this program."),
        action=T("engine", "Open the control room, or start a recording; it starts by itself."),
    )


class EngineClient:
    """A connection to a running engine. ``topics`` is always a whole, current picture."""

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        on_message: Callable[[Message], None] | None = None,
        on_closed: Callable[[], None] | None = None,
    ) -> None:
        self.endpoint = endpoint
        self._on_message = on_message
        self._on_closed = on_closed
        self._topics: dict[str, Any] = {}
        self._changed = threading.Condition()
        self._pending: dict[str, Future[Any]] = {}
        self._sending = threading.Lock()
        self.alive = True
        self._open()

    @classmethod
    def connect(
        cls,
        data_dir: Path,
        *,
        on_message: Callable[[Message], None] | None = None,
        on_closed: Callable[[], None] | None = None,
    ) -> EngineClient:
        """Connect to the engine of a data directory; :class:`EngineError` where none answers."""
        endpoint = read_endpoint(DataPaths(data_dir))
        if endpoint is None:
            raise no_engine()
        return cls(endpoint, on_message=on_message, on_closed=on_closed)

    @property
    def topics(self) -> Mapping[str, Any]:
        """The latest value of every topic."""
        with self._changed:
            return dict(self._topics)

    def command(self, name: str, /, **args: Any) -> Future[Any]:
        """Send a command; the future holds its result, a ``RemoteError`` or, where the
        engine is too old for it, an ``OlderEngineError``.
        """
        command_id = uuid.uuid4().hex
        future: Future[Any] = Future()
        line = encode({"kind": "command", "id": command_id, "name": name, "args": args})
        with self._sending:
            self._pending[command_id] = future
            try:
                self._socket.sendall(line)
            except OSError:
                del self._pending[command_id]
                future.set_exception(no_engine())
        return future

    def ask(self, name: str, /, *, timeout_s: float = COMMAND_S, **args: Any) -> Any:
        """Send a command and wait for its result."""
        try:
            return self.command(name, **args).result(timeout_s)
        except TimeoutError:
            raise EngineError(
                T("engine", "The recording service did not answer within {seconds} seconds.")(
                    seconds=round(timeout_s)
                ),
                action=T("engine", "Look at the state of the recording before going on."),
            ) from None

    def wait_until(
        self, condition: Callable[[Mapping[str, Any]], bool], timeout_s: float
    ) -> Mapping[str, Any]:
        """Wait for the topics to meet a condition; raises :class:`EngineError` after the limit."""
        with self._changed:
            met = self._changed.wait_for(
                lambda: not self.alive or condition(self._topics), timeout_s
            )
            if not self.alive:
                raise no_engine()
            if not met:
                raise EngineError(
                    T("engine", "What was waited for did not come within {seconds} seconds.")(
                        seconds=round(timeout_s)
                    )
                )
            return dict(self._topics)

    def close(self) -> None:
        """End the connection; the engine goes on."""
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            return
        self._thread.join(CONNECT_S)

    def _open(self) -> None:
        try:
            self._socket = socket.create_connection(("127.0.0.1", self.endpoint.port), CONNECT_S)
        except OSError as error:
            raise no_engine() from error
        self._lines = self._socket.makefile("rb")
        try:
            self._greet()
        except OSError as error:
            self._drop()
            raise no_engine() from error
        except AppError:
            self._drop()
            raise
        self._socket.settimeout(None)
        self._thread = threading.Thread(target=self._read, name="engine-client", daemon=True)
        self._thread.start()

    def _greet(self) -> None:
        hello = {"kind": "hello", "protocol": PROTOCOL_VERSION, "token": self.endpoint.token}
        self._socket.sendall(encode(hello))
        self._take_welcome(self._lines.readline())
        self._take(decode(self._lines.readline()))

    def _drop(self) -> None:
        self._lines.close()
        self._socket.close()

    def _take_welcome(self, line: bytes) -> None:
        if not line:
            raise no_engine()
        message = decode(line)
        if message["kind"] == "refused":
            raise error_from_json(message["error"])

    def _read(self) -> None:
        try:
            for line in self._lines:
                self._take(decode(line))
        except (OSError, ValueError):
            pass
        finally:
            self._end()

    def _end(self) -> None:
        with self._changed:
            self.alive = False
            self._changed.notify_all()
        with self._sending:  # whoever sends later finds the socket closed and is told then
            self._drop()
            unanswered = list(self._pending.values())
            self._pending.clear()
        for future in unanswered:
            future.set_exception(no_engine())
        if self._on_closed is not None:
            self._on_closed()

    def _take(self, message: Message) -> None:
        kind = message["kind"]
        if kind == "reply":
            self._settle(message)
            return
        with self._changed:
            if kind == "snapshot":
                self._topics = dict(message["topics"])
            elif kind == "change":
                self._topics[message["topic"]] = message["value"]
            self._changed.notify_all()
        if self._on_message is not None:
            self._on_message(message)

    def _settle(self, message: Message) -> None:
        future = self._pending.pop(str(message.get("id")), None)
        if future is None:
            return
        if message["ok"]:
            future.set_result(message.get("result"))
        else:
            version = str((self.topics.get("engine") or {}).get("version") or "")
            future.set_exception(refusal(error_from_json(message["error"]), version))
