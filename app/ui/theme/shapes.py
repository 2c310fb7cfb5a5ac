"""Paints the shapes of the states, on a grid of 20 units scaled to the rectangle it is given."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.ui.theme.states import Shape

_UNITS = 20.0


def paint_shape(
    painter: QPainter,
    rect: QRectF,
    shape: Shape,
    ink: QColor,
    ground: QColor,
    *,
    progress: float = 0.35,
) -> None:
    """Paint ``shape`` into ``rect``: its body in ``ink``, its inner sign in ``ground``.

    ``progress`` from 0 to 1 is how far :attr:`Shape.FILLING` is filled.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _UNITS, rect.height() / _UNITS)
    if shape is Shape.FILLING:
        _filling(painter, ink, progress)
    elif shape in _OUTLINES:
        _OUTLINES[shape](painter, ink)
    else:
        _PAINTERS[shape](painter, ink, ground)
    painter.restore()


def _pen(colour: QColor, width: float = 2.4) -> QPen:
    return QPen(
        colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _body(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)


def _line(painter: QPainter, colour: QColor, *points: tuple[float, float]) -> None:
    painter.setPen(_pen(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _disc(painter: QPainter, ink: QColor) -> None:
    _body(painter, ink)
    painter.drawEllipse(QRectF(2, 2, 16, 16))


def _check(painter: QPainter, ink: QColor, ground: QColor) -> None:
    _body(painter, ink)
    painter.drawEllipse(QRectF(1, 1, 18, 18))
    _line(painter, ground, (6, 10.4), (8.9, 13.2), (14, 7.4))


def _triangle(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setPen(_pen(ink, 2.0))
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(10, 2.6), QPointF(18.4, 17), QPointF(1.6, 17)]))
    _line(painter, ground, (10, 7.6), (10, 11.6))
    painter.setPen(_pen(ground, 2.6))
    painter.drawPoint(QPointF(10, 14.9))


def _octagon(painter: QPainter, ink: QColor, ground: QColor) -> None:
    corners = [
        QPointF(10 + 9.4 * math.cos(a), 10 + 9.4 * math.sin(a))
        for a in (math.pi / 8 + k * math.pi / 4 for k in range(8))
    ]
    _body(painter, ink)
    painter.drawPolygon(QPolygonF(corners))
    _line(painter, ground, (7, 7), (13, 13))
    _line(painter, ground, (13, 7), (7, 13))


def _question(painter: QPainter, ink: QColor, ground: QColor) -> None:
    _body(painter, ink)
    painter.drawEllipse(QRectF(1, 1, 18, 18))
    path = QPainterPath(QPointF(7.2, 8))
    path.cubicTo(7.2, 4.2, 13, 4.2, 13, 7.8)
    path.cubicTo(13, 10, 10, 9.8, 10, 12)
    painter.setPen(_pen(ground, 2.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(_pen(ground, 2.6))
    painter.drawPoint(QPointF(10, 15))


def _slashed(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(2.4, 2.4, 15.2, 15.2))
    painter.drawLine(QPointF(5, 15), QPointF(15, 5))


def _clock(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(2.4, 2.4, 15.2, 15.2), 120 * 16, -320 * 16)
    _line(painter, ink, (10, 6), (10, 10.4), (13, 12))
    _line(painter, ink, (2.6, 3), (5.6, 3.6), (4.8, 6.8))


def _ring(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(2.4, 2.4, 15.2, 15.2))


def _dash(painter: QPainter, ink: QColor) -> None:
    _line(painter, ink, (5, 10), (15, 10))


def _eye(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(1.8, 10))
    path.quadTo(10, 1.4, 18.2, 10)
    path.quadTo(10, 18.6, 1.8, 10)
    painter.drawPath(path)
    _body(painter, ink)
    painter.drawEllipse(QRectF(7.4, 7.4, 5.2, 5.2))


def _signed(painter: QPainter, ink: QColor) -> None:
    _body(painter, ink)
    painter.drawEllipse(QRectF(3.4, 1.6, 7.2, 7.2))
    path = QPainterPath(QPointF(1, 18))
    path.cubicTo(1, 9.6, 13, 9.6, 13, 18)
    painter.drawPath(path)
    _line(painter, ink, (12, 7.4), (14.2, 9.8), (18.8, 4))


def _later(painter: QPainter, ink: QColor) -> None:
    _line(painter, ink, (3, 4), (3, 16))
    _line(painter, ink, (7, 10), (17, 10))
    _line(painter, ink, (13, 6), (17, 10), (13, 14))


def _filling(painter: QPainter, ink: QColor, progress: float) -> None:
    _ring(painter, ink)
    _body(painter, ink)
    painter.drawPie(QRectF(4.6, 4.6, 10.8, 10.8), 90 * 16, int(-360 * 16 * min(1.0, progress)))


_PAINTERS: dict[Shape, Callable[[QPainter, QColor, QColor], None]] = {
    Shape.CHECK: _check,
    Shape.TRIANGLE: _triangle,
    Shape.OCTAGON: _octagon,
    Shape.QUESTION: _question,
}

_OUTLINES: dict[Shape, Callable[[QPainter, QColor], None]] = {
    Shape.DISC: _disc,
    Shape.SLASHED: _slashed,
    Shape.CLOCK: _clock,
    Shape.RING: _ring,
    Shape.DASH: _dash,
    Shape.EYE: _eye,
    Shape.SIGNED: _signed,
    Shape.LATER: _later,
}
