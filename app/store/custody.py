"""Custody: the media, the copies on them, and every event with who, when, what and why.

Whoever makes, moves, checks, lends or hands over a copy writes it here in the transaction of the
audit entry (:meth:`app.store.store.Store.transaction`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields, replace
from typing import Any

from app.model.clock import wall_now
from app.model.custody import (
    NOT_HERE,
    CopyForm,
    CopyState,
    CustodyEvent,
    HeldCopy,
    Medium,
    Retention,
)
from app.model.recorded import Recorded, is_archived
from app.store.custody_media import MediumRows, marks, plain_values
from app.store.custody_places import NEWEST_CHECKS, at_home
from app.store.recorded_parts import RecordedParts

_COPY = ", ".join(field.name for field in fields(HeldCopy))
_EVENT = ", ".join(field.name for field in fields(CustodyEvent))
_RETENTION = ", ".join(field.name for field in fields(Retention))


@dataclass(frozen=True, slots=True)
class SessionCustody:
    """All of a session: its copies, their media by id, its events oldest first, its retention, and
    what was recorded of it.
    """

    copies: tuple[HeldCopy, ...]
    media: Mapping[str, Medium]
    events: tuple[CustodyEvent, ...]
    retention: Retention | None
    recorded: Recorded

    @property
    def archived(self) -> bool:
        """True only where all that was recorded is in two whole, verified copies on different
        media.
        """
        return is_archived(self.copies, self.media, self.recorded)


class Custody(MediumRows):
    """The tables of custody. Raises :class:`~app.model.errors.StoreError` on a refused write."""

    # --- copies

    def add_copy(
        self, copy: HeldCopy, why: str = "", details: Mapping[str, Any] | None = None
    ) -> HeldCopy:
        """Add a copy, with the event ``copy.made``; returns it with its number.

        Its medium has to be known (:meth:`see_medium`). The same copy, told of twice, is there
        once: of one that is known the newer check counts; that one is there again which was noted
        as lost is an event.
        """
        known = self._select("medium = ? AND path = ? AND seal = ?", *_place(copy))
        if known:
            kept = known[0]
            if copy.verified_at:
                self._made_anew(kept, copy, why, details)
            return self._select("id = ?", kept.id)[0]
        with self._connection.writing() as db:
            row = plain_values(astuple(copy)[1:])
            cursor = db.conn.execute(
                f"INSERT INTO held_copies ({_COPY.removeprefix('id, ')}) "
                f"VALUES ({marks(HeldCopy, 1)})",
                row,
            )
            added = replace(copy, id=cursor.lastrowid)
            if copy.checked_at:
                self._seen(added)
            self.note(copy.made_by, "copy.made", copy.session, copy=added, why=why, details=details)
        return added

    def grow(self, copy: HeldCopy) -> bool:
        """Note that more was put into the folder with what the platform recorded, with the event
        ``copy.grown``; True where one is known there. When all of it was last read back stays.
        """
        where = "form = 'platform' AND session = ? AND medium = ? AND path = ? AND seal != ? "
        found = self._select(
            f"{where} AND state NOT IN ({', '.join('?' * len(NOT_HERE))})",
            *(copy.session, copy.medium, copy.path, copy.seal, *map(str, NOT_HERE)),
        )
        if not found or copy.form is not CopyForm.PLATFORM:
            return False
        details = {"from": found[0].seal, "to": copy.seal, "bytes": copy.bytes}
        with self._connection.writing() as db:
            db.conn.execute(
                "UPDATE held_copies SET seal = ?, bytes = ? WHERE id = ?",
                (copy.seal, copy.bytes, found[0].id),
            )
            self.note(copy.made_by, "copy.grown", copy=found[0], details=details)
        return True

    def checked(
        self,
        session: str,
        path: str,
        state: CopyState,
        who: str,
        *,
        at: str = "",
        details: Mapping[str, Any] | None = None,
        medium: str = "",
        whole_at: str | None = None,
    ) -> list[HeldCopy]:
        """Note what reading back what lies at ``path`` said: ``KEPT`` (all matched), ``DAMAGED`` or
        ``MISSING``. Returns the copies concerned, none where the place is unknown here;
        ``medium`` names which one it was where more than one has been there. ``whole_at`` is since
        when all of it has been read, where only a part was now. A copy that was noted as lost
        stays so where it is still missing; one that is whole was found again.
        """
        at = at or wall_now()
        among = (str(CopyState.DISPOSED), str(CopyState.SET_ASIDE))
        where = "session = ? AND path = ? AND state NOT IN (?, ?)"
        found = [
            copy
            for copy in self._select(where, session, path, *among)
            if medium in ("", copy.medium)
        ]
        taken = {(one.medium, one.path) for one in found if one.state is not CopyState.LOST}
        found = [
            one
            for one in found
            if one.state is not CopyState.LOST or (one.medium, one.path) not in taken
        ]
        with self._connection.writing():
            self._found(found, state, at, whole_at)
            for copy in found:
                self.note(who, _read_back(copy, state), session, copy=copy, details=details)
        return found

    def set_state(self, copy: HeldCopy, state: CopyState, path: str = "") -> HeldCopy:
        """Change the state of a copy, and its place where it was moved; the caller notes why."""
        with self._connection.writing() as db:
            db.conn.execute(
                "UPDATE held_copies SET state = ?, path = ? WHERE id = ?",
                (str(state), path or copy.path, copy.id),
            )
        return replace(copy, state=state, path=path or copy.path)

    def came_back(self, copy: HeldCopy) -> None:
        """A copy that was handed over is here again; it counts once all of it was read back from
        now on. No check that was made before is taken for that, whatever the clock said then.
        """
        with self._connection.writing() as db:
            db.conn.execute(
                "UPDATE held_copies SET state = ?, verified_at = '' WHERE id = ?",
                (str(CopyState.KEPT), copy.id),
            )
            self._seen(copy)

    def copy(self, number: int) -> HeldCopy | None:
        """A copy by its number."""
        return next(iter(self._select("id = ?", number)), None)

    def copies(self, sessions: Sequence[str] | None = None) -> list[HeldCopy]:
        """All copies, or those of some sessions, oldest first."""
        if sessions is None:
            return self._select("1")
        return self._select(f"session IN ({', '.join('?' * len(sessions))})", *sessions)

    def copies_with(self, seal: str) -> list[HeldCopy]:
        """Copies whose list of files has this seal, of all sessions, oldest first."""
        return self._select("seal = ?", seal)

    def gone(self, session: str) -> set[str]:
        """Where copies that the program put there itself lay and were handed over, disposed of or
        noted as lost; one on another disk that was connected at the same place is none of them.
        """
        first = self._select(f"session = ? AND {at_home('held_copies')}", session)
        return {one.path for one in first if one.state in NOT_HERE}

    def first_media(self, session: str) -> dict[str, str]:
        """Path -> the medium on which the program itself put what lies there."""
        first = self._select(f"session = ? AND {at_home('held_copies')}", session)
        return {one.path: one.medium for one in reversed(first)}

    def copies_on(self, medium_id: str) -> list[HeldCopy]:
        """What lies on a medium, oldest first."""
        return self._select("medium = ?", medium_id)

    # --- events

    def note(
        self,
        who: str,
        action: str,
        session: str = "",
        *,
        copy: HeldCopy | None = None,
        medium: str = "",
        why: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> CustodyEvent:
        """Add an event; ``action`` is a dotted word as in the audit log (``copy.moved``)."""
        event = CustodyEvent(
            None,
            wall_now(),
            who,
            action,
            session or (copy.session if copy else ""),
            copy.id if copy else None,
            medium or (copy.medium if copy else ""),
            why,
            dict(details or {}),
        )
        row = (*astuple(event)[1:-1], json.dumps(event.details, ensure_ascii=False, default=str))
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                f"INSERT INTO custody_events ({_EVENT.removeprefix('id, ')}) "
                f"VALUES ({marks(CustodyEvent, 1)})",
                row,
            )
        return replace(event, id=cursor.lastrowid)

    def of_session(self, session: str) -> SessionCustody:
        """Copies, media, events and retention of a session."""
        copies = tuple(self.copies([session]))
        media = {one.id: one for one in self.media() if one.id in {c.medium for c in copies}}
        events = tuple(self._events("WHERE session = ? ORDER BY id", session))
        recorded = RecordedParts(self._connection).of_session(session)
        return SessionCustody(copies, media, events, self.retention(session), recorded)

    def of_medium(self, medium_id: str) -> list[CustodyEvent]:
        """The events of a medium, oldest first."""
        return self._events("WHERE medium = ? ORDER BY id", medium_id)

    def archived(self, sessions: Sequence[str] | None = None) -> set[str]:
        """Those sessions (of all, or of ``sessions``) that may be called archived."""
        media = {one.id: one for one in self.media()}
        by_session: dict[str, list[HeldCopy]] = {}
        for copy in self.copies(sessions):
            by_session.setdefault(copy.session, []).append(copy)
        recorded = RecordedParts(self._connection).of_sessions(list(by_session))
        return {
            one for one, copies in by_session.items() if is_archived(copies, media, recorded[one])
        }

    # --- retention

    def set_retention(self, retention: Retention) -> Retention:
        """Add how long a session is kept; the newest counts, the earlier ones stay."""
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                f"INSERT INTO retention ({_RETENTION.removeprefix('id, ')}) "
                f"VALUES ({marks(Retention, 1)})",
                astuple(retention)[1:],
            )
        return replace(retention, id=cursor.lastrowid)

    def retention(self, session: str) -> Retention | None:
        """How long a session is kept; None where nobody has set it."""
        rows = self._rows(
            f"SELECT {_RETENTION} FROM retention WHERE session = ? ORDER BY id DESC LIMIT 1",
            (session,),
        )
        return Retention(*rows[0]) if rows else None

    # --- rows

    def _made_anew(
        self, kept: HeldCopy, copy: HeldCopy, why: str, details: Mapping[str, Any] | None
    ) -> None:
        with self._connection.writing():
            self._found([kept], CopyState.KEPT, copy.verified_at)
            if kept.state is CopyState.LOST:
                self.note(copy.made_by, "copy.made", copy=kept, why=why, details=details)

    def _found(
        self, copies: Iterable[HeldCopy], state: CopyState, at: str, whole_at: str | None = None
    ) -> None:
        read_at = at if whole_at is None else whole_at
        with self._connection.writing() as db:
            for copy in copies:
                db.conn.execute(
                    "UPDATE held_copies SET state = CASE WHEN state = 'given' "
                    "OR (state = 'lost' AND :state = 'missing') THEN state ELSE :state END, "
                    "checked_at = :at, verified_at = "
                    "CASE WHEN :state = 'kept' THEN :read_at ELSE verified_at END WHERE id = :id",
                    {"state": str(state), "at": at, "read_at": read_at, "id": copy.id},
                )
                self._seen(copy)

    def _seen(self, copy: HeldCopy) -> None:
        """Custody has heard of every check so far of what lies at the place of a copy."""
        checks = ", ".join(f"{name} = {newest}" for name, newest in NEWEST_CHECKS.items())
        with self._connection.writing() as db:
            db.conn.execute(f"UPDATE held_copies SET {checks} WHERE id = ?", (copy.id,))

    def _select(self, where: str, *values: object) -> list[HeldCopy]:
        rows = self._rows(f"SELECT {_COPY} FROM held_copies WHERE {where} ORDER BY id", values)
        return [_copy(dict(zip(_COPY.split(", "), row, strict=True))) for row in rows]

    def _events(self, where: str, *values: object) -> list[CustodyEvent]:
        rows = self._rows(f"SELECT {_EVENT} FROM custody_events {where}", values)
        named = [dict(zip(_EVENT.split(", "), row, strict=True)) for row in rows]
        return [CustodyEvent(**{**row, "details": json.loads(row["details"])}) for row in named]


def _copy(row: dict[str, Any]) -> HeldCopy:
    form, state = CopyForm(row["form"]), CopyState(row["state"])
    return HeldCopy(**{**row, "form": form, "state": state})


def _read_back(copy: HeldCopy, state: CopyState) -> str:
    """The event of a copy, as it was known so far, that was found in a state."""
    if state is not CopyState.KEPT:
        return f"copy.found_{state}"
    return "copy.found_again" if copy.state is CopyState.LOST else "copy.checked"


def _place(copy: HeldCopy) -> tuple[str, str, str]:
    return copy.medium, copy.path, copy.seal
