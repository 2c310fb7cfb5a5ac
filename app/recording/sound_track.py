"""Puts captured sound on the timeline and fills what is missing with silence."""

from __future__ import annotations

from array import array

from app.model.clock import NS_PER_S
from app.model.devices import AudioBlock
from app.model.media import AudioFormat
from app.recording.media_queue import Sound

SILENCE_PIECE_S = 0.02
GAP_TOLERANCE_S = 0.010
OVERLAP_TOLERANCE_S = 0.020


def both_sides(samples: bytes) -> bytes:
    """One channel of s16le samples on the left and on the right."""
    mono = array("h", samples)
    both = array("h", bytes(2 * len(samples)))
    both[0::2] = both[1::2] = mono
    return both.tobytes()


class SoundTrack:
    """One sound track of a source, from sample ``first`` of the timeline on.

    ``index`` counts the source's tracks from 0.
    """

    def __init__(
        self, audio: AudioFormat, origin_ns: int, *, index: int = 0, first: int = 0
    ) -> None:
        self._audio = audio
        self._origin_ns = origin_ns
        self._index = index
        self._newest_start = -1
        self.cursor = first
        self.silent_samples = 0
        self.foreign_blocks = 0

    def sample_at(self, at_ns: int) -> int:
        """Samples between the origin and a monotonic instant."""
        return round((at_ns - self._origin_ns) * self._audio.rate / NS_PER_S)

    def ns_of(self, sample: int) -> int:
        """Monotonic instant of a sample."""
        return self._origin_ns + sample * NS_PER_S // self._audio.rate

    def place(self, block: AudioBlock) -> list[Sound]:
        """The block where it belongs, silence before it where nothing came.

        Every piece begins after the one before: the encoder's stream refuses anything else.
        """
        data = self._samples(block)
        if data is None:
            self.foreign_blocks += 1
            return []
        width = self._audio.bytes_per_sample
        start = self.sample_at(block.first_sample_ns)
        placed: list[Sound] = []
        ahead = start - self.cursor
        if ahead > GAP_TOLERANCE_S * self._audio.rate:
            placed = self.fill(start)
        elif ahead < -OVERLAP_TOLERANCE_S * self._audio.rate or start <= self._newest_start:
            data, start = data[-ahead * width :], self.cursor
        if not data:
            return []
        self.cursor = start + len(data) // width
        self._newest_start = start
        return [*placed, Sound(start, data, self._index)]

    def _samples(self, block: AudioBlock) -> bytes | None:
        """Samples as this track holds them, one channel on left and right; None: impossible."""
        if block.rate != self._audio.rate:
            return None
        if (block.channels, self._audio.channels) == (1, 2):
            return both_sides(block.samples)
        return block.samples if block.channels == self._audio.channels else None

    def fill(self, until: int) -> list[Sound]:
        """Silence from where the sound ends to sample ``until``."""
        piece = int(SILENCE_PIECE_S * self._audio.rate)
        filled = []
        while self.cursor < until:
            count = min(piece, until - self.cursor)
            silence = bytes(count * self._audio.bytes_per_sample)
            filled.append(Sound(self.cursor, silence, self._index))
            self._newest_start = self.cursor
            self.cursor += count
            self.silent_samples += count
        return filled
