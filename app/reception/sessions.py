"""Sessions from planning to the archive: made, changed, opened, moved on, each with its record."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.model.clock import wall_now
from app.model.errors import ReceptionError
from app.model.reception import RunOfShowStep, Session, SessionState
from app.model.text import T
from app.reception.session_form import as_said, filled
from app.settings.session_templates import default_run_of_show
from app.store.sessions import Sessions
from app.store.store import Store

ID_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
ID_LENGTH = 6
FIXED_ONCE_RECORDED = ("starts_at", "practice")
BEFORE_RECORDING = (SessionState.PLANNED, SessionState.TESTING, SessionState.READY)
NEXT_STATES = {
    SessionState.PLANNED: (SessionState.TESTING, SessionState.READY, SessionState.RECORDING),
    SessionState.TESTING: (SessionState.PLANNED, SessionState.READY, SessionState.RECORDING),
    SessionState.READY: (SessionState.TESTING, SessionState.RECORDING),
    SessionState.RECORDING: (SessionState.CLOSED,),
    SessionState.CLOSED: (SessionState.RECORDING, SessionState.ARCHIVED),
    SessionState.ARCHIVED: (),
}


class Reception:
    """Makes and changes sessions. Synchronous, on the store's thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def create(self, values: Mapping[str, Any], who: str, *, unscheduled: bool = False) -> Session:
        """Make a session from checked values; without ``steps`` it gets the usual run-of-show.

        Raises :class:`ReceptionError` for a value that cannot be, naming it.
        """
        base = Session(new_session_id(self._store.sessions), "", "", unscheduled=unscheduled)
        session = filled(base, values)
        self._need_point(session)
        if "steps" not in values:
            session = replace(session, steps=default_run_of_show())
        with self._store.transaction():
            session = self._store.sessions.add(session)
            details = {**as_said(session, values), "unscheduled": unscheduled}
            self._store.audit.append(who, "session.created", session.id, details)
        return session

    def create_unscheduled(self, title: str, who: str, values: Mapping[str, Any]) -> Session:
        """Make the session of a recording that was begun without one, starting now."""
        now = wall_now()
        return self.create(
            {**values, "title": title, "starts_at": now, "operator": who}, who, unscheduled=True
        )

    def update(self, session_id: str, values: Mapping[str, Any], who: str) -> Session:
        """Change a session; raises :class:`ReceptionError` for what cannot be changed any more."""
        old = self.get(session_id)
        session = filled(old, values)
        _refuse_late_change(old, session, values)
        self._need_point(session)
        with self._store.transaction():
            self._store.sessions.update(session)
            if "steps" in values:
                self._store.sessions.set_steps(session_id, session.steps)
            self._store.audit.append(who, "session.updated", session_id, as_said(session, values))
        return self.get(session_id)

    def get(self, session_id: str) -> Session:
        """A session with its steps; raises :class:`ReceptionError` where there is none."""
        try:
            return self._store.sessions.get(session_id)
        except LookupError as error:
            raise ReceptionError(
                T("reception", "There is no session “{id}”.")(id=session_id),
                action=T("reception", "Choose one from the list of sessions."),
            ) from error

    def open(self, session_id: str, who: str) -> Session:
        """Note that ``who`` opened a session to work on it, and return it."""
        session = self.get(session_id)
        self._store.audit.append(who, "session.opened", session_id)
        return session

    def set_state(self, session_id: str, state: SessionState, who: str) -> Session:
        """Move a session on; to the state it is in is no change.

        Raises :class:`ReceptionError` for a way that does not exist (back from the archive).
        """
        session = self.get(session_id)
        if state is session.state:
            return session
        if state not in NEXT_STATES[session.state]:
            raise ReceptionError(
                T("reception", "The session “{title}” cannot take this step now.")(
                    title=session.title
                ),
                meaning=T("reception", "Nothing was changed."),
            )
        with self._store.transaction():
            self._store.sessions.update(replace(session, state=state))
            details = {"from": str(session.state), "to": str(state)}
            self._store.audit.append(who, "session.state", session_id, details)
        return replace(session, state=state)

    def next_step(self, session_id: str, who: str, at: str = "") -> RunOfShowStep | None:
        """End the present step of the run-of-show and begin the next; both times are ``at``.

        ``at`` is ISO 8601 (default: now). Returns the step that began, or None when the last one
        ended. Raises :class:`ReceptionError` where no step is left at all.
        """
        at = at or datetime.now().astimezone().isoformat()
        session = self.get(session_id)
        present = present_step(session)
        waiting = [step for step in session.steps if not step.started_at]
        if present is None and not waiting:
            raise ReceptionError(T("reception", "No step of the run of show is left."))
        begun = replace(waiting[0], started_at=at) if waiting else None
        with self._store.transaction():
            if present is not None:
                self._store.sessions.update_step(replace(present, ended_at=at))
            if begun is not None:
                self._store.sessions.update_step(begun)
            title = begun.title if begun else ""
            self._store.audit.append(who, "step.next", session_id, {"at": at, "step": title})
        return begun

    def _need_point(self, session: Session) -> None:
        known = session.point_id is None or any(
            point.id == session.point_id for point in self._store.points.all()
        )
        if not known:
            raise ReceptionError(T("reception", "This bridge point is not in the list of points."))

    def end_step(self, session_id: str, who: str, at: str = "") -> None:
        """End the present step, if any, without beginning another: the recording has ended."""
        at = at or datetime.now().astimezone().isoformat()
        present = present_step(self.get(session_id))
        if present is None:
            return
        with self._store.transaction():
            self._store.sessions.update_step(replace(present, ended_at=at))
            details = {"at": at, "step": present.title}
            self._store.audit.append(who, "step.ended", session_id, details)


def present_step(session: Session) -> RunOfShowStep | None:
    """The step that runs: begun and not ended."""
    running = [step for step in session.steps if step.started_at and not step.ended_at]
    return running[0] if running else None


def new_session_id(sessions: Sessions) -> str:
    """A short id of lower-case letters and the digits 2 to 7 that no session has yet."""
    while True:
        fresh = "".join(secrets.choice(ID_LETTERS) for _ in range(ID_LENGTH))
        if not sessions.has(fresh):
            return fresh


def _refuse_late_change(old: Session, new: Session, values: Mapping[str, Any]) -> None:
    if old.state is SessionState.ARCHIVED:
        raise ReceptionError(
            T("reception", "The session “{title}” is in the archive.")(title=old.title),
            meaning=T("reception", "What was handed over can no longer be changed."),
        )
    if old.state not in BEFORE_RECORDING and any(
        getattr(old, name) != getattr(new, name) for name in FIXED_ONCE_RECORDED
    ):
        raise ReceptionError(
            T("reception", "The start and the kind of a recorded session stand."),
            meaning=T("reception", "Its folders on the disks carry them."),
        )
    if "steps" in values and any(step.started_at for step in old.steps):
        raise ReceptionError(
            T("reception", "The run of show is under way and can no longer be changed."),
            meaning=T("reception", "Its times belong to the record."),
        )
