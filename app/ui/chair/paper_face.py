"""Paints the paper itself: its shadow, the number of a page that is awaited, words, the ribbon."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF, QRegion

from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.look import Scale

_WRAP = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
_SHADOWS = ((9, 26), (6, 34), (3, 46))


def paint_paper(painter: QPainter, rect: QRectF, scale: Scale) -> None:
    """An empty sheet with a soft edge on the ground; under the sheet nothing is drawn."""
    painter.save()
    around = QRegion(painter.viewport()).subtracted(QRegion(rect.toAlignedRect()))
    painter.setClipRegion(around)
    for width, alpha in _SHADOWS:
        spread = scale.px(width)
        painter.fillRect(
            rect.adjusted(-spread, -spread / 3, spread, spread), QColor(0, 0, 0, alpha)
        )
    painter.restore()
    painter.fillRect(rect, QColor(look.PAPER))


def paint_number(painter: QPainter, rect: QRectF, page: int, scale: Scale) -> None:
    """The number of a page whose picture is not there yet, large, and that it is being opened."""
    painter.setPen(QColor(look.PAPER_INK))
    painter.setFont(scale.font(110, QFont.Weight.Medium))
    painter.drawText(rect.adjusted(0, 0, 0, -rect.height() * 0.1), _WRAP, str(page))
    painter.setFont(scale.font(look.BODY))
    painter.drawText(
        QRectF(rect.left(), rect.center().y() + scale.px(30), rect.width(), scale.px(60)),
        _WRAP,
        tr("chair screen", "Opening the page…"),
    )


def paint_message(painter: QPainter, rect: QRectF, words: str, scale: Scale) -> None:
    """A sentence in the middle of the sheet."""
    painter.setPen(QColor(look.PAPER_INK))
    painter.setFont(scale.font(26))
    edge = rect.width() * 0.1
    painter.drawText(rect.adjusted(edge, edge, -edge, -edge), _WRAP, words)


def paint_bookmark(painter: QPainter, rect: QRectF, scale: Scale) -> None:
    """A ribbon over the upper edge of the sheet."""
    width, height = scale.px(30), scale.px(54)
    left, top = rect.right() - scale.px(64), max(rect.top(), 0.0) - 1
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.RIBBON))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(left, top),
                QPointF(left + width, top),
                QPointF(left + width, top + height),
                QPointF(left + width / 2, top + height - width / 2),
                QPointF(left, top + height),
            ]
        )
    )
    painter.restore()
