"""The preview: shows every frame of a ring as it comes, and says plainly when none comes."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ipc.ring import FrameRingReader, RingFrame
from app.model.clock import NS_PER_S, now_ns
from app.system import figures
from app.system.i18n import tr
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import Shape
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS, SIZE_BODY, SIZE_LEAD, SIZE_SMALL, Tone, space
from app.ui.widgets.frame_scaler import FrameScaler

log = logging.getLogger(__name__)

POLL_MS = 8
REOPEN_MS = 500
LOST_S = 2.0


class VideoPreview(QWidget):
    """Shows the newest frame of a ring at the full rate; keeps the picture's shape.

    ``title`` stands in the corner. Frames are looked for only while the widget is visible.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(space(60), space(34))
        self.title = title
        self.recording = False
        self.shown_frames = 0
        self._path = ""
        self._reader: FrameRingReader | None = None
        self._tried_ns = 0
        self._sequence = 0
        self._captured_ns = 0
        self._scaler = FrameScaler()
        self._image: QImage | None = None
        self._notice = ""
        self._lost_since: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)

    def show_camera(self, status: Mapping[str, Any]) -> None:
        """Show the topic ``camera``: its ring, or that it is off, or since when it is lost."""
        state = status.get("state", "off")
        self.show_ring("" if state == "off" else str(status.get("ring") or ""))
        since = figures.parse_time(str(status.get("since") or ""))
        lost = state in {"lost", "failed"}
        self.show_lost((since or datetime.now().astimezone()) if lost else None)

    def show_ring(self, path: str) -> None:
        """Show the frames of another ring; ``""`` shows that there is no camera.

        What another camera showed before goes with its ring.
        """
        if path != self._path:
            self._path = path
            self._let_go()
            self._forget()

    def show_title(self, title: str, *, recording: bool = False) -> None:
        """Words in the corner; ``recording`` puts the red dot before them."""
        if (title, recording) != (self.title, self.recording):
            self.title, self.recording = title, recording
            self.update()

    def show_lost(self, since: datetime | None) -> None:
        """Say since when the camera is lost, as the engine announced it; None: it is not."""
        if since != self._lost_since:
            self._lost_since = since
            self.update()

    @property
    def signal_lost(self) -> bool:
        """True when no frame came for two seconds."""
        return now_ns() - self._captured_ns > LOST_S * NS_PER_S

    def notice(self) -> str:
        """The words over the picture; empty while frames come."""
        if not self.signal_lost:
            return ""
        since = self._lost_since
        if since is None and self._captured_ns:
            gone_s = (now_ns() - self._captured_ns) / NS_PER_S
            since = datetime.now().astimezone() - timedelta(seconds=gone_s)
        if since is None:
            waiting = tr("preview", "Waiting for the camera's picture")
            return waiting if self._path else tr("preview", "No camera is open")
        return tr("preview", "SIGNAL LOST since {time}, {date}").format(
            time=figures.clock_time(since, seconds=True), date=figures.date(since)
        )

    def poll(self) -> None:
        """Look for a new frame; called by the timer."""
        frame = self._newest()
        if frame is not None and self._reader is not None:
            video = self._reader.video
            size = self.size() * self.devicePixelRatioF()
            self._image = self._scaler.picture(frame.data, video.width, video.height, size)
            self._sequence, self._captured_ns = frame.sequence, frame.captured_ns
            self.shown_frames += 1
            self.update()
        notice = self.notice()
        if notice != self._notice:
            self._notice = notice
            self.setAccessibleDescription(notice)
            self.update()

    def _newest(self) -> RingFrame | None:
        if self._reader is None and not self._open():
            return None
        assert self._reader is not None
        if self.signal_lost and now_ns() - self._tried_ns > REOPEN_MS * 1_000_000:
            # A helper that was started anew may have made a new file of the same name.
            self._let_go()
            if not self._open():
                return None
        if self._reader.newest_sequence == self._sequence:
            return None
        frame = self._reader.latest()
        return frame if frame is not None and frame.sequence != self._sequence else None

    def _open(self) -> bool:
        if not self._path or now_ns() - self._tried_ns < REOPEN_MS * 1_000_000:
            return False
        self._tried_ns = now_ns()
        try:
            self._reader = FrameRingReader.open(Path(self._path))
        except OSError as error:
            log.debug("ring %s: %s", self._path, error)
            if self._lost_since is None:
                # The camera was let go of, not lost: nothing is missing.
                self._forget()
            return False
        return True

    def _forget(self) -> None:
        """Claim nothing of a camera whose ring is gone."""
        self._image = None
        self._sequence = self._captured_ns = 0
        self.update()

    def _let_go(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self._tried_ns = 0

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Begin to look for frames."""
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  (Qt's name)
        """Stop, and let go of the memory."""
        self._timer.stop()
        self._let_go()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """A picture of 16 by 9."""
        return QSize(640, 360)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the picture, the corner's words and the notice."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(clip)
        calm = self._image is None and self._lost_since is None
        painter.fillRect(self.rect(), QColor(tokens.track if calm else "#000000"))
        if self._image is not None:
            ratio = self.devicePixelRatioF()
            self._image.setDevicePixelRatio(ratio)
            size = self._image.size() / ratio
            corner = QPoint(
                (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            )
            painter.drawImage(corner, self._image)
        notice = self.notice()
        if notice:
            if not calm:
                painter.fillRect(self.rect(), QColor(0, 0, 0, 150))
            self._paint_notice(painter, notice)
        if self.title:
            self._paint_title(painter, QColor(tokens.ink[Tone.RECORD]))

    def _paint_notice(self, painter: QPainter, notice: str) -> None:
        lost = bool(self._captured_ns or self._lost_since)
        tokens = tokens_of(self)
        tone = Tone.FAIL if lost else Tone.QUIET
        weight = QFont.Weight.DemiBold if lost else QFont.Weight.Normal
        painter.setFont(font(SIZE_LEAD if self.width() > space(100) else SIZE_BODY, weight))
        middle = QRectF(self.rect()).adjusted(space(4), 0, -space(4), 0)
        if lost:
            icon = QRectF(self.width() / 2 - space(4), self.height() / 2 - space(12), 32, 32)
            paint_shape(painter, icon, Shape.OCTAGON, QColor(tokens.ink[tone]), QColor("#000000"))
            middle.translate(0, space(3))
        painter.setPen(QColor(tokens.ink[tone]))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(middle, int(flags), notice)

    def _paint_title(self, painter: QPainter, red: QColor) -> None:
        painter.setFont(font(SIZE_SMALL, QFont.Weight.DemiBold))
        width = QFontMetricsF(painter.font()).horizontalAdvance(self.title)
        dot = space(4) if self.recording else 0
        box = QRectF(space(3), space(3), width + dot + space(5), space(7))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 14, 17, 215))
        painter.drawRoundedRect(box, 6, 6)
        if self.recording:
            painter.setBrush(red)
            painter.drawEllipse(QRectF(box.left() + space(2) + 2, box.center().y() - 4, 8, 8))
        painter.setPen(QColor("#eaf0f5"))
        words = box.adjusted(space(2) + 2 + dot, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.title)
