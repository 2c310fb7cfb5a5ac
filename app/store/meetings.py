"""The online meeting of a session as the database keeps it: points, figures, its own recording."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.model.conference import (
    CallPoint,
    CallRow,
    PlatformRecording,
    PlatformRecordingNote,
    PointVisit,
)
from app.store.connection import Connection

_LAST = "(SELECT {column} FROM point_presence WHERE point = p.id ORDER BY id DESC LIMIT 1)"


class CallPoints:
    """Tables of the points of a session and of their coming and going."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, session: str, points: Sequence[CallPoint]) -> None:
        """Have exactly these on the list; a point of the same name stays the same point."""
        with self._connection.writing() as db:
            db.conn.execute("UPDATE call_points SET listed = 0 WHERE session = ?", (session,))
            for position, point in enumerate(points):
                values = (position, point.role, point.required, session, point.name)
                changed = db.conn.execute(
                    "UPDATE call_points SET listed = 1, position = ?, role = ?, required = ? "
                    "WHERE session = ? AND name = ?",
                    values,
                )
                if changed.rowcount == 0:
                    db.conn.execute(
                        "INSERT INTO call_points (position, role, required, session, name) "
                        "VALUES (?, ?, ?, ?, ?)",
                        values,
                    )

    def note(self, point: int, visit: PointVisit) -> None:
        """A point came or went."""
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO point_presence (point, present, at, told_by) VALUES (?, ?, ?, ?)",
                (point, visit.present, visit.at, visit.told_by),
            )

    def of_session(self, session: str) -> list[CallPoint]:
        """The points on the list of a session, each as it was last seen."""
        columns = (_LAST.format(column=name) for name in ("present", "at", "told_by"))
        rows = self._connection.db.conn.execute(
            f"SELECT p.id, p.name, p.role, p.required, {', '.join(columns)} FROM call_points p "
            "WHERE p.session = ? AND p.listed = 1 ORDER BY p.position, p.id",
            (session,),
        )
        return [
            CallPoint(number, name, role, bool(required), bool(present), at or "", told_by or "")
            for number, name, role, required, present, at, told_by in rows
        ]

    def counts(self, sessions: Sequence[str]) -> dict[str, int]:
        """How many points are on the list of each of these sessions that has some."""
        rows = self._connection.db.conn.execute(
            "SELECT session, COUNT(*) FROM call_points WHERE listed = 1 "
            f"AND session IN ({', '.join('?' * len(sessions))}) GROUP BY session",
            list(sessions),
        )
        return {session: int(count) for session, count in rows}

    def visits(self, session: str) -> list[PointVisit]:
        """All coming and going of a session's points, in its order."""
        rows = self._connection.db.conn.execute(
            "SELECT p.name, v.present, v.at, v.told_by FROM point_presence v "
            "JOIN call_points p ON p.id = v.point WHERE p.session = ? ORDER BY v.id",
            (session,),
        )
        return [PointVisit(name, bool(present), at, by) for name, present, at, by in rows]


class CallFigureRows:
    """The table of the call's figures, ten seconds a row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, session: str, row: CallRow) -> None:
        """Add ten seconds."""
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO call_figures (session, at, at_s, seconds, state, cause, figures) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    session,
                    row.at,
                    row.at_s,
                    row.seconds,
                    row.state,
                    row.cause,
                    json.dumps(row.figures),
                ),
            )

    def of_session(self, session: str) -> list[CallRow]:
        """The rows of a session, oldest first."""
        rows = self._connection.db.conn.execute(
            "SELECT at, at_s, seconds, state, cause, figures FROM call_figures "
            "WHERE session = ? ORDER BY id",
            (session,),
        )
        return [
            CallRow(at, at_s, seconds, state, cause, _threes(json.loads(figures)))
            for at, at_s, seconds, state, cause, figures in rows
        ]


class PlatformRecordings:
    """The table of what was said of the platform's own recording; only ever added to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, session: str, note: PlatformRecordingNote) -> None:
        """Add what was said."""
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO platform_recordings (session, at, state, person, file, sha256, bytes) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    session,
                    note.at,
                    str(note.state),
                    note.person,
                    note.file,
                    note.sha256,
                    note.bytes,
                ),
            )

    def of_session(self, session: str) -> list[PlatformRecordingNote]:
        """All that was said of a session's, oldest first."""
        rows = self._connection.db.conn.execute(
            "SELECT state, at, person, file, sha256, bytes FROM platform_recordings "
            "WHERE session = ? ORDER BY id",
            (session,),
        )
        return [PlatformRecordingNote(PlatformRecording(state), *rest) for state, *rest in rows]


def _threes(figures: dict[str, list[float]]) -> dict[str, tuple[float, float, float]]:
    return {name: (least, mean, most) for name, (least, mean, most) in figures.items()}
