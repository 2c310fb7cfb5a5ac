"""The engine's end of the children that decode a recording: one order, progress, one answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.model.errors import ArchiveError, StorageError
from app.model.jobs import Progress
from app.model.text import T
from app.system.processes import Child, python_command, start_child


def carry_out(
    module: str, order: Mapping[str, Any], log_dir: Path, progress: Progress
) -> dict[str, Any]:
    """Have a child do the one order; ``progress`` counts what its lines ``done`` say. Blocks.

    Raises :class:`StorageError` where the medium refuses, :class:`ArchiveError` where the child
    ends without an answer, ``JobCancelledError``.
    """
    child = start_child(
        module.rsplit(".", 1)[-1].replace("_", "-"),
        python_command(module),
        log_dir=log_dir,
        patient=True,
        stdin=True,
        stdout=True,
    )
    try:
        child.stdin.write(json.dumps(order).encode() + b"\n")
        child.stdin.flush()
        answer = _answer(child, progress)
    except BrokenPipeError:
        answer = None
    finally:
        child.stop(ask_s=1.0)
        child.stdout.close()
    if answer is None or "failed" in answer:
        raise _failed(answer)
    return answer


def _answer(child: Child, progress: Progress) -> dict[str, Any] | None:
    done = 0
    for line in iter(child.stdout.readline, b""):
        answer: dict[str, Any] = json.loads(line)
        if "done" not in answer:
            return answer
        progress.advance(max(0, answer["done"] - done))
        done = max(done, answer["done"])
    return None


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
