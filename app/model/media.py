"""Formats of picture and sound, and what was measured of them."""

from __future__ import annotations

import math
from dataclasses import dataclass

SILENCE_DBFS = -120.0


@dataclass(frozen=True, slots=True)
class VideoFormat:
    """Size in pixels and nominal rate in pictures a second; frames are planar I420."""

    width: int = 1280
    height: int = 720
    fps: int = 25

    @property
    def frame_bytes(self) -> int:
        """Bytes of one I420 frame: a full plane of Y and two quarter planes of U and V."""
        return self.width * self.height * 3 // 2


@dataclass(frozen=True, slots=True)
class AudioFormat:
    """Sample rate in Hz and channels; samples are interleaved signed 16-bit little-endian."""

    rate: int = 48_000
    channels: int = 1

    @property
    def bytes_per_sample(self) -> int:
        """Bytes of one sample of all channels."""
        return 2 * self.channels


@dataclass(frozen=True, slots=True)
class SoundLevel:
    """Level of one block of sound in dBFS (full scale = 0), and how many samples clipped."""

    rms_dbfs: float
    peak_dbfs: float
    clipped: int = 0


def dbfs(amplitude: float) -> float:
    """Convert a linear amplitude (1.0 = full scale) to dBFS, never below ``SILENCE_DBFS``."""
    return max(SILENCE_DBFS, 20.0 * math.log10(amplitude)) if amplitude > 0 else SILENCE_DBFS
