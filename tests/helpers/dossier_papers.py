"""A small dossier of made-up papers, for tests of what is done with dossiers."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from docx import Document
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.dossier.ocr import GreyPage
from app.dossier.preparation import Opened
from app.model.dossier import DocumentKind, DocumentState
from app.system.paths import RESOURCES

PETITIONER = "Nguyễn Thị Hường"
PETITION = (
    "ĐƠN KHIẾU NẠI",
    "Kính gửi: Chủ tịch Ủy ban nhân dân phường",
    f"Tôi là {PETITIONER}, đại diện cho 12 hộ dân có đất bị thu hồi.",
    "Đề nghị xem xét lại đơn giá bồi thường và việc cấp đất tái định cư.",
)
REPORT = (
    "BÁO CÁO quá trình giải quyết vụ việc",
    "Vụ việc đã được giải quyết lần đầu năm 2024; công dân tiếp tục khiếu nại.",
)


def write_pdf(path: Path, pages: Sequence[Sequence[str]]) -> Path:
    """A PDF whose pages have these lines, as letters."""
    fonts = sorted((RESOURCES / "fonts").glob("*Regular*.ttf"))
    pdfmetrics.registerFont(TTFont("Sample", str(fonts[0])))
    canvas = Canvas(str(path), pagesize=A4)
    for lines in pages:
        canvas.setFont("Sample", 14)
        for number, line in enumerate(lines):
            canvas.drawString(72, 760 - 28 * number, line)
        canvas.showPage()
    canvas.save()
    return path


def write_docx(path: Path, lines: Sequence[str]) -> Path:
    """The same as a word processor's document."""
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    return path


def write_scan(path: Path, lines: Sequence[str], dpi: int = 200) -> Path:
    """A picture of the upper part of a page with these lines, as a scanner leaves it."""
    pdf = write_pdf(path.with_suffix(".source.pdf"), [lines])
    stem = path.with_suffix("")
    upper_part = ["-x", "0", "-y", "0", "-W", str(dpi * 8), "-H", str(dpi * 3)]
    command = ["pdftoppm", "-singlefile", "-gray", "-r", str(dpi), *upper_part, "-png"]
    subprocess.run([*command, str(pdf), str(stem)], check=True)
    pdf.unlink()
    return path


class FakeReader:
    """Stands for the reader child: pages and their words by the file's own beginning."""

    def __init__(self, words: Sequence[str] = (), password: str = "") -> None:
        self.words = words
        self.password = password
        self.asked: list[Path] = []

    def read(self, files: Sequence[Path], kind: DocumentKind, password: str = "") -> Opened:
        self.asked += files
        if password != self.password:
            return Opened(DocumentState.LOCKED)
        return Opened(DocumentState.READY, len(self.words) or len(files))

    def texts(
        self, files: Sequence[Path], kind: DocumentKind, password: str = ""
    ) -> Iterator[tuple[int, str]]:
        yield from enumerate(self.words, 1)

    def grey_page(
        self, files: Sequence[Path], kind: DocumentKind, page: int, *, dpi: int, password: str = ""
    ) -> GreyPage | None:
        return None

    def close(self) -> None: ...
