"""The recording state in the header: the one place that no one may misread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import Shape
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS, SIZE_LEAD, Tone, space
from app.ui.widgets.clock import Stopwatch

_HEIGHT = space(10)
_ICON = 20
RUNNING = frozenset({"recording", "stopping", "recovering"})


@dataclass(frozen=True, slots=True)
class BlockLook:
    """Words, shape and tone of the block; ``timed`` shows the running time as well."""

    words: str
    shape: Shape
    tone: Tone
    timed: bool = False


def block_look(state: str, *, connected: bool) -> BlockLook:
    """The look for a recorder state; without a link nothing is claimed."""
    if not connected:
        return BlockLook(tr("record", "NO LINK TO THE RECORDER"), Shape.QUESTION, Tone.UNKNOWN)
    looks = {
        "recording": BlockLook(tr("state", "RECORDING"), Shape.DISC, Tone.RECORD, timed=True),
        "starting": BlockLook(tr("record", "Starting to record"), Shape.FILLING, Tone.QUIET),
        "stopping": BlockLook(
            tr("record", "Closing the recording"), Shape.FILLING, Tone.QUIET, timed=True
        ),
        "recovering": BlockLook(
            tr("record", "RECORDING INTERRUPTED · recovering"), Shape.OCTAGON, Tone.FAIL
        ),
        "failed": BlockLook(tr("record", "FAULT · NOT RECORDING"), Shape.OCTAGON, Tone.FAIL),
        "idle": BlockLook(tr("record", "Not recording"), Shape.RING, Tone.QUIET),
    }
    return looks.get(state, BlockLook(tr("state", "Unknown"), Shape.QUESTION, Tone.UNKNOWN))


def _running_words(recording: Mapping[str, Any]) -> str:
    """What is special about a recording that runs: interrupted by order, or being sealed."""
    if recording.get("interruption"):
        return tr("record", "INTERRUPTED BY ORDER")
    if recording.get("seal"):
        return tr("record", "RECORDING · SEALED")
    return tr("state", "RECORDING")


class RecordBlock(QWidget):
    """Shape, words and the running time code of the recording."""

    def __init__(self, stopwatch: Stopwatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stopwatch = stopwatch
        self.look = block_look("idle", connected=False)
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._shown = ""

    def show_recording(self, recording: Mapping[str, Any], *, connected: bool) -> None:
        """Show the topic ``recording``."""
        state = str(recording.get("state", "idle"))
        self.look = block_look(state, connected=connected)
        if state == "recording" and connected:
            self.look = replace(self.look, words=_running_words(recording))
        self.updateGeometry()
        self._tick(force=True)

    def words(self) -> str:
        """What stands in the block, the time included."""
        seconds = self.stopwatch.seconds
        if self.look.timed and seconds is not None:
            return f"{self.look.words}  {figures.timecode(seconds)}"
        return self.look.words

    def _tick(self, *, force: bool = False) -> None:
        words = self.words()
        if force or words != self._shown:
            self._shown = words
            self.setAccessibleName(words)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for the words and the time."""
        width = QFontMetricsF(_words_font()).horizontalAdvance(self.words())
        return QSize(round(width) + _ICON + space(11), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, shape and words."""
        tokens = tokens_of(self)
        ink, ground = QColor(tokens.ink[self.look.tone]), QColor(tokens.grounds[self.look.tone])
        loud = self.look.tone is not Tone.QUIET
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1) if loud else QPen(QColor(tokens.line_strong), 1))
        painter.setBrush(ground)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        icon = QRectF(space(4), (self.height() - _ICON) / 2, _ICON, _ICON)
        paint_shape(painter, icon, self.look.shape, ink, ground)
        painter.setFont(_words_font())
        painter.setPen(QColor(tokens.text))
        words = QRectF(icon.right() + space(2), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.words())


def _words_font() -> QFont:
    return font(SIZE_LEAD, QFont.Weight.Bold)
