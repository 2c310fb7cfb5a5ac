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
from app.store.custody_places import home_medium
from app.store.holdings_query import CHECKED_ON, HOLDINGS

COLUMNS = (
    "run, session, kind, path, checked_at, state, expected, read, matched, bytes, report, medium"
)
Place = tuple[str, str]
"""Medium and path. A path alone names no copy: two disks may be connected at one place in turn. The
medium is empty where it is not known."""


class HoldingState(StrEnum):
    """What a check found. ``AWAY``: its disk is not connected, so nothing is known."""

    VERIFIED = "verified"
    DAMAGED = "damaged"
    MISSING = "missing"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Holding:
    """What the archive answers for: a copy of a recording, a package, an excerpt, a disc, or what
    was brought in beside the copies.

    ``seal`` is the known SHA-256 of the manifest on which all its other hashes rest, ``volume``
    the folder of the disk it was written to (empty where it is not known), ``since`` when it was
    closed and read back first (ISO 8601). ``kind`` is ``copy`` for one that the program wrote while
    recording, ``package``, ``excerpt``, ``platform`` for what the platform recorded, ``import`` for
    what came from elsewhere, ``held`` for a copy of a recording that custody knows on
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

    @property
    def place(self) -> Place:
        """Where it is, so that no other copy is meant."""
        return self.medium, self.path


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
    medium: str = ""

    @property
    def place(self) -> Place:
        """Where that is which was checked."""
        return self.medium, self.path


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
        sessions are no part of. What was noted as lost is not answered for.
        """
        real = "WHERE session IN (SELECT id FROM sessions WHERE practice = 0)"
        where = "WHERE session = ?" if session else real
        where += (
            " AND NOT EXISTS (SELECT 1 FROM held_copies o WHERE o.path = a.path "
            "AND o.medium = a.medium AND (o.state IN (?, ?, ?) "
            "OR (o.state = 'lost' AND o.seal = a.seal)))"
        )
        rows = self._rows(
            f"SELECT * FROM ({HOLDINGS}) a {where} ORDER BY path, medium",
            (*((session,) if session else ()), "set_aside", "disposed", "given"),
        )
        return [Holding(*row) for row in rows]

    def lost(self, session: str = "") -> list[Holding]:
        """What of a session, or of all, a person noted as lost, and nothing else lies at its place
        since: it may turn up again.
        """
        rows = self._rows(
            f"SELECT * FROM ({HOLDINGS}) a WHERE ? IN ('', session) "
            "AND EXISTS (SELECT 1 FROM held_copies o WHERE o.path = a.path "
            "AND o.medium = a.medium AND o.seal = a.seal AND o.state = 'lost') "
            "AND NOT EXISTS (SELECT 1 FROM held_copies k WHERE k.path = a.path "
            "AND k.medium = a.medium AND k.state != 'lost') ORDER BY path, medium",
            (session,),
        )
        return [Holding(*row) for row in rows]

    def holdings_at(self, path: str) -> list[Holding]:
        """What the archive answers for at a path: on each medium that is connected there in turn,
        the one on which it was first before the others.
        """
        rows = self._rows(f"SELECT * FROM ({HOLDINGS}) WHERE path = ?", (path,))
        return [Holding(*row) for row in rows]

    def add(self, check: HoldingCheck) -> None:
        """Add the outcome of a check."""
        values = [str(one) if isinstance(one, HoldingState) else one for one in astuple(check)]
        marks = ", ".join("?" * len(values))
        with self._connection.writing() as db:
            db.conn.execute(f"INSERT INTO holding_checks ({COLUMNS}) VALUES ({marks})", values)

    def newest(self, session: str = "") -> dict[Place, HoldingCheck]:
        """The newest check of each place that could be read (one of a disk that was away says
        nothing), of all or of a session.
        """
        where, values = ("AND k.session = ?", (session,)) if session else ("", ())
        kept = ", ".join(f"k.{name}" for name in COLUMNS.split(", ")[:-1])
        rows = self._rows(
            f"SELECT {kept}, {CHECKED_ON} AS place, MAX(k.id) FROM holding_checks k "
            f"WHERE k.state != 'away' {where} GROUP BY place, k.path",
            values,
        )
        return {check.place: check for check in (_check(row[:-1]) for row in rows)}

    def last_away(self) -> set[Place]:
        """The places whose newest check of all could not reach them."""
        rows = self._rows(
            f"SELECT {CHECKED_ON} AS place, k.path, k.state, MAX(k.id) FROM holding_checks k "
            "GROUP BY place, k.path",
            (),
        )
        return {(row[0], row[1]) for row in rows if row[2] == HoldingState.AWAY}

    def of_run(self, run: str) -> list[HoldingCheck]:
        """The checks of a run, in the order in which they were made."""
        query = f"SELECT {COLUMNS} FROM holding_checks WHERE run = ? ORDER BY id"
        return [_check(row) for row in self._rows(query, (run,))]

    def read_elsewhere(self) -> list[tuple[Place, str]]:
        """Where and when something was read back beside these checks: after the recording, or when
        the package or a copy on another disk was made. A place may stand there more than once.
        """
        rows = self._rows(
            f"SELECT {home_medium('k', seal='')}, k.path, k.checked_at, MAX(k.id) "
            "FROM copy_checks k GROUP BY k.session, k.path UNION ALL "
            f"SELECT {home_medium('p', seal='sha256')}, p.path, p.made_at, MAX(p.id) "
            "FROM packages p WHERE p.verified = 1 GROUP BY p.path UNION ALL "
            "SELECT medium, path, verified_at, id FROM held_copies WHERE verified_at != ''",
            (),
        )
        return [((row[0], row[1]), row[2]) for row in rows]

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
        """The newest runs, newest first, in the order in which they were begun."""
        rows = self._rows(
            "SELECT id, scope, session, person, begun_at, ended_at, outcome FROM check_runs "
            "ORDER BY rowid DESC LIMIT ?",
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
    root = Path(holding.volume) if holding.volume else Path(holding.path).parent
    try:
        return Path(holding.path).is_dir() or any(root.iterdir())
    except OSError:
        return False


def _outcome(kept: str | None) -> dict[str, Any] | None:
    return json.loads(kept) if kept else None


def _check(row: tuple[Any, ...]) -> HoldingCheck:
    kept = dict(zip(COLUMNS.split(", "), row, strict=True))
    return HoldingCheck(**{**kept, "state": HoldingState(kept["state"])})
