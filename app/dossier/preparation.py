"""From an original to what can be shown: converted, opened once, its pages counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from app.dossier.conversion import ConversionError, NoConverterError, office_to_pdf
from app.dossier.media_copy import media_to_mp4
from app.dossier.ocr import GreyPage
from app.dossier.stranger import Errand
from app.model.dossier import CaseDocument, DocumentKind, DocumentState
from app.model.errors import AppError
from app.model.jobs import Progress
from app.model.text import T
from app.settings.profile import Profile
from app.system.i18n import render

MEDIA = frozenset({DocumentKind.SOUND, DocumentKind.VIDEO})
LIMITS = "dossier.reading"


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening a document: ``ready``, ``locked`` or ``unreadable`` with why."""

    state: DocumentState
    pages: int = 0
    message: str = ""


class PageReader(Protocol):
    """The child in which documents of strangers are opened, as the engine asks it. Blocks."""

    def read(self, files: Sequence[Path], kind: DocumentKind, password: str = "") -> Opened:
        """Open a document, count its pages, close it."""

    def texts(
        self, files: Sequence[Path], kind: DocumentKind, password: str = ""
    ) -> Iterator[tuple[int, str]]:
        """The words of each page, as far as they are letters and not pictures."""

    def grey_page(
        self, files: Sequence[Path], kind: DocumentKind, page: int, *, dpi: int, password: str = ""
    ) -> GreyPage | None:
        """A page drawn in grey; None where it cannot be drawn."""

    def close(self) -> None:
        """End the child."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long programs of others may take (seconds), from the profile; ``dpi`` of scans."""

    convert_s: float
    media_s: float
    scan_page_s: float
    scan_dpi: int

    @classmethod
    def of(cls, profile: Profile) -> Limits:
        """Those of the rules in force."""
        leaves = profile.section(LIMITS)
        return cls(
            convert_s=float(leaves["convert_s"].value),
            media_s=float(leaves["media_s"].value),
            scan_page_s=float(leaves["scan_page_s"].value),
            scan_dpi=int(leaves["scan_dpi"].value),
        )


@dataclass(frozen=True, slots=True)
class Preparer:
    """Makes documents ready to be shown. ``root`` is the data folder."""

    root: Path
    log_dir: Path
    reader: PageReader
    limits: Limits

    def prepare(self, document: CaseDocument, progress: Progress) -> CaseDocument:
        """The document with state, viewing copy and number of pages; the original is only read.

        Blocks. Raises ``JobCancelledError``; all else becomes the state of the document.
        """
        try:
            return self._prepare(document, progress)
        except NoConverterError as error:
            return _not_shown(document, DocumentState.NO_CONVERTER, error)
        except AppError as error:
            return _not_shown(document, DocumentState.UNREADABLE, error)

    def _prepare(self, document: CaseDocument, progress: Progress) -> CaseDocument:
        if document.kind in MEDIA:
            view = self._copy_name(document, "mp4")
            errand = Errand(self.log_dir, self.limits.media_s, progress)
            seconds = media_to_mp4(self._original(document), self.root / view, errand)
            shown = replace(document, view=(view,), seconds=seconds, pages=0, message="")
            return replace(shown, state=DocumentState.READY)
        if document.kind is DocumentKind.OFFICE:
            view = self._copy_name(document, "pdf")
            errand = Errand(self.log_dir, self.limits.convert_s, progress)
            office_to_pdf(self._original(document), self.root / view, errand)
            document = replace(document, view=(view,))
        elif document.kind is DocumentKind.OTHER:
            raise ConversionError(
                T("dossier", "Files of this kind cannot be shown."),
                action=T("dossier", "Ask for the document as PDF."),
            )
        elif not document.view:
            document = replace(document, view=tuple(file.path for file in document.originals))
        return self.opened(document)

    def opened(self, document: CaseDocument, password: str = "") -> CaseDocument:
        """The document as it comes out of being opened once."""
        found = self.reader.read(self.files(document), view_kind(document), password)
        return replace(document, state=found.state, pages=found.pages, message=found.message)

    def files(self, document: CaseDocument) -> list[Path]:
        """The files that are shown."""
        return [self.root / path for path in document.view]

    def _original(self, document: CaseDocument) -> Path:
        return self.root / document.originals[0].path

    def _copy_name(self, document: CaseDocument, ending: str) -> str:
        folder = Path(document.originals[0].path).parent
        return (folder / f"view-1.{ending}").as_posix()


def view_kind(document: CaseDocument) -> DocumentKind:
    """What the viewing copy is made of: that of an office document is a PDF."""
    return DocumentKind.PDF if document.kind is DocumentKind.OFFICE else document.kind


def _not_shown(document: CaseDocument, state: DocumentState, error: AppError) -> CaseDocument:
    words = " ".join(render(text) for text in error.texts())
    return replace(document, state=state, view=(), pages=0, message=words)
