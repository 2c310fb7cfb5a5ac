"""Finished runs of a room that came before another run, for a comparison with them."""

from __future__ import annotations

import json
import unicodedata

from app.model.checklist import Phase, PreSessionTest
from app.model.reception import Session
from app.store.connection import Connection
from app.store.test_runs import RUN_COLUMNS

MOST = 50
"""So many of the newest are looked at."""


def finished_runs(
    connection: Connection, session: Session, phase: Phase, before: int
) -> list[PreSessionTest]:
    """Finished runs of ``phase`` of the point of ``session``, newest first, of an earlier number
    than ``before``. A practice is compared with practices alone, for its figures are others.
    """
    columns = ", ".join(f"r.{name}" for name in RUN_COLUMNS.split(", "))
    rows = connection.db.conn.execute(
        f"SELECT {columns}, s.point_name FROM test_runs r JOIN sessions s ON s.id = r.session "
        "WHERE r.phase = ? AND r.finished_at != '' AND r.id < ? AND s.practice = ? "
        "ORDER BY r.id DESC LIMIT ?",
        (str(phase), before, session.practice, MOST),
    )
    wanted = _plain(session.point_name)
    return [
        PreSessionTest(row[0], row[1], Phase(row[2]), *row[3:6])
        for row in rows
        if _plain(row[6]) == wanted
    ]


def sealed_hash(connection: Connection, run_id: str) -> str:
    """SHA-256 of a run's result as the audit log noted it at its end; empty where it does not."""
    rows = connection.db.conn.execute(
        "SELECT details FROM audit WHERE action = 'test.finished' AND subject = ? "
        "ORDER BY counter DESC LIMIT 1",
        (run_id,),
    )
    row = rows.fetchone()
    return str(json.loads(row[0]).get("result_sha256") or "") if row else ""


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
