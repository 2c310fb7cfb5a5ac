"""The health column: every device at a glance, always visible, always in the same place."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.model.devices import MicrophoneLevel
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.control_room import health_verdicts as verdicts
from app.ui.control_room.call_health import CallHealth
from app.ui.control_room.chair_health import ChairHealth
from app.ui.control_room.health_verdicts import Verdict
from app.ui.control_room.seats import seat_name
from app.ui.theme.tokens import HEALTH_WIDTH, space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.disk_gauge import DiskGauge
from app.ui.widgets.label import ElidedLabel, Label, Role, rule
from app.ui.widgets.sound_meter import SoundMeter

TOPICS = frozenset(
    {
        *("camera", "camera2", "microphones", "speaker", "recording"),
        *("power", "clock", "network", "setup"),
        *("conference", "call", "points"),
        *("chair", "dossiers"),
    }
)


class HealthRow(QWidget):
    """One line: what it is, its figure, its verdict. ``terse``: good is the check mark alone."""

    def __init__(self, name: str, *, terse: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terse = terse
        self.name = Label(name, Role.MUTED)
        self.value = ElidedLabel("")
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.badge = StateBadge("unknown")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.name)
        line.addWidget(self.value, 1)
        line.addWidget(self.badge)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show figure and verdict."""
        self.value.setText(verdict.value)
        self.badge.set_compact(compact=self.terse and verdict.state == "pass")
        self.badge.show_state(verdict.state, verdict.word)


class HealthColumn(QFrame):
    """Renders the topics of the devices; meters follow the levels."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "health")
        self.setFixedWidth(HEALTH_WIDTH)
        self._bridge = bridge
        self.meters: dict[str, SoundMeter] = {}
        self.camera = HealthRow(tr("health", "Room camera"))
        self.second_camera = HealthRow(tr("health", "Second camera"))
        self.second_camera.hide()
        self.speaker = HealthRow(tr("health", "Speaker"))
        self.call = CallHealth()
        self.chair = ChairHealth(bridge)
        self.power = HealthRow(tr("health", "Power"), terse=True)
        self.clock = HealthRow(tr("health", "Clock"), terse=True)
        self.network = HealthRow(tr("health", "Network"), terse=True)
        self.disks = {
            "primary": DiskGauge(tr("health", "Main disk")),
            "external": DiskGauge(tr("health", "External disk")),
        }
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        bridge.levels_arrived.connect(self.show_levels)
        bridge.topic_changed.connect(self.show_topic)

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("surface", "clear")
        box = QVBoxLayout(inner)
        box.setContentsMargins(space(4), space(4), space(4), space(3))
        box.setSpacing(space(3))
        box.addWidget(Label(tr("health", "State of the equipment"), Role.EYEBROW))
        box.addWidget(self.camera)
        box.addWidget(self.second_camera)
        self._meters = QVBoxLayout()
        self._meters.setSpacing(space(2))
        box.addLayout(self._meters)
        box.addWidget(self.speaker)
        box.addWidget(self.call)
        box.addWidget(self.chair)
        box.addWidget(rule())
        for gauge in self.disks.values():
            box.addWidget(gauge)
        box.addWidget(rule())
        for row in (self.power, self.clock, self.network):
            box.addWidget(row)
        box.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_topic(self, topic: str) -> None:
        """Render one topic."""
        if topic not in TOPICS:
            return
        state = self._bridge.state
        setup = state.mapping("setup")
        if topic in {"camera", "setup"}:
            wanted, chosen = float(setup.get("fps") or 0), str(setup.get("camera") or "")
            verdict = verdicts.camera_verdict(state.mapping("camera"), wanted, chosen)
            self.camera.show_verdict(verdict)
        if topic in {"camera2", "setup"}:
            self._show_second_camera(setup)
        if topic in {"speaker", "setup"}:
            chosen = str(setup.get("speaker") or "")
            self.speaker.show_verdict(verdicts.speaker_verdict(state.mapping("speaker"), chosen))
        if topic in {"microphones", "setup"}:
            self._show_microphones(state.items("microphones"), setup)
        if topic in {"conference", "call", "points"}:
            call, points = state.mapping("call"), state.items("points")
            self.call.show_call(state.mapping("conference"), call, points)
        if topic in {"chair", "dossiers"}:
            self.chair.show_state()
        if topic == "power":
            self.power.show_verdict(verdicts.power_verdict(state.mapping("power")))
        elif topic == "clock":
            self.clock.show_verdict(verdicts.clock_verdict(state.mapping("clock")))
        elif topic == "network":
            self.network.show_verdict(verdicts.network_verdict(state.mapping("network")))
        elif topic == "recording":
            self._show_volumes(state.mapping("recording").get("volumes") or [])

    def show_levels(self, message: dict[str, Any]) -> None:
        """Pass each level to its meter."""
        for values in message.get("microphones", []):
            level = MicrophoneLevel(**values)
            meter = self.meters.get(level.role)
            if meter is not None:
                meter.show_level(level)

    def _show_second_camera(self, setup: dict[str, Any]) -> None:
        chosen = str(setup.get("camera2") or "")
        self.second_camera.setVisible(bool(chosen))
        status = self._bridge.state.mapping("camera2")
        wanted = float(setup.get("fps2") or 0)
        self.second_camera.show_verdict(verdicts.camera_verdict(status, wanted, chosen))

    def _show_microphones(self, statuses: list[dict[str, Any]], setup: dict[str, Any]) -> None:
        chosen = {"room": str(setup.get("microphone") or "")}
        for row in setup.get("more_microphones") or []:
            chosen[str(row["role"])] = str(row.get("spec") or "")
        shown = {str(status.get("role", "room")): status for status in statuses}
        for role in [role for role in self.meters if role not in shown]:
            meter = self.meters.pop(role)
            meter.hide()
            meter.deleteLater()
        for role, status in shown.items():
            name = seat_name(role, setup, str(status.get("title") or ""))
            if role not in self.meters:
                self.meters[role] = SoundMeter(name)
                self._meters.addWidget(self.meters[role])
            self.meters[role].show_name(name)
            server = str(status.get("served_by") or role)
            if server != role:
                title = str(shown.get(server, {}).get("title") or "")
                words = tr("health", "served by {name}")
                problem = words.format(name=seat_name(server, setup, title))
            else:
                problem = verdicts.microphone_problem(status, chosen.get(role, ""))
            self.meters[role].show_problem(problem)

    def _show_volumes(self, volumes: list[dict[str, Any]]) -> None:
        now = datetime.now().astimezone()
        for volume in volumes:
            gauge = self.disks.get(str(volume.get("role")))
            if gauge is not None:
                gauge.show_volume(volume, now)

    def _tick(self) -> None:
        for meter in self.meters.values():
            meter.refresh()
