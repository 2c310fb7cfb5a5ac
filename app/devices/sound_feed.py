"""What the engine's ends of microphone and loudspeaker share: a helper, a status, an error."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Generic, TypeVar

from app.devices.sound_errors import unready_device
from app.devices.sound_helper import SoundHelper
from app.model.clock import wall_now
from app.model.devices import DeviceState, MicrophoneStatus, SpeakerStatus
from app.model.errors import DeviceError

READY_S = 10.0

Status = TypeVar("Status", MicrophoneStatus, SpeakerStatus)


class SoundFeed(Generic[Status]):
    """One sound device in a helper that is restarted if it dies.

    ``on_status`` hears every change of status from a thread of the feed and must be quick.
    """

    def __init__(self, status: Status, on_status: Callable[[Status], None]) -> None:
        self._status: Status = replace(status, since=wall_now())
        self._on_status: Callable[[Status], None] = on_status
        self._changed = threading.Condition()
        self._error: DeviceError | None = None
        self._helper: SoundHelper

    @property
    def status(self) -> Status:
        """The status as last reported."""
        return self._status

    @property
    def error(self) -> DeviceError | None:
        """Why the device is not live, with what to do; None while it is."""
        return self._error

    @property
    def pid(self) -> int | None:
        """Process number of the helper."""
        return self._helper.pid

    def start(self) -> None:
        """Start the helper; returns at once (see :meth:`wait_ready`)."""
        self._set_status(state=DeviceState.OPENING, problem=None)
        self._helper.start()

    def stop(self) -> None:
        """End the helper; no callback comes after this returns."""
        self._helper.stop()
        self._error = None
        self._set_status(state=DeviceState.OFF, problem=None, muted=None, volume_percent=None)

    def wait_ready(self, timeout_s: float = READY_S) -> Status:
        """Block until the device is live.

        Raises :class:`DeviceError` as soon as it cannot be opened, or when time is up.
        """
        deadline_s = time.monotonic() + timeout_s
        with self._changed:
            while self._status.state is not DeviceState.LIVE:
                if self._error is not None:
                    raise self._error
                left_s = deadline_s - time.monotonic()
                if left_s <= 0:
                    raise unready_device(self._status.spec, timeout_s)
                self._changed.wait(left_s)
            return self._status

    def _set_status(self, **changes: Any) -> None:
        with self._changed:
            status = replace(self._status, **changes)
            if status.state is not self._status.state:
                status = replace(status, since=wall_now())
            changed = status != self._status
            self._status = status
            self._changed.notify_all()
        if changed:
            self._on_status(status)
