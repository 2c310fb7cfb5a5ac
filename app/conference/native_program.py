"""Programs outside of ours with which a call is joined: how each kind is begun and found.

Three ways in: a browser in a window of its own, a program by its command, a program that the
system knows by the form of the link.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psutil

from app.conference.browser_find import ConferenceProgramError
from app.devices.camera.window_list import WindowInfo
from app.model.conference import PlatformProfile
from app.model.text import T, Text
from app.system.processes import Child, open_by_system, start_child

LINK = "{link}"
PROCESS_SETTING = "process"
"""Key in the profile's ``settings``: the name of the program's process, for links."""
X11_HINTS = {
    # Under Wayland a program's own window cannot be captured, one that it opens through X can.
    "QT_QPA_PLATFORM": "xcb",
    "GDK_BACKEND": "x11",
    "ELECTRON_OZONE_PLATFORM_HINT": "x11",
}


@dataclass(frozen=True, slots=True)
class ProgramStart:
    """A program that was begun: its process where it is a child of ours, else 0 until found."""

    name: str
    child: Child | None
    pid: int = 0


def is_by_link(profile: PlatformProfile, address: str) -> bool:
    """True where the system is asked to open the link, as the profile names no command."""
    return not profile.program and urlsplit(address).scheme not in {"", "http", "https"}


def link_advice() -> Text:
    """What is said of a link that is handed to the system."""
    return T(
        "external",
        "The link is handed to the system, so other programs of this computer could read it while "
        "the meeting program starts. Use an account that only the operator uses.",
    )


def start_command(
    profile: PlatformProfile, address: str, log_dir: Path, environment: Mapping[str, str]
) -> ProgramStart:
    """Start the profile's command; ``{link}`` in it stands for the whole link.

    Raises :class:`ConferenceProgramError` where the program is not installed.
    """
    command = [word.replace(LINK, address) for word in profile.program]
    if not command or shutil.which(command[0]) is None:
        raise not_installed(profile.name, command[0] if command else "")
    name = Path(command[0]).stem
    child = start_child(
        "conference-program", command, log_dir=log_dir, environment={**_hints(), **environment}
    )
    return ProgramStart(name, child, child.pid)


def open_link(address: str, log_dir: Path, environment: Mapping[str, str]) -> None:
    """Have the system open the link with the program that took its form.

    Raises :class:`ConferenceProgramError` where there is none.
    """
    try:
        open_by_system(address, log_dir=log_dir, environment={**_hints(), **environment})
    except OSError as error:
        raise no_program_for_link(address) from error


def find_program(
    wanted: str,
    windows: Iterable[WindowInfo],
    known: frozenset[int],
    belongs_to_us: Callable[[int], bool],
) -> int:
    """The process that a link opened; 0 while there is none.

    By the name that the profile gives, else the owner of a window that was not there before.
    """
    if wanted:
        return _by_name(wanted)
    for window in windows:
        if window.id not in known and window.pid and not belongs_to_us(window.pid):
            return window.pid
    return 0


def not_installed(name: str, program: str) -> ConferenceProgramError:
    """The program of the profile is not there."""
    return ConferenceProgramError(
        T("external", "The program for “{platform}” is not installed: {program}.")(
            platform=name, program=program or "?"
        ),
        action=T("external", "Install it, or choose another way in: the browser, or by hand."),
    )


def no_program_for_link(address: str) -> ConferenceProgramError:
    """Nothing on this computer takes links of this form."""
    return ConferenceProgramError(
        T("external", "No program on this computer opens links that begin with “{scheme}:”.")(
            scheme=urlsplit(address).scheme
        ),
        action=T("external", "Install the meeting's program, or join in the browser."),
    )


def _by_name(wanted: str) -> int:
    name = wanted.casefold().removesuffix(".exe")
    oldest = (0.0, 0)
    for process in psutil.process_iter(["name", "create_time"]):
        with suppress(psutil.Error):
            if process.info["name"].casefold().removesuffix(".exe") == name:
                made = (float(process.info["create_time"]), process.pid)
                oldest = min(oldest, made) if oldest[1] else made
    return oldest[1]


def _hints() -> Mapping[str, str]:
    return X11_HINTS if os.environ.get("WAYLAND_DISPLAY") and os.environ.get("DISPLAY") else {}
