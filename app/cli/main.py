"""Reads the command line, runs one command and turns its outcome into words and an exit status."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path

from app.cli import window
from app.cli.options import add_common
from app.cli.outcome import FAILED, Outcome, error_facts, print_json, say, tell_error
from app.cli.parser import Parser
from app.model.errors import AppError, BadUsageError
from app.settings.language import chosen_language
from app.system.i18n import choose_language, tr
from app.system.paths import DataPaths, default_data_dir

HELP = frozenset({"-h", "--help"})
COMMANDS = {
    "doctor": "app.cli.doctor",
    "devices": "app.cli.devices",
    "rehearse": "app.cli.rehearse",
    "record": "app.cli.record",
    "test": "app.cli.pre_session_test",
    "session": "app.cli.session",
    "library": "app.cli.library",
    "verify": "app.cli.verify",
    "export": "app.cli.export",
    "excerpt": "app.cli.excerpt",
    "custody": "app.cli.custody",
    "seal": "app.cli.seal",
    "readiness": "app.cli.readiness",
    "audit": "app.cli.audit",
}


def build_parser(given: Sequence[str]) -> argparse.ArgumentParser:
    """The parser in the chosen language.

    A command's module is loaded only when it is named or help is asked for, so that each starts
    quickly.
    """
    parser = Parser(prog="./run", description=tr("cli", "The control room of a bridge point."))
    add_common(parser, top=True)
    parser.set_defaults(run=window.run)
    commands = parser.add_subparsers(
        title=tr("cli", "Commands"),
        metavar=tr("cli", "COMMAND"),
        prog=parser.prog,
        dest="command",
    )
    helping = HELP & set(given)
    for name, path in COMMANDS.items():
        if name not in given and not helping:
            commands.add_parser(name)
            continue
        module = import_module(path)
        command = commands.add_parser(name, help=module.summary(), description=module.summary())
        add_common(command)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    paths = DataPaths(_data_dir_of(given))
    choose_language(chosen_language(paths.settings))
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(message)s")
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        options = build_parser(given).parse_args(given)
        outcome: Outcome = options.run(options)
    except AppError as error:
        tell_error(error)
        outcome = Outcome(error.exit_status, error_facts(error))
    except KeyboardInterrupt:
        say(tr("cli", "Stopped by you. A recording under way goes on; see “record status”."))
        outcome = Outcome(FAILED, {"result": "failed"})
    except Exception:  # noqa: BLE001  # edge: a person meets words, the log keeps the traceback
        say(
            tr("cli", "The program met a fault of its own; the details are in {file}.").format(
                file=_keep_traceback(paths)
            )
        )
        outcome = Outcome(FAILED, {"result": "failed"})
    if "--json" in given:
        print_json(outcome.facts)
    return outcome.status


def _keep_traceback(paths: DataPaths) -> Path:
    file = paths.logs / "commands.log"
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now().astimezone():%Y-%m-%dT%H:%M:%S%z} {traceback.format_exc()}")
    return file


def _data_dir_of(arguments: Sequence[str]) -> Path:
    finder = Parser(prog="")
    finder.add_argument("--data", type=Path, default=default_data_dir())
    try:
        found, _rest = finder.parse_known_args([word for word in arguments if word not in HELP])
    except BadUsageError:
        return default_data_dir()
    data: Path = found.data
    return data
