"""Older files of a copy, which were compared once, read again in turn while the recording runs.

What goes wrong on a medium later, in silence, is so noticed while the other copy can still fill it.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from app.recording.confidence_follow import PORTION_BYTES, Mark, WrongBytesError
from app.system.medium import read_stretch

ROUND_BYTES = 20_000_000


class OlderFiles:
    """Goes through the finished files, one after the other and again from the first."""

    def __init__(self, folder: Path, round_bytes: int = ROUND_BYTES) -> None:
        self._folder = folder
        self._round_bytes = round_bytes
        self._finished: dict[str, Mark] = {}
        self._turn: list[Mark] = []
        self._read = 0
        self._digest: Any = hashlib.sha256()
        self.damaged: dict[str, WrongBytesError] = {}

    def add(self, marks: list[Mark]) -> None:
        """Take the marks of files that are finished."""
        self._finished.update({mark.file: mark for mark in marks if mark.final})

    def read(self) -> int:
        """Read on where the last round ended, past the cache; returns the bytes read.

        What is found wrong stands in ``damaged`` until the file holds again what it should. Raises
        ``OSError`` for a disk that cannot be read.
        """
        if not self._turn:
            wrong = [self._finished[file] for file in self.damaged]
            self._turn = wrong + [m for m in self._finished.values() if m not in wrong]
        total = 0
        while self._turn and total < self._round_bytes:
            mark = self._turn[0]
            try:
                total += self._go_on(mark, self._round_bytes - total)
            except FileNotFoundError:
                self._note(WrongBytesError("missing", mark.file))
            except WrongBytesError as error:
                self._note(error)
        return total

    def _go_on(self, mark: Mark, limit_bytes: int) -> int:
        wanted = min(PORTION_BYTES, limit_bytes, mark.size - self._read)
        block = read_stretch(self._folder / mark.file, self._read, wanted)
        if len(block) < wanted:
            raise WrongBytesError("short", mark.file)
        self._digest.update(block)
        self._read += len(block)
        if self._read == mark.size:
            if self._digest.hexdigest() != mark.sha256:
                raise WrongBytesError("later", mark.file)
            self.damaged.pop(mark.file, None)
            self._next()
        return len(block)

    def _note(self, error: WrongBytesError) -> None:
        self.damaged[error.file] = error
        self._next()

    def _next(self) -> None:
        self._turn.pop(0)
        self._read, self._digest = 0, hashlib.sha256()
