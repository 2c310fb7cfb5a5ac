"""All that is kept of case dossiers, by one name."""

from __future__ import annotations

from app.store.dossier_cases import CaseRows
from app.store.dossier_documents import DocumentRows
from app.store.dossier_marks import MarkRows


class Dossiers(CaseRows, DocumentRows, MarkRows):
    """Cases and their sessions, documents and their words, the marks of readers.

    Nothing is ever deleted but a mark, by the reader who made it: a document that is not to be
    shown any more is saved with why in ``withdrawn``.
    """
