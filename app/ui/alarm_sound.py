"""The alarm's sound: three short tones, repeated until a person has taken note."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
from PySide6.QtWidgets import QApplication

from app.system.paths import RESOURCES

log = logging.getLogger(__name__)

SOUND = RESOURCES / "sounds" / "alarm.wav"
REPEAT_MS = 4000


class AlarmSound(QObject):
    """Sounds while a severe alarm is active that was not acknowledged.

    On a machine without a sound output the system's own beep takes its place.
    """

    def __init__(self, sound: Path = SOUND, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rings = 0
        self._sound = sound
        self._effect: QSoundEffect | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(REPEAT_MS)
        self._timer.timeout.connect(self.ring)

    @property
    def active(self) -> bool:
        """True while it repeats."""
        return self._timer.isActive()

    def follow(self, alarms: Sequence[Mapping[str, Any]]) -> None:
        """Begin or end with the topic ``alarms``."""
        severe = any(
            alarm.get("severity") == "alarm"
            and alarm.get("active", True)
            and not alarm.get("acknowledged")
            for alarm in alarms
        )
        if severe and not self.active:
            self.ring()
            self._timer.start()
        elif not severe:
            self._timer.stop()

    def ring(self) -> None:
        """Sound once."""
        self.rings += 1
        if not QMediaDevices.audioOutputs():
            log.info("alarm sound: no sound output")
            QApplication.beep()
            return
        if self._effect is None:
            self._effect = QSoundEffect(self)
            self._effect.setSource(QUrl.fromLocalFile(str(self._sound)))
        self._effect.play()
