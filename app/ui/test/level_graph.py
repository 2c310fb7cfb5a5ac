"""The last seconds of a microphone as bars, with the band where speech belongs."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.clock import NS_PER_S, now_ns
from app.model.devices import MicrophoneLevel
from app.system import figures
from app.system.i18n import tr
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_SMALL, Tokens, Tone, space
from app.ui.widgets.sound_meter import (
    SPEECH_HIGH_DBFS,
    SPEECH_LOW_DBFS,
    Zone,
    share_of,
    zone_of,
)

SHOWN_S = 10.0
BARS = 100
_SCALE_WIDTH = space(12)
_TONES = {
    Zone.SILENT: Tone.QUIET,
    Zone.QUIET: Tone.QUIET,
    Zone.SPEECH: Tone.GOOD,
    Zone.LOUD: Tone.CAUTION,
}


class LevelGraph(QWidget):
    """Shows ten seconds of levels, the newest at the right; call :meth:`show_level` for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(space(14))
        self._levels: deque[tuple[int, float, float]] = deque(maxlen=600)

    def show_level(self, level: MicrophoneLevel, at_ns: int | None = None) -> None:
        """Take a new level; ``at_ns`` on the monotonic clock defaults to now."""
        at = now_ns() if at_ns is None else at_ns
        self._levels.append((at, level.rms_dbfs, level.peak_dbfs))
        self.update()

    def clear(self) -> None:
        """Forget what was shown, for another item."""
        self._levels.clear()
        self.update()

    def bars(self, at_ns: int) -> list[tuple[float, float] | None]:
        """RMS and peak in dBFS of each bar, oldest first; None where nothing was heard of."""
        found: list[tuple[float, float] | None] = [None] * BARS
        slot_ns = SHOWN_S * NS_PER_S / BARS
        for moment, rms, peak in self._levels:
            index = BARS - 1 - int((at_ns - moment) / slot_ns)
            if 0 <= index < BARS:
                before = found[index]
                found[index] = (rms, peak) if before is None or rms > before[0] else before
        return _bridged(found)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide and low."""
        return QSize(space(80), space(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the band, its figures and the bars."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(_SCALE_WIDTH, 1, self.width() - _SCALE_WIDTH, self.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        self._paint_band(painter, box, tokens)
        self._paint_bars(painter, box, tokens)

    def _paint_band(self, painter: QPainter, box: QRectF, tokens: Tokens) -> None:
        top, bottom = _y(box, SPEECH_HIGH_DBFS), _y(box, SPEECH_LOW_DBFS)
        band = QRectF(box.left(), top, box.width(), bottom - top)
        painter.fillRect(band, QColor(tokens.grounds[Tone.GOOD]))
        line = QColor(tokens.ink[Tone.GOOD])
        line.setAlphaF(0.5)
        painter.setFont(font(SIZE_SMALL))
        for level, y in ((SPEECH_HIGH_DBFS, top), (SPEECH_LOW_DBFS, bottom)):
            painter.setPen(QPen(line, 1, Qt.PenStyle.DashLine))
            painter.drawLine(round(box.left()), round(y), round(box.right()), round(y))
            painter.setPen(QColor(tokens.text_muted))
            words = QRectF(0, y - space(2), _SCALE_WIDTH - space(2), space(4))
            painter.drawText(
                words,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                figures.decimal(level, 0),
            )
        painter.setPen(line)
        above = QRectF(band.left() + space(2), box.top(), band.width(), top - box.top() - 1)
        bottom_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(above, bottom_left, tr("test page", "speech belongs here"))

    def _paint_bars(self, painter: QPainter, box: QRectF, tokens: Tokens) -> None:
        width = box.width() / BARS
        painter.setPen(Qt.PenStyle.NoPen)
        for index, bar in enumerate(self.bars(now_ns())):
            if bar is None:
                continue
            rms, peak = bar
            left = box.left() + index * width
            height = box.height() * share_of(rms)
            painter.setBrush(QColor(tokens.ink[_TONES[zone_of(rms, peak)]]))
            painter.drawRoundedRect(
                QRectF(left + 0.5, box.bottom() - height, max(1.5, width - 1.5), height), 1, 1
            )


def _y(box: QRectF, level_dbfs: float) -> float:
    return box.bottom() - box.height() * share_of(level_dbfs)


def _bridged(
    bars: list[tuple[float, float] | None],
) -> list[tuple[float, float] | None]:
    """Fill single gaps: levels come about as often as there are bars, never quite in step."""
    found = list(bars)
    for index in range(1, len(bars) - 1):
        if bars[index] is None and bars[index - 1] is not None and bars[index + 1] is not None:
            found[index] = bars[index - 1]
    return found
