"""What a program of the system says when it is asked: started, read to its end, never waited for
longer than it is given.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.system.processes import start_child

LIMIT_S = 6.0


@dataclass(frozen=True, slots=True)
class Said:
    """What a program wrote on its standard output, and how it ended."""

    text: str
    status: int


def ask_program(
    role: str, arguments: Sequence[str], *, log_dir: Path, limit_s: float = LIMIT_S
) -> Said | None:
    """Run a program of the system and read what it says; None where it is not there.

    Blocks for at most about ``limit_s``; one that takes longer is ended, and what it had said by
    then is handed back with the status of its end.
    """
    try:
        child = start_child(role, arguments, log_dir=log_dir, stdout=True, patient=True)
    except OSError:
        return None
    late = threading.Timer(limit_s, child.process.kill)
    late.daemon = True
    late.start()
    try:
        with child.stdout as output:
            text = output.read().decode(errors="replace")
        return Said(text, child.process.wait())  # one that closed its output and hangs is killed
    finally:
        late.cancel()
