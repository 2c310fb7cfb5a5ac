"""Sessions and the steps of their run-of-show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

from app.model.reception import PointRole, RunOfShowStep, Scenario, Session, SessionState
from app.store.connection import Connection

COLUMNS = tuple(field.name for field in fields(Session) if field.name != "steps")
YES_OR_NO = ("practice", "unscheduled")
SCENARIOS = {str(word): word for word in Scenario}
POINT_ROLES = {str(word): word for word in PointRole}
STATES = {str(word): word for word in SessionState}
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def instant_ns(at: str) -> int:
    """Nanoseconds since 1970 of an ISO 8601 time with offset; ``ValueError`` without one."""
    moment = datetime.fromisoformat(at)
    if moment.tzinfo is None:
        raise ValueError(f"no offset in {at}")
    return (moment - EPOCH) // timedelta(microseconds=1) * 1000


class Sessions:
    """The tables of sessions and of their steps."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, session: Session) -> Session:
        """Add a session with its steps; returns it with the steps' ids.

        Raises :class:`~app.model.errors.StoreError` where its id is taken.
        """
        names = (*COLUMNS, "starts_ns")
        marks = ", ".join("?" * len(names))
        with self._connection.writing() as db:
            db.conn.execute(
                f"INSERT INTO sessions ({', '.join(names)}) VALUES ({marks})",
                (*_row(session), instant_ns(session.starts_at)),
            )
            self._add_steps(session.id, session.steps)
        return self.get(session.id)

    def update(self, session: Session) -> None:
        """Store all fields of a session but its steps; ``LookupError`` where it is not there."""
        names = (*COLUMNS[1:], "starts_ns")
        with self._connection.writing() as db:
            changed = db.conn.execute(
                f"UPDATE sessions SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?",
                (*_row(session)[1:], instant_ns(session.starts_at), session.id),
            )
            if changed.rowcount == 0:
                raise LookupError(session.id)

    def set_steps(self, session_id: str, steps: Sequence[RunOfShowStep]) -> None:
        """Replace the whole run-of-show of a session; positions are kept as given."""
        with self._connection.writing() as db:
            db.conn.execute("DELETE FROM steps WHERE session = ?", (session_id,))
            self._add_steps(session_id, steps)

    def update_step(self, step: RunOfShowStep) -> None:
        """Store the times of a step."""
        with self._connection.writing() as db:
            db.conn.execute(
                "UPDATE steps SET started_at = ?, ended_at = ? WHERE id = ?",
                (step.started_at, step.ended_at, step.id),
            )

    def get(self, session_id: str) -> Session:
        """A session with its steps; ``LookupError`` where it is not there."""
        row = self._connection.db.conn.execute(
            f"SELECT {', '.join(COLUMNS)} FROM sessions WHERE id = ?", (session_id,)
        ).fetchone()
        if row is None:
            raise LookupError(session_id)
        return _session(row, tuple(self._steps(session_id)))

    def all(self, limit: int | None = None) -> list[Session]:
        """Sessions without their steps, newest start first."""
        rows = self._connection.db.conn.execute(
            f"SELECT {', '.join(COLUMNS)} FROM sessions ORDER BY starts_ns DESC, id LIMIT ?",
            (-1 if limit is None else limit,),
        )
        return [_session(row, ()) for row in rows]

    def rows(
        self, names: Sequence[str], limit: int | None = None, ids: Sequence[str] | None = None
    ) -> list[dict[str, Any]]:
        """The named fields of sessions as plain values, newest start first: quick for lists.

        With ``ids`` of these alone.
        """
        unknown = set(names) - set(COLUMNS)
        if unknown:
            raise ValueError(f"no columns {sorted(unknown)}")
        among = "" if ids is None else f"WHERE id IN ({', '.join('?' * len(ids))})"
        found = self._connection.db.conn.execute(
            f"SELECT {', '.join(names)} FROM sessions {among} ORDER BY starts_ns DESC, id LIMIT ?",
            (*(ids or ()), -1 if limit is None else limit),
        )
        rows = [dict(zip(names, values, strict=True)) for values in found]
        for name in set(names).intersection(YES_OR_NO):
            for row in rows:
                row[name] = bool(row[name])
        return rows

    def point_names(self) -> list[str]:
        """The names of the points at which sessions were held, in order."""
        rows = self._connection.db.conn.execute(
            "SELECT DISTINCT point_name FROM sessions WHERE point_name != '' ORDER BY point_name"
        )
        return [name for (name,) in rows]

    def has(self, session_id: str) -> bool:
        """True where a session of this id is there."""
        row = self._connection.db.conn.execute(
            "SELECT 1 FROM sessions WHERE id = ?", (session_id,)
        ).fetchone()
        return row is not None

    def _add_steps(self, session_id: str, steps: Iterable[RunOfShowStep]) -> None:
        self._connection.db.conn.executemany(
            "INSERT INTO steps (session, position, title, planned_s, started_at, ended_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [
                (session_id, s.position, s.title, s.planned_s, s.started_at, s.ended_at)
                for s in steps
            ],
        )

    def _steps(self, session_id: str) -> list[RunOfShowStep]:
        rows = self._connection.db.conn.execute(
            "SELECT id, position, title, planned_s, started_at, ended_at FROM steps "
            "WHERE session = ? ORDER BY position",
            (session_id,),
        )
        return [RunOfShowStep(*row) for row in rows]


def _row(session: Session) -> tuple[str | int | None, ...]:
    values = (getattr(session, name) for name in COLUMNS)
    return tuple(str(v) if isinstance(v, str) else v for v in values)


def _session(row: Sequence[Any], steps: tuple[RunOfShowStep, ...]) -> Session:
    number, title, starts_at, scenario, point_role, *middle, practice, unscheduled, state = row
    return Session(  # type: ignore[call-arg]  # the middle columns are those of the dataclass
        number,
        title,
        starts_at,
        SCENARIOS[scenario],
        POINT_ROLES[point_role],
        *middle,
        bool(practice),
        bool(unscheduled),
        STATES[state],
        steps,
    )
