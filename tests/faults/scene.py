"""One short recording in which one thing goes wrong: its disks, its engine, and who watches it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.ipc.launch import ensure_engine
from app.model.errors import AppError
from tests.helpers.fault_clock import FaultClock, fault_clock
from tests.helpers.fault_disk import FaultDisk, fault_disk
from tests.helpers.fault_images import FileSystem, ImageDisk, image_disk
from tests.helpers.practice import Practice, practice_on
from tests.helpers.pulse import PulseServer, private_pulse
from tests.helpers.window_process import open_window

ROLES = ("primary", "external")
SMALL = {"width": 320, "height": 180, "fps": 25}
IMAGE_MIB = 1024
LEFT_BYTES = 4 << 20
MARKS = 60
LOOK_S = 0.02
BEFORE_S = 3.0
LIMIT_S = 40.0

Disk = FaultDisk | ImageDisk | None


@dataclass
class Watched:
    """What the engine announced, with the moment (``time.monotonic``) at which it was seen."""

    alarms: dict[str, list[float]] = field(default_factory=dict)
    live: dict[str, float] = field(default_factory=dict)
    folders: dict[str, list[Path]] = field(default_factory=lambda: {role: [] for role in ROLES})

    def alarm_after(self, key: str, since: float) -> float | None:
        """Seconds from ``since`` until an alarm was first seen after it; None when it never was."""
        seen = [at for at in self.alarms.get(key, []) if at >= since - LOOK_S]
        return max(0.0, seen[0] - since) if seen else None


class Watcher:
    """A client of its own that looks on, whatever happens to the engine."""

    def __init__(self, practice: Practice) -> None:
        self.seen = Watched()
        self._practice = practice
        self._active: dict[str, tuple[bool, int]] = {}
        self._engine = 0
        self._stop = threading.Event()
        self._looked = threading.Condition()
        self._looks = 0
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Look no longer."""
        self._stop.set()
        self._thread.join()

    def look_again(self) -> None:
        """Wait until it has looked once more, or tried to."""
        with self._looked:
            wanted = self._looks + 2  # the one under way may have begun before
            self._looked.wait_for(lambda: self._looks >= wanted, LIMIT_S)

    def look_until(self, moment: float) -> None:
        """Look on until a moment (``time.monotonic``)."""
        while time.monotonic() < moment:
            self.look_again()

    def _run(self) -> None:
        while not self._stop.wait(LOOK_S):
            # While the engine is being started again there is nothing to look at.
            with suppress(AppError, OSError):
                self._look(self._practice.topics)
            with self._looked:
                self._looks += 1
                self._looked.notify_all()

    def _look(self, topics: Any) -> None:
        now = time.monotonic()
        if topics["engine"]["pid"] != self._engine:
            self._engine = topics["engine"]["pid"]
            self._active.clear()  # a new engine counts its alarms from the beginning
        for alarm in topics["alarms"]:
            # One that came and went between two looks counts up all the same.
            state = (alarm["active"], alarm["count"])
            before = self._active.get(alarm["key"], (False, 0))
            if (alarm["active"] and not before[0]) or alarm["count"] > before[1]:
                self.seen.alarms.setdefault(alarm["key"], []).append(now)
            self._active[alarm["key"]] = state
        if (topics["camera"] or {}).get("state") == "live":
            self.seen.live.setdefault("camera", now)
        for microphone in topics["microphones"]:
            if microphone["state"] == "live":
                self.seen.live.setdefault("microphone", now)
        for volume in topics["recording"]["volumes"]:
            path = Path(volume["path"]) if volume["path"] else None
            if path and "DiemCau" in path.parts and path not in self.seen.folders[volume["role"]]:
                self.seen.folders[volume["role"]].append(path)


@dataclass
class Scene:
    """What a fault has to do with: processes by role, both disks, what was announced."""

    practice: Practice
    disks: dict[str, Disk]
    watcher: Watcher
    around: dict[str, FaultClock | PulseServer] = field(default_factory=dict)
    pids: dict[str, int] = field(default_factory=dict)

    def set_clock(self, set_by_s: float = 0.0, slept_s: float = 0.0) -> None:
        """Set the time of day, or let the computer have slept."""
        clock = self.around["clock"]
        assert isinstance(clock, FaultClock)
        clock.set(set_by_s, slept_s)

    def change_usual_sound(self) -> None:
        """Let the system use another device for whoever asks for none."""
        pulse = self.around["sound"]
        assert isinstance(pulse, PulseServer)
        pulse.control("set-default-source", "conf_out.monitor")
        pulse.control("set-default-sink", "conf_out")

    def fill_data(self) -> None:
        """Take all the room of the data directory's disk, and let something be written there."""
        disk = self.image("data")
        disk.fill(leave_bytes=LEFT_BYTES)
        with suppress(OSError), (disk.path / "filler").open("ab", buffering=0) as file:
            while file.write(bytes(LEFT_BYTES // 1024)):
                pass
        for number in range(MARKS):
            with suppress(AppError):
                self.practice.client.ask("record.mark", text=f"Mark {number}", kind="marker")

    def free_data(self) -> None:
        """Give the room back."""
        (self.image("data").path / "filler").unlink()

    def kill_window(self) -> None:
        """Open a window, wait until it shows the recording, kill it."""
        with open_window(self.practice.data) as window:
            window.wait_for("shows")

    def start_second_engine(self) -> None:
        """Start another engine on the same data; it has to refuse."""
        command = [sys.executable, "-m", "app.engine", "--data", str(self.practice.data)]
        done = subprocess.run(command, check=False, capture_output=True, timeout=LIMIT_S)
        assert done.returncode, "a second engine runs on the same data"

    def kill_supervisor_and_engine(self) -> None:
        """Kill both, the supervisor first, and let a window look for the engine as it does."""
        for role in ("supervisor", "engine"):
            self.signal(role, signal.SIGKILL)
        ensure_engine(self.practice.data).close()

    def disk(self, role: str) -> FaultDisk:
        """A disk with switches."""
        found = self.disks[role]
        assert isinstance(found, FaultDisk)
        return found

    def image(self, role: str) -> ImageDisk:
        """A disk that can be pulled out."""
        found = self.disks[role]
        assert isinstance(found, ImageDisk)
        return found

    def signal(self, role: str, number: signal.Signals) -> None:
        """Send a signal to the process that had this role when the recording was under way."""
        os.kill(self.pids[role], number)

    def newest_segment(self, role: str) -> Path:
        """The file that is being written on a disk."""
        folder = self.watcher.seen.folders[role][-1]
        return sorted(folder.glob("room/*.mp4"))[-1]

    def writes_on_both(self) -> bool:
        """All is as it should be: every encoder gives, both disks take."""
        recording = self.practice.topics["recording"]
        return (
            recording["state"] == "recording"
            and all(source["encoder_alive"] for source in recording["sources"])
            and [volume["state"] for volume in recording["volumes"]] == ["writing", "writing"]
        )

    def records(self) -> bool:
        """At least one disk takes what every encoder gives."""
        recording = self.practice.topics["recording"]
        return recording["state"] == "recording" and any(
            volume["state"] == "writing" for volume in recording["volumes"]
        )

    def camera_live(self) -> bool:
        """The camera gives pictures."""
        return bool(self.practice.topics["camera"]["state"] == "live")

    def microphone_live(self) -> bool:
        """The microphone gives sound."""
        return bool(self.practice.topics["microphones"][0]["state"] == "live")


@contextmanager
def scene(
    work: Path, disks: dict[str, str], choice: dict[str, Any], around: Sequence[str] = ()
) -> Iterator[Scene]:
    """A practice that is open and not yet recorded; all is taken away afterwards.

    ``disks`` says by role what each is: ``folder``, ``switches`` (:class:`FaultDisk`) or a
    :class:`FileSystem` (:class:`ImageDisk`); ``data`` may be one of them too. ``around`` makes
    things of the machine replaceable: ``clock``, ``sound``.
    """
    with ExitStack() as stack:
        made: dict[str, Disk] = {}
        for role, kind in disks.items():
            at = work / role
            made[role] = stack.enter_context(_KINDS[kind](at)) if kind != "folder" else None
        paths = {role: _path(work, role, made.get(role)) for role in ROLES}
        for path in paths.values():
            path.mkdir(parents=True, exist_ok=True)
        others = {name: stack.enter_context(_AROUND[name](work)) for name in around}
        data = made.get("data")
        practice = stack.enter_context(practice_on(data.path if data else work / "data"))
        watcher = Watcher(practice)
        stack.callback(watcher.close)
        stack.callback(_mend, made)
        practice.open("Fault", **SMALL, **{k: str(v) for k, v in paths.items()}, **choice)
        yield Scene(practice, made, watcher, others)


def _fault_disk(at: Path) -> Any:
    return fault_disk(at / "disk", at / "backing")


def _image_disk(file_system: FileSystem) -> Callable[[Path], Any]:
    return lambda at: image_disk(at, file_system, size_mib=IMAGE_MIB)


_KINDS: dict[str, Callable[[Path], Any]] = {
    "switches": _fault_disk,
    **{file_system.value: _image_disk(file_system) for file_system in FileSystem},
}
_AROUND: dict[str, Callable[[Path], Any]] = {
    "clock": lambda work: fault_clock(work / "clock"),
    "sound": lambda work: private_pulse(),
}


def _path(work: Path, role: str, disk: Disk) -> Path:
    return work / role / "folder" if disk is None else disk.path / "recordings"


def _mend(disks: dict[str, Disk]) -> None:
    """Before the engine is told to end: nothing may stall it any more."""
    for disk in disks.values():
        if isinstance(disk, FaultDisk):
            disk.clear()
