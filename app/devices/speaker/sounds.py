"""The sounds that the program makes itself, and the reading of files. Standard library and PyAV.

All are 48 kHz mono s16le at a level that hurts no ear in a quiet room.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable
from functools import cache

from app.devices.sound_errors import NO_SOUND_TRACK, unreadable_file
from app.devices.speaker.contract import SOUND

AMPLITUDE = 10 ** (-18 / 20)
"""-18 dBFS at the peak."""
TONE_HZ = 1000
PIPS = 3
PIP_S = 0.25
PAUSE_S = 0.2
CHIRP_FROM_HZ = 300
CHIRP_TO_HZ = 6000
CHIRP_S = 1.0
RAMP_S = 0.01


def _shaped(seconds: float, phase: Callable[[float], float]) -> list[float]:
    """A sine of the given phase with soft ends, so that it does not click."""
    count = round(seconds * SOUND.rate)
    ramp = RAMP_S * SOUND.rate
    return [
        AMPLITUDE
        * min(1.0, n / ramp, (count - 1 - n) / ramp)
        * math.sin(2 * math.pi * phase(n / SOUND.rate))
        for n in range(count)
    ]


@cache
def tone() -> bytes:
    """Three short pips of 1 kHz."""
    pip = _shaped(PIP_S, lambda t: TONE_HZ * t)
    pause = [0.0] * round(PAUSE_S * SOUND.rate)
    return _pcm((pip + pause) * PIPS)


@cache
def chirp() -> bytes:
    """One second that glides from 300 Hz to 6 kHz, evenly in octaves."""
    growth = math.log(CHIRP_TO_HZ / CHIRP_FROM_HZ) / CHIRP_S
    return _pcm(_shaped(CHIRP_S, lambda t: CHIRP_FROM_HZ * math.expm1(growth * t) / growth))


MADE = {"tone": tone, "chirp": chirp}


def read_file(path: str) -> bytes:
    """The sound of a file, brought to 48 kHz mono; raises ``DeviceError`` where it has none."""
    import av

    parts = bytearray()
    try:
        with av.open(path) as container:
            if not container.streams.audio:
                raise unreadable_file(path, NO_SOUND_TRACK)
            resampler = av.AudioResampler(format="s16", layout="mono", rate=SOUND.rate)
            for frame in container.decode(audio=0):
                for part in resampler.resample(frame):
                    parts += bytes(part.planes[0])[: part.samples * SOUND.bytes_per_sample]
            for part in resampler.resample(None):
                parts += bytes(part.planes[0])[: part.samples * SOUND.bytes_per_sample]
    except (OSError, av.FFmpegError) as error:
        raise unreadable_file(path, str(error.strerror or error)) from error
    return bytes(parts)


def _pcm(sound: list[float]) -> bytes:
    return array("h", (round(32767 * value) for value in sound)).tobytes()
