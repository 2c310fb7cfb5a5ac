"""Checks the audit log against itself and against its anchors. Reads only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from app.model.clock import NS_PER_S
from app.model.text import T, Text
from app.store.audit import ANCHORS_NAME, NO_ENTRY, AuditEntry, anchors_beside
from app.store.connection import connect_to_read
from app.store.migrations import refuse_newer, version_of
from app.store.schema import STEPS

CLOCK_TOLERANCE_S = 2.0


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What the check said. ``first_bad`` is a counter; ``clock_steps`` are entries whose wall
    clock had been set back since the one before (flagged, for a clock may be put right).
    """

    entries: int
    ok: bool
    first_bad: int | None = None
    reason: Text | None = None
    anchors: int = 0
    clock_steps: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Fault:
    counter: int | None
    reason: Text


@dataclass(frozen=True, slots=True)
class _AnchorFile:
    path: Path
    exists: bool
    anchors: tuple[tuple[int, str], ...]
    damaged: bool


def verify_audit(database: Path, folders: Iterable[Path] = ()) -> AuditReport:
    """Check the whole log of a database file and the anchors beside it and in ``folders``.

    A folder without anchors is passed over. Raises :class:`~app.model.errors.StoreError` where
    the database cannot be read. An absent database has no entries and is ok.
    """
    version = version_of(database)
    refuse_newer(database, version, len(STEPS))
    if version == 0:
        return AuditReport(0, True)
    own = anchors_beside(database)
    # Anchors are read first: an entry is anchored after it is in the log, never before.
    files = [_read(path) for path in (own, *(folder / ANCHORS_NAME for folder in folders))]
    db = connect_to_read(database)
    try:
        hashes, steps, fault = _walk(_entries(db))
    finally:
        db.close()
    if fault is None and hashes and not files[0].exists:
        fault = _Fault(None, T("store", "the file of anchors is missing"))
    for file in files:
        fault = _earlier(fault, _against_anchors(file, hashes))
    count = sum(len(file.anchors) for file in files)
    if fault is None:
        return AuditReport(len(hashes), True, anchors=count, clock_steps=steps)
    return AuditReport(len(hashes), False, fault.counter, fault.reason, count, steps)


def _entries(db: Database) -> Iterator[AuditEntry]:
    if not db.table("audit").exists():
        return
    for row in db.conn.execute("SELECT * FROM audit ORDER BY counter"):
        yield AuditEntry(*row)


def _walk(entries: Iterator[AuditEntry]) -> tuple[list[str], tuple[int, ...], _Fault | None]:
    """Stored hashes in order, entries with the clock set back, the first fault in the chain."""
    hashes: list[str] = []
    steps: list[int] = []
    fault: _Fault | None = None
    before: AuditEntry | None = None
    for entry in entries:
        expected = hashes[-1] if hashes else NO_ENTRY
        reason = _chain_fault(entry, len(hashes) + 1, expected)
        if reason is not None and fault is None:
            fault = _Fault(len(hashes) + 1, reason)
        if before is not None and _clock_set_back(before, entry):
            steps.append(entry.counter)
        hashes.append(entry.sha256)
        before = entry
    return hashes, tuple(steps), fault


def _chain_fault(entry: AuditEntry, counter: int, previous: str) -> Text | None:
    if entry.counter != counter:
        return T("store", "an entry is missing")
    if entry.previous != previous:
        return T("store", "it does not follow from the entry before")
    try:
        sealed = entry.seal()
    except ValueError:
        sealed = ""
    return None if sealed == entry.sha256 else T("store", "its words were changed")


def _clock_set_back(before: AuditEntry, entry: AuditEntry) -> bool:
    """True where less wall time went by than the monotonic clock counted, or less than none."""
    try:
        passed = datetime.fromisoformat(entry.at) - datetime.fromisoformat(before.at)
        counted_s = max(0.0, (entry.at_ns - before.at_ns) / NS_PER_S)
    except (TypeError, ValueError):
        return False
    return passed.total_seconds() < counted_s - CLOCK_TOLERANCE_S


def _read(path: Path) -> _AnchorFile:
    """All anchors of a file; its last line may be torn by a power cut, no other."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return _AnchorFile(path, False, (), False)
    anchors = [_anchor(line) for line in lines if line]
    damaged = None in (anchors[:-1] if lines[-1] else anchors)
    return _AnchorFile(path, True, tuple(a for a in anchors if a is not None), damaged)


def _against_anchors(file: _AnchorFile, hashes: list[str]) -> _Fault | None:
    """The earliest entry that disagrees with an anchor of one file."""
    fault = None
    if file.damaged:
        fault = _Fault(None, T("store", "a line of {file} is damaged")(file=str(file.path)))
    for counter, sha256 in file.anchors:
        if counter > len(hashes):
            reason = T("store", "the log was cut: an anchor knows of later entries")
            fault = _earlier(fault, _Fault(len(hashes) + 1, reason))
        elif hashes[counter - 1] != sha256:
            reason = T("store", "the log was written anew: an anchor disagrees")
            fault = _earlier(fault, _Fault(counter, reason))
    return fault


def _anchor(line: bytes) -> tuple[int, str] | None:
    """Counter and hash of a line; None where it is torn (a power cut) or damaged."""
    try:
        data = json.loads(line)
        counter, sha256 = data["counter"], data["sha256"]
    except (ValueError, KeyError, TypeError):
        return None
    return (counter, sha256) if isinstance(counter, int) and counter > 0 else None


def _earlier(one: _Fault | None, other: _Fault | None) -> _Fault | None:
    """The fault with the lower counter; one without a counter yields."""
    if one is None or other is None:
        return one or other
    if one.counter is None:
        return other if other.counter is not None else one
    return other if other.counter is not None and other.counter < one.counter else one
