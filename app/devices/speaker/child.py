"""The helper process of one loudspeaker: ``python -m app.devices.speaker.child --spec SPEC``.

Takes ``{"id": N, "made": "tone"}`` or ``{"id": N, "file": PATH}``, a line each, on standard input;
says on standard output twice a second, and on each change, how it fares; ends when input closes.
"""

from __future__ import annotations

import argparse
import json
import logging
import time
from typing import Any

from app.devices.sound_child import DeviceKeeper, HelperChannel, repeat_failure
from app.devices.sound_volume import UNKNOWN_VOLUME
from app.devices.speaker.contract import SpeakerDriver, load_driver
from app.devices.speaker.sounds import MADE, read_file
from app.model.devices import DeviceState, parse_spec
from app.model.errors import AppError, DeviceError

CHECK_INTERVAL_S = 0.5
PLAYING_POLL_S = 0.02


class SpeakerHelper(DeviceKeeper):
    """Plays what it is asked to and tells how the device fares."""

    def __init__(self, driver: SpeakerDriver, channel: HelperChannel):
        super().__init__(driver, channel)
        self._driver = driver
        self._volume = UNKNOWN_VOLUME
        self._playing: int | None = None
        self._played = 0
        self._play_error: AppError | None = None

    def serve(self) -> None:
        """Play until the end; raises ``LostDeviceError`` when the device goes."""
        check_at_s = 0.0
        while not self._channel.ending.is_set():
            if time.monotonic() >= check_at_s:
                self._volume = self._driver.check()
                self.announce(DeviceState.LIVE)
                check_at_s = time.monotonic() + CHECK_INTERVAL_S
            for command in self._channel.commands():
                self._play(json.loads(command))
            if self._playing is not None and not self._driver.playing:
                self._played, self._playing = self._playing, None
                self.announce(DeviceState.LIVE)
            pause_s = PLAYING_POLL_S if self._playing is not None else CHECK_INTERVAL_S
            self._channel.woken.wait(min(pause_s, max(0.0, check_at_s - time.monotonic())))

    def _play(self, command: dict[str, Any]) -> None:
        self._play_error = None
        try:
            sound = MADE[command["made"]]() if "made" in command else read_file(command["file"])
            self._driver.play(sound)
            self._playing = command["id"]
        except DeviceError as error:
            self._play_error = error
            self._played, self._playing = command["id"], None
            self.announce(DeviceState.LIVE)

    def announce(self, state: DeviceState, error: AppError | None = None) -> None:
        """Send the device's state to the engine."""
        live = state is DeviceState.LIVE
        value = {
            "state": str(state),
            "name": self._driver.name,
            "muted": self._volume.muted if live else None,
            "volume_percent": self._volume.percent if live else None,
            "error": error.to_json() if error else None,
            "played": self._played,
            "play_error": self._play_error.to_json() if self._play_error else None,
        }
        self._channel.write(encode_line(value))


def encode_line(value: dict[str, Any]) -> bytes:
    """One line of JSON."""
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"


def main(arguments: list[str] | None = None) -> int:
    """Run the helper; the exit status is 0 when the engine ended it."""
    parser = argparse.ArgumentParser(prog="speaker helper")
    parser.add_argument("--spec", required=True)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    channel = HelperChannel()
    for make in MADE.values():
        make()
    try:
        driver = load_driver(parse_spec(options.spec))
    except AppError as error:
        value = {"state": str(DeviceState.FAILED), "name": "", "error": error.to_json()}
        repeat_failure(channel, encode_line(value))
        return 0
    SpeakerHelper(driver, channel).run()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
