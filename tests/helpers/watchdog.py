"""A test that hangs where nothing reaches it takes its process along, not the whole run.

pytest-timeout raises an exception in the test, and only once: it never comes where the test waits
inside a library, and it is gone when Qt's event loop swallows it or when the test failed before
and now hangs while it is taken down. So a clock outside Python stands behind it (faulthandler): it
writes where every thread stands and ends the process. xdist then names the test as one that broke
its process, begins another and goes on with the rest.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Iterator

import pytest

AFTER_THE_TIMEOUT_S = 60.0
"""Seconds that a test has beyond its own timeout, and in which it has to be taken down."""


def timeout_of(item: pytest.Item) -> float:
    """Seconds after which pytest-timeout ends a test: its own mark's, else those of all."""
    marker = item.get_closest_marker("timeout")
    if marker and marker.args:
        return float(marker.args[0])
    return float(item.config.getini("timeout") or 0.0)


class Watchdog:
    """The plugin of one test process."""

    def __init__(self, after_s: float = AFTER_THE_TIMEOUT_S) -> None:
        self._after_s = after_s
        # A file of its own: pytest closes its copy of the error output before the process ends.
        self._told_to = os.dup(2)

    def _arm(self, seconds: float) -> None:
        faulthandler.dump_traceback_later(seconds, exit=True, file=self._told_to)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """From the first fixture to the last."""
        self._arm(timeout_of(item) + self._after_s)
        try:
            return (yield)
        finally:
            faulthandler.cancel_dump_traceback_later()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        """Anew: pytest stops the clock at every failure, for the sake of its debugger."""
        self._arm(timeout_of(item) + self._after_s)

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self, config: pytest.Config) -> None:
        """The end of the process has its time, too; a thread that never ends holds it up.

        One of several waits for the others when it is through, and is ended by the one that leads.
        """
        if not hasattr(config, "workerinput"):
            self._arm(self._after_s)


def stands_in(config: pytest.Config) -> bool:
    """Whether this process runs tests itself, and nobody looks into them with a debugger."""
    runs_tests = hasattr(config, "workerinput") or config.getoption("dist", "no") == "no"
    return runs_tests and not config.getoption("usepdb") and sys.gettrace() is None
