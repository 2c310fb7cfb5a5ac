"""Every check and every test with one command, the same for a person, a commit hook and CI.

    ./test                    everything: first the checks of the source, then pytest
    ./test checks             the checks of the source alone
    ./test unit engine ...    the tests in tests/unit, tests/engine ...
    ./test --only PATH ...    the tests in these files or folders, one after another
    anything else goes to pytest:  ./test unit -k segments -x

Tests run in several processes side by side, but with --only; the longest begin first
(tests/helpers/longest_first.py). Where everything is run, the checks go on beside the tests and
their lines are printed as they come. Where a few tests fail, those few run once more, one after
another: most tests keep real time, and one that fails beside others on a machine of two cores and
passes alone has met the load of the others. Both outcomes are printed; what fails alone has failed.

Ends with 0 when all passed, with 1 when a check or a test failed, with 2 on wrong use.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = Path(sys.executable).parent
GROUPS = ("unit", "contract", "engine", "faults", "ui", "e2e")
WORKERS = str(min(8, (os.cpu_count() or 1) + 2))
"""Test processes side by side: most long tests wait for real time (a dress rehearsal keeps 0.4 of a
core busy), so two more than there are cores."""
SIDE_BY_SIDE = ("-n", WORKERS)
MOST_AGAIN = 6
"""More failures than these are not the load of other tests, and nothing is run again."""
RUN_LIMIT_S = 50 * 60
"""No run takes so long. A test that hangs ends its process much sooner (tests/helpers/watchdog.py);
what is left is a run that waits for nobody knows what, and it is to say so."""
LAST_FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
MYPY = (str(SCRIPTS / "mypy"),)


@dataclass(frozen=True, slots=True)
class Check:
    """A command that ends with 0 when the source is in order."""

    name: str
    command: tuple[str, ...]


CHECKS = (
    Check("format", (str(SCRIPTS / "ruff"), "format", "--check", ".")),
    Check("lint", (str(SCRIPTS / "ruff"), "check", ".")),
    Check("types", (*MYPY, "-p", "app", "-p", "tools")),
    Check(
        "types, Windows", (*MYPY, "--platform=win32", "--cache-dir=.mypy_cache/win32", "-p", "app")
    ),
    Check("layers", (str(SCRIPTS / "lint-imports"),)),
    Check("translations", (sys.executable, "tools/translations.py", "--check")),
    Check("taste", (sys.executable, "tools/taste.py")),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What one call is to do; ``targets`` empty means no pytest unless ``tests`` is set."""

    checks: bool
    tests: bool
    pytest_arguments: tuple[str, ...] = ()


def plan_from(arguments: Sequence[str]) -> Plan:
    """Read the command line; raises ``ValueError`` when ``--only`` names nothing."""
    if not arguments:
        return Plan(checks=True, tests=True, pytest_arguments=SIDE_BY_SIDE)
    if list(arguments) == ["checks"]:
        return Plan(checks=True, tests=False)
    passed_on: list[str] = []
    rest = list(arguments)
    side_by_side: tuple[str, ...] = SIDE_BY_SIDE
    if rest[0] == "--only":
        side_by_side, rest = (), rest[1:]
        if not rest:
            raise ValueError("--only needs at least one file or folder")
    elif rest[0] == "checks":
        raise ValueError("checks takes no further words")
    else:
        while rest and rest[0] in GROUPS:
            passed_on.append(f"tests/{rest.pop(0)}")
    return Plan(checks=False, tests=True, pytest_arguments=(*side_by_side, *passed_on, *rest))


def quiet_environment(runtime_dir: Path) -> dict[str, str]:
    """The environment of the tests: no screen, no sound server and no session of the person."""
    personal = (
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "PULSE_SERVER",
        "PULSE_RUNTIME_PATH",
        "ALSA_CONFIG_PATH",
    )
    kept = {key: value for key, value in os.environ.items() if key not in personal}
    return kept | {
        "XDG_RUNTIME_DIR": str(runtime_dir),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }


def run_check(check: Check) -> bool:
    """Run one check, print a line about it and, where it failed, all it said."""
    began = time.monotonic()
    done = subprocess.run(
        check.command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    passed = done.returncode == 0
    print(
        f"{'ok    ' if passed else 'FAILED'} {check.name:<15} {time.monotonic() - began:5.1f} s",
        flush=True,
    )
    if not passed:
        print("\n".join(f"       {line}" for line in done.stdout.splitlines()), flush=True)
    return passed


def failed_checks() -> list[str]:
    """Run all checks one after another; the names of those that failed."""
    return [check.name for check in CHECKS if not run_check(check)]


def end_left_behind(runtime_dir: Path) -> list[str]:
    """End what still runs of a run of pytest, told by its environment; the command lines.

    A test process that was ended leaves its engine, sound server or browser behind, which would
    hold the output open for whoever reads that to its end.
    """
    left = []
    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            if process.environ().get("XDG_RUNTIME_DIR") == str(runtime_dir):
                left.append((process, " ".join(process.cmdline())[:120]))
                process.kill()
    psutil.wait_procs([process for process, _ in left], timeout=10)
    return [name for _, name in left]


def run_tests(arguments: Sequence[str]) -> bool:
    """Run pytest, its output straight to ours; it has the last line."""
    everything = tuple(arguments) == SIDE_BY_SIDE
    if run_pytest((*arguments, "--cache-clear") if everything else arguments):
        return True
    failed = tests_that_failed() if everything else []
    if not 0 < len(failed) <= MOST_AGAIN:
        return False
    print("\nfailed side by side, run again one after another:", *failed, sep="\n  ", flush=True)
    return run_pytest(("--last-failed", "--last-failed-no-failures", "none"))


def run_pytest(arguments: Sequence[str]) -> bool:
    """One run of pytest in an environment without screen and sound."""
    with tempfile.TemporaryDirectory(prefix="diemcau-test-") as folder:
        try:
            done = subprocess.run(
                [sys.executable, "-m", "pytest", *arguments],
                cwd=ROOT,
                env=quiet_environment(Path(folder)),
                timeout=RUN_LIMIT_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            print(f"\npytest did not end within {RUN_LIMIT_S // 60} minutes", flush=True)
            return False
        finally:
            if left := end_left_behind(Path(folder)):
                print("\nleft behind by tests, and ended:", *left, sep="\n  ", flush=True)
    return done.returncode == 0


def tests_that_failed() -> list[str]:
    """Names of the tests that failed in the run before, as pytest keeps them."""
    try:
        return sorted(json.loads(LAST_FAILED.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return []


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks; returns the exit status."""
    if "--help" in arguments or "-h" in arguments:
        print(__doc__)
        return 0
    try:
        plan = plan_from(arguments)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    with ThreadPoolExecutor(max_workers=1) as beside:
        checking = beside.submit(failed_checks) if plan.checks else None
        passed = run_tests(plan.pytest_arguments) if plan.tests else True
        failed = checking.result() if checking else []
    if failed:
        print(f"checks that failed: {', '.join(failed)}", file=sys.stderr)
    elif plan.checks and not plan.tests:
        print(f"{len(CHECKS)} checks passed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
