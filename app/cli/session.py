"""``session``: list and show sessions."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.engine_work import engine
from app.cli.outcome import DONE, Outcome, show
from app.cli.words import word
from app.model.errors import BadUsageError
from app.model.text import T
from app.system.figures import timecode
from app.system.i18n import tr


def summary() -> str:
    """One line for the help."""
    return tr("cli", "list the sessions, or show one")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``session``."""
    parser.add_argument("action", choices=("list", "show"))
    parser.add_argument("id", nargs="?", help=tr("cli", "the session's id (for show)"))


def run(options: argparse.Namespace) -> Outcome:
    """Ask the engine, which alone keeps the database."""
    if options.action == "show" and not options.id:
        raise BadUsageError(T("cli", "Write the id of the session to show."))
    with engine(options) as client:
        if options.action == "list":
            return _list(client.ask("session.list"))
        return _show(client.ask("session.show", id=options.id))


def _list(sessions: list[dict[str, Any]]) -> Outcome:
    for session in sessions:
        state = word(session["state"])
        show(f"{session['id']}  {session['starts_at']}  {state:15} {session['title']}")
    if not sessions:
        show(tr("cli", "There are no sessions yet."))
    return Outcome(DONE, {"sessions": sessions})


def _show(session: dict[str, Any]) -> Outcome:
    for label, value in (
        (tr("cli", "Session"), f"{session['title']}  [{session['id']}]"),
        (tr("cli", "Start"), session["starts_at"]),
        (tr("cli", "Bridge point"), f"{session['point_name']} ({word(session['point_role'])})"),
        (tr("cli", "Chair"), session["chair"] or "—"),
        (tr("cli", "State"), word(session["state"])),
    ):
        show(f"{label}: {value}")
    for recording in session["recordings"]:
        length = timecode(recording["seconds"])
        words = tr("cli", "Recording {length}, {frames} pictures")
        show(words.format(length=length, frames=recording["frames"]))
        for copy in recording["copies"]:
            show(f"  {copy['path']}  {copy['sha256']}")
    for seal in session["seals"]:
        end = tr("cli", "the end") if seal["end_s"] is None else timecode(seal["end_s"])
        words = tr("cli", "Sealed from {start} to {end}: {reason} ({person})")
        start, reason, person = timecode(seal["start_s"]), seal["reason"], seal["person"]
        show(words.format(start=start, end=end, reason=reason, person=person))
    for marker in session["markers"]:
        show(f"  {timecode(marker['at_s'])}  {' '.join(marker['text'].split())}")
    return Outcome(DONE, {"session": session})
