"""What ``doctor`` says of programs that dossiers use where they are installed; none is demanded."""

from __future__ import annotations

from collections.abc import Iterator

from app.cli.doctor_checks import Check
from app.dossier.conversion import find_office
from app.dossier.ocr import find_tesseract, reads_vietnamese
from app.system.i18n import tr


def dossier_checks() -> Iterator[Check]:
    """LibreOffice shows office documents, Tesseract finds words in scans."""
    office = find_office()
    if office is None:
        hint = tr("cli", "Install LibreOffice to show DOCX, DOC, ODT and XLSX; PDF needs nothing.")
        yield Check("dossier:office", "caution", tr("cli", "missing"), hint)
    else:
        yield Check("dossier:office", "pass", str(office))
    tesseract = find_tesseract()
    if tesseract is None:
        hint = tr("cli", "Install Tesseract with Vietnamese data to search in scanned pages.")
        yield Check("dossier:scans", "caution", tr("cli", "missing"), hint)
    elif not reads_vietnamese(tesseract):
        hint = tr("cli", "Install Tesseract's Vietnamese data (tesseract-ocr-vie).")
        yield Check("dossier:scans", "caution", str(tesseract), hint)
    else:
        yield Check("dossier:scans", "pass", str(tesseract))
