"""How loud each sound track is heard, and how loud it was recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QSlider, QWidget

from app.system.i18n import tr
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import Tone, space
from app.ui.widgets.label import ElidedLabel, Role
from app.ui.widgets.sound_meter import FLOOR_DBFS, share_of

MOST_PER_CENT = 150
_FADE_MS = 600


class LevelBar(QWidget):
    """The level of a track as it was recorded; falls away where nothing is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level_dbfs = FLOOR_DBFS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(_FADE_MS)
        self._fade.timeout.connect(lambda: self._set(FLOOR_DBFS))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """A thin bar."""
        return QSize(space(30), space(2))

    def show_level(self, level_dbfs: float) -> None:
        """Show a level in dBFS."""
        self._set(level_dbfs)
        self._fade.start()

    def _set(self, level_dbfs: float) -> None:
        self.level_dbfs = level_dbfs
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw track and level."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.track))
        filled = QRectF(0, 0, self.width() * share_of(self.level_dbfs), self.height())
        painter.fillRect(filled, QColor(tokens.ink[Tone.GOOD]))


class Mixer(QWidget):
    """One row a track: heard or not, how loud, its level. ``changed(dict)``: gains by key."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, tuple[QCheckBox, QSlider, LevelBar]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(3))
        self._grid.setVerticalSpacing(space(1))
        self._grid.setColumnStretch(3, 1)

    def show_tracks(self, tracks: Sequence[tuple[str, str, float]]) -> None:
        """Show (key, name, gain) of each track."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for number, (key, name, gain) in enumerate(tracks):
            heard = QCheckBox(tr("player", "Heard"))
            heard.setChecked(gain > 0)
            loud = QSlider(Qt.Orientation.Horizontal)
            loud.setRange(0, MOST_PER_CENT)
            loud.setValue(round(100 * gain) or 100)
            loud.setFixedWidth(space(36))
            bar = LevelBar()
            for widget in (heard, loud):
                widget.setAccessibleDescription(name)
            heard.toggled.connect(lambda _on: self.changed.emit(self.gains()))
            loud.sliderReleased.connect(lambda: self.changed.emit(self.gains()))
            loud.valueChanged.connect(self._moved)
            for column, widget in enumerate((heard, ElidedLabel(name, Role.SMALL), loud, bar)):
                self._grid.addWidget(widget, number, column)
            self._grid.setColumnMinimumWidth(1, space(72))
            self.rows[key] = (heard, loud, bar)

    def gains(self) -> dict[str, float]:
        """How loud each track is to be heard: 1 as recorded."""
        return {
            key: loud.value() / 100 if heard.isChecked() else 0.0
            for key, (heard, loud, _bar) in self.rows.items()
        }

    def show_levels(self, levels: Mapping[str, Any]) -> None:
        """Show the levels that were told."""
        for key, level in levels.items():
            if key in self.rows:
                self.rows[key][2].show_level(float(level))

    def _moved(self) -> None:
        slider = self.sender()
        if isinstance(slider, QSlider) and not slider.isSliderDown():
            self.changed.emit(self.gains())
