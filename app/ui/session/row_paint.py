"""What rows of sessions have in common: ground, first line, words and badge, painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.system.i18n import render, tr
from app.ui.session.session_words import Mark, Row
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.tokens import (
    FOCUS_WIDTH,
    RADIUS_SMALL,
    SIZE_BODY,
    SIZE_SMALL,
    Tokens,
    Tone,
    space,
)

_BADGE = space(6)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
    """The ground of a row as it is selected, focused or pointed at, and the line below it."""
    box, state = QRectF(option.rect), option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, QColor(tokens.grounds[Tone.ACCENT]))
        bar = QRectF(box.left(), box.top(), space(1), box.height())
        painter.fillRect(bar, QColor(tokens.accent))
        if option.widget.hasFocus():
            painter.setPen(QColor(tokens.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = FOCUS_WIDTH / 2
            painter.drawRect(box.adjusted(edge, edge, -edge, -edge))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, QColor(tokens.raised))
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(tokens.line))


def paint_head(
    painter: QPainter, line: QRectF, row: Row, when: str, tokens: Tokens, *, mark_practice: bool
) -> None:
    """The title, cut where it is too long, and at the right when the session is."""
    small = font(SIZE_SMALL)
    when_width = QFontMetricsF(small).horizontalAdvance(when) + space(3)
    painter.setFont(small)
    painter.setPen(QColor(tokens.text_muted))
    painter.drawText(line, _RIGHT, when)
    title = line.adjusted(0, 0, -when_width, 0)
    if mark_practice and row.get("practice"):
        title.setLeft(title.left() + _paint_practice(painter, title, tokens))
    strong = font(SIZE_BODY, QFont.Weight.DemiBold)
    painter.setFont(strong)
    painter.setPen(QColor(tokens.text))
    words = QFontMetricsF(strong).elidedText(
        str(row.get("title", "")), Qt.TextElideMode.ElideRight, title.width()
    )
    painter.drawText(title, _LEFT, words)


def paint_words(painter: QPainter, line: QRectF, words: str, colour: str) -> None:
    """A line in small letters, cut where it is too long."""
    small = font(SIZE_SMALL)
    painter.setFont(small)
    painter.setPen(QColor(colour))
    fits = QFontMetricsF(small).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, _LEFT, fits)


def _paint_practice(painter: QPainter, line: QRectF, tokens: Tokens) -> float:
    """The word of a practice on a ground of its own; returns the width it takes."""
    words = tr("session", "PRACTICE")
    bold = font(SIZE_SMALL, QFont.Weight.Bold)
    width = QFontMetricsF(bold).horizontalAdvance(words) + space(4)
    box = QRectF(line.left(), line.top() + 1, width, space(6) - 2)
    painter.setPen(QColor(tokens.ink[Tone.WAIVED]))
    painter.setBrush(QColor(tokens.grounds[Tone.WAIVED]))
    painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
    painter.setFont(bold)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
    return width + space(2)


def _badge_font() -> QFont:
    return font(SIZE_SMALL, QFont.Weight.DemiBold)


def _badge_words(mark: Mark) -> str:
    return mark.word or render(look_of(mark.state).word)


def badge_width(mark: Mark) -> float:
    """Pixels that :func:`paint_badge` takes."""
    return QFontMetricsF(_badge_font()).horizontalAdvance(_badge_words(mark)) + space(9) + 1


def paint_badge(painter: QPainter, corner: tuple[float, float], mark: Mark, tokens: Tokens) -> None:
    """Shape and word of a state, as the widget of the same look paints it."""
    look = look_of(mark.state)
    ink, ground = QColor(tokens.ink[look.tone]), QColor(tokens.grounds[look.tone])
    box = QRectF(*corner, badge_width(mark), _BADGE - 1)
    painter.setPen(ink if look.bordered else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, RADIUS_SMALL + 1, RADIUS_SMALL + 1)
    icon = QRectF(box.left() + space(2), box.top() + (box.height() - 16) / 2, 16, 16)
    paint_shape(painter, icon, look.shape, ink, ground)
    painter.setPen(ink)
    painter.setFont(_badge_font())
    words = QRectF(icon.right() + space(1), box.top(), box.width(), box.height())
    painter.drawText(words, _LEFT, _badge_words(mark))
