"""What labels are drawn with: a code to scan, lines that fit, a hash in groups to read aloud."""

from __future__ import annotations

from collections.abc import Sequence

import segno
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

CUT_GREY = Color(0.6, 0.6, 0.6)
"""Of the lines along which a label is cut out."""
PRACTICE = "CHẠY THỬ"
_QUIET_MODULES = 4
_GROUP = 8


def draw_code(canvas: Canvas, text: str, x: float, y: float, side: float) -> None:
    """A QR code of error correction level M with its quiet zone; places and side in points."""
    rows = [list(row) for row in segno.make(text, error="m").matrix_iter(border=_QUIET_MODULES)]
    module = side / len(rows)
    for row, modules in enumerate(rows):
        for column, dark in enumerate(modules):
            if dark:
                at = (x + column * module, y + side - (row + 1) * module)
                canvas.rect(*at, module, module, stroke=0, fill=1)


def fitted_lines(text: str, face: str, size: float, width: float, most: int) -> list[str]:
    """As many lines as fit, the last one shortened where there is more."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and stringWidth(longer, face, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]}…"]
    return lines


def grouped(code: str, a_row: int) -> Sequence[str]:
    """A hash in groups of eight letters, ``a_row`` of them in a line."""
    groups = [code[at : at + _GROUP] for at in range(0, len(code), _GROUP)]
    return [" ".join(groups[at : at + a_row]) for at in range(0, len(groups), a_row)]
