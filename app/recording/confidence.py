"""Reads one copy back from its medium while it is being written: a child for each disk.

Run as ``python -m app.recording.confidence FOLDER``. Each line on standard input asks for one look:
``{"id", "folder", "sources", "window_s", "decode"}`` (``folder`` may change from look to look);
the answer is one JSON line on standard output, see :meth:`Reader.look`. One process a disk, so that
a disk that hangs stops its own reader only. It ends when its standard input closes.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import threading
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from app.model.clock import NS_PER_S, now_ns
from app.recording.confidence_follow import JournalFollower, SourceFollower, WrongBytesError
from app.recording.confidence_older import OlderFiles
from app.recording.confidence_pace import Extent, Pace

HOLES_S = 0.5


class Reader:
    """Keeps what was read of the newest folder, so that each look reads only what is new."""

    def __init__(self, folder: Path, pace: Pace | None = None) -> None:
        self._pace = pace or Pace()
        self._begin(folder)

    def _begin(self, folder: Path) -> None:
        self.folder = folder
        self._journal = JournalFollower(folder)
        self._sources: dict[str, SourceFollower] = {}
        self._older = OlderFiles(folder)

    def look(
        self, folder: Path, sources: list[str], window_s: float, *, decode: bool
    ) -> dict[str, Any]:
        """Read what is new and say how each source fares.

        ``bytes_read``; ``older_bytes`` of files that were finished before, and ``older_problem`` of
        one of them (like ``problem``); ``took_s``; ``load`` of the computer, for each core;
        ``extent`` of the decoding (:class:`Extent`, None without any); ``sources``: id -> ``end_s``
        (timeline; None: nothing yet), ``end_ns`` (the same on the monotonic clock), ``age_s``,
        ``problem`` (None, or ``code``, ``file``),
        ``seconds`` and ``expected_s`` of the window, ``pictures`` (counted), ``measured`` (None
        where nothing was decoded).
        """
        extent = self._pace.begin()
        if folder != self.folder:
            self._begin(folder)
        try:
            marks = self._journal.new_marks()
        except (WrongBytesError, FileNotFoundError):
            self._begin(folder)  # set aside and made anew: read it from its beginning next time
            raise
        read, found = 0, {}
        for source in sources:
            follower = self._sources.setdefault(source, SourceFollower(folder, source))
            follower.add(marks, window_s)
            read += follower.read(self._journal.starts, window_s)
            found[source] = self._findings(follower, extent if decode else None)
        self._older.add(marks)
        older_bytes = 0 if self._pace.slow else self._older.read()
        damaged = next(iter(self._older.damaged.values()), None)
        return {
            "bytes_read": read,
            "older_bytes": older_bytes,
            "older_problem": {"code": damaged.code, "file": damaged.file} if damaged else None,
            "extent": str(extent) if decode else None,
            "load": self._pace.load,
            "took_s": self._pace.end(),
            "sources": found,
        }

    def _findings(self, follower: SourceFollower, extent: Extent | None) -> dict[str, Any]:
        pieces, end_s = list(follower.pieces), follower.end_s
        age_s = end_ns = None
        if end_s is not None and self._journal.origin_ns is not None:
            end_ns = self._journal.origin_ns + round(end_s * NS_PER_S)
            age_s = round((now_ns() - end_ns) / NS_PER_S, 3)
        seconds = sum(piece.seconds for piece in pieces)
        expected_s = self._expected_s(pieces[0].start_s, end_s) if pieces and end_s else 0.0
        problem = follower.problem
        if problem is None and expected_s - seconds > HOLES_S:
            problem = WrongBytesError("holes", follower.source)
        return {
            "end_s": end_s,
            "end_ns": end_ns,
            "age_s": age_s,
            "problem": {"code": problem.code, "file": problem.file} if problem else None,
            "pictures": sum(piece.pictures for piece in pieces),
            "seconds": round(seconds, 3),
            "expected_s": round(expected_s, 3),
            "measured": _measured(pieces, extent) if extent and pieces else None,
        }

    def _expected_s(self, begin_s: float, end_s: float) -> float:
        """Length of a stretch without the gaps that the journal itself owns to."""
        gaps_s = sum(
            max(0.0, min(end_s, at_s + long_s) - max(begin_s, at_s))
            for at_s, long_s in self._journal.gaps
        )
        return end_s - begin_s - gaps_s


def _measured(pieces: list[Any], extent: Extent) -> dict[str, Any]:
    from app.recording.confidence_decode import measure  # loaded by the reader that decodes alone

    return measure(pieces, extent)


def _answer(reader: Reader, asked: dict[str, Any]) -> dict[str, Any]:
    try:
        return reader.look(
            Path(asked["folder"]), asked["sources"], asked["window_s"], decode=asked["decode"]
        )
    except WrongBytesError as error:
        return {"problem": {"code": error.code, "file": error.file}}
    except OSError as error:
        cause = errno.errorcode.get(error.errno or 0, "EIO")
        return {"problem": {"code": cause, "file": str(error.filename or "")}}


def _listen(lines: SimpleQueue[str]) -> None:
    """Leave at once when standard input closes, even where a dead disk holds the reading."""
    for line in sys.stdin:
        lines.put(line)
    os._exit(0)


def main(folder: str) -> int:
    """Answer until standard input closes."""
    lines: SimpleQueue[str] = SimpleQueue()
    threading.Thread(target=_listen, args=(lines,), daemon=True).start()
    reader = Reader(Path(folder))
    while True:
        asked = json.loads(lines.get())
        answer = {"id": asked["id"], **_answer(reader, asked)}
        print(json.dumps(answer), flush=True)  # noqa: T201  (standard output is the answer channel)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
