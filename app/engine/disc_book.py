"""What is known of sets of discs, and what reading one of them back said."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.archive.discs.disc_check import DiscReading
from app.archive.discs.disc_tag import ReadingDrive
from app.archive.discs.making import what_is_wrong
from app.engine.disc_custody import READ_BACK, set_medium, tell_custody
from app.engine.ground import Ground
from app.model.clock import wall_now
from app.model.discs import Disc, DiscSet, DiscState
from app.model.errors import BadUsageError
from app.model.text import T
from app.store.archive_checks import HoldingCheck, HoldingState, disc_path


class DiscBook:
    """Reads and writes what is kept of discs. On the threads of jobs."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def kept(self, set_id: str) -> DiscSet:
        """A set; raises :class:`BadUsageError` where there is none of this name."""
        made = self._ground.thread.wait(self._ground.store.discs.get, set_id)
        if made is None:
            raise BadUsageError(T("discs", "There is no such set of discs."))
        return made

    def disc(self, set_id: str, number: int) -> Disc:
        """One disc of a set."""
        discs = self._ground.thread.wait(self._ground.store.discs.of_set, set_id)
        return discs[number - 1]

    def folder_of(self, set_id: str) -> Path:
        """Where lists and working images of a set lie."""
        return self._ground.paths.root / "archive" / "discs" / set_id

    def burnt_in(self, made: DiscSet, number: int) -> ReadingDrive | None:
        """The drive that burnt a disc last, as custody has it; None where that is not known."""
        custody = self._ground.store.custody
        events = self._ground.thread.wait(custody.of_medium, set_medium(made.id))
        for event in reversed(events):
            drive = event.details.get("drive")
            if event.action == "disc.burnt" and event.details.get("number") == number and drive:
                return ReadingDrive(**drive)
        return None

    def read_back(
        self, made: DiscSet, known: Disc, reading: DiscReading, drive: ReadingDrive, person: str
    ) -> bool | None:
        """Keep what reading back a burnt disc said; answers whether it was another drive than
        the one that burnt it, None where nobody knows.
        """
        other = drive.is_other(self.burnt_in(made, known.number))
        state = DiscState.VERIFIED if reading.report.verified else DiscState.FAILED
        told = {"drive": drive.to_json(), "other_drive": other}
        disc = replace(known, device=drive.device, state=state)
        self.judged(disc, reading, "disc.verified", person, told)
        return other

    def judged(
        self,
        disc: Disc,
        reading: DiscReading,
        action: str,
        person: str,
        more: Mapping[str, Any] | None = None,
    ) -> None:
        """Keep the counts of a reading, with its entry in the audit log; ``more`` goes into it."""
        report = reading.report
        judged = replace(
            disc,
            expected=report.expected,
            matched=report.matched,
            problem=what_is_wrong(reading),
            checked_at=wall_now(),
        )
        action = action if report.verified else "disc.damaged"
        self._ground.thread.wait(self._write, judged, action, person, more or {}, reading)

    def note(
        self, disc: Disc, action: str = "", person: str = "", more: Mapping[str, Any] | None = None
    ) -> None:
        """Keep how far a disc has come."""
        self._ground.thread.wait(self._write, disc, action, person, more or {}, None)

    def _write(
        self,
        disc: Disc,
        action: str,
        person: str,
        more: Mapping[str, Any],
        reading: DiscReading | None,
    ) -> None:
        store = self._ground.store
        with store.transaction():
            store.discs.keep(disc)
            made = store.discs.get(disc.set_id)
            if not action or made is None:
                return
            tell_custody(store, disc, action, person, more)
            if reading is not None and disc.burnings and action in READ_BACK:
                store.archive_checks.add(_check_of(made, disc, reading))


def _check_of(made: DiscSet, disc: Disc, reading: DiscReading) -> HoldingCheck:
    """The same as the checks of the archive have it."""
    report = reading.report
    state = HoldingState.VERIFIED if report.verified else HoldingState.DAMAGED
    return HoldingCheck(
        *("disc", made.session, "disc", disc_path(made.id, disc.number), disc.checked_at, state),
        *(report.expected, report.read, report.matched, report.bytes_read),
        json.dumps(report.to_json(), ensure_ascii=False),
    )
