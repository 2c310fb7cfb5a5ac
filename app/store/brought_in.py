"""Folders with what the program did not record: the platform's files, and what came from elsewhere.

The first hashes stand here; the list that lies beside the files is judged by them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, fields
from typing import Any

from sqlite_utils import Database

from app.model.imports import BroughtIn, seal_of
from app.store.append_only import make_append_only
from app.store.connection import Connection

COLUMNS = ", ".join(field.name for field in fields(BroughtIn))
_PLATFORM_SUFFIX = "-nen-tang"
"""Behind the name of a copy's folder, as it was when these rows began to be kept."""


def create_brought_in(db: Database) -> None:
    """The step of the schema: a row each time a folder was filled, the newest of a path counts.
    What was brought in before gets its rows; of imports the list's own hash was not noted then.
    """
    db.conn.execute(
        """CREATE TABLE brought_in (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            form TEXT NOT NULL,
            path TEXT NOT NULL,
            seal TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            made_at TEXT NOT NULL,
            made_by TEXT NOT NULL,
            volume TEXT NOT NULL,
            files TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX brought_in_of_session ON brought_in(session)")
    db.conn.execute("CREATE INDEX brought_in_of_path ON brought_in(path, id)")
    for one in (*_platforms(db), *_imports(db)):
        _insert(db, one)
    make_append_only(db, "brought_in")


class BroughtInRows:
    """The table. Raises :class:`~app.model.errors.StoreError` on a refused write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, one: BroughtIn) -> None:
        """Note that a folder holds this now; what is noted already is there once."""
        kept = self._select("path = ?", one.path)
        if not kept or (kept[-1].seal, kept[-1].files) != (one.seal, one.files):
            with self._connection.writing() as db:
                _insert(db, one)

    def of_session(self, session: str) -> list[BroughtIn]:
        """The folders of a session as each was filled last."""
        return list({one.path: one for one in self._select("session = ?", session)}.values())

    def without_seal(self, session: str = "") -> list[BroughtIn]:
        """Folders of whose list nothing was noted, of a session or of all."""
        newest = "id IN (SELECT MAX(id) FROM brought_in GROUP BY path)"
        return self._select(f"seal = '' AND {newest} AND ? IN ('', session)", session)

    def first_hashes(self, session: str, path: str, seal: str) -> Mapping[str, str]:
        """Name -> first SHA-256 of what a copy holds: by the seal of its list, which a copy on
        another disk has too, or by its place.
        """
        found = [one for one in self._select("session = ?", session) if seal and one.seal == seal]
        found = found or self._select("path = ?", path)
        return found[-1].files if found else {}

    def _select(self, where: str, *values: str) -> list[BroughtIn]:
        rows = self._connection.db.conn.execute(
            f"SELECT {COLUMNS} FROM brought_in WHERE {where} ORDER BY id", values
        )
        return [BroughtIn(*(*row[:-1], json.loads(row[-1]))) for row in rows.fetchall()]


def _insert(db: Database, one: BroughtIn) -> None:
    row: tuple[Any, ...] = (*astuple(one)[:-1], json.dumps(dict(one.files), ensure_ascii=False))
    marks = ", ".join("?" * len(row))
    db.conn.execute(f"INSERT INTO brought_in ({COLUMNS}) VALUES ({marks})", row)


def _platforms(db: Database) -> list[BroughtIn]:
    """What the platform recorded lies beside both copies of a session's first part."""
    files: dict[str, dict[str, str]] = {}
    told: dict[str, tuple[int, str, str]] = {}
    rows = db.conn.execute(
        "SELECT session, file, sha256, bytes, at, person FROM platform_recordings "
        "WHERE file != '' ORDER BY id"
    ).fetchall()
    for session, file, sha256, size, at, person in rows:
        files.setdefault(session, {})[file] = sha256
        told[session] = (told.get(session, (0,))[0] + size, at, person)
    found = []
    for session, held in files.items():
        copies = db.conn.execute(
            "SELECT c.path, c.volume FROM copies c WHERE c.recording = "
            "(SELECT MIN(id) FROM recordings WHERE session = ?) ORDER BY c.path",
            (session,),
        ).fetchall()
        for path, volume in copies:
            about = (session, "platform", f"{path}{_PLATFORM_SUFFIX}", seal_of(held))
            found.append(BroughtIn(*about, *told[session], volume, held))
    return found


def _imports(db: Database) -> list[BroughtIn]:
    found = []
    rows = db.conn.execute(
        "SELECT session, at, person, folders, files FROM imported_recordings ORDER BY id"
    ).fetchall()
    for session, at, person, folders, kept in rows:
        held = {file["name"]: file["sha256"] for file in json.loads(kept)}
        size = sum(file["bytes"] for file in json.loads(kept))
        for path in json.loads(folders):
            volume = db.conn.execute(
                "SELECT c.volume FROM copies c JOIN recordings r ON r.id = c.recording "
                "WHERE r.session = ? AND SUBSTR(?, 1, LENGTH(c.path)) = c.path LIMIT 1",
                (session, path),
            ).fetchone()
            disk = volume[0] if volume else ""
            found.append(BroughtIn(session, "import", path, "", size, at, person, disk, held))
    return found
