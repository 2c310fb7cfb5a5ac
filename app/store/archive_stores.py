"""Stores that packages are sent to: where each is, never its secret key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class KeptStore:
    """A store as it was described last. ``place`` is the description as plain values."""

    name: str
    kind: str
    place: Mapping[str, Any]
    changed_at: str
    changed_by: str
    in_use: bool = True


class ArchiveStores:
    """The table of stores."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, store: KeptStore) -> None:
        """Keep a store's description; one of the same name is changed."""
        place = json.dumps(dict(store.place), ensure_ascii=False)
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO archive_stores VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) "
                "DO UPDATE SET kind = excluded.kind, place = excluded.place, "
                "changed_at = excluded.changed_at, changed_by = excluded.changed_by, "
                "in_use = excluded.in_use",
                (store.name, store.kind, place, store.changed_at, store.changed_by, store.in_use),
            )

    def get(self, name: str) -> KeptStore | None:
        """A store by its name, also one that is out of use."""
        return next((store for store in self.all() if store.name == name), None)

    def all(self) -> list[KeptStore]:
        """All stores by name."""
        rows = self._connection.db.conn.execute(
            "SELECT name, kind, place, changed_at, changed_by, in_use FROM archive_stores "
            "ORDER BY name"
        )
        return [
            KeptStore(name, kind, json.loads(place), at, person, bool(in_use))
            for name, kind, place, at, person, in_use in rows
        ]
