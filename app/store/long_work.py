"""Long work that outlives the engine: what was begun, how far it came, how it ended."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from app.store.connection import Connection

COLUMNS = (
    "id, kind, session, title, args, point, state, person, begun_at, ended_at, starts, outcome"
)


class WorkState(StrEnum):
    """State of a work. ``RUNNING`` is also one that the engine's end broke off."""

    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class KeptWork:
    """One work. ``title`` is a marked text as JSON, ``args`` what it was asked for, ``point`` how
    far it came (the work's own words; empty before the first), times are ISO 8601 or empty.

    ``starts`` counts how often it was begun without having saved a point since. ``outcome`` is its
    result, or the error as JSON where it failed.
    """

    id: str
    kind: str
    session: str
    title: dict[str, Any]
    args: dict[str, Any]
    point: dict[str, Any]
    state: WorkState
    person: str
    begun_at: str
    ended_at: str = ""
    starts: int = 0
    outcome: dict[str, Any] | None = None


def create_long_work(db: Database) -> None:
    """The step of the schema that makes the table."""
    db.conn.execute(
        """CREATE TABLE long_work (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            session TEXT NOT NULL,
            title TEXT NOT NULL,
            args TEXT NOT NULL,
            point TEXT NOT NULL,
            state TEXT NOT NULL,
            person TEXT NOT NULL,
            begun_at TEXT NOT NULL,
            ended_at TEXT NOT NULL DEFAULT '',
            starts INTEGER NOT NULL DEFAULT 0,
            outcome TEXT)"""
    )
    db.conn.execute("CREATE INDEX long_work_in_state ON long_work(state)")


class LongWorkRows:
    """The table of long work. Raises :class:`~app.model.errors.StoreError` on a refused write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, work: KeptWork) -> None:
        """Note a work that begins."""
        row = (
            work.id,
            work.kind,
            work.session,
            _json(work.title),
            _json(work.args),
            _json(work.point),
            str(work.state),
            work.person,
            work.begun_at,
            work.ended_at,
            work.starts,
            None,
        )
        with self._connection.writing() as db:
            db.conn.execute(f"INSERT INTO long_work VALUES ({', '.join('?' * len(row))})", row)

    def save_point(self, work_id: str, point: Mapping[str, Any]) -> None:
        """Keep how far a work came: it goes on from there."""
        self._set("point = ?, starts = 0", work_id, _json(point))

    def count_start(self, work_id: str) -> None:
        """Note that a work is begun or gone on with."""
        begun = "starts = starts + 1, state = ?, ended_at = '', outcome = NULL"
        self._set(begun, work_id, str(WorkState.RUNNING))

    def left_off(self, work_id: str) -> None:
        """Note that a work was left off in order, to be gone on with after the next start."""
        self._set("starts = 0", work_id)

    def pause(self, work_id: str) -> None:
        """Note that a work waits for a person's word."""
        self._set("state = ?, starts = 0", work_id, str(WorkState.PAUSED))

    def end(
        self, work_id: str, state: WorkState, at: str, outcome: Mapping[str, Any] | None = None
    ) -> None:
        """Note how a work ended; a failed one can be gone on with."""
        kept = _json(outcome) if outcome is not None else None
        self._set("state = ?, ended_at = ?, starts = 0, outcome = ?", work_id, str(state), at, kept)

    def get(self, work_id: str) -> KeptWork | None:
        """A work by its id."""
        return next(iter(self._select("id = ?", work_id)), None)

    def unfinished(self) -> list[KeptWork]:
        """What runs, is paused or failed, oldest first."""
        open_states = (WorkState.RUNNING, WorkState.PAUSED, WorkState.FAILED)
        return self._select("state IN (?, ?, ?)", *map(str, open_states))

    def newest(self, kind: str, limit: int = 50) -> list[KeptWork]:
        """The newest works of a kind, newest first."""
        return self._select("kind = ?", kind)[::-1][:limit]

    def _set(self, what: str, work_id: str, *values: Any) -> None:
        with self._connection.writing() as db:
            db.conn.execute(f"UPDATE long_work SET {what} WHERE id = ?", (*values, work_id))

    def _select(self, where: str, *values: Any) -> list[KeptWork]:
        rows = self._connection.db.conn.execute(
            f"SELECT {COLUMNS} FROM long_work WHERE {where} ORDER BY rowid", values
        )
        return [_work(row) for row in rows]


def _work(row: tuple[Any, ...]) -> KeptWork:
    kept = dict(zip(COLUMNS.split(", "), row, strict=True))
    for column in ("title", "args", "point"):
        kept[column] = json.loads(kept[column])
    outcome = json.loads(kept["outcome"]) if kept["outcome"] else None
    return KeptWork(**{**kept, "state": WorkState(kept["state"]), "outcome": outcome})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
