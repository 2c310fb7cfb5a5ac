"""A test that hangs ends its own process and no more; the run goes to its end and names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.nested_run import nested_run

CONFTEST = """
from tests.helpers.watchdog import Watchdog, stands_in

def pytest_configure(config):
    if stands_in(config):
        config.pluginmanager.register(Watchdog(after_s=1.0))
"""
IN_A_LIBRARY = """
import signal

import pytest

@pytest.mark.timeout(1)
def test_hangs():
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    signal.sigwait({signal.SIGUSR1})
"""
FAILED_BEFORE = """
import threading

import pytest

@pytest.fixture
def stays():
    yield
    while True:
        try:
            threading.Event().wait()
        except BaseException:
            pass

@pytest.mark.timeout(1)
def test_hangs(stays):
    assert False
"""
LEFT_BEHIND = """
import threading

def test_hangs():
    threading.Thread(target=threading.Event().wait).start()
"""
SLOW = """
import time

def test_takes_longer_than_the_others():
    time.sleep(3)
"""
LIVES = "def test_it():\n    pass\n"


def run_with(folder: Path, text: str, workers: int = 1) -> str:
    """All that a run says that has one test of ``text`` and two that end; without ``workers`` one
    process leads and runs.
    """
    files = {"conftest.py": CONFTEST, "test_a.py": LIVES, "test_b.py": text, "test_c.py": LIVES}
    done = nested_run(folder, files, workers, ini="timeout = 5\n")
    return done.stderr + done.stdout


@pytest.mark.parametrize("text", [IN_A_LIBRARY, FAILED_BEFORE], ids=["library", "failed-before"])
def test_what_hangs_is_shown_and_named_and_the_others_run(tmp_path: Path, text: str) -> None:
    said = run_with(tmp_path, text)
    assert "in test_hangs" in said or "in stays" in said
    assert "crashed while running 'test_b.py::test_hangs'" in said
    assert "2 passed" in said.splitlines()[-1]


def test_a_thread_that_never_ends_holds_up_no_run(tmp_path: Path) -> None:
    said = run_with(tmp_path, LEFT_BEHIND, workers=0)
    assert "3 passed" in said and "in _shutdown" in said


def test_a_process_that_is_through_waits_for_the_others(tmp_path: Path) -> None:
    said = run_with(tmp_path, SLOW, workers=3)
    assert "3 passed" in said.splitlines()[-1]
    assert "Timeout" not in said
