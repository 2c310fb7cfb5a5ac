"""Without a command: the control room."""

from __future__ import annotations

import argparse
import os
import sys

from app.cli.options import data_dir
from app.cli.outcome import FAILED, Outcome, say
from app.system.i18n import language, tr


def has_display() -> bool:
    """True where a window can be opened."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(options: argparse.Namespace) -> Outcome:
    """Open the control room; with no display say so and name the rehearsal."""
    if not has_display():
        say(tr("cli", "There is no screen here, so the control room cannot be opened."))
        say(tr("cli", "To try everything without a screen: ./run rehearse"))
        return Outcome(FAILED, {"result": "failed"})
    from app.ui.application import run_control_room

    return Outcome(run_control_room(data_dir(options), language=language()))
