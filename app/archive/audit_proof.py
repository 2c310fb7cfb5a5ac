"""The audit log proved by all that is at hand: its chain, its anchors, time stamps, a paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.archive.time_stamp import check, stamped_words
from app.model.text import T, Text
from app.store.audit_anchors import ANCHORS_NAME, AnchorPlace
from app.store.audit_check import CLOCK_TOLERANCE_S, AuditReport, Locate, verify_audit
from app.store.audit_stamps import AuditStamp, AuditStamps
from app.store.connection import Connection, connect_to_read, reading

LEAST_DIGITS = 8
PRINTED_DIGITS = 16


@dataclass(frozen=True, slots=True)
class AuditProof:
    """What the check said. ``stamps`` were compared, ``traced`` of them lead to a root certificate
    at hand; ``clock`` are entries whose wall clock was set back since the one before, or does not
    go with a time stamp: flagged, for a clock may be put right.
    """

    report: AuditReport
    stamps: int = 0
    traced: int = 0
    newest_stamp_at: str = ""
    clock: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary with the field names of the command line."""
        return {
            "entries": self.report.entries,
            "ok": self.report.ok,
            "first_bad": self.report.first_bad,
            "reason": self.report.reason.to_json() if self.report.reason else None,
            "anchors": self.report.anchors,
            "stamps": self.stamps,
            "stamps_traced": self.traced,
            "stamped_at": self.newest_stamp_at,
            "clock_steps": list(self.clock),
            "problems": [one.to_json() for one in self.report.problems],
            "media_away": [
                {"folder": str(one.folder), "medium": one.medium} for one in self.report.away
            ],
            "anchors_lost": list(self.report.lost),
        }


def printed_head(counter: int, sha256: str) -> str:
    """A head of the log as papers have it: ``audit verify --printed`` takes it as it stands."""
    return f"{counter}:{sha256[:PRINTED_DIGITS]}"


def prove_audit(
    database: Path,
    places: Iterable[Path | AnchorPlace] = (),
    *,
    roots: Path | None = None,
    printed: Sequence[tuple[int, str]] = (),
    locate: Locate | None = None,
) -> AuditProof:
    """Check the whole log; ``places`` are those beside copies, where anchors belong, and of which
    one without a medium is looked at only where anchors are there. ``roots`` is a folder of
    certificates (PEM), ``printed`` are heads as they stand on papers: counter and the first digits
    of the hash at least. ``locate`` tells where a place of anchors is now
    (:class:`app.devices.storage.medium_places.MediumPlaces`).

    Raises :class:`~app.model.errors.StoreError` where the database cannot be read.
    """
    report = verify_audit(database, _folders(places, locate), locate)
    if not report.entries:
        return AuditProof(_nothing_printed(report, printed))
    heads, stamps = _kept(database)
    pems = sorted(roots.glob("*.pem")) if roots is not None and roots.is_dir() else []
    checks = [check(one.token, stamped_words(one.counter, one.sha256), pems) for one in stamps]
    for stamp, found in zip(stamps, checks, strict=True):
        whole = found.matches and heads.get(stamp.counter, ("", ""))[1] == stamp.sha256
        if not whole or found.traced is False:
            report = _with_fault(report, stamp.counter, _stamp_fault(matches=whole))
    for counter, digits in printed:
        found_hash = heads.get(counter, ("", ""))[1]
        if len(digits) < LEAST_DIGITS or not found_hash.startswith(digits.lower()):
            why = T("store", "the log was written anew: a printed number disagrees")
            report = _with_fault(report, counter, why)
    clock = sorted({*report.clock_steps, *_against_stamps(heads, stamps, checks)})
    return AuditProof(
        report,
        len(stamps),
        sum(found.traced is True for found in checks),
        stamps[-1].stamped_at if stamps else "",
        tuple(clock),
    )


def _folders(places: Iterable[Path | AnchorPlace], locate: Locate | None) -> list[Path]:
    """The folders where anchors have to be: nobody knows what lay on another disk at a place."""
    found: list[Path] = []
    for one in places:
        place = one if isinstance(one, AnchorPlace) else AnchorPlace(one)
        folder: Path | None = place.folder
        if place.medium and locate is not None:
            folder = locate(place)
        elif isinstance(one, AnchorPlace) and not (one.folder / ANCHORS_NAME).exists():
            folder = None
        if folder is not None and folder.is_dir():
            found.append(folder)
    return found


def _nothing_printed(report: AuditReport, printed: Sequence[tuple[int, str]]) -> AuditReport:
    """The report of an empty log: a paper that names an entry disproves it."""
    for counter, _digits in printed:
        why = T("store", "the log is empty, though a paper has number {number}")(number=counter)
        report = _with_fault(report, counter, why)
    return report


def _kept(database: Path) -> tuple[dict[int, tuple[str, str]], list[AuditStamp]]:
    """Time and hash of every entry by its counter, and the time stamps."""
    with reading(database):
        db = connect_to_read(database)
        try:
            rows = db.conn.execute("SELECT counter, at, sha256 FROM audit")
            return {counter: (at, sha256) for counter, at, sha256 in rows}, _stamps(db, database)
        finally:
            db.close()


def _stamps(db: Database, database: Path) -> list[AuditStamp]:
    if not db.table("audit_stamps").exists():
        return []
    return AuditStamps(Connection(db, database)).all()


def _stamp_fault(*, matches: bool) -> Text:
    if matches:
        return T("store", "a time stamp leads to none of the known certificates")
    return T("store", "the log was written anew: a time stamp disagrees")


def _with_fault(report: AuditReport, counter: int, reason: Text) -> AuditReport:
    """The same report with one fault more; the earliest one is its reason."""
    report = replace(report, ok=False, problems=(*report.problems, reason))
    if report.first_bad is not None and report.first_bad <= counter:
        return report
    return replace(report, first_bad=counter, reason=reason)


def _against_stamps(
    heads: dict[int, tuple[str, str]], stamps: Sequence[AuditStamp], checks: Sequence[Any]
) -> set[int]:
    """Entries told to be later than a stamp that covers them, or earlier than one before them."""
    steps: set[int] = set()
    for stamp, found in zip(stamps, checks, strict=True):
        if not found.matches or found.stamped_at is None:
            continue
        for counter, (at, _sha256) in heads.items():
            apart_s = (datetime.fromisoformat(at) - found.stamped_at).total_seconds()
            ahead = counter <= stamp.counter and apart_s > CLOCK_TOLERANCE_S
            behind = counter > stamp.counter and apart_s < -CLOCK_TOLERANCE_S
            if ahead or behind:
                steps.add(counter)
    return steps
