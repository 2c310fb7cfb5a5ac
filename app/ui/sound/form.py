"""The one form in which sound goes to the child: s16le, two channels, 48 kHz."""

from __future__ import annotations

from PySide6.QtMultimedia import QAudioFormat

RATE = 48_000
FRAME_BYTES = 4


def wanted_format() -> QAudioFormat:
    """That form in Qt's words."""
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setChannelCount(2)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
