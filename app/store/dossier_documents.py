"""The documents of cases and the files they came as."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple, fields
from typing import Any

from app.model.dossier import CaseDocument, DocumentKind, DocumentState, OriginalFile
from app.store.dossier_words import TITLE_PAGE, PageTexts

_FIELDS = tuple(field.name for field in fields(CaseDocument) if field.name != "originals")
_NAMES = tuple("case_id" if name == "case" else name for name in _FIELDS)
_KEPT = ("id", "case_id", "position")
_YES_OR_NO = ("restricted", "late", "seen")


class DocumentRows(PageTexts):
    """The tables of documents and of their original files, which never change."""

    def add_document(self, document: CaseDocument) -> None:
        """Add a document with its original files; its ``position`` is kept as given."""
        names = ", ".join(_NAMES)
        marks = ", ".join("?" * len(_NAMES))
        with self._connection.writing() as db:
            db.conn.execute(
                f"INSERT INTO case_documents ({names}) VALUES ({marks})", _row(document)
            )
            db.conn.executemany(
                "INSERT INTO original_files VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(document.id, n, *astuple(f)) for n, f in enumerate(document.originals)],
            )
            self._index_title(document)

    def save_document(self, document: CaseDocument) -> None:
        """Store all of a document but its case, its place and its originals, which stay.

        Raises ``LookupError`` where it is not there.
        """
        changes = [(n, v) for n, v in zip(_NAMES, _row(document), strict=True) if n not in _KEPT]
        with self._connection.writing() as db:
            changed = db.conn.execute(
                f"UPDATE case_documents SET {', '.join(f'{n} = ?' for n, _ in changes)} "
                "WHERE id = ?",
                (*(value for _, value in changes), document.id),
            )
            if changed.rowcount == 0:
                raise LookupError(document.id)
            self._index_title(document)

    def document(self, document_id: str) -> CaseDocument:
        """A document; ``LookupError`` where it is not there."""
        found = self._documents("WHERE id = ?", document_id)
        if not found:
            raise LookupError(document_id)
        return found[0]

    def documents(self, case: str) -> list[CaseDocument]:
        """The documents of a case in their order, withdrawn ones among them."""
        return self._documents("WHERE case_id = ? ORDER BY position, number", case)

    def next_position(self, case: str) -> int:
        """The position of a document that is put behind the others of a case."""
        row = self._connection.db.conn.execute(
            "SELECT COALESCE(MAX(position) + 1, 0) FROM case_documents WHERE case_id = ?", (case,)
        ).fetchone()
        return int(row[0])

    def order_documents(self, case: str, document_ids: Sequence[str]) -> None:
        """Set the order of a case's documents; those not named come after, as they stood."""
        known = [document.id for document in self.documents(case)]
        named = [document_id for document_id in document_ids if document_id in known]
        rest = [document_id for document_id in known if document_id not in named]
        with self._connection.writing() as db:
            db.conn.executemany(
                "UPDATE case_documents SET position = ? WHERE id = ?",
                [(n, document_id) for n, document_id in enumerate((*named, *rest))],
            )

    def find_hash(self, sha256: str) -> list[tuple[str, str]]:
        """(case, document) of each place where a file of these bytes is kept, oldest first.

        Not of withdrawn documents: what was withdrawn by mistake can be handed in again.
        """
        rows = self._connection.db.conn.execute(
            "SELECT DISTINCT case_documents.case_id, case_documents.id, case_documents.number "
            "FROM original_files JOIN case_documents ON case_documents.id = document "
            "WHERE sha256 = ? AND withdrawn = '' ORDER BY case_documents.number",
            (sha256,),
        )
        return [(case, document) for case, document, _ in rows]

    def _index_title(self, document: CaseDocument) -> None:
        names = (original.name for original in document.originals)
        words = "\n".join(dict.fromkeys((document.title, *names)))
        self.put_text(document.id, TITLE_PAGE, words)

    def _documents(self, where: str, value: str) -> list[CaseDocument]:
        rows = self._connection.db.conn.execute(
            f"SELECT {', '.join(_NAMES)} FROM case_documents {where}", (value,)
        ).fetchall()
        return [self._document(dict(zip(_FIELDS, row, strict=True))) for row in rows]

    def _document(self, row: dict[str, Any]) -> CaseDocument:
        originals = self._connection.db.conn.execute(
            "SELECT name, path, sha256, bytes, origin FROM original_files "
            "WHERE document = ? ORDER BY position",
            (row["id"],),
        )
        row.update({name: bool(row[name]) for name in _YES_OR_NO})
        row["kind"] = DocumentKind(row["kind"])
        row["state"] = DocumentState(row["state"])
        row["view"] = tuple(json.loads(row["view"]))
        row["labels"] = json.loads(row["labels"])
        return CaseDocument(originals=tuple(OriginalFile(*file) for file in originals), **row)


def _row(document: CaseDocument) -> tuple[Any, ...]:
    plain = {
        "kind": str(document.kind),
        "state": str(document.state),
        "view": json.dumps(document.view, ensure_ascii=False),
        "labels": json.dumps(document.labels, ensure_ascii=False),
    }
    return tuple(plain.get(name, getattr(document, name)) for name in _FIELDS)
