"""Acts of handing over, what came back of them, and their papers: rows are only ever added."""

from __future__ import annotations

from dataclasses import astuple, fields, replace
from typing import Any

from sqlite_utils import Database

from app.model.handovers import Handover, HandoverPaper, HandoverReturn, Side
from app.store.append_only import make_append_only
from app.store.connection import Connection

_TABLES = (
    """CREATE TABLE handovers (
        id INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions(id),
        given_at TEXT NOT NULL,
        giver TEXT NOT NULL,
        giver_unit TEXT NOT NULL,
        giver_position TEXT NOT NULL,
        receiver TEXT NOT NULL,
        receiver_unit TEXT NOT NULL,
        receiver_position TEXT NOT NULL,
        why TEXT NOT NULL,
        place TEXT NOT NULL,
        authority TEXT NOT NULL,
        release TEXT NOT NULL,
        list_sha256 TEXT NOT NULL,
        list_json TEXT NOT NULL)""",
    """CREATE TABLE handed_copies (
        handover INTEGER NOT NULL REFERENCES handovers(id),
        copy INTEGER NOT NULL REFERENCES held_copies(id),
        session TEXT NOT NULL REFERENCES sessions(id),
        PRIMARY KEY (handover, copy)) WITHOUT ROWID""",
    "CREATE INDEX handed_copies_of_session ON handed_copies(session)",
    """CREATE TABLE handover_returns (
        handover INTEGER NOT NULL,
        copy INTEGER NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        condition TEXT NOT NULL,
        PRIMARY KEY (handover, copy),
        FOREIGN KEY (handover, copy) REFERENCES handed_copies(handover, copy)) WITHOUT ROWID""",
    """CREATE TABLE handover_papers (
        handover INTEGER NOT NULL REFERENCES handovers(id),
        number INTEGER NOT NULL CHECK (number > 0),
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        pdf TEXT NOT NULL,
        pdf_sha256 TEXT NOT NULL,
        docx TEXT NOT NULL,
        docx_sha256 TEXT NOT NULL,
        PRIMARY KEY (handover, number)) WITHOUT ROWID""",
)
_ACT = (
    "id, session, given_at, giver, giver_unit, giver_position, receiver, receiver_unit, "
    "receiver_position, why, place, authority, release, list_sha256, list_json"
)
_RETURN = ", ".join(field.name for field in fields(HandoverReturn))
_PAPER = ", ".join(field.name for field in fields(HandoverPaper))


def create_handovers(db: Database) -> None:
    """The step of the schema: nothing of an act is ever changed or deleted."""
    for statement in _TABLES:
        db.conn.execute(statement)
    for table in ("handovers", "handed_copies", "handover_returns", "handover_papers"):
        make_append_only(db, table)


class Handovers:
    """The tables of acts. Raises :class:`~app.model.errors.StoreError` on a refused write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, act: Handover, sessions: dict[int, str]) -> Handover:
        """Add an act; ``sessions`` names the session of each of its copies. Returns it numbered."""
        head = (act.session, act.given_at, *_side(act.giver), *_side(act.receiver), act.why)
        rest = (act.place, act.authority, act.release, act.list_sha256, act.list_json)
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                f"INSERT INTO handovers ({_ACT.removeprefix('id, ')}) VALUES (?{', ?' * 13})",
                (*head, *rest),
            )
            for copy in act.copies:
                db.conn.execute(
                    "INSERT INTO handed_copies (handover, copy, session) VALUES (?, ?, ?)",
                    (cursor.lastrowid, copy, sessions[copy]),
                )
        return replace(act, id=cursor.lastrowid)

    def add_return(self, back: HandoverReturn) -> None:
        """Note that a copy is back; ``StoreError`` where it is back already."""
        self._insert("handover_returns", _RETURN, astuple(back))

    def add_paper(self, paper: HandoverPaper) -> None:
        """Note a paper that was written."""
        self._insert("handover_papers", _PAPER, astuple(paper))

    def get(self, number: int) -> Handover | None:
        """An act by its number."""
        return next(iter(self._acts("WHERE id = ?", number)), None)

    def of_session(self, session: str) -> list[Handover]:
        """The acts in which a copy of a session was handed over, oldest first."""
        mine = "SELECT handover FROM handed_copies WHERE session = ?"
        return self._acts(f"WHERE id IN ({mine}) ORDER BY id", session)

    def returns(self, number: int) -> list[HandoverReturn]:
        """What came back of an act, oldest first."""
        query = f"SELECT {_RETURN} FROM handover_returns WHERE handover = ? ORDER BY at, copy"
        return [HandoverReturn(*row) for row in self._rows(query, number)]

    def papers(self, number: int) -> list[HandoverPaper]:
        """The papers of an act, oldest first."""
        query = f"SELECT {_PAPER} FROM handover_papers WHERE handover = ? ORDER BY number"
        return [HandoverPaper(*row) for row in self._rows(query, number)]

    def _acts(self, where: str, *values: object) -> list[Handover]:
        return [
            self._act(row) for row in self._rows(f"SELECT {_ACT} FROM handovers {where}", *values)
        ]

    def _act(self, row: tuple[Any, ...]) -> Handover:
        query = "SELECT copy FROM handed_copies WHERE handover = ? ORDER BY copy"
        copies = tuple(int(one) for (one,) in self._rows(query, row[0]))
        head, sides, tail = row[:3], (Side(*row[3:6]), Side(*row[6:9])), row[9:]
        return Handover(*(*head, *sides, *tail, copies))

    def _insert(self, table: str, columns: str, values: tuple[Any, ...]) -> None:
        marks = ", ".join("?" * len(values))
        with self._connection.writing() as db:
            db.conn.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", values)

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return list(self._connection.db.conn.execute(query, values).fetchall())


def _side(side: Side) -> tuple[str, str, str]:
    return side.person, side.unit, side.position
