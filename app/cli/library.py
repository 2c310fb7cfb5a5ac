"""``library``: find sessions by what is told of them."""

from __future__ import annotations

import argparse

from app.cli.engine_work import engine
from app.cli.outcome import DONE, Outcome, say, show
from app.system.figures import timecode
from app.system.i18n import tr


def summary() -> str:
    """One line for the help."""
    return tr("cli", "find sessions by words, with or without their accents")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``library``."""
    parser.add_argument("action", choices=("search",))
    parser.add_argument("text", nargs="*", help=tr("cli", "the words to find; none: all sessions"))
    parser.add_argument(
        "--from", dest="first", default="", metavar="DAY", help=tr("cli", "from this day on")
    )
    parser.add_argument(
        "--to", dest="last", default="", metavar="DAY", help=tr("cli", "up to this day")
    )
    parser.add_argument(
        "--limit", type=int, default=50, metavar="N", help=tr("cli", "show so many at most")
    )


def run(options: argparse.Namespace) -> Outcome:
    """Ask the engine, which alone keeps the index."""
    filters = {"from": options.first, "to": options.last}
    with engine(options) as client:
        answer = client.ask(
            "library.search", query=" ".join(options.text), filters=filters, limit=options.limit
        )
    for row in answer["rows"]:
        length = timecode(row["seconds"]) if row["seconds"] else "—"
        show(f"{row['id']}  {row['starts_at'][:10]}  {length:>8}  {row['title']}")
    words = tr("cli", "{count} sessions found.")
    if answer["more"]:
        words = tr("cli", "More than {count} sessions found.")
    say(words.format(count=answer["total"]))
    if answer["waiting"]:
        words = tr("cli", "{count} sessions are still being read; search again later.")
        say(words.format(count=answer["waiting"]))
    facts = {name: answer[name] for name in ("total", "more", "waiting", "took_ms")}
    return Outcome(DONE, {"sessions": answer["rows"], **facts})
