"""Finds the chirp of the speaker in a recording: ``python -m app.devices.microphone.echo WAV``.

Prints JSON: ``played_dbfs`` (RMS of the chirp as it was sent to the speaker), ``found``,
``delay_ms`` (from the moment ``--asked-ms`` of the recording to the chirp's arrival: speaker,
air, microphone and the buffers of both), ``heard_dbfs`` (RMS of what of the chirp came back, its
echoes within ``ROOM_S`` included), ``return_db`` (by how much that is quieter than what was played;
where nothing was found at least this much), ``noise_dbfs`` (before the chirp), ``series`` (the
answer of the room over time, in dB of what was played), and the fields of
:mod:`app.devices.microphone.howling`. The microphone is measured as it is captured: the echo
canceller of a meeting has no part in it.

The recording is divided by the chirp's spectrum (A. Farina, "Simultaneous measurement of impulse
response and distortion with a swept-sine technique", 2000). Helper process only (numpy).
"""

from __future__ import annotations

import argparse
import json
import sys
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.devices.microphone.analyse import read_wav
from app.devices.microphone.howling import howling
from app.devices.speaker.contract import SOUND
from app.devices.speaker.sounds import CHIRP_FROM_HZ, CHIRP_TO_HZ, chirp
from app.model.media import dbfs

Sound = NDArray[np.float64]

FLOOR = 1e-3
"""Share of the chirp's greatest power below which a frequency does not count."""
PEAK_OVER_REST_DB = 20.0
"""The largest of 100 000 values of pure noise is 14 dB over its RMS; an arrival is well above."""
PEAK_OVER_NEXT_DB = 10.0
"""Speech has bursts too: an arrival is so much over the loudest of all else that was heard."""
HIDDEN_DB = 6.0
"""Echoes that follow each other carry so much more than the loudest of them, and rarely more."""
BEFORE_S, ROOM_S = 0.003, 0.25
SERIES_FROM_MS, SERIES_TO_MS, SERIES_STEP_MS = -20, 480, 2


@dataclass(frozen=True, slots=True)
class Answer:
    """What a place answers to the chirp, by time of the recording; ``unit`` is an arrival of 1."""

    envelope: Sound
    energy: Sound
    unit: float
    unit_energy: float
    rate: int


def reference(rate: int) -> Sound:
    """The chirp as it is played, at ``rate``; raises ``ValueError`` for another than 48 kHz."""
    if rate != SOUND.rate:
        raise ValueError(f"{rate} Hz instead of {SOUND.rate}")
    played: Sound = np.frombuffer(chirp(), dtype="<i2").astype(np.float64) / 32768
    return played


def answer_of(sound: Sound, rate: int) -> Answer:
    """Divide a recording by the chirp."""
    played = reference(rate)
    size = 1 << (len(sound) + len(played) - 1).bit_length()
    spectrum = np.fft.rfft(played, size)
    power = np.square(np.abs(spectrum))
    hz = np.fft.rfftfreq(size, 1 / rate)
    band = (hz >= CHIRP_FROM_HZ) & (hz <= CHIRP_TO_HZ)
    divisor = power + FLOOR * float(power.max())
    inverse = np.where(band, np.conj(spectrum) / divisor, 0)
    heard = _analytic(np.fft.rfft(sound, size) * inverse, size)[: len(sound)]
    own = _analytic(spectrum * inverse, size)
    squares = np.square(np.abs(own))
    around = round(BEFORE_S * rate)
    unit_energy = float(squares[:around].sum() + squares[-around:].sum())
    return Answer(
        np.abs(heard), np.square(np.abs(heard)), float(np.abs(own).max()), unit_energy, rate
    )


def measure(sound: Sound, rate: int, asked_ms: float) -> dict[str, Any]:
    """All figures of one recording in which the chirp was asked for at ``asked_ms``."""
    played = reference(rate)
    answer = answer_of(sound, rate)
    begin = max(0, round(asked_ms * rate / 1000))
    peak = begin + int(np.argmax(answer.envelope[begin:]))
    rest, next_peak = _rest(answer, peak)
    played_dbfs = dbfs(float(np.sqrt(np.mean(np.square(played)))))
    found = float(answer.envelope[peak]) > max(
        rest * 10 ** (PEAK_OVER_REST_DB / 20), next_peak * 10 ** (PEAK_OVER_NEXT_DB / 20)
    )
    gain = _gain(answer, peak, rest) if found else _least_gain(answer, peak)
    return {
        "played_dbfs": round(played_dbfs, 2),
        "found": found,
        "delay_ms": round(peak * 1000 / rate - asked_ms, 1) if found else None,
        "heard_dbfs": round(played_dbfs + dbfs(gain), 2) if found else None,
        "return_db": round(-dbfs(gain), 2),
        "noise_dbfs": round(dbfs(float(np.sqrt(np.mean(np.square(sound[: max(begin, 1)]))))), 2),
        "series": _series(answer, asked_ms),
        **howling(sound, rate),
    }


def _analytic(half: NDArray[np.complex128], size: int) -> NDArray[np.complex128]:
    whole = np.zeros(size, dtype=np.complex128)
    whole[: len(half)] = 2 * half
    whole[0] /= 2
    found: NDArray[np.complex128] = np.fft.ifft(whole)
    return found


def _window(answer: Answer, peak: int) -> slice:
    before, after = round(BEFORE_S * answer.rate), round(ROOM_S * answer.rate)
    return slice(max(0, peak - before), min(len(answer.envelope), peak + after))


def _rest(answer: Answer, peak: int) -> tuple[float, float]:
    """RMS and largest value of the envelope away from the arrival."""
    away = np.ones(len(answer.energy), dtype=bool)
    away[_window(answer, peak)] = False
    energy = answer.energy[away]
    return (float(np.sqrt(energy.mean())), float(np.sqrt(energy.max()))) if away.any() else (0, 0)


def _gain(answer: Answer, peak: int, rest: float) -> float:
    """How much of the chirp's own amplitude arrived, from the energy less that of the noise."""
    window = answer.energy[_window(answer, peak)]
    energy = max(float(window.sum()) - rest**2 * len(window), float(answer.energy[peak]))
    return float(np.sqrt(energy / answer.unit_energy))


def _least_gain(answer: Answer, peak: int) -> float:
    """The loudest chirp that could have hidden in what was heard: no arrival is above its peak."""
    return max(float(answer.envelope[peak]) / answer.unit * 10 ** (HIDDEN_DB / 20), 1e-6)


def _series(answer: Answer, asked_ms: float) -> dict[str, Any]:
    """The largest of each step, in dB of what was played, from just before it was asked for."""
    levels = []
    for from_ms in range(SERIES_FROM_MS, SERIES_TO_MS, SERIES_STEP_MS):
        first = round((asked_ms + from_ms) * answer.rate / 1000)
        last = round((asked_ms + from_ms + SERIES_STEP_MS) * answer.rate / 1000)
        part = answer.envelope[max(0, first) : max(0, last)]
        levels.append(round(dbfs(float(part.max()) / answer.unit), 1) if len(part) else None)
    return {"from_ms": SERIES_FROM_MS, "step_ms": SERIES_STEP_MS, "db": levels}


def main(arguments: list[str] | None = None) -> int:
    """Print one JSON line; exit status 1 where the file cannot be measured."""
    parser = argparse.ArgumentParser(prog="echo measurement")
    parser.add_argument("wav", type=Path)
    parser.add_argument("--asked-ms", type=float, default=0.0)
    options = parser.parse_args(arguments)
    try:
        sound, rate = read_wav(options.wav)
        figures = measure(sound, rate, options.asked_ms)
    except (OSError, EOFError, ValueError, wave.Error) as error:
        sys.stderr.write(f"{options.wav}: {error}\n")
        return 1
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
