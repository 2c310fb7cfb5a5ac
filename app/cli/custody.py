"""``custody``: which copies of a session there are and where; handing copies over."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from app.cli.engine_work import engine, finished_job
from app.cli.outcome import DONE, Outcome, say, show
from app.ipc.client import EngineClient
from app.system import figures
from app.system.i18n import told_words, tr

LIST, GIVE = "list", "give"
_COPY = (
    *("id", "form", "medium", "medium_name", "medium_kind", "serial", "path", "bytes"),
    *("seal", "state", "verified_at", "counts", "sealed"),
)


def summary() -> str:
    """One line for the help."""
    return tr("cli", "the copies of a session and where they are; hand copies over")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``custody``."""
    parser.add_argument("action", choices=(LIST, GIVE))
    parser.add_argument("session", metavar="SESSION", help=tr("cli", "the session's id"))
    parser.add_argument(
        "--copy",
        dest="copies",
        type=int,
        action="append",
        default=[],
        metavar="N",
        help=tr("cli", "number of a copy that is handed over; may be given again"),
    )
    texts = {
        "--receiver": tr("cli", "who receives"),
        "--unit": tr("cli", "the unit that receives"),
        "--reason": tr("cli", "what for: it stands in the log and on the record"),
        "--person": tr("cli", "who answers for handing them over"),
        "--place": tr("cli", "where it is handed over"),
        "--authority": tr("cli", "the decision that allows the sealed parts: number and date"),
        "--release": tr(
            "cli", "the decision that allows a session with a confidential case to be given"
        ),
    }
    for name, words in texts.items():
        parser.add_argument(name, default="", metavar="TEXT", help=words)
    parser.add_argument(
        "--whole-media",
        action="store_true",
        help=tr("cli", "hand over all that lies on the same disks too"),
    )
    parser.add_argument(
        "--fewer",
        action="store_true",
        help=tr("cli", "hand over although fewer than two verified copies stay"),
    )


def run(options: argparse.Namespace) -> Outcome:
    """Ask the engine, so that all of it stands in the log."""
    with engine(options) as client:
        return _give(client, options) if options.action == GIVE else _list(client, options)


def _list(client: EngineClient, options: argparse.Namespace) -> Outcome:
    told = client.ask("custody.handovers", session=options.session)
    for copy in told["copies"]:
        show(_line(copy))
    if not told["copies"]:
        say(tr("cli", "No copy of this session is known."))
    copies = [
        {
            **{name: copy[name] for name in _COPY},
            "problem": told_words(copy["problem"]) or None,
        }
        for copy in told["copies"]
    ]
    return Outcome(DONE, {"copies": copies, "handovers": told["handovers"]})


def _give(client: EngineClient, options: argparse.Namespace) -> Outcome:
    given = client.ask(
        "custody.give",
        session=options.session,
        copies=options.copies,
        receiver=options.receiver,
        receiver_unit=options.unit,
        why=options.reason,
        person=options.person,
        place=options.place,
        authority=options.authority,
        release=options.release,
        whole_media=options.whole_media,
        fewer=options.fewer,
    )
    paper = finished_job(client, given["job"])["result"]
    show(paper["pdf"])
    facts = {name: given[name] for name in ("handover", "left")}
    return Outcome(
        DONE,
        {
            **facts,
            "record": paper["pdf"],
            "record_sha256": paper["pdf_sha256"],
            "document": paper["docx"],
        },
    )


def _line(copy: Mapping[str, Any]) -> str:
    problem = told_words(copy["problem"])
    size = figures.size(float(copy["bytes"]))
    told = f"{copy['id']:>5}  {copy['form']:<9}  {size:>9}  {copy['medium_name']}  {copy['path']}"
    return f"{told}  ({problem})" if problem else told
