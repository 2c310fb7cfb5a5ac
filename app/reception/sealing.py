"""Sealing stretches of a session: who may, for what reason, and what the log says of it."""

from __future__ import annotations

import math
import unicodedata
import uuid
from dataclasses import asdict, replace
from enum import StrEnum

from app.model.clock import wall_now
from app.model.errors import ReceptionError
from app.model.reception import LEAST_REASON, Session
from app.model.recording import Seal
from app.model.text import T, Text
from app.store.store import Store
from app.system.i18n import render

MOST_REASON = 500
MOST_S = 7 * 24 * 3600.0


class Duty(StrEnum):
    """What a person is in a session, as far as sealing goes."""

    OPERATOR = "operator"
    CHAIR = "chair"
    ARCHIVIST = "archivist"


DUTY_WORDS: dict[Duty, Text] = {
    Duty.OPERATOR: T("session", "Operator"),
    Duty.CHAIR: T("session", "Chair"),
    Duty.ARCHIVIST: T("session", "Archivist"),
}
WHILE_RECORDING = frozenset({Duty.OPERATOR, Duty.CHAIR})
AFTERWARDS = frozenset({Duty.CHAIR, Duty.ARCHIVIST})


class Sealing:
    """Seals of sessions, each change with its entry in the audit log. On the store's thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(
        self,
        session: Session,
        start_s: float,
        timeline: str,
        reason: str,
        person: str,
        *,
        operator: str = "",
    ) -> Seal:
        """What an open seal from ``start_s`` on is to be; :meth:`keep` notes it.

        ``timeline`` is the wall clock at its second 0; ``operator`` who sits at the program where
        the session names nobody. Raises :class:`ReceptionError` where the person may not, without
        a reason, or while another seal is open.
        """
        self.require(session, person, WHILE_RECORDING, operator=operator)
        if any(seal.session == session.id for seal in self._store.seals.open()):
            raise ReceptionError(
                T("sealing", "A part is being sealed already."),
                action=T("sealing", "End it first, then seal another one."),
            )
        return self._new(session.id, start_s, None, reason=reason, person=person, timeline=timeline)

    def keep(self, seal: Seal) -> Seal:
        """Note a seal in database and audit log."""
        with self._store.transaction():
            self._store.seals.add(seal)
            self._note(seal.person, "seal.set", seal)
        return seal

    def end(self, session: Session, end_s: float, person: str, *, operator: str = "") -> Seal:
        """End the open seal of a session by a person's order; raises :class:`ReceptionError`."""
        self.require(session, person, WHILE_RECORDING, operator=operator)
        seal = self.open_of(session.id)
        if seal is None:
            raise ReceptionError(T("sealing", "No part is being sealed now."))
        return self.close(seal, end_s, person)

    def close(self, seal: Seal, end_s: float, who: str) -> Seal:
        """End an open seal, whoever may: the stop of the recording does it too."""
        end_s = max(round(end_s, 3), seal.start_s + 0.001)
        with self._store.transaction():
            self._store.seals.end(seal.id, end_s)
            ended = replace(seal, end_s=end_s)
            self._note(who, "seal.ended", ended)
        return ended

    def add(
        self,
        session: Session,
        span: tuple[float, float],
        timeline: str,
        reason: str,
        person: str,
        *,
        allowed: frozenset[Duty] = AFTERWARDS,
    ) -> Seal:
        """Seal a stretch that was recorded already; raises :class:`ReceptionError`."""
        self.require(session, person, allowed)
        start_s, end_s = _span(*span)
        return self.keep(
            self._new(session.id, start_s, end_s, reason=reason, person=person, timeline=timeline)
        )

    def widen(
        self, session: Session, seal: Seal, span: tuple[float, float], reason: str, person: str
    ) -> Seal:
        """Let a seal reach further; raises :class:`ReceptionError` where it would shrink."""
        self.require(session, person, AFTERWARDS | WHILE_RECORDING)
        said = _reason(reason)
        start_s, end_s = _span(*span)
        if seal.lifted_at or seal.end_s is None or start_s > seal.start_s or end_s < seal.end_s:
            raise ReceptionError(
                T("sealing", "A sealed part can be made longer, never shorter."),
                meaning=T("sealing", "Nothing was changed."),
            )
        with self._store.transaction():
            self._store.seals.widen(seal.id, start_s, end_s)
            wider = replace(seal, start_s=start_s, end_s=end_s)
            self._note(person, "seal.widened", wider, why=said)
        return wider

    def lift(self, session: Session, seal: Seal, reason: str, person: str) -> Seal:
        """Let a seal hold no more; it stays in the record. Raises :class:`ReceptionError`."""
        self.require(session, person, AFTERWARDS)
        said, at = _reason(reason), wall_now("milliseconds")
        if seal.lifted_at or seal.end_s is None:
            raise ReceptionError(T("sealing", "This seal cannot be lifted now."))
        with self._store.transaction():
            self._store.seals.lift(seal.id, at, person, said)
            lifted = replace(seal, lifted_at=at, lifted_by=person, lifted_reason=said)
            self._note(person, "seal.lifted", lifted)
        return lifted

    def open_of(self, session: str) -> Seal | None:
        """The open seal of a session, if any."""
        return next((s for s in self._store.seals.open() if s.session == session), None)

    def get(self, seal_id: str) -> Seal:
        """A seal by its id; raises :class:`ReceptionError` where it is not there."""
        try:
            return self._store.seals.get(seal_id)
        except LookupError as error:
            raise ReceptionError(T("sealing", "This seal is not known.")) from error

    def require(
        self, session: Session, person: str, allowed: frozenset[Duty], *, operator: str = ""
    ) -> None:
        """Raise :class:`ReceptionError` unless the person has one of the duties."""
        if not person.strip():
            raise ReceptionError(T("sealing", "The name of who seals is needed."))
        duties = self._duties(session, person, operator)
        nobody_named = not (session.operator or session.chair or operator)
        if not duties & allowed and not (nobody_named and Duty.OPERATOR in allowed):
            names = " / ".join(render(DUTY_WORDS[duty]) for duty in Duty if duty in allowed)
            raise ReceptionError(
                T("sealing", "{person} may not do this; it takes: {duties}.")(
                    person=person, duties=names
                ),
                meaning=T("sealing", "Nothing was changed."),
                action=T("sealing", "Choose the right person, or enter the role of this one."),
            )

    def _duties(self, session: Session, person: str, operator: str) -> set[Duty]:
        wanted = _plain(person)
        duties = {
            duty
            for duty, name in (
                (Duty.OPERATOR, session.operator or operator),
                (Duty.CHAIR, session.chair),
            )
            if name and _plain(name) == wanted
        }
        for known in self._store.people.all():
            if _plain(known.name) == wanted:
                duties |= {duty for duty in Duty if _plain(known.role) in _names_of(duty)}
        return duties

    def _new(
        self,
        session: str,
        start_s: float,
        end_s: float | None,
        *,
        reason: str,
        person: str,
        timeline: str,
    ) -> Seal:
        said = _reason(reason)
        start_s = round(start_s, 3)
        return Seal(
            uuid.uuid4().hex[:10],
            session,
            start_s,
            end_s,
            said,
            person.strip(),
            wall_now("milliseconds"),
            timeline,
        )

    def _note(self, who: str, action: str, seal: Seal, **more: str) -> None:
        self._store.audit.append(who, action, seal.session, {**asdict(seal), **more})


def _names_of(duty: Duty) -> set[str]:
    words = DUTY_WORDS[duty]
    return {str(duty), _plain(words.source), _plain(render(words))}


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _reason(reason: str) -> str:
    said = " ".join(reason.split())
    if not LEAST_REASON <= len(said) <= MOST_REASON:
        raise ReceptionError(
            T("sealing", "A reason of {least} to {most} characters is needed.")(
                least=LEAST_REASON, most=MOST_REASON
            ),
            meaning=T("sealing", "Nothing was changed."),
        )
    return said.encode("utf-8", "replace").decode()


def _span(start_s: float, end_s: float) -> tuple[float, float]:
    if not (math.isfinite(start_s) and 0 <= start_s < end_s <= MOST_S):
        raise ReceptionError(
            T("sealing", "The end of the sealed part must lie after its start."),
            meaning=T("sealing", "Nothing was changed."),
        )
    return round(start_s, 3), round(end_s, 3)
