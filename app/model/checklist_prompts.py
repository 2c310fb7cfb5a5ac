"""What people in the room are asked to do while something is measured: the topic ``hall``."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

HALL = "hall"
"""Name of the topic; its value is None while nobody has anything to do."""


class Prompt(StrEnum):
    """What is asked."""

    READY = "ready"
    SPEAK = "speak"
    LISTEN = "listen"
    CLAP = "clap"
    QUIET = "quiet"
    READ_BACK = "read_back"


def prompt_json(
    prompt: Prompt, seconds: float, *, role: str = "", title: str = "", number: int = 1, of: int = 1
) -> dict[str, Any]:
    """The value of the topic: what is asked, for how long, of whom, ``number`` of ``of``."""
    return {
        "prompt": str(prompt),
        "seconds": seconds,
        "role": role,
        "title": title,
        "number": number,
        "of": of,
    }
