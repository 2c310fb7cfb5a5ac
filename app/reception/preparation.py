"""The preparation of a session: what is noted of its milestones, and where each stands now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.model.errors import ReceptionError
from app.model.preparation import EntryKind, PreparationEntry
from app.model.reception import LEAST_REASON, Session
from app.model.text import T, Text
from app.reception.milestones import (
    BY_ID,
    HELD,
    MILESTONES,
    Milestone,
    applies,
    due_of,
    is_late,
    rule_of,
    start_of,
)
from app.reception.preparation_log import Noted, Preparation, folded
from app.reception.session_form import line
from app.settings.profile import Profile
from app.store.store import Store

MOST_REQUESTS = 100
AHEAD = timedelta(minutes=2)
"""By so much a moment that a person gives may lie after the computer's clock."""


class PreparationBook:
    """Notes what was done for a session. Synchronous, on the store's thread."""

    def __init__(self, store: Store, profile_of: Callable[[Session], Profile]) -> None:
        self._store = store
        self._profile_of = profile_of

    def of(self, session: Session) -> Preparation:
        """All that is noted, with what tests, dress rehearsal and recording mark by themselves."""
        entries = self._store.preparation.of_session(session.id)
        found = folded(entries)
        noted = dict(found.noted)
        for milestone, done in self._by_itself(session, entries).items():
            said = noted.get(milestone, Noted())
            if said.done_at is None:
                noted[milestone] = replace(done, late_reason=said.late_reason, note=said.note)
        return replace(found, noted=noted)

    def mark(self, session: Session, milestone_id: str, who: str, said: Mapping[str, str]) -> None:
        """Note that a milestone was reached, or with ``late_reason`` alone why it is late.

        ``said`` has ``at`` (ISO 8601 with offset; empty: the reason alone), ``document``,
        ``note``, ``late_reason``. Raises :class:`ReceptionError` naming what is wrong.
        """
        milestone = milestone_of(milestone_id)
        words = {name: line(_LABELS[name], said.get(name, "")) for name in _LABELS}
        if not said.get("at"):
            _need_reason(words["late_reason"])
            self._add(session, EntryKind.REASON, milestone.id, who, words)
            return
        moment = _moment(said["at"])
        due = self._due(session, milestone)
        if is_late(due, moment):
            _need_reason(words["late_reason"])
        if milestone.document and not (words["document"] or words["note"]):
            raise _cannot(T("preparation board", "the number of the paper, or a note, is missing"))
        details = {**words, "at": moment.isoformat()}
        self._add(session, EntryKind.MARK, milestone.id, who, details)

    def unmark(self, session: Session, milestone_id: str, who: str, reason: str) -> None:
        """Take a mark back; both stay in the log. Raises :class:`ReceptionError`."""
        milestone = milestone_of(milestone_id)
        if self.of(session).of(milestone.id).auto:
            raise ReceptionError(
                T("preparation board", "“{title}” was marked by what was done, not by a person.")(
                    title=milestone.title
                ),
                meaning=T("preparation board", "It cannot be taken back by hand."),
            )
        words = line(_LABELS["late_reason"], reason)
        _need_reason(words)
        self._add(session, EntryKind.UNMARK, milestone.id, who, {"reason": words})

    def set_requests(self, session: Session, who: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write down the technical requests ``{what, who, answer}`` anew, all of them."""
        label = T("preparation board", "Technical request")
        if not isinstance(rows, Sequence) or isinstance(rows, str) or len(rows) > MOST_REQUESTS:
            raise _cannot(T("preparation board", "it must be a list of requests"))
        clean = []
        for row in rows:
            if not isinstance(row, Mapping):
                raise _cannot(T("preparation board", "it must be a list of requests"))
            one = {name: line(label, row.get(name, "")) for name in ("what", "who", "answer")}
            if not one["what"]:
                raise _cannot(T("preparation board", "a request must say what is asked for"))
            clean.append(one)
        self._add(session, EntryKind.REQUESTS, "technical", who, {"requests": clean})

    def note_invitation(self, session: Session, who: str, items: Mapping[str, bool]) -> None:
        """An invitation of this session was read: which of its eight items are there."""
        if self.of(session).invitation != dict(items):
            self._add(session, EntryKind.INVITATION, "invitation", who, {"items": dict(items)})

    def claim(self, session: Session, milestone_id: str, state: str) -> bool:
        """True for the one window that may tell of a milestone in this state, once and for all."""
        milestone = milestone_of(milestone_id)
        with self._store.transaction():
            if f"{milestone.id}:{state}" in self.of(session).told:
                return False
            self._store.preparation.add(
                _entry(session, EntryKind.TOLD, milestone.id, "", {"state": state})
            )
        return True

    def _by_itself(self, session: Session, entries: Iterable[PreparationEntry]) -> dict[str, Noted]:
        found: dict[str, Noted] = {}
        for milestone in MILESTONES:
            held = self._test_held(session, milestone) if milestone.phase else None
            if held is not None:
                found[milestone.id] = held
        for entry in entries:
            if entry.kind is EntryKind.DRESS_FINISHED:
                at = datetime.fromisoformat(entry.noted_at)
                found.setdefault("dress", Noted(at, entry.person, auto=True))
        recordings = self._store.recordings.of_session(session.id)
        if session.state in HELD and recordings and recordings[0].started_at:
            at = datetime.fromisoformat(recordings[0].started_at)
            found["session"] = Noted(at, session.operator, auto=True)
        return found

    def _test_held(self, session: Session, milestone: Milestone) -> Noted | None:
        """The last test of its phase that was closed in time, else the first that was closed.

        One that was begun before its window opened is not the test that the rule asks for.
        """
        rule = rule_of(milestone, self._profile_of(session))
        opens = rule.window(start_of(session))[0] if rule is not None else None
        held = [
            Noted(datetime.fromisoformat(run.finished_at), run.finished_by, auto=True)
            for run in self._store.tests.of_session(session.id)
            if run.phase is milestone.phase
            and run.finished_at
            and (session.practice or opens is None or _at(run.started_at) >= opens)
        ]
        due = self._due(session, milestone)
        in_time = [one for one in held if not is_late(due, one.done_at)]
        return in_time[-1] if in_time else held[0] if held else None

    def _due(self, session: Session, milestone: Milestone) -> datetime | None:
        profile = self._profile_of(session)
        return due_of(milestone, session, profile) if applies(milestone, session, profile) else None

    def _add(
        self,
        session: Session,
        kind: EntryKind,
        subject: str,
        who: str,
        details: Mapping[str, Any],
    ) -> None:
        with self._store.transaction():
            self._store.preparation.add(_entry(session, kind, subject, who, details))
            self._store.audit.append(
                who, f"preparation.{kind}", session.id, {"subject": subject, **details}
            )


def _at(words: str) -> datetime:
    return datetime.fromisoformat(words)


def milestone_of(milestone_id: str) -> Milestone:
    """The milestone with this id; raises :class:`ReceptionError`."""
    found = BY_ID.get(milestone_id)
    if found is None:
        raise ReceptionError(
            T("preparation board", "There is no milestone “{id}”.")(id=str(milestone_id)[:40])
        )
    return found


def _entry(
    session: Session, kind: EntryKind, subject: str, who: str, details: Mapping[str, Any]
) -> PreparationEntry:
    now = datetime.now().astimezone().isoformat(timespec="milliseconds")
    return PreparationEntry(session.id, kind, subject, now, who, details)


def _moment(value: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        moment = None
    if moment is None or moment.tzinfo is None:
        raise _cannot(T("preparation board", "it needs a date and a time with its time zone"))
    if moment > datetime.now().astimezone() + AHEAD:
        raise _cannot(T("preparation board", "the moment lies in the future"))
    return moment


def _need_reason(reason: str) -> None:
    if len(reason.strip()) < LEAST_REASON:
        raise _cannot(
            T("preparation board", "it was late, so a reason of {count} characters is needed")(
                count=LEAST_REASON
            )
        )


def _cannot(fault: Text) -> ReceptionError:
    return ReceptionError(
        T("preparation board", "This cannot be noted: {fault}.")(fault=fault),
        meaning=T("preparation board", "Nothing was changed."),
        action=T("preparation board", "Put it right and save again."),
    )


_LABELS = {
    "document": T("preparation board", "Number of the paper"),
    "note": T("preparation board", "Note"),
    "late_reason": T("preparation board", "Reason"),
}
