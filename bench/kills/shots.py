"""Shots at processes of a running recording, and what can be seen of each while it runs."""

from __future__ import annotations

import itertools
import os
import random
import signal
import threading
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from app.model.errors import AppError
from tests.faults.runner import HOLDS_S
from tests.faults.scene import LIMIT_S, LOOK_S, ROLES, Scene
from tests.helpers.window_process import open_window

CHOICE = {"microphone": "sim:hiss"}
"""Sound without a pause: every hundredth of a second of silence is a loss."""
WINDOW = "window"
ALARMS = {
    "encoder:room": "recording.encoder.room",
    "writer:primary": "recording.copy.primary",
    "writer:external": "recording.copy.external",
    "microphone:room": "microphone.lost.room",
    "camera": "camera.lost",
    "engine": "recording.restarted",
    "supervisor": "",
    WINDOW: "",
}
KINDS = tuple(ALARMS)
WORDS = {"killed": signal.SIGKILL, "stopped": signal.SIGSTOP}
PAUSE_S = (2.0, 4.0)
WINDOW_STOPPED_S = 3.0
HEAD_BYTES = 4096
"""More than the head of a new file, less than half a second of pictures."""
FLOW_S = 1.0
"""A pause in the writing that begins later after a shot is not its work."""


@dataclass
class Shot:
    """One process killed or stopped at ``at`` (``time.monotonic``), and the cost in seconds.

    ``written`` is by role of the disk which file was being written and how much of it was there;
    ``gap_s`` the time until pictures (for a microphone: sound) flow again; ``tail_s`` what had been
    captured and was in no file at that instant.
    """

    kind: str
    word: str
    at: float
    written: dict[str, tuple[str, int]] = field(default_factory=dict)
    found_s: float | None = None
    alarm_s: float | None = None
    normal_s: float | None = None
    gap_s: float | None = None
    lost_s: float | None = None
    lost_before_s: float | None = None
    sound_lost_s: float | None = None
    tail_s: float | None = None
    verified: bool = False


class Flow:
    """Notes when each disk's files grew."""

    def __init__(self, stage: Scene) -> None:
        self._stage = stage
        self.grown: dict[str, list[float]] = {role: [] for role in ROLES}
        self._sizes = dict.fromkeys(ROLES, 0)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Look no longer."""
        self._stop.set()
        self._thread.join()

    def pause(self, at: float) -> float | None:
        """Seconds from ``at`` to the end of the longest pause after it, of the slower disk."""
        ends = []
        for role in ROLES:
            grown = self.grown[role]
            pauses = [
                (end - begin, end)
                for begin, end in itertools.pairwise(grown)
                if end > at and begin < at + FLOW_S
            ]
            if pauses:
                ends.append(max(pauses)[1] - at)
        return max(ends, default=None)

    def _run(self) -> None:
        while not self._stop.wait(LOOK_S):
            now = time.monotonic()
            for role in ROLES:
                size = sum(size for _, size in files_of(self._stage, role))
                if size > self._sizes[role] + HEAD_BYTES:
                    self.grown[role].append(now)
                self._sizes[role] = size


def files_of(stage: Scene, role: str) -> list[tuple[Path, int]]:
    """Every film of all parts on a disk with its size, in the order in which they were begun."""
    if not (folders := stage.watcher.seen.folders[role]):
        return []
    found = []
    for folder in sorted(folders[0].parent.iterdir()):
        for file in sorted(folder.glob("room/*.mp4")):
            with suppress(OSError):
                found.append((file, file.stat().st_size))
    return sorted(found, key=lambda one: one[0].stat().st_ctime_ns)


def shoot(
    stage: Scene, plan: list[tuple[str, str]], chance: random.Random
) -> tuple[list[Shot], str]:
    """Carry out the plan, each time a while after everything was normal again.

    Returns the shots, and what ended the plan early (empty: nothing).
    """
    flow, shots = Flow(stage), list[Shot]()
    usual = set(stage.practice.roles())
    try:
        for kind, word in plan:
            with ExitStack() as stack:
                pid = _pid_of(kind, stage, stack)
                stage.watcher.look_until(time.monotonic() + chance.uniform(*PAUSE_S))
                shot = _fire(stage, kind, word, pid)
                _follow(stage, shot, pid)
            _wait_usual(stage, usual)
            shot.gap_s = flow.pause(shot.at)
            if ALARMS[kind]:
                shot.alarm_s = stage.watcher.seen.alarm_after(ALARMS[kind], shot.at)
            shots.append(shot)
    except TimeoutError as error:
        return shots, str(error)
    finally:
        flow.close()
    return shots, ""


def _pid_of(kind: str, stage: Scene, stack: ExitStack) -> int:
    if kind != WINDOW:
        return stage.practice.roles()[kind]
    window = stack.enter_context(open_window(stage.practice.data))
    window.wait_for("shows")
    return window.process.pid


def _fire(stage: Scene, kind: str, word: str, pid: int) -> Shot:
    shot = Shot(kind, word, time.monotonic())
    for role in ROLES:
        path, size = files_of(stage, role)[-1]
        shot.written[role] = (str(path), size)
    shot.at = time.monotonic()
    os.kill(pid, WORDS[word])
    return shot


def _follow(stage: Scene, shot: Shot, pid: int) -> None:
    """Look on until the process is gone and all has been normal for a while."""
    deadline, held_from = shot.at + LIMIT_S, None
    while (now := time.monotonic()) < deadline:
        stage.watcher.look_again()
        if shot.kind == WINDOW:
            if now > shot.at + WINDOW_STOPPED_S:
                return
        elif shot.found_s is None:
            shot.found_s = now - shot.at if _gone(pid) else None
        elif _normal(stage):
            held_from = now if held_from is None else held_from
            if now - held_from >= HOLDS_S:
                shot.normal_s = held_from - shot.at
                return
        else:
            held_from = None
    raise TimeoutError(f"{shot.kind} {shot.word}: not normal after {LIMIT_S:.0f} s")


def _gone(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def _normal(stage: Scene) -> bool:
    with suppress(AppError, KeyError, TypeError):  # the engine is being started again
        return stage.writes_on_both() and stage.camera_live() and stage.microphone_live()
    return False


def _wait_usual(stage: Scene, usual: set[str]) -> None:
    """Every process, the spare ones too, has to be there before the next shot."""
    deadline, now = time.monotonic() + LIMIT_S, set[str]()
    while not usual <= now or not _normal(stage):
        if time.monotonic() > deadline:
            raise TimeoutError(f"missing: {sorted(usual - now)}")
        stage.watcher.look_until(time.monotonic() + 10 * LOOK_S)
        with suppress(AppError):
            now = set(stage.practice.roles())
