"""One program outside of ours from its beginning to its end, whichever way it is begun."""

from __future__ import annotations

import logging
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.conference.browser_command import browser_command
from app.conference.browser_door import Door
from app.conference.browser_find import best_browser
from app.conference.browser_profile import forget_links, granted_patterns, prepare_profile
from app.conference.native_program import (
    PROCESS_SETTING,
    find_program,
    link_advice,
    open_link,
    start_command,
)
from app.devices.camera.window_list import WindowInfo, ask_to_close, list_windows
from app.devices.camera.window_owner import belongs_to_us, family
from app.model.conference import PlatformProfile
from app.model.errors import DeviceError
from app.model.text import Text
from app.system.other_process import OtherProcess
from app.system.priority import be_ordinary
from app.system.processes import start_child

log = logging.getLogger(__name__)

ASK_S, TERMINATE_S = 3.0, 3.0


@dataclass(frozen=True, slots=True)
class CallOrder:
    """What is to be joined, and what the program is given for it."""

    profile: PlatformProfile
    address: str
    home: Path
    log_dir: Path
    environment: Mapping[str, str]


class ExternalProgram(ABC):
    """A program that shows the call. Used by one thread."""

    restartable = True
    closes_by_window = True

    def __init__(self, order: CallOrder) -> None:
        self._order = order
        self.name = order.profile.name
        self.advice: Text | None = None
        self._process = OtherProcess(0)

    @property
    def pid(self) -> int:
        """Its process; 0 while none is known."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """True while its process lives, and while it is still looked for."""
        return self._process.alive

    def adopt(self, pid: int) -> None:
        """Go on with one that an engine before this one began."""
        self._process = OtherProcess(pid)

    @abstractmethod
    def begin(self) -> None:
        """Start it; raises :class:`ConferenceProgramError` saying what to do instead."""

    def look(self, windows: Iterable[WindowInfo]) -> None:  # noqa: B027  (most know their process)
        """Find its process where it is no child of ours."""

    def shows_call(self, _window: WindowInfo) -> bool:
        """False while its window shows something that is not the call yet."""
        return True

    def end(self, window: WindowInfo | None) -> None:
        """Have it close as a person would, else end it with all its children."""
        family_ = _processes(self.pid)
        if window is not None and self.closes_by_window:
            with suppress(DeviceError, OSError):
                ask_to_close(window)
        else:
            self._process.terminate()
        end_processes(family_)


class BrowserProgram(ExternalProgram):
    """The call's page in a browser window of its own, with a folder of its own."""

    closes_by_window = psutil.WINDOWS  # elsewhere it ends cleanly on a signal, asking nothing

    def __init__(self, order: CallOrder) -> None:
        super().__init__(order)
        self._folder = order.home / "browser"
        self._door: Door | None = None

    def begin(self) -> None:
        """Start the best browser there is; the link reaches it through a door of one use."""
        browser = best_browser()
        self.name = browser.name
        for pid in users_of(self._folder):
            end_processes(_processes(pid), ask_s=0.0)
        prepare_profile(self._folder, granted_patterns(self._order.profile, self._order.address))
        self._shut()
        self._door = Door(self._order.address)
        child = start_child(
            "conference-browser",
            browser_command(browser.path, self._folder, self._door.address),
            log_dir=self._order.log_dir,
            environment=self._order.environment,
        )
        be_ordinary(child.pid)
        self._process = OtherProcess(child.pid)

    def shows_call(self, window: WindowInfo) -> bool:
        """False while the window bears the name of our door, which nobody needs to see."""
        return self._door is None or self._door.word not in window.title

    def end(self, window: WindowInfo | None) -> None:
        """End it, and have it forget the link."""
        self._shut()
        super().end(window)
        forget_links(self._folder)

    def _shut(self) -> None:
        if self._door is not None:
            self._door.close()
            self._door = None


class CommandProgram(ExternalProgram):
    """A program by the command of the profile."""

    def begin(self) -> None:
        """Start it."""
        order = self._order
        started = start_command(order.profile, order.address, order.log_dir, order.environment)
        self.name = started.name
        be_ordinary(started.pid)
        self._process = OtherProcess(started.pid)


class LinkProgram(ExternalProgram):
    """A program that the system knows by the form of the link; it may have run before."""

    restartable = False

    def __init__(self, order: CallOrder) -> None:
        super().__init__(order)
        self.advice = link_advice()
        self._known: frozenset[int] = frozenset()
        self._begun_at = 0.0

    @property
    def running(self) -> bool:
        """True while its process lives, and while it is still looked for."""
        return self.pid == 0 or super().running

    def begin(self) -> None:
        """Hand the link to the system."""
        with suppress(DeviceError):
            self._known = frozenset(window.id for window in list_windows())
        self._begun_at = time.time()
        open_link(self._order.address, self._order.log_dir, self._order.environment)

    def look(self, windows: Iterable[WindowInfo]) -> None:
        """Find the program that took the link."""
        if self.pid == 0:
            wanted = self._order.profile.settings.get(PROCESS_SETTING, "")
            self._process = OtherProcess(find_program(wanted, windows, self._known, belongs_to_us))

    def end(self, window: WindowInfo | None) -> None:
        """Close its window; one that ran before the call goes on running."""
        if self.pid and _made_at(self.pid) >= self._begun_at:
            super().end(window)
        elif window is not None:
            with suppress(DeviceError, OSError):
                ask_to_close(window)


def users_of(folder: Path) -> list[int]:
    """Processes of browsers that hold this very user-data directory."""
    wanted = f"--user-data-dir={folder}"
    found = []
    for process in psutil.process_iter(["cmdline"]):
        words = process.info["cmdline"] or []
        if wanted in words and not any(word.startswith("--type=") for word in words):
            found.append(process.pid)
    return found


def end_processes(processes: list[psutil.Process], *, ask_s: float = ASK_S) -> None:
    """Wait until they have ended by themselves, then terminate, then kill."""
    _, alive = psutil.wait_procs(processes, ask_s)
    for step in ("terminate", "kill"):
        for process in alive:
            with suppress(psutil.Error):
                log.info("%s %d", step, process.pid)
                getattr(process, step)()
        _, alive = psutil.wait_procs(alive, TERMINATE_S)


def _processes(pid: int) -> list[psutil.Process]:
    found = []
    for one in family(pid) if pid else ():
        with suppress(psutil.Error):
            found.append(psutil.Process(one))
    return found


def _made_at(pid: int) -> float:
    try:
        return float(psutil.Process(pid).create_time())
    except psutil.Error:
        return 0.0
