"""The engine's end of one microphone: starts its helper, hands out its sound, level and status."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from app.devices.microphone.stream import BlockMessage, StatusMessage, read_messages
from app.devices.sound_errors import (
    MICROPHONE,
    device_error_from_json,
    ended_helper,
    unready_device,
)
from app.devices.sound_helper import OPENING_PATIENCE_S, HelperCalls, SoundHelper
from app.model.devices import (
    AudioBlock,
    DeviceSpec,
    DeviceState,
    MicrophoneLevel,
    MicrophoneStatus,
    masked,
)
from app.model.errors import DeviceError
from app.model.media import SILENCE_DBFS, AudioFormat
from app.system.processes import python_command

BLOCKS_PER_LEVEL = 3
READY_S = 10.0
LIVE_PATIENCE_S = 2.0
"""A live microphone sends a block every 20 ms; silent pipes for this long mean a hanging helper."""

Subscriber = Callable[[AudioBlock], None]


class MicrophoneFeed:
    """Sound of one microphone in blocks of 20 ms, from a helper that is restarted if it dies.

    ``on_status`` hears every change of status, ``on_level`` about 17 levels a second; both, and
    all subscribers, are called from a thread of the feed and must be quick. A lost device makes
    no block; the same device is opened again when it is back.
    """

    def __init__(
        self,
        role: str,
        spec: DeviceSpec,
        audio: AudioFormat,
        *,
        log_dir: Path,
        on_status: Callable[[MicrophoneStatus], None],
        on_level: Callable[[MicrophoneLevel], None],
    ) -> None:
        self._audio = audio
        self._on_status = on_status
        self._on_level = on_level
        self._changed = threading.Condition()
        self._status = MicrophoneStatus(
            role=role,
            spec=masked(str(spec)),
            rate=audio.rate,
            channels=audio.channels,
            since=_now(),
        )
        self._error: DeviceError | None = None
        self._level = _no_level(role)
        self._blocks = 0
        self._subscribers: tuple[Subscriber, ...] = ()
        command = python_command(
            "app.devices.microphone.child",
            f"--spec={spec}",
            f"--rate={audio.rate}",
            f"--channels={audio.channels}",
        )
        calls = HelperCalls(self._read, self._died, self._patience_s)
        self._helper = SoundHelper(f"microphone:{role}", command, log_dir, calls)

    @property
    def status(self) -> MicrophoneStatus:
        """The status as last reported."""
        return self._status

    @property
    def level(self) -> MicrophoneLevel:
        """The meter as last reported; silence while the device is not live."""
        return self._level

    @property
    def audio(self) -> AudioFormat:
        """Rate and channels of the blocks."""
        return self._audio

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
        self._level = _no_level(self._status.role)
        self._set_status(state=DeviceState.OFF, problem=None, muted=None, volume_percent=None)

    def wait_ready(self, timeout_s: float = READY_S) -> MicrophoneStatus:
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

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Hand every block to ``callback`` from now on; returns what ends it."""
        with self._changed:
            self._subscribers = (*self._subscribers, callback)

        def unsubscribe() -> None:
            with self._changed:
                self._subscribers = tuple(s for s in self._subscribers if s is not callback)

        return unsubscribe

    def reset_clip(self) -> None:
        """Release the clip latch of the meter."""
        self._helper.send("reset")

    def _read(self, output: IO[bytes], heard: Callable[[], None]) -> None:
        for message in read_messages(output):
            heard()
            if isinstance(message, StatusMessage):
                self._take_status(message.value)
            else:
                self._take_block(message)

    def _take_block(self, message: BlockMessage) -> None:
        block = AudioBlock(
            message.first_sample_ns, message.samples, self._audio.rate, self._audio.channels
        )
        for subscriber in self._subscribers:
            subscriber(block)
        level = message.level
        self._level = MicrophoneLevel(
            self._status.role,
            level.rms_dbfs,
            level.peak_dbfs,
            level.peak_hold_dbfs,
            level.clipped,
            level.silent_s,
            level.exact_zero,
        )
        self._blocks += 1
        if self._blocks % BLOCKS_PER_LEVEL == 0:
            self._on_level(self._level)

    def _take_status(self, value: dict[str, Any]) -> None:
        error = device_error_from_json(value["error"])
        self._error = error
        state = DeviceState(value["state"])
        if state is not DeviceState.LIVE:
            self._level = _no_level(self._status.role)
        self._set_status(
            state=state,
            name=value["name"] or self._status.name,
            muted=value.get("muted"),
            volume_percent=value.get("volume_percent"),
            problem=error.what if error else None,
        )

    def _patience_s(self) -> float:
        live = self._status.state is DeviceState.LIVE
        return LIVE_PATIENCE_S if live else OPENING_PATIENCE_S

    def _died(self) -> None:
        error = ended_helper(MICROPHONE)
        self._level = _no_level(self._status.role)
        self._set_status(state=DeviceState.LOST, problem=error.what)

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


def _no_level(role: str) -> MicrophoneLevel:
    return MicrophoneLevel(role, SILENCE_DBFS, SILENCE_DBFS, SILENCE_DBFS, False, 0.0, False)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
