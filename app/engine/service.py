"""The engine as a whole: serves the windows, and ends when nobody needs it."""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from app import __version__
from app.engine.beside_recording import ComingUp
from app.engine.board import Board
from app.engine.commands import Commands
from app.engine.resumption import Resumed, go_on
from app.engine.room import Room
from app.engine.supervisor_watch import SupervisorWatch
from app.ipc.endpoint import Endpoint, withdraw
from app.ipc.protocol import PROTOCOL_VERSION
from app.ipc.server import Server
from app.model.alarms import Severity
from app.model.clock import wall_now
from app.model.errors import AppError
from app.model.text import T
from app.settings.file import OpenedSettings, open_settings
from app.system.paths import DataPaths

if TYPE_CHECKING:
    from app.engine.ground import Ground
    from app.engine.store_thread import StoreThread
    from app.store.store import Store

log = logging.getLogger(__name__)

IDLE_S = 60.0
TICK_S = 0.5
STORE_AGAIN_S = 2.0


class Service:
    """One engine. :meth:`run` returns when it was told to stop or nobody has needed it a while."""

    def __init__(self, paths: DataPaths, watch: SupervisorWatch | None = None) -> None:
        self._paths = paths
        self._watch = watch
        self._board = Board()
        self._commands = Commands()
        self._stop = asyncio.Event()
        self._idle: asyncio.TimerHandle | None = None
        self._clients = 0
        self._recording: Callable[[], bool] = lambda: False

    async def run(self) -> None:
        """Bring everything up, serve, and bring it down in order.

        A recording whose engine died comes first: everything else is loaded once it runs.
        """
        self._loop = asyncio.get_running_loop()
        self._tick()
        room = Room(self._board, self._loop, self._paths.logs)
        self._recording = lambda: room.recorder.timeline is not None
        resumed = await go_on(room, self._paths)

        from app.engine.ground import Ground
        from app.engine.store_thread import StoreThread

        opened = open_settings(self._paths.settings)
        thread = StoreThread()
        store = await self._store_on(thread, recording=resumed is not None)
        try:
            ground = Ground(self._board, store, thread, self._paths, self._loop)
            await self._serve(ground, opened, room, resumed)
        finally:
            await thread.run(store.close)
            thread.close()
            log.info("the engine has ended")

    async def _store_on(self, thread: StoreThread, *, recording: bool) -> Store:
        """The database. One that refuses ends no recording that goes on: it is tried again."""
        from app.store.store import open_store

        while True:
            try:
                return await thread.run(open_store, self._paths.database)
            except AppError:
                if not recording:
                    raise
                log.exception("the recording goes on, but the database cannot be opened")
                await asyncio.sleep(STORE_AGAIN_S)

    def _tick(self) -> None:
        """Let the supervisor see that the loop runs."""
        if self._watch is not None:
            self._watch.tick(recording=self._recording())
            self._loop.call_later(TICK_S, self._tick)

    async def _serve(
        self, ground: Ground, opened: OpenedSettings, room: Room, resumed: Resumed | None
    ) -> None:
        from app.engine.desks import build_desks

        self._announce_self()
        self._desks = build_desks(ground, opened.settings, room)
        self._desks.register(self._commands)
        self._commands.add({"engine.stop": self._stop_on_command})
        ground.thread.on_failure = self._store_failed
        if opened.problem is not None:
            self._tell_settings_problem(opened.problem)
        self._catch_signals()
        server = Server(secrets.token_urlsafe(32), self._board.snapshot, self._commands.dispatch)
        server.on_clients_changed = self._clients_changed
        server.on_window_gone = self._desks.window_gone
        coming_up = ComingUp(
            self._stop, recording=resumed is not None, on_failure=self._store_failed
        )
        try:
            await self._desks.load(resumed, coming_up)
            self._board.on_message = server.broadcast
            await coming_up.insist(lambda: self._open_door(server))
            self._desks.start()
            self._clients_changed(0)
            await self._stop.wait()
        finally:
            withdraw(self._paths, os.getpid())
            await self._desks.close()
            await server.stop()

    async def _open_door(self, server: Server) -> None:
        """Let clients in; a disk of the program's own that is full hides the way to them."""
        port = await server.start()
        Endpoint(port, server.token, os.getpid(), PROTOCOL_VERSION).publish(self._paths)
        log.info("engine %s serves %s on port %d", __version__, self._paths.root, port)

    def _announce_self(self) -> None:
        self._board.set(
            "engine",
            {
                "version": __version__,
                "pid": os.getpid(),
                "data_dir": str(self._paths.root),
                "started_at": wall_now(),
            },
        )

    def _tell_settings_problem(self, error: AppError) -> None:
        self._desks.alarms.raise_alarm(
            "settings",
            Severity.CAUTION,
            error.what,
            error.meaning or T("settings", "Some settings are back at their defaults."),
            error.action or T("settings", "Look through the settings."),
        )

    def _store_failed(self, _error: BaseException) -> None:
        """On the store's thread: something that was to be kept was refused."""
        self._loop.call_soon_threadsafe(self._tell_store_failed)

    def _tell_store_failed(self) -> None:
        self._desks.alarms.raise_alarm(
            "store",
            Severity.ALARM,
            T("engine", "The program's own records cannot be written."),
            T("engine", "The recording is not touched; test results and notes may be missing."),
            T("engine", "Free space on the computer's own disk, then do the last step again."),
        )

    async def _stop_on_command(self) -> None:
        self._stop.set()

    def _catch_signals(self) -> None:
        if sys.platform == "win32":
            return
        for number in (signal.SIGTERM, signal.SIGINT):
            self._loop.add_signal_handler(number, self._stop.set)

    def _clients_changed(self, count: int) -> None:
        if count < self._clients:
            self._desks.meeting.window.client_gone()
        self._clients = count
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        if count == 0:
            self._idle = self._loop.call_later(IDLE_S, self._end_if_idle)

    def _end_if_idle(self) -> None:
        if self._clients:
            return
        if self._desks.recordings.active or self._desks.jobs.busy:
            self._clients_changed(0)
            return
        log.info("nobody has needed the engine for %d s", IDLE_S)
        self._stop.set()
