"""The command line of ./test, and what a run of the tests is kept apart from."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tools import checks
from tools.checks import (
    MOST_AGAIN,
    SIDE_BY_SIDE,
    Check,
    Plan,
    main,
    plan_from,
    quiet_environment,
    run_check,
    run_tests,
)


@pytest.mark.parametrize(
    ("arguments", "plan"),
    [
        ([], Plan(checks=True, tests=True, pytest_arguments=SIDE_BY_SIDE)),
        (["checks"], Plan(checks=True, tests=False)),
        (
            ["unit"],
            Plan(checks=False, tests=True, pytest_arguments=(*SIDE_BY_SIDE, "tests/unit")),
        ),
        (
            ["unit", "engine", "-k", "cut"],
            Plan(
                checks=False,
                tests=True,
                pytest_arguments=(*SIDE_BY_SIDE, "tests/unit", "tests/engine", "-k", "cut"),
            ),
        ),
        (
            ["--only", "tests/unit/test_a.py", "tests/ui"],
            Plan(checks=False, tests=True, pytest_arguments=("tests/unit/test_a.py", "tests/ui")),
        ),
        (["-x"], Plan(checks=False, tests=True, pytest_arguments=(*SIDE_BY_SIDE, "-x"))),
    ],
)
def test_words_choose_what_runs(arguments: list[str], plan: Plan) -> None:
    assert plan_from(arguments) == plan


@pytest.mark.parametrize("arguments", [["--only"], ["checks", "unit"]])
def test_wrong_use_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err


def test_failed_check_shows_what_it_said(capsys: pytest.CaptureFixture[str]) -> None:
    script = "import sys; print('line 7 is odd'); sys.exit(1)"
    assert not run_check(Check("odd", (sys.executable, "-c", script)))
    said = capsys.readouterr().out
    assert said.startswith("FAILED odd")
    assert "line 7 is odd" in said


def test_passed_check_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_check(Check("fine", (sys.executable, "-c", "print('much talk')")))
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("ok")
    assert "fine" in line


def test_tests_see_no_screen_and_no_sound_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("PULSE_SERVER", "unix:/run/user/1000/pulse/native")
    environment = quiet_environment(tmp_path)
    assert "DISPLAY" not in environment
    assert "PULSE_SERVER" not in environment
    assert environment["XDG_RUNTIME_DIR"] == str(tmp_path)


@pytest.mark.parametrize(
    ("failing", "alone_fails", "arguments", "passed", "runs"),
    [
        (0, False, SIDE_BY_SIDE, True, 1),
        (2, False, SIDE_BY_SIDE, True, 2),
        (2, True, SIDE_BY_SIDE, False, 2),
        (MOST_AGAIN + 1, False, SIDE_BY_SIDE, False, 1),
        (2, False, (*SIDE_BY_SIDE, "tests/unit"), False, 1),
    ],
)
def test_a_few_that_fail_beside_others_are_run_again_alone_and_told(
    failing: int,
    alone_fails: bool,
    arguments: tuple[str, ...],
    passed: bool,
    runs: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    calls: list[tuple[str, ...]] = []

    def pytest_once(words: tuple[str, ...]) -> bool:
        calls.append(tuple(words))
        return failing == 0 if len(calls) == 1 else not alone_fails

    names = [f"tests/unit/test_a.py::test_{number}" for number in range(failing)]
    monkeypatch.setattr(checks, "run_pytest", pytest_once)
    monkeypatch.setattr(checks, "tests_that_failed", lambda: names)
    assert run_tests(arguments) is passed
    assert len(calls) == runs
    said = capsys.readouterr().out
    if runs == 2:
        assert all(name in said for name in names)
        assert "-n" not in calls[1]


def test_a_run_that_never_ends_is_ended_and_has_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(checks, "RUN_LIMIT_S", 0.01)
    assert not checks.run_pytest(("--version",))
    assert "did not end" in capsys.readouterr().out


def test_what_a_run_leaves_behind_is_ended_and_nothing_else(tmp_path: Path) -> None:
    ours = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}
    orphan = "import subprocess; print(subprocess.Popen(['sleep', '1000'], stdout=2).pid)"
    made = subprocess.run(
        [sys.executable, "-c", orphan], env=ours, stdout=subprocess.PIPE, text=True, check=True
    )
    with subprocess.Popen(["sleep", "1001"]) as other:
        try:
            assert checks.end_left_behind(tmp_path) == ["sleep 1000"]
            states = [p.status() for p in psutil.process_iter() if p.pid == int(made.stdout)]
            assert states in ([], [psutil.STATUS_ZOMBIE])
            assert other.poll() is None
        finally:
            other.kill()
    assert checks.end_left_behind(tmp_path) == []
