"""The sound of a film on the chair's screen: taken from Qt's player, heard through a child."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput, QMediaPlayer

from app.model.clock import NS_PER_S, now_ns
from app.ui.sound.form import wanted_format
from app.ui.sound.link import SoundLink

AGAIN_S = 2.0
"""A child that died is followed by another one no sooner."""


class FilmSound(QObject):
    """Passes on what the player decodes, in its pace, until it is silenced.

    The window never asks the system's sound service itself; see :mod:`app.ui.sound.child`.
    """

    def __init__(self, player: QMediaPlayer, link: SoundLink) -> None:
        super().__init__(player)
        self.link = link
        self.silenced = False
        self._begun_ns = now_ns()
        self._output = QAudioBufferOutput(wanted_format(), self)
        self._output.audioBufferReceived.connect(self._take)
        player.setAudioBufferOutput(self._output)
        link.begin(live=True)

    def drop(self) -> None:
        """What was passed on is heard no more; what comes is."""
        self.link.begin(live=True)

    def silence(self) -> None:
        """No sound from this moment on."""
        self.silenced = True
        self.link.cut()

    def _take(self, buffer: QAudioBuffer) -> None:
        if self.silenced or not buffer.isValid():
            return
        if self.link.ended and now_ns() - self._begun_ns > AGAIN_S * NS_PER_S:
            self._begun_ns = now_ns()
            self.link.begin(live=True)
        self.link.put(bytes(buffer.constData()))
