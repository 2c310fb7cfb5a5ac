"""The helper process of one microphone: ``python -m app.devices.microphone.child --spec SPEC``.

Writes blocks of 20 ms and its status to standard output (see :mod:`stream`), takes the line
``reset`` on standard input, ends when standard input closes.
"""

from __future__ import annotations

import argparse
import logging
import time

from app.devices.microphone.contract import MicrophoneDriver, block_samples, load_driver
from app.devices.microphone.meter import LevelMeter
from app.devices.microphone.stream import BlockMessage, encode_block, encode_status
from app.devices.microphone.timing import DelayLockedLoop
from app.devices.sound_child import HelperChannel
from app.devices.sound_errors import LostDeviceError
from app.devices.sound_volume import UNKNOWN_VOLUME, VolumeState
from app.model.devices import DeviceState, parse_spec
from app.model.errors import AppError, DeviceError
from app.model.media import AudioFormat

log = logging.getLogger(__name__)

READ_TIMEOUT_S = 1.5
FIRST_READ_TIMEOUT_S = 4.0
"""A sound server may hold back the first sound of a stream for up to 2 s."""
CHECK_INTERVAL_S = 0.25
"""Also how long a sound server could feed us another device in place of a lost one."""
RETRY_INTERVAL_S = 0.5


class MicrophoneHelper:
    """Opens the driver, streams it, and opens the same device again when it was lost."""

    def __init__(self, driver: MicrophoneDriver, audio: AudioFormat, channel: HelperChannel):
        self._driver = driver
        self._audio = audio
        self._channel = channel
        self._meter = LevelMeter()
        self._volume = UNKNOWN_VOLUME

    def run(self) -> None:
        """Serve until the engine lets go of standard input."""
        failed_as = DeviceState.FAILED
        while not self._channel.ending.is_set():
            try:
                self._driver.open()
                self._stream()
            except LostDeviceError as error:
                failed_as = DeviceState.LOST
                self._announce(failed_as, error)
            except DeviceError as error:
                self._announce(failed_as, error)
            finally:
                self._driver.close()
            self._channel.ending.wait(RETRY_INTERVAL_S)

    def _stream(self) -> None:
        """Send blocks while the device is live; raises ``LostDeviceError`` when it goes."""
        clock = DelayLockedLoop(self._audio.rate, block_samples(self._audio))
        check_at_s = 0.0
        timeout_s = FIRST_READ_TIMEOUT_S
        while not self._channel.ending.is_set():
            captured = self._driver.read(timeout_s)
            timeout_s = READ_TIMEOUT_S
            if time.monotonic() >= check_at_s:
                self._volume = self._driver.check()
                self._announce(DeviceState.LIVE)
                check_at_s = time.monotonic() + CHECK_INTERVAL_S
            for command in self._channel.commands():
                if command == "reset":
                    self._meter.reset_clip()
            level = self._meter.measure(captured.samples)
            first_sample_ns = clock.stamp(captured.ended_ns)
            self._channel.write(
                encode_block(BlockMessage(first_sample_ns, captured.samples, level))
            )

    def _announce(self, state: DeviceState, error: AppError | None = None) -> None:
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


def main(arguments: list[str] | None = None) -> int:
    """Run the helper; the exit status is 0 when the engine ended it."""
    parser = argparse.ArgumentParser(prog="microphone helper")
    parser.add_argument("--spec", required=True)
    parser.add_argument("--rate", type=int, default=48_000)
    parser.add_argument("--channels", type=int, choices=(1, 2), default=1)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    audio = AudioFormat(options.rate, options.channels)
    channel = HelperChannel()
    try:
        driver = load_driver(parse_spec(options.spec), audio)
    except AppError as error:
        value = {"state": str(DeviceState.FAILED), "name": "", "error": error.to_json()}
        channel.write(encode_status(value))
        while not channel.ending.wait(CHECK_INTERVAL_S):
            channel.write(encode_status(value))
        return 0
    MicrophoneHelper(driver, audio, channel).run()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
