"""Many recordings one after the other in one engine: none silent, none broken, nothing kept."""

from __future__ import annotations

import argparse
import json
import shutil
import threading
import time
from pathlib import Path
from typing import Any

from bench.soak.contents import problems_of, read_contents
from bench.soak.long import FPS, FPS_2, choice_of
from bench.soak.processes import not_flat, sample
from bench.soak.report import WRONG_SHARE, course, machine, now
from tests.helpers.copy_reading import sources_of
from tests.helpers.practice import Practice, practice_on


def record_again(given: argparse.Namespace, work: Path, stop: threading.Event) -> list[str]:
    """Record, close and read so many sessions; print and return what was wrong."""
    rows: list[dict[str, Any]] = []
    began, begun_at = time.monotonic(), now()
    with (
        practice_on(work / "data") as practice,
        (work / "recordings.jsonl").open("a", encoding="utf-8") as file,
    ):
        for number in range(1, given.recordings + 1):
            if stop.is_set():
                break
            row = {"number": number, **_one(practice, given, number)}
            row["t_s"] = round(time.monotonic() - began, 2)
            rows.append(row)
            file.write(json.dumps(row) + "\n")
            file.flush()
            print(f"{number}: {'; '.join(row['problems']) or 'well'}", flush=True)
    problems = [f"{row['number']}: {problem}" for row in rows for problem in row["problems"]]
    problems += not_flat(rows)
    report = {
        "made_at": now(),
        "begun_at": begun_at,
        "machine": machine(),
        "recordings": len(rows),
        "seconds_each": given.seconds,
        "memory": course(rows, "own_mb"),
        "handles": course(rows, "handles"),
        "problems": problems,
    }
    (work / "report.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    print(json.dumps(report, indent=1))
    return problems


def _one(practice: Practice, given: argparse.Namespace, number: int) -> dict[str, Any]:
    """One session: opened, recorded, closed, its copy decoded and put away."""
    practice.open(f"Soak {number}", **choice_of(given))
    practice.start()
    practice.wait_until(lambda now: now["recording"]["seconds"] >= given.seconds)
    processes = sample(
        {role: pid for role, pid in practice.roles().items() if role in ("engine", "supervisor")}
    )
    folders = practice.folders()
    result = practice.stop()
    practice.client.ask("session.leave")
    problems = [] if result["verified"] else ["the copies do not verify"]
    folder = folders["primary"]
    wanted = {"room", "room2"} if given.camera2 else {"room"}
    problems += [f"{source} is missing" for source in wanted - set(sources_of(folder))]
    for source in sources_of(folder):
        contents = read_contents(folder, source, FPS if source == "room" else FPS_2)
        figures = contents.figures()
        problems += problems_of(source, figures, allowed_share=WRONG_SHARE)
        if source == "room" and not figures["tracks"]:
            problems.append("room has no sound track")
    for copy in folders.values():
        shutil.rmtree(copy)
    return {"processes": processes, "problems": problems}
