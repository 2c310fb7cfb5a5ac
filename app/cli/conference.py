"""The meeting of a rehearsal: a window without a screen joins it, and leaves it at the end."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from app.cli.options import data_dir
from app.cli.outcome import say
from app.ipc.client import EngineClient
from app.model.conference import PRACTICE_PLATFORM, CallState
from app.model.errors import AppError, EngineError, error_from_json
from app.model.text import T
from app.system.i18n import tr
from app.system.paths import DataPaths
from app.system.processes import Child, python_command, start_child

NO_MEETING = "none"
JOIN_S = 90.0
LEAVE_S = 10.0
LOOK_S = 2.0
HEADLESS = {"QT_QPA_PLATFORM": "offscreen"}
_OVER = (str(CallState.FAILED), str(CallState.LEFT))


def add_meeting(parser: argparse.ArgumentParser) -> None:
    """The option that names the platform."""
    parser.add_argument(
        "--conference",
        default=PRACTICE_PLATFORM,
        metavar="PROFILE",
        help=tr("cli", "the meeting to join: a platform's id, “none” for no meeting"),
    )


@contextmanager
def meeting(client: EngineClient, options: argparse.Namespace) -> Iterator[None]:
    """Be in the meeting of ``--conference``; raises where it cannot be joined.

    The choice holds for this work only: restoring the room's setup ends it.
    """
    chosen = "" if options.conference == NO_MEETING else str(options.conference)
    client.ask("conference.choose", platform=chosen, keep=False)
    if not chosen:
        yield
        return
    say(tr("cli", "Joining the meeting “{platform}”.").format(platform=chosen))
    window = start_headless(options)
    try:
        client.ask("conference.join")
        _wait_until_in(client, window)
        yield
    finally:
        with suppress(AppError):  # what ended the work is told, not what follows from it
            client.ask("conference.leave")
            client.wait_until(lambda now: not now["conference"].get("picture"), LEAVE_S)
        window.stop()


def start_headless(options: argparse.Namespace) -> Child:
    """A window without a screen, which shows the meeting as the control room does."""
    data = data_dir(options)
    command = python_command("app.ui.conference.headless", "--data", str(data))
    return start_child(
        "meeting", command, log_dir=DataPaths(data).logs, stdin=True, environment=HEADLESS
    )


def _wait_until_in(client: EngineClient, window: Child) -> None:
    deadline_s = time.monotonic() + JOIN_S
    while True:
        try:
            topics = client.wait_until(
                lambda now: now["conference"]["state"] in {str(CallState.IN_CALL), *_OVER}, LOOK_S
            )
            break
        except EngineError:
            if not (client.alive and window.running) or time.monotonic() > deadline_s:
                raise
    conference = topics["conference"]
    if conference["state"] == str(CallState.IN_CALL):
        return
    if conference.get("problem"):
        raise error_from_json(conference["problem"])
    raise EngineError(
        T("cli", "The meeting could not be joined."),
        meaning=T("cli", "The rehearsal stops here; nothing was recorded."),
        action=T("cli", "Try it without the meeting: rehearse --conference none"),
    )
