"""What became of what the chair asked for: one line over the foot, from the engine's own word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.model.dossier import ChairRequest
from app.system import figures
from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.hands import request_words
from app.ui.chair.icons import Icon, paint_icon
from app.ui.chair.look import Scale

DONE_FOR = timedelta(seconds=12)
"""So long it stands that the operator has it."""
SAID_MS = 6000


def answer_words(requests: Sequence[Mapping[str, Any]], now: datetime) -> tuple[str, bool]:
    """The words about the newest request, and whether the operator has it; empty when it is over.

    An open request is told of before one that is done.
    """
    waiting = [request for request in requests if not request.get("done_at")]
    if waiting:
        return _words(waiting[-1], "at", done=False), False
    done = [request for request in requests if request.get("done_at")]
    if not done:
        return "", False
    newest = max(done, key=lambda request: str(request.get("done_at")))
    at = figures.parse_time(str(newest.get("done_at") or ""))
    if at is None or now - at > DONE_FOR:
        return "", False
    return _words(newest, "done_at", done=True), True


def _words(request: Mapping[str, Any], key: str, *, done: bool) -> str:
    kind = str(request.get("kind") or "")
    known = set(ChairRequest)
    what = request_words()[ChairRequest(kind)] if kind in known else kind
    at = figures.parse_time(str(request.get(key) or ""))
    time = figures.clock_time(at) if at is not None else ""
    if done:
        return tr("chair screen", "“{what}”: the operator has it ({time})").format(
            what=what, time=time
        )
    return tr("chair screen", "“{what}”: sent to the operator at {time}, no answer yet").format(
        what=what, time=time
    )


class AnswerLine(QWidget):
    """A quiet line: a request and what became of it, or a short word of the screen itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = Scale()
        self.above = 0
        self._requests: Sequence[Mapping[str, Any]] = ()
        self._said, self._said_done = "", True
        self.words, self.done = "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._said_timer = QTimer(self)
        self._said_timer.setSingleShot(True)
        self._said_timer.setInterval(SAID_MS)
        self._said_timer.timeout.connect(lambda: self.say(""))
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.hide()

    def show_requests(self, requests: Sequence[Mapping[str, Any]]) -> None:
        """What the engine knows of what was asked for."""
        self._requests = requests
        self.refresh()

    def say(self, words: str, *, done: bool = True) -> None:
        """A short word of the screen itself, for a few seconds; ``done``: all is well."""
        self._said, self._said_done = words, done
        if words:
            self._said_timer.start()
        self.refresh()

    def refresh(self) -> None:
        """Bring the words up."""
        words, done = answer_words(self._requests, datetime.now().astimezone())
        if self._said:
            words, done = self._said, self._said_done
        if (words, done) != (self.words, self.done):
            self.words, self.done = words, done
            self.setAccessibleName(words)
            self.setVisible(bool(words))
            self.place()
            self.update()

    def place(self) -> None:
        """In the middle, right over what stands below it (``above``, in pixels from the top)."""
        parent = self.parentWidget()
        if parent is None or not self.words:
            return
        size = self.sizeHint()
        width = min(size.width(), parent.width() - self.scale.px(40))
        foot = self.above - self.scale.px(16)
        self.setGeometry((parent.width() - width) // 2, foot - size.height(), width, size.height())

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """One line with a sign before it."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self.words)
        return QSize(round(width) + self.scale.type_px(90), self.scale.type_px(54))

    def _font(self) -> QFont:
        return self.scale.font(19, QFont.Weight.Medium)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ink = QColor(look.GOOD if self.done else look.GOLD)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QColor(look.RAISED))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = self.scale.type_px(26)
        icon = QRectF(self.scale.type_px(20), (self.height() - side) / 2, side, side)
        paint_icon(painter, Icon.DONE if self.done else Icon.HELP, icon, ink)
        painter.setFont(self._font())
        painter.setPen(QColor(look.TEXT))
        room = box.adjusted(self.scale.type_px(58), 0, -self.scale.type_px(18), 0)
        words = QFontMetricsF(painter.font()).elidedText(
            self.words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
