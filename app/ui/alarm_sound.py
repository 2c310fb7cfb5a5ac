"""The alarm's sound: three short tones, repeated until a person has taken note."""

from __future__ import annotations

import logging
import wave
from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.system.paths import RESOURCES
from app.ui.sound.form import RATE
from app.ui.sound.link import SoundLink

log = logging.getLogger(__name__)

SOUND = RESOURCES / "sounds" / "alarm.wav"
REPEAT_MS = 4000
LOOK_MS = 100
ANSWER_MS = 3000
"""Where nothing of a ring was heard by then, the system beeps."""
LATE_RINGS = 2
"""After so many of them another child rings: a busy computer brings the first one up slowly."""


class AlarmSound(QObject):
    """Sounds while a severe alarm is active that was not acknowledged.

    A process of its own plays it: the sound service of the system may be what the alarm is about.
    Where that does not play, or there is no sound output, the system's own beep takes its place.
    """

    def __init__(
        self, log_dir: Path, *, sound: Path = SOUND, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.rings = 0
        self.beeps = 0
        self.link = SoundLink(log_dir)
        self._pcm = pcm_of(sound)
        self._looks = 0
        self._late_rings = 0
        self._timer = QTimer(self)
        self._timer.setInterval(REPEAT_MS)
        self._timer.timeout.connect(self.ring)
        self._waiting = QTimer(self)
        self._waiting.setInterval(LOOK_MS)
        self._waiting.timeout.connect(self._look)

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
        elif not severe and self.active:
            self.close()

    def ring(self) -> None:
        """Sound once."""
        self.rings += 1
        self.link.begin()
        self.link.put(self._pcm)
        self._looks = 0
        self._waiting.start()

    def close(self) -> None:
        """Be silent, and let the child go."""
        self._timer.stop()
        self._waiting.stop()
        self.link.close()

    def _look(self) -> None:
        """Whether anything of the last ring was heard."""
        heard = self.link.heard
        self._looks += 1
        late = self._looks * LOOK_MS >= ANSWER_MS
        if not (heard.frames or heard.over or late):
            return
        self._waiting.stop()
        self._late_rings = self._late_rings + 1 if late and not heard.frames else 0
        if heard.frames:
            return
        log.info("the alarm cannot be heard: %s", "no answer" if late else "no sound output")
        self.beeps += 1
        QApplication.beep()
        if self._late_rings >= LATE_RINGS:
            self._late_rings = 0
            self.link.cut()


def pcm_of(path: Path) -> bytes:
    """A WAVE file of 48 kHz and 16 bit as two channels; one channel goes to both.

    Raises ``ValueError`` for another form.
    """
    with wave.open(str(path)) as file:
        if (file.getframerate(), file.getsampwidth()) != (RATE, 2):
            raise ValueError(f"{path} is not a sound of 48 kHz and 16 bit")
        data, channels = file.readframes(file.getnframes()), file.getnchannels()
    samples = array("h", data)
    return data if channels == 2 else array("h", [s for s in samples for _ in (0, 1)]).tobytes()
