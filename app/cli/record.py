"""``record``: start, stop, status and markers of the recording."""

from __future__ import annotations

import argparse
import getpass
from typing import Any

from app.cli.engine_work import choose_devices, engine, finished_job
from app.cli.options import add_devices, data_dir
from app.cli.outcome import DONE, FAILED, Outcome, say, show
from app.cli.words import word
from app.ipc.client import EngineClient
from app.ipc.launch import running_engine
from app.model.errors import BadUsageError, EngineError, RemoteError
from app.model.text import T
from app.system.figures import timecode
from app.system.i18n import tr

START_S = 20.0
STOP_S = 120.0


def summary() -> str:
    """One line for the help."""
    return tr("cli", "start or stop the recording, show its state, put a marker")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``record``."""
    parser.add_argument("action", choices=("start", "stop", "status", "mark"))
    parser.add_argument("text", nargs="?", help=tr("cli", "the marker's words (for mark)"))
    parser.add_argument(
        "--waive", metavar="REASON", help=tr("cli", "start although a gate is closed, and why")
    )
    parser.add_argument(
        "--waive-with",
        metavar="NAME",
        default="",
        help=tr("cli", "the second person, where recording, disks or clock are not in order"),
    )
    add_devices(parser)


def run(options: argparse.Namespace) -> Outcome:
    """Carry out one of the four actions."""
    return ACTIONS[options.action](options)


def _status(options: argparse.Namespace) -> Outcome:
    try:
        client = running_engine(data_dir(options))
    except EngineError as nothing_runs:
        say(nothing_runs.what)
        return Outcome(DONE, _idle())
    try:
        facts: dict[str, Any] = client.ask("record.status")
    finally:
        client.close()
    show(f"{word(facts['state'])} · {timecode(facts['seconds'])}")
    for volume in facts["volumes"]:
        show(f"  {volume['path']}: {word(volume['state'])}")
    return Outcome(FAILED if facts["state"] == "failed" else DONE, facts)


def _idle() -> dict[str, Any]:
    return {
        "state": "idle",
        "session": None,
        "engine_pid": None,
        "children": [],
        "since": None,
        "seconds": 0.0,
        "sources": [],
        "volumes": [],
        "alarms": [],
    }


def _start(options: argparse.Namespace) -> Outcome:
    with engine(options) as client:
        if client.topics["recording"]["state"] == "idle":
            choose_devices(client, options)
        try:
            client.ask("record.start", timeout_s=START_S, **_waiver(client, options))
        except RemoteError:
            if client.topics["recording"]["state"] == "idle":
                _give_back(client)
            raise
        client.wait_until(lambda now: now["recording"]["state"] == "recording", START_S)
        say(tr("cli", "Recording; “record stop” ends it."))
        return Outcome(DONE, client.ask("record.status"))


def _waiver(client: EngineClient, options: argparse.Namespace) -> dict[str, str]:
    """The reason and whose it is: the operator's, or that of the account on this machine."""
    if not options.waive:
        return {}
    session = client.topics["session"] or {}
    operator = session.get("operator") or client.topics["setup"]["operator"]
    account = tr("cli", "account {name}").format(name=getpass.getuser())
    return {
        "waive": options.waive,
        "person": operator or account,
        "second_person": options.waive_with,
    }


def _stop(options: argparse.Namespace) -> Outcome:
    client = running_engine(data_dir(options))
    try:
        stopped = client.ask("record.stop", timeout_s=STOP_S)
        say(tr("cli", "Stopped; reading both copies back."))
        report = finished_job(client, stopped["job"])
        result: dict[str, Any] = report["result"]
        _give_back(client)
    finally:
        client.close()
    say(
        tr("cli", "Both copies were read back and match.")
        if result["verified"]
        else tr("cli", "The copies do not both verify; see the closing report.")
    )
    return Outcome(DONE if result["verified"] else FAILED, result)


def _give_back(client: EngineClient) -> None:
    """Put away what ``record start`` brought: the session without a plan, the devices for it."""
    session = client.topics["session"]
    if session is None or session["unscheduled"]:
        client.ask("session.leave")
        client.ask("setup.restore")


def _mark(options: argparse.Namespace) -> Outcome:
    if not options.text:
        raise BadUsageError(T("cli", "Write the marker's words after “mark”."))
    client = running_engine(data_dir(options))
    try:
        marker = client.ask("record.mark", text=options.text)
    finally:
        client.close()
    say(tr("cli", "Marked at {seconds} s.").format(seconds=f"{marker['at_s']:.1f}"))
    return Outcome(DONE, marker)


ACTIONS = {"status": _status, "start": _start, "stop": _stop, "mark": _mark}
