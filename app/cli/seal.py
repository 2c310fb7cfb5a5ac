"""``seal``: seal a part of a recorded session."""

from __future__ import annotations

import argparse
import re

from app.cli.engine_work import engine
from app.cli.outcome import DONE, Outcome, say
from app.system.figures import timecode
from app.system.i18n import tr

_TIME = re.compile(r"(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d(?:[.,]\d{1,3})?)")


def summary() -> str:
    """One line for the help."""
    return tr("cli", "seal a part of a recorded session; it leaves packages only on authority")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``seal``."""
    parser.add_argument("session", metavar="SESSION", help=tr("cli", "the session's id"))
    time = tr("cli", "place in the recording: hours:minutes:seconds")
    for option, name in (("--from", "start_s"), ("--to", "end_s")):
        parser.add_argument(
            option, dest=name, type=timeline_seconds, required=True, metavar="HH:MM:SS", help=time
        )
    take = tr("cli", "which recording of the session, where it was recorded more than once")
    parser.add_argument("--take", type=int, default=0, metavar="N", help=take)
    reason = tr("cli", "why, in at least 10 letters")
    parser.add_argument("--reason", required=True, metavar="TEXT", help=reason)
    person = tr("cli", "who seals it: the chair, an archivist, or while recording the operator")
    parser.add_argument("--person", required=True, metavar="NAME", help=person)


def run(options: argparse.Namespace) -> Outcome:
    """Let the engine seal it, so that it stands in the audit log."""
    with engine(options) as client:
        seal = client.ask(
            "seal.add",
            session=options.session,
            start_s=options.start_s,
            end_s=options.end_s,
            reason=options.reason,
            person=options.person,
            take=options.take,
        )
    words = tr("cli", "Sealed from {start} to {end}.")
    say(words.format(start=timecode(seal["start_s"]), end=timecode(seal["end_s"])))
    return Outcome(DONE, {"seal": seal})


def timeline_seconds(text: str) -> float:
    """Argument type: a place in a recording, ``hh:mm:ss`` or ``mm:ss``, in seconds."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise argparse.ArgumentTypeError(
            tr("cli", "“{text}” is no place in a recording (hours:minutes:seconds)").format(
                text=text
            )
        )
    hours, minutes, seconds = found.groups()
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds.replace(",", "."))
