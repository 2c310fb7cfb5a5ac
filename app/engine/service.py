"""The engine as a whole: puts the desks together, serves the windows, ends when nobody needs it."""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import signal
import sys
from contextlib import suppress
from datetime import datetime

from app import __version__
from app.engine.alarm_desk import AlarmDesk
from app.engine.archive_desk import ArchiveDesk
from app.engine.board import Board
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Commands
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.monitors import Monitors
from app.engine.people_desk import PeopleDesk
from app.engine.recording_desk import Neighbours, RecordingDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.store_thread import StoreThread
from app.engine.test_desk import TestDesk
from app.ipc.endpoint import Endpoint, withdraw
from app.ipc.protocol import PROTOCOL_VERSION
from app.ipc.server import Server
from app.model.alarms import Severity
from app.model.text import T
from app.settings.file import OpenedSettings, open_settings
from app.store.store import Store, open_store
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

IDLE_S = 60.0


class Service:
    """One engine. :meth:`run` returns when it was told to stop or nobody has needed it a while."""

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._board = Board()
        self._commands = Commands()
        self._stop = asyncio.Event()
        self._idle: asyncio.TimerHandle | None = None

    async def run(self) -> None:
        """Bring everything up, serve, and bring it down in order."""
        opened = open_settings(self._paths.settings)
        store_thread = StoreThread()
        store = await store_thread.run(open_store, self._paths.database)
        try:
            await self._serve(opened, store, store_thread)
        finally:
            await store_thread.run(store.close)
            store_thread.close()
            log.info("the engine has ended")

    async def _serve(self, opened: OpenedSettings, store: Store, thread: StoreThread) -> None:
        loop = asyncio.get_running_loop()
        self._build(opened, store, thread, loop)
        await self._sessions.load()
        await self._people.load()
        await self._recordings.recover()
        server = Server(secrets.token_urlsafe(32), self._board.snapshot, self._commands.dispatch)
        server.on_clients_changed = self._clients_changed
        self._board.on_message = server.broadcast
        self._clients = 0
        self._catch_signals(loop)
        port = await server.start()
        endpoint = Endpoint(port, server.token, os.getpid(), PROTOCOL_VERSION)
        endpoint.publish(self._paths)
        self._monitors.start()
        self._clients_changed(0)
        log.info("engine %s serves %s on port %d", __version__, self._paths.root, endpoint.port)
        try:
            await self._stop.wait()
        finally:
            withdraw(self._paths, os.getpid())
            await self._recordings.close()
            await self._jobs.close()
            await self._monitors.stop()
            await self._devices.close()
            await server.stop()

    def _build(
        self,
        opened: OpenedSettings,
        store: Store,
        thread: StoreThread,
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        board, paths = self._board, self._paths
        board.set(
            "engine",
            {
                "version": __version__,
                "pid": os.getpid(),
                "data_dir": str(paths.root),
                "started_at": datetime.now().astimezone().isoformat(timespec="seconds"),
            },
        )
        self._alarms = AlarmDesk(board)
        self._jobs = JobDesk(board, loop)
        self._setup = SetupDesk(board, paths, opened.settings)
        self._devices = DeviceDesk(board, loop, paths.logs)
        ground = Ground(board, store, thread, paths, loop)
        self._sessions = SessionDesk(ground, self._setup, self._devices)
        self._people = PeopleDesk(ground, lambda: self._sessions.who)
        self._tests = TestDesk(ground, self._setup, self._devices, self._sessions)
        closing = ClosingDesk(ground, self._sessions, self._jobs)
        self._recordings = RecordingDesk(
            ground,
            Neighbours(
                setup=self._setup,
                devices=self._devices,
                sessions=self._sessions,
                tests=self._tests,
                alarms=self._alarms,
                closing=closing,
            ),
        )
        self._archive = ArchiveDesk(ground, self._sessions, self._jobs, closing)
        self._monitors = Monitors(board, paths)
        self._setup.recording = lambda: self._recordings.active
        self._sessions.recording = lambda: self._recordings.active
        for desk in (
            self._setup,
            self._people,
            self._sessions,
            self._tests,
            self._recordings,
            self._archive,
        ):
            self._commands.add(desk.commands())
        self._commands.add(
            {
                "alarm.acknowledge": self._acknowledge_alarm,
                "job.cancel": self._cancel_job,
                "engine.stop": self._stop_on_command,
            }
        )
        if opened.problem is not None:
            error = opened.problem
            self._alarms.raise_alarm(
                "settings",
                Severity.CAUTION,
                error.what,
                error.meaning or T("settings", "Some settings are back at their defaults."),
                error.action or T("settings", "Look through the settings."),
            )

    async def _acknowledge_alarm(self, key: str) -> None:
        self._alarms.acknowledge(key)

    async def _cancel_job(self, id: str) -> None:  # noqa: A002  (the command's own word)
        self._jobs.cancel(id)

    async def _stop_on_command(self) -> None:
        self._stop.set()

    def _catch_signals(self, loop: asyncio.AbstractEventLoop) -> None:
        if sys.platform == "win32":
            return
        for number in (signal.SIGTERM, signal.SIGINT):
            with suppress(NotImplementedError):
                loop.add_signal_handler(number, self._stop.set)

    def _clients_changed(self, count: int) -> None:
        self._clients = count
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        if count == 0:
            loop = asyncio.get_running_loop()
            self._idle = loop.call_later(IDLE_S, self._end_if_idle)

    def _end_if_idle(self) -> None:
        if self._clients:
            return
        if self._recordings.active or self._jobs.busy:
            self._clients_changed(0)
            return
        log.info("nobody has needed the engine for %d s", IDLE_S)
        self._stop.set()
