"""Recordings: segments with first hashes, copies on disks, checks of the copies."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app.model.recording import (
    CopyCheck,
    CopyRecord,
    CopyRole,
    Gap,
    KeptCopyCheck,
    KeptRecording,
    RecordingRecord,
    SegmentRecord,
)
from app.model.text import Text
from app.store.audit_anchors import AnchorPlace
from app.store.connection import Connection


class Recordings:
    """The tables of recordings, segments, copies and copy checks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(
        self, session: str, source: str, started_at: str, copies: Sequence[CopyRecord] = ()
    ) -> int:
        """Note that a recording of ``source`` began, and where its copies are; returns its number.

        Copies without a hash are those that nobody has closed yet.
        """
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                "INSERT INTO recordings (session, source, started_at) VALUES (?, ?, ?)",
                (session, source, started_at),
            )
            assert cursor.lastrowid is not None
            self._put_copies(cursor.lastrowid, copies)
            return cursor.lastrowid

    def close(
        self, number: int, record: RecordingRecord, ended_at: str, problem: Text | None = None
    ) -> None:
        """Store what a recording holds now that it is closed; once only.

        Raises ``LookupError`` where it does not exist or was closed before.
        """
        with self._connection.writing() as db:
            changed = db.conn.execute(
                "UPDATE recordings SET ended_at = ?, seconds = ?, frames = ?, frames_dropped = ?, "
                "frames_duplicated = ?, audio_rms_dbfs = ?, gaps = ?, problem = ? "
                "WHERE id = ? AND ended_at = ''",
                (
                    ended_at,
                    record.seconds,
                    record.frames,
                    record.frames_dropped,
                    record.frames_duplicated,
                    record.audio_rms_dbfs,
                    _json([asdict(gap) for gap in record.gaps]),
                    _json(problem.to_json()) if problem else None,
                    number,
                ),
            )
            if changed.rowcount == 0:
                raise LookupError(number)
            self._add_segments(number, record.segments)
            self._put_copies(number, record.copies)

    def set_sound(self, number: int, rms_dbfs: float | None) -> None:
        """Store the level of the sound, known once a closed recording was decoded."""
        with self._connection.writing() as db:
            db.conn.execute(
                "UPDATE recordings SET audio_rms_dbfs = ? WHERE id = ?", (rms_dbfs, number)
            )

    def copy_closed(self, path: str, sha256: str, size_bytes: int) -> bool:
        """Note that a copy which was lost in its recording was closed on its disk afterwards.

        False where no recording waits for it.
        """
        with self._connection.writing() as db:
            changed = db.conn.execute(
                "UPDATE copies SET sha256 = ?, bytes = ? WHERE path = ? AND sha256 = ''",
                (sha256, size_bytes, path),
            )
            return changed.rowcount > 0

    def of_session(self, session: str) -> list[KeptRecording]:
        """The recordings of a session in the order in which they began."""
        return self._select("session = ?", (session,))

    def anchor_folders(self) -> list[Path]:
        """Folders beside the copies, where the audit log's head is left; those that are there."""
        rows = self._connection.db.conn.execute("SELECT DISTINCT path FROM copies ORDER BY path")
        return [folder for folder in {Path(row[0]).parent for row in rows} if folder.is_dir()]

    def anchor_places(self) -> list[AnchorPlace]:
        """Folders beside the copies with the medium on which custody knows a closed copy in each:
        there the head of the audit log was left. Without a medium it is not known.
        """
        rows = self._connection.db.conn.execute(
            "SELECT c.path, COALESCE(f.medium, ''), COALESCE(m.path, '') FROM copies c "
            "JOIN recordings r ON r.id = c.recording LEFT JOIN held_copies f ON f.id = "
            "(SELECT MIN(h.id) FROM held_copies h WHERE h.path = c.path AND h.seal = c.sha256 "
            "AND c.sha256 <> '' AND r.ended_at <> '') LEFT JOIN media m ON m.id = f.medium "
            "ORDER BY c.path"
        )
        return list(dict.fromkeys(AnchorPlace(Path(one).parent, *more) for one, *more in rows))

    def unclosed(self) -> list[KeptRecording]:
        """Recordings that were begun and never closed: a crash left them to be recovered."""
        return self._select("ended_at = ''", ())

    def add_check(self, session: str, check: CopyCheck, checked_at: str) -> None:
        """Add the outcome of reading a copy back; the newest of each path counts."""
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO copy_checks (session, role, path, checked_at, verified, report) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    session,
                    str(check.role),
                    check.path,
                    checked_at,
                    check.verified,
                    _json(asdict(check)),
                ),
            )

    def checks(self, session: str) -> list[KeptCopyCheck]:
        """The checks of a session's copies, oldest first."""
        rows = self._connection.db.conn.execute(
            "SELECT session, checked_at, report FROM copy_checks WHERE session = ? ORDER BY id",
            (session,),
        )
        return [KeptCopyCheck(row[0], row[1], _check(row[2])) for row in rows]

    def _select(self, where: str, parameters: tuple[str, ...]) -> list[KeptRecording]:
        rows = self._connection.db.conn.execute(
            "SELECT id, session, started_at, ended_at, problem, source, seconds, frames, "
            "frames_dropped, frames_duplicated, audio_rms_dbfs, gaps "
            f"FROM recordings WHERE {where} ORDER BY id",
            parameters,
        ).fetchall()
        return [
            KeptRecording(
                id=row[0],
                session=row[1],
                started_at=row[2],
                ended_at=row[3],
                problem=Text.from_json(json.loads(row[4])) if row[4] else None,
                record=RecordingRecord(
                    source=row[5],
                    segments=self._segments(row[0]),
                    copies=self._copies(row[0]),
                    seconds=row[6],
                    frames=row[7],
                    frames_dropped=row[8],
                    frames_duplicated=row[9],
                    audio_rms_dbfs=row[10],
                    gaps=tuple(Gap(**gap) for gap in json.loads(row[11])),
                ),
            )
            for row in rows
        ]

    def _segments(self, number: int) -> tuple[SegmentRecord, ...]:
        rows = self._connection.db.conn.execute(
            "SELECT file, sha256, bytes, start_s, seconds, frames FROM segments "
            "WHERE recording = ? ORDER BY position",
            (number,),
        )
        return tuple(SegmentRecord(*row) for row in rows)

    def _copies(self, number: int) -> tuple[CopyRecord, ...]:
        rows = self._connection.db.conn.execute(
            "SELECT volume, path, sha256, bytes, role FROM copies "
            "WHERE recording = ? ORDER BY role DESC",
            (number,),
        )
        return tuple(CopyRecord(row[0], row[1], row[2], row[3], CopyRole(row[4])) for row in rows)

    def _add_segments(self, number: int, segments: tuple[SegmentRecord, ...]) -> None:
        self._connection.db.conn.executemany(
            "INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (number, place, s.file, s.sha256, s.bytes, s.start_s, s.seconds, s.frames)
                for place, s in enumerate(segments)
            ],
        )

    def _put_copies(self, number: int, copies: Sequence[CopyRecord]) -> None:
        self._connection.db.conn.executemany(
            "INSERT OR REPLACE INTO copies VALUES (?, ?, ?, ?, ?, ?)",
            [(number, str(c.role), c.volume, c.path, c.sha256, c.bytes) for c in copies],
        )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _check(report: str) -> CopyCheck:
    data = json.loads(report)
    lists = {key: tuple(value) for key, value in data.items() if isinstance(value, list)}
    return CopyCheck(**{**data, **lists, "role": CopyRole(data["role"])})
