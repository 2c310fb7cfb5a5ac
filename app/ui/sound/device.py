"""The system's own sound output, fed as it has room. Lives in the child alone."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioSink, QMediaDevices, QtAudio

from app.ui.sound.form import FRAME_BYTES, RATE, wanted_format

BUFFER_S = 0.2


class DeviceOutlet:
    """The output that the system has chosen. Raises ``OSError`` where there is none or it refuses.

    Where the system's sound service hangs, it may never come back; where that dies, it may end the
    process (libpulse aborts).
    """

    def __init__(self, buffer_s: float = BUFFER_S) -> None:
        device = QMediaDevices.defaultAudioOutput()
        wanted = wanted_format()
        if device.isNull() or not device.isFormatSupported(wanted):
            raise OSError("no sound output")
        self._sink = QAudioSink(device, wanted)
        self._sink.setBufferSize(round(buffer_s * RATE) * FRAME_BYTES)
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
