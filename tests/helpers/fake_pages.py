"""A stand-in for the reader of pages: draws made-up official papers, at once or when it is told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

SHAPE = (210.0, 297.0)
ARTICLES = (
    "Điều 1. Công nhận nội dung khiếu nại về diện tích bồi thường tại thửa đất số 265, tờ bản đồ"
    " số 12 là đúng một phần; giao cơ quan chuyên môn đo đạc lại trong thời hạn ba mươi ngày kể từ"
    " ngày ban hành Quyết định này.",
    "Điều 2. Kết quả đo đạc được thông báo cho người khiếu nại bằng văn bản và tại buổi tiếp công"
    " dân gần nhất.",
    "Điều 3. Trong thời hạn 30 ngày kể từ ngày nhận được Quyết định này, nếu không đồng ý thì"
    " người khiếu nại có quyền khởi kiện vụ án hành chính tại Tòa án theo quy định của pháp luật.",
    "Điều 4. Quyết định có hiệu lực kể từ ngày ký. Chánh Văn phòng, Trưởng Ban Tiếp công dân và"
    " các đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
)


class FakePages(QObject):
    """``late``: pictures come only with :meth:`deliver`. ``plain``: one colour a page, quickly."""

    page_ready = Signal(str, int)
    opened = Signal(str, int)
    failed = Signal(str, object)

    def __init__(self, *, late: bool = False, plain: bool = False) -> None:
        super().__init__()
        self.late, self.plain = late, plain
        self.open_calls: list[tuple[str, list[Path], str, int]] = []
        self.asked: list[tuple[str, int, QSize]] = []
        self.made_ahead: list[tuple[str, int]] = []
        self._ready: dict[tuple[str, int, int, int], QImage] = {}

    def open(self, document_id: str, files: list[Path], kind: str, pages: int) -> None:
        self.open_calls.append((document_id, files, kind, pages))

    def image(self, document_id: str, page: int, size: QSize) -> QImage | None:
        key = (document_id, page, size.width(), size.height())
        if key not in self._ready:
            self.asked.append((document_id, page, size))
            if self.late:
                return None
            self._ready[key] = self.draw(page, size)
        return self._ready[key]

    def page_size(self, document_id: str, page: int) -> tuple[float, float] | None:
        return SHAPE

    def ahead(self, document_id: str, page: int, size: QSize) -> None:
        self.made_ahead.append((document_id, page))

    def deliver(self) -> None:
        """What was asked for and has not come yet is ready now."""
        asked, self.asked = self.asked, []
        for document, page, size in asked:
            key = (document, page, size.width(), size.height())
            self._ready[key] = self.draw(page, size)
        for document, page, _ in asked:
            self.page_ready.emit(document, page)

    def draw(self, page: int, size: QSize) -> QImage:
        fitted = QSize(round(SHAPE[0] * 10), round(SHAPE[1] * 10))
        fitted.scale(size, Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(fitted, QImage.Format.Format_RGB32)
        if self.plain:
            image.fill(colour_of(page))
            return image
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(fitted.width() / SHAPE[0], fitted.width() / SHAPE[0])
        _draw_paper(painter, page)
        painter.end()
        return image


def colour_of(page: int) -> QColor:
    """The colour of a plain page; never white, black or the ground's."""
    return QColor.fromHsv(page * 47 % 360, 200, 200)


def _draw_paper(painter: QPainter, page: int) -> None:
    painter.setPen(QPen(QColor("#1b1b1b"), 0.25))
    if page == 1:
        _head(painter)
    centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    top = 74.0 if page == 1 else 30.0
    painter.setFont(_serif(5.4, bold=True))
    title = "QUYẾT ĐỊNH" if page == 1 else f"Trang {page}"
    painter.drawText(QRectF(30, top, 160, 9), centre, title)
    if page == 1:
        painter.setFont(_serif(4.6, bold=True))
        about = "Về việc giải quyết khiếu nại lần hai của công dân phố Thạch Khôi"
        painter.drawText(QRectF(40, top + 9, 140, 16), centre, about)
    top += 26
    painter.setFont(_serif(4.8))
    justified = int(Qt.AlignmentFlag.AlignJustify | Qt.TextFlag.TextWordWrap)
    shift = page % 4
    for article in ARTICLES if page == 1 else (ARTICLES[shift:] + ARTICLES[:shift]) * 2:
        if top > 250:
            break
        box = painter.boundingRect(QRectF(30, top, 160, 200), justified, article)
        painter.drawText(QRectF(30, top, 160, 200), justified, article)
        top += box.height() + 7
    if page == 1:
        _seal(painter, top + 6)


def _head(painter: QPainter) -> None:
    centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    painter.setFont(_serif(4.4, bold=True))
    painter.drawText(QRectF(18, 20, 72, 14), centre, "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG")
    painter.drawText(QRectF(88, 20, 112, 7), centre, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    painter.drawText(QRectF(88, 26, 112, 7), centre, "Độc lập - Tự do - Hạnh phúc")
    painter.drawLine(118, 33, 170, 33)
    painter.setFont(_serif(4.4))
    painter.drawText(QRectF(18, 40, 72, 7), centre, "Số: 214/QĐ-UBND")
    painter.drawText(QRectF(88, 40, 112, 7), centre, "Hải Phòng, ngày 18 tháng 02 năm 2025")


def _seal(painter: QPainter, top: float) -> None:
    painter.setFont(_serif(4.6, bold=True))
    centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(QRectF(110, top, 80, 14), centre, "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(196, 40, 40, 190), 0.9))
    painter.drawEllipse(QRectF(120, top + 10, 30, 30))


def _serif(millimetres: float, *, bold: bool = False) -> QFont:
    made = QFont("Liberation Serif")
    made.setPointSizeF(1)
    made.setPixelSize(round(millimetres))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
