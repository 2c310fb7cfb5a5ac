"""Acts of handing over as the store has them: noted in one transaction with custody and log."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from app.engine.dossier_names import Discretion
from app.engine.handover_list import handover_list, sealed_list
from app.engine.handover_rules import (
    Archive,
    Giving,
    archive_of,
    copies_to_give,
    hider,
    need_authority,
    need_copies_left,
    problem_of,
)
from app.engine.sealed_copies import holds_sealed
from app.model.clock import wall_now
from app.model.custody import CopyState, HeldCopy, MediumKind, plain
from app.model.errors import BadUsageError
from app.model.handovers import Handover, HandoverReturn, Side, handover_json
from app.model.recorded import holders
from app.model.text import T
from app.store.store import Store


class HandoverBook:
    """Writes and tells acts. On the store's thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def show(self, session: str) -> dict[str, Any]:
        """Copies and acts of a session; see :meth:`HandoverDesk.show`."""
        store = self._store
        archive = archive_of(store, [session])
        mine = [one for one in archive.copies if one.session == session]
        others = [one for one in archive.copies if one.session != session]
        secret = {one for one in archive.recorded if Discretion(store, one).confidential}
        rows = []
        for act in reversed(store.handovers.of_session(session)):
            returns, papers = (
                store.handovers.returns(act.id or 0),
                store.handovers.papers(act.id or 0),
            )
            rows.append(handover_json(act, returns, papers))
        return {
            "session": session,
            "unit": store.sessions.get(session).point_name,
            "copies": [self._row(copy, archive, secret) for copy in mine],
            "others": [self._bearing(copy, archive, secret) for copy in others],
            "handovers": rows,
        }

    def _row(self, copy: HeldCopy, archive: Archive, secret: Collection[str]) -> dict[str, Any]:
        medium, problem = archive.medium(copy), problem_of(copy, archive)
        return {
            **plain(copy),
            **self._bearing(copy, archive, secret),
            "whole": archive.recorded[copy.session].is_whole(copy),
            "counts": copy.counts and archive.recorded[copy.session].is_whole(copy),
            "medium_name": medium.name,
            "medium_kind": str(medium.kind),
            "serial": medium.serial,
            "along": [one.id for one in archive.along_with([copy])] if problem is None else [],
            "problem": problem.to_json() if problem is not None else None,
        }

    def _bearing(self, copy: HeldCopy, archive: Archive, secret: Collection[str]) -> dict[str, Any]:
        """What it means that this copy leaves: whether it is one of those that must stay, and what
        has to be decided first; ``secret`` are the sessions that heard a confidential case.
        """
        return {
            "id": copy.id,
            "session": copy.session,
            "medium": copy.medium,
            "verified_copy": _stands_for_a_part(copy, archive),
            "sealed": holds_sealed(copy.session, [copy], self._store),
            "confidential": copy.session in secret,
        }

    def give(
        self, asked: Giving, giver: Side, taker: Side, why: str, place: str
    ) -> tuple[Handover, dict[str, int]]:
        """Judge and note an act; returns it, and the verified copies that stay by session."""
        store = self._store
        store.sessions.get(asked.session)
        named = [copy for one in asked.copies if (copy := store.custody.copy(one)) is not None]
        archive = archive_of(store, dict.fromkeys([asked.session, *(c.session for c in named)]))
        copies = copies_to_give(asked, archive)
        sealed = need_authority(asked, copies, store)
        left = need_copies_left(asked, copies, archive)
        rows = handover_list(store, copies, archive)
        text, sha256 = sealed_list(rows)
        numbers = tuple(one.id for one in copies if one.id is not None)
        confidential = any(Discretion(store, one).confidential for one in left)
        decided = (asked.authority if sealed else "", asked.release if confidential else "")
        said = hider(store, left)([why, place, *decided])
        act = Handover(
            *(None, asked.session, wall_now(), giver, taker),
            *(*said, sha256, text, numbers),
        )
        with store.transaction():
            added = self._noted(act, copies)
            self._log(added, rows, left, sealed)
        return added, left

    def _noted(self, act: Handover, copies: list[HeldCopy]) -> Handover:
        """Add the act; its copies are somebody else's from now on."""
        custody = self._store.custody
        added = self._store.handovers.add(act, {one.id or 0: one.session for one in copies})
        details = _party(added)
        for copy in copies:
            custody.set_state(copy, CopyState.GIVEN)
            custody.note(act.giver.person, "copy.given", copy=copy, why=act.why, details=details)
        return added

    def _log(
        self, act: Handover, rows: list[dict[str, Any]], left: dict[str, int], sealed: list[str]
    ) -> None:
        """One entry for each session, with the seal of everything that went."""
        audit = self._store.audit
        for session, stay in left.items():
            mine = [
                {name: row[name] for name in ("copy", "form", "name", "kind", "serial", "seal")}
                for row in rows
                if row["session"] == session
            ]
            details: dict[str, Any] = {
                **_party(act),
                "why": act.why,
                "place": act.place,
                "list_sha256": act.list_sha256,
                "copies": mine,
                "verified_copies_left": stay,
            }
            if act.release:
                details["release"] = act.release
            audit.append(act.giver.person, "copy.given", session, details)
        for session in sealed:
            given = {"handover": act.id, "text": act.authority, "person": act.giver.person}
            audit.append(act.giver.person, "copy.sealed_given", session, given)

    def take_back(
        self, number: int, copies: list[int] | None, who: str, condition: str
    ) -> tuple[Handover, list[tuple[HeldCopy, MediumKind]]]:
        """Note that copies are back; returns the act, and each copy with what it lies on. Raises
        :class:`BadUsageError` for one that is not away by this act.
        """
        store, act = self._store, self.act(number)
        known = {one.copy for one in store.handovers.returns(number)}
        away = [one for one in act.copies if one not in known]
        wanted = away if copies is None else list(dict.fromkeys(copies))
        if not wanted or set(wanted) - set(away):
            raise BadUsageError(T("handover", "What was handed over then is back already."))
        held = [copy for one in wanted if (copy := store.custody.copy(one)) is not None]
        media, at = {one.id: one for one in store.custody.media()}, wall_now()
        condition = hider(store, dict.fromkeys(one.session for one in held))(condition)
        with store.transaction():
            for copy in held:
                store.handovers.add_return(HandoverReturn(number, copy.id or 0, at, who, condition))
                store.custody.came_back(copy)
                details = {**_party(act), "condition": condition}
                store.custody.note(who, "copy.returned", copy=copy, why=condition, details=details)
            for session in dict.fromkeys(one.session for one in held):
                mine = [
                    {"copy": one.id, "seal": one.seal} for one in held if one.session == session
                ]
                told = {**_party(act), "condition": condition, "copies": mine}
                store.audit.append(who, "copy.returned", session, told)
        return act, [(copy, media[copy.medium].kind) for copy in held]

    def act(self, number: int) -> Handover:
        """An act by its number; raises :class:`BadUsageError` for none."""
        act = self._store.handovers.get(number)
        if act is None:
            raise BadUsageError(T("handover", "There is no such handover."))
        return act


def _stands_for_a_part(copy: HeldCopy, archive: Archive) -> bool:
    """True where a part of the recording has one verified copy less when this one leaves."""
    recorded = archive.recorded[copy.session]
    return any(holders(part, [copy], archive.media, recorded) for part in recorded.parts)


def _party(act: Handover) -> dict[str, Any]:
    taker = act.receiver
    return {"handover": act.id, "receiver": taker.person, "receiver_unit": taker.unit}
