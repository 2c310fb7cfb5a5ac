"""What was recorded of sessions, part by part, and which lists of files name all of a part.

The sources of a part share the folders of its copies. When a recording ends in order all copies
bear one list of files; a copy whose disk was lost meanwhile, or that was closed after a crash, has
a list of its own, which may be short. Such a list says nothing until it was read.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlite_utils import Database

from app.model.custody import last_name
from app.model.recorded import Part, Recorded
from app.model.recording import SegmentRecord
from app.store.connection import Connection

_AT_ONCE = 500
_COPIES = """
SELECT r.session, r.id, r.ended_at, c.path, c.sha256, c.bytes
FROM recordings r LEFT JOIN copies c ON c.recording = r.id {where} ORDER BY r.id, c.role DESC
"""
_SEGMENTS = """
SELECT s.recording, s.file, s.sha256, s.bytes
FROM segments s JOIN recordings r ON r.id = s.recording {where}
"""
_UNREAD = """
SELECT r.session, c.path, c.sha256 FROM copies c JOIN recordings r ON r.id = c.recording
WHERE c.sha256 != '' {of_recordings}
    AND EXISTS (SELECT 1 FROM sessions s WHERE s.id = r.session AND s.practice = 0)
    AND NOT EXISTS (SELECT 1 FROM copy_lists l WHERE l.seal = c.sha256)
UNION
SELECT h.session, h.path, h.seal FROM held_copies h WHERE h.form = 'recording' {of_copies}
    AND NOT EXISTS (SELECT 1 FROM copy_lists l WHERE l.seal = h.seal)
"""


@dataclass
class _Found:
    """A part as the tables have it: its folder, segments by file, and the seals of its copies."""

    session: str
    name: str
    seals: set[str] = field(default_factory=set)
    files: dict[str, str] = field(default_factory=dict)
    bytes: int = 0
    least: int = 0
    open: bool = False

    @property
    def is_something(self) -> bool:
        """False for a start that recorded nothing, of which no copy was ever closed."""
        return bool(self.seals or self.files or self.open)

    def part(self, lists: Mapping[str, tuple[str, dict[str, str] | None]]) -> Part:
        """``lists`` has what is known of each list of files."""
        digest = digest_of_files(self.files)
        read = {seal: lists[seal][1] or {} for seal in self.seals if seal in lists}
        more = {file for files in read.values() for file in files} - set(self.files)
        whole = {
            seal
            for seal, files in read.items()
            if (lists[seal][0] == digest and not more)
            or (files and self.files.items() <= files.items() and more <= set(files))
        }
        unread = frozenset(self.seals - read.keys())
        known = {*self.files.items(), *(pair for seal in whole for pair in read[seal].items())}
        otherwise = frozenset(seal for seal, files in read.items() if files.items() - known)
        return Part(self.name, frozenset(whole), frozenset(self.seals), unread, otherwise)


class RecordedParts:
    """Reads the tables of recordings, packages and imports. On the store's thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_session(self, session: str) -> Recorded:
        """What was recorded of one session."""
        return self.of_sessions([session])[session]

    def of_sessions(self, sessions: Sequence[str]) -> dict[str, Recorded]:
        """What was recorded of each of ``sessions``."""
        asked = list(dict.fromkeys(sessions))
        found: dict[str, Recorded] = {}
        for start in range(0, len(asked), _AT_ONCE):
            found |= self._of_some(asked[start : start + _AT_ONCE])
        return found

    def _of_some(self, asked: list[str]) -> dict[str, Recorded]:
        marks = ", ".join("?" * len(asked))
        found = _parts(self._connection.db, f"WHERE r.session IN ({marks})", asked)
        lists = self._lists({seal for one in found for seal in one.seals})
        parts: dict[str, list[Part]] = {session: [] for session in asked}
        for one in found:
            if one.is_something:
                parts[one.session].append(one.part(lists))
        packages = self._packages(f"session IN ({marks})", asked)
        beside = self._beside(f"session IN ({marks})", asked)
        return {
            session: Recorded(
                tuple(parts[session]),
                packages.get(session, {}),
                tuple(beside.get(session, [])),
            )
            for session in asked
        }

    def unread(self, session: str = "") -> list[tuple[str, str, str]]:
        """Session, place and seal of copies whose list of files was never read; of all sessions
        that are no practice, or of one.
        """
        columns = ("AND r.session = :session", "AND h.session = :session") if session else ("", "")
        query = _UNREAD.format(of_recordings=columns[0], of_copies=columns[1])
        return [tuple(row) for row in self._rows(query, {"session": session})]

    def note_list(self, session: str, seal: str, segments: Iterable[SegmentRecord]) -> None:
        """Note what the list of files with this ``seal`` names; the first word stays. Its names
        are kept only where they are not those that the recording noted.
        """
        files = {one.file: one.sha256 for one in segments}
        digest = digest_of_files(files)
        parts = _parts(self._connection.db, "WHERE r.session = ?", (session,))
        same = all(digest_of_files(one.files) == digest for one in parts if seal in one.seals)
        kept = "" if same else json.dumps(files, sort_keys=True)
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT OR IGNORE INTO copy_lists (seal, digest, files) VALUES (?, ?, ?)",
                (seal, digest, kept),
            )

    def _lists(self, seals: set[str]) -> dict[str, tuple[str, dict[str, str] | None]]:
        rows = self._rows(
            f"SELECT seal, digest, files FROM copy_lists WHERE seal IN "
            f"({', '.join('?' * len(seals))})",
            tuple(seals),
        )
        return {row[0]: (row[1], json.loads(row[2]) if row[2] else None) for row in rows}

    def _packages(self, where: str, asked: list[str]) -> dict[str, dict[str, frozenset[str]]]:
        rows = self._rows(
            f"SELECT session, sha256, holds FROM packages WHERE {where} AND holds IS NOT NULL",
            asked,
        )
        found: dict[str, dict[str, frozenset[str]]] = {}
        for session, seal, holds in rows:
            if held := json.loads(holds):
                found.setdefault(session, {})[seal] = frozenset(held)
        brought = f"SELECT session, seal, files FROM brought_in WHERE {where} AND seal != ''"
        for session, seal, files in self._rows(brought, asked):
            found.setdefault(session, {})[seal] = frozenset(json.loads(files).values())
        return found

    def _beside(self, where: str, asked: list[str]) -> dict[str, list[Part]]:
        rows = self._rows(
            f"SELECT session, file, sha256 FROM platform_recordings WHERE {where} AND file != ''",
            asked,
        )
        files = [(row[0], row[1], row[2]) for row in rows]
        for session, brought in self._rows(
            f"SELECT session, files FROM imported_recordings WHERE {where}", asked
        ):
            files += [(session, one["name"], one["sha256"]) for one in json.loads(brought)]
        found: dict[str, list[Part]] = {}
        for session, name, sha256 in dict.fromkeys(files):
            seal = frozenset((sha256,))
            found.setdefault(session, []).append(Part(name, seal, seal))
        return found

    def _rows(self, query: str, values: Sequence[Any] | Mapping[str, Any]) -> list[Any]:
        return list(self._connection.db.conn.execute(query, values).fetchall())


def digest_of_files(files: Mapping[str, str]) -> str:
    """One hash for the recorded files of a part: name -> first SHA-256."""
    lines = "".join(f"{sha256}  {file}\n" for file, sha256 in sorted(files.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def _parts(db: Database, where: str, values: Sequence[Any]) -> list[_Found]:
    """The parts of recordings, in the order in which they began."""
    of_folder: dict[tuple[str, str], _Found] = {}
    of_recording: dict[int, _Found] = {}
    found: list[_Found] = []
    for session, number, ended, path, seal, size in db.conn.execute(
        _COPIES.format(where=where), values
    ):
        part = of_recording.get(number) or (of_folder.get((session, path)) if path else None)
        if part is None:
            part = _Found(session, last_name(path or ""))
            found.append(part)
        of_recording[number] = part
        part.open = part.open or not ended
        if path:
            of_folder[session, path] = part
        if seal:
            part.least = min(part.least, size) if part.seals else size
            part.seals.add(seal)
    for number, file, sha256, size in db.conn.execute(_SEGMENTS.format(where=where), values):
        of_recording[number].files[file] = sha256
        of_recording[number].bytes += size
    return found


def tell_parts_apart(db: Database) -> None:
    """Step 34: a package says what of the recording it holds whole, a list of files which recorded
    files it names. Of packages made before nobody knows; of copies that were closed in order, with
    one list on all disks, it is known without reading it.
    """
    db.conn.execute("ALTER TABLE packages ADD COLUMN holds TEXT")
    db.conn.execute(
        "CREATE TABLE copy_lists (seal TEXT PRIMARY KEY, digest TEXT NOT NULL, "
        "files TEXT NOT NULL) WITHOUT ROWID"
    )
    for one in _parts(db, "", ()):
        if len(one.seals) == 1 and one.files and one.least >= one.bytes:
            db.conn.execute(
                "INSERT OR IGNORE INTO copy_lists (seal, digest, files) VALUES (?, ?, '')",
                (*one.seals, digest_of_files(one.files)),
            )
