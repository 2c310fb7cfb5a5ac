"""The room as an operator has it: engine, simulated devices, two folders, and the window.

``python -m bench.room [--runs 5] [--minutes 2] [--work DIR]`` prints

* from ``record start`` to the first fragment of picture on both disks, with a warm engine (session
  open, devices live) and a cold one (the engine is not even started),
* how soon the window can be used, how late its event loop runs while recording,
* memory of engine with children and of the window, at the start and at the end of ``--minutes``,
* frames repeated or left out in that time, read from the numbers burnt into them.

The last line is JSON. Times depend on the machine; run it on a quiet one.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from app.ipc.client import EngineClient
from app.ipc.launch import ensure_engine

ROOT = Path(__file__).resolve().parents[1]
FIRST_FRAGMENT_BYTES = 10_000
MEGABYTE = 1_000_000
LIMIT_S = 60.0


def open_practice(client: EngineClient) -> None:
    """A practice session with simulators, its devices live."""
    client.ask("setup.choose", keep=False, practice=True)
    made = client.ask(
        "session.create", title="Đo máy", starts_at="2026-11-23T14:00:00+07:00", practice=True
    )
    client.ask("session.open", id=made["id"])


def devices_live(topics: Any) -> bool:
    """True when camera and microphone deliver."""
    microphones = topics["microphones"]
    return topics["camera"]["state"] == "live" and microphones[0]["state"] == "live"


def segments(data: Path, role: str) -> set[Path]:
    """All first segments below a practice folder."""
    return set((data / "practice" / role).glob("DiemCau/*/*/room/000001.mp4"))


def until_on_both(data: Path, before: dict[str, set[Path]], began: float) -> float:
    """Seconds from ``began`` to the first fragment in new files of both folders."""
    waiting = {"primary", "external"}
    while waiting and time.monotonic() - began < LIMIT_S:
        for role in tuple(waiting):
            fresh = segments(data, role) - before[role]
            if any(path.stat().st_size >= FIRST_FRAGMENT_BYTES for path in fresh):
                waiting.discard(role)
        time.sleep(0.002)
    assert not waiting, "no fragment came"
    return time.monotonic() - began


def known(data: Path) -> dict[str, set[Path]]:
    """The segments that are there already."""
    return {role: segments(data, role) for role in ("primary", "external")}


@contextmanager
def engine_on(data: Path) -> Iterator[EngineClient]:
    """An engine on ``data``, which ends afterwards whatever happened (and closes its recording)."""
    client = ensure_engine(data)
    process = psutil.Process(client.topics["engine"]["pid"])
    try:
        yield client
    finally:
        client.ask("engine.stop")
        client.close()
        psutil.wait_procs([process], timeout=LIMIT_S)


def warm_start(data: Path) -> float:
    """``record start`` with session open and devices live."""
    with engine_on(data) as client:
        open_practice(client)
        client.wait_until(devices_live, LIMIT_S)
        before = known(data)
        began = time.monotonic()
        client.command("record.start")
        return until_on_both(data, before, began)


def cold_start(data: Path) -> float:
    """The same from nothing: no engine, no session, no device open."""
    before = known(data)
    began = time.monotonic()
    with engine_on(data) as client:
        open_practice(client)
        client.command("record.start")
        return until_on_both(data, before, began)


def memory_mb(pid: int) -> int:
    """Unique memory of a process and its children."""
    process = psutil.Process(pid)
    family = [process, *process.children(recursive=True)]
    return round(sum(p.memory_full_info().uss for p in family) / MEGABYTE)


def watched(data: Path, minutes: float) -> dict[str, Any]:
    """Record with the window open; figures of engine and window."""
    with engine_on(data) as client:
        open_practice(client)
        client.wait_until(devices_live, LIMIT_S)
        client.ask("record.start")
        pid = client.topics["engine"]["pid"]
        start_mb = memory_mb(pid)
        window = window_figures(data, minutes * 60)
        end_mb = memory_mb(pid)
        folder = Path(client.topics["recording"]["volumes"][0]["path"])
    return {
        **{f"window_{key}": value for key, value in window.items()},
        "engine_memory_start_mb": start_mb,
        "engine_memory_end_mb": end_mb,
        **burnt_numbers(folder),
    }


def window_figures(data: Path, seconds: float) -> dict[str, Any]:
    """What ``bench.window`` says after ``seconds``."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.window", "--data", str(data), "--seconds", str(seconds)],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        capture_output=True,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def burnt_numbers(folder: Path) -> dict[str, int]:
    """Pictures, repeats and leaps in a recording of the simulated camera."""
    numbers = list(_numbers(folder))
    steps = [after - before for before, after in itertools.pairwise(numbers)]
    return {
        "pictures": len(numbers),
        "repeated": sum(step == 0 for step in steps),
        "left_out": sum(step - 1 for step in steps if step > 1),
    }


def _numbers(folder: Path) -> Iterator[int]:
    from tests.helpers.copy_reading import decoded_numbers

    for file in sorted(folder.glob("room/*.mp4")):
        for number in decoded_numbers(file):
            assert number is not None
            yield number


def several(name: str, runs: int, measure: Callable[[Path], float], work: Path) -> dict[str, Any]:
    """Median and all values of a measurement, each on data of its own."""
    values = [round(measure(work / f"{name}-{number}"), 3) for number in range(runs)]
    print(f"{name}: median {statistics.median(values):.2f} s of {values}")
    return {f"{name}_s": round(statistics.median(values), 3), f"{name}_all_s": values}


def main() -> int:
    """Run everything and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--work", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.work) as folder:
        work = Path(folder)
        figures = {
            **several("warm_start", options.runs, warm_start, work),
            **several("cold_start", options.runs, cold_start, work),
            **watched(work / "watched", options.minutes),
        }
    for key, value in figures.items():
        print(f"{key}: {value}")
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
