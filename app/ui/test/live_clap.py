"""The clap over time: how much moved in the picture, how loud it was, and where both met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.test.course import Item
from app.ui.test.live_axes import Axes, Drawing, curve, ink
from app.ui.test.prompt_line import PromptLine
from app.ui.theme.tokens import Tokens, Tone, space
from app.ui.widgets.label import Card, Label, Role
from app.ui.widgets.video_preview import VideoPreview

LOW_DBFS, HIGH_DBFS = -70.0, 0.0


class ClapTimeline(Drawing):
    """Movement in the upper half, sound in the lower one, a pair of marks for each clap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.motion: Sequence[float] = ()
        self.sound: Sequence[float] = ()
        self.pairs: Sequence[Sequence[float]] = ()
        self._step_s = 0.04

    def show_facts(self, facts: Mapping[str, Any]) -> None:
        """Take the facts of the item."""
        self.motion, self.sound = facts.get("motion") or (), facts.get("sound") or ()
        self.pairs = facts.get("pairs") or ()
        self._step_s = float(facts.get("step_ms", 40)) / 1000
        self.setAccessibleName(self.words())
        self.update()

    def words(self) -> str:
        """What the drawing says."""
        if not self.sound:
            return tr("test page", "The drawing comes with the measurement.")
        return tr("test page", "{count} claps seen and heard").format(count=len(self.pairs))

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw both curves and the marks."""
        if not self.sound or not self.motion:
            self.say(painter, tokens, self.words())
            return
        box, end_s = self.ground(), self._step_s * len(self.sound)
        half = box.height() / 2
        above = box.adjusted(0, 2, 0, -half)
        below = box.adjusted(0, half + 2, 0, 0)
        seen = Axes(above, 0.0, end_s, 0.0, max(1.0, *self.motion))
        heard = Axes(below, 0.0, end_s, LOW_DBFS, HIGH_DBFS)
        whole = Axes(box, 0.0, end_s, 0.0, 1.0)
        self.scale(painter, whole, [(float(s), f"{s} s") for s in range(int(end_s) + 1)])
        for axes, values, tone in (
            (seen, self.motion, Tone.ACCENT),
            (heard, self.sound, Tone.CAUTION),
        ):
            points = [
                axes.at(self._step_s * (index + 0.5), value) for index, value in enumerate(values)
            ]
            curve(painter, points, axes, ink(tokens, tone))
        for sound_ms, picture_ms in self.pairs:
            self._mark(painter, tokens, seen, picture_ms / 1000)
            self._mark(painter, tokens, heard, sound_ms / 1000)

    def _mark(self, painter: QPainter, tokens: Tokens, axes: Axes, at_s: float) -> None:
        painter.setPen(QPen(ink(tokens, Tone.GOOD), 2))
        x = axes.x(at_s)
        painter.drawLine(QPointF(x, axes.box.top()), QPointF(x, axes.box.bottom()))


class ClapView(Card):
    """The picture in which one claps, what to do, and the drawing of the last measurement."""

    def __init__(self, bridge: Bridge, item: Item) -> None:
        super().__init__()
        self.picture = VideoPreview(tr("test page", "Room camera"))
        self.picture.setMinimumSize(space(40), space(23))
        self.prompt = PromptLine(bridge)
        self.timeline = ClapTimeline()
        self._bridge = bridge
        seen = Label("■ " + tr("test page", "movement in the picture"), Role.SMALL)
        seen.set_tone("accent")
        heard = Label("■ " + tr("test page", "sound"), Role.SMALL)
        heard.set_tone("caution")
        legend = QHBoxLayout()
        legend.addWidget(seen)
        legend.addWidget(heard, 1)
        self.body.addWidget(self.prompt)
        self.body.addWidget(self.picture, 2)
        self.body.addWidget(self.timeline, 1)
        self.body.addLayout(legend)
        bridge.topic_changed.connect(self._topic_changed)
        self._topic_changed("camera")
        self.show_item(item)

    def show_item(self, item: Item) -> None:
        """Show the newest measurement of the item."""
        self.timeline.show_facts(item.get("facts") or {})

    def _topic_changed(self, topic: str) -> None:
        if topic == "camera":
            self.picture.show_camera(self._bridge.state.mapping("camera"))
