"""The engine's end of one loudspeaker: starts its helper, asks it to play, keeps its status."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Literal

from app.devices.sound_errors import (
    SPEAKER,
    device_error_from_json,
    ended_helper,
    lost_device,
    unready_device,
)
from app.devices.sound_feed import SoundFeed
from app.devices.sound_helper import HelperCalls, SoundHelper
from app.model.devices import DeviceSpec, DeviceState, SpeakerStatus, masked
from app.model.errors import DeviceError
from app.system.processes import python_command

PLAYED_S = 30.0

MadeSound = Literal["tone", "chirp"]


class SpeakerHost(SoundFeed[SpeakerStatus]):
    """One loudspeaker in a helper that is restarted if it dies.

    ``on_status`` hears every change of status from a thread of the host and must be quick.
    """

    def __init__(
        self, spec: DeviceSpec, log_dir: Path, on_status: Callable[[SpeakerStatus], None]
    ) -> None:
        super().__init__(SpeakerStatus(spec=masked(str(spec))), on_status)
        self._play_error: DeviceError | None = None
        self._asked = 0
        self._played = 0
        command = python_command("app.devices.speaker.child", f"--spec={spec}")
        self._helper = SoundHelper("speaker", command, log_dir, HelperCalls(self._read, self._died))

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
