"""Verifying a copy against ``sha256sum`` on the same files, each from a cold cache.

    python -m bench.verify DIR [--gigabytes 2] [--rounds 3]

A copy of one source is made in DIR (random bytes), then read in turn by
``sha256sum -c`` (one process, as everybody runs it), by ``xargs -P`` with a process for each core,
and by the program. The page cache of the files is dropped before each. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import statistics
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from app.archive.verify import verify_path
from app.model.jobs import Progress
from app.system.medium import drop_cache
from bench.packages import make_recording


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--gigabytes", type=float, default=2.0)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    copy = options.folder / "copy"
    if not copy.exists():
        make_recording(copy, options.gigabytes)
    files = sorted(path for path in copy.rglob("*") if path.is_file())
    sums = options.folder / "sums.txt"
    if not sums.exists():
        sums.write_text("".join(f"{digest(path)}  {path}\n" for path in files))
    roads: dict[str, Callable[[], None]] = {
        "sha256sum": lambda: with_sha256sum(sums),
        "sha256sum_on_each_core": lambda: on_each_core(files),
        "verify": lambda: with_the_program(copy),
    }
    times: dict[str, list[float]] = {name: [] for name in roads}
    for _ in range(options.rounds):
        for name, road in roads.items():
            for path in files:
                drop_cache(path)
            began = time.monotonic()
            road()
            times[name].append(round(time.monotonic() - began, 2))
    medians = {name: statistics.median(all_s) for name, all_s in times.items()}
    size = sum(path.stat().st_size for path in files)
    print(
        json.dumps(
            {
                "bytes": size,
                "seconds": times,
                "medians": medians,
                "against_sha256sum": round(medians["sha256sum"] / medians["verify"], 2),
                "load": os.getloadavg()[0],
                "cores": os.cpu_count(),
            }
        )
    )


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def with_sha256sum(sums: Path) -> None:
    subprocess.run(["sha256sum", "-c", "--quiet", str(sums)], check=True)


def on_each_core(files: list[Path]) -> None:
    names = "\0".join(map(str, files))
    command = ["xargs", "-0", "-n", "1", "-P", str(os.cpu_count()), "sha256sum"]
    subprocess.run(command, input=names.encode(), check=True, stdout=subprocess.DEVNULL)


def with_the_program(copy: Path) -> None:
    report = verify_path(copy, Progress())
    assert report.verified, report.to_json()


if __name__ == "__main__":
    main()
