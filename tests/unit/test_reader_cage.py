"""The cage of the reader child, and what its client believes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.ipc import reader_link
from app.ipc.document_reader import DocumentReader, Opening
from app.ipc.reader_link import ReaderLink
from app.ipc.reader_words import DocumentError, ReaderFault
from app.system.processes import answer_of
from tests.conftest import AllowLog

_TRY_ALL = """
import ctypes, os, resource, threading
from app.ui.reader.confinement import confine
system = ctypes.CDLL(None, use_errno=True)
parent = os.getppid()
assert confine()
refused = []
for name, attempt in {
    "signal": lambda: os.kill(parent, 0),
    "limits": lambda: resource.prlimit(parent, resource.RLIMIT_NOFILE),
    "priority": lambda: os.setpriority(os.PRIO_PROCESS, parent, 19),
    "processors": lambda: os.sched_setaffinity(parent, {0}),
    "process": lambda: os.fork() or os._exit(0),
}.items():
    try:
        attempt()
    except OSError:
        refused.append(name)
if system.shmget(0, 4096, 0o1600) < 0:
    refused.append("memory")
if system.syscall(56, 17, 0, 0, 0, 0) < 0:
    refused.append("clone")
thread = threading.Thread(target=lambda: refused.append("but threads run"))
thread.start()
thread.join()
print(" ".join(refused))
"""
_CHILD = """
import json, sys
print(json.dumps({{"confined": {confined}}}), flush=True)
for line in sys.stdin:
    n = json.loads(line)["n"]
    for _ in range({times}):
        print(json.dumps({{"n": n, **{answer}}}), flush=True)
"""


def test_a_confined_process_touches_no_other() -> None:
    told = answer_of([sys.executable, "-c", _TRY_ALL], timeout_s=60)
    assert told is not None
    assert told.split() == [
        *("signal", "limits", "priority", "processors", "process", "memory", "clone"),
        *("but", "threads", "run"),
    ]


def opened_by(
    monkeypatch: pytest.MonkeyPatch, folder: Path, confined: bool, answer: str, times: int = 1
) -> Opening:
    """What a client makes of a child that answers so to everything."""
    code = _CHILD.format(confined=confined, answer=answer, times=times)
    monkeypatch.setattr(
        reader_link, "python_command", lambda *_: [sys.executable, "-S", "-c", code]
    )
    reader = DocumentReader(ReaderLink(folder))
    reader.know("a", [folder / "a.pdf"], "pdf")
    try:
        return reader.open("a")
    finally:
        reader.close()


def test_nothing_is_opened_by_a_child_that_is_not_confined(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, allow_log: AllowLog
) -> None:
    allow_log("app.ipc.reader_link")
    with pytest.raises(DocumentError) as refused:
        opened_by(monkeypatch, tmp_path, False, "{'pages': 1, 'sizes': [[1, 1]]}")
    assert refused.value.fault is ReaderFault.UNCONFINED


@pytest.mark.parametrize(
    "answer",
    [
        "{'pages': 10**9, 'sizes': [[1, 1]]}",
        "{'pages': 0, 'sizes': [[1, 1]]}",
        "{'pages': 1, 'sizes': []}",
    ],
)
def test_a_child_led_astray_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: str
) -> None:
    with pytest.raises(DocumentError) as refused:
        opened_by(monkeypatch, tmp_path, True, answer)
    assert refused.value.fault is ReaderFault.UNREADABLE


def test_a_length_that_is_none_is_told_as_unknown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer = "{'pages': 1, 'sizes': [[float('inf'), float('nan')]]}"
    assert opened_by(monkeypatch, tmp_path, True, answer).sizes == ((0.0, 0.0),)


def test_a_child_that_speaks_unasked_is_ended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, allow_log: AllowLog
) -> None:
    allow_log("app.ipc.reader_link")
    link = ReaderLink(tmp_path)
    code = _CHILD.format(confined=True, answer="{}", times=100_000)
    monkeypatch.setattr(
        reader_link, "python_command", lambda *_: [sys.executable, "-S", "-c", code]
    )
    try:
        link.ask({"do": "close"})
        child = link._child
        assert child is not None
        assert child.process.wait(30) != 0
    finally:
        link.close()
