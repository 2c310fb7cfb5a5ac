"""``python -m app.engine --data DIR``: the engine process."""

from __future__ import annotations

import argparse
import asyncio
import logging
import logging.handlers
import sys
from pathlib import Path

from app.engine.service import Service
from app.engine.single import claim, leave_failure
from app.model.errors import AppError
from app.settings.language import chosen_language
from app.system.i18n import choose_language, render
from app.system.paths import DataPaths, default_data_dir
from app.system.priority import hurry

LOG_BYTES = 4_000_000
LOG_FILES = 5


def main() -> int:
    """Run the engine of one data directory until nobody needs it; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m app.engine")
    parser.add_argument("--data", type=Path, default=default_data_dir())
    paths = DataPaths(parser.parse_args().data.expanduser().absolute())
    choose_language(chosen_language(paths.settings))
    try:
        with claim(paths):
            _log_to(paths)
            hurry()
            asyncio.run(Service(paths).run())
    except AppError as error:
        leave_failure(paths, error)
        sys.stderr.write(" ".join(render(text) for text in error.texts()) + "\n")
        return error.exit_status
    return 0


def _log_to(paths: DataPaths) -> None:
    paths.logs.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        paths.logs / "engine.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)


if __name__ == "__main__":
    sys.exit(main())
