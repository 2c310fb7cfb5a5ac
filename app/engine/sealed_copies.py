"""Which copies hold a stretch that was sealed after they were made.

The log's counters tell what came first, and its entry of a package which seals it was made under:
the time of day may have been wrong when a seal was set or a copy made.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from app.model.custody import CopyForm, HeldCopy
from app.model.recording import Seal
from app.store.audit import AuditEntry
from app.store.store import Store

_SEALING = ("seal.set", "seal.widened")


def holds_sealed(session: str, copies: Iterable[HeldCopy], store: Store) -> bool:
    """True where one of a session's ``copies`` holds a stretch that is sealed and that no decision
    let go when the copy was made: a recording always does, a package or an excerpt where it is
    older than the seal. On the store's thread.
    """
    seals = [seal for seal in store.seals.of_session(session) if not seal.lifted_at]
    if not seals:
        return False
    asked = [one for one in copies if one.session == session]
    return any(_holds(copy, seals, store) for copy in asked)


def _holds(copy: HeldCopy, seals: list[Seal], store: Store) -> bool:
    if copy.form is CopyForm.RECORDING:
        return True
    if copy.form is CopyForm.EXCERPT:
        entry = _made(store, "excerpt.made", copy.session, {"path": copy.path})
        if entry is None:
            return _sealed_since(copy.made_at, seals, store)
        newest = _newest_sealing(store, copy.session)
        if newest is None:
            return _sealed_since(copy.made_at, seals, store)
        return newest.counter > entry.counter
    entry = _made(store, "package.made", copy.session, {"seal": copy.seal})
    if entry is not None:
        known = json.loads(entry.details).get("sealed", ())
        return not all(any(_covers(one, seal) for one in known) for seal in seals)
    made = {one.sha256: one.made_at for one in store.packages.of_session(copy.session)}
    return _sealed_since(made.get(copy.seal, ""), seals, store)


def _made(store: Store, action: str, session: str, wanted: Mapping[str, str]) -> AuditEntry | None:
    """The newest entry of what was made, by one of its details."""
    for entry in reversed(store.audit.all_of(action, session)):
        if wanted.items() <= json.loads(entry.details).items():
            return entry
    return None


def _newest_sealing(store: Store, session: str) -> AuditEntry | None:
    found = (store.audit.last_of(action, session) for action in _SEALING)
    return max((one for one in found if one is not None), key=lambda e: e.counter, default=None)


def _covers(known: Mapping[str, Any], seal: Seal) -> bool:
    """True where a seal of a package's entry reaches as far as it does now."""
    if known["id"] != seal.id or known["start_s"] > seal.start_s:
        return False
    return known["end_s"] is None or (seal.end_s is not None and known["end_s"] >= seal.end_s)


def _sealed_since(made_at: str, seals: list[Seal], store: Store) -> bool:
    """By the time of day, where the log does not know of one of them."""
    wider = store.audit.last_of("seal.widened", seals[0].session)
    newest = max([*(seal.at for seal in seals), *([wider.at] if wider else [])], key=_moment)
    return not made_at or _moment(made_at) <= _moment(newest)


def _moment(at: str) -> datetime:
    return datetime.fromisoformat(at)
