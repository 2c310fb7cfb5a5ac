"""A sound or film file that plays as a microphone, over and over. Helper process only (PyAV)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import av

from app.devices.microphone.contract import CapturedSound, MicrophoneDriver, block_samples
from app.devices.sound_errors import NO_SOUND_TRACK, lost_device, unreadable_file
from app.model.clock import NS_PER_S, now_ns
from app.model.media import AudioFormat

LAYOUTS = {1: "mono", 2: "stereo"}


class FileMicrophone(MicrophoneDriver):
    """Decodes as it goes, mixes to the wanted channels, keeps the pace of the monotonic clock."""

    def __init__(self, path: str, audio: AudioFormat):
        self.name = Path(path).name
        self._path = path
        self._audio = audio
        self._block_bytes = block_samples(audio) * audio.bytes_per_sample
        self._block_ns = block_samples(audio) * NS_PER_S // audio.rate
        self._sound: Iterator[bytes] = iter(())
        self._pending = bytearray()
        self._end_ns = 0

    def open(self) -> None:
        """Decode the first block, so that an unusable file is an error here."""
        self._pending.clear()
        self._sound = self._decode_for_ever()
        self._fill()
        self._end_ns = now_ns()

    def read(self, timeout_s: float) -> CapturedSound:
        """The next block of the file, at the time it is due."""
        self._fill()
        block = bytes(self._pending[: self._block_bytes])
        del self._pending[: self._block_bytes]
        self._end_ns += self._block_ns
        if (wait_ns := self._end_ns - now_ns()) > 0:
            time.sleep(wait_ns / NS_PER_S)
        return CapturedSound(block, self._end_ns)

    def close(self) -> None:
        """Close the file."""
        self._sound = iter(())

    def _fill(self) -> None:
        while len(self._pending) < self._block_bytes:
            part = next(self._sound, None)
            if part is None:
                raise lost_device(self.name)
            self._pending += part

    def _decode_for_ever(self) -> Iterator[bytes]:
        while True:
            yielded = False
            for part in self._decode_once():
                yielded = yielded or bool(part)
                yield part
            if not yielded:
                raise unreadable_file(self._path, NO_SOUND_TRACK)

    def _decode_once(self) -> Iterator[bytes]:
        try:
            with av.open(self._path) as container:
                if not container.streams.audio:
                    return
                resampler = av.AudioResampler(
                    format="s16", layout=LAYOUTS[self._audio.channels], rate=self._audio.rate
                )
                for frame in container.decode(audio=0):
                    for part in resampler.resample(frame):
                        yield self._bytes(part)
                for part in resampler.resample(None):
                    yield self._bytes(part)
        except (OSError, av.FFmpegError) as error:
            raise unreadable_file(self._path, str(error.strerror or error)) from error

    def _bytes(self, frame: av.AudioFrame) -> bytes:
        return bytes(frame.planes[0])[: frame.samples * self._audio.bytes_per_sample]


def create(detail: str, audio: AudioFormat) -> FileMicrophone:
    """Make the driver that plays the file at ``detail``."""
    return FileMicrophone(detail, audio)
