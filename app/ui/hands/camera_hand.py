"""The camera in hand: arrows and zoom that move for as long as they are held, and kept views."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.model.camera_control import Motion
from app.model.errors import AppError, error_from_json
from app.system.i18n import render, tr
from app.ui.bridge import Bridge
from app.ui.hands.preset_row import PresetRow
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import FOCUS_WIDTH, RADIUS, space
from app.ui.widgets.label import Card, Label, Role

RENEW_MS = 300
"""The engine stops a movement that was not renewed for a second: the window may be dead."""
SPEED, SLOW = 0.6, 0.2
_TOPIC = "camera_control"
_SIGNS: dict[Motion, tuple[tuple[float, float], ...]] = {
    Motion(tilt=1): ((-6, 3), (0, -3), (6, 3)),
    Motion(tilt=-1): ((-6, -3), (0, 3), (6, -3)),
    Motion(pan=-1): ((3, -6), (-3, 0), (3, 6)),
    Motion(pan=1): ((-3, -6), (3, 0), (-3, 6)),
}
KEYS = {
    Qt.Key.Key_Up: Motion(tilt=1),
    Qt.Key.Key_Down: Motion(tilt=-1),
    Qt.Key.Key_Left: Motion(pan=-1),
    Qt.Key.Key_Right: Motion(pan=1),
    Qt.Key.Key_Plus: Motion(zoom=1),
    Qt.Key.Key_Equal: Motion(zoom=1),
    Qt.Key.Key_Minus: Motion(zoom=-1),
}


class HoldArrow(QWidget):
    """A painted key that acts while it is held, by mouse or by Space. ``held(bool)``."""

    held = Signal(bool)

    def __init__(self, motion: Motion, name: str) -> None:
        super().__init__()
        self.motion = motion
        self.down = False
        self.setFixedSize(space(11), space(11))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def press(self, down: bool) -> None:
        """Hold it or let it go."""
        down = down and self.isEnabled()
        if down != self.down:
            self.down = down
            self.held.emit(down)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """The left button holds."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.press(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Letting go ends it."""
        self.press(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Space holds; its repeats are the same holding."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.press(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Letting go ends it."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.press(False)
        else:
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Losing the focus, being hidden or disabled, or the mouse being taken away ends it."""
        if event.type() in {
            QEvent.Type.FocusOut,
            QEvent.Type.Hide,
            QEvent.Type.EnabledChange,
            QEvent.Type.UngrabMouse,
            QEvent.Type.WindowDeactivate,
        }:
            self.press(False)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the key and its sign."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = tokens.accent if self.down else tokens.raised
        if self.underMouse() and not self.down:
            ground = tokens.raised_hover
        ink = tokens.on_accent if self.down else tokens.text
        if not self.isEnabled():
            ground, ink = tokens.panel, tokens.text_faint
        edge = tokens.focus if self.hasFocus() else tokens.line_strong
        painter.setPen(QPen(QColor(edge), FOCUS_WIDTH if self.hasFocus() else 1))
        painter.setBrush(QColor(ground))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        pen = QPen(QColor(ink), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        self._paint_sign(painter, box.center())

    def _paint_sign(self, painter: QPainter, middle: QPointF) -> None:
        points = _SIGNS.get(self.motion)
        if points is not None:
            painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))
            return
        painter.drawLine(middle + QPointF(-6, 0), middle + QPointF(6, 0))
        if self.motion.zoom > 0:
            painter.drawLine(middle + QPointF(0, -6), middle + QPointF(0, 6))


class CameraHand(Card):
    """Moves the room's camera while a key is held. ``told(AppError)`` where the engine refuses.

    With the focus inside, the arrow keys turn, plus and minus zoom; with Shift slowly. ``narrow``
    puts the views below the keys, for a column.
    """

    told = Signal(object)

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, *, narrow: bool = False
    ) -> None:
        super().__init__(tr("camera hand", "Camera"), parent)
        self._bridge = bridge
        self._motion = Motion()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.status = Label("", Role.SMALL, wrap=True)
        self.arrows = [HoldArrow(motion, name) for motion, name in _names().items()]
        self.presets = PresetRow(bridge, narrow=narrow)
        self.presets.told.connect(self.told)
        self._renew = QTimer(self)
        self._renew.setInterval(RENEW_MS)
        self._renew.timeout.connect(self._send)
        self._build(narrow=narrow)
        bridge.topic_changed.connect(self.topic_changed)
        self.show_state()

    @property
    def motion(self) -> Motion:
        """What is asked of the camera at the moment."""
        return self._motion

    def topic_changed(self, topic: str) -> None:
        """Render what the engine announced; safe to be called by a page too."""
        if topic == _TOPIC:
            self.show_state()

    def show_state(self) -> None:
        """Bring keys, views and words up to the topic."""
        told = self._bridge.state.mapping(_TOPIC)
        can = set(told.get("can") or ()) if told.get("available") else set()
        for arrow in self.arrows:
            arrow.setEnabled(_axis(arrow.motion) in can)
        self.presets.show_presets(told.get("presets") or [], able="presets" in can)
        words, tone = _words(told)
        self.status.setText(words)
        self.status.set_tone(tone)

    def ask(self, motion: Motion) -> None:
        """Move at these speeds until told otherwise; standing still is told at once."""
        if motion == self._motion:
            return
        self._motion = motion
        self._send()
        if motion.still:
            self._renew.stop()
        else:
            self._renew.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Arrow keys, plus and minus move; their repeats are the same holding."""
        motion = KEYS.get(Qt.Key(event.key()))
        if motion is None or self.presets.name.hasFocus():
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            slow = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._hold(motion, True, SLOW if slow else SPEED)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Letting go ends it."""
        motion = KEYS.get(Qt.Key(event.key()))
        if motion is None:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._hold(motion, False)

    def event(self, event: QEvent) -> bool:
        """Leaving the card in any way stops the camera."""
        leaves = {QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.WindowDeactivate}
        if event.type() in leaves:
            self.ask(Motion())
        return super().event(event)

    def _hold(self, motion: Motion, down: bool, speed: float = SPEED) -> None:
        """One key more is held, or one less; they add up (up and left together)."""
        factor = speed if down else 0.0
        now = {name: getattr(self._motion, name) for name in ("pan", "tilt", "zoom")}
        now[_axis(motion)] = getattr(motion, _axis(motion)) * factor
        able = {_axis(arrow.motion) for arrow in self.arrows if arrow.isEnabled()}
        self.ask(Motion(**{name: value if name in able else 0.0 for name, value in now.items()}))

    def _send(self) -> None:
        motion = self._motion
        speeds = {"pan": motion.pan, "tilt": motion.tilt, "zoom": motion.zoom}
        self._bridge.command("camera.move", speeds, on_error=self._refused)

    def _refused(self, error: AppError) -> None:
        self._renew.stop()
        self._motion = Motion()
        self.told.emit(error)

    def _build(self, *, narrow: bool) -> None:
        places = {
            Motion(tilt=1): (0, 1),
            Motion(pan=-1): (1, 0),
            Motion(pan=1): (1, 2),
            Motion(tilt=-1): (2, 1),
            Motion(zoom=1): (0, 4),
            Motion(zoom=-1): (2, 4),
        }
        grid = QGridLayout()
        grid.setSpacing(space(1))
        for arrow in self.arrows:
            grid.addWidget(arrow, *places[arrow.motion])
            arrow.held.connect(lambda down, one=arrow: self._hold(one.motion, down))
        grid.addWidget(
            Label(tr("camera hand", "Zoom"), Role.SMALL), 1, 4, Qt.AlignmentFlag.AlignCenter
        )
        grid.setColumnMinimumWidth(3, space(4))
        row: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        row.setSpacing(space(3) if narrow else space(5))
        keys = QVBoxLayout()
        keys.addLayout(grid)
        keys.addStretch(1)
        row.addLayout(keys)
        row.addWidget(self.presets, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.status)


def _axis(motion: Motion) -> str:
    if motion.pan:
        return "pan"
    return "tilt" if motion.tilt else "zoom"


def _names() -> dict[Motion, str]:
    return {
        Motion(tilt=1): tr("camera hand", "Turn up"),
        Motion(pan=-1): tr("camera hand", "Turn left"),
        Motion(pan=1): tr("camera hand", "Turn right"),
        Motion(tilt=-1): tr("camera hand", "Turn down"),
        Motion(zoom=1): tr("camera hand", "Nearer"),
        Motion(zoom=-1): tr("camera hand", "Farther"),
    }


def _words(told: dict[str, Any]) -> tuple[str, str]:
    """How the camera in hand fares, in words, and the tone of them."""
    problem = told.get("problem")
    if problem:
        error = error_from_json(problem)
        return " ".join(render(text) for text in (error.what, error.action) if text), "caution"
    if not told.get("kind"):
        return tr("camera hand", "This camera is turned by hand."), ""
    if not told.get("available"):
        return tr("camera hand", "Reaching the camera…"), ""
    return tr("camera hand", "Hold a key to move; letting go stops the camera."), ""
