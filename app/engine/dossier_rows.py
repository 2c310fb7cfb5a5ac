"""The topic ``dossiers``: the cases of a session with their documents, as windows draw them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.dossier.completeness import completeness, kind_words, papers_of
from app.dossier.confidentiality import shown_document, shown_title
from app.model.dossier import Case, CaseDocument, DocumentState
from app.settings.profile import Profile

Folders = tuple[Case, Sequence[CaseDocument]]
"""A case with its documents in their order."""


def topic_of(
    session: str,
    dossiers: Sequence[Folders],
    profile: Profile,
    *,
    root: Path,
    opened: Mapping[str, int],
    busy: Collection[str],
) -> dict[str, Any]:
    """The whole topic. ``opened``: documents whose password is known, with their pages; ``busy``:
    those whose letters are being read.
    """
    rows = [
        case_row(case, documents, profile, root=root, opened=opened, busy=busy)
        for case, documents in dossiers
    ]
    return {"session": session, "cases": rows}


def case_row(
    case: Case,
    documents: Sequence[CaseDocument],
    profile: Profile,
    *,
    root: Path,
    opened: Mapping[str, int],
    busy: Collection[str] = (),
) -> dict[str, Any]:
    """One case. What is in ``shown_title`` may stand on lists; the rest is for who reads it."""
    papers = {paper.key: paper.words for paper in papers_of(case, profile)}
    whole = completeness(case, documents, profile)
    required = [
        {"key": paper.key, "words": paper.words, "document": document}
        for paper, document in whole.required
    ]
    return {
        **asdict(case),
        **heading(case, profile),
        "agencies": list(case.agencies),
        "events": [asdict(event) for event in case.events],
        "decisions": [asdict(decision) for decision in case.decisions],
        "documents": [
            {
                **document_row(case, document, papers, root, opened),
                "reading_letters": document.id in busy,
            }
            for document in documents
        ],
        "papers": [{"key": key, "words": words} for key, words in papers.items()],
        "completeness": {"required": required, "missing": len(whole.missing)},
    }


def heading(case: Case, profile: Profile) -> dict[str, Any]:
    """What a list of cases says of one."""
    return {
        "id": case.id,
        "shown_title": shown_title(case),
        "kind": int(case.kind),
        "kind_words": kind_words(case.kind, profile),
        "matter": str(case.matter),
        "confidential": case.confidential,
    }


def document_row(
    case: Case,
    document: CaseDocument,
    papers: Mapping[str, str],
    root: Path,
    opened: Mapping[str, int],
) -> dict[str, Any]:
    """One document. A locked one whose password is known is shown as ready."""
    unlocked = document.state is DocumentState.LOCKED and document.id in opened
    state = DocumentState.READY if unlocked else document.state
    return {
        "id": document.id,
        "title": document.title,
        "shown_title": shown_document(case, document, papers.get(document.required, "")),
        "kind": str(document.kind),
        "state": str(state),
        "message": "" if unlocked else document.message,
        "pages": opened.get(document.id, 0) if unlocked else document.pages,
        "seconds": document.seconds,
        "required": document.required,
        "restricted": document.restricted,
        "late": document.late,
        "seen": document.seen,
        "withdrawn": document.withdrawn,
        "position": document.position,
        "labels": document.labels,
        "files": [str(root / path) for path in document.view],
        "bytes": sum(original.bytes for original in document.originals),
        "locked": document.state is DocumentState.LOCKED,
        "added_at": document.added_at,
    }
