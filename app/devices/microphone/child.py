"""The helper process of one microphone: ``python -m app.devices.microphone.child --spec SPEC``.

Writes blocks of 20 ms and its status to standard output (see :mod:`stream`), takes the line
``reset`` on standard input, ends when standard input closes.
"""

from __future__ import annotations

import argparse
import logging
import time

from app.devices.microphone.contract import MicrophoneDriver, block_samples, load_driver
from app.devices.microphone.health import HealthWatch
from app.devices.microphone.meter import LevelMeter
from app.devices.microphone.stream import BlockMessage, encode_block, encode_health, encode_status
from app.devices.microphone.timing import DelayLockedLoop
from app.devices.sound_child import DeviceKeeper, HelperChannel, repeat_failure
from app.devices.sound_volume import UNKNOWN_VOLUME, VolumeState
from app.model.devices import DeviceState, parse_spec
from app.model.errors import AppError
from app.model.media import AudioFormat

log = logging.getLogger(__name__)

READ_TIMEOUT_S = 1.5
FIRST_READ_TIMEOUT_S = 4.0
"""A sound server may hold back the first sound of a stream for up to 2 s."""
CHECK_INTERVAL_S = 0.25
"""Also how long a sound server could feed us another device in place of a lost one."""


class MicrophoneHelper(DeviceKeeper):
    """Streams the driver's sound with its level, its status and its health."""

    def __init__(self, driver: MicrophoneDriver, audio: AudioFormat, channel: HelperChannel):
        super().__init__(driver, channel)
        self._driver = driver
        self._audio = audio
        self._meter = LevelMeter(audio.channels)
        self._volume = UNKNOWN_VOLUME

    def serve(self) -> None:
        """Send blocks while the device is live; raises ``LostDeviceError`` when it goes."""
        health = HealthWatch(self._audio)
        clock = DelayLockedLoop(self._audio.rate, block_samples(self._audio))
        check_at_s = 0.0
        timeout_s = FIRST_READ_TIMEOUT_S
        while not self._channel.ending.is_set():
            captured = self._driver.read(timeout_s)
            timeout_s = READ_TIMEOUT_S
            if time.monotonic() >= check_at_s:
                self._volume = self._driver.check()
                self.announce(DeviceState.LIVE)
                self._channel.write(encode_health(health.look()))
                check_at_s = time.monotonic() + CHECK_INTERVAL_S
            for command in self._channel.commands():
                if command == "reset":
                    self._meter.reset_clip()
            health.take(captured.samples)
            level = self._meter.measure(captured.samples)
            first_sample_ns = clock.stamp(captured.ended_ns)
            self._channel.write(
                encode_block(BlockMessage(first_sample_ns, captured.samples, level))
            )

    def announce(self, state: DeviceState, error: AppError | None = None) -> None:
        """Send the device's state to the engine."""
        volume = self._volume if state is DeviceState.LIVE else VolumeState()
        self._channel.write(
            encode_status(
                {
                    "state": str(state),
                    "name": self._driver.name,
                    "muted": volume.muted,
                    "volume_percent": volume.percent,
                    "error": error.to_json() if error else None,
                }
            )
        )


def _wait_for_turn(channel: HelperChannel) -> None:
    while not channel.ending.is_set():
        channel.woken.wait()
        if "go" in channel.commands():
            return


def main(arguments: list[str] | None = None) -> int:
    """Run the helper; the exit status is 0 when the engine ended it."""
    parser = argparse.ArgumentParser(prog="microphone helper")
    parser.add_argument("--spec", required=True)
    parser.add_argument("--rate", type=int, default=48_000)
    parser.add_argument("--channels", type=int, choices=(1, 2), default=1)
    parser.add_argument("--wait", action="store_true", help="open nothing before the line “go”")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    audio = AudioFormat(options.rate, options.channels)
    channel = HelperChannel()
    try:
        driver = load_driver(parse_spec(options.spec), audio)
    except AppError as error:
        value = {"state": str(DeviceState.FAILED), "name": "", "error": error.to_json()}
        repeat_failure(channel, encode_status(value))
        return 0
    if options.wait:
        driver.prepare()
        _wait_for_turn(channel)
    MicrophoneHelper(driver, audio, channel).run()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
