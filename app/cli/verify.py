"""``verify``: re-read a recording, session folder or package and compare with the first hashes."""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.archive.check import VerifyReport
from app.archive.discs.medium import STANDS_IN
from app.archive.seal_proof import KNOWN, PAPER, SealProof, code_of
from app.archive.verify import verify_path
from app.cli.engine_work import engine, finished_job
from app.cli.options import data_dir
from app.cli.outcome import DONE, FAILED, Outcome, say, show
from app.model.errors import BadUsageError, StoreError
from app.model.jobs import Progress
from app.model.text import T, Text
from app.store.connection import reading
from app.store.known_seals import KnownSeal, known_seals
from app.store.store import open_store_to_read
from app.system.i18n import render, tr
from app.system.paths import DataPaths


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
    parser.add_argument(
        "--code",
        default="",
        metavar="CODE",
        help=tr(
            "cli",
            "the code of the package as its label or handover record has it, all of it or its"
            " first 16 digits",
        ),
    )


def run(options: argparse.Namespace) -> Outcome:
    """Read everything past the cache and name what is missing, extra or changed."""
    if options.disc:
        return _disc(options)
    proof = SealProof(_known(options), code_of(options.code) if options.code else "")
    report = verify_path(options.path.expanduser().absolute(), Progress(), judge=proof.judge)
    if options.code and len(proof.by) != 1:
        raise BadUsageError(
            T("cli", "{folder} holds several packages; a code belongs to one.")(
                folder=str(options.path)
            ),
            action=T("cli", "Name the folder of the package itself."),
        )
    problems = [render(problem) for problem in report.problems]
    facts = {**report.to_json(), "problems": problems, **_proved(report, proof)}
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
    if report.verified:
        _tell_proof(facts)
    return Outcome(DONE if report.verified else FAILED, facts)


def _known(options: argparse.Namespace) -> list[KnownSeal]:
    """The seals that the database of this point knows; none where it has none that can be read."""
    database = DataPaths(data_dir(options)).database
    if not database.exists():
        return []
    try:
        store = open_store_to_read(database)
        try:
            with reading(database):
                return known_seals(store.connection)
        finally:
            store.close()
    except (StoreError, sqlite3.Error) as error:
        why = error.what if isinstance(error, StoreError) else str(error)
        words = tr("cli", "Codes that this point knows were not looked up: {reason}")
        say(words.format(reason=render(why) if isinstance(why, Text) else why))
        return []


def _proved(report: VerifyReport, proof: SealProof) -> dict[str, Any]:
    """What the seals were compared with: of the whole only what holds for every part."""
    shared = set.intersection(*map(set, proof.by.values())) if proof.by else set()
    alone = sorted(
        Path(part).name if part == report.path else Path(part).relative_to(report.path).as_posix()
        for part, by in proof.by.items()
        if not by and part not in proof.refuted
    )
    return {"proved_by": sorted(shared), "itself_only": alone}


def _tell_proof(facts: Mapping[str, Any]) -> None:
    if facts["itself_only"]:
        words = tr("cli", "Whole in itself, not compared with the code on paper: {names}")
        say(words.format(names=", ".join(facts["itself_only"])))
    if PAPER in facts["proved_by"]:
        say(tr("cli", "Compared with the code on paper."))
    if KNOWN in facts["proved_by"]:
        say(tr("cli", "Compared with the code that this point knows."))


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
