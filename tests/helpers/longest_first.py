"""The order of tests run side by side: what takes longest begins first, what shares stays together.

The last minutes of a run belong to many short tests, so that all processes end at the same time.
What takes how long is kept in ``tests/durations.json``, in seconds on an otherwise quiet machine;
``./test --keep-durations`` writes it anew. A test that is not in it counts as a short one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

TESTS = Path(__file__).resolve().parents[1]
DURATIONS = TESTS / "durations.json"
USUAL_S = {"unit": 0.1, "ui": 0.5, "contract": 2.0, "engine": 2.5, "faults": 8.0, "e2e": 3.0}
"""What a test of a folder counts whose duration is not known."""
LONG_S = 4.0
"""A test of at least so many seconds goes to whichever process is free."""
AHEAD = 2
"""Tests that a process has before it at least; xdist's own rule asks for the next unit at two."""
KEPT_S = 1.0
"""Tests shorter than this are not worth a line in the file."""
TOGETHER = {
    f"tests/e2e/{name}.py": "the rehearsal of tests/e2e"
    for name in ("test_rehearse", "test_bad_input", "test_commands")
}
"""Files whose tests look at the one dress rehearsal of their process: it is made once."""
ALONE = ("::test_picture_and_sound_are_in_step", "::test_a_rehearsal_with_a_")
"""Long tests of those files that do not look at it."""
SHARING = re.compile(r"scope=\"(module|session)\"")


def known_durations(path: Path = DURATIONS) -> dict[str, float]:
    """Seconds of every test that the file knows; none where there is no file."""
    if not path.exists():
        return {}
    return dict(json.loads(path.read_text(encoding="utf-8")))


def shares(file: str) -> bool:
    """Whether the tests of a file have something costly in common, made once for all of them."""
    path = TESTS.parent / file
    return path.is_file() and bool(SHARING.search(path.read_text(encoding="utf-8")))


def lasts(test: str, seconds: Mapping[str, float]) -> float:
    """Seconds that a test is thought to take."""
    parts = test.split("/", 2)
    return seconds.get(test, USUAL_S.get(parts[1] if len(parts) > 1 else "", 1.0))


def unit_of(test: str, seconds: Mapping[str, float], sharing: Mapping[str, bool]) -> str:
    """The name of what is given to a process as a whole: a group, a file or one long test."""
    file = test.split("::", 1)[0]
    if file in TOGETHER and uses_the_rehearsal(test):
        return TOGETHER[file]
    long = lasts(test, seconds) >= LONG_S
    return test if long and not sharing.get(file, False) else file


def uses_the_rehearsal(test: str) -> bool:
    """False for the tests of those files that stand alone."""
    return not any(name in test for name in ALONE)


def longest_first(
    units: Mapping[str, Iterable[str]], seconds: Mapping[str, float]
) -> dict[str, float]:
    """Units with the seconds of all their tests, the longest first; equal ones by name."""
    lasting = {unit: sum(lasts(test, seconds) for test in tests) for unit, tests in units.items()}
    return dict(sorted(lasting.items(), key=lambda unit: (-unit[1], unit[0])))


class LongestFirst(LoadScopeScheduling):
    """Gives units of tests to the processes in the order of their seconds."""

    def __init__(self, config: pytest.Config, log: Producer) -> None:
        super().__init__(config, log)
        self._seconds = known_durations()
        self._sharing: dict[str, bool] = {}

    def _split_scope(self, nodeid: str) -> str:
        """The unit of a test."""
        file = nodeid.split("::", 1)[0]
        if file not in self._sharing:
            self._sharing[file] = shares(file)
        return unit_of(nodeid, self._seconds, self._sharing)

    def remove_node(self, node: WorkerController) -> str | None:
        """Take back what a process has not done; the test during which it died, if it died.

        Units that were done do not come back, and neither does that test: a process that is given
        a unit without a test waits for ever, and one test must not take all processes with it.
        """
        units = self.assigned_work.pop(node)
        left = {
            unit: {test: False for test, done in tests.items() if not done}
            for unit, tests in units.items()
        }
        died_in = next((test for tests in left.values() for test in tests), None)
        for unit, tests in left.items():
            tests.pop(died_in, None)
            if tests:
                self.workqueue[unit] = tests
        for other in self.assigned_work:
            self._reschedule(other)
        return died_in

    def _reschedule(self, node: WorkerController) -> None:
        """Keep two tests before a process: it begins one only when it knows the next."""
        if node not in self.registered_collections:
            return  # begun in the place of one that died, and not ready yet
        super()._reschedule(node)
        while not node.shutting_down and self._could_stand_still(node):
            self._assign_work_unit(node)

    def _could_stand_still(self, node: WorkerController) -> bool:
        return bool(self.workqueue) and self._pending_of(self.assigned_work[node]) < AHEAD

    def _assign_work_unit(self, node: WorkerController) -> None:
        """Give a process the longest unit that is left."""
        # Sorted anew each time: a unit of a process that died has come back.
        for unit in longest_first(self.workqueue, self._seconds):
            self.workqueue.move_to_end(unit)
        super()._assign_work_unit(node)


class DurationKeeper:
    """Collects how long the tests took and writes the file at the end of a run."""

    def __init__(self, path: Path = DURATIONS) -> None:
        self._path = path
        self._seconds: dict[str, float] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add up setup, call and teardown."""
        self._seconds[report.nodeid] = self._seconds.get(report.nodeid, 0.0) + report.duration

    def pytest_sessionfinish(self) -> None:
        """Put the tests that were run into the file; the others keep what they had."""
        ran = self._seconds
        kept = {test: s for test, s in known_durations(self._path).items() if test not in ran}
        kept |= {test: round(s, 1) for test, s in ran.items() if s >= KEPT_S}
        text = json.dumps(dict(sorted(kept.items())), ensure_ascii=False, indent=1)
        self._path.write_text(text + "\n", encoding="utf-8")
