"""What a command ends with, and how it speaks: JSON on standard output, sentences on the other."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from typing import Any

from app.model.errors import AppError
from app.model.text import Text
from app.system.i18n import render

DONE = 0
FAILED = 1
WRONG_USE = 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """Exit status and the JSON fields of a command."""

    status: int = DONE
    facts: dict[str, Any] = field(default_factory=dict)


def say(text: Text | str) -> None:
    """Tell the person something on standard error."""
    print(render(text) if isinstance(text, Text) else text, file=sys.stderr, flush=True)


def show(line: str) -> None:
    """Print a line of the command's answer, for a person to read, on standard output."""
    print(line, flush=True)


def print_json(facts: dict[str, Any]) -> None:
    """Print the one JSON object that ends standard output."""
    print(json.dumps(facts, ensure_ascii=False, default=str), flush=True)


def tell_error(error: AppError) -> None:
    """Say what happened, what it means and what to do."""
    say(" ".join(render(text) for text in error.texts()))


def error_facts(error: AppError) -> dict[str, Any]:
    """The JSON of a command that met an error."""
    return {
        "result": "failed",
        "error": {
            "what": render(error.what),
            "meaning": render(error.meaning) if error.meaning else None,
            "action": render(error.action) if error.action else None,
        },
    }
