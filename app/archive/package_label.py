"""The label of a package, one sheet of A6: for the external disk or the envelope that holds it.

It bears what an archivist looks for on the shelf, and the package's check code in letters and as a
QR code, so that a package that was swapped is noticed. Official papers stay Vietnamese in every
language of the program; the words stand in ``resources/documents/package_label.json``. What nobody
stated is left as dots.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from io import BytesIO
from pathlib import Path

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A6, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from app.archive.handover_figures import size
from app.archive.label_parts import CUT_GREY, PRACTICE, draw_code, fitted_lines, grouped
from app.archive.paper import BOLD, ITALIC, REGULAR, load_fonts
from app.archive.papers_beside import put_beside
from app.model.custody import Retention
from app.model.packages import label_path
from app.system.paths import RESOURCES

Words = Mapping[str, str]
PAGE = landscape(A6)
_MARGIN, _EDGE = 7 * mm, 3 * mm
_CODE = 36 * mm
_NAME_WIDTH = 35 * mm
_SMALL, _BODY, _TITLE = 8, 9.5, 12
_DOTS = "." * 30


@dataclass(frozen=True, slots=True)
class LabelFacts:
    """What a label says. ``seal`` is the package's, ``bytes`` its size; ``number`` of ``count`` is
    which of the media it is that hold it. ``retention`` and ``access`` as an archivist stated them;
    unknown texts are empty.
    """

    package: Path
    seal: str
    bytes: int
    title: str
    session: str
    made_at: datetime
    recorded_at: datetime | None = None
    point: str = ""
    retention: str = ""
    access: str = ""
    file_code: str = ""
    number: int = 1
    count: int = 1
    practice: bool = False


def write_label(facts: LabelFacts) -> Path:
    """Write the label beside the package; raises :class:`~app.model.errors.StorageError`."""
    path = Path(label_path(str(facts.package)))
    return put_beside(draw_label(facts), path.parent, path.stem)


def retention_words(kept: Retention | None) -> str:
    """How long something is kept, as labels say it; empty where nobody has set it."""
    if kept is None:
        return ""
    day = "/".join(reversed(kept.until.split("-")))
    return _words()["until"].format(day=day) if day else _words()["for_ever"]


def draw_label(facts: LabelFacts) -> bytes:
    """The label as the bytes of a PDF."""
    load_fonts()
    words, target = _words(), BytesIO()
    canvas = Canvas(target, pagesize=PAGE, initialFontName=REGULAR, lang="vi-VN")
    canvas.setTitle(f"{words['title'].capitalize()} - {facts.package.name}")
    canvas.setAuthor(facts.point)
    canvas.setStrokeColor(CUT_GREY)
    canvas.setLineWidth(0.4)
    canvas.rect(_EDGE, _EDGE, PAGE[0] - 2 * _EDGE, PAGE[1] - 2 * _EDGE)
    canvas.setFillColor(black)
    _draw_facts(canvas, words, facts, _draw_head(canvas, words, facts))
    _draw_seal(canvas, words, facts)
    canvas.save()
    return target.getvalue()


def _draw_head(canvas: Canvas, words: Words, facts: LabelFacts) -> float:
    """Kind, which of how many, and title; returns where the next line may stand."""
    right, y = PAGE[0] - _MARGIN, PAGE[1] - _MARGIN - 9
    which = words["which"].format(number=facts.number, count=facts.count)
    canvas.setFont(BOLD, _BODY)
    canvas.drawString(_MARGIN, y, PRACTICE if facts.practice else words["title"])
    canvas.setFont(BOLD, _TITLE)
    canvas.drawRightString(right, y, which)
    for line in fitted_lines(facts.title, BOLD, _TITLE, right - _MARGIN, 2):
        y -= _TITLE * 1.25
        canvas.drawString(_MARGIN, y, line)
    below: float = y - _BODY * 1.5
    return below


def _draw_facts(canvas: Canvas, words: Words, facts: LabelFacts, y: float) -> None:
    recorded = f"{facts.recorded_at:%d/%m/%Y}" if facts.recorded_at else ""
    rows = (
        ("session", facts.session),
        ("file_code", facts.file_code),
        ("recorded", recorded),
        ("point", facts.point),
        ("retention", facts.retention),
        ("access", facts.access),
        ("size", size(words, facts.bytes)),
        ("made", f"{facts.made_at:%d/%m/%Y}"),
    )
    width = PAGE[0] - 2 * _MARGIN - _NAME_WIDTH
    for name, text in rows:
        canvas.setFont(REGULAR, _BODY)
        canvas.drawString(_MARGIN, y, words[name])
        canvas.setFont(BOLD, _BODY)
        shown = fitted_lines(text or _DOTS, BOLD, _BODY, width, 1)[0]
        canvas.drawString(_MARGIN + _NAME_WIDTH, y, _cut(shown, width))
        y -= _BODY * 1.3


def _draw_seal(canvas: Canvas, words: Words, facts: LabelFacts) -> None:
    bottom = _MARGIN - 2 * mm
    content = f"{facts.package.name}\nsha256:{facts.seal}"
    draw_code(canvas, content, PAGE[0] - _MARGIN - _CODE, bottom, _CODE)
    canvas.setFont(ITALIC, _SMALL)
    canvas.drawString(_MARGIN, bottom + 4, words["how"])
    rows = grouped(facts.seal, 4)
    y = bottom + 4 + _SMALL * 1.5
    for row in reversed(rows):
        canvas.setFont(BOLD, _BODY)
        canvas.drawString(_MARGIN, y, row)
        y += _BODY * 1.25
    canvas.setFont(REGULAR, _SMALL)
    canvas.drawString(_MARGIN, y, words["seal"])
    canvas.drawString(_MARGIN, y + _SMALL * 1.4, facts.package.name)


def _cut(text: str, width: float) -> str:
    """The text, shortened where one word alone is too long."""
    while len(text) > 1 and stringWidth(text, BOLD, _BODY) > width:
        text = f"{text[:-2]}…"
    return text


@cache
def _words() -> Words:
    path = RESOURCES / "documents" / "package_label.json"
    words: Words = json.loads(path.read_text(encoding="utf-8"))
    return words
