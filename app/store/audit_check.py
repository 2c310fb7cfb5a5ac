"""Checks the audit log against itself and against its anchors. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from app.model.clock import NS_PER_S
from app.model.text import T, Text
from app.store.audit import NO_ENTRY, AuditEntry
from app.store.audit_anchors import (
    ANCHORS_NAME,
    LEFT,
    AnchorFile,
    AnchorPlace,
    LeftAnchors,
    anchors_beside,
    holds,
    known_beside,
    left_places,
    read_anchors,
)
from app.store.connection import connect_to_read, reading
from app.store.migrations import refuse_newer, version_of
from app.store.schema import STEPS

CLOCK_TOLERANCE_S = 2.0
MOST_UNANCHORED = 16
"""So many entries of one moment, those of a transaction, a sudden end may leave unanchored."""
WITNESSES = ("audit_stamps", "sessions", "recordings", "packages")
"""Tables that have rows only where the log has entries."""

Locate = Callable[[AnchorPlace], Path | None]


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What the check said. ``first_bad`` is a counter; ``clock_steps`` are entries whose wall
    clock had been set back since the one before (flagged, for a clock may be put right).

    ``problems`` are all faults, ``reason`` the first of them. ``away`` are places of anchors whose
    medium is not connected, ``lost`` entries at which the program itself found fewer anchors at a
    place than it had left there (flagged: a medium may have been emptied for another use).
    """

    entries: int
    ok: bool
    first_bad: int | None = None
    reason: Text | None = None
    anchors: int = 0
    clock_steps: tuple[int, ...] = ()
    problems: tuple[Text, ...] = ()
    away: tuple[AnchorPlace, ...] = ()
    lost: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Fault:
    counter: int | None
    reason: Text


@dataclass(slots=True)
class _Chain:
    """What the log itself says; ``moments`` are the entries' ``at_ns``."""

    hashes: list[str] = field(default_factory=list)
    moments: list[int] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    faults: list[_Fault] = field(default_factory=list)
    witnessed: str = ""


@dataclass(slots=True)
class _Outside:
    """What lies outside of it, read before the log: an entry is anchored after it is there."""

    beside: AnchorFile
    files: list[AnchorFile] = field(default_factory=list)
    left: list[tuple[AnchorFile, LeftAnchors]] = field(default_factory=list)
    away: list[AnchorPlace] = field(default_factory=list)
    lost: list[int] = field(default_factory=list)
    known_beside: tuple[int, int] = (0, 0)


def verify_audit(
    database: Path, folders: Iterable[Path] = (), locate: Locate | None = None
) -> AuditReport:
    """Check the whole log of a database file, the anchors beside it, those in ``folders``, where
    they have to be, and all that the log says it left.

    ``locate`` tells where a place is now, None where its medium is not connected; without it a
    place is where it was, if that is there. Raises :class:`~app.model.errors.StoreError` where the
    database cannot be read. An absent database has no entries and is ok, unless anything says that
    there were some.
    """
    version = version_of(database)
    refuse_newer(database, version, len(STEPS))
    outside, chain = _Outside(read_anchors(anchors_beside(database))), _Chain()
    if version == 0:
        outside.files = [read_anchors(folder / ANCHORS_NAME) for folder in folders]
        return _report(outside, chain)
    with reading(database):
        db = connect_to_read(database)
        try:
            _look_outside(outside, db, folders, locate or _as_it_was)
            chain = _walk(_entries(db))
            chain.witnessed = "" if chain.hashes else _witness(db)
        finally:
            db.close()
    return _report(outside, chain)


def _as_it_was(place: AnchorPlace) -> Path | None:
    return place.folder if place.folder.is_dir() else None


def _look_outside(outside: _Outside, db: Database, folders: Iterable[Path], locate: Locate) -> None:
    if not db.table("audit").exists():
        noted = []
    else:
        query = "SELECT counter, details FROM audit WHERE action = ? ORDER BY counter"
        noted = db.conn.execute(query, (LEFT,)).fetchall()
    outside.known_beside = known_beside(noted)
    paths = {folder / ANCHORS_NAME for folder in folders}
    for left in left_places(noted):
        outside.lost += left.lost
        folder = locate(left.place)
        if folder is None:
            outside.away.append(left.place)
            continue
        outside.left.append((read_anchors(folder / ANCHORS_NAME), left))
        paths.discard(folder / ANCHORS_NAME)
    outside.files = [read_anchors(path) for path in sorted(paths)]


def _witness(db: Database) -> str:
    """The first table that tells of entries that were there; empty where none does."""
    there = set(db.table_names())
    for table in WITNESSES:
        if table in there and db.conn.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone():
            return table
    return ""


def _report(outside: _Outside, chain: _Chain) -> AuditReport:
    files = [outside.beside, *outside.files, *(file for file, _left in outside.left)]
    faults = [*chain.faults, *(_missed(file) for file in outside.files if not file.exists)]
    if not chain.hashes:
        faults += _of_nothing(files, chain.witnessed)
    else:
        faults += _beside(outside, chain)
        faults += [fault for file, left in outside.left for fault in _left_fault(file, left)]
        faults += [fault for file in files for fault in _against_anchors(file, chain.hashes)]
    # An entry's number comes first: it says from where on the log cannot be relied on.
    faults.sort(key=lambda one: (one.counter is None, one.counter or 0))
    problems = tuple({str(fault.reason): fault.reason for fault in faults}.values())
    first = faults[0] if faults else None
    return AuditReport(
        len(chain.hashes),
        first is None,
        first.counter if first else None,
        first.reason if first else None,
        sum(len(file.anchors) for file in files),
        tuple(chain.steps),
        problems,
        tuple(outside.away),
        tuple(sorted(set(outside.lost))),
    )


def _of_nothing(files: Sequence[AnchorFile], witnessed: str) -> Iterator[_Fault]:
    """An empty log is whole only where nothing says that it had entries."""
    for file in files:
        if file.exists:
            reason = T("store", "the log is empty, though {file} is there: all entries are gone")
            yield _Fault(1, reason(file=str(file.path)))
    if witnessed:
        reason = T(
            "store", "the log is empty, though the table {table} is not: all entries are gone"
        )
        yield _Fault(1, reason(table=witnessed))


def _beside(outside: _Outside, chain: _Chain) -> Iterator[_Fault]:
    """Faults of the file beside the database, which grows with every transaction."""
    file, (known, newest) = outside.beside, outside.known_beside
    there = sum(one.counter <= newest for one in file.anchors)
    name = {"file": str(file.path)}
    if not file.exists:
        yield _Fault(None, T("store", "the file of anchors is missing"))
    elif not file.anchors:
        yield _Fault(None, T("store", "{file} is there, but holds no anchor")(**name))
    elif there < known:
        words = T("store", "{file} holds {there} anchors where the log knows of {known}")
        yield _Fault(None, words(**name, there=there, known=known))
    elif _lacking(chain.moments[file.anchors[-1].counter :]):
        yield _Fault(None, T("store", "{file} ends before the log does: it was cut")(**name))
    elif _lacking(chain.moments[: file.anchors[0].counter]):
        yield _Fault(None, T("store", "{file} begins after the log does: it was cut")(**name))


def _lacking(moments: Sequence[int]) -> bool:
    """True for more entries than one transaction makes, of which anchors have to be there."""
    if len(moments) <= 1:
        return False
    apart_ns = moments[-1] - moments[0]
    return len(moments) > MOST_UNANCHORED or apart_ns > CLOCK_TOLERANCE_S * NS_PER_S


def _left_fault(file: AnchorFile, left: LeftAnchors) -> Iterator[_Fault]:
    """What the log left at a place has to be there still."""
    name = {"file": str(file.path)}
    if not file.exists:
        yield _Fault(None, T("store", "{file} was left there and is gone")(**name))
    elif not file.anchors:
        yield _Fault(None, T("store", "{file} is there, but holds no anchor")(**name))
    elif not holds(file, left):
        words = T("store", "{file} lacks anchors that were left there: it was cut or changed")
        yield _Fault(None, words(**name))


def _missed(file: AnchorFile) -> _Fault:
    """Anchors belong beside closed recordings, whether the log still says so or was cut."""
    words = T("store", "{file} is not there, where closed recordings are: it was taken away")
    return _Fault(None, words(file=str(file.path)))


def _against_anchors(file: AnchorFile, hashes: Sequence[str]) -> Iterator[_Fault]:
    """The entries that disagree with the anchors of one file; of each kind the earliest."""
    if file.damaged:
        yield _Fault(None, T("store", "a line of {file} is damaged")(file=str(file.path)))
    if any(counter > len(hashes) for counter, _sha256 in file.anchors):
        reason = T("store", "the log was cut: an anchor knows of later entries")
        yield _Fault(len(hashes) + 1, reason)
    within = [one for one in file.anchors if one.counter <= len(hashes)]
    others = [one.counter for one in within if hashes[one.counter - 1] != one.sha256]
    if others:
        yield _Fault(min(others), T("store", "the log was written anew: an anchor disagrees"))


def _entries(db: Database) -> Iterator[AuditEntry]:
    if not db.table("audit").exists():
        return
    for row in db.conn.execute("SELECT * FROM audit ORDER BY counter"):
        yield AuditEntry(*row)


def _walk(entries: Iterator[AuditEntry]) -> _Chain:
    """Stored hashes in order, entries with the clock set back, the first fault in the chain."""
    chain = _Chain()
    before: AuditEntry | None = None
    for entry in entries:
        counter = len(chain.hashes) + 1
        reason = _chain_fault(entry, counter, chain.hashes[-1] if before else NO_ENTRY)
        if reason is not None and not chain.faults:
            chain.faults.append(_Fault(counter, reason))
        if before is not None and _clock_set_back(before, entry):
            chain.steps.append(entry.counter)
        chain.hashes.append(entry.sha256)
        chain.moments.append(entry.at_ns if isinstance(entry.at_ns, int) else 0)
        before = entry
    return chain


def _chain_fault(entry: AuditEntry, counter: int, previous: str) -> Text | None:
    if entry.counter != counter:
        return T("store", "an entry is missing")
    if entry.previous != previous:
        return T("store", "it does not follow from the entry before")
    try:
        sealed = entry.seal()
    except (TypeError, ValueError):
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
