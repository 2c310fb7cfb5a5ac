"""Pictures that are shared into the call: of a screen, of another program's window, of a paper."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader, QPainter
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoSink, QWindowCapture
from PySide6.QtPdf import QPdfDocument

from app.model.errors import AppError
from app.model.text import T
from app.ui.conference.media_frame import even_size
from app.ui.conference.media_slate import i420_of
from app.ui.conference.share_offers import is_ours
from app.ui.kept_screens import is_kept

LARGEST = QSize(1920, 1080)
PAPER_ROOM = QSize(1600, 900)
SCREEN_FPS, PAPER_FPS = 8, 2
_GROUND = "#2b2f33"


class ShareError(AppError):
    """What was to be shared is not there."""


class SharePicture(Protocol):
    """Something whose picture is shared, ``fps`` times a second."""

    title: str
    fps: int

    def picture(self) -> QImage | None:
        """What it shows now; None while it shows nothing."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


def shared_i420(image: QImage) -> tuple[int, int, bytes]:
    """Width, height and I420 of a picture that is shared, no larger than ``LARGEST``."""
    if image.width() > LARGEST.width() or image.height() > LARGEST.height():
        keep = Qt.AspectRatioMode.KeepAspectRatio
        image = image.scaled(LARGEST, keep, Qt.TransformationMode.SmoothTransformation)
    width, height = even_size(image.width(), image.height())
    return width, height, i420_of(image.copy(0, 0, width, height))


class ScreenShare:
    """A whole screen, by its name."""

    fps = SCREEN_FPS

    def __init__(self, name: str, *, ordered: bool) -> None:
        found = [screen for screen in QGuiApplication.screens() if screen.name() == name]
        if not found or is_kept(found[0]):
            raise not_there(name)
        self.title = name
        self._screen = found[0]
        self._ordered = ordered

    def picture(self) -> QImage | None:
        """The screen as it is now.

        None where the system gives no picture of it, where it has become the chair's screen, and
        where a window of ours has come onto it without an order.
        """
        there = self._screen in QGuiApplication.screens() and not is_kept(self._screen)
        if not there or self._ours_unordered():
            return None
        image = self._screen.grabWindow(0).toImage()
        return None if image.isNull() else image

    def close(self) -> None:
        """Nothing is held."""

    def _ours_unordered(self) -> bool:
        return not self._ordered and is_ours(self._screen)


class WindowShare:
    """Another program's window, by its title."""

    fps = SCREEN_FPS

    def __init__(self, title: str) -> None:
        found = [w for w in QWindowCapture.capturableWindows() if w.description() == title]
        if not found:
            raise not_there(title)
        self.title = title
        self._sink = QVideoSink()
        self._capture = QWindowCapture()
        self._session = QMediaCaptureSession()
        self._session.setWindowCapture(self._capture)
        self._session.setVideoSink(self._sink)
        self._capture.setWindow(found[0])
        self._capture.start()

    def picture(self) -> QImage | None:
        """The newest picture of the window; None before the first."""
        frame = self._sink.videoFrame()
        image = frame.toImage() if frame.isValid() else QImage()
        return None if image.isNull() else image

    def close(self) -> None:
        """End the capture."""
        self._capture.stop()


class PaperShare:
    """A page of a PDF, or a picture; drawn once for each page."""

    fps = PAPER_FPS

    def __init__(self, file: Path, page: int = 0) -> None:
        self.title = file.name
        self._pages: QPdfDocument | None = None
        self._image = QImage()
        if file.suffix.lower() == ".pdf":
            self._pages = QPdfDocument()
            if self._pages.load(str(file)) is not QPdfDocument.Error.None_:
                raise not_there(file.name)
        else:
            reader = QImageReader(str(file))
            reader.setAutoTransform(True)
            self._image = _on_ground(reader.read())
        if self._pages is None and self._image.isNull():
            raise not_there(file.name)
        self.turn_to(page)

    @property
    def pages(self) -> int:
        """How many pages it has; a picture has one."""
        return self._pages.pageCount() if self._pages is not None else 1

    def turn_to(self, page: int) -> None:
        """Show another page; beyond the ends, the nearest."""
        if self._pages is None:
            return
        page = max(0, min(page, self.pages - 1))
        size = self._pages.pagePointSize(page).toSize()
        fit = size.scaled(PAPER_ROOM, Qt.AspectRatioMode.KeepAspectRatio)
        self._image = _on_ground(self._pages.render(page, fit))

    def picture(self) -> QImage | None:
        """The page that is turned up."""
        return self._image

    def close(self) -> None:
        """Close the document."""
        if self._pages is not None:
            self._pages.close()


def not_there(name: str) -> ShareError:
    """The error for something that cannot be shared."""
    return ShareError(
        T("sharing", "“{name}” cannot be shared: it is not there or cannot be read.")(name=name),
        meaning=T("sharing", "The others see nothing of it."),
        action=T("sharing", "Choose again what is to be shared."),
    )


def _on_ground(image: QImage) -> QImage:
    """The picture, white where it is clear, in the middle of a calm ground."""
    if image.isNull():
        return image
    ground = QImage(PAPER_ROOM, QImage.Format.Format_RGB32)
    ground.fill(QColor(_GROUND))
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    fit = image if image.size() == PAPER_ROOM else image.scaled(PAPER_ROOM, keep, smooth)
    corner = QPoint((ground.width() - fit.width()) // 2, (ground.height() - fit.height()) // 2)
    painter = QPainter(ground)
    painter.fillRect(corner.x(), corner.y(), fit.width(), fit.height(), QColor("#ffffff"))
    painter.drawImage(corner, fit)
    painter.end()
    return ground
