"""What a document is, kept beside its copies until the database has it.

A program that dies between the two loses no document: the next one lists it. The note is taken
away with the listing, so that the sender's names stay in the database alone.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.model.dossier import CaseDocument, DocumentKind, DocumentState, OriginalFile
from app.system.whole_file import put_in_place

log = logging.getLogger(__name__)

_NOTE = "unlisted.json"


def note_unlisted(folder: Path, document: CaseDocument) -> None:
    """Write the note into the folder of the document's copies. Raises ``OSError``."""
    put_in_place(folder / _NOTE, json.dumps(asdict(document)).encode())


def unlisted(case_folder: Path) -> list[CaseDocument]:
    """The documents of a case whose notes were left, oldest first."""
    found = [_read(note) for note in case_folder.glob(f"[!.]*/{_NOTE}")]
    return sorted(filter(None, found), key=lambda one: (one.added_at, one.position))


def listed(case_folder: Path, document_id: str) -> None:
    """The database has the document now. Raises ``OSError``."""
    (case_folder / document_id / _NOTE).unlink(missing_ok=True)


def _read(note: Path) -> CaseDocument | None:
    try:
        document = _document(json.loads(note.read_bytes()))
    except (OSError, ValueError, TypeError, KeyError):
        document = None
    if document is None or document.id != note.parent.name:
        log.warning("what was copied into %s is not known any more", note.parent.name)
        return None
    return document


def _document(told: Mapping[str, Any]) -> CaseDocument:
    made = {
        "kind": DocumentKind(told["kind"]),
        "state": DocumentState(told["state"]),
        "view": tuple(told["view"]),
        "originals": tuple(OriginalFile(**one) for one in told["originals"]),
    }
    return CaseDocument(**{**told, **made})
