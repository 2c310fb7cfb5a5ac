"""The engine's end of children that carry out one order: progress on the way, then one answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.model.errors import ArchiveError, StorageError
from app.model.jobs import Progress
from app.model.text import T
from app.system.child_answers import Lines, answers_of, listen_to
from app.system.processes import Child, python_command, start_child

ASK_S = 1.0
"""So long a child is given to end by itself: it leaves when its standard input closes."""


def ask_child(
    module: str,
    order: object,
    log_dir: Path,
    progress: Progress | None = None,
    *,
    paced: bool = False,
) -> dict[str, Any] | None:
    """Have a child carry out the one order; its answer, None where it ended without one. Blocks.

    What JSON has no words for (a path, a day) goes as its text. ``progress`` counts what its lines
    ``done`` say; a ``paced`` child is answered each of them and goes no further than it is heard.
    Raises ``JobCancelledError``, also where the child says nothing at all.
    """
    child = start_child(
        module.rsplit(".", 1)[-1].replace("_", "-"),
        python_command(module),
        log_dir=log_dir,
        patient=True,
        stdin=True,
        stdout=True,
    )

    lines = listen_to(child)
    try:
        child.stdin.write(json.dumps(order, default=str).encode() + b"\n")
        child.stdin.flush()
        return _answer(child, lines, progress or Progress(), paced=paced)
    except BrokenPipeError:
        return None
    finally:
        child.stop(ask_s=ASK_S)


def _answer(
    child: Child, lines: Lines, progress: Progress, *, paced: bool
) -> dict[str, Any] | None:
    done = 0
    for answer in answers_of(lines, progress):
        if "done" not in answer:
            return answer
        progress.advance(max(0, answer["done"] - done))
        done = max(done, answer["done"])
        if paced:
            with suppress(BrokenPipeError):  # it ended: its last answer says why
                child.stdin.write(b"{}\n")
                child.stdin.flush()
    return None


def carry_out(
    module: str, order: Mapping[str, Any], log_dir: Path, progress: Progress
) -> dict[str, Any]:
    """Have a child that reads a recording carry out the one order.

    Raises :class:`StorageError` where the medium refuses, :class:`ArchiveError` where the child
    ends without an answer, ``JobCancelledError``.
    """
    answer = ask_child(module, order, log_dir, progress)
    if answer is None or "failed" in answer:
        raise _failed(answer)
    return answer


def _failed(answer: Mapping[str, Any] | None) -> ArchiveError | StorageError:
    if answer is not None and answer.get("errno") is not None:
        return StorageError(
            T("player", "The file cannot be written: {reason}")(reason=str(answer["failed"])),
            meaning=T("player", "Nothing was made; the recording is untouched."),
            action=T("player", "Check the disk or choose another one."),
        )
    return ArchiveError(
        T("player", "The recorded files could not be read."),
        meaning=T("player", "Nothing was made; the recording is untouched."),
        action=T("player", "Verify the copies of the recording, then try again."),
    )
