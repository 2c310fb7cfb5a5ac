"""Words for the states that commands print for a person; JSON keeps the plain identifiers."""

from __future__ import annotations

from app.model.reception import PointRole, SessionState
from app.model.recording import CopyState, RecordState
from app.model.text import T, Text
from app.system.i18n import render

WORDS: dict[str, Text] = {
    RecordState.IDLE: T("cli state", "not recording"),
    RecordState.STARTING: T("cli state", "starting"),
    RecordState.RECORDING: T("cli state", "RECORDING"),
    RecordState.STOPPING: T("cli state", "stopping"),
    RecordState.RECOVERING: T("cli state", "recovering"),
    RecordState.FAILED: T("cli state", "FAULT: nothing is being recorded"),
    CopyState.WRITING: T("cli state", "writing"),
    CopyState.SLOW: T("cli state", "slow"),
    CopyState.BEHIND: T("cli state", "behind"),
    CopyState.LOST: T("cli state", "lost"),
    CopyState.CLOSED: T("cli state", "closed"),
    SessionState.PLANNED: T("cli state", "planned"),
    SessionState.TESTING: T("cli state", "being tested"),
    SessionState.READY: T("cli state", "ready"),
    SessionState.ARCHIVED: T("cli state", "archived"),
    PointRole.CENTRAL: T("cli state", "central point"),
    PointRole.DELEGATE: T("cli state", "delegate point"),
}


def word(state: object) -> str:
    """The word for a state; one without a word is shown as it is."""
    text = WORDS.get(str(state))
    return render(text) if text is not None else str(state)
