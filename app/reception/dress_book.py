"""Writes down a dress rehearsal as it is held. Synchronous, on the store's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from app.model.clock import wall_now
from app.model.errors import ReceptionError
from app.model.preparation import EntryKind, PreparationEntry
from app.model.reception import LEAST_REASON, Session
from app.model.text import T, Text
from app.reception.dress_rehearsal import (
    DressRun,
    DressState,
    StepState,
    dress_runs,
    run_record,
)
from app.reception.milestones import HELD
from app.reception.session_form import line
from app.store.store import Store
from app.system.whole_file import write_once

MOST_PEOPLE = 200


class DressBook:
    """Begins, follows and closes the dress rehearsals of sessions; each word is audited.

    Every method raises :class:`ReceptionError` for what cannot be, and answers the run as it then
    stands.
    """

    def __init__(self, store: Store, evidence: Path) -> None:
        self._store = store
        self._evidence = evidence

    def newest(self, session: Session) -> DressRun:
        """The last run of a session; one in state ``none`` where there was none."""
        runs = dress_runs(self._store.preparation.of_session(session.id))
        return runs[-1] if runs else DressRun()

    def begin(self, session: Session, who: str, people: Sequence[str]) -> DressRun:
        """Begin a run over the steps that the run-of-show has now."""
        if session.state in HELD:
            raise _refused(T("dress rehearsal", "the session has begun already"))
        if self.newest(session).state is DressState.RUNNING:
            raise _refused(T("dress rehearsal", "one is under way"))
        if not session.steps:
            raise _refused(T("dress rehearsal", "the run of show has no steps yet"))
        label = T("dress rehearsal", "Participant")
        names = [line(label, name) for name in people[:MOST_PEOPLE]]
        if not any(names):
            raise _refused(T("dress rehearsal", "it must be said who takes part"))
        steps = [
            {name: value for name, value in asdict(step).items() if name in _STEP_FIELDS}
            for step in session.steps
        ]
        details = {"people": [name for name in names if name], "steps": steps}
        return self._add(session, EntryKind.DRESS_STARTED, "", who, details)

    def step(
        self,
        session: Session,
        position: int,
        who: str,
        said: Mapping[str, str],
        points: Sequence[str],
    ) -> DressRun:
        """Note what was found of a step: ``state`` ok or mend, ``note``, ``who``, ``until``."""
        run = self._running(session)
        if not any(step.position == position for step in run.steps):
            raise _refused(T("dress rehearsal", "there is no step with this number"))
        if said.get("state") not in {str(StepState.OK), str(StepState.MEND)}:
            raise _refused(T("dress rehearsal", "a step is in order or has to be mended"))
        words: dict[str, Any] = {**_words(said), "state": said["state"], "points": list(points)}
        if said["state"] == StepState.MEND:
            _need_mend(words["note"], words)
        return self._add(session, EntryKind.DRESS_STEP, str(position), who, words)

    def mend(self, session: Session, person: str, what: str, who: str, until: str) -> DressRun:
        """Note something to be mended that belongs to no one step."""
        self._running(session)
        words = _words({"note": what, "who": who, "until": until})
        _need_mend(words["note"], words)
        details = {"what": words["note"], "who": words["who"], "until": words["until"]}
        return self._add(session, EntryKind.DRESS_MEND, "", person, details)

    def stop(self, session: Session, who: str, reason: str) -> DressRun:
        """Break the run off: it was not held."""
        self._running(session)
        words = line(_REASON, reason)
        if len(words) < LEAST_REASON:
            raise _refused(
                T("dress rehearsal", "a reason of {count} characters is needed")(count=LEAST_REASON)
            )
        return self._add(session, EntryKind.DRESS_STOPPED, "", who, {"reason": words})

    def finish(self, session: Session, who: str, points: Sequence[Mapping[str, Any]]) -> DressRun:
        """Close the run once every step was gone through, and write its record as evidence."""
        run = self._running(session)
        if run.present is not None:
            raise _refused(T("dress rehearsal", "not every step was gone through"))
        ended = replace(run, state=DressState.HELD, ended_at=wall_now("milliseconds"), ended_by=who)
        data, sha256 = run_record(session, ended, points)
        path = self._evidence / session.id / f"dress-{run.number}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_once(path, data)
        details = {"file": path.relative_to(self._evidence).as_posix(), "sha256": sha256}
        return self._add(session, EntryKind.DRESS_FINISHED, "", who, details, at=ended.ended_at)

    def _running(self, session: Session) -> DressRun:
        run = self.newest(session)
        if run.state is not DressState.RUNNING:
            raise _refused(T("dress rehearsal", "none is under way"))
        return run

    def _add(
        self,
        session: Session,
        kind: EntryKind,
        subject: str,
        who: str,
        details: Mapping[str, Any],
        *,
        at: str = "",
    ) -> DressRun:
        entry = PreparationEntry(
            session.id, kind, subject, at or wall_now("milliseconds"), who, details
        )
        with self._store.transaction():
            self._store.preparation.add(entry)
            self._store.audit.append(who, str(kind), session.id, {"step": subject, **details})
        return self.newest(session)


def _words(said: Mapping[str, str]) -> dict[str, str]:
    labels = {"note": _NOTE, "who": _WHO, "until": _UNTIL}
    return {name: line(label, said.get(name, "")) for name, label in labels.items()}


def _need_mend(what: str, words: Mapping[str, str]) -> None:
    if not what or not words["who"]:
        raise _refused(T("dress rehearsal", "say what has to be mended, and who does it"))
    try:
        date.fromisoformat(words["until"])
    except ValueError as error:
        raise _refused(T("dress rehearsal", "say until which day it is mended")) from error


def _refused(fault: Text) -> ReceptionError:
    return ReceptionError(
        T("dress rehearsal", "The dress rehearsal cannot take this: {fault}.")(fault=fault),
        meaning=T("dress rehearsal", "Nothing was changed."),
    )


_STEP_FIELDS = frozenset({"position", "title", "planned_s"})
_NOTE = T("dress rehearsal", "Note")
_WHO = T("dress rehearsal", "Who mends it")
_UNTIL = T("dress rehearsal", "Until")
_REASON = T("dress rehearsal", "Reason")
