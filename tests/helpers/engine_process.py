"""A real engine process for a test, ended with it, and the command line as a user calls it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from app.ipc.client import EngineClient
from app.ipc.heartbeat import Heartbeat, Party, heartbeat_file
from app.ipc.launch import ensure_engine
from app.model.errors import EngineError
from app.system.paths import DataPaths

ROOT = Path(__file__).resolve().parents[2]
ENDED_S = 30.0


@dataclass(frozen=True)
class Answer:
    """What a command ended with."""

    status: int
    facts: dict[str, Any]
    output: str
    errors: str


def run_app(*arguments: str, data: Path, timeout_s: float = 300.0, **env: str) -> Answer:
    """Run ``python -m app`` with ``--json`` and read the last line of its output."""
    done = subprocess.run(
        [sys.executable, "-m", "app", *arguments, "--json", "--data", str(data)],
        cwd=ROOT,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )
    lines = done.stdout.splitlines()
    facts = json.loads(lines[-1]) if lines else {}
    return Answer(done.returncode, facts, done.stdout, done.stderr)


@contextmanager
def running_engine(data: Path) -> Iterator[EngineClient]:
    """A client of a fresh engine; the engine is told to end afterwards and has ended then."""
    client = ensure_engine(data)
    try:
        yield client
    finally:
        client.close()
        end_engine(data)


def end_engine(data: Path) -> None:
    """Tell the engine of ``data``, if one runs, to end, and wait until it has."""
    try:
        client = EngineClient.connect(data)
    except EngineError:
        return
    processes = [psutil.Process(client.topics["engine"]["pid"])]
    with suppress(psutil.NoSuchProcess):
        processes.append(psutil.Process(supervisor_pid(data)))
    try:
        client.ask("engine.stop")
    finally:
        client.close()
    for process in processes:
        wait_ended(process)


def supervisor_pid(data: Path) -> int:
    """Process number of the supervisor of ``data``; 0 where there never was one."""
    if not heartbeat_file(DataPaths(data)).exists():
        return 0
    heartbeat = Heartbeat(DataPaths(data))
    try:
        return heartbeat.sign(Party.SUPERVISOR).pid
    finally:
        heartbeat.close()


def cut_power(client: EngineClient, data: Path) -> None:
    """What a power cut does to the processes: none is left, and the next start is after a boot."""
    engine = psutil.Process(client.topics["engine"]["pid"])
    supervisor = psutil.Process(supervisor_pid(data))
    for process in (supervisor, engine):
        process.suspend()
    children = engine.children(recursive=True)
    waiting = [one for one in supervisor.children() if one.pid != engine.pid]
    for process in (*waiting, supervisor, engine):
        process.kill()
        wait_ended(process)
    psutil.wait_procs(children, timeout=ENDED_S)
    client.close()
    note = DataPaths(data).recording_note
    if note.exists():
        note.write_text(json.dumps({**json.loads(note.read_text()), "boot": "the one before"}))


def wait_ended(process: psutil.Process) -> None:
    """Wait until a process has ended (a zombie of ours counts as ended)."""
    gone, alive = psutil.wait_procs([process], timeout=ENDED_S)
    assert gone or all(p.status() == psutil.STATUS_ZOMBIE for p in alive)
