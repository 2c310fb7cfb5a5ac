"""Reads the command line, runs one command and turns its outcome into words and an exit status."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from app.cli import (
    audit,
    devices,
    doctor,
    export,
    pre_session_test,
    record,
    rehearse,
    session,
    verify,
    window,
)
from app.cli.options import Parser, add_common
from app.cli.outcome import FAILED, Outcome, error_facts, print_json, say, tell_error
from app.model.errors import AppError
from app.settings.language import chosen_language
from app.system.i18n import choose_language, tr
from app.system.paths import DataPaths, default_data_dir

log = logging.getLogger(__name__)

COMMANDS: dict[str, ModuleType] = {
    "doctor": doctor,
    "devices": devices,
    "rehearse": rehearse,
    "record": record,
    "test": pre_session_test,
    "session": session,
    "verify": verify,
    "export": export,
    "audit": audit,
}


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands, in the chosen language."""
    parser = Parser(prog="./run", description=tr("cli", "The control room of a bridge point."))
    add_common(parser, top=True)
    parser.set_defaults(run=window.run)
    commands = parser.add_subparsers(metavar=tr("cli", "COMMAND"), dest="command")
    for name, module in COMMANDS.items():
        command = commands.add_parser(name, help=module.summary(), description=module.summary())
        add_common(command)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    choose_language(chosen_language(DataPaths(_data_dir_of(given)).settings))
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(message)s")
    options = build_parser().parse_args(given)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        outcome: Outcome = options.run(options)
    except AppError as error:
        tell_error(error)
        outcome = Outcome(error.exit_status, error_facts(error))
    except KeyboardInterrupt:
        say(tr("cli", "Stopped by you. A recording under way goes on; see “record status”."))
        outcome = Outcome(FAILED, {"result": "failed"})
    if options.json:
        print_json(outcome.facts)
    return outcome.status


def _data_dir_of(arguments: Sequence[str]) -> Path:
    finder = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    finder.add_argument("--data", type=Path, default=default_data_dir())
    found, _rest = finder.parse_known_args(arguments)
    data: Path = found.data
    return data
