"""Sound and film of the dossier: played from the viewing copy, cut off at once with the screen."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.icons import Icon, paint_icon
from app.ui.chair.look import Scale

log = logging.getLogger(__name__)

_MS = 1000
_PLAYING = QMediaPlayer.PlaybackState.PlayingState
_WORDS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class PlayButton(QAbstractButton):
    """One large round button: play, or pause."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.playing = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_playing(False)

    def show_playing(self, playing: bool) -> None:
        """What is under way, and so what a touch does."""
        self.playing = playing
        self.setAccessibleName(
            tr("chair screen", "Pause") if playing else tr("chair screen", "Play")
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the disc and the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.PRESSED if self.isDown() else look.GOLD))
        painter.drawEllipse(disc)
        edge = disc.width() * 0.24
        icon = Icon.PAUSE if self.playing else Icon.PLAY
        paint_icon(painter, icon, disc.adjusted(edge, edge, -edge, -edge), QColor(look.ON_GOLD))


class SeekBar(QWidget):
    """``sought(int)``: milliseconds that were touched."""

    sought = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.at_ms, self.length_ms = 0, 0
        self.scale = Scale()
        self.setAccessibleName(tr("chair screen", "Position"))

    def show_time(self, at_ms: int, length_ms: int) -> None:
        """Where the playing is."""
        self.at_ms, self.length_ms = at_ms, length_ms
        self.setAccessibleDescription(self.words)
        self.update()

    @property
    def words(self) -> str:
        """``00:18 / 03:12``."""
        at, length = (figures.minutes_seconds(ms / _MS) for ms in (self.at_ms, self.length_ms))
        return f"{at} / {length}" if self.length_ms else at

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the line, the part that is over, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = self.at_ms / self.length_ms if self.length_ms else 0.0
        radius, middle = self.scale.px(11), self.height() / 2
        line = QRectF(radius, middle - 3, self.width() - 2 * radius, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.PRESSED))
        painter.drawRoundedRect(line, 3, 3)
        painter.setBrush(QColor(look.GOLD))
        over = QRectF(line.topLeft(), QPointF(line.left() + share * line.width(), line.bottom()))
        painter.drawRoundedRect(over, 3, 3)
        painter.drawEllipse(QPointF(over.right(), middle), radius, radius)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Go to where the bar is touched."""
        self._seek(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow the finger."""
        self._seek(event)

    def _seek(self, event: QMouseEvent) -> None:
        radius = self.scale.px(11)
        share = (event.position().x() - radius) / max(1, self.width() - 2 * radius)
        if self.length_ms:
            self.sought.emit(round(max(0.0, min(1.0, share)) * self.length_ms))


class MediaStage(QWidget):
    """A film with its controls, or the title of a sound. It begins to play when it is touched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = Scale()
        self.document, self.title = "", ""
        self.failed = ""
        self._image: QImage | None = None
        self._player: QMediaPlayer | None = None
        self._sound: QAudioOutput | None = None
        self.button = PlayButton(self)
        self.button.clicked.connect(self.press)
        self.bar = SeekBar(self)
        self.bar.sought.connect(self._seek)

    @property
    def playing(self) -> bool:
        """True while it plays."""
        return self._player is not None and self._player.playbackState() == _PLAYING

    @property
    def shows_picture(self) -> bool:
        """True while a picture of the film is kept."""
        return self._image is not None

    def show_media(self, document: str, file: Path, title: str, *, still: bool = True) -> None:
        """Stand ready with a document; the same again changes nothing of its playing."""
        self.title = title
        self.setAccessibleName(title)
        if document == self.document:
            return
        self.clear()
        self.document = document
        player = self._made()
        player.setSource(QUrl.fromLocalFile(str(file)))
        if still:
            player.pause()  # the first picture stands there
        self.update()

    def press(self) -> None:
        """Play, or pause."""
        if self.playing:
            self.pause()
        elif self._player is not None and not self.failed:
            self._player.play()

    def pause(self) -> None:
        """Stand still, without a sound."""
        if self._player is not None and self.playing:
            self._player.pause()

    def silence(self) -> None:
        """No sound from this moment on."""
        if self._sound is not None:
            self._sound.setMuted(True)

    def clear(self) -> None:
        """Cut picture and sound off, and keep nothing."""
        self.silence()
        player, self._player = self._player, None
        self._sound = None
        if player is not None:
            player.blockSignals(True)
            player.stop()
            player.setSource(QUrl())
            player.deleteLater()
        self._image = None
        self.document, self.failed = "", ""
        self._show_controls(True)
        self.bar.show_time(0, 0)
        self.button.show_playing(False)
        self.update()

    def fit(self, scale: Scale) -> None:
        """Place the controls in the size of now."""
        self.scale = self.bar.scale = scale
        self._place()

    def _show_controls(self, shown: bool) -> None:
        """No button where there is nothing to play."""
        self.button.setVisible(shown)
        self.bar.setVisible(shown)

    def _made(self) -> QMediaPlayer:
        player = QMediaPlayer(self)
        self._sound = QAudioOutput(player)
        sink = QVideoSink(player)
        player.setAudioOutput(self._sound)
        player.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._frame)
        player.playbackStateChanged.connect(self._state)
        player.positionChanged.connect(self._time)
        player.durationChanged.connect(self._time)
        player.errorOccurred.connect(self._error)
        self._player = player
        return player

    def _frame(self, frame: QVideoFrame) -> None:
        if self._player is not None and frame.isValid():
            self._image = frame.toImage()
            self.update()

    def _state(self, _state: object) -> None:
        self.button.show_playing(self.playing)
        self.update()

    def _time(self, _ms: int) -> None:
        if self._player is not None:
            self.bar.show_time(self._player.position(), self._player.duration())
            self.update(self._words_rect().toRect())

    def _seek(self, at_ms: int) -> None:
        if self._player is not None:
            self._player.setPosition(at_ms)

    def _error(self, error: object, _words: str) -> None:
        log.warning("a document of the dossier cannot be played: %s", error)
        self.failed = tr("chair screen", "This recording cannot be played.")
        self._show_controls(False)
        self.update()

    def _place(self) -> None:
        side = self.scale.touch(96)
        edge = self.scale.px(24)
        top = self.height() - side - edge
        self.button.setGeometry(edge, top, side, side)
        left = edge + side + edge
        height = self.scale.touch(56)
        right = self.scale.type_px(190) + edge
        self.bar.setGeometry(
            left, top + (side - height) // 2, max(10, self.width() - left - right), height
        )

    def _words_rect(self) -> QRectF:
        bar = self.bar.geometry()
        width = self.width() - bar.right() - self.scale.px(16)
        return QRectF(bar.right() + self.scale.px(8), bar.top(), width, bar.height())

    def picture_rect(self) -> QRectF:
        """Where the film's picture is."""
        room = QRectF(0, 0, self.width(), self.button.geometry().top() - self.scale.px(16))
        edge = self.scale.px(14)
        return room.adjusted(edge, edge, -edge, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the picture in its own shape, or the title; the time beside the bar."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.GROUND))
        room = self.picture_rect()
        if self.failed:
            self._paint_words(painter, room, self.failed)
        elif self._image is not None:
            painter.fillRect(room, QColor(look.BLACK))
            size = QSize(self._image.size())
            size.scale(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(QPointF(), size.toSizeF())
            place.moveCenter(room.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        else:
            self._paint_words(painter, room, self.title)
        if self.failed:
            return
        painter.setFont(self.scale.font(look.FOOT, QFont.Weight.Medium))
        painter.setPen(QColor(look.TEXT))
        painter.drawText(self._words_rect(), int(Qt.AlignmentFlag.AlignCenter), self.bar.words)

    def _paint_words(self, painter: QPainter, room: QRectF, words: str) -> None:
        side = self.scale.px(96)
        icon = QRectF(room.center().x() - side / 2, room.center().y() - 1.4 * side, side, side)
        paint_icon(painter, Icon.SOUND, icon, QColor(look.MUTED))
        painter.setFont(self.scale.font(look.TITLE, QFont.Weight.DemiBold))
        painter.setPen(QColor(look.TEXT))
        below = QRectF(room.left(), icon.bottom(), room.width(), room.bottom() - icon.bottom())
        painter.drawText(below.adjusted(40, 0, -40, -below.height() / 2), _WORDS, words)
