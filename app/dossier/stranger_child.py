"""Child process: one program of others on a document of strangers, bounded in time and size.

``python -m app.dossier.stranger_child SECONDS PROGRAM ARGUMENT…``. What the program prints goes on;
its complaints do not, for they quote what the document says. It ends, with all that it has started,
when its time is up or standard input closes, and then leaves with :data:`TIMED_OUT` or
:data:`LET_GO`; :data:`NOT_STARTED` where there is no such program.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

from app.system.processes import Guest

TIMED_OUT, LET_GO, NOT_STARTED = 124, 125, 127
MOST_FILE_BYTES = 8 * 1024**3
MOST_MEMORY_BYTES = 6 * 1024**3
"""Of addresses, of which programs of others take far more than of memory."""


def main(arguments: Sequence[str]) -> int:
    """Run the program; returns the exit status of this process."""
    _bound()
    try:
        guest = Guest(arguments[1:])
    except OSError:
        return NOT_STARTED
    return _attend(guest, float(arguments[0]))


def _attend(guest: Guest, limit_s: float) -> int:
    """Wait for the program, its time or the end of standard input, whichever comes first."""
    over = threading.Event()
    waits: tuple[Callable[[], object], ...] = (guest.wait, sys.stdin.buffer.read)
    for wait in waits:
        threading.Thread(target=_then, args=(wait, over), daemon=True).start()
    in_time = over.wait(limit_s)
    status = guest.status
    guest.end()  # also what it left behind
    if status is not None:
        return status
    return LET_GO if in_time else TIMED_OUT


def _then(wait: Callable[[], object], over: threading.Event) -> None:
    with suppress(OSError, ValueError):
        wait()
    over.set()


def _bound() -> None:
    """Keep a document from filling disk or memory; Windows has no such limits for us."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_FSIZE, MOST_FILE_BYTES),
        (resource.RLIMIT_AS, MOST_MEMORY_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (allowed, hard))


if __name__ == "__main__":
    status = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(status)  # the thread at standard input still reads
