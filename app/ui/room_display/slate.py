"""Paints a slate of the room's screen: authority, headline, lines, clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from app.system import figures
from app.ui.room_display import look
from app.ui.room_display.course import Words

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
ONE_LINE = 0.8
"""A headline may shrink so far to stand on one line."""
PART = " · "
"""Where a title that needs two lines is parted best."""
_DEMI, _MEDIUM = QFont.Weight.DemiBold, QFont.Weight.Medium


def paint_slate(
    painter: QPainter, area: QRectF, authority: str, words: Words, now: datetime
) -> None:
    """Paint a whole slate into ``area``; long words become smaller, never cut."""
    painter.fillRect(area, look.ground(area))
    margin = look.MARGIN * area.height()
    inner = area.adjusted(margin * 1.35, margin, -margin * 1.35, -margin)
    head = _paint_head(painter, area, inner, authority, now)
    foot = _paint_foot(painter, area, inner, words.foot)
    middle = QRectF(inner.left(), head, inner.width(), foot - head)
    _paint_middle(painter, area, middle, words)


def _paint_head(
    painter: QPainter, area: QRectF, inner: QRectF, authority: str, now: datetime
) -> float:
    """Authority at the left, clock at the right; returns where they end."""
    height = area.height()
    painter.setFont(look.sized(look.CLOCK, height, _MEDIUM))
    painter.setPen(QColor(look.TEXT))
    clock = figures.clock_time(now)
    clock_width = QFontMetricsF(painter.font()).horizontalAdvance(clock)
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), clock)
    room = QRectF(
        inner.left(), inner.top(), inner.width() - clock_width - 0.06 * height, height * 0.16
    )
    font, box = _fitted(authority, look.CLOCK, _DEMI, room, height)
    painter.setFont(font)
    painter.drawText(room, _WRAP, authority)
    end = inner.top() + box.height() + 0.022 * height
    look.gold_rule(painter, area, inner.left(), end)
    return end + 0.03 * height


def _paint_foot(painter: QPainter, area: QRectF, inner: QRectF, words: str) -> float:
    """The line at the foot; returns where it begins."""
    if not words:
        return inner.bottom()
    height = area.height()
    room = QRectF(inner.left(), inner.bottom() - 0.12 * height, inner.width(), 0.12 * height)
    font, box = _fitted(words, look.FOOT, QFont.Weight.Normal, room, height)
    top = inner.bottom() - box.height()
    painter.setFont(font)
    painter.setPen(QColor(look.MUTED))
    painter.drawText(QRectF(inner.left(), top, inner.width(), box.height() + 2), _WRAP, words)
    return top - 0.03 * height


@dataclass(frozen=True, slots=True)
class _Part:
    """A text of the middle with its font, its colour, its box and the gap above it."""

    text: str
    font: QFont
    colour: str
    box: QRectF
    gap: float


def _paint_middle(painter: QPainter, area: QRectF, room: QRectF, words: Words) -> None:
    """Eyebrow, headline and lines as one block in the middle of the room."""
    parts = _middle_parts(room, words, area.height())
    whole = sum(part.gap + part.box.height() for part in parts)
    top = room.top() + max(0.0, (room.height() - whole) * 0.46)
    for part in parts:
        top += part.gap
        painter.setFont(part.font)
        painter.setPen(QColor(part.colour))
        place = QRectF(room.left(), top, part.box.width() + 2, part.box.height() + 4)
        painter.drawText(place, _WRAP, part.text)
        top += part.box.height()


def _middle_parts(room: QRectF, words: Words, height: float) -> list[_Part]:
    parts = []
    if words.eyebrow:
        font = look.sized(look.EYEBROW, height, _DEMI)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        eyebrow = words.eyebrow.upper()
        parts.append(_Part(eyebrow, font, look.GOLD, _box(eyebrow, font, room.width()), 0.0))
    text, font, box = _headline(
        words.headline, QRectF(0, 0, room.width(), room.height() * 0.52), height
    )
    parts.append(_Part(text, font, look.TEXT, box, 0.016 * height))
    line_room = QRectF(0, 0, room.width() * 0.86, room.height() * 0.2)
    gap = 0.034 * height
    for line in words.lines:
        font, box = _fitted(line, look.LINE, QFont.Weight.Normal, line_room, height)
        parts.append(_Part(line, font, look.MUTED, box, gap))
        gap = 0.022 * height
    return parts


def _headline(text: str, room: QRectF, height: float) -> tuple[str, QFont, QRectF]:
    """A headline on one line where it need not become much smaller, else with even lines."""
    share = look.HEADLINE
    while share >= look.HEADLINE * ONE_LINE:
        font = look.sized(share, height, _DEMI)
        width = QFontMetricsF(font).horizontalAdvance(text) + 2
        if width <= room.width():
            return text, font, QRectF(0, 0, width, QFontMetricsF(font).height())
        share *= 0.98
    text = text.replace(PART, "\n")
    font, box = _fitted(text, look.HEADLINE, _DEMI, room, height)
    narrow, step = room.width(), 0.02 * room.width()
    while narrow > room.width() / 2:
        tried = _box(text, font, narrow - step)
        if tried.height() > box.height() + 1 or tried.width() > narrow:
            break
        narrow -= step
    return text, font, QRectF(0, 0, narrow, box.height())


def _box(text: str, font: QFont, width: float) -> QRectF:
    """The box that a text takes where its lines may be so wide."""
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), _WRAP, text)


def _fitted(
    text: str, share: float, weight: QFont.Weight, room: QRectF, height: float
) -> tuple[QFont, QRectF]:
    """The largest font up to ``share`` with which the text fits, and the box that it takes."""
    while True:
        font = look.sized(share, height, weight)
        box = _box(text, font, room.width())
        if (box.height() <= room.height() and box.width() <= room.width()) or (
            share <= look.SMALLEST
        ):
            return font, box
        share *= 0.92
