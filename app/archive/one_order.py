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


def answer_one(
    work: Callable[[dict[str, Any]], Mapping[str, Any]], heard: Callable[[], None] = lambda: None
) -> NoReturn:
    """Read the order, have ``work`` carry it out, tell its answer, and end this process.

    What the system refuses or the media cannot give is the answer ``{"failed": words, "errno":
    number or None}``; only faults of the system have a number. ``heard`` is told of each further
    line of the parent. A closed standard input ends the process at once: nobody waits any more.
    """
    logging.getLogger("libav").setLevel(logging.CRITICAL)
    order = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_parent, args=(heard,), daemon=True).start()
    try:
        tell(work(order))
        status = 0
    except (OSError, ValueError, IndexError) as error:
        # PyAV numbers faults of films as well, and those are no faults of a medium.
        number = error.errno if isinstance(error, OSError) else None
        tell({"failed": str(error), "errno": number})
        status = 1
    # The thread at standard input would hold up an orderly end.
    os._exit(status)


def _end_with_parent(heard: Callable[[], None]) -> None:
    while sys.stdin.buffer.readline():
        heard()
    os._exit(NOBODY_WAITS)
