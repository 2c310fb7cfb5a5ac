"""Letters on scanned pages, read by Tesseract where it and its Vietnamese data are installed.

Tesseract is never given a document: it gets plain grey pixels of one page, which the reader child
has drawn.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.dossier.installed import installed_program, program_files
from app.dossier.stranger import Errand, run_stranger
from app.system.processes import answer_of

LANGUAGE = "vie"
_ASK_S = 10.0


@dataclass(frozen=True, slots=True)
class GreyPage:
    """A drawn page: ``pixels`` row by row, one byte each (0 black), without padding."""

    width: int
    height: int
    pixels: bytes


def find_tesseract() -> Path | None:
    """The Tesseract of this machine; None where there is none."""
    return installed_program(
        ("tesseract", "tesseract.exe"), [folder / "Tesseract-OCR" for folder in program_files()]
    )


@cache
def reads_vietnamese(tesseract: Path) -> bool:
    """Whether its Vietnamese data are installed."""
    told = answer_of([str(tesseract), "--list-langs"], timeout_s=_ASK_S) or ""
    return LANGUAGE in told.split()


def usable_tesseract() -> Path | None:
    """The Tesseract that reads Vietnamese; None where there is none."""
    found = find_tesseract()
    return found if found is not None and reads_vietnamese(found) else None


def page_text(
    tesseract: Path, page: GreyPage, dpi: int, folder: Path, errand: Errand
) -> str | None:
    """The words on a page, None where they could not be read in time. Blocks.

    ``folder`` takes the pixels while it works. Raises ``JobCancelledError``.
    """
    lines: list[bytes] = []
    with tempfile.TemporaryDirectory(prefix=".work-", dir=folder) as work:
        picture = Path(work) / "page.pgm"
        picture.write_bytes(b"P5\n%d %d\n255\n" % (page.width, page.height) + page.pixels)
        options = ("-l", LANGUAGE, "--psm", "3", "--dpi", str(dpi))
        command = [str(tesseract), str(picture), "stdout", *options]
        limits = {"OMP_THREAD_LIMIT": "1"}
        status = run_stranger("ocr", command, errand, environment=limits, on_line=lines.append)
    return b"".join(lines).decode("utf-8", "replace").strip() if status == 0 else None
