"""Kills and stops every process of the program in turn while it records, and counts the cost.

``python -m bench.kills [--kinds KIND ...] [--times 100] [--at-once 2] [--minutes M] [--out FILE]``
records the simulators in small pictures; at a random moment, 2 to 4 s after everything is normal
again, one process gets SIGKILL or SIGSTOP. All that is told of losses comes from decoding both
copies: each picture carries the number of the moment at which it was taken, and the sound is a hiss
that never pauses. FILE gets every shot as JSON, FILE with ``.md`` the table. ``--minutes`` begins
no further recording after so long. Ends with 1 where a recording failed.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import random
import tempfile
import threading
import time
from pathlib import Path

from app.model.errors import AppError
from bench.kills.costs import count_costs
from bench.kills.shots import CHOICE, KINDS, WORDS, Shot, shoot
from bench.kills.table import Report
from tests.faults.scene import BEFORE_S, ROLES, scene

CLOSING_S = 300.0

Plan = list[tuple[str, str]]


def rounds(kinds: list[str], times: int, chance: random.Random) -> list[Plan]:
    """``times`` plans, each with every kind and both signals once, in an order of its own."""
    found = []
    for _ in range(times):
        plan = [(kind, word) for kind in kinds for word in WORDS]
        chance.shuffle(plan)
        found.append(plan)
    return found


def record_round(plan: Plan, chance: random.Random, work: Path) -> tuple[list[Shot], str]:
    """One recording with its shots, stopped in order, and what each of them cost."""
    with scene(work, dict.fromkeys(ROLES, "folder"), dict(CHOICE)) as stage:
        stage.practice.start()
        stage.practice.wait_until(lambda now: now["recording"]["seconds"] >= BEFORE_S)
        shots, why = shoot(stage, plan, chance)
        asked = time.monotonic()
        verified = bool(stage.practice.stop(CLOSING_S)["verified"])
        folders = {role: list(stage.watcher.seen.folders[role]) for role in ROLES}
    count_costs(shots, folders, asked)
    for shot in shots:
        shot.verified = verified
    return shots, why


def main() -> int:
    """Run the rounds, report after each of them."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    options.add_argument("--times", type=int, default=100)
    options.add_argument("--at-once", type=int, default=2, help="recordings beside each other")
    options.add_argument("--minutes", type=float, default=float("inf"))
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--work", type=Path)
    options.add_argument("--out", type=Path)
    given = options.parse_args()
    report = Report(given.out, given.at_once)
    plans = rounds(given.kinds, given.times, random.Random(given.seed))
    deadline = time.monotonic() + given.minutes * 60
    lock = threading.Lock()

    def run(number: int) -> None:
        if time.monotonic() >= deadline:
            return
        with tempfile.TemporaryDirectory(prefix="kills-", dir=given.work) as folder:
            try:
                shots, why = record_round(plans[number], random.Random(number), Path(folder))
            except (AppError, AssertionError, OSError) as error:
                with lock:
                    report.fail(f"round {number}: {type(error).__name__}: {error}")
                return
        with lock:
            report.add(shots)
            if why:
                report.fail(f"round {number}: {why}")

    with concurrent.futures.ThreadPoolExecutor(given.at_once) as pool:
        for done in [pool.submit(run, number) for number in range(len(plans))]:
            done.result()
    print(report.table())
    return int(bool(report.failures))


if __name__ == "__main__":
    raise SystemExit(main())
