"""Cases and documents in words: kinds, matters, states with their shapes, what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.model.dossier import CaseKind, DocumentKind, DocumentState, MatterType
from app.system import figures
from app.system.i18n import told_words, tr

Row = Mapping[str, Any]

LOOKS = {
    DocumentState.PREPARING: "running",
    DocumentState.READY: "pass",
    DocumentState.LOCKED: "caution",
    DocumentState.UNREADABLE: "fail",
    DocumentState.NO_CONVERTER: "could_not_test",
}
"""State of a document -> key of its look in the table of states."""


def shown_title(row: Row) -> str:
    """How a case or a document is called on lists; names are hidden where it is confidential."""
    return str(row.get("shown_title") or row.get("title") or "")


def kind_words() -> dict[int, str]:
    """The six kinds of cases in the program's words, for where the rules in force name none."""
    return {
        CaseKind.DIRECTED: tr("dossier case", "Directed by a higher level, but stuck"),
        CaseKind.SETTLED_BUT_PURSUED: tr("dossier case", "Settled and in force, but still pursued"),
        CaseKind.MANY_AGENCIES: tr("dossier case", "Many agencies or places, or hard to travel"),
        CaseKind.LARGE_OR_PROLONGED: tr(
            "dossier case", "Large group, complex, prolonged, not settled"
        ),
        CaseKind.OPINIONS_NEEDED: tr(
            "dossier case", "Settled to the end of authority, opinions needed"
        ),
        CaseKind.OTHER: tr("dossier case", "Another case where it is necessary"),
    }


def matter_words() -> dict[str, str]:
    """What the citizen brings."""
    return {
        MatterType.COMPLAINT: tr("dossier case", "Complaint"),
        MatterType.DENUNCIATION: tr("dossier case", "Denunciation"),
        MatterType.PETITION: tr("dossier case", "Petition"),
        MatterType.FEEDBACK_REPORT: tr("dossier case", "Feedback report"),
    }


def case_line(case: Row) -> str:
    """Matter, petitioner and number of documents on one line; no name of a confidential case."""
    parts = [matter_words().get(str(case.get("matter")), "")]
    group = int(case.get("group_size") or 0)
    if group:
        parts.append(tr("dossier case", "group of {count} people").format(count=group))
    elif not case.get("confidential"):
        parts.append(str(case.get("petitioner") or ""))
    if "documents" in case:
        count = len(documents_of(case))
        none = tr("dossier case", "no document yet")
        parts.append(tr("dossier case", "{count} documents").format(count=count) if count else none)
    return " · ".join(part for part in parts if part)


def case_mark(case: Row) -> tuple[str, str]:
    """Look and word of a case: whether its dossier is complete; unknown is no pass."""
    complete = case.get("completeness") or {}
    required = complete.get("required") or []
    if not required:
        return "not_applicable", tr("dossier case", "No list of papers")
    missing = int(complete.get("missing") or 0)
    if missing:
        return "caution", tr("dossier case", "{count} papers missing").format(count=missing)
    return "pass", tr("dossier case", "Complete")


def missing_words(case: Row) -> str:
    """Which papers of the list are missing, by name; empty where none is."""
    complete = case.get("completeness") or {}
    names = [
        words_of(paper.get("words"))
        for paper in complete.get("required") or []
        if not paper.get("document")
    ]
    if not names:
        return ""
    return tr("dossier case", "{count} papers missing: {names}").format(
        count=len(names), names="; ".join(names)
    )


def document_mark(document: Row) -> tuple[str, str]:
    """Look and word of a document's state."""
    if document.get("withdrawn"):
        return "waived", tr("dossier document", "Withdrawn")
    words = {
        DocumentState.PREPARING: tr("dossier document", "Being prepared"),
        DocumentState.READY: tr("dossier document", "Can be shown"),
        DocumentState.LOCKED: tr("dossier document", "Asks for a password"),
        DocumentState.UNREADABLE: tr("dossier document", "Cannot be read"),
        DocumentState.NO_CONVERTER: tr("dossier document", "Cannot be shown here"),
    }
    state = str(document.get("state") or "")
    if state not in words:
        return "unknown", ""
    known = DocumentState(state)
    return LOOKS[known], words[known]


def document_line(document: Row) -> str:
    """What a document is made of and how long it is, and what holds for it."""
    parts = [kind_of_document(document)]
    pages, seconds = int(document.get("pages") or 0), float(document.get("seconds") or 0)
    if pages and not is_media(document):
        parts.append(tr("dossier document", "{count} pages").format(count=pages))
    if seconds:
        parts.append(figures.minutes_seconds(seconds))
    if document.get("restricted"):
        parts.append(tr("dossier document", "not for this session"))
    return " · ".join(part for part in parts if part)


def kind_of_document(document: Row) -> str:
    """What kind of paper it is, in a word."""
    words = {
        DocumentKind.PDF: tr("dossier document", "PDF"),
        DocumentKind.IMAGES: tr("dossier document", "Scan"),
        DocumentKind.OFFICE: tr("dossier document", "Text or table"),
        DocumentKind.SOUND: tr("dossier document", "Sound"),
        DocumentKind.VIDEO: tr("dossier document", "Film"),
        DocumentKind.OTHER: tr("dossier document", "Other"),
    }
    return words.get(DocumentKind(str(document.get("kind") or "other")), "")


def is_media(document: Row) -> bool:
    """True for sound and film, which have no pages."""
    return document.get("kind") in {DocumentKind.SOUND, DocumentKind.VIDEO}


def is_new(document: Row) -> bool:
    """True for one that came in during the session and that the operator has not looked at."""
    return bool(document.get("late")) and not document.get("seen", True)


def page_words(document: Row, page: int) -> str:
    """Which page of how many, with the page's own label where it has one."""
    pages = int(document.get("pages") or 0)
    label = str((document.get("labels") or {}).get(str(page)) or "")
    words = tr("dossier document", "page {page}/{pages}").format(page=page, pages=pages or "?")
    return f"{words} · {label}" if label else words


def documents_of(case: Row) -> list[Row]:
    """The documents of a case in their order; those that were withdrawn stand last."""
    documents: Sequence[Row] = case.get("documents") or []
    return sorted(documents, key=lambda one: bool(one.get("withdrawn")))


def words_of(value: Any) -> str:
    """Words that came as they are, or as a marked text."""
    return told_words(value) if isinstance(value, dict) else str(value or "")


def rail_state(dossiers: Row) -> str:
    """State of the dossiers of the session for the rail: good where no paper is missing."""
    cases = dossiers.get("cases") or []
    if not cases:
        return "not_done"
    if any(is_new(one) for case in cases for one in documents_of(case)):
        return "caution"
    marks = {case_mark(case)[0] for case in cases}
    return "caution" if "caution" in marks else "pass" if marks == {"pass"} else "not_done"
