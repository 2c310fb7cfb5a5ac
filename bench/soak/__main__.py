"""A long recording, or many short ones, and whether anything wears out.

``python -m bench.soak [--hours 12 | --minutes 90] [--camera2] [--window] [--work DIR] [--keep]``
records the simulators that flash and beep (1280x720 at 25/s, and a second source at 15/s with
``--camera2``) in real time, samples memory and handles of every process each minute, and at the
end decodes all of it: pictures repeated, left out or missing by the number burnt into them, silent
tracks, drift of the sound against the picture. ``--recordings 100`` makes so many recordings of
``--seconds`` one after the other instead. ``--report DIR`` writes the report of a run that was cut
off; SIGINT and SIGTERM end a run early and report on it. ``DIR`` then holds plan.json,
samples.jsonl, report.json and report.txt. Ends with 1 where anything is not as it has to be.
"""

from __future__ import annotations

import argparse
import json
import shutil
import signal
import tempfile
import threading
from pathlib import Path

from bench.soak.again import record_again
from bench.soak.long import record_long
from bench.soak.report import in_words, make_report


def main() -> int:
    """Run, report, and say by the exit status whether all is well."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    length = options.add_mutually_exclusive_group()
    length.add_argument("--hours", type=float)
    length.add_argument("--minutes", type=float)
    options.add_argument("--recordings", type=int, default=0)
    options.add_argument("--seconds", type=float, default=8.0, help="of each of --recordings")
    options.add_argument("--camera2", action="store_true")
    options.add_argument("--window", action="store_true", help="with a window open, off the screen")
    options.add_argument("--every", type=float, default=60.0, help="seconds between two samples")
    options.add_argument("--primary", type=Path, help="folder on the main disk")
    options.add_argument("--external", type=Path, help="folder on the external disk")
    options.add_argument("--work", type=Path)
    options.add_argument("--keep", action="store_true", help="leave the recordings there")
    options.add_argument("--report", type=Path)
    given = options.parse_args()
    if given.report:
        report = make_report(given.report)
        print(in_words(report))
        return int(bool(report["problems"]))
    work = given.work or Path(tempfile.mkdtemp(prefix="soak-"))
    work.mkdir(parents=True, exist_ok=True)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    print(f"files in {work}", flush=True)
    problems = record_again(given, work, stop) if given.recordings else _long(given, work, stop)
    if not given.keep:
        shutil.rmtree(work / "data", ignore_errors=True)
    return int(bool(problems))


def _long(given: argparse.Namespace, work: Path, stop: threading.Event) -> list[str]:
    record_long(given, work, stop)
    print("decoding", flush=True)
    report = make_report(work)
    print(in_words(report))
    print(json.dumps({"recorded_s": report["recorded_s"], "problems": report["problems"]}))
    return list(report["problems"])


if __name__ == "__main__":
    raise SystemExit(main())
