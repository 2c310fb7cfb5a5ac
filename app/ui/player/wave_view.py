"""The waves of the tracks that are heard, with cursor, sealed parts and the chosen stretch."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.system.i18n import tr
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import SIZE_SMALL, Tokens, Tone, space

Span = tuple[float, float]

FORMAT, VERSION = "diemcau-waves", 1
SEALED = QColor("#8f6ad8")
_STEP = 4
_BAR = 2.0
_FULL = 255.0
_HEIGHT = space(14)


class Waves:
    """Loudness of each track, a byte for each tenth of a second."""

    def __init__(self, rows: Mapping[str, bytes], per_s: float) -> None:
        self._rows = rows
        self.per_s = per_s

    def loudest(self, keys: Iterable[str], from_s: float, to_s: float) -> float:
        """The loudest of some tracks between two moments, 0 to 1."""
        start = int(from_s * self.per_s)
        end = max(start + 1, int(to_s * self.per_s))
        found = (max(self._rows[key][start:end], default=0) for key in keys if key in self._rows)
        return max(found, default=0) / _FULL

    def usual(self, keys: Iterable[str], from_s: float, to_s: float) -> float:
        """The mean of the loudest track between two moments, 0 to 1: pauses show in it."""
        start = int(from_s * self.per_s)
        end = max(start + 1, int(to_s * self.per_s))
        cuts = (self._rows[key][start:end] for key in keys if key in self._rows)
        return max((sum(cut) / len(cut) for cut in cuts if cut), default=0.0) / _FULL


def read_waves(path: Path) -> Waves | None:
    """The waves that the engine had made; None where they cannot be read."""
    try:
        values = json.loads(path.read_bytes())
        if (values["format"], values["version"]) != (FORMAT, VERSION):
            return None
        rows = {key: base64.b64decode(row) for key, row in values["waves"].items()}
        return Waves(rows, float(values["per_s"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


class WaveView(QWidget):
    """``sought(seconds)``: a person pressed or dragged there."""

    sought = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("player", "Sound picture of the recording"))
        self.words = ""
        self._waves: Waves | None = None
        self._seconds = self._at_s = 0.0
        self._keys: tuple[str, ...] = ()
        self._sealed: Sequence[Span] = ()
        self._gaps: Sequence[Span] = ()
        self._chosen: tuple[float | None, float | None] = (None, None)
        self._bars: list[tuple[float, float]] | None = None

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """A band across."""
        return QSize(space(100), _HEIGHT)

    def show_course(self, seconds: float, sealed: Sequence[Span], gaps: Sequence[Span]) -> None:
        """Show another recording; its waves come later."""
        self._seconds, self._sealed, self._gaps = seconds, sealed, gaps
        self._waves, self._bars = None, None
        self.update()

    def show_waves(self, waves: Waves | None) -> None:
        """Show how loud it is."""
        self._waves, self._bars = waves, None
        self.update()

    def show_tracks(self, keys: Iterable[str]) -> None:
        """Of these tracks the waves are shown."""
        self._keys, self._bars = tuple(keys), None
        self.update()

    def show_place(self, at_s: float) -> None:
        """Where it is played."""
        if round(self._x(at_s)) != round(self._x(self._at_s)):
            self.update()
        self._at_s = at_s

    def show_chosen(self, start_s: float | None, end_s: float | None) -> None:
        """The stretch that is chosen for an excerpt, as far as it is."""
        self._chosen = (start_s, end_s)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the band."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.track))
        if self._seconds <= 0:
            return
        self._paint_spans(painter, tokens)
        self._paint_waves(painter, tokens)
        if self._waves is None and self.words:
            painter.setPen(QColor(tokens.text_faint))
            painter.setFont(font(SIZE_SMALL))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.words)
        painter.setPen(QPen(QColor(tokens.ink[Tone.RECORD]), 2))
        x = self._x(self._at_s)
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def resizeEvent(self, event: object) -> None:  # noqa: N802  (Qt's name)
        """Other bars for another width."""
        self._bars = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Go there."""
        self._seek(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(event)

    def _seek(self, event: QMouseEvent) -> None:
        share = event.position().x() / max(1, self.width())
        self.sought.emit(min(1.0, max(0.0, share)) * self._seconds)

    def _x(self, at_s: float) -> float:
        return at_s / self._seconds * self.width() if self._seconds else 0.0

    def _paint_spans(self, painter: QPainter, tokens: Tokens) -> None:
        start_s, end_s = self._chosen
        if start_s is not None or end_s is not None:
            chosen = (start_s or 0.0, self._seconds if end_s is None else end_s)
            self._fill(painter, chosen, QColor(tokens.grounds[Tone.ACCENT]))
        for gap in self._gaps:
            self._fill(painter, gap, QColor(tokens.line))
        sealed = QColor(SEALED)
        sealed.setAlpha(110)
        for span in self._sealed:
            self._fill(painter, span, sealed)

    def _fill(self, painter: QPainter, span: Span, colour: QColor) -> None:
        left, right = self._x(span[0]), self._x(span[1])
        painter.fillRect(QRectF(left, 0, max(2.0, right - left), self.height()), colour)

    def _paint_waves(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        for number, bar in enumerate(self._measured()):
            for share, colour in zip(bar, (tokens.line_strong, tokens.text_faint), strict=True):
                painter.setBrush(QColor(colour))
                reach = max(1.0, share * (middle - 2))
                painter.drawRect(QRectF(number * _STEP, middle - reach, _BAR, 2 * reach))

    def _measured(self) -> list[tuple[float, float]]:
        """One bar for every few dots: what was loudest there and what is usual; none where it is
        sealed.
        """
        if self._waves is None:
            return []
        if self._bars is None:
            each_s = self._seconds * _STEP / max(1, self.width())
            spans = [(n * each_s, (n + 1) * each_s) for n in range(self.width() // _STEP)]
            self._bars = [
                (0.0, 0.0)
                if self._shut(span[0])
                else (self._waves.loudest(self._keys, *span), self._waves.usual(self._keys, *span))
                for span in spans
            ]
        return self._bars

    def _shut(self, at_s: float) -> bool:
        return any(start <= at_s < end for start, end in self._sealed)
