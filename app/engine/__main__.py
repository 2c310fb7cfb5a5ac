"""``python -m app.engine --data DIR [--supervised]``: the engine process."""

from __future__ import annotations

import argparse
import asyncio
import importlib
import logging
import os
import sys
import threading
import time
from pathlib import Path

from app.engine.service import Service
from app.engine.single import claim, leave_failure
from app.engine.supervisor_watch import SupervisorWatch, engine_is_missed
from app.model.errors import AppError
from app.settings.language import chosen_language
from app.system.i18n import choose_language, render
from app.system.log_file import logging_to
from app.system.paths import DataPaths, default_data_dir
from app.system.priority import hurry

log = logging.getLogger(__name__)

LEAVE_S = 10.0
LOG_BYTES = 4_000_000
LOG_FILES = 5
NEEDED = ("app.engine.desks", "app.store.store")
"""What is loaded late in an ordinary start."""


def main() -> int:
    """Run the engine of one data directory until nobody needs it; returns the exit status.

    ``--supervised`` says that a supervisor started it: the two then look after each other. With
    ``--standby`` everything is loaded, and nothing is touched before the supervisor says ``go``.
    """
    parser = argparse.ArgumentParser(prog="python -m app.engine")
    parser.add_argument("--data", type=Path, default=default_data_dir())
    parser.add_argument("--supervised", action="store_true")
    parser.add_argument("--standby", action="store_true")
    options = parser.parse_args()
    paths = DataPaths(options.data.expanduser().absolute())
    if options.standby and not _woken(paths):
        return 0
    choose_language(chosen_language(paths.settings))
    try:
        with (
            claim(paths),
            logging_to(paths.logs / "engine.log", file_bytes=LOG_BYTES, files=LOG_FILES),
        ):
            return _run(paths, supervised=options.supervised)
    except AppError as error:
        leave_failure(paths, error)
        sys.stderr.write(" ".join(render(text) for text in error.texts()) + "\n")
        return error.exit_status


def _woken(paths: DataPaths) -> bool:
    """Load what an engine needs and wait; False where there is nobody any more to wait for.

    A supervisor that is gone says nothing: where the engine went with it, this one goes on.
    """
    for module in NEEDED:
        importlib.import_module(module)
    if sys.stdin.readline() == "go\n":
        return True
    return engine_is_missed(paths)


def _run(paths: DataPaths, *, supervised: bool) -> int:
    hurry()
    threading.excepthook = _log_thread
    try:
        asyncio.run(_serve(paths, supervised=supervised))
    except AppError:
        raise
    except Exception:  # edge: the process ends here, and the log must say of what
        log.exception("the engine ends on an error nobody foresaw")
        return 1
    return 0


async def _serve(paths: DataPaths, *, supervised: bool) -> None:
    watch = SupervisorWatch(paths) if supervised else None
    if watch is not None:
        watch.start()
    try:
        await Service(paths, watch).run()
    finally:
        threading.Thread(target=_leave_for_good, name="leave", daemon=True).start()
    if watch is not None:
        watch.leave()


def _leave_for_good() -> None:
    """End a process that waits for a thread which waits for a dead disk: everything is closed.

    As long as it lives it holds the data directory, and no other engine could start.
    """
    time.sleep(LEAVE_S)
    log.warning("something still hangs after %.0f s and is left behind", LEAVE_S)
    os._exit(0)


def _log_thread(died: threading.ExceptHookArgs) -> None:
    """A thread that died belongs into the log; its work is missed elsewhere, not here."""
    name = died.thread.name if died.thread is not None else "?"
    if died.exc_value is not None:
        log.error("the thread %s died", name, exc_info=died.exc_value)


if __name__ == "__main__":
    sys.exit(main())
