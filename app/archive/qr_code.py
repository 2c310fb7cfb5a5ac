"""QR codes on papers: drawn as squares in a PDF, as a picture for a file of a word processor."""

from __future__ import annotations

from io import BytesIO

import segno
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table, TableStyle

from app.archive.paper import PLAIN_CELLS, TEXT_WIDTH, WHOLE

CODE_SIZE = 32 * mm
QUIET_MODULES = 2
"""Modules of empty ground around a code."""


class QrCode(Flowable):  # type: ignore[misc]
    """A QR code of error correction level M with its quiet zone; ``size`` in points."""

    def __init__(self, text: str, size: float):
        super().__init__()
        self.width = self.height = size
        code = segno.make(text, error="m")
        self._rows = [list(row) for row in code.matrix_iter(border=QUIET_MODULES)]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Size in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the dark modules."""
        module = self.width / len(self._rows)
        self.canv.setFillColor(black)
        for row, modules in enumerate(self._rows):
            for column, dark in enumerate(modules):
                if dark:
                    y = self.height - (row + 1) * module
                    self.canv.rect(column * module, y, module, module, stroke=0, fill=1)


def beside_code(content: Flowable | list[Flowable], text: str) -> Table:
    """A framed row as wide as the text: ``content``, and at its right the code of ``text``."""
    code = QrCode(text, CODE_SIZE)
    row = Table([[content, code]], colWidths=[TEXT_WIDTH - CODE_SIZE - 4 * mm, CODE_SIZE + 4 * mm])
    row.setStyle(
        TableStyle([*PLAIN_CELLS, ("VALIGN", *WHOLE, "MIDDLE"), ("BOX", *WHOLE, 0.6, black)])
    )
    return row


def qr_picture(text: str) -> bytes:
    """The same code as the bytes of a PNG."""
    target = BytesIO()
    segno.make(text, error="m").save(target, kind="png", scale=8, border=QUIET_MODULES)
    return target.getvalue()
