"""The process that measures a line: one job, lines of JSON on standard output, then the end.

``python -m app.devices.network.line_child '{"job": "probe" | "speed", …}'`` writes any number of
``{"progress": {…}}`` and then ``{"result": {…}}`` or ``{"problem": "…"}``. It ends at once when
its standard input closes. A process of its own, so that what else the program does at that moment
is not taken for delay of the line.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from collections.abc import Mapping
from typing import Any

from app.devices.network.prober import ProbeError, probe_line
from app.devices.network.speed_http import SpeedError, measure_speed


def main(argument: str) -> int:
    """Do the job; the exit status is 0 where it has a result."""
    threading.Thread(target=_end_with_input, daemon=True).start()
    job = json.loads(argument)
    try:
        if job["job"] == "probe":
            result = asyncio.run(probe_line(job, _tell))
        else:
            result = measure_speed(job, _tell)
    except (ProbeError, SpeedError) as error:
        _say({"problem": str(error)})
        return 1
    _say({"result": result})
    return 0


def _end_with_input() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


def _tell(progress: Mapping[str, Any]) -> None:
    _say({"progress": progress})


def _say(line: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
