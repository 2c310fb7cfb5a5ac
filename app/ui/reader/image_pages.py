"""Pictures as pages: each file one page, or as many as a TIFF holds; turned as their EXIF says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from app.ipc.document_reader import MOST_PAGES, Box
from app.ui.reader.refusal import GONE, NO_PAGE, TOO_LARGE, UNREADABLE, Refusal

MOST_MEGAPIXELS = 160
"""Of a picture that has to be unpacked whole: a colour scan of A3 at 600 dpi has 70."""
ALLOCATION_MB = 700
POINTS_PER_INCH = 72.0
SCAN_DPI = 200.0
"""What a picture is taken to have been scanned with: its size on paper is not asked for."""
_HEAD_BYTES = 16
_DRAWN_SMALL = frozenset({"jpeg"})
_SIDEWAYS = (
    QImageIOHandler.Transformation.TransformationRotate90,
    QImageIOHandler.Transformation.TransformationRotate270,
    QImageIOHandler.Transformation.TransformationMirrorAndRotate90,
    QImageIOHandler.Transformation.TransformationFlipAndRotate90,
)


def form_of(head: bytes) -> str:
    """Qt's name of what a file holds by its first bytes; empty for what is not shown as pages."""
    for begins, name in (
        (b"\xff\xd8\xff", "jpeg"),
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"II*\0", "tiff"),
        (b"MM\0*", "tiff"),
        (b"II+\0", "tiff"),
        (b"MM\0+", "tiff"),
        (b"BM", "bmp"),
        (b"GIF8", "gif"),
    ):
        if head.startswith(begins):
            return name
    return "webp" if head[:4] == b"RIFF" and head[8:12] == b"WEBP" else ""


@dataclass(frozen=True, slots=True)
class _Frame:
    """A page: the ``number``-th picture of a file, its size as it is seen, in pixels."""

    path: Path
    form: str
    number: int
    seen: QSize


class ImagePages:
    """The pictures of one document, in order. Pages count from 1."""

    def __init__(self, files: Sequence[Path]) -> None:
        """Look at every file. Raises :class:`Refusal` where one of them cannot be shown."""
        QImageReader.setAllocationLimit(ALLOCATION_MB)
        self._frames = [frame for path in files for frame in _frames(path)]
        if not 0 < len(self._frames) <= MOST_PAGES:
            raise Refusal(UNREADABLE)
        self.pages = len(self._frames)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height in points, as of a scan of :data:`SCAN_DPI`."""
        frame = self._frame(page)
        scale = POINTS_PER_INCH / SCAN_DPI
        return frame.seen.width() * scale, frame.seen.height() * scale

    def draw(self, page: int, size: QSize) -> QImage:
        """The page in exactly ``size`` pixels, on white."""
        frame = self._frame(page)
        if not frame.path.is_file():
            raise Refusal(GONE)
        reader = _reader(frame.path, frame.form, frame.number)
        sideways = reader.transformation() in _SIDEWAYS
        if frame.form in _DRAWN_SMALL and size.width() < frame.seen.width():
            reader.setScaledSize(size.transposed() if sideways else size)
        image = reader.read()
        if image.isNull():
            raise Refusal(UNREADABLE)
        if image.size() != size:
            image = image.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return _on_white(image)

    def text(self, page: int) -> str:
        """Nothing: a picture has no letters."""
        self._frame(page)
        return ""

    def find(self, page: int, words: str) -> list[Box]:
        """Nothing: a picture has no letters."""
        self._frame(page)
        return []

    def close(self) -> None:
        """Nothing is kept open between two pages."""

    def _frame(self, page: int) -> _Frame:
        if not 1 <= page <= self.pages:
            raise Refusal(NO_PAGE)
        return self._frames[page - 1]


def _reader(path: Path, form: str, number: int) -> QImageReader:
    """At a picture of a file. Formats are told by the first bytes, never guessed by plugins.

    The reader opens the file itself: one of TIFF still reads when it ends, and a file of ours may
    have ended before.
    """
    reader = QImageReader(str(path), QByteArray(form.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    if number and not reader.jumpToImage(number):
        raise Refusal(UNREADABLE)
    return reader


def _frames(path: Path) -> list[_Frame]:
    with path.open("rb") as file:
        form = form_of(file.read(_HEAD_BYTES))
    if not form:
        raise Refusal(UNREADABLE)
    count = _reader(path, form, 0).imageCount() if form == "tiff" else 1
    if count > MOST_PAGES:
        raise Refusal(UNREADABLE)
    return [_looked_at(path, form, number) for number in range(max(1, count))]


def _looked_at(path: Path, form: str, number: int) -> _Frame:
    reader = _reader(path, form, number)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise Refusal(UNREADABLE)
    if form not in _DRAWN_SMALL and size.width() * size.height() > MOST_MEGAPIXELS * 1_000_000:
        raise Refusal(TOO_LARGE)
    seen = size.transposed() if reader.transformation() in _SIDEWAYS else size
    return _Frame(path, form, number, seen)


def _on_white(image: QImage) -> QImage:
    """Without transparency, in the form in which pages are handed over."""
    if image.hasAlphaChannel():
        page = QImage(image.size(), QImage.Format.Format_RGB32)
        page.fill(Qt.GlobalColor.white)
        painter = QPainter(page)
        painter.drawImage(0, 0, image)
        painter.end()
        return page
    return image.convertToFormat(QImage.Format.Format_RGB32)
