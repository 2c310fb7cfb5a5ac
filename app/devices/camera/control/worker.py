"""The thread that speaks to a camera, so that nobody waits for it.

Wishes to move are not queued: the newest one counts, and a stop is never left out. What goes wrong
is told, and the camera is opened again by itself.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from app.devices.camera.control.contract import CameraControl, ControlError
from app.model.camera_control import Ability, Motion

log = logging.getLogger(__name__)

REOPEN_S = 3.0
STEP_S = 0.05
CLOSE_S = 4.0


@dataclass(frozen=True, slots=True)
class ControlStatus:
    """What is known of a camera in hand. ``moving`` is the speed it was last told."""

    name: str = ""
    can: frozenset[Ability] = frozenset()
    open: bool = False
    moving: bool = False
    problem: ControlError | None = None


Wish = Callable[[], None]
OnStatus = Callable[[ControlStatus], None]
OnResult = Callable[[ControlError | None], None]


class ControlWorker:
    """Owns one driver and its thread. Methods return at once; ``on_status`` comes on the thread."""

    def __init__(self, control: CameraControl, on_status: OnStatus) -> None:
        self._control = control
        self._on_status = on_status
        self._status = ControlStatus()
        self._changed = threading.Condition()
        self._motion: Motion | None = None
        self._wishes: deque[tuple[Wish, OnResult]] = deque()
        self._ending = False
        self._thread = threading.Thread(target=self._run, name="camera-control", daemon=True)

    def start(self) -> None:
        """Begin: the camera is opened on the thread."""
        self._thread.start()

    def move(self, motion: Motion) -> None:
        """Move at these speeds; takes the place of a wish that was not carried out yet."""
        with self._changed:
            self._motion = motion
            self._changed.notify()

    def recall(self, number: int, on_result: OnResult) -> None:
        """Go to a preset; ``on_result`` is called on the thread with the error or None."""
        self._wish(lambda: self._control.recall(number), on_result)

    def save(self, number: int, on_result: OnResult) -> None:
        """Keep the view as a preset; ``on_result`` as with :meth:`recall`."""
        self._wish(lambda: self._control.save(number), on_result)

    def stop(self) -> None:
        """Stop the camera, let go of it and end the thread; waits a few seconds at most."""
        with self._changed:
            self._ending = True
            self._changed.notify()
        self._thread.join(CLOSE_S)

    def _wish(self, wish: Wish, on_result: OnResult) -> None:
        with self._changed:
            self._wishes.append((wish, on_result))
            self._changed.notify()

    def _run(self) -> None:
        while not self._ending:
            if not self._status.open and not self._reopen():
                self._refuse_waiting()
                with self._changed:
                    self._changed.wait_for(lambda: self._ending or self._wishes, REOPEN_S)
                continue
            self._serve()
        self._end()

    def _reopen(self) -> bool:
        try:
            self._control.open()
        except ControlError as error:
            self._tell(ControlStatus(self._control.name, problem=error))
            return False
        self._tell(ControlStatus(self._control.name, self._control.can, open=True))
        return True

    def _serve(self) -> None:
        """Carry out what is wished next, or lead a camera on that moves in steps."""
        with self._changed:
            pause_s = STEP_S if self._control.stepping else None
            self._changed.wait_for(
                lambda: self._ending or self._motion is not None or self._wishes, pause_s
            )
            motion, self._motion = self._motion, None
            wish = self._wishes.popleft() if self._wishes else None
        if motion is not None:
            self._do(lambda: self._control.move(motion), moving=not motion.still)
        elif wish is None and self._control.stepping:
            self._do(self._control.advance, moving=True)
        if wish is not None:
            fault = self._do(wish[0], moving=self._status.moving)
            wish[1](fault)

    def _do(self, action: Wish, *, moving: bool) -> ControlError | None:
        """Do it and say how it went. A stop that failed is tried again at the next opening."""
        try:
            action()
        except ControlError as error:
            log.info("moving the camera: %s", error)
            if error.lost:
                self._control.close()
            self._tell(
                ControlStatus(
                    self._control.name, self._control.can, open=not error.lost, problem=error
                )
            )
            return error
        self._tell(ControlStatus(self._control.name, self._control.can, open=True, moving=moving))
        return None

    def _refuse_waiting(self) -> None:
        problem = self._status.problem
        with self._changed:
            waiting, self._motion = list(self._wishes), None
            self._wishes.clear()
        for _wish, on_result in waiting:
            on_result(problem)

    def _end(self) -> None:
        if self._status.open:
            try:
                self._control.stop()
            except ControlError as error:
                log.info("stopping the camera at the end: %s", error)
        self._control.close()
        self._refuse_waiting()

    def _tell(self, status: ControlStatus) -> None:
        if status != self._status:
            self._status = status
            self._on_status(status)
