"""A practice in an engine of its own: devices and disks chosen, recorded, stopped, reported on.

The engine may be killed under it: whoever asks next is connected to the one that came after.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil

from app.ipc.client import EngineClient
from app.ipc.launch import ensure_engine
from app.model.errors import EngineError

LIMIT_S = 60.0
POLL_S = 0.02
STARTS_AT = "2026-11-24T08:00:00+07:00"


class Practice:
    """One engine and what is done in it. ``data`` is its data directory."""

    def __init__(self, data: Path) -> None:
        self.data = data = data.absolute()
        try:
            self._client = ensure_engine(data)
        except EngineError:
            end_programs(data, set())
            raise
        self._family: set[psutil.Process] = set()
        self.stopped_at = 0.0
        """When the last stop was answered (``time.monotonic``)."""
        self._remember_family()

    @property
    def client(self) -> EngineClient:
        """A client that is connected, of the engine that runs now."""
        if not self._client.alive:
            self._client = reconnected(self.data)
            self._remember_family()
        return self._client

    @property
    def topics(self) -> Mapping[str, Any]:
        """The engine's topics as they are now."""
        return self.client.topics

    def open(self, title: str = "Practice", **choice: Any) -> str:
        """Choose devices and disks for now, make a practice session and open it; its id."""
        self.client.ask("setup.choose", keep=False, practice=True, **choice)
        session = self.client.ask("session.create", title=title, starts_at=STARTS_AT, practice=True)
        self.client.ask("session.open", id=session["id"])
        return str(session["id"])

    def start(self) -> None:
        """Record, and wait until something has been recorded."""
        self.client.ask("record.start")
        self.wait_until(lambda now: now["recording"]["seconds"] > 0.5)
        self._remember_family()

    def stop(self, limit_s: float = LIMIT_S) -> dict[str, Any]:
        """Stop and wait for the closing report (``recordings``, ``checks``, ``verified``)."""
        job = self.client.ask("record.stop")["job"]
        self.stopped_at = time.monotonic()
        topics = self.client.wait_until(
            lambda now: any(j["id"] == job and j["state"] != "running" for j in now["jobs"]),
            limit_s,
        )
        (done,) = [j for j in topics["jobs"] if j["id"] == job]
        return dict(done["result"] or {"recordings": [], "checks": [], "verified": False})

    def wait_until(
        self, condition: Callable[[Mapping[str, Any]], bool], limit_s: float = LIMIT_S
    ) -> float:
        """Seconds until the topics meet a condition, over an engine's death too."""
        began = time.monotonic()
        while not condition(self.topics):
            if time.monotonic() - began > limit_s:
                raise TimeoutError(f"did not come true within {limit_s:.0f} s")
            time.sleep(POLL_S)
        return time.monotonic() - began

    def roles(self) -> dict[str, int]:
        """Process numbers by role: ``engine``, ``supervisor`` where there is one, its children."""
        status = self.client.ask("record.status")
        roles = {child["role"]: int(child["pid"]) for child in status["children"]}
        roles["engine"] = int(status["engine_pid"])
        for process in programs_of(self.data):
            if "app.supervisor" in process.cmdline():
                roles["supervisor"] = process.pid
        return roles

    def folders(self) -> dict[str, Path]:
        """Where the copies of the recording under way lie, by role of the disk."""
        return {v["role"]: Path(v["path"]) for v in self.topics["recording"]["volumes"]}

    def close(self) -> None:
        """End the engine in order, and by force whatever is left of it."""
        self._remember_family()
        with suppress(EngineError):
            self.client.ask("engine.stop")
        self._client.close()
        end_programs(self.data, self._family)

    def _remember_family(self) -> None:
        for process in programs_of(self.data):
            with suppress(psutil.Error):
                self._family |= {process, *process.children(recursive=True)}


def programs_of(data: Path) -> list[psutil.Process]:
    """Supervisor and engine of a data directory, the supervisor first."""
    supervisors, engines = [], []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            words = process.cmdline()
            if str(data) in words and "app.supervisor" in words:
                supervisors.append(process)
            elif str(data) in words and "app.engine" in words:
                engines.append(process)
    return [*supervisors, *engines]


def end_programs(data: Path, family: set[psutil.Process]) -> None:
    """Wait for all of it to end in order, and kill what has not."""
    _, alive = psutil.wait_procs([*programs_of(data), *family], timeout=LIMIT_S / 2)
    for process in [*programs_of(data), *alive]:
        with suppress(psutil.NoSuchProcess):
            process.kill()


def reconnected(data: Path, limit_s: float = LIMIT_S) -> EngineClient:
    """A client of the engine that runs on ``data``, as soon as one answers."""
    deadline = time.monotonic() + limit_s
    while True:
        try:
            return EngineClient.connect(data)
        except EngineError:
            if time.monotonic() > deadline:
                raise
            time.sleep(POLL_S)


@contextmanager
def practice_on(data: Path) -> Iterator[Practice]:
    """A practice whose engine has ended afterwards, whatever happened."""
    made = Practice(data)
    try:
        yield made
    finally:
        made.close()
