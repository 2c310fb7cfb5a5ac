"""What every test shares: a quiet log, Qt without a screen, Vietnamese, folders of its own."""

from __future__ import annotations

import gc
import logging
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.remote import Producer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.system import i18n
from app.system.paths import DataPaths
from app.system.priority import pass_on
from tests.helpers.longest_first import DurationKeeper, LongestFirst
from tests.helpers.watchdog import Watchdog, stands_in

settings.register_profile("busy-machine", deadline=None, database=None)
settings.load_profile("busy-machine")

AllowLog = Callable[[str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--keep-durations`` writes how long the tests took into tests/durations.json."""
    parser.addoption("--keep-durations", action="store_true", help="write tests/durations.json")


def pytest_configure(config: pytest.Config) -> None:
    """Durations are kept by the process that hears of every test, not by those that run them.

    Linux shares its processors among sessions (sched(7), "The autogroup feature"), and each child
    of the program has one. Test processes with one session for all of them would wait for the
    engines of the others, and so would a camera or a window that lives in them. With a session of
    its own, a test process that was begun patiently stays behind as its children do.
    """
    if stands_in(config):
        config.pluginmanager.register(Watchdog())
    if hasattr(config, "workerinput"):
        if sys.platform != "win32" and os.getpgid(0) != os.getpid():
            os.setsid()
            pass_on(os.getpid())
    elif config.getoption("--keep-durations"):
        config.pluginmanager.register(DurationKeeper())


def pytest_collection_finish() -> None:
    """From here on cyclic garbage is collected between tests, on the thread that runs them.

    Python collects on whichever thread happens to allocate. A thread that reads from a child would
    take apart widgets of an earlier test, and Qt's event loop would end the whole process with a
    segmentation fault. The window guards itself in the same way (app/ui/garbage.py).
    """
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_runtest_logfinish(nodeid: str) -> None:
    """Everything after a test with windows, what is young after the others."""
    gc.collect(2 if nodeid.startswith("tests/ui/") else 1)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LongestFirst:
    """Side by side, the longest tests begin first."""
    return LongestFirst(config, log)


class LogWatch(logging.Handler):
    """Remembers every record of level WARNING or above; patterns say which ones are expected."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.allowed: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def unexpected(self) -> list[str]:
        """The remembered lines that no pattern matches."""
        lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in self.records]
        return [line for line in lines if not any(p.search(line) for p in self.allowed)]


@pytest.fixture(autouse=True)
def log_watch(request: pytest.FixtureRequest) -> Iterator[LogWatch]:
    """Fail the test on a warning or an error in the log that it did not announce.

    Announce one with ``allow_log("pattern")`` in the test or with
    ``@pytest.mark.allow_log("pattern", ...)`` on it; patterns are regular expressions
    searched in ``LEVEL logger: message``.
    """
    watch = LogWatch()
    for marker in request.node.iter_markers("allow_log"):
        watch.allowed += [re.compile(pattern) for pattern in marker.args]
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    unexpected = watch.unexpected()
    if unexpected:
        pytest.fail("unexpected in the log:\n  " + "\n  ".join(unexpected), pytrace=False)


@pytest.fixture
def allow_log(log_watch: LogWatch) -> AllowLog:
    """Call with a regular expression of a log line that the test expects."""
    return lambda pattern: log_watch.allowed.append(re.compile(pattern))


@pytest.fixture(autouse=True)
def vietnamese() -> None:
    """Every test starts in Vietnamese, whatever the one before it chose."""
    if i18n.language() != i18n.DEFAULT_LANGUAGE:
        i18n.choose_language(i18n.DEFAULT_LANGUAGE)


@pytest.fixture(autouse=True)
def home_of_the_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform's own place for data lies in the test's folder, for its children too."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home-data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home-config"))


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """An empty data directory of the test's own."""
    path = tmp_path / "data"
    path.mkdir()
    return path


@pytest.fixture
def data_paths(data_dir: Path) -> DataPaths:
    """The places inside :func:`data_dir`."""
    return DataPaths(data_dir)
