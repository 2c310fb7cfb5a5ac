"""Highlights, bookmarks and notes: each belongs to the reader who made it, and to nobody else."""

from __future__ import annotations

import json
from typing import Any

from app.model.dossier import MarkKind, ReaderMark
from app.store.connection import Connection


class MarkRows:
    """The table of readers' marks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_mark(self, mark: ReaderMark) -> None:
        """Keep a mark; one of the same id is changed where it is this reader's and nowhere else.

        Raises ``LookupError`` where the id belongs to another reader.
        """
        box = None if mark.box is None else json.dumps(mark.box)
        with self._connection.writing() as db:
            kept = db.conn.execute(
                "INSERT INTO reader_marks "
                "(id, reader, case_id, document, page, kind, text, box, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                "page = excluded.page, text = excluded.text, box = excluded.box, "
                "at = excluded.at WHERE reader = excluded.reader",
                (
                    *(mark.id, mark.reader, mark.case, mark.document or None, mark.page),
                    *(str(mark.kind), mark.text, box, mark.at),
                ),
            )
            if kept.rowcount == 0:
                raise LookupError(mark.id)

    def remove_mark(self, mark_id: str, reader: str) -> bool:
        """Take away a mark of this reader; False where he has none of this id."""
        with self._connection.writing() as db:
            gone = db.conn.execute(
                "DELETE FROM reader_marks WHERE id = ? AND reader = ?", (mark_id, reader)
            )
            return gone.rowcount > 0

    def marks(self, reader: str, case: str) -> list[ReaderMark]:
        """The marks of one reader in one case, oldest first."""
        rows = self._connection.db.conn.execute(
            "SELECT id, reader, case_id, document, page, kind, text, box, at FROM reader_marks "
            "WHERE reader = ? AND case_id = ? ORDER BY number",
            (reader, case),
        )
        return [_mark(row) for row in rows]


def _mark(row: tuple[Any, ...]) -> ReaderMark:
    mark_id, reader, case, document, page, kind, text, box, at = row
    place = None if box is None else tuple(json.loads(box))
    return ReaderMark(mark_id, reader, case, document or "", page, MarkKind(kind), text, place, at)
