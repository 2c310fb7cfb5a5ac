"""What runs first when tests run side by side, what stays together, and what is kept of a run."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.helpers.longest_first import (
    ALONE,
    DURATIONS,
    TESTS,
    TOGETHER,
    DurationKeeper,
    known_durations,
    longest_first,
    shares,
    unit_of,
)
from tests.helpers.nested_run import nested_run

LONG = "tests/engine/test_a.py::test_long"
SHORT = "tests/engine/test_a.py::test_short"
SECONDS = {LONG: 60.0, SHORT: 1.5}


def report_of(test: str, duration_s: float) -> pytest.TestReport:
    return pytest.TestReport(test, ("", 0, ""), {}, "passed", None, "call", duration=duration_s)


def test_a_long_test_goes_alone_and_a_short_one_with_its_file() -> None:
    assert unit_of(LONG, SECONDS, {}) == LONG
    assert unit_of(SHORT, SECONDS, {}) == "tests/engine/test_a.py"


def test_a_file_that_makes_something_costly_once_stays_together() -> None:
    assert unit_of(LONG, SECONDS, {"tests/engine/test_a.py": True}) == "tests/engine/test_a.py"
    assert shares("tests/e2e/test_bad_input.py")
    assert not shares("tests/unit/test_longest_first.py")


def test_all_that_look_at_the_rehearsal_are_one_unit_but_what_stands_alone() -> None:
    assert all((TESTS.parent / file).is_file() for file in TOGETHER)
    units = {unit_of(f"{file}::test_x", {f"{file}::test_x": 60.0}, {}) for file in TOGETHER}
    assert len(units) == 1
    alone = "tests/e2e/test_rehearse.py::test_picture_and_sound_are_in_step"
    assert unit_of(alone, {alone: 20.0}, {}) == alone
    words = (TESTS / "e2e" / "test_rehearse.py").read_text(encoding="utf-8")
    assert all(f"def {name.removeprefix('::')}" in words for name in ALONE)


def test_what_takes_longest_comes_first_and_the_unknown_counts_by_its_folder() -> None:
    units = {
        "unit": ["tests/unit/test_b.py::test_x"],
        "engine": ["tests/engine/test_b.py::test_x"],
        "long": [LONG],
        "two": [SHORT, SHORT],
    }
    assert list(longest_first(units, SECONDS)) == ["long", "two", "engine", "unit"]


def test_what_is_known_names_tests_with_seconds() -> None:
    known = known_durations(DURATIONS)
    assert known
    assert all(test.startswith("tests/") and seconds > 0 for test, seconds in known.items())


def test_a_run_keeps_what_took_long_and_leaves_what_was_not_run(tmp_path: Path) -> None:
    path = tmp_path / "durations.json"
    path.write_text(json.dumps({"tests/a.py::not_run": 9.0, SHORT: 1.5}), encoding="utf-8")
    keeper = DurationKeeper(path)
    for test, duration_s in ((LONG, 2.0), (LONG, 3.04), (SHORT, 0.2)):
        keeper.pytest_runtest_logreport(report_of(test, duration_s))
    keeper.pytest_sessionfinish()
    assert known_durations(path) == {"tests/a.py::not_run": 9.0, LONG: 5.0}


def test_without_a_file_nothing_is_known(tmp_path: Path) -> None:
    assert known_durations(tmp_path / "none.json") == {}


CONFTEST = """
from tests.helpers.longest_first import LongestFirst

def pytest_xdist_make_scheduler(config, log):
    return LongestFirst(config, log)
"""
DIES = """

def test_a():
    pass

def test_b():
    os._exit(9)

def test_c():
    pass
"""
LIVES = "def test_it():\n    pass\n"


def run_beside(folder: Path, files: dict[str, str], workers: int) -> tuple[str, list[str]]:
    """Last line and failed tests of a run of its own."""
    done = nested_run(folder, {"conftest.py": CONFTEST, **files}, workers)
    lines = done.stdout.splitlines()
    return lines[-1], [line for line in lines if line.startswith("FAILED")]


def test_a_run_goes_to_its_end_when_a_process_dies(tmp_path: Path) -> None:
    files = {f"test_{number:02}.py": LIVES for number in range(24)}
    last, failed = run_beside(tmp_path, {**files, "test_dies.py": DIES}, workers=3)
    assert re.match(r"1 failed, 26 passed in ", last)
    assert [line.split()[1] for line in failed] == ["test_dies.py::test_b"]


def test_the_only_process_dies_and_another_does_what_is_left(tmp_path: Path) -> None:
    files = {f"test_{number:02}.py": LIVES for number in range(6)}
    last, _failed = run_beside(tmp_path, {**files, "test_03.py": DIES}, workers=1)
    assert re.match(r"1 failed, 7 passed in ", last)
