"""A thread that reads a child's pipe closes it itself: its number may be another pipe's by then."""

from __future__ import annotations

import os
from queue import SimpleQueue
from threading import Thread
from types import SimpleNamespace
from typing import Any

import pytest

from app.archive.stores import work
from app.recording import copy_check


@pytest.mark.parametrize("listen", [copy_check._pass_on, work._pass_on])
def test_the_listener_reads_to_the_end_and_closes_its_pipe(listen: Any) -> None:
    read, write = os.pipe()
    child = SimpleNamespace(stdout=os.fdopen(read, "rb", buffering=0))
    lines: SimpleQueue[bytes] = SimpleQueue()
    listener = Thread(target=listen, args=(child, lines))
    listener.start()
    os.write(write, b'{"done": 1}\n')
    assert lines.get(timeout=10) == b'{"done": 1}\n'
    assert not child.stdout.closed
    os.write(write, b'{"found": {}}\n')
    os.close(write)
    listener.join(10)
    assert [lines.get(timeout=10) for _ in range(2)] == [b'{"found": {}}\n', b""]
    assert child.stdout.closed
