"""A recording whose engine died before it could note it is in its session after all."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from app.engine.closing_desk import ClosingDesk
from app.model.reception import Session
from app.model.recording import CopyRole, SegmentRecord
from app.recording.recovery import RecoveredCopy
from app.store.store import open_store

BEGUN = "2026-11-22T14:00:00+07:00"
SEGMENT = SegmentRecord("room/000001.mp4", "0" * 64, 1000, 0.0, 4.0, 100)


def closed(disk: Path, role: CopyRole, session: str = "s1") -> RecoveredCopy:
    folder = disk / "DiemCau" / "2026" / "x-p2"
    return RecoveredCopy(role, folder, session, "1" * 64, (SEGMENT,), 4.0, 4.0, 0)


def test_what_nobody_noted_is_noted_once_when_it_is_closed(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data.sqlite")
    store.sessions.add(Session("s1", "Tiếp công dân", BEGUN))
    board = SimpleNamespace(set=lambda _topic, _value: None)
    ground: Any = SimpleNamespace(board=board, store=store, thread=None, loop=None)
    sessions: Any = SimpleNamespace(who="", refresh=None)
    desk = ClosingDesk(ground, sessions, SimpleNamespace())  # type: ignore[arg-type]
    copies = [closed(tmp_path / str(role), role) for role in CopyRole]
    other = closed(tmp_path / "other", CopyRole.PRIMARY, session="nobody's")
    for _time in range(2):
        desk._note_unknown([*copies, other], {copy.folder: BEGUN for copy in copies})
    (kept,) = store.recordings.of_session("s1")
    assert kept.started_at == BEGUN
    assert kept.record.seconds == 4.0
    assert {copy.path for copy in kept.record.copies} == {str(copy.folder) for copy in copies}
    assert store.recordings.unclosed() == []
    store.close()
