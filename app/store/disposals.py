"""Orders of disposal: who asked, who agreed, where the copies wait, who ended it."""

from __future__ import annotations

import json
from dataclasses import fields, replace

from app.model.custody import Disposal, DisposalState
from app.store.connection import Connection

_COLUMNS = ", ".join(field.name for field in fields(Disposal))


class Disposals:
    """The table of orders; rows stay for ever. Raises :class:`~app.model.errors.StoreError`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, order: Disposal) -> Disposal:
        """Add an order; returns it with its number."""
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                f"INSERT INTO disposals ({_COLUMNS.removeprefix('id, ')}) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                _row(order)[1:],
            )
        return replace(order, id=cursor.lastrowid)

    def keep(self, order: Disposal) -> None:
        """Keep how far an order came. One person alone is refused by the database itself."""
        with self._connection.writing() as db:
            db.conn.execute(
                "UPDATE disposals SET state = ?, agreed_by = ?, agreed_at = ?, ended_at = ?, "
                "ended_by = ?, moved = ? WHERE id = ?",
                (*_row(order)[6:], order.id),
            )

    def get(self, number: int) -> Disposal | None:
        """An order by its number."""
        return next(iter(self._select("id = ?", number)), None)

    def of_session(self, session: str) -> list[Disposal]:
        """The orders of a session, oldest first."""
        return self._select("session = ?", session)

    def _select(self, where: str, value: object) -> list[Disposal]:
        rows = self._connection.db.conn.execute(
            f"SELECT {_COLUMNS} FROM disposals WHERE {where} ORDER BY id", (value,)
        )
        return [_disposal(row) for row in rows.fetchall()]


def _row(order: Disposal) -> tuple[object, ...]:
    return (
        order.id,
        order.session,
        json.dumps(order.copies),
        order.reason,
        order.asked_by,
        order.asked_at,
        str(order.state),
        order.agreed_by,
        order.agreed_at,
        order.ended_at,
        order.ended_by,
        json.dumps(order.moved, ensure_ascii=False),
    )


def _disposal(row: tuple[object, ...]) -> Disposal:
    kept = dict(zip(_COLUMNS.split(", "), row, strict=True))
    kept["copies"] = tuple(json.loads(str(kept["copies"])))
    kept["moved"] = tuple(json.loads(str(kept["moved"])))
    kept["state"] = DisposalState(str(kept["state"]))
    return Disposal(**kept)  # type: ignore[arg-type]
