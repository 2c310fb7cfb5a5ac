"""``audit verify``: check the audit chain and its anchors."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.options import data_dir
from app.cli.outcome import DONE, FAILED, Outcome, say
from app.model.errors import BadUsageError
from app.model.text import T
from app.store.audit_check import verify_audit
from app.store.store import open_store_to_read
from app.system.i18n import tr
from app.system.paths import DataPaths


def summary() -> str:
    """One line for the help."""
    return tr("cli", "check that nothing in the audit log was changed, removed or put in")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``audit``."""
    parser.add_argument("action", choices=("verify",))


def run(options: argparse.Namespace) -> Outcome:
    """Read the log without changing it."""
    database = DataPaths(data_dir(options)).database
    if not database.exists():
        raise BadUsageError(
            T("cli", "There is no audit log in {folder} yet.")(folder=str(database.parent)),
            action=T("cli", "Name the data folder with --data."),
        )
    report = verify_audit(database, _folders_of_copies(database))
    facts = {"entries": report.entries, "ok": report.ok, "first_bad": report.first_bad}
    say(
        tr("cli", "{entries} entries; nothing was changed.").format(entries=report.entries)
        if report.ok
        else tr("cli", "The log does not hold together from entry {first_bad} on.").format(
            first_bad=report.first_bad
        )
    )
    return Outcome(DONE if report.ok else FAILED, facts)


def _folders_of_copies(database: Path) -> list[Path]:
    """Where anchors were left beside the copies of recordings, as far as they are connected."""
    store = open_store_to_read(database)
    try:
        return store.recordings.anchor_folders()
    finally:
        store.close()
