"""Camera, microphone and speaker of the room: what is chosen, with live picture and meter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.devices import MicrophoneLevel
from app.system.i18n import told_words, tr
from app.ui.control_room import health_verdicts as verdicts
from app.ui.session import options
from app.ui.session.choice import Browse, Choice, Typed
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role
from app.ui.widgets.sound_meter import SoundMeter
from app.ui.widgets.video_preview import VideoPreview

Topics = Mapping[str, Any]

METER_MS = 500
PICTURE_SHAPE = 16 / 9
ROOM = "room"


class WidePreview(VideoPreview):
    """A preview that never grows higher than its picture."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self.setMaximumHeight(max(space(34), round(event.size().width() / PICTURE_SHAPE)))


class RoomSources(QObject):
    """``view`` shows picture and sound, ``panel`` the choices.

    ``asked(dict)``: a person chose, under the engine's names; ``sound_asked()``: play a tone.
    """

    asked = Signal(object)
    sound_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = Card()
        self.panel = QWidget()
        self.preview = WidePreview(tr("preparation", "Room"))
        self.hint = Label(
            tr("preparation", "Speak: the bar should reach the green mark."), Role.SMALL, wrap=True
        )
        self.meter = SoundMeter(tr("preparation", "Room microphone"))
        self.camera = Choice(
            tr("preparation", "Camera"),
            [
                Typed(tr("choice", "Network camera…"), tr("choice", "rtsp:// address of it")),
                _file(tr("choice", "Film file…")),
            ],
        )
        self.picture = Choice(tr("preparation", "Picture"))
        self.picture.badge.hide()
        self.microphone = Choice(
            tr("preparation", "Microphone"), [_file(tr("choice", "Sound file…"))]
        )
        self.speaker = Choice(tr("preparation", "Speaker"))
        self.tone = SecondaryButton(tr("preparation", "Test tone"))
        self.tone.clicked.connect(self.sound_asked)
        self._timer = QTimer(self)
        self._timer.setInterval(METER_MS)
        self._timer.timeout.connect(self.meter.refresh)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for name, choice in self.choices().items():
            choice.chosen.connect(lambda value, key=name: self.asked.emit({key: value}))
        self.picture.chosen.connect(lambda value: self.asked.emit(options.picture_parts(value)))

    def _lay_out(self) -> None:
        self.view.body.setContentsMargins(space(3), space(3), space(3), space(3))
        self.view.body.setSpacing(space(3))
        self.preview.setMinimumHeight(space(14))
        self.view.body.addWidget(self.preview, 1)
        self.view.body.addWidget(self.meter)
        self.view.body.addWidget(self.hint)
        self.view.body.addStretch()
        speaker = QHBoxLayout()
        speaker.setSpacing(space(2))
        speaker.addWidget(self.speaker, 1)
        speaker.addWidget(self.tone)
        chosen = QVBoxLayout(self.panel)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(space(1) + 2)
        for widget in (self.camera, self.picture, self.microphone):
            chosen.addWidget(widget)
        chosen.addLayout(speaker)

    def choices(self) -> dict[str, Choice]:
        """The choices of one value each, by the engine's names."""
        return {
            "camera": self.camera,
            "microphone": self.microphone,
            "speaker": self.speaker,
        }

    def watch(self, *, on: bool) -> None:
        """Keep the meter honest while the page is shown."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def show_topics(self, topics: Topics) -> None:
        """Render devices, the choice, and how the chosen ones fare."""
        setup = topics.get("setup") or {}
        for name, choice in self.choices().items():
            found = options.offered(topics, f"{name}s")
            choice.show_options(str(setup.get(name) or ""), found)
        pictures = options.picture_options(topics.get("encoders") or {})
        self.picture.show_options(options.picture_value(setup), pictures)
        self._show_camera(topics.get("camera") or {}, float(setup.get("fps") or 0))
        self._show_microphone((topics.get("microphones") or [{}])[0])
        speaker = topics.get("speaker") or {}
        show_device(self.speaker, speaker, verdicts.speaker_verdict(speaker))
        self.tone.setEnabled(speaker.get("state") == "live")

    def show_levels(self, message: Mapping[str, Any]) -> None:
        """Pass the room's level to the meter."""
        for values in message.get("microphones", []):
            if values.get("role") == ROOM:
                self.meter.show_level(MicrophoneLevel(**values))

    def _show_camera(self, status: Mapping[str, Any], fps: float) -> None:
        show_device(self.camera, status, verdicts.camera_verdict(status, fps))
        self.preview.show_camera(status)

    def _show_microphone(self, status: Mapping[str, Any]) -> None:
        problem = verdicts.microphone_problem(status)
        self.meter.show_problem(problem)
        plain = verdicts.device_verdict(status)
        muted = verdicts.Verdict("caution", problem) if problem else verdicts.Verdict("pass")
        show_device(self.microphone, status, plain or muted)


def _file(words: str) -> Typed:
    return Typed(words, tr("choice", "path of the file"), "file:", Browse.FILE)


def show_device(choice: Choice, status: Mapping[str, Any], verdict: verdicts.Verdict) -> None:
    """How a chosen device fares, and why it does not."""
    problem = status.get("problem")
    words = told_words(problem)
    choice.show_state(verdict.state, verdict.word, words)
