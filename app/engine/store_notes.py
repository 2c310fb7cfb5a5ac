"""What was done at a store, noted in audit log and custody at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.archive.stores.place import StoreKind, StorePlace, place_from_json
from app.engine.ground import Ground
from app.model.clock import wall_now
from app.model.custody import CopyForm, CopyState, HeldCopy, Medium, MediumKind

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
            "place": found["place"],
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
            self._keep_custody(kind, args, place, details)

    def copies(self, session: str) -> list[dict[str, Any]]:
        """What the custody knows of a session's packages in stores."""
        places = [
            place_from_json(one.place) for one in self._store.archive_stores.all() if one.in_use
        ]
        packages = {one.sha256: one.path for one in self._store.packages.of_session(session)}
        rows = []
        for copy in self._store.custody.copies([session]):
            if not copy.medium.startswith(("store:", "share:")):
                continue
            mine = (one.name for one in places if copy.path.startswith(one.address))
            named = {"store": next(mine, ""), "package": packages.get(copy.seal, "")}
            rows.append({**asdict(copy), **named})
        return rows

    def _keep_custody(
        self,
        kind: str,
        args: Mapping[str, Any],
        place: StorePlace,
        details: Mapping[str, Any],
    ) -> None:
        custody, who, now = self._store.custody, str(args["person"]), wall_now()
        session, at = str(args["session"]), str(details["place"])
        whole = bool(details["verified"])
        medium = medium_of(place, now)
        if kind == "store.send" and whole:
            custody.see_medium(medium)
            copy = HeldCopy(
                *(None, session, CopyForm.PACKAGE, medium.id, at, str(args["seal"])),
                *(int(args["bytes"]), now, who, now, now),
            )
            custody.add_copy(copy, str(args["reason"]), details)
        elif kind == "store.check":
            state = CopyState.KEPT if whole else CopyState.DAMAGED
            custody.checked(session, at, state, who, details=details)
        elif kind == "store.fetch":
            custody.note(who, "copy.fetched", session, why=str(args["reason"]), details=details)


def medium_of(place: StorePlace, seen_at: str) -> Medium:
    """A store as the custody knows it: by where it is, whatever it is called."""
    if place.kind == StoreKind.SHARE:
        return Medium(
            f"share:{place.folder}",
            MediumKind.SHARE,
            label=place.name,
            place=place.address,
            seen_at=seen_at,
        )
    where = f"{place.endpoint.rstrip('/')}/{place.bucket}"
    return Medium(
        f"store:{where}", MediumKind.STORE, label=place.name, place=place.address, seen_at=seen_at
    )
