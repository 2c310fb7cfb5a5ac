"""The media of custody, and their loans: disks, discs, stores and shares by their identity."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, fields, replace
from typing import Any

from app.model.custody import CopyForm, CopyState, Loan, Medium, MediumKind
from app.store.connection import Connection

MEDIUM = ", ".join(field.name for field in fields(Medium))
LOAN = ", ".join(field.name for field in fields(Loan))


class MediumRows:
    """The tables of media and loans. Raises :class:`~app.model.errors.StoreError`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def see_medium(self, medium: Medium) -> Medium:
        """Note that a medium is there now; a new one is added. What a person entered stays."""
        known = self.medium(medium.id)
        if known is not None:
            medium = replace(
                medium,
                kind=known.kind,
                serial=known.serial or medium.serial,
                label=known.label or medium.label,
                capacity=medium.capacity or known.capacity,
                place=known.place or medium.place,
                registered_at=known.registered_at or medium.registered_at,
                registered_by=known.registered_by or medium.registered_by,
                seen_at=medium.seen_at or known.seen_at,
                path=medium.path or known.path,
                file_system=medium.file_system or known.file_system,
                free=medium.free if medium.free >= 0 else known.free,
            )
        if known is None or _is_news(known, medium):
            self.put_medium(medium)
        return medium

    def put_medium(self, medium: Medium) -> None:
        """Keep a medium as it is described here; one of the same id is changed."""
        changes = ", ".join(f"{field.name} = ?" for field in fields(Medium)[1:])
        row = plain_values(astuple(medium))
        with self._connection.writing() as db:
            # No upsert: in SQLite its own rule for conflicts would hold in triggers too.
            update = f"UPDATE media SET {changes} WHERE id = ?"
            if db.conn.execute(update, (*row[1:], row[0])).rowcount == 0:
                db.conn.execute(f"INSERT INTO media ({MEDIUM}) VALUES ({marks(Medium)})", row)

    def medium(self, medium_id: str) -> Medium | None:
        """A medium by its id."""
        return next(iter(self._media("WHERE id = ?", medium_id)), None)

    def media(self) -> list[Medium]:
        """All media, those that a person registered first, by their labels."""
        return self._media("ORDER BY registered_by = '', label, id")

    def lend(self, loan: Loan) -> Loan:
        """Note that a medium is lent; :class:`StoreError` where it is lent already."""
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                f"INSERT INTO loans ({LOAN.removeprefix('id, ')}) VALUES ({marks(Loan, 1)})",
                astuple(loan)[1:],
            )
        return replace(loan, id=cursor.lastrowid)

    def give_back(self, loan: Loan) -> None:
        """Note that a medium is back, as ``loan`` says it now."""
        with self._connection.writing() as db:
            db.conn.execute(
                "UPDATE loans SET returned_at = ?, returned_to = ?, condition = ? WHERE id = ?",
                (loan.returned_at, loan.returned_to, loan.condition, loan.id),
            )

    def loans(self, *, open_only: bool = True) -> list[Loan]:
        """The loans, oldest first; only those of media that are not back yet, unless said so."""
        where = "WHERE returned_at = ''" if open_only else ""
        rows = self._rows(f"SELECT {LOAN} FROM loans {where} ORDER BY id", ())
        return [Loan(*row) for row in rows]

    def _media(self, where: str, *values: object) -> list[Medium]:
        rows = self._rows(f"SELECT {MEDIUM} FROM media {where}", values)
        return [Medium(row[0], MediumKind(row[1]), *row[2:]) for row in rows]

    def _rows(self, query: str, values: Iterable[object]) -> list[tuple[Any, ...]]:
        return list(self._connection.db.conn.execute(query, tuple(values)).fetchall())


def marks(kind: type, without: int = 0) -> str:
    """Question marks for the columns of a row, but for the first ``without``."""
    return ", ".join("?" * (len(fields(kind)) - without))


def plain_values(row: Iterable[Any]) -> tuple[Any, ...]:
    """Words of an enum as plain text."""
    return tuple(
        str(one) if isinstance(one, MediumKind | CopyForm | CopyState) else one for one in row
    )


def _is_news(known: Medium, seen: Medium) -> bool:
    """False where only minutes have passed and only its free room is another one."""
    same_hour = known.seen_at[:13] == seen.seen_at[:13]
    return not same_hour or replace(known, seen_at="", free=0) != replace(seen, seen_at="", free=0)
