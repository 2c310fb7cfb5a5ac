"""The sound of a film on the chair's screen: taken from Qt's player, heard through a child."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput, QAudioFormat, QMediaPlayer

from app.ui.sound.form import RATE
from app.ui.sound.link import SoundLink


class FilmSound(QObject):
    """Passes on what the player decodes, in its pace, until it is silenced.

    The window never asks the system's sound service itself; see :mod:`app.ui.sound.child`.
    """

    def __init__(self, player: QMediaPlayer, link: SoundLink) -> None:
        super().__init__(player)
        self.link = link
        self.silenced = False
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(2)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._output = QAudioBufferOutput(form, self)
        self._output.audioBufferReceived.connect(self._take)
        player.setAudioBufferOutput(self._output)
        link.begin()

    def drop(self) -> None:
        """What was passed on is heard no more; what comes is."""
        self.link.begin()

    def silence(self) -> None:
        """No sound from this moment on."""
        self.silenced = True
        self.link.cut()

    def _take(self, buffer: QAudioBuffer) -> None:
        if not self.silenced and buffer.isValid():
            self.link.put(bytes(buffer.constData()))
