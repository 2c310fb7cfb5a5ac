"""Measures a recorded sample: ``python -m app.devices.microphone.analyse WAV`` prints JSON.

Fields (levels in dBFS, sine at full scale = -3 RMS, 0 peak): ``seconds``, ``rms_dbfs`` (whole),
``speech_dbfs`` (RMS of the windows that hold speech, null where none does), ``speech_share``,
``noise_dbfs`` (RMS of the quietest tenth), ``peak_dbfs``, ``clipped_share``, ``zero_share``,
``hum_dbfs`` (50 Hz and harmonics), ``hum`` (they stand out), ``dominant_hz``, ``dominant_dbfs``,
``channel_dbfs`` (RMS of each channel).
Runs as a process of its own: numpy stays out of the engine.
"""

from __future__ import annotations

import argparse
import json
import sys
import wave
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.media import SILENCE_DBFS, dbfs

Sound = NDArray[np.float64]

WINDOW_S = 0.1
SPEECH_GATE_DBFS = -50.0
"""No window below this counts as speech (own default; a check fails speech below -40)."""
RELATIVE_GATE_DB = 10.0
"""A window this far below the mean of the others is a pause (as ITU-R BS.1770 gates)."""
QUIET_SHARE = 0.1
CLIP_AMPLITUDE = 32767 / 32768
HUM_HZ = 50.0
HUM_HARMONICS = 3
HUM_HALF_WIDTH_HZ = 1.5
HUM_PROMINENCE_DB = 15.0
HUM_FLOOR_DBFS = -65.0


def read_wav(path: Path) -> tuple[Sound, int]:
    """Samples in -1..1, mixed to one channel, and the rate. Raises ``OSError``, ``wave.Error``."""
    with wave.open(str(path), "rb") as source:
        if source.getsampwidth() != 2:
            raise wave.Error("16-bit samples only")
        pcm = np.frombuffer(source.readframes(source.getnframes()), dtype="<i2")
        channels = pcm.reshape(-1, source.getnchannels()).astype(np.float64) / 32768
        return channels.mean(axis=1), source.getframerate()


def channel_levels(path: Path) -> list[float]:
    """RMS of each channel of a file that :func:`read_wav` can read, in dBFS."""
    with wave.open(str(path), "rb") as source:
        pcm = np.frombuffer(source.readframes(source.getnframes()), dtype="<i2")
        channels = pcm.reshape(-1, source.getnchannels()).astype(np.float64) / 32768
    squares = np.mean(np.square(channels), axis=0)
    return [round(_dbfs_of_square(float(square)), 2) for square in squares]


def analyse(sound: Sound, rate: int) -> dict[str, Any]:
    """All figures of one sample (at least one window long)."""
    squares = _window_squares(sound, rate)
    speech = _speech_windows(squares)
    spectrum, hz = _power_spectrum(sound, rate)
    hum_dbfs, hum = _mains_hum(spectrum, hz)
    dominant_hz, dominant_dbfs = _dominant(spectrum, hz)
    quiet = np.sort(squares)[: max(1, round(len(squares) * QUIET_SHARE))]
    magnitude = np.abs(sound)
    figures: dict[str, Any] = {
        "seconds": len(sound) / rate,
        "rms_dbfs": _dbfs_of_square(float(np.mean(np.square(sound)))),
        "speech_dbfs": _dbfs_of_square(float(np.mean(squares[speech]))) if speech.any() else None,
        "speech_share": float(np.mean(speech)),
        "noise_dbfs": _dbfs_of_square(float(np.mean(quiet))),
        "peak_dbfs": dbfs(float(np.max(magnitude))),
        "clipped_share": float(np.mean(magnitude >= CLIP_AMPLITUDE)),
        "zero_share": float(np.mean(sound == 0.0)),
        "hum_dbfs": hum_dbfs,
        "hum": hum,
        "dominant_hz": dominant_hz,
        "dominant_dbfs": dominant_dbfs,
    }
    return {k: round(v, 6) if isinstance(v, float) else v for k, v in figures.items()}


def _dbfs_of_square(mean_square: float) -> float:
    return dbfs(mean_square**0.5)


def _window_squares(sound: Sound, rate: int) -> Sound:
    size = round(rate * WINDOW_S)
    whole = len(sound) // size * size
    squares: Sound = np.mean(np.square(sound[:whole].reshape(-1, size)), axis=1)
    return squares


def _speech_windows(squares: Sound) -> NDArray[np.bool_]:
    loud = squares > 10 ** (SPEECH_GATE_DBFS / 10)
    if not loud.any():
        return loud
    gate = float(np.mean(squares[loud])) * 10 ** (-RELATIVE_GATE_DB / 10)
    return loud & (squares > gate)


def _power_spectrum(sound: Sound, rate: int) -> tuple[Sound, Sound]:
    """Power a bin such that the bins of a sine add up to its mean square; the bins' hertz."""
    window = np.hanning(len(sound))
    power: Sound = 2 * np.square(np.abs(np.fft.rfft(sound * window)))
    hz: Sound = np.fft.rfftfreq(len(sound), 1 / rate).astype(np.float64)
    return power / (len(sound) * np.sum(np.square(window))), hz


def _mains_hum(spectrum: Sound, hz: Sound) -> tuple[float, bool]:
    """Level of 50 Hz and its harmonics, and whether they stand out of their surroundings.

    A rectifier hums at 100 Hz and its double alone, so these two together count like 50 Hz.
    """

    def band(centre_hz: float, half_width_hz: float) -> NDArray[np.bool_]:
        return np.abs(hz - centre_hz) <= half_width_hz

    lines = [HUM_HZ * (n + 1) for n in range(HUM_HARMONICS)]
    hum = float(sum(spectrum[band(line, HUM_HALF_WIDTH_HZ)].sum() for line in lines))

    def stands_out(line: float) -> bool:
        level = float(spectrum[band(line, HUM_HALF_WIDTH_HZ)].sum())
        around = band(line, 15) & ~band(line, 3)
        if not around.any():
            return False
        expected = float(np.mean(spectrum[around])) * int(band(line, HUM_HALF_WIDTH_HZ).sum())
        clear = level > expected * 10 ** (HUM_PROMINENCE_DB / 10)
        return bool(clear and _dbfs_of_square(level) > HUM_FLOOR_DBFS)

    buzz = stands_out(2 * HUM_HZ) and stands_out(4 * HUM_HZ)
    return _dbfs_of_square(hum), stands_out(HUM_HZ) or buzz


def _dominant(spectrum: Sound, hz: Sound) -> tuple[float | None, float]:
    """The strongest line above 20 Hz, between bins, and its level; None in silence."""
    heard = np.where(hz >= 20, spectrum, 0.0)
    top = int(np.argmax(heard))
    if heard[top] <= 0 or not 0 < top < len(heard) - 1:
        return None, SILENCE_DBFS
    left, middle, right = np.log(heard[top - 1 : top + 2] + 1e-30)
    shift = 0.5 * (left - right) / (left - 2 * middle + right)
    level = float(heard[max(0, top - 2) : top + 3].sum())
    return float(hz[top] + shift * (hz[1] - hz[0])), _dbfs_of_square(level)


def main(arguments: list[str] | None = None) -> int:
    """Print one JSON line; exit status 1 where the file cannot be measured."""
    parser = argparse.ArgumentParser(prog="sound analysis")
    parser.add_argument("wav", type=Path)
    path = parser.parse_args(arguments).wav
    try:
        sound, rate = read_wav(path)
    except (OSError, EOFError, wave.Error) as error:
        sys.stderr.write(f"{path}: {error}\n")
        return 1
    if len(sound) < rate * WINDOW_S:
        sys.stderr.write(f"{path}: too short to measure\n")
        return 1
    figures = {**analyse(sound, rate), "channel_dbfs": channel_levels(path)}
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
