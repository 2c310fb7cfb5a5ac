"""The two copies of a recording as one thing to write to: the same bytes go to both disks."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.model.alarms import Alarm
from app.model.recording import CopyState
from app.recording.backlog import Backlog
from app.recording.copy_status import CopyStatus
from app.recording.space_watch import SpaceWatch
from app.recording.writer_link import TOO_SLOW, WriterLink

JOURNAL = "journal.jsonl"
MARKERS = "markers.jsonl"
MANIFEST = "manifest.json"
SETTLE_S = 0.05


@dataclass(frozen=True, slots=True)
class FileSum:
    """First hash of a file, from the bytes handed to the writers, and its size."""

    path: str
    sha256: str
    bytes: int

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the manifest."""
        return {"path": self.path, "sha256": self.sha256, "bytes": self.bytes}


def _ignore(_value: object) -> None:
    """Nobody listens."""


class Copies:
    """Writes to every link, hashing each file's bytes once, before they go anywhere.

    ``on_hole`` is told the name of a film file that cannot be continued: a new file should begin at
    the next key picture, once ``accepting`` is true. ``on_alarm`` takes alarms of space. Both may
    be set by the owner; they are called from any thread and must only take note.
    """

    def __init__(self, links: tuple[WriterLink, ...], backlog: Backlog | None = None) -> None:
        self.links = links
        self.on_hole: Callable[[str], None] = _ignore
        self.on_alarm: Callable[[Alarm], None] = _ignore
        self._backlog = backlog or Backlog()
        self._backlog.readers = links
        self._holes: set[str] = set()
        self._space = {link.role: SpaceWatch(link.role) for link in links}
        for link in links:
            others = [other.folder for other in links if other is not link]
            link.join(self._backlog, others[0] if others else None)

    def start(self) -> None:
        """Start the writers."""
        for link in self.links:
            link.start()

    @property
    def accepting(self) -> bool:
        """False while both disks are gone and memory is full: films are not taken."""
        return self._backlog.accepting

    @property
    def cause(self) -> str:
        """Why nothing is taken: what took the first of the lost disks."""
        out = [s for s in self.statuses() if s.state in {CopyState.LOST, CopyState.FULL}]
        return min(out, key=lambda s: s.missing_since_ns).cause if out else TOO_SLOW

    def append(self, name: str, payload: bytes, *, sync: bool = False) -> bool:
        """Append to a file of both copies; with ``sync`` it goes to the medium at once.

        False when the bytes were not taken: no disk takes anything and memory is full. What
        follows must then stand in a new file (see ``on_hole``).
        """
        taken = name not in self._holes or self.accepting
        taken = taken and self._backlog.append(name, payload, sync=sync)
        if not taken:
            self._note_hole(name)
        return taken

    def append_line(self, name: str, values: Mapping[str, Any], *, sync: bool = False) -> None:
        """Append one JSON line."""
        line = json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n"
        self.append(name, line.encode(), sync=sync)

    def close_file(self, name: str) -> FileSum:
        """Close a file on both disks; returns its first hash and size."""
        self._backlog.close(name)
        return self.sum_of(name)

    def sum_of(self, name: str) -> FileSum:
        """First hash and size of a file as far as it was accepted."""
        with self._backlog.changed:
            file = self._backlog.files.get(name)
            if file is None:
                return FileSum(name, _NOTHING, 0)
            return FileSum(name, file.digest.hexdigest(), file.size)

    def sums(self) -> list[FileSum]:
        """First hashes of all files, by name."""
        return [self.sum_of(name) for name in sorted(self._backlog.files)]

    def statuses(self) -> tuple[CopyStatus, ...]:
        """Each disk as it stands."""
        return tuple(link.status() for link in self.links)

    def watch(self) -> None:
        """Notice slow, hanging and nearly full disks; to be called a few times a second."""
        for link in self.links:
            link.watch()
            for name in tuple(link.starved):
                if not self._closed(name) and any(other.lost for other in self.links):
                    self._note_hole(name)
            for alarm in self._space[link.role].look(link.status()):
                self.on_alarm(alarm)

    def settle(self, limit_s: float) -> None:
        """Give copies that are being filled up time to become level, before the journal's end.

        One that does not stays open, state LOST (``timeout``); it is closed at the next start.
        """
        until = time.monotonic() + limit_s
        while any(map(_behind, self.links)) and time.monotonic() < until:
            time.sleep(SETTLE_S)
        for link in self.links:
            if _behind(link):
                link.give_up()

    @property
    def all_lost(self) -> bool:
        """True when no disk takes pictures."""
        return all(link.out for link in self.links)

    def _closed(self, name: str) -> bool:
        file = self._backlog.files.get(name)
        return file is None or file.closed

    def _note_hole(self, name: str) -> None:
        if name not in self._holes:
            self._holes.add(name)
            if not self.accepting:
                for link in self.links:
                    link.too_slow()
            self.on_hole(name)


def _behind(link: WriterLink) -> bool:
    return link.status().state is CopyState.BEHIND


_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
"""SHA-256 of no bytes."""
