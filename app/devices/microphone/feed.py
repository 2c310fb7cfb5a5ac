"""The engine's end of one microphone: starts its helper, hands out its sound, level and status."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from app.devices.microphone.stream import BlockMessage, HealthMessage, StatusMessage, read_messages
from app.devices.sound_errors import (
    MICROPHONE,
    device_error_from_json,
    ended_helper,
    stalled_device,
)
from app.devices.sound_feed import SoundFeed
from app.devices.sound_helper import OPENING_PATIENCE_S, SILENT_S, HelperCalls, SoundHelper
from app.model.devices import (
    AudioBlock,
    DeviceSpec,
    DeviceState,
    MicrophoneHealth,
    MicrophoneLevel,
    MicrophoneStatus,
    masked,
)
from app.model.media import SILENCE_DBFS, AudioFormat
from app.system.processes import python_command

BLOCKS_PER_LEVEL = 3
LIVE_PATIENCE_S = 1.5
"""A live microphone sends a block every 20 ms; silent pipes for this long mean a hanging helper."""

Subscriber = Callable[[AudioBlock], None]


class MicrophoneFeed(SoundFeed[MicrophoneStatus]):
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
        shown = masked(str(spec))
        super().__init__(
            MicrophoneStatus(role=role, spec=shown, rate=audio.rate, channels=audio.channels),
            on_status,
        )
        self._audio = audio
        self._on_level = on_level
        self._level = _no_level(role)
        self._health = MicrophoneHealth()
        self._blocks = 0
        self._quiet = False
        self._subscribers: tuple[Subscriber, ...] = ()
        command = python_command(
            "app.devices.microphone.child",
            f"--spec={spec}",
            f"--rate={audio.rate}",
            f"--channels={audio.channels}",
        )
        calls = HelperCalls(self._read, self._died, self._patience_s, self._fell_silent)
        self._helper = SoundHelper(f"microphone:{role}", command, log_dir, calls, spare=True)

    @property
    def level(self) -> MicrophoneLevel:
        """The meter as last reported; silence while the device is not live."""
        return self._level

    @property
    def health(self) -> MicrophoneHealth:
        """What its sound was like as last reported; nothing to complain of while it is not live."""
        return self._health

    @property
    def audio(self) -> AudioFormat:
        """Rate and channels of the blocks."""
        return self._audio

    def stop(self) -> None:
        """End the helper; no callback comes after this returns."""
        super().stop()
        self._forget_sound()

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
            elif isinstance(message, HealthMessage):
                self._health = message.health
            else:
                self._take_block(message)

    def _take_block(self, message: BlockMessage) -> None:
        if self._quiet:
            self._quiet = False
            self._set_status(state=DeviceState.LIVE, problem=None)
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
        self._quiet = False
        if state is not DeviceState.LIVE:
            self._forget_sound()
        self._set_status(
            state=state,
            name=value["name"] or self._status.name,
            muted=value.get("muted"),
            volume_percent=value.get("volume_percent"),
            problem=error.what if error else None,
        )

    def _forget_sound(self) -> None:
        self._level = _no_level(self._status.role)
        self._health = MicrophoneHealth()

    def _fell_silent(self) -> None:
        """The helper of a live microphone says nothing: there is no sound, whatever the cause."""
        if self._status.state is DeviceState.LIVE:
            self._quiet = True
            problem = stalled_device(self._status.name, SILENT_S).what
            self._set_status(state=DeviceState.LOST, problem=problem)

    def _patience_s(self) -> float:
        live = self._quiet or self._status.state is DeviceState.LIVE
        return LIVE_PATIENCE_S if live else OPENING_PATIENCE_S

    def _died(self) -> None:
        error = ended_helper(MICROPHONE)
        self._quiet = False  # the next one has to open the device first, and may take its time
        self._forget_sound()
        self._set_status(state=DeviceState.LOST, problem=error.what)


def _no_level(role: str) -> MicrophoneLevel:
    return MicrophoneLevel(role, SILENCE_DBFS, SILENCE_DBFS, SILENCE_DBFS, False, 0.0, False)
