"""``audit verify``: check the audit chain and its anchors."""

from __future__ import annotations

import argparse

from app.cli.options import data_dir
from app.cli.outcome import DONE, FAILED, Outcome, say
from app.store.audit_check import verify_audit
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
    report = verify_audit(DataPaths(data_dir(options)).database)
    facts = {"entries": report.entries, "ok": report.ok, "first_bad": report.first_bad}
    say(
        tr("cli", "{entries} entries; nothing was changed.").format(entries=report.entries)
        if report.ok
        else tr("cli", "The log does not hold together from entry {first_bad} on.").format(
            first_bad=report.first_bad
        )
    )
    return Outcome(DONE if report.ok else FAILED, facts)
