"""Whether two microphones carry one and the same signal.

The engine calls :func:`likeness`; the arithmetic happens in a short-lived process of its own,
``python -m app.devices.microphone.compare``, which reads two equally long stretches of s16le
samples from standard input, one behind the other, and prints their correlation.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from pathlib import Path

from app.system.processes import python_command, start_child

LARGEST_SHIFT_SAMPLES = 4800
"""Two devices may deliver one signal so far apart (0.1 s at 48 kHz)."""
TIMEOUT_S = 10.0


def likeness(first: bytes, second: bytes, log_dir: Path) -> float | None:
    """Correlation (0 to 1, whatever the shift) of two stretches of one channel of s16le samples.

    Takes about half a second, on a thread; None where it could not be found out.
    """
    length = min(len(first), len(second)) // 2 * 2
    command = python_command("app.devices.microphone.compare")
    try:
        child = start_child(
            "sound-comparison", command, log_dir=log_dir, patient=True, stdin=True, stdout=True
        )
    except OSError:
        return None
    timer = threading.Timer(TIMEOUT_S, child.process.kill)
    timer.start()
    try:
        with contextlib.suppress(OSError):
            for part in (first, second):
                _write_all(child.stdin.fileno(), part[-length:] if length else b"")
            child.stdin.close()
        printed = child.stdout.read()
        status = child.process.wait()
    finally:
        timer.cancel()
        child.stdout.close()
    return float(printed) if status == 0 and printed else None


def _write_all(descriptor: int, data: bytes) -> None:
    with open(descriptor, "wb", closefd=False) as pipe:
        pipe.write(data)


def _correlation(data: bytes) -> float:
    # Only this short-lived process may load it, never the engine that imports this module.
    import numpy as np

    both = np.frombuffer(data, "<i2").astype(np.float64)
    first, second = both.reshape(2, -1)
    first, second = first - first.mean(), second - second.mean()
    power = float(np.sqrt(np.sum(np.square(first)) * np.sum(np.square(second))))
    if power == 0.0:
        return 0.0
    size = 1 << (2 * len(first) - 1).bit_length()
    product = np.fft.rfft(first, size) * np.conj(np.fft.rfft(second, size))
    by_shift = np.fft.irfft(product, size)
    shifts = np.r_[by_shift[:LARGEST_SHIFT_SAMPLES], by_shift[-LARGEST_SHIFT_SAMPLES:]]
    return float(shifts.max()) / power


def main() -> int:
    """Print the correlation."""
    sys.stdout.write(f"{_correlation(sys.stdin.buffer.read()):.6f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
