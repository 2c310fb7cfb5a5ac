"""The audit log: append-only rows, each sealed by a hash over itself and the one before.

Each entry's hash is also anchored: a line with counter and hash goes to a file beside the
database, and on demand into other folders (the copies of a recording). A log that was cut and
continued no longer agrees with its anchors.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.model.clock import now_ns
from app.store.audit_anchors import (
    ANCHORS_NAME,
    LEFT,
    Anchor,
    AnchorPlace,
    anchors_beside,
    holds,
    left_details,
    left_places,
    read_anchors,
    write_anchor,
)
from app.store.connection import Connection

log = logging.getLogger(__name__)

NO_ENTRY = "0" * 64


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry. ``at`` is wall time (ISO 8601 with offset), ``at_ns`` the monotonic clock.

    ``details`` is canonical JSON; ``sha256`` covers all other fields, ``previous`` among them.
    """

    counter: int
    at: str
    at_ns: int
    who: str
    action: str
    subject: str
    details: str
    previous: str
    sha256: str = ""

    def seal(self) -> str:
        """SHA-256 of the canonical form: a JSON array of all fields before the hash."""
        return hashlib.sha256(canonical(astuple(self)[:-1]).encode("ascii")).hexdigest()


def canonical(value: Any) -> str:
    """The one way in which a value is written for hashing: sorted, compact, ASCII."""
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False
    )


class AuditLog:
    """Appends to the log of one database and keeps its anchors."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._anchored = self.head()[0]
        self.anchors = anchors_beside(connection.path)
        connection.after_commit.append(self._anchor_new)

    def append(
        self,
        who: str,
        action: str,
        subject: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> AuditEntry:
        """Add an entry in the running transaction, or in one of its own.

        ``who`` is a person's name or a part of the program, ``action`` a dotted word
        (``session.created``), ``subject`` what it was done to. It is on the medium when the
        outermost transaction ends. Raises :class:`~app.model.errors.StoreError`.
        """
        with self._connection.writing() as db:
            counter, previous = self.head()
            entry = AuditEntry(
                counter + 1,
                datetime.now().astimezone().isoformat(),
                now_ns(),
                _storable(who),
                _storable(action),
                _storable(subject),
                canonical(details or {}),
                previous,
            )
            row = (*astuple(entry)[:-1], entry.seal())
            db.conn.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        return AuditEntry(*row)

    def head(self) -> tuple[int, str]:
        """Counter and hash of the newest entry; 0 and zeros of an empty log."""
        row = self._connection.db.conn.execute(
            "SELECT counter, sha256 FROM audit ORDER BY counter DESC LIMIT 1"
        ).fetchone()
        return (int(row[0]), str(row[1])) if row else (0, NO_ENTRY)

    def newest(self, limit: int = 100) -> list[AuditEntry]:
        """The newest entries, newest first."""
        rows = self._connection.db.conn.execute(
            "SELECT * FROM audit ORDER BY counter DESC LIMIT ?", (limit,)
        )
        return [AuditEntry(*row) for row in rows]

    def page(self, before: int = 0, limit: int = 100, text: str = "") -> list[AuditEntry]:
        """Entries with a counter lower than ``before`` (0: the newest), newest first; only those
        that hold ``text`` in who, action, subject or details.
        """
        held = f"%{text.replace(chr(92), chr(92) * 2).replace('%', chr(92) + '%')}%"
        rows = self._connection.db.conn.execute(
            "SELECT * FROM audit WHERE (? = 0 OR counter < ?) AND (? = '' OR "
            "who || ' ' || action || ' ' || subject || ' ' || details LIKE ? ESCAPE char(92)) "
            "ORDER BY counter DESC LIMIT ?",
            (before, before, text, held, limit),
        )
        return [AuditEntry(*row) for row in rows]

    def last_of(self, action: str, subject: str) -> AuditEntry | None:
        """The newest entry of an action on a subject; None where there is none."""
        row = self._connection.db.conn.execute(
            "SELECT * FROM audit WHERE action = ? AND subject = ? ORDER BY counter DESC LIMIT 1",
            (action, subject),
        ).fetchone()
        return AuditEntry(*row) if row else None

    def all_of(self, action: str, subject: str) -> list[AuditEntry]:
        """The entries of an action on a subject, oldest first."""
        rows = self._connection.db.conn.execute(
            "SELECT * FROM audit WHERE action = ? AND subject = ? ORDER BY counter",
            (action, subject),
        )
        return [AuditEntry(*row) for row in rows]

    def anchor_in(self, places: Iterable[Path | AnchorPlace]) -> list[Path]:
        """Leave the newest counter and hash in each folder, and note in the log where they were
        left; returns the folders that refused. Raises :class:`~app.model.errors.StoreError`.
        """
        head = Anchor(*self.head())
        refused: list[Path] = []
        left: list[tuple[AnchorPlace, bool]] = []
        if not head.counter:
            return refused
        before = {(one.place.medium, one.place.folder): one for one in left_places(self._noted())}
        for one in places:
            place = one if isinstance(one, AnchorPlace) else AnchorPlace(one)
            file = place.folder / ANCHORS_NAME
            known = before.get((place.medium, place.folder))
            lost = known is not None and not holds(read_anchors(file), known)
            try:
                write_anchor(file, *head)
            except OSError as error:
                log.warning("no audit anchor in %s: %s", place.folder, error)
                refused.append(place.folder)
            else:
                left.append((place, lost))
        if left:
            beside = len(read_anchors(self.anchors).anchors)
            self.append("program", LEFT, "", left_details(head, left, beside))
        return refused

    def _noted(self) -> list[tuple[int, str]]:
        """Counter and details of the entries on where the head was left."""
        query = "SELECT counter, details FROM audit WHERE action = ? ORDER BY counter"
        return [(row[0], row[1]) for row in self._connection.db.conn.execute(query, (LEFT,))]

    def _anchor_new(self) -> None:
        counter, sha256 = self.head()
        if counter == self._anchored:
            return
        try:
            write_anchor(self.anchors, counter, sha256)
        except OSError as error:
            log.warning("audit entry %d has no anchor: %s", counter, error)
        else:
            self._anchored = counter


def _storable(text: str) -> str:
    """Text that UTF-8 can hold: a path from the system may carry bytes that it cannot."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
