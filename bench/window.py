"""The control room's own figures: how soon it can be used, how late its event loop runs.

``python -m bench.window --data DIR [--seconds 60] [--width 1366 --height 768]`` opens the window
on the running engine's data (a display is needed; ``QT_QPA_PLATFORM=offscreen`` will do) and ends
with one JSON line. “Usable” is the first moment at which the window is painted and shows the
engine's state, counted from the start of the process.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QTimer

from app.ui.application import run_control_room
from app.ui.control_room.window import ControlRoom
from app.ui.loop_probe import LoopProbe

MEGABYTE = 1_000_000


def main() -> int:
    """Open the window, watch it, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--width", type=int, default=1366)
    parser.add_argument("--height", type=int, default=768)
    options = parser.parse_args()
    process = psutil.Process()
    figures: dict[str, float] = {}

    def ready(window: ControlRoom, probe: LoopProbe) -> None:
        window.resize(options.width, options.height)

        def usable(connected: bool) -> None:
            if connected and "usable_s" not in figures:
                QTimer.singleShot(0, note_usable)

        def note_usable() -> None:
            window.repaint()
            figures["usable_s"] = round(time.time() - process.create_time(), 3)
            figures["memory_start_mb"] = round(process.memory_info().rss / MEGABYTE)

        def finish() -> None:
            spent = process.cpu_times()
            figures["loop_delay_p50_ms"] = round(probe.percentile_ms(0.5), 2)
            figures["loop_delay_p99_ms"] = round(probe.percentile_ms(0.99), 2)
            figures["memory_end_mb"] = round(process.memory_info().rss / MEGABYTE)
            figures["cpu_share"] = round((spent.user + spent.system) / options.seconds, 3)
            QCoreApplication.exit(0)

        window.bridge.connection_changed.connect(usable)
        QTimer.singleShot(round(options.seconds * 1000), finish)

    run_control_room(options.data, ready=ready)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
