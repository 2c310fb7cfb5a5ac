"""What a child says in JSON lines, heard by a thread: a cancel is heard also while it is silent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any

from app.model.jobs import Progress
from app.system.processes import Child

Lines = SimpleQueue[bytes]


def listen_to(child: Child) -> Lines:
    """The child's lines as they come, and an empty one at its end.

    The thread that reads the pipe closes it: were that done by another one, a read about to begin
    would read the pipe that gets its number.
    """
    lines: Lines = SimpleQueue()
    Thread(target=_pass_on, args=(child, lines), name=f"listen:{child.role}", daemon=True).start()
    return lines


def answers_of(lines: Lines, progress: Progress) -> Iterator[dict[str, Any]]:
    """What the lines say, up to their end. Raises ``JobCancelledError`` where a cancel of
    ``progress`` ended the waiting.
    """

    def wake() -> None:
        lines.put(b"")

    progress.when_cancelled(wake)
    try:
        for line in iter(lines.get, b""):
            yield json.loads(line)
    finally:
        progress.no_longer(wake)
    progress.advance(0)


def _pass_on(child: Child, lines: Lines) -> None:
    with suppress(OSError):
        for line in iter(child.stdout.readline, b""):
            lines.put(line)
    child.stdout.close()
    lines.put(b"")
