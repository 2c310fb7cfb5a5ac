"""``readiness``: how the points of a session stand, and the signed files that they exchange."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli.engine_work import engine
from app.cli.outcome import DONE, FAILED, Outcome, say, show
from app.ipc.client import EngineClient
from app.model.errors import BadUsageError
from app.model.text import T
from app.system.i18n import tr

LIMIT_S = 20.0


def summary() -> str:
    """One line for the help."""
    return tr("cli", "show how the points stand; hand out or take a signed readiness file")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``readiness``."""
    what = tr("cli", "what to do")
    parser.add_argument("what", choices=("show", "export", "import", "trust"), help=what)
    session = tr("cli", "the session it belongs to")
    parser.add_argument("--session", metavar="ID", required=True, help=session)
    to = tr("cli", "export: folder that takes the file; the shared one by default")
    parser.add_argument("--to", type=Path, metavar="DIR", help=to)
    file = tr("cli", "import: the file of another point")
    parser.add_argument("--file", type=Path, metavar="FILE", help=file)
    parser.add_argument(
        "--point", default="", metavar="NAME", help=tr("cli", "trust: the point that was called")
    )
    parser.add_argument(
        "--code", default="", metavar="DIGITS", help=tr("cli", "trust: the code it read out")
    )
    person = tr("cli", "who does it; trust: who compared the code")
    parser.add_argument("--person", default="", metavar="NAME", help=person)


def run(options: argparse.Namespace) -> Outcome:
    """Let the engine do it, so that it stands in the audit log."""
    with engine(options) as client:
        opened = client.topics.get("session") or {}
        if opened.get("id") != options.session:
            client.ask("session.open", id=options.session)
        done = _ask(client, options) if options.what != "show" else {}
        readiness = client.wait_until(
            lambda now: (now.get("readiness") or {}).get("session") == options.session, LIMIT_S
        )["readiness"]
    for row in readiness["points"]:
        show(f"{row['state']:14} {row['name']}  {row['tested_at']}")
    if done.get("code"):
        say(tr("cli", "Code of the key: {code}").format(code=done["code"]))
    names = ("role", "own", "folder", "required", "ready", "points", "problems")
    facts = {**done, "session": options.session, **{name: readiness[name] for name in names}}
    lacking = options.what == "show" and readiness["ready"] < readiness["required"]
    return Outcome(FAILED if lacking else DONE, facts)


def _ask(client: EngineClient, options: argparse.Namespace) -> dict[str, Any]:
    answer: dict[str, Any]
    if options.what == "export":
        folder = str(options.to.expanduser().absolute()) if options.to else ""
        answer = client.ask("readiness.export", folder=folder, person=options.person)
    elif options.what == "import":
        if options.file is None:
            raise _missing("--file")
        file = str(options.file.expanduser().absolute())
        answer = client.ask("readiness.import", file=file, person=options.person)
    else:
        for option, value in (("--point", options.point), ("--code", options.code)):
            if not value:
                raise _missing(option)
        answer = client.ask(
            "readiness.trust",
            point=options.point,
            fingerprint=options.code,
            person=options.person,
        )
    return answer


def _missing(option: str) -> BadUsageError:
    return BadUsageError(T("cli", "{option} is missing.")(option=option))
