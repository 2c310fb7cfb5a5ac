"""A measurement in a process of its own: started, waited for, its line of figures read."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.model.errors import DeviceError
from app.system.processes import start_child

CHILD_S = 30.0


def child_figures(
    role: str,
    command: Sequence[str],
    *,
    log_dir: Path,
    refusal: DeviceError,
    deadline_s: float = CHILD_S,
) -> dict[str, Any]:
    """Run ``command`` to its end and read the JSON object on the last line that it printed.

    Blocks. Raises ``refusal`` where the child ends badly, prints nothing or outlasts the deadline.
    """
    child = start_child(role, command, log_dir=log_dir, patient=True, stdout=True)
    timer = threading.Timer(deadline_s, child.process.kill)
    timer.start()
    try:
        printed = child.stdout.read()
        status = child.process.wait()
    finally:
        timer.cancel()
        child.stdout.close()
    if status != 0 or not printed.strip():
        raise refusal
    figures: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return figures
