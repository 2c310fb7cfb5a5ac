"""The command line's parser, which speaks the chosen language in its help and of wrong use."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

from app.model.errors import BadUsageError
from app.model.text import T, Text
from app.system.i18n import tr

# What the standard library says in English only, and the same in words that can be translated.
WRONG = (
    (r"the following arguments are required: (?P<names>.*)", T("cli", "{names} is missing")),
    (
        r"one of the arguments (?P<names>.*) is required",
        T("cli", "one of these is missing: {names}"),
    ),
    (r"unrecognized arguments: (?P<names>.*)", T("cli", "{names} is not known here")),
    (
        r"argument (?P<name>.*?): invalid choice: (?P<given>.*) \(choose from (?P<choices>.*)\)",
        T("cli", "{name} can be {choices}, not {given}"),
    ),
    (r"argument (?P<name>.*?): expected .* arguments?", T("cli", "{name} needs a value after it")),
    (r"argument (?P<name>.*?): (?P<detail>.*)", T("cli", "{name}: {detail}")),
)


class Parser(argparse.ArgumentParser):
    """An argument parser that turns wrong use into a :class:`BadUsageError`.

    Options are never abbreviated: scripts rely on their names.
    """

    def __init__(self, **more: Any) -> None:
        super().__init__(**more, formatter_class=_Help, add_help=False, allow_abbrev=False)
        self._positionals.title = tr("cli", "What to write after the command")
        self._optionals.title = tr("cli", "Options")
        self.add_argument("-h", "--help", action="help", help=tr("cli", "show this help"))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where the help is."""
        raise BadUsageError(
            T("cli", "The command is not written correctly: {detail}.")(detail=_said(message)),
            action=T("cli", "See: {command} --help")(command=self.prog),
        )


class _Help(argparse.HelpFormatter):
    """Help whose first word is translated too."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Put the usage line first."""
        first = tr("cli", "Usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, first)


def _said(message: str) -> Text | str:
    for pattern, text in WRONG:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return text(**found.groupdict())
    return message
