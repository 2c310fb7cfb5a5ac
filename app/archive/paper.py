"""The form of official papers: Nghị định 30/2020/NĐ-CP, Phụ lục I, drawn with reportlab.

A4, margins 20/20/30/20 mm, a face metric-equal to Times New Roman and embedded, body of 13 points,
pages numbered from the second in the middle of the top margin.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.lib.colors import Color, black
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.fonts import addMapping
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from app.system.paths import RESOURCES

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "VanBan", "VanBan-Dam", "VanBan-Nghieng", "VanBan-DamNghieng"
_FACES = {REGULAR: "Regular", BOLD: "Bold", ITALIC: "Italic", BOLD_ITALIC: "BoldItalic"}

TOP, BOTTOM, LEFT, RIGHT = 20 * mm, 20 * mm, 30 * mm, 20 * mm
TEXT_WIDTH = A4[0] - LEFT - RIGHT
WHOLE = ((0, 0), (-1, -1))
"""All cells of a table."""
# A table sets its face even for cells of flowables; its own choice would not be embedded.
PLAIN_CELLS = [("FONT", *WHOLE, REGULAR, 13)]
BODY_POINTS = 13
COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
_COUNTRY_POINTS = 12
_MOTTO_POINTS = 13
_WATERMARK_GREY = Color(0.88, 0.88, 0.88)


def load_fonts() -> None:
    """Make the faces known to reportlab, once a process."""
    if REGULAR in pdfmetrics.getRegisteredFontNames():
        return
    for name, face in _FACES.items():
        pdfmetrics.registerFont(
            TTFont(name, str(RESOURCES / "fonts" / f"LiberationSerif-{face}.ttf"))
        )
    for (bold, italic), name in zip(((0, 0), (1, 0), (0, 1), (1, 1)), _FACES, strict=True):
        addMapping(REGULAR, bold, italic, name)


def style(**changes: Any) -> ParagraphStyle:
    """The body's style - justified, first line in by 10 mm - with ``changes``."""
    settings: dict[str, Any] = {
        "fontName": REGULAR,
        "fontSize": BODY_POINTS,
        "leading": BODY_POINTS * 1.3,
        "alignment": TA_JUSTIFY,
        "firstLineIndent": 10 * mm,
        "spaceAfter": 4,
        "textColor": black,
    }
    return ParagraphStyle("paper", **{**settings, **changes})


def centred(**changes: Any) -> ParagraphStyle:
    """A style for lines in the middle."""
    return style(**{"alignment": TA_CENTER, "firstLineIndent": 0, "spaceAfter": 0, **changes})


def place_and_date(place: str, day: date) -> str:
    """``Hải Phòng, ngày 05 tháng 01 năm 2026``: days under 10 and months 1 and 2 get a zero."""
    return f"{place or '.' * 18}, {day_in_words(day)}"


def day_in_words(day: date) -> str:
    """``ngày 05 tháng 9 năm 2026``, in the way of the decree."""
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands at the head of a paper: who issues it, under whom, its number, place and date."""

    superior: str
    issuer: str
    symbol: str
    place: str
    day: date


class HeadingBlock(Flowable):  # type: ignore[misc]
    """Head of the first page in two columns; the country's name never wraps."""

    def __init__(self, heading: Heading):
        super().__init__()
        self.heading = heading
        right = pdfmetrics.stringWidth(COUNTRY, BOLD, _COUNTRY_POINTS)
        self._right_width = right + 2 * mm
        self._left_width = TEXT_WIDTH - self._right_width - 3 * mm

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Size of the block in points."""
        self._left = self._left_lines()
        rows = max(len(self._left), 2)
        self._rule_gap, self._row = 4.0, 15.5
        return width, rows * self._row + 2 * 17.5

    def draw(self) -> None:
        """Draw both columns from the top down."""
        top = self.height_of_block()
        left_middle = self._left_width / 2
        right_middle = TEXT_WIDTH - self._right_width / 2
        y = top - 12
        for text, face, size in self._left:
            self._centre(left_middle, y, text, face, size)
            y -= self._row
        self._rule(left_middle, y + self._row - self._rule_gap, self._left_width * 0.4)
        self._centre(right_middle, top - 12, COUNTRY, BOLD, _COUNTRY_POINTS)
        self._centre(right_middle, top - 12 - self._row, MOTTO, BOLD, _MOTTO_POINTS)
        motto_width = pdfmetrics.stringWidth(MOTTO, BOLD, _MOTTO_POINTS)
        self._rule(right_middle, top - 12 - self._row - self._rule_gap, motto_width)
        self._centre(left_middle, 6, self.heading.symbol, REGULAR, 13)
        when = place_and_date(self.heading.place, self.heading.day)
        self._centre(right_middle, 6, when, ITALIC, 13)

    def height_of_block(self) -> float:
        """Height in points, as :meth:`wrap` gave it."""
        return max(len(self._left), 2) * self._row + 2 * 17.5

    def _left_lines(self) -> list[tuple[str, str, int]]:
        lines: list[tuple[str, str, int]] = []
        for text, face in ((self.heading.superior, REGULAR), (self.heading.issuer, BOLD)):
            shown = text.upper() or "." * 34
            lines += [(line, face, 12) for line in _wrapped(shown, face, 12, self._left_width)]
        return lines

    def _centre(self, x: float, y: float, text: str, face: str, size: int) -> None:
        self.canv.setFont(face, size)
        self.canv.drawCentredString(x, y, text)

    def _rule(self, middle: float, y: float, width: float) -> None:
        self.canv.setLineWidth(0.7)
        self.canv.line(middle - width / 2, y, middle + width / 2, y)


class Rule(Flowable):  # type: ignore[misc]
    """A short line in the middle, as under a paper's subject."""

    def __init__(self, rule_width: float):
        super().__init__()
        self.rule_width = rule_width

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Size in points."""
        self._available = width
        return width, 14

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setLineWidth(0.7)
        left = (self._available - self.rule_width) / 2
        self.canv.line(left, 10, left + self.rule_width, 10)


class Blank(Flowable):  # type: ignore[misc]
    """A label followed by dots to the end of the line, to be filled in by hand."""

    def __init__(self, label: str, indent: float = 10 * mm):
        super().__init__()
        self.label = label
        self.indent = indent

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Size in points."""
        self._available = width
        return width, BODY_POINTS * 1.3 + 4

    def draw(self) -> None:
        """Draw label and dots."""
        self.canv.setFont(REGULAR, BODY_POINTS)
        self.canv.drawString(self.indent, 6, self.label)
        label = f"{self.label} " if self.label else ""
        start = self.indent + pdfmetrics.stringWidth(label, REGULAR, BODY_POINTS)
        dot = pdfmetrics.stringWidth(".", REGULAR, BODY_POINTS)
        self.canv.drawString(start, 6, "." * int((self._available - start) / dot))


def filled(label: str, text: str, indent: float = 10 * mm) -> Flowable:
    """The label with its text, or with dots where the text is not known."""
    if not text:
        return Blank(label, indent)
    return Paragraph(f"{label} {escaped(text)}", style(firstLineIndent=indent))


def escaped(text: str) -> str:
    """Text for a :class:`Paragraph`, whose own marks look like XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def draw_paper(story: Sequence[Flowable], *, title: str, author: str, watermark: str = "") -> bytes:
    """Lay the story out on A4 pages and return the PDF; ``watermark`` stands on every page.

    :func:`load_fonts` must have been called before the story was made.
    """
    target = BytesIO()

    def dress(canvas: Any, document: Any) -> None:
        canvas.saveState()
        if watermark:
            _draw_watermark(canvas, watermark)
        if document.page > 1:
            canvas.setFont(REGULAR, BODY_POINTS)
            canvas.drawCentredString(A4[0] / 2, A4[1] - 13 * mm, str(document.page))
        canvas.restoreState()

    frame = Frame(
        LEFT,
        BOTTOM,
        TEXT_WIDTH,
        A4[1] - TOP - BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    # Without a first font of ours the file would name Helvetica, which is not embedded.
    document = BaseDocTemplate(
        target, pagesize=A4, title=title, author=author, lang="vi-VN", initialFontName=REGULAR
    )
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=dress))
    document.build(list(story))
    return target.getvalue()


def _draw_watermark(canvas: Any, text: str) -> None:
    canvas.saveState()
    canvas.setFillColor(_WATERMARK_GREY)
    canvas.setFont(BOLD, 96)
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(52)
    canvas.drawCentredString(0, -30, text)
    canvas.restoreState()


def _wrapped(text: str, face: str, size: int, width: float) -> list[str]:
    """As few lines as fit, of lengths as even as the words allow."""
    lines = _broken(text, face, size, width)
    while width > size:
        width -= size / 2
        narrower = _broken(text, face, size, width)
        widest = max(pdfmetrics.stringWidth(line, face, size) for line in narrower)
        if len(narrower) > len(lines) or widest > width:
            break
        lines = narrower
    return lines


def _broken(text: str, face: str, size: int, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and pdfmetrics.stringWidth(longer, face, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
