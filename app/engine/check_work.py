"""Going through the archive: every copy and package is read back from its medium, one by one."""

from __future__ import annotations

import json
import logging
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.archive.check import PartProgress
from app.archive.verify import verify_path
from app.engine.ground import Ground
from app.engine.medium_there import HERE, MediumThere, Standing
from app.engine.stored_copies import StoredCopies
from app.model.clock import wall_now
from app.model.custody import BROUGHT_IN, CopyState
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import Progress
from app.model.recording import CopyCheck, CopyRole
from app.store.archive_checks import (
    ArchiveChecks,
    CheckRun,
    Holding,
    HoldingCheck,
    HoldingState,
    Place,
    is_connected,
)

log = logging.getLogger(__name__)

KIND = "archive_check"
PROGRAM = "program"
NEVER_READ_DAYS = 1
CLOCK_MAY_DIFFER = timedelta(days=1)
_CUSTODY = {
    HoldingState.VERIFIED: CopyState.KEPT,
    HoldingState.DAMAGED: CopyState.DAMAGED,
    HoldingState.MISSING: CopyState.MISSING,
}
BAD = (HoldingState.DAMAGED, HoldingState.MISSING)

Save = Callable[[dict[str, Any]], None]
Reading = tuple[HoldingState, Mapping[str, Any] | None]


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What the archive answers for as the tables have it at one moment: the newest check of each
    place, when each was last read back (see :func:`read_back_at`), and what is due.
    """

    holdings: Sequence[Holding]
    newest: Mapping[Place, HoldingCheck]
    at: Mapping[Place, str]
    due: Sequence[Holding]


class CheckWork:
    """The long work of kind ``archive_check``.

    ``args``: ``scope`` (``all``, ``due``, ``session``, ``paths``), ``session``, ``paths``,
    ``every_days``, ``person``. What a run has been through stands in the database, so that it goes
    on behind it after a restart. ``on_bad`` hears, on a job's thread, of each holding that is
    damaged or gone.
    """

    def __init__(
        self,
        ground: Ground,
        stored: StoredCopies | None = None,
        there: MediumThere | None = None,
    ) -> None:
        self._ground = ground
        self._stored = stored or StoredCopies(ground)
        self.there = there or MediumThere(ground)
        self._checks = ground.store.archive_checks
        self.on_bad: Callable[[HoldingCheck], None] = lambda _check: None

    def run(
        self, args: dict[str, Any], point: dict[str, Any], progress: Progress, save: Save
    ) -> dict[str, Any]:
        """Read back all that is asked for and was not in this run yet; returns the report."""
        run = CheckRun(
            point.get("run") or uuid.uuid4().hex,
            str(args.get("scope") or "all"),
            str(args.get("session") or ""),
            str(args.get("person") or PROGRAM),
            point.get("begun_at") or wall_now(),
        )
        at = {"run": run.id, "begun_at": run.begun_at}
        if not point:
            self._ground.thread.wait(self._checks.begin, run)
            save(at)
        known = {check.place for check in self._ground.thread.wait(self._checks.of_run, run.id)}
        holdings = self._ground.thread.wait(self._wanted, args, run.begun_at)
        progress.expect(sum(one.bytes for one in holdings))
        for holding in holdings:
            if holding.place in known:
                progress.advance(holding.bytes)
            else:
                part = dict(point.get("stored") or {}).get(holding.path, {})

                def keep(reached: dict[str, Any], path: str = holding.path) -> None:
                    save({**at, "stored": {path: reached}})

                self._check(run, holding, progress, part, keep)
        return self._ground.thread.wait(self._end, run, holdings)

    def once(self, holding: Holding, person: str, progress: Progress) -> bool:
        """Read one holding back as a run of its own; True where it is whole."""
        run = CheckRun(uuid.uuid4().hex, "paths", holding.session, person, wall_now())
        self._ground.thread.wait(self._checks.begin, run)
        progress.expect(progress.total + holding.bytes)
        self._check(run, holding, progress)
        return bool(self._ground.thread.wait(self._end, run, [holding])["whole"])

    def _wanted(self, args: dict[str, Any], now: str) -> list[Holding]:
        session = str(args.get("session") or "")
        holdings = self._checks.holdings(session)
        if args.get("scope") == "paths":  # one that was noted as lost may lie there again
            holdings = [*holdings, *self._checks.lost(session)]
            media = set(args.get("media") or ())
            holdings = [one for one in holdings if one.path in set(args["paths"])]
            holdings = [one for one in holdings if not media or one.medium in media]
        if args.get("scope") == "due":
            holdings = due_of(holdings, self._read_back(), now, int(args["every_days"]))
        return sorted(holdings, key=lambda one: one.kind in ("stored", "disc"))

    def _read_back(self) -> dict[Place, str]:
        return read_back_at(self._checks.read_elsewhere(), self._checks.newest().values())

    def reached(self, holding: Holding) -> bool:
        """True where a holding can be looked at now, without a person. Blocks."""
        if holding.kind == "stored":
            return self._stored.reached(holding)
        return self.present(holding) is not None

    def at_a_glance(self) -> CheckWork:
        """One that only looks, through a whole list: see :meth:`MediumThere.glance`."""
        return CheckWork(self._ground, self._stored, self.there.glance())

    def present(self, holding: Holding) -> Holding | None:
        """A holding with the place where it lies now, which its disk may have changed since it was
        noted; None where its disk is not connected. Blocks.
        """
        return at_its_place(holding, self.standing(holding))

    def standing(self, holding: Holding) -> Standing:
        """Which disk is to be brought for a holding, and which is connected instead. Blocks."""
        if holding.kind == "stored":
            return HERE
        return self.there.look(holding.medium, holding.path, holding.seal)

    def _check(
        self,
        run: CheckRun,
        holding: Holding,
        progress: Progress,
        point: dict[str, Any] | None = None,
        save: Save = lambda _point: None,
    ) -> None:
        before = progress.done
        if holding.kind == "stored" and self._stored.knows(holding):
            reading = self._stored.read(holding, PartProgress(progress), point or {}, save)
            state, report = reading.state, reading.report
        else:
            state, report = self._examine(holding, PartProgress(progress))
        progress.advance(before + holding.bytes - progress.done)
        check = _checked(run, holding, state, report)
        self._ground.thread.wait(self._note, run, holding, check)
        if state in BAD:
            self.on_bad(check)

    def _examine(self, holding: Holding, progress: Progress) -> Reading:
        """Read one back where its very disk is connected; a disk may be changed for another one
        while it is read.
        """
        present = self.present(holding)
        if present is None:
            return HoldingState.AWAY, None
        found = examine(present, progress, self._first_hashes(holding))
        return found if self.present(holding) == present else (HoldingState.AWAY, None)

    def _first_hashes(self, holding: Holding) -> Mapping[str, str]:
        """Of what was brought in: the hashes in the database, whatever list lies there."""
        if holding.kind not in BROUGHT_IN:
            return {}
        known = self._ground.store.brought_in.first_hashes
        return self._ground.thread.wait(known, holding.session, holding.path, holding.seal)

    def _note(self, run: CheckRun, holding: Holding, check: HoldingCheck) -> None:
        store = self._ground.store
        with store.transaction():
            self._checks.add(check)
            if holding.kind == "copy" and check.state is not HoldingState.AWAY:
                role = self._role_of(holding)
                store.recordings.add_check(
                    holding.session, _copy_check(role, check), check.checked_at
                )
            if check.state is not HoldingState.AWAY:
                counts = {"run": run.id, "expected": check.expected, "matched": check.matched}
                store.custody.checked(
                    *(holding.session, holding.path, _CUSTODY[check.state], run.person),
                    at=check.checked_at,
                    details=counts,
                    medium=holding.medium,
                )
            if check.state in BAD or run.scope in ("session", "paths"):
                details = {
                    "path": check.path,
                    "state": str(check.state),
                    "run": run.id,
                    "expected": check.expected,
                    "matched": check.matched,
                }
                action = "holding.checked" if check.state not in BAD else "holding.damaged"
                store.audit.append(run.person, action, holding.session, details)

    def _role_of(self, holding: Holding) -> CopyRole:
        kept = self._ground.store.recordings.of_session(holding.session)
        copies = (copy for one in kept for copy in one.record.copies)
        return next(copy.role for copy in copies if copy.path == holding.path)

    def _end(self, run: CheckRun, holdings: Sequence[Holding]) -> dict[str, Any]:
        checks = self._checks.of_run(run.id)
        outcome = report_of(run, holdings, checks)
        with self._ground.store.transaction():
            self._checks.end(run.id, wall_now(), outcome)
            counts = {name: outcome[name] for name in ("holdings", "verified", "damaged", "away")}
            details = {"run": run.id, "scope": run.scope, **counts}
            self._ground.store.audit.append(run.person, "archive.checked", run.session, details)
        return outcome


def at_its_place(holding: Holding, standing: Standing) -> Holding | None:
    """A holding where it was found to lie now; None where its disk is not connected. Blocks."""
    if not standing.there:
        return None
    moved = standing.at not in ("", holding.path)
    found = replace(holding, path=standing.at, volume="") if moved else holding
    return found if is_connected(found) else None


def examine(
    holding: Holding, progress: Progress, first: Mapping[str, str] | None = None
) -> Reading:
    """Read one holding back against its first hashes; blocks."""
    try:
        report = verify_path(Path(holding.path), progress, seal=holding.seal, first=first)
    except BadUsageError:
        return HoldingState.MISSING, None
    except ArchiveError:
        log.warning("a holding cannot be read back: its medium cannot be listed")
        return HoldingState.DAMAGED, None
    state = HoldingState.VERIFIED if report.verified else HoldingState.DAMAGED
    return state, report.to_json()


def read_back_at(
    elsewhere: Iterable[tuple[Place, str]], checks: Iterable[HoldingCheck], now: str = ""
) -> dict[Place, str]:
    """Place -> when it was last read back, by a check of the archive or elsewhere (ISO 8601). A day
    that is still to come was told by a clock that stood wrong: it says nothing.
    """
    found: dict[Place, str] = {}
    latest = _instant(now or wall_now()) + CLOCK_MAY_DIFFER
    for place, at in (*elsewhere, *((check.place, check.checked_at) for check in checks)):
        if _instant(at) <= latest:
            found[place] = max(found.get(place, ""), at, key=_instant)
    return found


def read_back_of(checks: ArchiveChecks, now: str, every_days: int, session: str = "") -> ReadBack:
    """Of all or of a session, with what is due by ``now``. On the store's thread."""
    holdings, newest = checks.holdings(session), checks.newest(session)
    at = read_back_at(checks.read_elsewhere(), newest.values())
    return ReadBack(holdings, newest, at, due_of(holdings, at, now, every_days))


def due_at(holding: Holding, read_back: Mapping[Place, str], every_days: int) -> datetime:
    """When a holding is to be read back next; one that never was, a day after it was closed."""
    at = read_back.get(holding.place)
    if at is None:
        return _instant(holding.since) + timedelta(days=NEVER_READ_DAYS)
    return _instant(at) + timedelta(days=every_days)


def due_of(
    holdings: Iterable[Holding], read_back: Mapping[Place, str], now: str, every_days: int
) -> list[Holding]:
    """What is due by now; nothing where ``every_days`` is 0."""
    border = _instant(now)
    return [one for one in holdings if every_days and due_at(one, read_back, every_days) <= border]


def report_of(
    run: CheckRun, holdings: Sequence[Holding], checks: Sequence[HoldingCheck]
) -> dict[str, Any]:
    """The report of a run. ``verified`` counts holdings; none is verified that was not read."""
    states = Counter(check.state for check in checks)
    bad = [check for check in checks if check.state in BAD]
    count = len({one.place for one in holdings} | {one.place for one in checks})
    return {
        "run": run.id,
        "scope": run.scope,
        "session": run.session,
        "person": run.person,
        "begun_at": run.begun_at,
        "ended_at": wall_now(),
        "holdings": count,
        "verified": states[HoldingState.VERIFIED],
        "damaged": states[HoldingState.DAMAGED] + states[HoldingState.MISSING],
        "away": states[HoldingState.AWAY],
        "files": sum(check.matched for check in checks),
        "bytes": sum(check.bytes for check in checks),
        "bad": [
            {"path": one.path, "session": one.session, "state": str(one.state)} for one in bad[:100]
        ],
        "whole": count == states[HoldingState.VERIFIED] > 0,
    }


def _checked(
    run: CheckRun, holding: Holding, state: HoldingState, report: Mapping[str, Any] | None
) -> HoldingCheck:
    about = (run.id, holding.session, holding.kind, holding.path, wall_now(), state)
    check = HoldingCheck(*about, medium=holding.medium)
    if report is None:
        return check
    return replace(
        check,
        expected=report["expected"],
        read=report["read"],
        matched=report["matched"],
        bytes=report["bytes_read"],
        report=json.dumps(report, ensure_ascii=False),
    )


def _copy_check(role: CopyRole, check: HoldingCheck) -> CopyCheck:
    """The same as the table of copies has it; what only decoding tells stays empty."""
    report = json.loads(check.report)
    missing, extra, changed = (tuple(report.get(n, ())) for n in ("missing", "extra", "changed"))
    expected = max(check.expected, 1) if check.state is HoldingState.MISSING else check.expected
    return CopyCheck(role, check.path, expected, check.read, check.matched, missing, extra, changed)


def _instant(at: str) -> datetime:
    return datetime.fromisoformat(at) if at else datetime.min.replace(tzinfo=UTC)
