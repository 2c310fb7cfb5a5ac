"""A clock of the computer that can be set, and a sleep that it tells of, for new processes only."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OTHER_CLOCK = Path(__file__).parent / "other_clock"


class FaultClock:
    """The time of day and the sleep of every Python process that is started meanwhile."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.set()

    def set(self, set_by_s: float = 0.0, slept_s: float = 0.0) -> None:
        """From now on the clock was set by so much, and the computer has slept for so long."""
        new = self._file.with_suffix(".new")
        new.write_text(f"{set_by_s} {slept_s}", encoding="utf-8")
        new.replace(self._file)


@contextmanager
def fault_clock(folder: Path) -> Iterator[FaultClock]:
    """Processes that are started now have a clock that can be set."""
    folder.mkdir(parents=True, exist_ok=True)
    clock = FaultClock(folder / "clock")
    paths = [str(OTHER_CLOCK), *filter(None, [os.environ.get("PYTHONPATH")])]
    wanted = {"FAULT_CLOCK": str(folder / "clock"), "PYTHONPATH": os.pathsep.join(paths)}
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield clock
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
