"""The signs on the chair's buttons: thin lines on a grid of 24 units."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

_UNITS = 24.0


class Icon(StrEnum):
    """What is drawn."""

    NEXT = "next"
    PREVIOUS = "previous"
    PEN = "pen"
    RIBBON = "ribbon"
    PAD = "pad"
    LARGER = "larger"
    SMALLER = "smaller"
    LETTER = "letter"
    FLAG = "flag"
    FOLLOW = "follow"
    HELP = "help"
    DOCUMENT = "document"
    SOUND = "sound"
    PICTURE = "picture"
    PAUSE = "pause"
    PLAY = "play"
    EYE = "eye"
    DONE = "done"


def paint_icon(painter: QPainter, icon: Icon, rect: QRectF, ink: QColor) -> None:
    """Paint a sign into a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _UNITS, rect.height() / _UNITS)
    painter.setPen(
        QPen(ink, 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in _STROKES.get(icon, ()):
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke]))
    round_part = _ROUND.get(icon)
    if round_part is not None:
        round_part(painter, ink)
    painter.restore()


def _magnifier(painter: QPainter, _ink: QColor) -> None:
    painter.drawEllipse(QRectF(4, 4, 12, 12))


def _speaker(painter: QPainter, _ink: QColor) -> None:
    painter.drawArc(QRectF(9, 7, 10, 10), -45 * 16, 90 * 16)
    painter.drawArc(QRectF(7, 4, 15, 16), -45 * 16, 90 * 16)


def _sun(painter: QPainter, ink: QColor) -> None:
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(7.2, 8.2, 2.2, 2.2))


def _hand(painter: QPainter, ink: QColor) -> None:
    painter.drawEllipse(QRectF(3, 3, 18, 18))
    painter.drawArc(QRectF(8.6, 6.6, 6.8, 6.4), -60 * 16, 240 * 16)
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(11.3, 16.2, 1.4, 1.4))


def _pupil(painter: QPainter, ink: QColor) -> None:
    painter.drawArc(QRectF(2, 5, 20, 18), 25 * 16, 130 * 16)
    painter.drawArc(QRectF(2, 1, 20, 18), -25 * 16, -130 * 16)
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(9.6, 9.6, 4.8, 4.8))


def _triangle(painter: QPainter, ink: QColor) -> None:
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(8, 5), QPointF(19, 12), QPointF(8, 19)]))


def _bars(painter: QPainter, ink: QColor) -> None:
    painter.fillRect(QRectF(7, 5, 3.6, 14), ink)
    painter.fillRect(QRectF(13.4, 5, 3.6, 14), ink)


Stroke = tuple[tuple[float, float], ...]
_SHEET: Stroke = ((6, 3), (14, 3), (18, 7), (18, 21), (6, 21), (6, 3))
_STROKES: dict[Icon, tuple[Stroke, ...]] = {
    Icon.NEXT: (((9, 4), (17, 12), (9, 20)),),
    Icon.PREVIOUS: (((15, 4), (7, 12), (15, 20)),),
    Icon.PEN: (
        ((4, 20), (5, 15), (15, 5), (19, 9), (9, 19), (4, 20)),
        ((13, 7), (17, 11)),
        ((13, 21), (20, 21)),
    ),
    Icon.RIBBON: (((7, 3), (17, 3), (17, 21), (12, 16), (7, 21), (7, 3)),),
    Icon.PAD: (_SHEET, ((9, 10), (15, 10)), ((9, 13.5), (15, 13.5)), ((9, 17), (13, 17))),
    Icon.LARGER: (((14.5, 14.5), (20, 20)), ((7, 10), (13, 10)), ((10, 7), (10, 13))),
    Icon.SMALLER: (((14.5, 14.5), (20, 20)), ((7, 10), (13, 10))),
    Icon.LETTER: (
        ((2.5, 19), (8.5, 4), (14.5, 19)),
        ((4.6, 14), (12.4, 14)),
        ((18.5, 9), (18.5, 19)),
        ((15.5, 12), (18.5, 9), (21.5, 12)),
    ),
    Icon.FLAG: (((6, 21), (6, 4)), ((6, 4), (18, 4), (15, 8.5), (18, 13), (6, 13))),
    Icon.FOLLOW: (
        ((3, 8), (13, 8)),
        ((9, 4), (13, 8), (9, 12)),
        ((11, 16), (21, 16)),
        ((17, 12), (21, 16), (17, 20)),
    ),
    Icon.HELP: (((12, 13), (12, 14)),),
    Icon.DOCUMENT: (_SHEET, ((9, 13), (15, 13)), ((12.5, 10.5), (15, 13), (12.5, 15.5))),
    Icon.SOUND: (((3, 9), (6.5, 9), (11, 5), (11, 19), (6.5, 15), (3, 15), (3, 9)),),
    Icon.PICTURE: (
        ((3, 5), (21, 5), (21, 19), (3, 19), (3, 5)),
        ((3, 16), (9, 11), (13, 15), (16, 12.5), (21, 16.5)),
    ),
    Icon.DONE: (((5, 12.5), (10, 17.5), (19.5, 7)),),
}
_ROUND: dict[Icon, Callable[[QPainter, QColor], None]] = {
    Icon.LARGER: _magnifier,
    Icon.SMALLER: _magnifier,
    Icon.SOUND: _speaker,
    Icon.PICTURE: _sun,
    Icon.HELP: _hand,
    Icon.EYE: _pupil,
    Icon.PLAY: _triangle,
    Icon.PAUSE: _bars,
}
