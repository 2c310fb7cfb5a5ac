"""A paper laid out as PDF, in the form of :mod:`app.archive.paper`."""

from __future__ import annotations

from typing import Any

from PIL import UnidentifiedImageError
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    Image,
    KeepTogether,
    PageBreak,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from app.archive import document as parts
from app.archive.document import Document
from app.archive.paper import (
    BOLD,
    ITALIC,
    PLAIN_CELLS,
    REGULAR,
    TEXT_WIDTH,
    WHOLE,
    Blank,
    Heading,
    HeadingBlock,
    Rule,
    centred,
    draw_paper,
    escaped,
    load_fonts,
    style,
)
from app.archive.qr_code import beside_code

_CELL_POINTS = 11
_PICTURE_HEIGHT = 52 * mm
_SIGNING_ROOM = 22 * mm
_TOGETHER = 45 * mm


def draw_pdf(document: Document) -> bytes:
    """The paper as the bytes of a PDF, its faces embedded; pages are numbered from the second."""
    load_fonts()
    story: list[Flowable] = []
    for group in parts.bound(document.parts):
        drawn = [flowable for part in group for flowable in _drawn(part)]
        story += [_signed(drawn)] if isinstance(group[-1], parts.Signatures) else drawn
    return draw_paper(
        story, title=document.title, author=document.author, watermark=document.watermark
    )


def _signed(drawn: list[Flowable]) -> Flowable:
    """Places to sign and what stands with them, on one page."""
    return KeepTogether([one for one in drawn if not isinstance(one, CondPageBreak)])


def _drawn(part: parts.Part) -> list[Flowable]:
    found: list[Flowable]
    match part:
        case parts.Head():
            named = Heading(part.superior, part.issuer, part.symbol, part.place, part.day)
            found = [HeadingBlock(named)]
        case parts.Title():
            found = _title(part)
        case parts.Line():
            found = [_line(part)]
        case parts.Heading():
            text = Paragraph(escaped(part.text), style(fontName=BOLD, spaceBefore=6))
            found = [CondPageBreak(_TOGETHER), text]
        case parts.Grid():
            found = [_grid(part)]
        case parts.Gallery():
            found = _gallery(part)
        case parts.Code():
            found = [_code(part), Spacer(0, 6)]
        case parts.Blank():
            found = [Blank(part.label)]
        case parts.Signatures():
            found = _signatures(part)
        case parts.NewPage():
            found = [PageBreak()]
    return found


def _title(part: parts.Title) -> list[Flowable]:
    return [
        Spacer(0, 10),
        Paragraph(escaped(part.kind), centred(fontName=BOLD, fontSize=14, leading=19)),
        Paragraph(escaped(part.subject), centred(fontName=BOLD, fontSize=14, leading=18)),
        Rule(60 * mm),
    ]


def _line(part: parts.Line) -> Flowable:
    face = BOLD if part.bold else ITALIC if part.italic else REGULAR
    shape = centred(fontName=face, spaceAfter=4) if part.centred else style(fontName=face)
    return Paragraph(escaped(part.text), shape)


def _grid(part: parts.Grid) -> Table:
    head = [[_field(parts.Cell(text, bold=True, centred=True)) for text in part.header]]
    rows = [[_field(cell) for cell in row] for row in part.rows]
    table = Table(
        (head if part.header else []) + rows,
        colWidths=[width * mm for width in part.widths_mm],
        repeatRows=1 if part.header else 0,
    )
    table.setStyle(
        TableStyle(
            [
                *PLAIN_CELLS,
                ("GRID", *WHOLE, 0.5, black),
                ("VALIGN", *WHOLE, "TOP"),
                ("LEFTPADDING", *WHOLE, 4),
                ("RIGHTPADDING", *WHOLE, 4),
                ("TOPPADDING", *WHOLE, 2),
                ("BOTTOMPADDING", *WHOLE, 4),
            ]
        )
    )
    table.spaceAfter = 6  # no spacer: one that no longer fits would begin an empty page
    return table


def _field(cell: parts.Cell) -> Paragraph:
    text = "<br/>".join(escaped(line) for line in cell.text.split("\n"))
    return Paragraph(text, _small(BOLD if cell.bold else REGULAR, centre=cell.centred))


def _small(face: str, *, centre: bool = False) -> Any:
    sizes = {"fontSize": _CELL_POINTS, "leading": _CELL_POINTS * 1.25, "spaceAfter": 0}
    return style(
        fontName=face,
        firstLineIndent=0,
        alignment=1 if centre else 0,
        splitLongWords=1,
        **sizes,
    )


def _gallery(part: parts.Gallery) -> list[Flowable]:
    width = TEXT_WIDTH / 2
    rows: list[Flowable] = []
    for first in range(0, len(part.pictures), 2):
        shown = part.pictures[first : first + 2]
        cells: list[list[Any]] = [
            [_picture(picture, width - 4 * mm) for picture in shown],
            [Paragraph(_caption(picture), _small(REGULAR, centre=True)) for picture in shown],
        ]
        for row in cells:
            row.extend([""] * (2 - len(row)))
        table = Table(cells, colWidths=[width] * 2)
        table.setStyle(
            TableStyle([*PLAIN_CELLS, ("ALIGN", *WHOLE, "CENTER"), ("VALIGN", *WHOLE, "TOP")])
        )
        rows.append(KeepTogether([table, Spacer(0, 4)]))
    return rows


def _picture(picture: parts.Picture, width: float) -> Flowable:
    try:
        across, down = ImageReader(str(picture.path)).getSize()
        scale = min(width / across, _PICTURE_HEIGHT / down)
        return Image(str(picture.path), across * scale, down * scale)
    except (OSError, UnidentifiedImageError, ZeroDivisionError):
        return Paragraph(escaped(picture.path.name), _small(ITALIC, centre=True))


def _caption(picture: parts.Picture) -> str:
    return "<br/>".join(escaped(line) for line in picture.caption.split("\n"))


def _code(part: parts.Code) -> Flowable:
    beside = [Paragraph(escaped(line), _small(REGULAR)) for line in part.lines]
    return beside_code(beside, part.content)


def _signatures(part: parts.Signatures) -> list[Flowable]:
    rows: list[Flowable] = []
    for first in range(0, len(part.places), 2):
        shown = part.places[first : first + 2]
        columns = [
            [Paragraph(escaped(whom), centred(fontName=BOLD)) for whom, _ in shown],
            [Paragraph(part.how, centred(fontName=ITALIC)) for _ in shown],
            [Spacer(0, _SIGNING_ROOM) for _ in shown],
            [Paragraph(escaped(name), centred(fontName=BOLD)) for _, name in shown],
        ]
        table = Table(columns, colWidths=[TEXT_WIDTH / len(shown)] * len(shown))
        table.setStyle(TableStyle([*PLAIN_CELLS, ("VALIGN", *WHOLE, "TOP")]))
        rows += [Spacer(0, 8), table]
    return [_line(parts.Line(part.closing)), *rows] if part.closing else rows
