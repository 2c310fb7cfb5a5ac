"""The clip of a clap as evidence: small pictures and the sound on one time line. Helper only."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

MILLISECONDS = Fraction(1, 1000)


def write_film(
    out: Path,
    pictures: Sequence[tuple[float, NDArray[np.uint8]]],
    sound: NDArray[np.int16],
    rate: int,
    sound_from_s: float,
) -> None:
    """Write an MP4 of I420 pictures at their times (seconds) and mono sound.

    Raises ``OSError`` or ``av.FFmpegError`` where it cannot be written.
    """
    rows, width = pictures[0][1].shape
    with av.open(str(out), "w", format="mp4") as film:
        seen = film.add_stream("libx264", rate=25, options={"preset": "veryfast", "crf": "26"})
        seen.width, seen.height, seen.pix_fmt = width, rows * 2 // 3, "yuv420p"
        seen.time_base = seen.codec_context.time_base = MILLISECONDS
        heard = film.add_stream("aac", rate=rate, layout="mono")
        for at_s, planes in pictures:
            frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
            frame.pts, frame.time_base = round(at_s * 1000), MILLISECONDS
            film.mux(seen.encode(frame))
        film.mux(seen.encode(None))
        block = av.AudioFrame.from_ndarray(sound.reshape(1, -1), format="s16", layout="mono")
        block.sample_rate, block.time_base = rate, Fraction(1, rate)
        block.pts = round(sound_from_s * rate)
        film.mux(heard.encode(block))
        film.mux(heard.encode(None))
