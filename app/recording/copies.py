"""The two copies of a recording as one thing to write to: the same bytes go to both disks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.recording.writer_link import CopyStatus, WriterLink

JOURNAL = "journal.jsonl"
MARKERS = "markers.jsonl"
MANIFEST = "manifest.json"


@dataclass
class _FileSum:
    digest: Any = field(default_factory=hashlib.sha256)
    size: int = 0


@dataclass(frozen=True, slots=True)
class FileSum:
    """First hash of a file, from the bytes handed to the writers, and its size."""

    path: str
    sha256: str
    bytes: int

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the manifest."""
        return {"path": self.path, "sha256": self.sha256, "bytes": self.bytes}


class Copies:
    """Writes to every link, hashing each file's bytes once, before they go anywhere."""

    def __init__(self, links: tuple[WriterLink, ...]) -> None:
        self.links = links
        self._sums: dict[str, _FileSum] = {}

    def start(self) -> None:
        """Start the writers."""
        for link in self.links:
            link.start()

    def append(self, name: str, payload: bytes, *, sync: bool = False) -> None:
        """Append to a file of both copies; with ``sync`` it goes to the medium at once."""
        total = self._sums.setdefault(name, _FileSum())
        total.digest.update(payload)
        total.size += len(payload)
        for link in self.links:
            link.append(name, payload, sync=sync)

    def append_line(self, name: str, values: Mapping[str, Any], *, sync: bool = False) -> None:
        """Append one JSON line."""
        line = json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n"
        self.append(name, line.encode(), sync=sync)

    def close_file(self, name: str) -> FileSum:
        """Close a file on both disks; returns its first hash and size."""
        for link in self.links:
            link.close_file(name)
        return self.sum_of(name)

    def sum_of(self, name: str) -> FileSum:
        """First hash and size of a file as far as it was written."""
        total = self._sums.get(name) or _FileSum()
        return FileSum(name, total.digest.hexdigest(), total.size)

    def sums(self) -> list[FileSum]:
        """First hashes of all files, by name."""
        return [self.sum_of(name) for name in sorted(self._sums)]

    def statuses(self) -> tuple[CopyStatus, ...]:
        """Each disk as it stands."""
        return tuple(link.status() for link in self.links)

    def watch(self) -> None:
        """Notice slow disks; to be called a few times a second."""
        for link in self.links:
            link.watch()

    @property
    def all_lost(self) -> bool:
        """True when no disk is left."""
        return all(link.lost for link in self.links)
