"""Find the engine of a data directory, or start one that outlives its starter."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from app.ipc.client import EngineClient
from app.ipc.endpoint import failure_file, read_endpoint, read_failure
from app.ipc.protocol import Message
from app.model.errors import EngineError, EngineTakenError, RemoteError
from app.model.text import T
from app.system.paths import DataPaths
from app.system.processes import detached_ended, python_command, start_detached

START_S = 20.0
POLL_S = 0.02
AGAIN_S = 0.5


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
    pid = _start(paths)
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        endpoint = read_endpoint(paths)
        if endpoint is not None and endpoint != stale:
            return EngineClient(endpoint, on_message=on_message, on_closed=on_closed)
        if detached_ended(pid) and read_endpoint(paths) in {None, stale}:
            if not _taken(paths):
                break
            time.sleep(AGAIN_S)  # another one comes up, or goes, at this moment
            pid = _start(paths)
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


def _start(paths: DataPaths) -> int:
    try:
        failure_file(paths).unlink(missing_ok=True)
        return start_detached(
            python_command("app.engine", "--data", str(paths.root)), paths.logs / "engine.out.log"
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
