"""Sets of discs that were made of packages, and how far each disc has come."""

from __future__ import annotations

from dataclasses import astuple, fields
from typing import Any

from sqlite_utils import Database

from app.model.discs import Disc, DiscSet, DiscState, FittedPackage
from app.store.append_only import REFUSE, make_append_only
from app.store.connection import Connection

_SETS = ", ".join(field.name for field in fields(DiscSet))
_FITTED = ", ".join(field.name for field in fields(FittedPackage))
_DISCS = ", ".join(field.name for field in fields(Disc))


def create_discs(db: Database) -> None:
    """The step of the schema: a set never changes, a disc is never forgotten."""
    db.conn.execute(
        """CREATE TABLE disc_sets (
            id TEXT PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            package TEXT NOT NULL,
            package_seal TEXT NOT NULL,
            capacity INTEGER NOT NULL CHECK (capacity > 0),
            recovery_percent INTEGER NOT NULL CHECK (recovery_percent >= 0),
            made_at TEXT NOT NULL,
            made_by TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX disc_sets_of_session ON disc_sets(session)")
    db.conn.execute(
        """CREATE TABLE discs (
            set_id TEXT NOT NULL REFERENCES disc_sets(id),
            number INTEGER NOT NULL CHECK (number BETWEEN 1 AND count),
            count INTEGER NOT NULL,
            label TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            files INTEGER NOT NULL,
            state TEXT NOT NULL,
            seal TEXT NOT NULL,
            image TEXT NOT NULL,
            image_bytes INTEGER NOT NULL,
            image_sha256 TEXT NOT NULL,
            device TEXT NOT NULL,
            expected INTEGER NOT NULL,
            matched INTEGER NOT NULL,
            problem TEXT NOT NULL,
            checked_at TEXT NOT NULL,
            burnings INTEGER NOT NULL,
            PRIMARY KEY (set_id, number)) WITHOUT ROWID"""
    )
    for change, table in (("UPDATE", "disc_sets"), ("DELETE", "disc_sets"), ("DELETE", "discs")):
        db.conn.execute(
            f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table} "
            f"BEGIN {REFUSE.format(table=table)}; END"
        )


def create_fitted_packages(db: Database) -> None:
    """The step of the schema for packages whose picture was encoded anew; a row never changes."""
    db.conn.execute(
        """CREATE TABLE fitted_packages (
            session TEXT NOT NULL REFERENCES sessions(id),
            source TEXT NOT NULL,
            source_seal TEXT NOT NULL,
            path TEXT NOT NULL,
            seal TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            bit_rate INTEGER NOT NULL,
            capacity INTEGER NOT NULL,
            recovery_percent INTEGER NOT NULL,
            made_at TEXT NOT NULL,
            made_by TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX fitted_packages_of_session ON fitted_packages(session)")
    make_append_only(db, "fitted_packages")


class DiscRows:
    """The tables of discs. Raises :class:`~app.model.errors.StoreError` on a refused write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: DiscSet, discs: list[Disc]) -> None:
        """Keep a set as it was planned."""
        with self._connection.writing() as db:
            db.conn.execute(f"INSERT INTO disc_sets ({_SETS}) VALUES (?{', ?' * 7})", astuple(made))
            for disc in discs:
                marks = ", ".join("?" * len(fields(Disc)))
                db.conn.execute(f"INSERT INTO discs ({_DISCS}) VALUES ({marks})", astuple(disc))

    def keep(self, disc: Disc) -> None:
        """Keep how far a disc has come."""
        names = [field.name for field in fields(Disc)]
        values = dict(zip(names, astuple(disc), strict=True))
        changed = [name for name in names if name not in ("set_id", "number", "count")]
        with self._connection.writing() as db:
            db.conn.execute(
                f"UPDATE discs SET {', '.join(f'{name} = ?' for name in changed)}"
                " WHERE set_id = ? AND number = ?",
                (*(values[name] for name in changed), disc.set_id, disc.number),
            )

    def get(self, set_id: str) -> DiscSet | None:
        """A set by its id."""
        return next(iter(self._sets("id = ?", set_id)), None)

    def of_session(self, session: str) -> list[DiscSet]:
        """The sets of a session, oldest first."""
        return self._sets("session = ?", session)

    def of_set(self, set_id: str) -> list[Disc]:
        """The discs of a set by their numbers."""
        rows = self._connection.db.conn.execute(
            f"SELECT {_DISCS} FROM discs WHERE set_id = ? ORDER BY number", (set_id,)
        )
        return [_disc(row) for row in rows]

    def by_seal(self, seal: str) -> list[Disc]:
        """The discs that bear this seal, those of older sets first."""
        return self._discs("seal = ?", seal)

    def stem_of(self, set_id: str) -> str:
        """How the names of a set's discs begin; empty for one that is not kept yet."""
        return next((_stem(disc.label) for disc in self.of_set(set_id)), "")

    def stems(self) -> set[str]:
        """How the names of all discs of all sets begin."""
        rows = self._connection.db.conn.execute("SELECT DISTINCT label FROM discs")
        return {_stem(row[0]) for row in rows}

    def by_label(self, label: str) -> list[Disc]:
        """The discs of this label, those of older sets first; only such as were made."""
        return self._discs("label = ? AND seal != ''", label)

    def add_fitted(self, made: FittedPackage) -> None:
        """Keep a package whose picture was encoded anew."""
        marks = ", ".join("?" * len(fields(FittedPackage)))
        with self._connection.writing() as db:
            db.conn.execute(
                f"INSERT INTO fitted_packages ({_FITTED}) VALUES ({marks})", astuple(made)
            )

    def fitted(self, session: str) -> list[FittedPackage]:
        """The packages of a session whose picture was encoded anew, oldest first."""
        rows = self._connection.db.conn.execute(
            f"SELECT {_FITTED} FROM fitted_packages WHERE session = ? ORDER BY rowid", (session,)
        )
        return [FittedPackage(*row) for row in rows]

    def _discs(self, where: str, value: str) -> list[Disc]:
        columns = ", ".join(f"d.{name}" for name in _DISCS.split(", "))
        rows = self._connection.db.conn.execute(
            f"SELECT {columns} FROM discs d JOIN disc_sets s ON s.id = d.set_id "
            f"WHERE d.{where} ORDER BY s.rowid, d.number",
            (value,),
        )
        return [_disc(row) for row in rows]

    def _sets(self, where: str, value: str) -> list[DiscSet]:
        rows = self._connection.db.conn.execute(
            f"SELECT {_SETS} FROM disc_sets WHERE {where} ORDER BY rowid", (value,)
        )
        return [DiscSet(*row) for row in rows]


def _disc(row: tuple[Any, ...]) -> Disc:
    known = dict(zip(_DISCS.split(", "), row, strict=True))
    return Disc(**{**known, "state": DiscState(known["state"])})


def _stem(label: str) -> str:
    return label.rpartition("_")[0]
