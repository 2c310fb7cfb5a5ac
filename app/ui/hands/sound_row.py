"""Every layer at which sound may be off, one row for the microphone, one for the loudspeaker."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QWidget

from app.model.errors import AppError
from app.system.i18n import told_words, tr
from app.ui.bridge import Bridge
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

SIDES = ("microphone", "speaker")
LAYERS = ("hardware", "system", "program", "page")
SETTLE_MS = 150
_TOPIC = "sound_layers"


class VolumeSlider(QSlider):
    """The volume of one side. Follows the engine unless a hand is on it."""

    def __init__(self, bridge: Bridge, side: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._bridge = bridge
        self._side = side
        self.setRange(0, 100)
        self.setPageStep(10)
        self.setMinimumWidth(space(24))
        self.setAccessibleName(_sides()[side])
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._send)
        self._following = False
        self.valueChanged.connect(self._moved)

    def follow(self, percent: object) -> None:
        """Show what the engine says; None where there is no volume to set."""
        self.setEnabled(isinstance(percent, int | float))
        if not isinstance(percent, int | float) or self.isSliderDown() or self._settle.isActive():
            return
        self._following = True
        self.setValue(round(percent))
        self._following = False

    def _moved(self) -> None:
        if not self._following:
            self._settle.start()

    def _send(self) -> None:
        self._bridge.command("sound.volume", {"device": self._side, "percent": self.value()})


class SoundLayersRow(Card):
    """Shows all layers, sets volumes, and switches on by one press what is ours to switch on.

    ``told(AppError)`` where the engine refuses. ``narrow`` puts the layers below one another, for
    a column.
    """

    told = Signal(object)

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, *, narrow: bool = False
    ) -> None:
        super().__init__(tr("sound row", "Sound, layer by layer"), parent)
        self._bridge = bridge
        self.badges: dict[tuple[str, str], StateBadge] = {}
        self.sliders = {side: VolumeSlider(bridge, side) for side in SIDES}
        self.percents = {side: Label("", Role.SMALL) for side in SIDES}
        self.hint = Label("", Role.SMALL, wrap=True)
        self.unmute = SecondaryButton(tr("sound row", "Switch all sound on"))
        self.unmute.clicked.connect(self._unmute)
        if narrow:
            self._build_column()
        else:
            self._build()
        bridge.topic_changed.connect(self.topic_changed)
        self.show_state()

    def topic_changed(self, topic: str) -> None:
        """Render what the engine announced; safe to be called by a page too."""
        if topic == _TOPIC:
            self.show_state()

    def show_state(self) -> None:
        """Bring all layers up to the topic."""
        rows = {(str(r["side"]), str(r["layer"])): r for r in self._bridge.state.items(_TOPIC)}
        for place, badge in self.badges.items():
            row = rows.get(place)
            state, word = _look(row)
            badge.show_state(state, word)
            badge.setToolTip(_hint(row))
        for side in SIDES:
            percent = rows.get((side, "system"), {}).get("percent")
            self.sliders[side].follow(percent)
            self.percents[side].setText(_percent(percent))
        off = [row for row in rows.values() if row.get("muted")]
        self.hint.setText(" ".join(dict.fromkeys(_sentence(row) for row in off)))
        self.hint.setVisible(bool(off))
        self.unmute.setEnabled(any(row.get("owned") for row in off))

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        for column, (layer, words) in enumerate(_layers().items(), 1):
            grid.addWidget(Label(words, Role.FAINT), 0, column)
            for line, side in enumerate(SIDES, 1):
                if (side, layer) != ("speaker", "program"):
                    badge = self.badges[side, layer] = StateBadge("unknown")
                    grid.addWidget(badge, line, column)
        for line, side in enumerate(SIDES, 1):
            grid.addWidget(Label(_sides()[side], Role.STRONG), line, 0)
            grid.addWidget(self.sliders[side], line, len(LAYERS) + 1)
            grid.addWidget(self.percents[side], line, len(LAYERS) + 2)
        grid.addWidget(Label(tr("sound row", "Volume"), Role.FAINT), 0, len(LAYERS) + 1)
        grid.setColumnStretch(len(LAYERS) + 1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.unmute, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addLayout(foot)

    def _build_column(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(2))
        grid.setVerticalSpacing(space(1) + 2)
        grid.setColumnStretch(0, 1)
        line = 0
        for side in SIDES:
            grid.addWidget(Label(_sides()[side], Role.STRONG), line, 0)
            grid.addWidget(self.percents[side], line, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self.sliders[side], line + 1, 0, 1, 2)
            line += 2
            for layer, words in _layers().items():
                if (side, layer) != ("speaker", "program"):
                    badge = self.badges[side, layer] = StateBadge("unknown")
                    grid.addWidget(Label(words, Role.MUTED), line, 0)
                    grid.addWidget(badge, line, 1, Qt.AlignmentFlag.AlignRight)
                    line += 1
        self.body.addLayout(grid)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.unmute)

    def _unmute(self) -> None:
        self._bridge.command("sound.unmute", on_error=self._refused)

    def _refused(self, error: AppError) -> None:
        self.told.emit(error)


def _look(row: Mapping[str, Any] | None) -> tuple[str, str]:
    """State of a layer in the table of states, and its word."""
    if row is None or row.get("muted") is None:
        return "unknown", tr("sound row", "Not readable")
    if row["muted"]:
        return "caution", tr("sound row", "Off")
    return "pass", tr("sound row", "On")


def _percent(value: object) -> str:
    return f"{round(value)}%" if isinstance(value, int | float) else "–"


def _hint(row: Mapping[str, Any] | None) -> str:
    return told_words(row.get("hint")) if row is not None else ""


def _sentence(row: Mapping[str, Any]) -> str:
    """What is off, where, and what to do: ``Micro · Máy tính: …``."""
    return tr("sound row", "{side} · {layer}: {hint}").format(
        side=_sides()[str(row["side"])], layer=_layers()[str(row["layer"])], hint=_hint(row)
    )


def _sides() -> dict[str, str]:
    return {
        "microphone": tr("sound row", "Microphone"),
        "speaker": tr("sound row", "Loudspeaker"),
    }


def _layers() -> dict[str, str]:
    return {
        "hardware": tr("sound row", "On the device"),
        "system": tr("sound row", "Computer"),
        "program": tr("sound row", "This program"),
        "page": tr("sound row", "Meeting page"),
    }
