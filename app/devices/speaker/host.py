"""The engine's end of one loudspeaker: starts its helper, asks it to play, keeps its status."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Literal

from app.devices.sound_errors import (
    SPEAKER,
    device_error_from_json,
    ended_helper,
    lost_device,
    unready_device,
)
from app.devices.sound_helper import HelperCalls, SoundHelper
from app.model.devices import DeviceSpec, DeviceState, SpeakerStatus, masked
from app.model.errors import DeviceError
from app.system.processes import python_command

READY_S = 10.0
PLAYED_S = 30.0

MadeSound = Literal["tone", "chirp"]


class SpeakerHost:
    """One loudspeaker in a helper that is restarted if it dies.

    ``on_status`` hears every change of status from a thread of the host and must be quick.
    """

    def __init__(
        self, spec: DeviceSpec, log_dir: Path, on_status: Callable[[SpeakerStatus], None]
    ) -> None:
        self._on_status = on_status
        self._changed = threading.Condition()
        self._status = SpeakerStatus(spec=masked(str(spec)), since=_now())
        self._error: DeviceError | None = None
        self._play_error: DeviceError | None = None
        self._asked = 0
        self._played = 0
        command = python_command("app.devices.speaker.child", f"--spec={spec}")
        self._helper = SoundHelper("speaker", command, log_dir, HelperCalls(self._read, self._died))

    @property
    def status(self) -> SpeakerStatus:
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

    def wait_ready(self, timeout_s: float = READY_S) -> SpeakerStatus:
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

    def play_tone(self, kind: MadeSound) -> None:
        """Begin three pips of 1 kHz (``tone``) or a glide (``chirp``); returns at once.

        Raises :class:`DeviceError` where the device is not live.
        """
        self._ask({"made": kind})

    def play_file(self, path: Path) -> None:
        """Begin to play a sound file; returns at once.

        Raises :class:`DeviceError` where the device is not live; a file without sound is told
        by :meth:`wait_played`.
        """
        self._ask({"file": str(path)})

    def wait_played(self, timeout_s: float = PLAYED_S) -> None:
        """Block until the last asked sound has gone out.

        Raises :class:`DeviceError` where it could not be played or the device was lost.
        """
        deadline_s = time.monotonic() + timeout_s
        with self._changed:
            while self._played < self._asked:
                if self._status.state is not DeviceState.LIVE:
                    raise self._error or lost_device(self._status.name)
                left_s = deadline_s - time.monotonic()
                if left_s <= 0:
                    raise unready_device(self._status.spec, timeout_s)
                self._changed.wait(left_s)
            if self._play_error is not None:
                raise self._play_error

    def _ask(self, command: dict[str, Any]) -> None:
        with self._changed:
            self._asked += 1
            line = json.dumps({"id": self._asked, **command})
        if self._status.state is not DeviceState.LIVE or not self._helper.send(line):
            raise self._error or unready_device(self._status.spec, 0.0)

    def _read(self, output: IO[bytes], heard: Callable[[], None]) -> None:
        rest = b""
        while part := output.read(65536):
            heard()
            *lines, rest = (rest + part).split(b"\n")
            for line in lines:
                self._take(json.loads(line))

    def _take(self, value: dict[str, Any]) -> None:
        with self._changed:
            self._error = device_error_from_json(value["error"])
            self._play_error = device_error_from_json(value.get("play_error"))
            self._played = value.get("played", 0)
        self._set_status(
            state=DeviceState(value["state"]),
            name=value["name"] or self._status.name,
            muted=value.get("muted"),
            volume_percent=value.get("volume_percent"),
            problem=self._error.what if self._error else None,
        )

    def _died(self) -> None:
        self._set_status(state=DeviceState.LOST, problem=ended_helper(SPEAKER).what)

    def _set_status(self, **changes: Any) -> None:
        with self._changed:
            status = replace(self._status, **changes)
            if status.state is not self._status.state:
                status = replace(status, since=_now())
            changed = status != self._status
            self._status = status
            self._changed.notify_all()
        if changed:
            self._on_status(status)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
