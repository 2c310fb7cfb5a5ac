"""Which browsers that can join a call are installed, best first; all are built on Chromium."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.model.errors import AppError
from app.model.text import T


class ConferenceProgramError(AppError):
    """The program with which the call would be joined cannot be started or found."""


@dataclass(frozen=True, slots=True)
class Browser:
    """An installed browser: its name for people and its program file."""

    name: str
    path: str


LINUX_NAMES = (
    ("Google Chrome", "google-chrome-stable"),
    ("Google Chrome", "google-chrome"),
    ("Microsoft Edge", "microsoft-edge-stable"),
    ("Microsoft Edge", "microsoft-edge"),
    ("Cốc Cốc", "coccoc-browser-stable"),
    ("Cốc Cốc", "coccoc-browser"),
    ("Chromium", "chromium"),
    ("Chromium", "chromium-browser"),
)
WINDOWS_NAMES = (
    ("Google Chrome", "chrome.exe"),
    ("Microsoft Edge", "msedge.exe"),
    ("Cốc Cốc", "browser.exe"),
    ("Chromium", "chromium.exe"),
)
APP_PATHS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths"
USUAL_FOLDERS = {
    "Google Chrome": r"Google\Chrome\Application",
    "Microsoft Edge": r"Microsoft\Edge\Application",
    "Cốc Cốc": r"CocCoc\Browser\Application",
    "Chromium": r"Chromium\Application",
}
"""Where their installers put them, below the folders for programs."""
PROGRAM_FOLDERS = ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
"""Variables that name those folders: for all people of the computer, and for this one."""
OF_BROWSER = {"Cốc Cốc": "coccoc"}
"""What a path must hold where the file's own name is anybody's."""


def linux_browsers(which: Callable[[str], str | None] = shutil.which) -> list[Browser]:
    """Browsers on the search path, one of each name."""
    found: dict[str, Browser] = {}
    for name, program in LINUX_NAMES:
        path = which(program)
        if path and name not in found:
            found[name] = Browser(name, path)
    return list(found.values())


def windows_browsers(
    app_path: Callable[[str], str | None],
    exists: Callable[[str], bool],
    environment: Mapping[str, str] = os.environ,
) -> list[Browser]:
    """Browsers that Windows knows, and those that lie in the usual folders.

    ``app_path`` reads the default value of a key of App Paths. A key may outlive the browser, so
    the file has to be there.
    """
    found = []
    for name, program in WINDOWS_NAMES:
        known = (app_path(rf"{APP_PATHS}\{program}") or "").strip('"')
        places = [known] if OF_BROWSER.get(name, "") in known.casefold() else []
        roots = [environment[root] for root in PROGRAM_FOLDERS if environment.get(root)]
        places += [rf"{root}\{USUAL_FOLDERS[name]}\{program}" for root in roots]
        path = next((place for place in places if place and exists(place)), "")
        if path:
            found.append(Browser(name, path))
    return found


if sys.platform == "win32":
    import winreg

    def _app_path(key: str) -> str | None:
        for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            try:
                return str(winreg.QueryValue(hive, key))
            except OSError:
                continue
        return None

    def installed_browsers() -> list[Browser]:
        """The browsers of this computer, best first."""
        return windows_browsers(_app_path, lambda path: Path(path).is_file())

else:

    def installed_browsers() -> list[Browser]:
        """The browsers of this computer, best first."""
        return linux_browsers()


def best_browser() -> Browser:
    """The first of :func:`installed_browsers`; raises :class:`ConferenceProgramError` for none."""
    for browser in installed_browsers():
        return browser
    raise ConferenceProgramError(
        T("external", "No browser that can join the meeting is installed."),
        meaning=T("external", "Chrome, Edge, Cốc Cốc and Chromium can; others are not driven."),
        action=T("external", "Install Chrome or Edge, or join in the program's own view."),
    )
