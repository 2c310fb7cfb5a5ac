"""Find the engine of a data directory, or start one that outlives its starter.

What is started is the supervisor, which starts the engine and keeps it running.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from app.ipc.client import EngineClient
from app.ipc.endpoint import Endpoint, failure_file, read_endpoint, read_failure
from app.ipc.heartbeat import Heartbeat, Party, heartbeat_file
from app.ipc.protocol import Message
from app.ipc.recording_note import recording_to_go_on
from app.model.errors import EngineError, EngineTakenError, RemoteError
from app.model.text import T
from app.system.other_process import OtherProcess
from app.system.paths import DataPaths
from app.system.processes import detached_status, python_command, start_detached

START_S = 20.0
POLL_S = 0.02
AGAIN_S = 0.5
RESTART_S = 5.0
"""So long a command waits for an engine that is being started again."""
SUPERVISOR_TAKEN = 75
"""Exit status of a supervisor that finds another one at work."""


def ensure_engine(
    data_dir: Path,
    *,
    on_message: Callable[[Message], None] | None = None,
    on_closed: Callable[[], None] | None = None,
) -> EngineClient:
    """Connect to the running engine, or start it and connect.

    Raises :class:`EngineError` where it does not come up within ``START_S`` seconds.
    """
    try:
        return EngineClient.connect(data_dir, on_message=on_message, on_closed=on_closed)
    except EngineError:
        pass
    paths = DataPaths(data_dir)
    stale = read_endpoint(paths)
    pid = None
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        endpoint = read_endpoint(paths)
        if endpoint is not None and endpoint != stale:
            try:
                return EngineClient(endpoint, on_message=on_message, on_closed=on_closed)
            except EngineError:
                stale = endpoint  # it died at this moment; its supervisor brings the next one
        if pid is None:
            pid = None if _supervised(paths) else _start(paths)
        elif (status := detached_status(pid)) is not None and _still(paths, stale):
            if status != SUPERVISOR_TAKEN and not _taken(paths):
                break
            time.sleep(AGAIN_S)  # another one comes up, or goes, at this moment
            pid = None
        time.sleep(POLL_S)
    failure = read_failure(paths)
    if failure is not None:
        raise failure
    raise EngineError(
        T("engine", "The recording service could not be started."),
        meaning=T("engine", "Nothing can be tested or recorded until it runs."),
        action=T("engine", "Look at the end of the log file {file}.")(
            file=str(paths.logs / "engine.log")
        ),
    )


def running_engine(data_dir: Path) -> EngineClient:
    """Connect to the engine that runs, or to the next one where a recording goes on without one.

    Raises :class:`EngineError` where none runs and nothing is to go on.
    """
    paths = DataPaths(data_dir)
    deadline = time.monotonic() + RESTART_S
    while True:
        try:
            return EngineClient.connect(data_dir)
        except EngineError:
            if recording_to_go_on(paths) is None or time.monotonic() > deadline:
                raise
        if not _supervised(paths):
            return ensure_engine(data_dir)
        time.sleep(POLL_S)


def _still(paths: DataPaths, stale: Endpoint | None) -> bool:
    """True while nothing but an endpoint that leads nowhere is published."""
    return read_endpoint(paths) in {None, stale}


def _supervised(paths: DataPaths) -> bool:
    """True where a supervisor lives, which will bring up the next engine."""
    if not heartbeat_file(paths).exists():
        return False
    heartbeat = Heartbeat(paths)
    try:
        process = OtherProcess(heartbeat.sign(Party.SUPERVISOR).pid)
    finally:
        heartbeat.close()
    return process.alive and process.runs("app.supervisor")


def _start(paths: DataPaths) -> int:
    try:
        failure_file(paths).unlink(missing_ok=True)
        return start_detached(
            python_command("app.supervisor", "--data", str(paths.root)),
            paths.logs / "supervisor.out.log",
        )
    except OSError as error:
        raise EngineError(
            T("engine", "The data folder {folder} cannot be used: {reason}")(
                folder=str(paths.root), reason=str(error.strerror)
            ),
            action=T("engine", "Choose a folder that can be written to."),
        ) from error


def _taken(paths: DataPaths) -> bool:
    """True where the engine that was started gave way to another one."""
    failure = read_failure(paths)
    return isinstance(failure, RemoteError) and failure.kind == EngineTakenError.__name__
