"""Follows one copy as it grows, from the medium: what the journal promised, and what is there.

The journal tells every two seconds what the first bytes of a file hash to. Each look reads the
bytes since the last one past the cache, carries the hash on and compares it at each of these
marks. Standard library only, so that a reader that decodes nothing stays small.
"""

from __future__ import annotations

import hashlib
import json
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.recording.boxes import VIDEO, BoxError, BoxReader, Fragment, InitPart
from app.recording.copies import JOURNAL
from app.system.medium import read_stretch

PORTION_BYTES = 4 * 1024 * 1024


class WrongBytesError(Exception):
    """What is on the medium is not what was written.

    ``code`` is ``missing``, ``short``, ``differs``, ``later`` (it once held what was written) or
    ``holes`` (pictures are wanting).
    """

    def __init__(self, code: str, file: str) -> None:
        super().__init__(f"{code}: {file}")
        self.code, self.file = code, file


@dataclass(frozen=True, slots=True)
class Mark:
    """The journal's promise: the first ``size`` bytes of a file hash to ``sha256``; its picture
    then ends at ``end_s`` on the timeline, and it holds so many ``pictures``.
    ``final``: the file grows no more.
    """

    file: str
    size: int
    sha256: str
    end_s: float
    pictures: int
    final: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A fragment that was read, with the head of its file; ``start_s`` is on the timeline.

    ``key``: it begins with a picture that can be decoded by itself.
    """

    init: InitPart
    fragment: Fragment
    start_s: float
    seconds: float
    pictures: int
    key: bool


class JournalFollower:
    """Reads what was added to a copy's journal since the last look."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / JOURNAL
        self._read = 0
        self._rest = b""
        self.origin_ns: int | None = None
        self.starts: dict[str, float] = {}
        self.gaps: list[tuple[float, float]] = []

    def new_marks(self) -> list[Mark]:
        """The marks of lines that are whole by now.

        Raises ``OSError`` where it cannot be read, :class:`WrongBytesError` where it is no journal.
        """
        size = self._path.stat().st_size
        if size < self._read:
            raise WrongBytesError("short", JOURNAL)
        added = read_stretch(self._path, self._read, size - self._read)
        self._read += len(added)
        *lines, self._rest = (self._rest + added).split(b"\n")
        marks = []
        for line in lines:
            try:
                entry = json.loads(line)
            except ValueError as error:
                raise WrongBytesError("differs", JOURNAL) from error
            mark = self._take(entry)
            if mark is not None:
                marks.append(mark)
        return marks

    def _take(self, entry: dict[str, Any]) -> Mark | None:
        kind = entry.get("kind")
        if kind == "session":
            self.origin_ns = int(entry["timeline"]["origin_ns"])
        elif kind == "segment_open":
            self.starts[entry["file"]] = float(entry["start_s"])
        elif kind == "gap":
            self.gaps.append((float(entry["start_s"]), float(entry["seconds"])))
        elif kind in ("progress", "segment"):
            end_s = float(entry["start_s"]) + float(entry["seconds"])
            size, pictures = int(entry["bytes"]), int(entry["frames"])
            final = kind == "segment"
            return Mark(entry["file"], size, entry["sha256"], end_s, pictures, final)
        return None


@dataclass
class _FileRead:
    """One segment as far as it was read: running hash and the fragments that were found."""

    file: str
    start_s: float
    size: int = 0
    digest: Any = field(default_factory=hashlib.sha256)
    boxes: BoxReader = field(default_factory=BoxReader)
    first_tick: int | None = None
    pictures: int = 0


class SourceFollower:
    """Follows the segments of one source of a copy."""

    def __init__(self, folder: Path, source: str) -> None:
        self.source = source
        self._folder = folder
        self._marks: deque[Mark] = deque()
        self._open: _FileRead | None = None
        self._broken = ""
        self._seen_s: float | None = None
        self.pieces: deque[Piece] = deque()
        self.end_s: float | None = None
        self.problem: WrongBytesError | None = None

    def add(self, marks: list[Mark], window_s: float) -> None:
        """Take new marks; where nothing was read yet, old ones before the window are left out."""
        mine = [mark for mark in marks if mark.file.split("/")[0] == self.source]
        if self.end_s is None and mine:
            wanted = {mark.file for mark in mine if mark.end_s >= mine[-1].end_s - window_s}
            mine = [mark for mark in mine if mark.file in wanted]
        self._marks.extend(mine)

    def read(self, starts: dict[str, float], window_s: float) -> int:
        """Read up to the newest mark, comparing at each; returns the bytes read.

        What is wrong stands in ``problem`` for this look at least, and until a later file agrees
        again. Raises ``OSError``.
        """
        total = 0
        if not self._broken:
            self.problem = None
        while self._marks:
            mark = self._marks[0]
            if mark.file != self._broken:
                try:
                    total += self._reach(mark, starts)
                except (WrongBytesError, BoxError, FileNotFoundError) as error:
                    self._give_up(mark, error)
                else:
                    self._broken = ""
                    self.end_s = mark.end_s
            self._marks.popleft()
        self._forget(window_s)
        return total

    def _forget(self, window_s: float) -> None:
        """Keep the window, and what came since the last look where that one is longer ago; from
        the key picture on without which its beginning could not be decoded.
        """
        newest_s = self.end_s or 0.0
        begin_s = newest_s - window_s
        if self._seen_s is not None:
            begin_s = max(begin_s - window_s, min(begin_s, self._seen_s))
        keys = [piece.start_s for piece in self.pieces if piece.key and piece.start_s <= begin_s]
        while self.pieces and self.pieces[0].start_s < (keys[-1] if keys else begin_s):
            self.pieces.popleft()
        self._seen_s = self.end_s

    def _give_up(self, mark: Mark, error: Exception) -> None:
        """The rest of this file cannot be compared any more: its hash runs from the beginning."""
        if isinstance(error, FileNotFoundError):
            error = WrongBytesError("missing", mark.file)
        elif isinstance(error, BoxError):
            error = WrongBytesError("differs", mark.file)
        assert isinstance(error, WrongBytesError)
        self.problem, self._broken, self._open = self.problem or error, mark.file, None

    def _reach(self, mark: Mark, starts: dict[str, float]) -> int:
        state = self._open
        if state is None or state.file != mark.file:
            state = self._open = _FileRead(mark.file, starts.get(mark.file, 0.0))
        path, total = self._folder / mark.file, 0
        while state.size < mark.size:
            block = read_stretch(path, state.size, min(PORTION_BYTES, mark.size - state.size))
            if not block:
                raise WrongBytesError("short", mark.file)
            state.digest.update(block)
            state.size += len(block)
            total += len(block)
            self._cut(state, block)
        if state.digest.hexdigest() != mark.sha256:
            raise WrongBytesError("differs", mark.file)
        if path.stat().st_size < mark.size:
            raise WrongBytesError("short", mark.file)
        if state.pictures != mark.pictures:
            raise WrongBytesError("holes", mark.file)
        return total

    def _cut(self, state: _FileRead, block: bytes) -> None:
        for part in state.boxes.feed(block):
            init = state.boxes.init
            if not isinstance(part, Fragment) or init is None:
                continue
            track = init.track(VIDEO)
            run = part.run(track)
            if track is None or run is None:
                continue
            if state.first_tick is None:
                state.first_tick = run.start
            start_s = state.start_s + (run.start - state.first_tick) / track.timescale
            seconds = run.duration / track.timescale
            state.pictures += run.samples
            self.pieces.append(Piece(init, part, start_s, seconds, run.samples, run.key))
