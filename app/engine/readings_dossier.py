"""The dossiers of a session as the checklist sees them: each document opened and read back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.checklist.readings_course import DossierSeen
from app.dossier.completeness import completeness, papers_of
from app.dossier.confidentiality import shown_document, shown_title
from app.dossier.preparation import PageReader, view_kind
from app.engine.dossier_rows import Folders
from app.model.clock import wall_now
from app.model.dossier import Case, CaseDocument, DocumentKind, DocumentState
from app.settings.profile import Profile

_AT_ONCE = 1 << 20
_OPENED_BY_READER = frozenset({DocumentKind.PDF, DocumentKind.IMAGES, DocumentKind.OFFICE})


@dataclass(frozen=True, slots=True)
class Look:
    """With what documents are looked at: the data folder, the child that opens them, and which of
    the locked ones were opened with their password since the program runs.
    """

    root: Path
    reader: PageReader
    unlocked: frozenset[str]


def dossier_seen(
    dossiers: Sequence[Folders], profile: Profile, look: Look, listing: Path
) -> DossierSeen:
    """Look at every document now, and write the ``listing``. Blocks."""
    papers: list[dict[str, Any]] = []
    missing: list[str] = []
    for case, documents in dossiers:
        words = {paper.key: paper.words for paper in papers_of(case, profile)}
        papers += [
            _paper(case, document, words.get(document.required, ""), look)
            for document in documents
            if not document.withdrawn
        ]
        wanting = completeness(case, documents, profile).missing
        missing += [f"{paper.words} ({shown_title(case)})" for paper in wanting]
    cases = [shown_title(case) for case, _ in dossiers]
    if not cases:
        return DossierSeen()
    told = {"read_at": wall_now(), "cases": cases, "missing": missing, "documents": papers}
    listing.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return DossierSeen(cases, papers, missing, listing)


def _paper(case: Case, document: CaseDocument, words: str, look: Look) -> dict[str, Any]:
    root, state, pages = look.root, document.state, document.pages
    if state is DocumentState.READY and document.kind in _OPENED_BY_READER:
        opened = look.reader.read([root / path for path in document.view], view_kind(document))
        state, pages = opened.state, opened.pages
    elif state is DocumentState.READY:
        there = all((root / path).is_file() for path in document.view)
        state = state if there and document.view else DocumentState.UNREADABLE
    elif state is DocumentState.LOCKED and document.id in look.unlocked:
        state = DocumentState.READY
    return {
        "case": shown_title(case),
        "title": shown_document(case, document, words),
        "paper": words,
        "state": str(state),
        "pages": pages,
        "unchanged": all(_sha256(root / one.path) == one.sha256 for one in document.originals),
        "files": [{"sha256": one.sha256, "bytes": one.bytes} for one in document.originals],
    }


def _sha256(path: Path) -> str:
    """The hash of a file as it lies on the disk; empty where it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_AT_ONCE):
                digest.update(piece)
    except OSError:
        return ""
    return digest.hexdigest()
