"""What was done at a store, noted in audit log and custody at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.archive.stores.place import StorePlace
from app.engine.ground import Ground

ACTIONS = {
    "store.send": "package.stored",
    "store.check": "package.checked_in_store",
    "store.fetch": "package.fetched",
}


class StoreNotes:
    """Writes the notes. On the store's thread."""

    def __init__(self, ground: Ground) -> None:
        self._store = ground.store

    def note(
        self,
        kind: str,
        args: Mapping[str, Any],
        place: StorePlace,
        found: Mapping[str, Any],
    ) -> None:
        """One piece of work at a store has ended; ``found`` is what reading back said."""
        details = {
            "store": place.name,
            "place": found["place"] or place.address + str(args["name"]),
            "package": args["name"],
            "seal": args["seal"],
            "expected": found["expected"],
            "read": found["read"],
            "matched": found["matched"],
            "verified": found["verified"],
            "reason": args["reason"],
        }
        for name in ("until", "release"):
            if args.get(name):
                details[name] = args[name]
        if found.get("lock", {}).get("mode"):
            details["lock"] = found["lock"]
        with self._store.transaction():
            self._store.audit.append(
                str(args["person"]), ACTIONS[kind], str(args["session"]), details
            )
