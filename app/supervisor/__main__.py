"""``python -m app.supervisor --data DIR [--engine-pid N]``: the engine's keeper."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from pathlib import Path

from filelock import FileLock, Timeout

from app.ipc.heartbeat import Heartbeat, Party
from app.ipc.launch import SUPERVISOR_TAKEN
from app.supervisor.guardian import Guardian
from app.system.log_file import logging_to
from app.system.paths import DataPaths, default_data_dir
from app.system.priority import hurry

log = logging.getLogger(__name__)

LOG_BYTES = 1_000_000
LOG_FILES = 3


def main() -> int:
    """Keep the engine of one data directory running until it ends in order."""
    parser = argparse.ArgumentParser(prog="python -m app.supervisor")
    parser.add_argument("--data", type=Path, default=default_data_dir())
    parser.add_argument("--engine-pid", type=int, default=None)
    options = parser.parse_args()
    paths = DataPaths(options.data.expanduser().absolute())
    paths.run.mkdir(parents=True, exist_ok=True)
    try:
        with (
            FileLock(paths.run / "supervisor.lock").acquire(timeout=0),
            logging_to(paths.logs / "supervisor.log", file_bytes=LOG_BYTES, files=LOG_FILES),
        ):
            return _keep(paths, options.engine_pid)
    except Timeout:
        return SUPERVISOR_TAKEN


def _keep(paths: DataPaths, engine_pid: int | None) -> int:
    hurry()
    heartbeat = Heartbeat(paths)
    heartbeat.begin(Party.SUPERVISOR)
    guardian = Guardian(paths, heartbeat)
    if sys.platform != "win32":
        signal.signal(signal.SIGTERM, lambda _number, _frame: guardian.end())
        signal.signal(signal.SIGINT, lambda _number, _frame: guardian.end())
    try:
        status = guardian.keep(engine_pid)
    except Exception:  # edge: the process ends here, and the engine starts another one
        log.exception("the supervisor ends on an error nobody foresaw")
        return 1
    heartbeat.end(Party.SUPERVISOR)
    heartbeat.close(remove=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
