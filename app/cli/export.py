"""``export``: a package for an archivist."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.engine_work import engine, finished_job
from app.cli.outcome import DONE, FAILED, Outcome, show
from app.system.i18n import tr


def summary() -> str:
    """One line for the help."""
    return tr("cli", "make the package of a session for the archive and read it back")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``export``."""
    parser.add_argument("session", metavar="SESSION", help=tr("cli", "the session's id"))
    parser.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="DIR",
        help=tr("cli", "folder or disk that takes the package"),
    )


def run(options: argparse.Namespace) -> Outcome:
    """Let the engine make it, so that it stands in the audit log."""
    with engine(options) as client:
        to = str(options.to.expanduser().absolute())
        started = client.ask("archive.export", session=options.session, to=to)
        result = finished_job(client, started["job"])["result"]
    show(result["package"])
    facts = {key: result[key] for key in ("package", "volumes", "verified")}
    return Outcome(
        DONE if result["verified"] else FAILED, {**facts, "handover": result["handover"]}
    )
