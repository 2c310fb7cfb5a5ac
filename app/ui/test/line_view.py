"""A measurement of the line while it runs: how far it is, and its newest values as a graph."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.system.i18n import told_words, tr
from app.ui.bridge import Bridge
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

_MOST = 240
_VALUES = {"round_trip_ms": "ms", "mbps": "Mbit/s"}


class ValueGraph(QWidget):
    """The newest values from left to right, the highest of them at the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: deque[float] = deque(maxlen=_MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(space(12))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground line and curve."""
        tokens, box = tokens_of(self), QRectF(self.rect()).adjusted(1, 2, -1, -2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line_strong))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if len(self.values) < 2:
            return
        highest = max(*self.values, 1e-9)
        step = box.width() / max(len(self.values) - 1, 20)
        curve = [
            QPointF(box.left() + n * step, box.bottom() - box.height() * value / highest)
            for n, value in enumerate(self.values)
        ]
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawPolyline(QPolygonF(curve))


class LineView(QWidget):
    """Renders the topic ``test_progress`` of one item; the curve stays when it has ended."""

    def __init__(
        self, bridge: Bridge, item: Mapping[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._item_id = str(item["id"])
        self.head = Label("", Role.TITLE, wrap=True)
        self.value = Label("", Role.MUTED)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.graph = ValueGraph()
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(3), space(4), space(3))
        box.setSpacing(space(2))
        box.addWidget(self.head)
        box.addWidget(self.bar)
        box.addWidget(self.graph, 1)
        box.addWidget(self.value, 0, Qt.AlignmentFlag.AlignRight)
        bridge.topic_changed.connect(self._topic_changed)
        self._show(bridge.state.get("test_progress"))

    def _topic_changed(self, topic: str) -> None:
        if topic == "test_progress":
            self._show(self._bridge.state.get(topic))

    def _show(self, progress: Any) -> None:
        told = progress if isinstance(progress, dict) else {}
        if told.get("item") != self._item_id:
            self.bar.hide()
            self.head.setText(
                tr("line view", "What was measured, over its time")
                if self.graph.values
                else tr("line view", "The course of the measurement is drawn here.")
            )
            return
        if self.bar.isHidden():
            self.graph.values.clear()
            self.value.setText("")
        self.bar.show()
        self.bar.setValue(round(1000 * float(told["share"])))
        self.head.setText(told_words(told["words"]))
        for name, unit in _VALUES.items():
            newest = told["values"].get(name)
            if newest is not None:
                self.graph.values.append(float(newest))
                self.value.setText(f"{newest:.1f} {unit}".replace(".", ","))
        self.graph.update()
