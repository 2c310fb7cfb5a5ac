"""A few seconds of a microphone's sound, kept for a check, and what it shows. No numpy here."""

from __future__ import annotations

import threading
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.devices.measurement import child_figures
from app.devices.microphone.feed import MicrophoneFeed
from app.model.devices import AudioBlock
from app.model.errors import DeviceError
from app.model.text import T
from app.system.processes import python_command

GRACE_S = 3.0


@dataclass(frozen=True, slots=True)
class SoundSample:
    """Interleaved s16le samples without a gap, and the monotonic time of the first of them."""

    pcm: bytes
    rate: int
    channels: int
    first_sample_ns: int

    @property
    def seconds(self) -> float:
        """Length of the sample."""
        return len(self.pcm) / (2 * self.channels * self.rate)


class _Collector:
    """Takes blocks from the feed's thread until there are enough; begins anew after a gap."""

    def __init__(self, wanted_bytes: int):
        self._wanted_bytes = wanted_bytes
        self._blocks: list[AudioBlock] = []
        self.full = threading.Event()

    def take(self, block: AudioBlock) -> None:
        if self.full.is_set():
            return
        if self._blocks and _is_gap(self._blocks[-1], block):
            self._blocks.clear()
        self._blocks.append(block)
        if sum(len(b.samples) for b in self._blocks) >= self._wanted_bytes:
            self.full.set()

    def sample(self) -> SoundSample:
        first = self._blocks[0]
        pcm = b"".join(block.samples for block in self._blocks)[: self._wanted_bytes]
        return SoundSample(pcm, first.rate, first.channels, first.first_sample_ns)


def _is_gap(before: AudioBlock, after: AudioBlock) -> bool:
    length_s = len(before.samples) / (2 * before.channels * before.rate)
    distance_s = (after.first_sample_ns - before.first_sample_ns) / 1e9
    return abs(distance_s - length_s) > length_s


def record_sample(feed: MicrophoneFeed, seconds: float) -> SoundSample:
    """Collect ``seconds`` of sound from a started feed; blocks that long, never much longer.

    Raises :class:`DeviceError` where the microphone is not live or stops delivering.
    """
    feed.wait_ready()
    audio = feed.audio
    collector = _Collector(round(seconds * audio.rate) * audio.bytes_per_sample)
    unsubscribe = feed.subscribe(collector.take)
    try:
        if not collector.full.wait(seconds + GRACE_S):
            raise feed.error or DeviceError(
                T("sound", "The microphone did not deliver {seconds} s of sound without a break.")(
                    seconds=seconds
                ),
                action=T("sound", "Check its cable and power, then measure again."),
            )
    finally:
        unsubscribe()
    return collector.sample()


def write_wav(sample: SoundSample, path: Path) -> None:
    """Write a sample as a WAV file; raises ``OSError`` where the place cannot be written."""
    with wave.open(str(path), "wb") as output:
        output.setnchannels(sample.channels)
        output.setsampwidth(2)
        output.setframerate(sample.rate)
        output.writeframes(sample.pcm)


def analyse_wav(path: Path, log_dir: Path) -> dict[str, Any]:
    """Measure a WAV file in a process of its own; see :mod:`app.devices.microphone.analyse`.

    Blocks for about half a second. Raises :class:`DeviceError` where it cannot be measured.
    """
    return child_figures(
        "sound-analysis",
        python_command("app.devices.microphone.analyse", str(path)),
        log_dir=log_dir,
        refusal=DeviceError(
            T("sound", "Sound file “{path}” cannot be measured.")(path=str(path)),
            action=T("sound", "Measure again; if it stays, keep the log for the support staff."),
        ),
    )
