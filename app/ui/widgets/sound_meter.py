"""The sound meter: RMS bar, peak-hold tick, latched clipping, how long there has been no sound."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.clock import NS_PER_S, now_ns
from app.model.devices import MicrophoneLevel
from app.model.media import SILENCE_DBFS
from app.system import figures
from app.system.i18n import tr
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_BODY, SIZE_SMALL, Tokens, Tone, space

FLOOR_DBFS = -60.0
SPEECH_LOW_DBFS = -30.0
SPEECH_HIGH_DBFS = -12.0
PEAK_LIMIT_DBFS = -3.0
SILENCE_SHOWN_S = 3.0
CLIP_SHOWN_S = 30.0
STALE_S = 1.0

_BAR_HEIGHT = 10
_SCALE_HEIGHT = 3


class Zone(StrEnum):
    """Where a level stands against the limits of item AU2."""

    SILENT = "silent"
    QUIET = "quiet"
    SPEECH = "speech"
    LOUD = "loud"


def zone_of(rms_dbfs: float, peak_dbfs: float) -> Zone:
    """The zone of a level: loud by its mean or its peak, speech from -30 to -12 dBFS."""
    if rms_dbfs > SPEECH_HIGH_DBFS or peak_dbfs >= PEAK_LIMIT_DBFS:
        return Zone.LOUD
    if rms_dbfs >= SPEECH_LOW_DBFS:
        return Zone.SPEECH
    return Zone.QUIET if rms_dbfs > FLOOR_DBFS else Zone.SILENT


def share_of(level_dbfs: float) -> float:
    """Place of a level on the bar, 0 at the floor of -60 dBFS and 1 at full scale."""
    return min(1.0, max(0.0, 1.0 - level_dbfs / FLOOR_DBFS))


@dataclass(frozen=True, slots=True)
class Reading:
    """A level with the monotonic moment at which the window received it."""

    level: MicrophoneLevel
    at_ns: int


_ZONE_TONES = {
    Zone.SILENT: Tone.QUIET,
    Zone.QUIET: Tone.QUIET,
    Zone.SPEECH: Tone.GOOD,
    Zone.LOUD: Tone.CAUTION,
}


class SoundMeter(QWidget):
    """One microphone: its name, words about the sound, and the bar.

    Call :meth:`show_level` for each level and :meth:`refresh` about twice a second, so that a
    source that fell silent or went away is told. ``thick`` makes the large meter of a test item.
    """

    def __init__(self, name: str, *, thick: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.bar_height = space(6) if thick else _BAR_HEIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._reading: Reading | None = None
        self._clipped_ns: int | None = None
        self._problem = ""

    def show_name(self, name: str) -> None:
        """The seat goes by another name from now on."""
        if name != self.name:
            self.name = name
            self.update()

    def show_level(self, level: MicrophoneLevel, at_ns: int | None = None) -> None:
        """Take a new level; ``at_ns`` defaults to now."""
        at = now_ns() if at_ns is None else at_ns
        self._reading = Reading(level, at)
        if level.clipped:
            self._clipped_ns = at
        self.update()

    def show_problem(self, words: str) -> None:
        """Say why there is no level (device lost, not chosen); ``""`` takes it back."""
        if words != self._problem:
            self._problem = words
            self.update()

    def refresh(self) -> None:
        """Let time pass: clip latch, silence, stale reading."""
        self.setAccessibleName(f"{self.name}: {self.words()}")
        self.update()

    @property
    def level(self) -> MicrophoneLevel | None:
        """The level in force; None when none came within a second."""
        if self._reading is None or now_ns() - self._reading.at_ns > STALE_S * NS_PER_S:
            return None
        return self._reading.level

    def words(self) -> str:
        """What the meter says beside the name."""
        level = self.level
        if self._problem or level is None:
            return self._problem or tr("meter", "no measurement")
        if level.exact_zero and level.silent_s >= 1:
            return tr("meter", "sends no signal at all")
        if level.silent_s >= SILENCE_SHOWN_S:
            return tr("meter", "no sound for {span}").format(span=figures.span(level.silent_s))
        clip_age_s = self._clip_age_s()
        if clip_age_s is not None:
            return tr("meter", "distorted {span} ago").format(span=figures.span(clip_age_s))
        shown = figures.decibels(max(level.rms_dbfs, SILENCE_DBFS))
        if zone_of(level.rms_dbfs, level.peak_dbfs) is Zone.LOUD:
            return tr("meter", "{level} · too loud").format(level=shown)
        return tr("meter", "{level} · sound").format(level=shown)

    def tone(self) -> Tone:
        """The tone of the words: attention when distorted, silent or unknown."""
        level = self.level
        if self._problem or (level is not None and level.exact_zero and level.silent_s >= 1):
            return Tone.FAIL
        if level is None:
            return Tone.UNKNOWN
        if self._clip_age_s() is not None:
            return Tone.CAUTION
        loud = zone_of(level.rms_dbfs, level.peak_dbfs) is Zone.LOUD
        return Tone.CAUTION if loud else Tone.QUIET

    def _clip_age_s(self) -> float | None:
        if self._clipped_ns is None:
            return None
        age_s = (now_ns() - self._clipped_ns) / NS_PER_S
        return age_s if age_s <= CLIP_SHOWN_S else None

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """A line of words, the bar and its scale."""
        return QSize(space(50), space(6) + self.bar_height + _SCALE_HEIGHT + space(1))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw words, bar, limits and peak."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter, tokens)
        bar = QRectF(0, space(6), self.width(), self.bar_height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(bar, RADIUS_SMALL, RADIUS_SMALL)
        level = self.level
        if level is not None and not self._problem:
            self._paint_level(painter, bar, level, tokens)
        self._paint_scale(painter, bar, tokens)

    def _paint_words(self, painter: QPainter, tokens: Tokens) -> None:
        line = QRectF(0, 0, self.width(), space(5))
        words, tone = self.words(), self.tone()
        painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        quiet = tone is Tone.QUIET
        painter.setPen(QColor(tokens.text_muted if quiet else tokens.ink[tone]))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(font(SIZE_BODY))
        painter.setPen(QColor(tokens.text_muted))
        name = QFontMetricsF(painter.font()).elidedText(
            self.name, Qt.TextElideMode.ElideRight, self.width() - width - space(3)
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_level(
        self, painter: QPainter, bar: QRectF, level: MicrophoneLevel, tokens: Tokens
    ) -> None:
        tone = _ZONE_TONES[zone_of(level.rms_dbfs, level.peak_dbfs)]
        painter.setBrush(QColor(tokens.ink[tone]))
        filled = QRectF(bar)
        filled.setWidth(bar.width() * share_of(level.rms_dbfs))
        if filled.width() >= 1:
            painter.drawRoundedRect(filled, RADIUS_SMALL, RADIUS_SMALL)
        held = bar.width() * share_of(level.peak_hold_dbfs)
        if held >= 1:
            over = level.peak_hold_dbfs >= PEAK_LIMIT_DBFS
            painter.setBrush(QColor(tokens.ink[Tone.CAUTION] if over else tokens.text))
            painter.drawRect(QRectF(min(held, bar.width() - 2), bar.top(), 2, bar.height()))

    def _paint_scale(self, painter: QPainter, bar: QRectF, tokens: Tokens) -> None:
        """A thin line under the bar shows where speech belongs and where it is too loud."""
        top = bar.bottom() + 2
        for low, high, colour in (
            (SPEECH_LOW_DBFS, SPEECH_HIGH_DBFS, tokens.ink[Tone.GOOD]),
            (PEAK_LIMIT_DBFS, 0.0, tokens.ink[Tone.CAUTION]),
        ):
            left, right = bar.width() * share_of(low), bar.width() * share_of(high)
            faded = QColor(colour)
            faded.setAlphaF(0.55)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded)
            painter.drawRoundedRect(QRectF(left, top, right - left, _SCALE_HEIGHT), 1, 1)
