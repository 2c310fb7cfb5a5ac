"""The Qt side of the engine's announcements: topics as state, commands as wishes.

What the engine announces arrives on a reading thread and is handed to the window's thread by
queued signals. The window shows topics only; a command's answer never changes what is shown.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.ipc.older_engine import OlderEngineError
from app.model.errors import AppError, EngineError
from app.model.text import T
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

RETRY_MS = 500

OnDone = Callable[[Any], None]
OnError = Callable[[AppError], None]
OnMessage = Callable[[dict[str, Any]], None]
OnClosed = Callable[[], None]


class EngineLink(Protocol):
    """A live connection to an engine; :class:`app.ipc.client.EngineClient` is the real one."""

    def command(self, name: str, /, **args: Any) -> Future[Any]:
        """Send a command."""
        ...

    def close(self) -> None:
        """End the connection; the engine goes on."""
        ...


Connect = Callable[[OnMessage, OnClosed], EngineLink]
"""Opens a link; may block, may raise :class:`AppError`. Called on a thread of its own."""


class StateModel:
    """The latest value of every topic. Values are JSON as the engine announced it."""

    def __init__(self) -> None:
        self._topics: dict[str, Any] = {}

    def put(self, topic: str, value: Any) -> None:
        """Take a new value."""
        self._topics[topic] = value

    def replace(self, topics: Mapping[str, Any]) -> None:
        """Take a whole snapshot."""
        self._topics = dict(topics)

    def topics(self) -> list[str]:
        """Names of the topics that are known."""
        return list(self._topics)

    def get(self, topic: str) -> Any:
        """The value of a topic; None when it was not announced."""
        return self._topics.get(topic)

    def mapping(self, topic: str) -> dict[str, Any]:
        """The value of a topic that is an object; empty while it is unknown or null."""
        value = self._topics.get(topic)
        return value if isinstance(value, dict) else {}

    @property
    def data_dir(self) -> str:
        """The engine's data folder; empty while it is unknown."""
        return str(self.mapping("engine").get("data_dir") or "")

    @property
    def logs(self) -> Path:
        """Where this window's children write their logs: beside the engine's."""
        return DataPaths(Path(self.data_dir)).logs

    def items(self, topic: str) -> list[dict[str, Any]]:
        """The value of a topic that is a list of objects; empty while it is unknown."""
        value = self._topics.get(topic)
        return value if isinstance(value, list) else []


class Bridge(QObject):
    """Keeps the link to the engine, and the state that it announced.

    ``topic_changed(topic)``: the state holds a new value. ``levels_arrived(dict)``: sound levels,
    about 15 a second. ``connection_changed(bool)``: the link came up or broke; while it is down
    the state is the last one known, and must be shown as such. ``command_failed(AppError)``: a
    command without an error handler of its own was refused. ``connect_failed(AppError)``: no
    engine could be reached or started; the bridge tries again by itself. ``engine_too_old()``: the
    engine could not do what was asked, its version is older than this window's.
    """

    topic_changed = Signal(str)
    levels_arrived = Signal(object)
    connection_changed = Signal(bool)
    command_failed = Signal(object)
    engine_too_old = Signal()
    connect_failed = Signal(object)

    _message = Signal(object)
    _closed = Signal()
    _opened = Signal(object)
    _refused = Signal(object)
    _settled = Signal(object, object)

    def __init__(self, connect: Connect, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = StateModel()
        self.connected = False
        self._connect = connect
        self._link: EngineLink | None = None
        self._ended = False
        queued = Qt.ConnectionType.QueuedConnection
        self._message.connect(self._take, queued)
        self._closed.connect(self._lost, queued)
        self._opened.connect(self._take_link, queued)
        self._refused.connect(self._retry, queued)
        self._settled.connect(self._settle, queued)

    def start(self) -> None:
        """Look for the engine without holding up the window; goes on trying until it is there."""
        # A daemon: waiting for an engine must not hold up the exit.
        threading.Thread(target=self._open, name="engine-link", daemon=True).start()

    def close(self) -> None:
        """End the link; the engine goes on."""
        self._ended = True
        if self._link is not None:
            self._link.close()
            self._link = None

    def command(
        self,
        name: str,
        args: Mapping[str, Any] | None = None,
        on_done: OnDone | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Send a wish to the engine. Handlers are called on the window's thread, once at most."""
        if self._link is None:
            self._fail(_no_link(), on_error)
            return
        future = self._link.command(name, **dict(args or {}))
        future.add_done_callback(lambda done: self._settled.emit(done, (on_done, on_error)))

    def _open(self) -> None:
        try:
            link = self._connect(self._message.emit, self._closed.emit)
        except AppError as error:
            self._refused.emit(error)
            return
        self._opened.emit(link)

    def _take_link(self, link: EngineLink) -> None:
        if self._ended:
            link.close()
            return
        self._link = link
        self.connected = True
        self.connection_changed.emit(True)

    def _retry(self, error: AppError) -> None:
        if self._ended:
            return
        log.warning("no engine: %s", error)
        self.connect_failed.emit(error)
        QTimer.singleShot(RETRY_MS, self._try_again)

    def _try_again(self) -> None:
        if not self._ended:
            self.start()

    def _lost(self) -> None:
        self._link = None
        if self._ended:
            return
        self.connected = False
        self.connection_changed.emit(False)
        QTimer.singleShot(RETRY_MS, self._try_again)

    def _take(self, message: dict[str, Any]) -> None:
        kind = message.get("kind")
        if kind == "levels":
            self.levels_arrived.emit(message)
        elif kind == "change":
            self.state.put(message["topic"], message["value"])
            self.topic_changed.emit(message["topic"])
        elif kind == "snapshot":
            self.state.replace(message["topics"])
            for topic in self.state.topics():
                self.topic_changed.emit(topic)

    def _settle(self, future: Future[Any], handlers: tuple[OnDone | None, OnError | None]) -> None:
        on_done, on_error = handlers
        if self._ended:
            return
        error = future.exception()
        if isinstance(error, AppError):
            self._fail(error, on_error)
        elif error is not None:
            raise error
        elif on_done is not None:
            on_done(future.result())

    def _fail(self, error: AppError, on_error: OnError | None) -> None:
        log.info("command refused: %s", error)
        if isinstance(error, OlderEngineError):
            self.engine_too_old.emit()
        if on_error is not None:
            on_error(error)
        else:
            self.command_failed.emit(error)


def _no_link() -> EngineError:
    return EngineError(
        T("bridge", "The window has no link to the recording service."),
        meaning=T("bridge", "What was asked for was not done."),
        action=T("bridge", "Wait until the link is back, then press again."),
    )
