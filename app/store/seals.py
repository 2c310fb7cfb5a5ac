"""Sealed stretches of sessions: only ever added, ended, widened or lifted; never removed."""

from __future__ import annotations

from collections.abc import Sequence

from app.model.recording import Seal
from app.store.connection import Connection

COLUMNS = (
    "id, session, start_s, end_s, reason, person, at, timeline, lifted_at, lifted_by, lifted_reason"
)


class Seals:
    """The table of seals. The database itself refuses to delete one or to make one narrower."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, seal: Seal) -> None:
        """Add a seal; on the medium when this returns."""
        with self._connection.writing() as db:
            db.conn.execute(
                f"INSERT INTO seals ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    seal.id,
                    seal.session,
                    seal.start_s,
                    seal.end_s,
                    seal.reason,
                    seal.person,
                    seal.at,
                    seal.timeline,
                    seal.lifted_at,
                    seal.lifted_by,
                    seal.lifted_reason,
                ),
            )

    def end(self, seal_id: str, end_s: float) -> None:
        """End an open seal; ``LookupError`` where it is not there or has an end."""
        self._change("end_s = ? WHERE id = ? AND end_s IS NULL", (end_s, seal_id), seal_id)

    def widen(self, seal_id: str, start_s: float, end_s: float | None) -> None:
        """Let a seal reach further; :class:`~app.model.errors.StoreError` where it would shrink."""
        self._change("start_s = ?, end_s = ? WHERE id = ?", (start_s, end_s, seal_id), seal_id)

    def lift(self, seal_id: str, at: str, person: str, reason: str) -> None:
        """Note that a seal holds no more; its row stays. ``LookupError`` where it was lifted."""
        self._change(
            "lifted_at = ?, lifted_by = ?, lifted_reason = ? WHERE id = ? AND lifted_at = ''",
            (at, person, reason, seal_id),
            seal_id,
        )

    def get(self, seal_id: str) -> Seal:
        """A seal by its id; ``LookupError`` where it is not there."""
        found = self._select("id = ?", (seal_id,))
        if not found:
            raise LookupError(seal_id)
        return found[0]

    def of_session(self, session: str) -> list[Seal]:
        """All seals of a session, lifted ones too, in the order of the timeline."""
        return self._select("session = ?", (session,))

    def open(self) -> list[Seal]:
        """Seals of any session that have no end yet and hold."""
        return self._select("end_s IS NULL AND lifted_at = ''", ())

    def by_session(self, sessions: Sequence[str] | None = None) -> dict[str, int]:
        """How many seals hold, of each session that has some, or of those among ``sessions``."""
        among = "" if sessions is None else f"AND session IN ({', '.join('?' * len(sessions))})"
        rows = self._connection.db.conn.execute(
            f"SELECT session, COUNT(*) FROM seals WHERE lifted_at = '' {among} GROUP BY session",
            tuple(sessions or ()),
        )
        return {session: int(count) for session, count in rows}

    def _change(self, how: str, values: tuple[object, ...], seal_id: str) -> None:
        with self._connection.writing() as db:
            if db.conn.execute(f"UPDATE seals SET {how}", values).rowcount == 0:
                raise LookupError(seal_id)

    def _select(self, where: str, values: tuple[str, ...]) -> list[Seal]:
        rows = self._connection.db.conn.execute(
            f"SELECT {COLUMNS} FROM seals WHERE {where} ORDER BY start_s, at, id", values
        )
        return [Seal(*row) for row in rows]
