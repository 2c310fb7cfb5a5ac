"""Recordings that another program, the meeting's platform or another point made."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import Any

from app.model.imports import ImportedFile, ImportedRecording
from app.store.connection import Connection

COLUMNS = "session, at, person, origin, from_whom, note, folders, files, work"


class Imports:
    """The table of imported recordings; only ever added to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, imported: ImportedRecording) -> ImportedRecording:
        """Add one; returns it with its ``id``. One of the same work is there already: that one."""
        row = (
            imported.session,
            imported.at,
            imported.person,
            imported.origin,
            imported.from_whom,
            imported.note,
            json.dumps(imported.folders, ensure_ascii=False),
            json.dumps([asdict(file) for file in imported.files], ensure_ascii=False),
            imported.work,
        )
        known = [one for one in self.of_session(imported.session) if one.work == imported.work]
        if known:
            return known[0]
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                f"INSERT INTO imported_recordings ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
        return replace(imported, id=cursor.lastrowid)

    def of_session(self, session: str) -> list[ImportedRecording]:
        """What was brought in for a session, oldest first."""
        rows = self._connection.db.conn.execute(
            f"SELECT id, {COLUMNS} FROM imported_recordings WHERE session = ? ORDER BY id",
            (session,),
        )
        return [_imported(row) for row in rows]


def _imported(row: tuple[Any, ...]) -> ImportedRecording:
    number, session, at, person, origin, from_whom, note, folders, files, work = row
    return ImportedRecording(
        *(number, session, at, person, origin, from_whom, note),
        folders=tuple(json.loads(folders)),
        files=tuple(ImportedFile(**file) for file in json.loads(files)),
        work=work,
    )
