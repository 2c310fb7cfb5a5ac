"""``rehearse``: the main job from end to end without a person."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path
from typing import Any

from app.cli.conference import add_meeting, meeting
from app.cli.engine_work import (
    borrowed_room,
    engine,
    finished_job,
    open_practice_session,
    show_phase,
)
from app.cli.options import add_devices, data_dir, positive_seconds
from app.cli.outcome import DONE, FAILED, Outcome, say
from app.ipc.client import EngineClient
from app.system.i18n import tr
from app.system.paths import DataPaths

START_S = 20.0
STOP_S = 120.0


def summary() -> str:
    """One line for the help."""
    return tr("cli", "carry a practice session from the tests to the handover, without a person")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``rehearse``."""
    add_devices(parser)
    add_meeting(parser)
    parser.add_argument(
        "--seconds",
        type=positive_seconds,
        default=20.0,
        metavar="N",
        help=tr("cli", "length of the recording in seconds"),
    )


def run(options: argparse.Namespace) -> Outcome:
    """Both mandated tests, a recording on two disks, closing, verifying, the package."""
    with engine(options) as client, borrowed_room(client, options, practice=True):
        say(tr("cli", "Practice session: making it and opening the devices."))
        session_id = open_practice_session(client, tr("cli", "Rehearsal without a person"))
        return _carry_through(client, options, session_id)


def _carry_through(client: EngineClient, options: argparse.Namespace, session_id: str) -> Outcome:
    tests = [_test(client, phase) for phase in ("1d", "2h")]
    with meeting(client, options):
        stopped = _record(client, options.seconds)
    closing = _read_back(client, stopped)
    package = _package(client, session_id, DataPaths(data_dir(options)).packages)
    recordings = closing["recordings"]
    verified = bool(closing["verified"]) and bool(recordings)
    passed = verified and package["verified"] and not any(test["failed"] for test in tests)
    facts = {
        "session": session_id,
        "result": "ok" if passed else "failed",
        "tests": tests,
        "recordings": recordings,
        "package": package["package"],
    }
    say(
        tr("cli", "The rehearsal is complete; everything was read back and matches.")
        if passed
        else tr("cli", "The rehearsal failed; look at the items and the report above.")
    )
    return Outcome(DONE if passed else FAILED, facts)


def _test(client: EngineClient, phase: str) -> dict[str, Any]:
    names = {"1d": tr("cli", "Test 01 day before"), "2h": tr("cli", "Test 02 hours before")}
    say(names[phase])
    states = Counter(item["state"] for item in show_phase(client, phase))
    return {
        "phase": phase,
        "passed": states["pass"],
        "cautions": states["caution"],
        "failed": states["fail"],
        "could_not_test": states["could_not_test"],
    }


def _record(client: EngineClient, seconds: float) -> dict[str, Any]:
    say(tr("cli", "Recording {seconds} seconds on both disks.").format(seconds=f"{seconds:g}"))
    client.ask("record.start", timeout_s=START_S)
    try:
        client.wait_until(lambda now: now["recording"]["state"] == "recording", START_S)
        time.sleep(seconds)
    finally:
        stopped: dict[str, Any] = client.ask("record.stop", timeout_s=STOP_S)
    return stopped


def _read_back(client: EngineClient, stopped: dict[str, Any]) -> dict[str, Any]:
    say(tr("cli", "Reading both copies back and decoding them."))
    report = finished_job(client, stopped["job"])
    result: dict[str, Any] = report["result"]
    return result


def _package(client: EngineClient, session_id: str, to: Path) -> dict[str, Any]:
    say(tr("cli", "Making the package and reading it back."))
    started = client.ask("archive.export", session=session_id, to=str(to))
    result: dict[str, Any] = finished_job(client, started["job"])["result"]
    return result
