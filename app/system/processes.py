"""The one place where child processes are started, and the ladder on which they are stopped."""

from __future__ import annotations

import atexit
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import psutil

from app.system.priority import be_patient, pass_on

log = logging.getLogger(__name__)

ASK_S = 3.0
TERMINATE_S = 2.0
KILL_S = 2.0

if sys.platform == "win32":
    _CREATION_FLAGS = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    _EAGER_FLAG = subprocess.ABOVE_NORMAL_PRIORITY_CLASS
    _OWN_GROUP = None
else:
    _CREATION_FLAGS = 0
    _EAGER_FLAG = 0
    _OWN_GROUP = 0


def python_command(module: str, *arguments: str) -> list[str]:
    """Argument list that runs one of the program's own modules in a fresh interpreter."""
    return [sys.executable, "-m", module, *arguments]


@dataclass(frozen=True, slots=True)
class ChildInfo:
    """Role and process number, as ``record status`` prints them."""

    role: str
    pid: int


@dataclass
class Child:
    """A started child. Its standard error goes to a log file of its own."""

    role: str
    process: subprocess.Popen[bytes]
    log_path: Path
    _on_exit: list[Callable[[int], None]] = field(default_factory=list)

    def ended_within(self, seconds: float) -> bool:
        """Wait so long for its end; True once it has ended."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)
            return True
        return False

    @property
    def pid(self) -> int:
        """Process number."""
        return self.process.pid

    @property
    def running(self) -> bool:
        """True until the child has ended."""
        return self.process.poll() is None

    @property
    def stdin(self) -> IO[bytes]:
        """The child's standard input; the child must have been started with ``stdin=True``."""
        assert self.process.stdin is not None
        return self.process.stdin

    @property
    def stdout(self) -> IO[bytes]:
        """The child's standard output; the child must have been started with ``stdout=True``."""
        assert self.process.stdout is not None
        return self.process.stdout

    def when_ended(self, callback: Callable[[int], None]) -> None:
        """Call ``callback(exit_status)`` from a watching thread when the child ends."""
        threading.Thread(
            target=lambda: callback(self.process.wait()), name=f"watch:{self.role}", daemon=True
        ).start()

    def stop(self, ask: Callable[[], None] | None = None, *, ask_s: float = ASK_S) -> int:
        """Stop on the ladder ask, terminate, kill, each timed; returns the exit status.

        ``ask`` defaults to closing standard input, which every child of ours takes as the end.
        """
        try:
            (ask or self._close_stdin)()
        except (OSError, ValueError):
            log.debug("child %s was gone before it was asked", self.role)
        for step, limit_s in ((None, ask_s), ("terminate", TERMINATE_S), ("kill", KILL_S)):
            if step is not None:
                log.warning("child %s (%d) did not end: %s", self.role, self.pid, step)
                getattr(self.process, step)()
            try:
                return self.process.wait(limit_s)
            except subprocess.TimeoutExpired:
                continue
        log.error("child %s (%d) survived kill", self.role, self.pid)
        return -1

    def _close_stdin(self) -> None:
        if self.process.stdin is not None:
            self.process.stdin.close()


_children: dict[int, Child] = {}
_lock = threading.Lock()


def start_child(
    role: str,
    arguments: Sequence[str],
    *,
    log_dir: Path,
    stdin: bool = False,
    stdout: bool = False,
    environment: Mapping[str, str] | None = None,
    patient: bool = False,
) -> Child:
    """Start a child from an argument list; raises ``OSError`` where the program is missing.

    ``environment`` is added to this process's own. The child is put into a session of its own,
    so that an interrupt on the terminal reaches the engine alone. ``patient`` children stand back
    when the computer is busy; all others go before ordinary programs like the engine itself.
    """
    log_path = log_dir / f"{role.replace(':', '-')}.log"
    with _log_file(log_path, f"--- {time.strftime('%Y-%m-%dT%H:%M:%S%z')} start\n") as errors:
        process = subprocess.Popen(
            list(arguments),
            stdin=subprocess.PIPE if stdin else subprocess.DEVNULL,
            stdout=subprocess.PIPE if stdout else errors,
            stderr=errors,
            env={**os.environ, **(environment or {})},
            bufsize=0,
            creationflags=_CREATION_FLAGS | (0 if patient else _EAGER_FLAG),
            start_new_session=sys.platform != "win32",
        )
    child = Child(role, process, log_path)
    if patient:
        be_patient(process.pid)
    else:
        pass_on(process.pid)
    with _lock:
        _children[child.pid] = child
    return child


def _log_file(path: Path, head: str = "") -> IO[bytes]:
    """Where a child's errors go, begun with ``head``. A disk that takes no log (full, read-only)
    keeps no child from starting: what it says is then lost.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("ab", buffering=0)
    except OSError as error:
        log.warning("%s cannot be written: %s", path, error)
        return Path(os.devnull).open("ab", buffering=0)
    with suppress(OSError):  # a full disk: its children write what they can
        file.write(head.encode())
    return file


def running_children() -> list[ChildInfo]:
    """The children of this process that are still running."""
    with _lock:
        for pid in [pid for pid, child in _children.items() if not child.running]:
            del _children[pid]
        return [ChildInfo(child.role, pid) for pid, child in _children.items()]


def open_by_system(
    link: str, *, log_dir: Path, environment: Mapping[str, str] | None = None
) -> None:
    """Have the system open a link with the program that took its form.

    Raises ``OSError`` where there is none. ``environment`` reaches the program on Linux alone, and
    only one that was not running yet.
    """
    if sys.platform == "win32":
        os.startfile(link)
    else:
        start_child("open-link", ["xdg-open", link], log_dir=log_dir, environment=environment)


_detached: dict[int, subprocess.Popen[bytes]] = {}


@atexit.register
def _let_detached_go() -> None:
    """Forget the detached: they are meant to outlive this process, which would warn of it."""
    for process in _detached.values():
        if process.poll() is None:
            process.returncode = 0


def start_detached(arguments: Sequence[str], log_path: Path) -> int:
    """Start a process that outlives this one; returns its process number."""
    return _detach(arguments, log_path, subprocess.DEVNULL).pid


def start_waiting(arguments: Sequence[str], log_path: Path) -> tuple[int, IO[bytes]]:
    """Start a process that waits at its standard input for a word, and then outlives this one.

    Returns its process number and the end to write to; it is to end where that closes before.
    """
    process = _detach(arguments, log_path, subprocess.PIPE)
    assert process.stdin is not None
    return process.pid, process.stdin


def _detach(arguments: Sequence[str], log_path: Path, stdin: int) -> subprocess.Popen[bytes]:
    with _log_file(log_path) as errors:
        process = subprocess.Popen(
            list(arguments),
            stdin=stdin,
            stdout=errors,
            stderr=errors,
            bufsize=0,
            close_fds=True,
            creationflags=_CREATION_FLAGS,
            start_new_session=sys.platform != "win32",
        )
    _detached[process.pid] = process
    return process


def detached_status(pid: int) -> int | None:
    """Exit status of a process that this one started with :func:`start_detached`.

    None while it runs, and for any other process.
    """
    return _detached[pid].poll() if pid in _detached else None


class Guest:
    """A program of others, started by a child of ours that does nothing but look after it.

    Its output is that child's, its complaints go nowhere. It stays in the child's session, and so
    as patient as that is. Raises ``OSError`` where there is no such program.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            list(arguments),
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=_CREATION_FLAGS,
            process_group=_OWN_GROUP,
        )
        self.wait = self._process.wait

    @property
    def status(self) -> int | None:
        """Its exit status, as a shell would tell it; None while it runs."""
        status = self._process.poll()
        return 128 - status if status is not None and status < 0 else status

    def end(self) -> None:
        """End it and all that it has started."""
        pid = self._process.pid
        if sys.platform != "win32":
            with suppress(OSError):
                os.killpg(pid, signal.SIGKILL)
            return
        with suppress(psutil.Error):
            for one in psutil.Process(pid).children(recursive=True):
                with suppress(psutil.Error):
                    one.kill()
        with suppress(OSError):
            self._process.kill()


def answer_of(arguments: Sequence[str], *, timeout_s: float) -> str | None:
    """Standard output of a short-lived program; None where it is missing, fails or takes longer."""
    try:
        done = subprocess.run(
            list(arguments),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout_s,
            check=True,
            creationflags=_CREATION_FLAGS,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace")
