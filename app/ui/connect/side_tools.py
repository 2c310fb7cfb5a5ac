"""Beside the call: points, our picture, sound, the platform's recording, screens; one at a time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.model.conference import CameraMode, PictureQuality
from app.system.i18n import told_words, tr
from app.ui.bridge import Bridge
from app.ui.connect.flat import flat
from app.ui.connect.limits import limits_of
from app.ui.connect.point_words import points_state
from app.ui.connect.recording_card import RecordingCard
from app.ui.connect.recording_words import recording_line
from app.ui.connect.roll_call import RollCall
from app.ui.connect.screens_tools import ScreenTools
from app.ui.connect.seen_card import SeenCard
from app.ui.connect.seen_words import mode_of, quality_of, sent_words
from app.ui.connect.sound_tools import SoundTools
from app.ui.connect.tab_bar import TabBar
from app.ui.hands.camera_hand import CameraHand
from app.ui.theme.tokens import space
from app.ui.widgets.label import rule, scrolled

POINTS, PICTURE, SOUND, RECORDING, SCREENS = range(5)
_SIGNED = frozenset({"caution", "fail", "alarm"})


def names_of(bridge: Bridge) -> list[str]:
    """Who may answer for what is said here; the operator first."""
    state = bridge.state
    session = state.mapping("session")
    first = (state.mapping("setup").get("operator"), session.get("operator"))
    people = [person.get("name") for person in state.items("people")]
    return list(dict.fromkeys(str(name) for name in (*first, *people) if name))


def profile_of(bridge: Bridge) -> dict[str, Any]:
    """The profile of the platform that is taken; empty where none is."""
    taken = bridge.state.mapping("conference").get("platform")
    rows = bridge.state.items("platforms")
    return next((row for row in rows if taken and row.get("id") == taken), {})


class SideTools(QFrame):
    """Sends the wishes; ``told(AppError)`` is a refusal."""

    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.bridge = bridge
        self.bar = TabBar(
            [
                tr("connect page", "Points"),
                tr("connect page", "Picture"),
                tr("connect page", "Sound"),
                tr("connect page", "Record"),
                tr("connect page", "Screens"),
            ]
        )
        self.roll_call = RollCall()
        self.seen = SeenCard()
        self.hand = CameraHand(bridge, narrow=True)
        self.hand.told.connect(self.told)
        self.seen.box.addWidget(rule())
        self.seen.box.addWidget(flat(self.hand))
        self.hand.hide()
        self.sound = SoundTools(bridge)
        self.recording = RecordingCard()
        self.screens = ScreenTools(bridge)
        self.views = QStackedWidget()
        self._connect()
        for widget in (self.roll_call, self.seen, self.sound, self.recording, self.screens):
            self.views.addWidget(self._padded(widget))
        self.bar.picked.connect(self.views.setCurrentIndex)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self.views, 1)

    def _padded(self, widget: QWidget) -> QWidget:
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(space(3), space(3), space(3), space(2))
        box.addWidget(widget)
        if widget is self.roll_call:
            return inner
        box.addStretch()
        return scrolled(inner)

    def _connect(self) -> None:
        self.roll_call.marked.connect(self._mark)
        self.roll_call.listed.connect(lambda rows: self._send("points.set", points=rows))
        self.seen.asked.connect(lambda args: self._send("conference.camera", **args))
        self.recording.told.connect(self._tell_recording)
        self.recording.imported.connect(self._import)
        self.recording.cancelled.connect(lambda job: self._send("job.cancel", id=job))
        self.sound.told.connect(self.told)
        self.screens.told.connect(self.told)

    def topic_changed(self, topic: str) -> None:
        """Render what the tools show of a topic."""
        state = self.bridge.state
        if topic == "points":
            self.roll_call.show_points(state.items("points"))
        if topic in {"conference", "call", "camera", "camera2", "setup"}:
            self.seen.show_state(state)
        if topic == "camera_control":
            self.hand.setVisible(bool(state.mapping(topic).get("kind")))
        if topic in {"conference", "platforms", "jobs", "people", "setup", "session", "recording"}:
            self._show_recording()
        self.sound.topic_changed(topic)
        self.screens.topic_changed(topic)
        if topic in {"people", "session", "setup"}:
            self.screens.sharing.order.show_names(names_of(self.bridge))
        if topic == "call_limits":
            self.roll_call.show_limits(limits_of(state.mapping(topic), "point_s"))
        if topic in {"points", "call_limits", "conference", "call", "sound_layers", "room_display"}:
            self.refresh_signs()

    def refresh_signs(self) -> None:
        """Which tab needs attention; a sign stands on its tab only while it is not looked at."""
        state = self.bridge.state
        conference = state.mapping("conference")
        now = datetime.now().astimezone()
        seen = sent_words(state.mapping("call"))[1]
        full = quality_of(conference) is PictureQuality.FULL
        if mode_of(conference) is not CameraMode.LIVE or not full:
            seen = "caution"
        limits = state.mapping("call_limits")
        recording = recording_line(conference.get("recording") or {}).state
        found = (
            points_state(state.items("points"), now, limits_of(limits, "point_s")),
            seen,
            self.sound.state(),
            recording,
            self.screens.state(),
        )
        for tab, sign in zip(self.bar.tabs, found, strict=True):
            tab.show_sign(sign if sign in _SIGNED else "")

    def _show_recording(self) -> None:
        state = self.bridge.state
        self.recording.show_state(
            state.mapping("conference").get("recording") or {},
            told_words(profile_of(self.bridge).get("recording_steps")),
            names_of(self.bridge),
            state.items("jobs"),
            over=state.mapping("recording").get("state", "idle") == "idle",
        )

    def _mark(self, point: object, present: bool) -> None:
        person = next(iter(names_of(self.bridge)), "")
        self._send("points.mark", id=point, present=present, person=person)

    def _tell_recording(self, state: str, person: str) -> None:
        self._send("conference.recording", state=state, person=person)

    def _import(self, file: str, person: str) -> None:
        self._send("conference.import_recording", file=file, person=person)

    def _send(self, name: str, **args: Any) -> None:
        self.bridge.command(name, args, on_error=self.told.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The small picture keeps its shape."""
        super().resizeEvent(event)
        self.seen.set_width(self.width() - space(10))
