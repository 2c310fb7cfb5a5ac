"""``export``: a package for an archivist."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.cli.engine_work import engine, finished_job
from app.cli.export_discs import (
    add_disc_arguments,
    fitted_package,
    need_discs,
    onto_discs,
    wanted_capacity,
)
from app.cli.export_store import (
    add_store_arguments,
    folder_of_packages,
    package_at_hand,
    send_to_store,
)
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
    add_store_arguments(parser, place)
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
    need_discs(options)
    with engine(options) as client:
        if (
            options.store
            and not options.authority
            and (known := package_at_hand(client, options.session))
        ):
            return _sent(send_to_store(client, options, known))
        to, capacity = "", ""
        if options.store:
            client.ask("store.try", store=options.store)  # before a package is made for nothing
            to = str(folder_of_packages(options))
        elif options.to is not None:
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
        burnt = None
        if capacity:
            package = str(result["package"])
            if options.reencode:
                package = fitted_package(client, options, package, capacity)
            burnt = onto_discs(client, options, package, capacity)
        sent = send_to_store(client, options, result["package"]) if options.store else {}
    show(result["package"])
    _tell_gaps(result)
    names = (
        "incomplete",
        "wanting",
        "whole",
        "package",
        "volumes",
        "verified",
        "handover",
        "films",
        "cuts",
        "withheld",
        "unplaced",
    )
    facts = {key: result[key] for key in names}
    if burnt is not None:
        return Outcome(burnt.status, {**facts, **burnt.facts})
    if sent:
        facts = {**facts, **sent, "verified": result["verified"] and sent["verified"]}
    return Outcome(DONE if facts["verified"] else FAILED, facts)


def _tell_gaps(result: Mapping[str, Any]) -> None:
    """Say what the package does not hold, and why."""
    if result["withheld"]:
        words = tr("cli", "Sealed parts were left out; {count} files are not in it as recorded.")
        say(words.format(count=len(result["withheld"])))
    if result["unplaced"]:
        words = tr(
            "cli",
            "Nothing of {parts} is in it: nobody knows at what time of day it began, and a sealed"
            " part may lie anywhere in it.",
        )
        say(words.format(parts=", ".join(result["unplaced"])))
    if result["incomplete"]:
        words = tr("cli", "The package is not whole: {count} recorded files are wanting: {files}")
        wanting = ", ".join(result["wanting"])
        say(words.format(count=len(result["wanting"]), files=wanting))


def _sent(facts: dict[str, Any]) -> Outcome:
    show(facts["volumes"][0]["path"])
    return Outcome(DONE if facts["verified"] else FAILED, facts)
