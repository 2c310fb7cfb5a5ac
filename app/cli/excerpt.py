"""``excerpt``: hand on a stretch of a recorded session, with its purpose and on whose word."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.engine_work import engine, finished_job
from app.cli.outcome import DONE, Outcome, say, show
from app.cli.seal import timeline_seconds
from app.system import figures
from app.system.i18n import tr


def summary() -> str:
    """One line for the help."""
    return tr("cli", "make an excerpt of a recorded session and read it back")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``excerpt``."""
    parser.add_argument("action", choices=("make",))
    parser.add_argument("session", metavar="SESSION", help=tr("cli", "the session's id"))
    time = tr("cli", "place in the recording: hours:minutes:seconds")
    for option, name in (("--from", "start_s"), ("--to", "end_s")):
        parser.add_argument(
            option, dest=name, type=timeline_seconds, required=True, metavar="HH:MM:SS", help=time
        )
    for option, words in (
        ("--purpose", tr("cli", "what the excerpt is for: it stands in the log and on its slip")),
        ("--authority", tr("cli", "the decision or request that allows it: number and date")),
    ):
        parser.add_argument(option, required=True, metavar="TEXT", help=words)
    person = tr("cli", "who answers for it; the operator of this machine where nobody is named")
    parser.add_argument("--person", default="", metavar="NAME", help=person)
    out = tr("cli", "folder or disk that takes the excerpt")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help=out)
    _add_choices(parser)


def _add_choices(parser: argparse.ArgumentParser) -> None:
    """What of the recording, and how exact."""
    take = tr("cli", "which recording of the session, where it was recorded more than once")
    parser.add_argument("--take", type=int, default=1, metavar="N", help=take)
    parser.add_argument(
        "--source",
        dest="sources",
        action="append",
        metavar="NAME",
        help=tr("cli", "only this picture, such as room or conference; may be given again"),
    )
    for option, words in (
        ("--exact", tr("cli", "exact to the picture: encoded anew")),
        ("--together", tr("cli", "all pictures side by side in one film, encoded anew")),
        ("--sealed", tr("cli", "take in sealed parts, on this authority")),
    ):
        parser.add_argument(option, action="store_true", help=words)


def run(options: argparse.Namespace) -> Outcome:
    """Let the engine make it, so that it stands in the log."""
    with engine(options) as client:
        setup = client.topics.get("setup") or {}
        started = client.ask(
            "excerpt.make",
            session=options.session,
            start_s=options.start_s,
            end_s=options.end_s,
            to=str(options.out.expanduser().absolute()),
            purpose=options.purpose,
            authority=options.authority,
            person=options.person or str(setup.get("operator") or ""),
            sources=options.sources,
            exact=options.exact or options.together,
            together=options.together,
            sealed_too=options.sealed,
            take=options.take,
        )
        result = finished_job(client, started["job"])["result"]
    show(result["path"])
    for film in result["films"]:
        words = tr("cli", "{film}: from {start}, {seconds} seconds")
        start, seconds = figures.timecode(film["start_s"]), figures.decimal(film["seconds"], 2)
        say(words.format(film=film["name"], start=start, seconds=seconds))
    facts = {name: result[name] for name in ("films", "made_at")}
    return Outcome(DONE, {"excerpt": result["path"], **facts})
