"""A child that carries out one order: a line of JSON in, lines of JSON out, then its end."""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

NOBODY_WAITS = 3
"""Exit status of a child whose parent has gone."""


def tell(values: Mapping[str, Any]) -> None:
    """Say one thing to the parent: how far it has come (``done``), or the answer."""
    print(json.dumps(values), flush=True)  # noqa: T201  (standard output is the answer channel)


def answer_one(work: Callable[[dict[str, Any]], Mapping[str, Any]]) -> NoReturn:
    """Read the order, have ``work`` carry it out, tell its answer, and end this process.

    What the system refuses or the media cannot give is the answer ``{"failed": words, "errno":
    number or None}``. A closed standard input ends the process at once: nobody waits any more.
    """
    logging.getLogger("libav").setLevel(logging.CRITICAL)
    order = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        tell(work(order))
        status = 0
    except (OSError, ValueError, IndexError) as error:
        tell({"failed": str(error), "errno": getattr(error, "errno", None)})
        status = 1
    # The thread at standard input would hold up an orderly end.
    os._exit(status)


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(NOBODY_WAITS)
