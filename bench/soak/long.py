"""One long recording: begun, watched each minute, ended in order."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from app.ipc.ring import shared_memory_dir
from app.model.clock import NS_PER_S
from app.model.errors import AppError
from bench.soak.processes import sample
from bench.soak.report import machine, now
from tests.helpers.practice import Practice, practice_on

ROOT = Path(__file__).resolve().parents[2]
CLOSING_S = 6 * 3600.0
FPS, FPS_2 = 25, 15


class Lasts(NamedTuple):
    """How long is recorded, and how often a sample is taken."""

    seconds: float
    every_s: float


def choice_of(given: argparse.Namespace) -> dict[str, Any]:
    """What is chosen for the recording, as ``setup.choose`` takes it."""
    choice: dict[str, Any] = {"camera": "sim:flash", "microphone": "sim:beep", "fps": FPS}
    if given.camera2:
        choice |= {"camera2": "sim:flash", "fps2": FPS_2}
    for name in ("primary", "external"):
        if folder := getattr(given, name):
            choice[name] = str(folder.absolute())
    return choice


def record_long(given: argparse.Namespace, work: Path, stop: threading.Event) -> None:
    """Record for as long as asked or until ``stop``; all that is found lies in ``work``."""
    choice = choice_of(given)
    plan = {
        "begun_at": now(),
        "machine": machine(),
        "choice": choice,
        "fps": {"room": FPS, "room2": FPS_2},
    }
    (work / "plan.json").write_text(json.dumps(plan, indent=1), encoding="utf-8")
    hours = given.hours if given.hours is not None else (given.minutes or 720.0) / 60
    with practice_on(work / "data") as practice:
        practice.open("Soak", **choice)
        practice.start()
        with (
            _window(practice, shown=given.window) as window,
            (work / "samples.jsonl").open("a", encoding="utf-8") as file,
        ):
            _watch(practice, file, Lasts(hours * 3600, given.every), stop, window)
        asked = time.monotonic()
        result = practice.stop(CLOSING_S)
        end = {
            "stop_s": round(practice.stopped_at - asked, 2),
            "verified": result["verified"],
            "checks": result["checks"],
            "recordings": result["recordings"],
            "stopped_ns": round(asked * NS_PER_S),
        }
    (work / "end.json").write_text(json.dumps(end), encoding="utf-8")


def _watch(
    practice: Practice, file: TextIO, lasts: Lasts, stop: threading.Event, window: int | None
) -> None:
    """Take a sample every so often, and go on over an engine that is restarted."""
    began = time.monotonic()
    while (t_s := time.monotonic() - began) < lasts.seconds:
        try:
            one = _sample(practice, window)
        except AppError as error:
            one = {"processes": {}, "folders": [], "alarms": [], "problem": str(error)}
        file.write(json.dumps({"t_s": round(t_s, 2), "at": now(), **one}) + "\n")
        file.flush()
        if stop.wait(max(0.05, min(lasts.every_s, lasts.seconds - t_s))):
            return


def _sample(practice: Practice, window: int | None) -> dict[str, Any]:
    roles = practice.roles() | ({"window": window} if window else {})
    topics = practice.topics
    recording = topics["recording"]
    return {
        "processes": sample(roles),
        "shared_memory_files": sum(1 for _ in shared_memory_dir().iterdir()),
        "state": recording["state"],
        "seconds": recording["seconds"],
        "sources": recording["sources"],
        "folders": [volume["path"] for volume in recording["volumes"]],
        "volumes": {v["role"]: v["state"] for v in recording["volumes"]},
        "alarms": [alarm["key"] for alarm in topics["alarms"] if alarm["active"]],
        "load": os.getloadavg()[0],
    }


@contextmanager
def _window(practice: Practice, *, shown: bool) -> Iterator[int | None]:
    """The control room beside it, without a screen; its process number."""
    if not shown:
        yield None
        return
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "--data", str(practice.data)],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        stdout=subprocess.DEVNULL,
    )
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait()
