"""A thread that reads a child's pipe closes it itself: its number may be another pipe's by then."""

from __future__ import annotations

import os
from types import SimpleNamespace
from typing import cast

from app.system.child_answers import listen_to
from app.system.processes import Child


def test_the_listener_reads_to_the_end_and_closes_its_pipe() -> None:
    read, write = os.pipe()
    child = SimpleNamespace(stdout=os.fdopen(read, "rb", buffering=0), role="examiner")
    lines = listen_to(cast(Child, child))
    os.write(write, b'{"done": 1}\n')
    assert lines.get(timeout=10) == b'{"done": 1}\n'
    assert not child.stdout.closed
    os.write(write, b'{"found": {}}\n')
    os.close(write)
    assert [lines.get(timeout=10) for _ in range(2)] == [b'{"found": {}}\n', b""]
    assert child.stdout.closed
