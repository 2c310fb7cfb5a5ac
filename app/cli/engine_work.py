"""What commands that drive the engine share: open a session for the work, wait for a job."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from app.cli.options import chosen_devices, data_dir
from app.cli.outcome import say
from app.ipc.client import EngineClient
from app.ipc.launch import ensure_engine
from app.model.checklist import STATE_WORDS, ItemState
from app.model.clock import wall_now
from app.model.errors import AppError, EngineError, RecordingError, RemoteError, error_from_json
from app.model.text import T, Text
from app.system.i18n import render, tr

JOB_S = 24 * 3600.0
MEASURED_S = 900.0
"""The longest that one item may take: five minutes of probes, a person who changes lines."""


@contextmanager
def engine(options: argparse.Namespace) -> Iterator[EngineClient]:
    """A connection to the engine of the data directory, started where none runs."""
    client = ensure_engine(data_dir(options))
    try:
        yield client
    finally:
        client.close()


def choose_devices(client: EngineClient, options: argparse.Namespace, **more: Any) -> None:
    """Hand the device options to the engine for this work only; the room's own choice stays."""
    client.ask("setup.choose", keep=False, **chosen_devices(options), **more)


@contextmanager
def borrowed_room(client: EngineClient, options: argparse.Namespace, **more: Any) -> Iterator[None]:
    """Use the devices of the options for a while; session and choice of before come back after.

    Raises ``RecordingError`` while something is recorded, before anything was changed.
    """
    if client.topics["recording"]["state"] != "idle":
        raise RecordingError(
            T("cli", "A recording is under way; nothing can be tried out beside it."),
            meaning=T("cli", "The recording goes on; nothing was changed."),
            action=T("cli", "Stop it first: record stop"),
        )
    before = client.topics["session"]
    try:
        choose_devices(client, options, **more)
        yield
    finally:
        with suppress(AppError):  # what ended the work is told, not what follows from it
            client.ask("session.leave")
            client.ask("setup.restore")
            if before is not None:
                client.ask("session.open", id=before["id"])


def open_practice_session(client: EngineClient, title: str) -> str:
    """Make and open a practice session that begins now; returns its id."""
    made = client.ask(
        "session.create",
        title=title,
        starts_at=wall_now(),
        practice=True,
        planned_minutes=5,
    )
    session_id = str(made["id"])
    client.ask("session.open", id=session_id)
    return session_id


def finished_job(client: EngineClient, job_id: str) -> dict[str, Any]:
    """Wait for a job, showing its progress; raises the error that ended it."""

    def job(topics: Any) -> dict[str, Any]:
        found = [job for job in topics.get("jobs", []) if job["id"] == job_id]
        return found[0] if found else {"state": "running"}

    shown = -1
    while True:
        topics = client.wait_until(
            lambda now, last=shown: (  # type: ignore[misc]
                job(now)["state"] != "running" or _percent(job(now)) > last
            ),
            JOB_S,
        )
        state = job(topics)
        if state["state"] != "running":
            break
        shown = _percent(state)
        if sys.stderr.isatty():
            say(tr("cli", "… {percent} %").format(percent=shown))
    if state.get("error"):
        raise error_from_json(state["error"])
    if state["state"] != "done":
        raise EngineError(Text.from_json(state["message"]))
    return state


def _percent(job: dict[str, Any]) -> int:
    return int(100 * job["done"] / job["total"]) if job.get("total") else 0


def _title(client: EngineClient, item_id: str) -> str:
    """The item's title as the board has it."""
    items = (client.topics.get("test") or {}).get("items", [])
    titles = [Text.from_json(item["title"]) for item in items if item["id"] == item_id]
    return render(titles[0]) if titles else item_id


def show_phase(client: EngineClient, phase: str) -> list[dict[str, Any]]:
    """Carry out the sensed and measured items of a test; returns the items as the board has them.

    An item that cannot be carried out at all is reported and the run goes on.
    """
    run = client.ask("test.start", phase=phase)
    for item in run["items"]:
        try:
            measured = client.ask("test.check", item=item, timeout_s=MEASURED_S)
        except RemoteError as error:
            say(error.what)
            continue
        say(
            f"  {item}  {_title(client, item)}: {render(STATE_WORDS[ItemState(measured['state'])])}"
        )
    client.ask("test.finish", person="")
    topics = client.wait_until(lambda now: (now.get("test") or {}).get("state") == "finished", 10.0)
    items: list[dict[str, Any]] = topics["test"]["items"]
    return items
