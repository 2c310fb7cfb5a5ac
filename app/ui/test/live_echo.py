"""The echo of the room: what the microphone heard of the speaker's glide, over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.devices import MicrophoneLevel
from app.system import figures
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.test.course import Item
from app.ui.test.live_axes import Axes, Drawing, curve, ink
from app.ui.test.prompt_line import PromptLine
from app.ui.theme.tokens import Tokens, Tone, space
from app.ui.widgets.label import Card, Label, Role
from app.ui.widgets.sound_meter import SoundMeter

LOW_DB, HIGH_DB = -70.0, 6.0
SCALE_MS = (0, 100, 200, 300, 400)
ROOM = "room"
_WITH_METER_PX = space(60)


class EchoGraph(Drawing):
    """Level over milliseconds in dB of what was played, with the line that must not be reached."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.levels: Sequence[float | None] = ()
        self.delay_ms: float | None = None
        self.limit_db: float | None = None
        self._from_ms, self._step_ms = 0.0, 2.0

    def show_facts(self, facts: Mapping[str, Any]) -> None:
        """Take the facts of the item; without a measurement the ground stays empty."""
        series = facts.get("series") or {}
        self.levels = series.get("db") or ()
        self._from_ms = float(series.get("from_ms", 0))
        self._step_ms = float(series.get("step_ms", 2))
        self.delay_ms = facts.get("delay_ms")
        least_db = facts.get("least_db")
        self.limit_db = None if least_db is None else -float(least_db)
        self.setAccessibleName(self.words())
        self.update()

    def words(self) -> str:
        """What the drawing says."""
        if not self.levels:
            return tr("test page", "The drawing comes with the measurement.")
        if self.delay_ms is None:
            return tr("test page", "The microphone did not hear the glide.")
        return tr("test page", "The microphone heard it after {delay} ms.").format(
            delay=round(self.delay_ms)
        )

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw what was played, what came back, and the limit."""
        if not self.levels:
            self.say(painter, tokens, self.words())
            return
        end_ms = self._from_ms + self._step_ms * len(self.levels)
        axes = Axes(self.ground(), self._from_ms, end_ms, LOW_DB, HIGH_DB)
        marks = [(float(ms), f"{ms} ms") for ms in SCALE_MS if ms < end_ms]
        self.scale(painter, axes, marks)
        points = [
            axes.at(self._from_ms + self._step_ms * (index + 0.5), level)
            for index, level in enumerate(self.levels)
            if level is not None
        ]
        curve(painter, points, axes, ink(tokens, Tone.CAUTION))
        played = axes.x(0.0)
        painter.setPen(QPen(ink(tokens, Tone.ACCENT), 3))
        painter.drawLine(QPointF(played, axes.at(0, 0).y()), QPointF(played, axes.box.bottom()))
        if self.limit_db is not None:
            self._paint_limit(painter, tokens, axes, self.limit_db)

    def _paint_limit(self, painter: QPainter, tokens: Tokens, axes: Axes, limit_db: float) -> None:
        y = axes.at(0.0, limit_db).y()
        painter.setPen(QPen(ink(tokens, Tone.FAIL), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(axes.box.left(), y), QPointF(axes.box.right(), y))
        words = tr("test page", "must stay below: {level} dB").format(
            level=figures.decimal(limit_db, 0)
        )
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QPointF(axes.box.right() - width - space(2), y - space(1)), words)


class EchoView(Card):
    """The graph with its legend, and what the room's microphone hears just now."""

    def __init__(self, bridge: Bridge, item: Item) -> None:
        super().__init__()
        self.prompt = PromptLine(bridge)
        self.graph = EchoGraph()
        self.meter = SoundMeter(tr("test page", "The room microphone hears"), thick=True)
        self._played = Label("■ " + tr("test page", "played by the speaker"), Role.SMALL)
        self._played.set_tone("accent")
        self._heard = Label("", Role.SMALL, wrap=True)
        self._heard.set_tone("caution")
        legend = QHBoxLayout()
        legend.setSpacing(space(3))
        legend.addWidget(self._played)
        legend.addWidget(self._heard, 1)
        self.body.addWidget(self.prompt)
        self.body.addWidget(self.graph, 1)
        self.body.addLayout(legend)
        self.body.addWidget(self.meter)
        bridge.levels_arrived.connect(self._take_levels)
        self.show_item(item)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """In a low place the drawing needs the room more than the level just now."""
        super().resizeEvent(event)
        self.meter.setVisible(event.size().height() >= _WITH_METER_PX)

    def show_item(self, item: Item) -> None:
        """Show the newest measurement of the item."""
        facts = item.get("facts") or {}
        self.graph.show_facts(facts)
        delay_ms = facts.get("delay_ms")
        heard = tr("test page", "heard by the microphone after {delay} ms")
        shown = tr("test page", "heard by the microphone")
        if delay_ms is not None:
            shown = heard.format(delay=round(float(delay_ms)))
        self._heard.setText("■ " + shown)

    def _take_levels(self, message: Mapping[str, Any]) -> None:
        for raw in message.get("microphones", []):
            if raw.get("role") == ROOM:
                self.meter.show_level(MicrophoneLevel(**raw))
