"""The command line on which a browser opens the call in a window of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

WIDTH, HEIGHT = 1280, 720
QUIET = (
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-crash-restore-bubble",
    "--disable-sync",
    "--disable-component-update",
    "--password-store=basic",
)
KEEPS_DRAWING = (
    # A window that is covered must go on drawing: it is being recorded.
    "--disable-backgrounding-occluded-windows",
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-features=CalculateNativeWinOcclusion,Translate,MediaRouter",
)


def browser_command(program: str, folder: Path, address: str) -> list[str]:
    """Arguments for app mode: no tabs, no address line, the picture alone.

    ``folder`` is the browser's own user-data directory; no debugging port is ever opened.
    """
    command = [
        program,
        f"--user-data-dir={folder}",
        f"--app={address}",
        *QUIET,
        *KEEPS_DRAWING,
        "--autoplay-policy=no-user-gesture-required",
        f"--window-size={WIDTH},{HEIGHT}",
    ]
    if sys.platform != "win32":
        if os.environ.get("DISPLAY"):
            # Under Wayland, too: an X window can be captured there, one of Wayland's own cannot.
            command.append("--ozone-platform=x11")
        if os.geteuid() == 0:  # its sandbox refuses the administrator, as on a machine of tests
            command += ["--no-sandbox", "--test-type"]
    return command
