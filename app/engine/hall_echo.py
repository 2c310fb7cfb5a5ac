"""The chirp goes out of the speaker and is looked for in the microphone. Blocks."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from app.devices.measurement import child_figures
from app.devices.microphone.feed import MicrophoneFeed
from app.devices.microphone.sample import SoundSample, record_sample, write_wav
from app.devices.speaker.host import SpeakerHost
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import AudioBlock
from app.model.errors import DeviceError
from app.model.text import T
from app.system.processes import python_command

LISTEN_S = 3.0
"""The chirp lasts 1 s; speaker, air and microphone delay it by far less than another second."""
QUIET_S = 0.4
"""What is heard before the chirp tells the noise."""
TRIES = 3


def hear_chirp(
    speaker: SpeakerHost, microphone: MicrophoneFeed, wav: Path, log_dir: Path
) -> dict[str, Any]:
    """Play the chirp and measure its return; the figures are those of the echo measurement.

    Where the sound breaks off while it is listened to, the chirp is played anew, at most
    ``TRIES`` times in all. Raises :class:`DeviceError` where speaker or microphone does not work.
    """
    for _ in range(TRIES):
        heard, asked_ms = _listen(speaker, microphone)
        if asked_ms >= 0:
            break
    else:
        raise _refused()
    write_wav(heard, wav)
    command = python_command("app.devices.microphone.echo", str(wav), f"--asked-ms={asked_ms:.3f}")
    return child_figures("echo", command, log_dir=log_dir, refusal=_refused())


def _listen(speaker: SpeakerHost, microphone: MicrophoneFeed) -> tuple[SoundSample, float]:
    """The sound around one chirp, and when in it the chirp was asked for, in milliseconds.

    That is negative where the sound broke off and began anew after the chirp.
    """
    sample: Future[SoundSample] = Future()
    flowing = threading.Event()
    unsubscribe = microphone.subscribe(_Countdown(QUIET_S, flowing).take)
    listener = threading.Thread(
        target=_record, args=(microphone, sample), name="echo-listener", daemon=True
    )
    listener.start()
    try:
        flowing.wait(LISTEN_S)
        asked_ns = now_ns()
        speaker.play_tone("chirp")
        heard = sample.result()
        speaker.wait_played()
    finally:
        unsubscribe()
        listener.join()
    return heard, (asked_ns - heard.first_sample_ns) / 1e6


class _Countdown:
    """Sets an event once so many seconds of sound have come."""

    def __init__(self, seconds: float, done: threading.Event) -> None:
        self._left_ns = round(seconds * NS_PER_S)
        self._from_ns: int | None = None
        self._done = done

    def take(self, block: AudioBlock) -> None:
        """One block of the microphone."""
        if self._from_ns is None:
            self._from_ns = block.first_sample_ns
        if block.first_sample_ns - self._from_ns >= self._left_ns:
            self._done.set()


def _record(microphone: MicrophoneFeed, sample: Future[SoundSample]) -> None:
    try:
        sample.set_result(record_sample(microphone, LISTEN_S))
    except DeviceError as error:
        sample.set_exception(error)


def _refused() -> DeviceError:
    return DeviceError(
        T("sound", "The echo of the room could not be measured."),
        action=T("sound", "Measure again; if it stays, keep the log for the support staff."),
    )
