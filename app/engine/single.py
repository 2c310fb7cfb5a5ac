"""One engine for a data directory, and a word for the starter when it cannot come up."""

from __future__ import annotations

import json

from filelock import FileLock, Timeout

from app.ipc.endpoint import failure_file
from app.model.errors import AppError, EngineError, EngineTakenError
from app.model.text import T
from app.system.paths import DataPaths


def claim(paths: DataPaths) -> FileLock:
    """Take the data directory for this engine; raises :class:`EngineTakenError` where it is taken.

    The lock is the system's own and goes with the process, however that ends.
    """
    try:
        paths.run.mkdir(parents=True, exist_ok=True)
        lock = FileLock(paths.run / "engine.lock")
        lock.acquire(timeout=0)
    except Timeout:
        raise EngineTakenError(
            T("engine", "The recording service already runs on the data in {folder}.")(
                folder=str(paths.root)
            ),
            meaning=T("engine", "A second one was not started; the first goes on undisturbed."),
            action=T("engine", "Use the open window, or name another folder with --data."),
        ) from None
    except OSError as error:
        raise EngineError(
            T("engine", "The data folder {folder} cannot be written: {reason}.")(
                folder=str(paths.root), reason=error.strerror or str(error)
            ),
            meaning=T("engine", "Nothing can be tested or recorded with it."),
            action=T("engine", "Name another folder with --data, or free this one for writing."),
        ) from error
    return lock


def leave_failure(paths: DataPaths, error: AppError) -> None:
    """Leave the reason for the starter to read, where the folder can be written at all."""
    try:
        failure_file(paths).write_text(json.dumps(error.to_json()), encoding="utf-8")
    except OSError:
        return
