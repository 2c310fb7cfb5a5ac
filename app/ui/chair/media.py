"""Sound and film of the dossier: played from the viewing copy, cut off at once with the screen."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
)
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QWidget

from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.film_sound import FilmSound
from app.ui.chair.icons import Icon, paint_icon
from app.ui.chair.look import Scale
from app.ui.chair.media_controls import PlayButton, SeekBar
from app.ui.sound.link import SoundLink

log = logging.getLogger(__name__)

_PLAYING = QMediaPlayer.PlaybackState.PlayingState
_WORDS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class MediaStage(QWidget):
    """A film with its controls, or the title of a sound. It begins to play when it is touched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = Scale()
        self.document, self.title = "", ""
        self.failed = ""
        self._image: QImage | None = None
        self._player: QMediaPlayer | None = None
        self.link = SoundLink()
        self._sound: FilmSound | None = None
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
            self._drop()

    def silence(self) -> None:
        """No sound from this moment on."""
        if self._sound is not None:
            self._sound.silence()

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
        self._sound = FilmSound(player, self.link)
        sink = QVideoSink(player)
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
            self._drop()

    def _drop(self) -> None:
        """Nothing of what was passed over is heard."""
        if self._sound is not None:
            self._sound.drop()

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
