"""The desk of the camera in hand: moves it while somebody holds the button, and keeps its views."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from app.devices.camera.control.contract import ControlError, make_control
from app.devices.camera.control.words import silent
from app.devices.camera.control.worker import ControlStatus, ControlWorker
from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.preset_book import PresetBook, Views
from app.engine.setup import ROOM, Setup
from app.model.alarms import Severity
from app.model.camera_control import (
    PRESET_NAME,
    PRESETS,
    Ability,
    ControlKind,
    Motion,
    parse_control,
)
from app.model.errors import AppError, BadUsageError, DeviceError
from app.model.text import T
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

RENEWAL_S = 1.0
"""A movement that nobody renews ends after this long: the window that held it may be dead."""
PRESET_S = 10.0
"""Longer than every driver tries: a line that hangs in the system answers nothing at all."""
CAMERA_CONTROL = "camera.control"


class ControlDesk:
    """Keeps the topic ``camera_control``. Event-loop thread; the camera has a thread of its own."""

    def __init__(
        self,
        board: Board,
        paths: DataPaths,
        alarms: AlarmDesk,
        setup: Callable[[], Setup],
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self._board = board
        self._alarms = alarms
        self._setup = setup
        self._loop = loop
        self._book = PresetBook(paths.root / "camera_views.json")
        self._worker: ControlWorker | None = None
        self._status = ControlStatus()
        self._chosen = ("", "")
        self._problem: AppError | None = None
        self._names: dict[int, str] = {}
        self._views: Callable[[], Views] = dict
        self._dead_man: asyncio.TimerHandle | None = None
        self._one_at_a_time = asyncio.Lock()
        self._announce()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"camera.move": self.move, "camera.preset": self.preset}

    def setup_changed(self, _setup: Any = None) -> None:
        """Follow another choice of camera or of its control, soon."""
        wanted = self._wanted()
        if wanted != self._chosen:
            self._following = self._loop.create_task(self.follow())

    async def follow(self) -> None:
        """Let go of the camera that was in hand and take the one that is chosen now."""
        async with self._one_at_a_time:
            wanted = self._wanted()
            if wanted == self._chosen:
                return
            await self._let_go()
            self._chosen = wanted
            await self._take(*wanted)
            self._announce()

    async def close(self) -> None:
        """Stop the camera and let go of it."""
        async with self._one_at_a_time:
            await self._let_go()

    async def move(
        self, pan: float = 0.0, tilt: float = 0.0, zoom: float = 0.0, source: str = ROOM
    ) -> None:
        """Move at these speeds (-1 to 1) for a second; repeat to go on, all 0 to stop."""
        motion = Motion(*(_speed(one) for one in (pan, tilt, zoom)))
        worker = self._needed(source)
        self._rest()
        worker.move(motion)
        if not motion.still:
            self._dead_man = self._loop.call_later(RENEWAL_S, self._forsaken)

    async def preset(
        self, number: int, save: bool = False, name: str = "", source: str = ROOM
    ) -> None:
        """Go to a view, or keep the present one under a number and a name."""
        if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number < PRESETS:
            raise BadUsageError(
                T("camera control", "Views are numbered from 0 to {last}.")(last=PRESETS - 1)
            )
        worker = self._needed(source)
        if self._dead_man is not None:
            self._forsaken()
        done: asyncio.Future[ControlError | None] = self._loop.create_future()
        ask = worker.save if save else worker.recall
        ask(number, lambda error: self._later(_settle, done, error))
        try:
            error = await asyncio.wait_for(done, PRESET_S)
        except TimeoutError as late:
            raise silent(self._status.name) from late
        if error is not None:
            raise error
        if save:
            await self._note(number, " ".join(str(name).split())[:PRESET_NAME])

    def _wanted(self) -> tuple[str, str]:
        chosen = self._setup()
        return chosen.camera_control, chosen.camera

    async def _take(self, spec: str, camera: str) -> None:
        self._names, self._problem, self._status = {}, None, ControlStatus()
        self._alarms.settle(CAMERA_CONTROL)
        try:
            parsed = parse_control(spec)
        except BadUsageError as error:
            self._problem = error
            return
        if parsed.kind is ControlKind.NONE:
            return
        control = make_control(parsed, camera)
        self._names, control.views = await asyncio.to_thread(self._book.read, spec)
        self._views = lambda: control.views
        self._worker = ControlWorker(control, partial(self._later, self._told, spec))
        self._worker.start()

    async def _let_go(self) -> None:
        self._rest()
        worker, self._worker = self._worker, None
        if worker is not None:
            await asyncio.to_thread(worker.stop)

    def _needed(self, source: str) -> ControlWorker:
        if self._worker is None or source != ROOM:
            raise self._problem or DeviceError(
                T("camera control", "No camera is set up to be moved from here."),
                meaning=T("camera control", "The view stays as it is."),
                action=T(
                    "camera control",
                    "Enter in the preparation how the camera is moved, or turn it by hand.",
                ),
            )
        return self._worker

    def _rest(self) -> None:
        if self._dead_man is not None:
            self._dead_man.cancel()
            self._dead_man = None

    def _forsaken(self) -> None:
        """Nobody renews the movement any more: it ends."""
        self._rest()
        if self._worker is not None:
            self._worker.move(Motion())

    async def _note(self, number: int, name: str) -> None:
        self._names = {**self._names, number: name or self._names.get(number, "")}
        try:
            await asyncio.to_thread(self._book.write, self._chosen[0], self._names, self._views())
        except OSError:
            log.exception("the name of a view cannot be kept")
        self._announce()

    def _told(self, spec: str, status: ControlStatus) -> None:
        """What the camera's thread tells; late words of one that was let go are passed over."""
        if self._worker is None or spec != self._chosen[0]:
            return
        self._status, self._problem = status, status.problem
        if status.problem is not None:
            self._tell_fault(status.problem)
        else:
            self._alarms.settle(CAMERA_CONTROL)
        self._announce()

    def _tell_fault(self, problem: ControlError) -> None:
        nothing = T("camera control", "The view stays as it is.")
        again = T("camera control", "Try again in a moment.")
        self._alarms.raise_alarm(
            CAMERA_CONTROL,
            Severity.CAUTION,
            problem.what,
            problem.meaning or nothing,
            problem.action or again,
        )

    def _announce(self) -> None:
        status = self._status
        try:
            kind = parse_control(self._chosen[0]).kind
        except BadUsageError:
            kind = ControlKind.NONE
        self._board.set(
            "camera_control",
            {
                "available": self._worker is not None and status.open,
                "kind": str(kind),
                "name": status.name,
                "can": [str(one) for one in Ability if one in status.can],
                "moving": status.moving,
                "presets": [{"number": n, "name": name} for n, name in sorted(self._names.items())],
                "problem": self._problem.to_json() if self._problem is not None else None,
            },
        )

    def _later(self, function: Callable[..., None], *values: object) -> None:
        with suppress(RuntimeError):  # the loop has ended while the thread was still speaking
            self._loop.call_soon_threadsafe(function, *values)


def _speed(value: object) -> float:
    """A speed from a client; raises :class:`BadUsageError` for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1 <= value <= 1:
        raise BadUsageError(T("camera control", "A speed lies between -1 and 1."))
    return float(value)


def _settle(done: asyncio.Future[ControlError | None], error: ControlError | None) -> None:
    if not done.done():
        done.set_result(error)
