"""Cases, and which of them a session hears in which order."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from app.model.dossier import Case, CaseEvent, CaseKind, EarlierDecision, MatterType
from app.store.connection import Connection
from app.store.dossier_words import fold
from app.store.library_index import LibraryIndex

_FIELDS = tuple(field.name for field in fields(Case))
_COLUMNS = ", ".join(f"cases.{name}" for name in _FIELDS)


class CaseRows:
    """The tables of cases and of the sessions that hear them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._library = LibraryIndex(connection)

    def save_case(self, case: Case) -> None:
        """Add a case, or store all fields of one that is there. What the library's index had of
        sessions that hear a confidential one is gone with it.
        """
        names = ", ".join(_FIELDS)
        marks = ", ".join("?" * len(_FIELDS))
        changes = ", ".join(f"{name} = excluded.{name}" for name in _FIELDS[1:])
        with self._connection.writing() as db:
            db.conn.execute(
                f"INSERT INTO cases ({names}) VALUES ({marks}) "
                f"ON CONFLICT (id) DO UPDATE SET {changes}",
                _row(case),
            )
            if case.confidential:
                self._library.forget(self.sessions_of_case(case.id))

    def case(self, case_id: str) -> Case:
        """A case; ``LookupError`` where it is not there."""
        found = self._cases("WHERE cases.id = ?", (case_id,))
        if not found:
            raise LookupError(case_id)
        return found[0]

    def cases(self, query: str = "") -> list[Case]:
        """All cases, newest first; with a query those that have all its words, accents or not."""
        words = fold(query).split()
        found = self._cases("ORDER BY cases.number DESC", ())
        return [case for case in found if _has_all(case, words)]

    def attach(self, session: str, case_id: str) -> None:
        """Have a session hear a case, after those it hears already; again changes nothing.

        Raises :class:`~app.model.errors.StoreError` where either is not there.
        """
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO session_cases (session, case_id, position) VALUES (?, ?, "
                "(SELECT COALESCE(MAX(position) + 1, 0) FROM session_cases WHERE session = ?)) "
                "ON CONFLICT (session, case_id) DO NOTHING",
                (session, case_id, session),
            )
            heard = "SELECT 1 FROM cases WHERE id = ? AND confidential = 1"
            if db.conn.execute(heard, (case_id,)).fetchone():
                self._library.forget((session,))

    def detach(self, session: str, case_id: str) -> None:
        """Have a session not hear a case; the case stays."""
        with self._connection.writing() as db:
            db.conn.execute(
                "DELETE FROM session_cases WHERE session = ? AND case_id = ?", (session, case_id)
            )

    def order_cases(self, session: str, case_ids: Sequence[str]) -> None:
        """Set the order in which a session hears its cases; those not named come after."""
        rest = [case.id for case in self.of_session(session) if case.id not in case_ids]
        with self._connection.writing() as db:
            db.conn.executemany(
                "UPDATE session_cases SET position = ? WHERE session = ? AND case_id = ?",
                [(n, session, case_id) for n, case_id in enumerate((*case_ids, *rest))],
            )

    def of_session(self, session: str) -> list[Case]:
        """The cases of a session in their order."""
        return self._cases(
            "JOIN session_cases ON session_cases.case_id = cases.id "
            "WHERE session_cases.session = ? ORDER BY session_cases.position",
            (session,),
        )

    def sessions_of_case(self, case_id: str) -> list[str]:
        """The ids of the sessions that hear a case."""
        rows = self._connection.db.conn.execute(
            "SELECT session FROM session_cases WHERE case_id = ? ORDER BY session", (case_id,)
        )
        return [session for (session,) in rows]

    def _cases(self, where: str, values: tuple[Any, ...]) -> list[Case]:
        rows = self._connection.db.conn.execute(f"SELECT {_COLUMNS} FROM cases {where}", values)
        return [_case(dict(zip(_FIELDS, row, strict=True))) for row in rows]


def _has_all(case: Case, words: Sequence[str]) -> bool:
    if not words:
        return True
    numbers = (decision.number for decision in case.decisions)
    people = (case.petitioner, case.representative, *case.agencies)
    text = fold("\n".join((case.title, case.summary, case.asks, *people, *numbers)))
    return all(word in text for word in words)


def _row(case: Case) -> tuple[Any, ...]:
    plain = {
        "kind": int(case.kind),
        "matter": str(case.matter),
        "agencies": _json(case.agencies),
        "events": _json([asdict(event) for event in case.events]),
        "decisions": _json([asdict(decision) for decision in case.decisions]),
    }
    return tuple(plain.get(name, getattr(case, name)) for name in _FIELDS)


def _case(row: dict[str, Any]) -> Case:
    row["kind"] = CaseKind(row["kind"])
    row["matter"] = MatterType(row["matter"])
    row["confidential"] = bool(row["confidential"])
    row["agencies"] = tuple(json.loads(row["agencies"]))
    row["events"] = tuple(CaseEvent(**event) for event in json.loads(row["events"]))
    row["decisions"] = tuple(EarlierDecision(**made) for made in json.loads(row["decisions"]))
    return Case(**row)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
