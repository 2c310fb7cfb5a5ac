"""Where the sound goes, and the clock that it gives: what is heard now leads the pictures."""

from __future__ import annotations

import logging
from collections import deque
from typing import Protocol

from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from app.model.clock import NS_PER_S, now_ns

log = logging.getLogger(__name__)

RATE = 48_000
FRAME_BYTES = 4
BUFFER_S = 0.2
LEAST_S = 0.12
"""So much is there before playing begins, so that it does not begin with a hole."""


class Outlet(Protocol):
    """Something that takes sound at its own pace."""

    def feed(self, waiting: deque[bytes]) -> None:
        """Take what it has room for."""

    def heard_frames(self) -> int:
        """Frames that were heard since it was made."""

    def close(self) -> None:
        """Be silent at once."""


class DeviceOutlet:
    """The system's own output. Raises ``OSError`` where there is none or it refuses."""

    def __init__(self) -> None:
        device = QMediaDevices.defaultAudioOutput()
        wanted = QAudioFormat()
        wanted.setSampleRate(RATE)
        wanted.setChannelCount(2)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device.isNull() or not device.isFormatSupported(wanted):
            raise OSError("no sound output")
        self._sink = QAudioSink(device, wanted)
        self._sink.setBufferSize(round(BUFFER_S * RATE) * FRAME_BYTES)
        self._device: QIODevice | None = self._sink.start()
        if self._device is None or self._sink.error() != QtAudio.Error.NoError:
            raise OSError(f"the sound output refused: {self._sink.error()}")
        self._written = 0

    def feed(self, waiting: deque[bytes]) -> None:
        """Fill the buffer of the device."""
        while waiting and self._device is not None:
            room = self._sink.bytesFree() // FRAME_BYTES * FRAME_BYTES
            taken = int(self._device.write(waiting[0][:room])) if room else 0
            if taken <= 0:
                return
            self._written += taken
            rest = waiting.popleft()[taken:]
            if rest:
                waiting.appendleft(rest)

    def heard_frames(self) -> int:
        """What was written and is no longer in the buffer."""
        kept = self._sink.bufferSize() - self._sink.bytesFree()
        return max(0, self._written - kept) // FRAME_BYTES

    def close(self) -> None:
        """Drop what is in the buffer."""
        self._device = None
        self._sink.reset()


class SilentOutlet:
    """Keeps the pace where nothing is to be heard, or there is no output."""

    def __init__(self) -> None:
        self._since_ns = now_ns()
        self._taken = 0
        self._heard = 0

    def feed(self, waiting: deque[bytes]) -> None:
        """Take all: it costs nothing."""
        self._taken += sum(len(one) for one in waiting) // FRAME_BYTES
        waiting.clear()
        now = now_ns()
        gone = round((now - self._since_ns) * RATE / NS_PER_S)
        self._since_ns = now
        self._heard = min(self._taken, self._heard + gone)

    def heard_frames(self) -> int:
        """As many as time has passed, never more than there were."""
        return self._heard

    def close(self) -> None:
        """Nothing to stop."""


class SoundOut:
    """Takes pieces of sound in order and says which moment of the timeline is being heard."""

    def __init__(self) -> None:
        self.silent = False
        """Keep the pace and be heard by nobody."""
        self._outlet: Outlet | None = None
        self._waiting: deque[bytes] = deque()
        self._marks: deque[tuple[int, float, float]] = deque()
        self._frames = 0

    def begin(self) -> None:
        """Forget everything; the clock stands until enough has come."""
        if self._outlet is not None:
            self._outlet.close()
        self._outlet = None
        self._waiting.clear()
        self._marks.clear()
        self._frames = 0

    def put(self, data: bytes, at_s: float, rate: float) -> None:
        """Take a piece that belongs to ``at_s`` of the timeline."""
        self._marks.append((self._frames, at_s, rate))
        self._frames += len(data) // FRAME_BYTES
        if data:
            self._waiting.append(data)

    def advance(self, *, all_there: bool = False) -> float | None:
        """Feed what plays it; the moment that is heard, None before it has begun.

        ``all_there``: nothing more comes, so that a short rest is played too.
        """
        if self._outlet is None:
            if self._frames < LEAST_S * RATE and not (all_there and self._frames):
                return None
            self._outlet = self._made()
        self._outlet.feed(self._waiting)
        heard = self._outlet.heard_frames()
        while len(self._marks) > 1 and self._marks[1][0] <= heard:
            self._marks.popleft()
        if not self._marks:
            return None
        frame, at_s, rate = self._marks[0]
        return at_s + (heard - frame) * rate / RATE

    @property
    def played_out(self) -> bool:
        """True when all that came was heard."""
        return self._outlet is not None and self._outlet.heard_frames() >= self._frames

    def _made(self) -> Outlet:
        if self.silent:
            return SilentOutlet()
        try:
            return DeviceOutlet()
        except OSError as error:
            log.info("played without sound: %s", error)
            return SilentOutlet()
