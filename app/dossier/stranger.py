"""Programs of others (LibreOffice, FFmpeg, Tesseract) that are given documents of strangers."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.dossier.stranger_child import LET_GO, NOT_STARTED, TIMED_OUT
from app.model.jobs import JobCancelledError, Progress
from app.system.processes import python_command, start_child

log = logging.getLogger(__name__)

__all__ = ["LET_GO", "NOT_STARTED", "TIMED_OUT", "Errand", "run_stranger"]

GRACE_S = 10.0
"""How long the child may take to end a program whose time is up."""


@dataclass(frozen=True, slots=True)
class Errand:
    """On what terms a program is run: where its log goes, how many seconds it has at most, and by
    what it is told to stop.
    """

    log_dir: Path
    limit_s: float
    progress: Progress


def run_stranger(
    role: str,
    command: Sequence[str],
    errand: Errand,
    *,
    environment: Mapping[str, str] | None = None,
    on_line: Callable[[bytes], None] | None = None,
) -> int:
    """Run a program behind all others; returns its exit status, :data:`TIMED_OUT` after
    its time, :data:`NOT_STARTED` where it is missing.

    ``on_line`` is given what it prints, line by line. Blocks. Raises ``JobCancelledError`` where
    the person stops it.
    """
    child = start_child(
        role,
        python_command("app.dossier.stranger_child", str(errand.limit_s), *command),
        log_dir=errand.log_dir,
        stdin=True,
        stdout=True,
        environment=environment,
        patient=True,
    )
    let_go = partial(_let_go, child.stdin.close)
    errand.progress.when_cancelled(let_go)
    try:
        for line in iter(child.stdout.readline, b""):
            if on_line is not None:
                on_line(line)
        status = child.process.wait(GRACE_S)
    finally:
        errand.progress.no_longer(let_go)
        child.stop()
        child.stdout.close()
    if status == LET_GO:
        raise JobCancelledError
    if status:
        log.warning("%s ended with %d", role, status)
    return status


def _let_go(close: Callable[[], None]) -> None:
    with suppress(OSError, ValueError):
        close()
