"""``export``: a package for an archivist."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.engine_work import engine, finished_job
from app.cli.export_discs import add_disc_arguments, onto_discs, wanted_capacity
from app.cli.outcome import DONE, FAILED, Outcome, say, show
from app.system.i18n import tr


def summary() -> str:
    """One line for the help."""
    return tr("cli", "make the package of a session for the archive and read it back")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``export``."""
    parser.add_argument("session", metavar="SESSION", help=tr("cli", "the session's id"))
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument(
        "--to",
        type=Path,
        metavar="DIR",
        help=tr("cli", "folder or disk that takes the package"),
    )
    add_disc_arguments(parser, place)
    parser.add_argument(
        "--authority",
        default="",
        metavar="TEXT",
        help=tr("cli", "the decision that allows the sealed parts: number and date"),
    )
    parser.add_argument(
        "--release",
        default="",
        metavar="TEXT",
        help=tr("cli", "the decision that allows a session with a confidential case to be given"),
    )
    parser.add_argument(
        "--person",
        default="",
        metavar="NAME",
        help=tr("cli", "who answers for handing them over"),
    )


def run(options: argparse.Namespace) -> Outcome:
    """Let the engine make it, so that it stands in the audit log."""
    with engine(options) as client:
        to, capacity = "", ""
        if options.to is not None:
            to = str(options.to.expanduser().absolute())
        else:
            capacity = wanted_capacity(client, options)
        started = client.ask(
            "archive.export",
            session=options.session,
            to=to,
            discs=capacity,
            authority=options.authority,
            release=options.release,
            person=options.person,
        )
        result = finished_job(client, started["job"])["result"]
        burnt = onto_discs(client, options, result["package"], capacity) if capacity else None
    show(result["package"])
    if result["withheld"]:
        words = tr("cli", "Sealed parts were left out; {count} files are not in it as recorded.")
        say(words.format(count=len(result["withheld"])))
    if result["incomplete"]:
        words = tr("cli", "The package is not whole: {count} recorded files are wanting: {files}")
        wanting = ", ".join(result["wanting"])
        say(words.format(count=len(result["wanting"]), files=wanting))
    names = (
        "incomplete",
        "wanting",
        "package",
        "volumes",
        "verified",
        "handover",
        "films",
        "cuts",
        "withheld",
    )
    facts = {key: result[key] for key in names}
    if burnt is not None:
        return Outcome(burnt.status, {**facts, **burnt.facts})
    return Outcome(DONE if result["verified"] else FAILED, facts)
