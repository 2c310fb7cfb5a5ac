"""``verify``: re-read a recording, session folder or package and compare with the first hashes."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.archive.discs.medium import STANDS_IN
from app.archive.verify import verify_path
from app.cli.engine_work import engine, finished_job
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
    parser.add_argument(
        "--disc",
        action="store_true",
        help=tr("cli", "tell which disc of which set it is, and note the check in the custody"),
    )
    parser.add_argument(
        "--person", default="", metavar="NAME", help=tr("cli", "who checks it, for the custody")
    )


def run(options: argparse.Namespace) -> Outcome:
    """Read everything past the cache and name what is missing, extra or changed."""
    if options.disc:
        return _disc(options)
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


def _disc(options: argparse.Namespace) -> Outcome:
    """Let the engine read a disc, which knows the sets that were burnt."""
    device = str(options.path)
    if not device.startswith(STANDS_IN):
        device = str(options.path.expanduser().absolute())
    with engine(options) as client:
        began = client.ask("disc.inspect", device=device, person=options.person)
        facts = finished_job(client, began["job"])["result"]
    for name in (*facts["missing"], *facts["extra"], *facts["changed"]):
        show(tr("cli", "not as it was: {file}").format(file=name))
    if facts["set"]:
        words = tr("cli", "Disc {number} of {count} of the package {package}, {label}.")
        say(words.format(**{n: facts[n] for n in ("number", "count", "package", "label")}))
    elif facts["known"] in ("", "strange"):
        say(tr("cli", "No set of discs of this archive holds this disc."))
    words = tr("cli", "{matched} of {expected} files were read and match.")
    say(words.format(matched=facts["matched"], expected=facts["expected"]))
    return Outcome(DONE if facts["verified"] and facts["known"] else FAILED, facts)
