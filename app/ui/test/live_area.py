"""The live area of an item: what the device does just now, large enough to judge by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.model.devices import MicrophoneLevel
from app.system.i18n import told_words, tr
from app.ui.control_room.health_verdicts import (
    microphone_problem,
    network_verdict,
    speaker_verdict,
)
from app.ui.test.level_graph import LevelGraph
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.disk_gauge import DiskGauge
from app.ui.widgets.label import ElidedLabel, Label, Role
from app.ui.widgets.sound_meter import SoundMeter
from app.ui.widgets.video_preview import VideoPreview

ROOM = "room"


class _Panel(QFrame):
    """A card that fills its place."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(space(4), space(3), space(4), space(3))
        self.body.setSpacing(space(2))


class SoundPanel(_Panel):
    """The room microphone: ten seconds as a graph, and the large meter."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.graph = LevelGraph()
        self.meter = SoundMeter(name, thick=True)
        self.body.addWidget(self.graph, 1)
        self.body.addWidget(self.meter)

    def show_level(self, level: MicrophoneLevel) -> None:
        """Take a level of the room microphone."""
        self.graph.show_level(level)
        self.meter.show_level(level)


class SpeakerPanel(_Panel):
    """The speaker's name and volume, and what the room microphone hears of it."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ElidedLabel("", Role.STRONG)
        self.badge = StateBadge("unknown")
        self.volume = Label("", Role.TITLE)
        self.graph = LevelGraph()
        self.meter = SoundMeter(tr("test page", "The room microphone hears"), thick=True)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.badge)
        self.body.addLayout(top)
        self.body.addWidget(self.volume)
        self.body.addWidget(self.graph, 1)
        self.body.addWidget(self.meter)

    def show_level(self, level: MicrophoneLevel) -> None:
        """Take a level of the room microphone."""
        self.graph.show_level(level)
        self.meter.show_level(level)

    def show_speaker(self, status: Mapping[str, Any]) -> None:
        """Render the topic ``speaker``."""
        verdict = speaker_verdict(status)
        name = str(status.get("name") or status.get("spec") or "")
        self.name.setText(name or tr("test page", "Speaker"))
        self.badge.show_state(verdict.state, verdict.word)
        self.volume.setText(
            tr("test page", "Volume {value}").format(value=verdict.value)
            if verdict.value
            else tr("test page", "Volume not known")
        )


class DiskPanel(_Panel):
    """Both disks with their gauges."""

    def __init__(self) -> None:
        super().__init__()
        self.gauges = {
            "primary": DiskGauge(tr("health", "Main disk")),
            "external": DiskGauge(tr("health", "External disk")),
        }
        self.body.addStretch()
        for gauge in self.gauges.values():
            self.body.addWidget(gauge)
            self.body.addStretch()

    def show_volumes(self, volumes: Sequence[Mapping[str, Any]]) -> None:
        """Render the volumes of the topic ``recording``."""
        for volume in volumes:
            gauge = self.gauges.get(str(volume.get("role")))
            if gauge is not None:
                gauge.show_volume(volume)


class NetworkPanel(_Panel):
    """The line as the engine watches it."""

    def __init__(self) -> None:
        super().__init__()
        self.badge = StateBadge("unknown")
        self.value = Label("", Role.TITLE, wrap=True)
        self.address = Label("", Role.MUTED)
        self.body.addWidget(Label(tr("test page", "The line just now"), Role.EYEBROW))
        self.body.addStretch()
        self.body.addWidget(self.badge)
        self.body.addWidget(self.value)
        self.body.addWidget(self.address)
        self.body.addStretch()

    def show_network(self, network: Mapping[str, Any]) -> None:
        """Render the topic ``network``."""
        verdict = network_verdict(network)
        self.badge.show_state(verdict.state, verdict.word)
        self.value.setText(told_words(network.get("value")) or tr("test page", "not known"))
        address = str(network.get("address") or "")
        shown = tr("test page", "Way out: {address}").format(address=address)
        self.address.setText(shown if address else "")


class LiveArea(QStackedWidget):
    """Shows one kind at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(space(30))
        self.kind = "none"
        self._view: QWidget | None = None
        self.sound = SoundPanel(tr("test page", "Room microphone"))
        self.picture = VideoPreview(tr("test page", "Room camera"))
        self.speaker = SpeakerPanel()
        self.disks = DiskPanel()
        self.network = NetworkPanel()
        self._panels: dict[str, QWidget] = {
            "meter": self.sound,
            "picture": self.picture,
            "speaker": self.speaker,
            "disk": self.disks,
            "network": self.network,
        }
        for panel in self._panels.values():
            self.addWidget(panel)

    def show_kind(self, kind: str) -> None:
        """Show the panel of a kind; ``none`` hides the area."""
        panel = self._panels.get(kind)
        self.kind = kind if panel is not None else "none"
        self.setVisible(panel is not None)
        if panel is not None:
            self.setCurrentWidget(panel)
        self.sound.graph.clear()
        self.speaker.graph.clear()

    def show_view(self, view: QWidget) -> None:
        """Show an item's own view in place of the panels."""
        self.drop_view()
        self._view, self.kind = view, "own"
        self.addWidget(view)
        self.setCurrentWidget(view)
        self.setVisible(True)

    def drop_view(self) -> None:
        """Take the view of the item before away."""
        if self._view is not None:
            self.removeWidget(self._view)
            self._view.deleteLater()
            self._view = None

    def show_topic(self, topic: str, value: Any) -> None:
        """Render a topic that one of the panels shows."""
        status = value if isinstance(value, dict) else {}
        if topic == "camera":
            self.picture.show_camera(status)
        elif topic == "speaker":
            self.speaker.show_speaker(status)
        elif topic == "network":
            self.network.show_network(status)
        elif topic == "recording":
            self.disks.show_volumes(status.get("volumes") or [])
        elif topic == "microphones":
            rooms = [status for status in value or [] if status.get("role") == ROOM]
            problem = microphone_problem(rooms[0] if rooms else {})
            self.sound.meter.show_problem(problem)
            self.speaker.meter.show_problem(problem)

    def show_levels(self, message: Mapping[str, Any]) -> None:
        """Take the levels message."""
        for raw in message.get("microphones", []):
            if raw.get("role") == ROOM:
                level = MicrophoneLevel(**raw)
                self.sound.show_level(level)
                self.speaker.show_level(level)

    def refresh(self) -> None:
        """Let time pass for the meters."""
        self.sound.meter.refresh()
        self.speaker.meter.refresh()
