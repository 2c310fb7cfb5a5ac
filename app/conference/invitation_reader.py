"""Read an invitation's file in a process of its own: what is wrong in it ends that one alone.

``python -m app.conference.invitation_reader ENDING`` takes the bytes on standard input and writes
one JSON object, the paper or the error, on standard output.
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

from app.conference.invitation_formats import MOST_BYTES, paper_of
from app.conference.invitation_paper import InvitationError, Paper, unreadable
from app.model.errors import error_from_json
from app.model.text import T
from app.system.processes import python_command, start_child

DEADLINE_S = 30.0
_MOST_MEMORY_BYTES = 1_500_000_000


def read_file(path: Path, log_dir: Path, deadline_s: float = DEADLINE_S) -> Paper:
    """The words of the invitation in ``path``; blocks at most ``deadline_s``.

    Raises :class:`~app.conference.invitation_paper.InvitationError` or
    :class:`~app.model.errors.RemoteError` with a sentence where it cannot be read.
    """
    data = _contents(path)
    child = start_child(
        "invitation",
        python_command("app.conference.invitation_reader", path.suffix),
        log_dir=log_dir,
        stdin=True,
        stdout=True,
        patient=True,
    )
    killer = threading.Timer(deadline_s, child.process.kill)
    killer.start()
    try:
        answer, _ = child.process.communicate(data)
    finally:
        killer.cancel()
        child.stop()
    try:
        facts = json.loads(answer)
    except ValueError as error:
        raise unreadable(T("invitation", "The file cannot be read; it may be damaged.")) from error
    if "what" in facts:
        raise error_from_json(facts)
    return Paper.from_json(facts)


def _contents(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise unreadable(
            T("invitation", "The file {file} cannot be opened: {reason}")(
                file=path.name, reason=error.strerror or type(error).__name__
            )
        ) from error


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY_BYTES, _MOST_MEMORY_BYTES))


def main() -> None:
    """Read standard input to its end, answer on standard output; errors carry no contents."""
    _limit_memory()
    try:
        facts = paper_of(sys.stdin.buffer.read(), f"file{sys.argv[1]}").to_json()
    except InvitationError as error:
        facts = error.to_json()
    except Exception as error:  # noqa: BLE001  # edge: readers of foreign formats raise anything
        sys.stderr.write(f"not read: {type(error).__name__}\n")
        facts = unreadable(T("invitation", "The file cannot be read; it may be damaged.")).to_json()
    sys.stdout.write(json.dumps(facts))


if __name__ == "__main__":
    main()
