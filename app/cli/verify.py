"""``verify``: re-read a recording, session folder or package and compare with the first hashes."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.archive.verify import verify_path
from app.cli.outcome import DONE, FAILED, Outcome, say, show
from app.model.jobs import Progress
from app.system.i18n import render, tr


def summary() -> str:
    """One line for the help."""
    return tr(
        "cli", "re-read a recording or a package and compare every byte with the first hashes"
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``verify``."""
    parser.add_argument("path", type=Path, metavar="PATH")


def run(options: argparse.Namespace) -> Outcome:
    """Read everything past the cache and name what is missing, extra or changed."""
    report = verify_path(options.path.expanduser().absolute(), Progress())
    problems = [render(problem) for problem in report.problems]
    facts = {**report.to_json(), "problems": problems}
    for name, words in (
        ("missing", tr("cli", "missing: {file}")),
        ("extra", tr("cli", "extra: {file}")),
        ("changed", tr("cli", "changed: {file}")),
        ("withheld", tr("cli", "sealed, rightly not there: {file}")),
    ):
        for file in facts[name]:
            show(words.format(file=file))
    for problem in problems:
        show(problem)
    say(
        tr("cli", "{matched} of {expected} files were read and match.").format(
            matched=report.matched, expected=report.expected
        )
    )
    return Outcome(DONE if report.verified else FAILED, facts)
