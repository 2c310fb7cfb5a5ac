"""Pre-session tests: runs, and results as rows that never change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from app.model.checklist import Evidence, ItemResult, ItemState, Phase, PreSessionTest
from app.model.text import Text
from app.store.connection import Connection

RUN_COLUMNS = "id, session, phase, started_at, finished_at, finished_by"
TEXTS = ("value", "threshold", "explanation")


class PreSessionTests:
    """The tables of test runs and their results."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, session: str, phase: Phase, started_at: str) -> PreSessionTest:
        """Begin a run."""
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                "INSERT INTO test_runs (session, phase, started_at) VALUES (?, ?, ?)",
                (session, str(phase), started_at),
            )
        assert cursor.lastrowid is not None
        return PreSessionTest(cursor.lastrowid, session, phase, started_at)

    def finish(self, run: PreSessionTest, finished_at: str, finished_by: str) -> PreSessionTest:
        """Finish a run; once only. ``LookupError`` where it does not exist or was finished."""
        with self._connection.writing() as db:
            changed = db.conn.execute(
                "UPDATE test_runs SET finished_at = ?, finished_by = ? "
                "WHERE id = ? AND finished_at = ''",
                (finished_at, finished_by, run.id),
            )
            if changed.rowcount == 0:
                raise LookupError(run.id)
        return replace(run, finished_at=finished_at, finished_by=finished_by)

    def add_result(self, run: int, result: ItemResult, recorded_at: str) -> None:
        """Add a result; a re-check, an acknowledgement or a waiver is a new row."""
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO test_results (run, item, state, recorded_at, result) "
                "VALUES (?, ?, ?, ?, ?)",
                (run, result.item, str(result.state), recorded_at, result_to_text(result)),
            )

    def results(self, run: int) -> dict[str, ItemResult]:
        """The newest result of each item of a run, in the order of their first results."""
        return {result.item: result for result in self.history(run)}

    def history(self, run: int) -> list[ItemResult]:
        """All results of a run, oldest first."""
        rows = self._connection.db.conn.execute(
            "SELECT result FROM test_results WHERE run = ? ORDER BY id", (run,)
        )
        return [result_from_text(row[0]) for row in rows]

    def add_note(self, run: int, kind: str, at: str, note: Mapping[str, Any]) -> None:
        """Add what happened to a run: who began it, why it is late, who took it over."""
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO test_run_notes (run, kind, at, note) VALUES (?, ?, ?, ?)",
                (run, kind, at, json.dumps(dict(note), ensure_ascii=False)),
            )

    def notes(self, run: int) -> list[dict[str, Any]]:
        """The notes of a run, oldest first: ``kind``, ``at``, and what was noted."""
        rows = self._connection.db.conn.execute(
            "SELECT kind, at, note FROM test_run_notes WHERE run = ? ORDER BY id", (run,)
        )
        return [{**json.loads(note), "kind": kind, "at": at} for kind, at, note in rows]

    def of_session(self, session: str) -> list[PreSessionTest]:
        """The runs of a session, oldest first."""
        rows = self._connection.db.conn.execute(
            f"SELECT {RUN_COLUMNS} FROM test_runs WHERE session = ? ORDER BY id", (session,)
        )
        return [_run(row) for row in rows]

    def newest(self, session: str, phase: Phase) -> PreSessionTest | None:
        """The newest run of a phase of a session."""
        row = self._connection.db.conn.execute(
            f"SELECT {RUN_COLUMNS} FROM test_runs WHERE session = ? AND phase = ? "
            "ORDER BY id DESC LIMIT 1",
            (session, str(phase)),
        ).fetchone()
        return _run(row) if row else None

    def last_good(self, item: str, device: str) -> ItemResult | None:
        """The newest passed result of an item with a device, over all sessions."""
        row = self._connection.db.conn.execute(
            "SELECT result FROM test_results WHERE item = ? AND state = ? "
            "AND json_extract(result, '$.device') = ? ORDER BY id DESC LIMIT 1",
            (item, str(ItemState.PASS), device),
        ).fetchone()
        return result_from_text(row[0]) if row else None


def result_to_text(result: ItemResult) -> str:
    """A result as JSON; :func:`result_from_text` reads it back."""
    data: dict[str, Any] = {**asdict(replace(result, facts={})), "facts": dict(result.facts)}
    for name in TEXTS:
        text = getattr(result, name)
        data[name] = text.to_json() if text else None
    data["evidence"] = [
        {"file": e.file, "sha256": e.sha256, "caption": e.caption.to_json()}
        for e in result.evidence
    ]
    return json.dumps(data, ensure_ascii=False)


def result_from_text(text: str) -> ItemResult:
    """Rebuild a result from :func:`result_to_text`."""
    data = json.loads(text)
    for name in TEXTS:
        data[name] = Text.from_json(data[name]) if data[name] else None
    data["state"] = ItemState(data["state"])
    data["evidence"] = tuple(
        Evidence(e["file"], e["sha256"], Text.from_json(e["caption"])) for e in data["evidence"]
    )
    return ItemResult(**data)


def _run(row: tuple[Any, ...]) -> PreSessionTest:
    return PreSessionTest(row[0], row[1], Phase(row[2]), *row[3:])
