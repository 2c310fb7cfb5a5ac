"""Checks of what the archive answers for: what was read back when, and what it said."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.store.append_only import make_append_only
from app.store.connection import Connection

HOLDINGS = """
SELECT r.session, 'copy' AS kind, c.path AS path, MAX(c.sha256), MAX(c.bytes), c.volume,
    MAX(r.ended_at), '' AS medium
FROM copies c JOIN recordings r ON r.id = c.recording WHERE c.sha256 != '' GROUP BY c.path
UNION ALL
SELECT session, 'package', path, sha256, bytes, '', made_at, ''
FROM packages WHERE id IN (SELECT MAX(id) FROM packages GROUP BY path)
UNION ALL
SELECT h.session, CASE WHEN m.kind IN ('store', 'share') AND m.id LIKE m.kind || ':%' THEN 'stored'
        WHEN h.form = 'recording' THEN 'held' ELSE h.form END,
    h.path, h.seal, h.bytes,
    CASE WHEN m.id LIKE 'share:%' THEN SUBSTR(m.id, 7) ELSE m.path END, h.made_at, m.id
FROM held_copies h JOIN media m ON m.id = h.medium
WHERE h.form IN ('recording', 'package', 'excerpt')
    AND m.kind IN ('disk', 'external', 'share', 'store')
    AND h.path NOT IN (SELECT path FROM copies UNION SELECT path FROM packages)
UNION ALL
SELECT s.session, 'disc', 'disc:' || s.id || '#' || d.number, d.seal, d.image_bytes, '', s.made_at,
    'discs:' || s.id
FROM discs d JOIN disc_sets s ON s.id = d.set_id
WHERE d.burnings > 0 AND d.seal != '' AND NOT EXISTS (SELECT 1 FROM held_copies h
    WHERE h.medium = 'discs:' || s.id AND h.state IN ('given', 'set_aside', 'disposed'))
"""

COLUMNS = "run, session, kind, path, checked_at, state, expected, read, matched, bytes, report"


class HoldingState(StrEnum):
    """What a check found. ``AWAY``: its disk is not connected, so nothing is known."""

    VERIFIED = "verified"
    DAMAGED = "damaged"
    MISSING = "missing"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Holding:
    """What the archive answers for: a copy of a recording, a package, an excerpt, a disc.

    ``seal`` is the known SHA-256 of the manifest on which all its other hashes rest, ``volume``
    the folder of the disk it was written to (empty where it is not known), ``since`` when it was
    closed and read back first (ISO 8601). ``kind`` is ``copy`` for one that the program wrote while
    recording, ``package``, ``excerpt``, ``held`` for a copy of a recording that custody knows on
    ``medium``, another disk, ``stored`` for what lies in a store or on a share, or ``disc``, whose
    ``path`` is :func:`disc_path`.
    """

    session: str
    kind: str
    path: str
    seal: str
    bytes: int
    volume: str
    since: str
    medium: str = ""


@dataclass(frozen=True, slots=True)
class HoldingCheck:
    """The outcome of one check of one holding; counts are of files, ``report`` is its JSON."""

    run: str
    session: str
    kind: str
    path: str
    checked_at: str
    state: HoldingState
    expected: int = 0
    read: int = 0
    matched: int = 0
    bytes: int = 0
    report: str = "{}"


@dataclass(frozen=True, slots=True)
class CheckRun:
    """One going-through. ``scope`` is ``due``, ``all``, ``session`` or ``paths``; ``outcome`` is
    None until it ended.
    """

    id: str
    scope: str
    session: str
    person: str
    begun_at: str
    ended_at: str = ""
    outcome: dict[str, Any] | None = None


def disc_path(set_id: str, number: int) -> str:
    """The name under which checks know a disc of a set."""
    return f"disc:{set_id}#{number}"


def create_archive_checks(db: Database) -> None:
    """The step of the schema that makes the tables; the checks are only ever added to."""
    db.conn.execute(
        """CREATE TABLE check_runs (
            id TEXT PRIMARY KEY,
            scope TEXT NOT NULL,
            session TEXT NOT NULL,
            person TEXT NOT NULL,
            begun_at TEXT NOT NULL,
            ended_at TEXT NOT NULL DEFAULT '',
            outcome TEXT)"""
    )
    db.conn.execute(
        """CREATE TABLE holding_checks (
            id INTEGER PRIMARY KEY,
            run TEXT NOT NULL,
            session TEXT NOT NULL,
            kind TEXT NOT NULL,
            path TEXT NOT NULL,
            checked_at TEXT NOT NULL,
            state TEXT NOT NULL,
            expected INTEGER NOT NULL,
            read INTEGER NOT NULL,
            matched INTEGER NOT NULL,
            bytes INTEGER NOT NULL,
            report TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX holding_checks_of_path ON holding_checks(path, id)")
    db.conn.execute("CREATE INDEX holding_checks_of_run ON holding_checks(run)")
    make_append_only(db, "holding_checks")


class ArchiveChecks:
    """The tables of checks. Raises :class:`~app.model.errors.StoreError` on a refused write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holdings(self, session: str = "") -> list[Holding]:
        """What belongs to a session; without one all that the archive answers for, which practice
        sessions are no part of.
        """
        real = "WHERE session IN (SELECT id FROM sessions WHERE practice = 0)"
        where = "WHERE session = ?" if session else real
        where += " AND path NOT IN (SELECT path FROM held_copies WHERE state IN (?, ?, ?))"
        rows = self._rows(
            f"SELECT * FROM ({HOLDINGS}) {where} ORDER BY path",
            (*((session,) if session else ()), "set_aside", "disposed", "given"),
        )
        return [Holding(*row) for row in rows]

    def holding_at(self, path: str) -> Holding | None:
        """What the archive answers for at a path."""
        rows = self._rows(f"SELECT * FROM ({HOLDINGS}) WHERE path = ?", (path,))
        return Holding(*rows[0]) if rows else None

    def add(self, check: HoldingCheck) -> None:
        """Add the outcome of a check."""
        values = [str(one) if isinstance(one, HoldingState) else one for one in astuple(check)]
        marks = ", ".join("?" * len(values))
        with self._connection.writing() as db:
            db.conn.execute(f"INSERT INTO holding_checks ({COLUMNS}) VALUES ({marks})", values)

    def newest(self, session: str = "") -> dict[str, HoldingCheck]:
        """The newest check of each path that could be read (one of a disk that was away says
        nothing), of all or of a session.
        """
        where, values = ("AND session = ?", (session,)) if session else ("", ())
        rows = self._rows(
            f"SELECT {COLUMNS} FROM holding_checks WHERE id IN (SELECT MAX(id) FROM holding_checks "
            f"WHERE state != 'away' {where} GROUP BY path)",
            values,
        )
        return {check.path: check for check in map(_check, rows)}

    def last_away(self) -> set[str]:
        """The paths whose newest check of all could not reach them."""
        rows = self._rows(
            "SELECT path FROM holding_checks WHERE state = 'away' "
            "AND id IN (SELECT MAX(id) FROM holding_checks GROUP BY path)",
            (),
        )
        return {row[0] for row in rows}

    def of_run(self, run: str) -> list[HoldingCheck]:
        """The checks of a run, in the order in which they were made."""
        query = f"SELECT {COLUMNS} FROM holding_checks WHERE run = ? ORDER BY id"
        return [_check(row) for row in self._rows(query, (run,))]

    def read_elsewhere(self) -> dict[str, str]:
        """Path -> when it was last read back beside these checks: after the recording, or when the
        package or a copy on another disk was made.
        """
        rows = self._rows(
            "SELECT path, MAX(at) FROM (SELECT path, checked_at AS at FROM copy_checks UNION ALL "
            "SELECT path, made_at FROM packages WHERE verified = 1 UNION ALL "
            "SELECT path, verified_at FROM held_copies WHERE verified_at != '') GROUP BY path",
            (),
        )
        return {row[0]: row[1] for row in rows}

    def begin(self, run: CheckRun) -> None:
        """Note that a run begins; one that goes on is noted already."""
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT OR IGNORE INTO check_runs (id, scope, session, person, begun_at) "
                "VALUES (?, ?, ?, ?, ?)",
                (run.id, run.scope, run.session, run.person, run.begun_at),
            )

    def end(self, run: str, ended_at: str, outcome: Mapping[str, Any]) -> None:
        """Note how a run ended."""
        with self._connection.writing() as db:
            db.conn.execute(
                "UPDATE check_runs SET ended_at = ?, outcome = ? WHERE id = ?",
                (ended_at, json.dumps(outcome, ensure_ascii=False), run),
            )

    def runs(self, limit: int = 50) -> list[CheckRun]:
        """The newest runs, newest first."""
        rows = self._rows(
            "SELECT id, scope, session, person, begun_at, ended_at, outcome FROM check_runs "
            "ORDER BY begun_at DESC, id LIMIT ?",
            (limit,),
        )
        return [
            CheckRun(row[0], row[1], row[2], row[3], row[4], row[5], _outcome(row[6]))
            for row in rows
        ]

    def _rows(self, query: str, values: Iterable[Any]) -> list[tuple[Any, ...]]:
        return list(self._connection.db.conn.execute(query, tuple(values)).fetchall())


def is_connected(holding: Holding) -> bool:
    """True where the disk of a holding is there, so that a folder that is not is really gone.

    The empty folder that an unplugged disk leaves behind is no disk. A disc, and what lies in a
    store, is behind no folder. Touches the disk.
    """
    if holding.kind == "disc" or (holding.kind == "stored" and not holding.volume):
        return False
    if Path(holding.path).is_dir():
        return True
    root = Path(holding.volume) if holding.volume else Path(holding.path).parent
    try:
        return any(root.iterdir())
    except OSError:
        return False


def _outcome(kept: str | None) -> dict[str, Any] | None:
    return json.loads(kept) if kept else None


def _check(row: tuple[Any, ...]) -> HoldingCheck:
    kept = dict(zip(COLUMNS.split(", "), row, strict=True))
    return HoldingCheck(**{**kept, "state": HoldingState(kept["state"])})
