"""``audit verify``: check the audit chain and its anchors."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.archive.audit_proof import LEAST_DIGITS, AuditProof, prove_audit
from app.archive.time_stamp import ROOTS
from app.cli.options import data_dir
from app.cli.outcome import DONE, FAILED, Outcome, say
from app.devices.storage.medium_places import MediumPlaces
from app.model.errors import BadUsageError
from app.model.text import T
from app.store.audit_anchors import AnchorPlace, anchors_beside
from app.store.connection import reading
from app.store.migrations import version_of
from app.store.store import open_store_to_read
from app.system.i18n import render, tr
from app.system.paths import DataPaths


def summary() -> str:
    """One line for the help."""
    return tr("cli", "check that nothing in the audit log was changed, removed or put in")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``audit``."""
    parser.add_argument("action", choices=("verify",))
    parser.add_argument(
        "--printed",
        action="append",
        default=[],
        metavar="NUMBER:CODE",
        help=tr("cli", "a number and code as they stand on a paper; may be given again"),
    )


def run(options: argparse.Namespace) -> Outcome:
    """Read the log without changing it."""
    paths = DataPaths(data_dir(options))
    database = paths.database
    printed = [_printed(text) for text in options.printed]
    if not (database.exists() or anchors_beside(database).exists() or printed):
        raise BadUsageError(
            T("cli", "There is no audit log in {folder} yet.")(folder=str(database.parent)),
            action=T("cli", "Name the data folder with --data."),
        )
    proof = prove_audit(
        database,
        _beside_copies(database),
        roots=paths.root / ROOTS,
        printed=printed,
        locate=MediumPlaces(paths.logs).now,
    )
    _tell(proof)
    report = proof.report
    facts = {
        **proof.to_json(),
        "reason": render(report.reason) if report.reason else None,
        "problems": [render(one) for one in report.problems],
    }
    return Outcome(DONE if report.ok else FAILED, facts)


def _tell(proof: AuditProof) -> None:
    report = proof.report
    if report.ok:
        say(
            tr("cli", "{entries} entries; nothing was changed.").format(entries=report.entries)
            if report.entries
            else tr("cli", "The log has no entry yet; there is nothing to prove.")
        )
    elif report.first_bad is None:
        say(tr("cli", "The entries hold together, but what vouches for them does not."))
    else:
        say(
            tr("cli", "The log does not hold together from entry {first_bad} on.").format(
                first_bad=report.first_bad
            )
        )
    for problem in report.problems:
        say(render(problem))
    if proof.clock:
        say(
            tr("cli", "The computer's clock was set back before these entries: {entries}.").format(
                entries=", ".join(map(str, proof.clock[:20]))
            )
        )
    for lost in proof.report.lost:
        words = tr("cli", "Entry {number} tells of anchors on a disk that were found to be gone.")
        say(words.format(number=lost))
    for place in proof.report.away:
        words = tr("cli", "Not looked at, its disk is not connected: {folder} ({medium})")
        say(words.format(folder=place.folder, medium=place.medium or "–"))


def _printed(text: str) -> tuple[int, str]:
    """Number and code of a head as a paper has it."""
    counter, _, digits = text.replace(" ", "").partition(":")
    if not counter.isdecimal() or len(digits) < LEAST_DIGITS:
        raise BadUsageError(
            T("cli", "“{text}” is no number and code from a paper.")(text=text),
            action=T("cli", "Write it as the paper has it, such as 1204:8f3a09c2."),
        )
    return int(counter), digits


def _beside_copies(database: Path) -> list[AnchorPlace]:
    """Where anchors were left beside the copies of recordings."""
    if not version_of(database):
        return []
    with reading(database):
        store = open_store_to_read(database)
        try:
            return store.recordings.anchor_places()
        finally:
            store.close()
