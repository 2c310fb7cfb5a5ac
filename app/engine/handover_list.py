"""The list of what is handed over, as it stood then: it is kept, hashed and printed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from app.engine.disc_custody import set_of
from app.engine.handover_rules import Archive, hider
from app.model.custody import HeldCopy, Medium, MediumKind, last_name
from app.store.store import Store

_ADDRESSED = (MediumKind.STORE, MediumKind.SHARE)


def handover_list(
    store: Store, copies: Sequence[HeldCopy], archive: Archive
) -> list[dict[str, Any]]:
    """A row for each copy, without names that any of its sessions keeps confidential. On the
    store's thread.

    ``discs`` are the discs of a set, each with its own seal.
    """
    sessions = list(dict.fromkeys(copy.session for copy in copies))
    titles = {one: store.sessions.get(one).title for one in sessions}
    rows = []
    for copy in copies:
        medium = archive.medium(copy)
        rows.append(
            {
                "copy": copy.id,
                "session": copy.session,
                "title": titles[copy.session],
                "form": str(copy.form),
                "name": _name(copy),
                "kind": str(medium.kind),
                "label": medium.label,
                "serial": medium.serial,
                "place": medium.place if medium.kind in _ADDRESSED else "",
                "bytes": copy.bytes,
                "seal": copy.seal,
                "verified_at": copy.verified_at,
                "discs": _discs(store, medium),
            }
        )
    shown: list[dict[str, Any]] = hider(store, sessions)(rows)
    return shown


def sealed_list(rows: Sequence[dict[str, Any]]) -> tuple[str, str]:
    """The list as the text that is kept, and its SHA-256."""
    text = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text, hashlib.sha256(text.encode()).hexdigest()


def _name(copy: HeldCopy) -> str:
    """Name of its folder; that of a set of discs without the set's number."""
    return last_name(copy.path).partition("#")[0]


def _discs(store: Store, medium: Medium) -> list[dict[str, Any]]:
    if medium.kind is not MediumKind.DISC:
        return []
    return [
        {
            "number": disc.number,
            "count": disc.count,
            "label": disc.label,
            "bytes": disc.bytes,
            "seal": disc.seal,
        }
        for disc in store.discs.of_set(set_of(medium.id))
    ]
