"""A paper laid out for a word processor, in the form of Nghị định 30/2020/NĐ-CP.

Imported by the child process that writes papers alone, for its library is heavy.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.image.exceptions import UnrecognizedImageError
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from app.archive import document as parts
from app.archive.document import Document
from app.archive.paper import COUNTRY, MOTTO, place_and_date
from app.archive.qr_code import qr_picture

FACE = "Times New Roman"
BODY_POINTS, CELL_POINTS = 13, 11
CELL_ROOM = 40
TEXT_MM = 160.0
_HEAD_MM = (62.0, 98.0)
_MADE = datetime(2000, 1, 1)
_CENTRE = WD_ALIGN_PARAGRAPH.CENTER


def draw_docx(document: Document) -> bytes:
    """The paper as the bytes of a DOCX; pages are numbered from the second."""
    paper = docx.Document()
    _set_up(paper, document)
    for group in parts.bound(document.parts):
        begin = len(paper.element.body)
        for part in group:
            _add(paper, part)
        if isinstance(group[-1], parts.Signatures):
            _keep(paper.element.body[begin - 1 : -1])
    target = BytesIO()
    paper.save(target)
    return target.getvalue()


def _keep(blocks: Sequence[Any]) -> None:
    """Paragraphs and tables that stay on one page; the last one, an empty line, may leave."""
    for block in blocks[:-1]:
        for row in block.iter(qn("w:tr")):
            row.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for paragraph in block.iter(qn("w:p")):
            paragraph.get_or_add_pPr().get_or_add_keepNext().val = True


def _set_up(paper: Any, document: Document) -> None:
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = section.right_margin = Mm(20)
    section.left_margin = Mm(30)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    body = paper.styles["Normal"]
    body.font.name, body.font.size = FACE, Pt(BODY_POINTS)
    for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        body.element.rPr.rFonts.set(qn(kind), FACE)
    body.paragraph_format.space_after = Pt(4)
    _language(body)
    facts = paper.core_properties
    facts.title, facts.author, facts.language = document.title, document.author, "vi-VN"
    facts.created = facts.modified = _MADE
    facts.comments = ""
    number = section.header.paragraphs[0]
    number.alignment = _CENTRE
    _page_number(number)
    if document.watermark:
        _mark(section.first_page_header.paragraphs[0], document.watermark)
        _mark(section.header.add_paragraph(), document.watermark)


def _language(body: Any) -> None:
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "vi-VN")
    body.element.get_or_add_rPr().append(language)


def _page_number(paragraph: Any) -> None:
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def _mark(paragraph: Any, text: str) -> None:
    paragraph.alignment = _CENTRE
    paragraph.add_run(text).bold = True


def _add(paper: Any, part: parts.Part) -> None:
    match part:
        case parts.Head():
            _head(paper, part)
        case parts.Title():
            _centred(paper, part.kind, Pt(14), bold=True).paragraph_format.space_before = Pt(10)
            _centred(paper, part.subject, Pt(14), bold=True)
        case parts.Line():
            _line(paper, part)
        case parts.Heading():
            heading = paper.add_paragraph()
            heading.paragraph_format.keep_with_next = True
            heading.paragraph_format.space_before = Pt(6)
            heading.paragraph_format.first_line_indent = Mm(10)
            heading.add_run(part.text).bold = True
        case parts.Grid():
            _grid(paper, part)
        case parts.Gallery():
            _gallery(paper, part)
        case parts.Code():
            _code(paper, part)
        case parts.Blank():
            paper.add_paragraph(f"{part.label} {'.' * 60}".strip())
        case parts.Signatures():
            _signatures(paper, part)
        case parts.NewPage():
            paper.add_page_break()


def _centred(paper: Any, text: str, size: Any, *, bold: bool = False, italic: bool = False) -> Any:
    paragraph = paper.add_paragraph()
    paragraph.alignment = _CENTRE
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, size
    return paragraph


def _line(paper: Any, part: parts.Line) -> None:
    paragraph = paper.add_paragraph()
    run = paragraph.add_run(part.text)
    run.bold, run.italic = part.bold, part.italic
    paragraph.alignment = _CENTRE if part.centred else WD_ALIGN_PARAGRAPH.JUSTIFY
    if not part.centred:
        paragraph.paragraph_format.first_line_indent = Mm(10)


def _head(paper: Any, part: parts.Head) -> None:
    left, right = _columns(paper, _HEAD_MM)
    dots = "." * 30
    lines = (
        (part.superior.upper() or dots, 12, False, False, False),
        (part.issuer.upper() or dots, 12, True, False, True),
        (part.symbol, 13, False, False, False),
    )
    _stack(left, lines)
    _stack(
        right,
        (
            (COUNTRY, 12, True, False, False),
            (MOTTO, 13, True, False, True),
            (place_and_date(part.place, part.day), 13, False, True, False),
        ),
    )
    # The country's name stands on one line wherever it is opened.
    no_wrap = OxmlElement("w:noWrap")
    right._tc.get_or_add_tcPr().append(no_wrap)


def _stack(cell: Any, lines: tuple[tuple[str, int, bool, bool, bool], ...]) -> None:
    for number, (text, size, bold, italic, underlined) in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.alignment = _CENTRE
        paragraph.paragraph_format.space_after = Pt(8 if underlined else 0)
        run = paragraph.add_run(text)
        run.bold, run.italic, run.font.size = bold, italic, Pt(size)
        run.underline = underlined


def _columns(paper: Any, widths_mm: tuple[float, ...], rows: int = 1) -> Any:
    table = paper.add_table(rows=rows, cols=len(widths_mm))
    _fix(table, widths_mm)
    return table.rows[0].cells if rows == 1 else table


def _fix(table: Any, widths_mm: tuple[float, ...], above_and_below: int = 0) -> None:
    """Widths as given, never fitted to what stands in the fields; nothing lost to their edges.

    ``above_and_below`` is the room between words and lines, in twentieths of a point.
    """
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width in zip(table.columns, widths_mm, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
    margins = OxmlElement("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), "60" if side in {"left", "right"} else str(above_and_below))
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is None:
        table._tbl.tblPr.append(margins)
    else:  # the form of the file says in which order they stand
        look.addprevious(margins)


def _grid(paper: Any, part: parts.Grid) -> None:
    head = (tuple(parts.Cell(text, bold=True, centred=True) for text in part.header),)
    rows = (head if part.header else ()) + part.rows
    if not rows:
        return
    table = paper.add_table(rows=len(rows), cols=len(part.widths_mm))
    table.style = "Table Grid"
    _fix(table, part.widths_mm, CELL_ROOM)
    for drawn, row in zip(table.rows, rows, strict=True):
        _whole(drawn, again=bool(part.header) and row is rows[0])
        for field, cell in zip(drawn.cells, row, strict=True):
            _field(field, cell)
    paper.add_paragraph().paragraph_format.space_after = Pt(0)


def _whole(row: Any, *, again: bool) -> None:
    """A row is not torn by the end of a page; the header stands on each."""
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if again:
        properties.append(OxmlElement("w:tblHeader"))


def _field(field: Any, cell: parts.Cell) -> None:
    for number, text in enumerate(cell.text.split("\n")):
        paragraph = field.paragraphs[0] if number == 0 else field.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        if cell.centred:
            paragraph.alignment = _CENTRE
        run = paragraph.add_run(text)
        run.bold, run.font.size = cell.bold, Pt(CELL_POINTS)


def _gallery(paper: Any, part: parts.Gallery) -> None:
    for first in range(0, len(part.pictures), 2):
        cells = _columns(paper, (TEXT_MM / 2, TEXT_MM / 2))
        for cell, picture in zip(cells, part.pictures[first : first + 2], strict=False):
            _show(cell.paragraphs[0], picture)
            caption = cell.add_paragraph()
            caption.alignment = _CENTRE
            caption.add_run(picture.caption).font.size = Pt(CELL_POINTS)


def _show(paragraph: Any, picture: parts.Picture) -> None:
    paragraph.alignment = _CENTRE
    try:
        paragraph.add_run().add_picture(str(picture.path), width=Mm(TEXT_MM / 2 - 6))
    except (OSError, UnrecognizedImageError, ZeroDivisionError):
        paragraph.add_run(picture.path.name).italic = True


def _code(paper: Any, part: parts.Code) -> None:
    words, code = _columns(paper, (TEXT_MM - 38, 38))
    _field(words, parts.Cell("\n".join(part.lines)))
    code.paragraphs[0].add_run().add_picture(BytesIO(qr_picture(part.content)), width=Mm(34))


def _signatures(paper: Any, part: parts.Signatures) -> None:
    if part.closing:
        _line(paper, parts.Line(part.closing))
    for first in range(0, len(part.places), 2):
        shown = part.places[first : first + 2]
        cells = _columns(paper, (TEXT_MM / len(shown),) * len(shown))
        for cell, (whom, name) in zip(cells, shown, strict=True):
            lines = (
                (whom, BODY_POINTS, True, False, False),
                (part.how, BODY_POINTS, False, True, False),
                *((("", BODY_POINTS, False, False, False),) * 4),
                (name, BODY_POINTS, True, False, False),
            )
            _stack(cell, lines)
        paper.add_paragraph().paragraph_format.space_after = Pt(0)
